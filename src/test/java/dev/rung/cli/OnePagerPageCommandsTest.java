package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnePagerPageCommandsTest {
    private static final String METRIC =
            "Reduce churn of SMB accounts from 4.2 % to 3 % by Q3 2027 as measured by Looker (owner Ana Ruiz)";

    @TempDir
    Path home;

    private Harness rung;
    private String id;

    @BeforeEach
    void begin() throws IOException {
        rung = new Harness(home).begun();
        rung.run("initiative", "add", "Annual plan");
        id = json("initiative", "list", "--json").get(0).get("id").asText();
    }

    private JsonNode json(String... args) throws IOException {
        return new ObjectMapper().readTree(rung.run(args).out());
    }

    private String field(String name) throws IOException {
        return json("one-pager", "show", id, "--json").at("/fields/" + name).asText();
    }

    private void refused(String words, String... args) {
        Harness.Result result = rung.run(args);
        assertThat(result.code()).isEqualTo(Cli.USAGE);
        assertThat(result.errLines()).singleElement().asString().contains(words);
    }

    @Test
    void fieldsAreWrittenByPairAndByAssignmentAndFromStandardInput() throws IOException {
        assertThat(rung.run("one-pager", "set", id, "metric", METRIC).out()).contains("2 blockers", "no-problem");
        rung.run("one-pager", "set", id, "problem=a = b", "why-now=Prices rose on 2026-10-01");
        rung.typed = "2026-10-02, Interview Müller AG: \"again\"\r\n2026-10-03, Call: \"and again\"\n";
        assertThat(rung.run("one-pager", "set", id, "voices", "-").out()).doesNotContain("blocker");
        rung.run("one-pager", "set", id, "voices=2026-10-04, Mail: \"once more\"", "--append");
        assertThat(field("problem")).isEqualTo("a = b");
        assertThat(field("voices").lines()).hasSize(3).first().asString().endsWith("\"again\"");
        assertThat(rung.run("one-pager", "set", id, "problem=a = b").out()).contains("Nothing to change");
        rung.run("one-pager", "set", id, "voices=");
        assertThat(field("voices")).isEmpty();
    }

    @Test
    void whatIsNoFieldIsRefusedAndNothingIsWritten() throws IOException {
        refused("did you mean metric?", "one-pager", "set", id, "metrik=x");
        refused("is no FIELD=TEXT", "one-pager", "set", id, "hello there");
        refused("wants its text", "one-pager", "set", id, "metric");
        refused("stands there twice", "one-pager", "set", id, "metric=a", "metric=b");
        refused("has no one-pager yet", "one-pager", "diff", id);
        assertThat(field("metric")).isEmpty();
    }

    @Test
    void thePageOfAnInitiativeIsCheckedByItsId() {
        assertThat(rung.run("one-pager", "check", id).code()).isEqualTo(Cli.NO);
        rung.run(
                "one-pager", "set", id, "metric=" + METRIC, "problem=They cancel", "why_now=Prices rose on 2026-10-01");
        Harness.Result checked = rung.run("one-pager", "check", id);
        assertThat(checked.code()).isZero();
        assertThat(checked.out()).contains("Outcome sentence: 8 of 8");
    }

    @Test
    void revisionsAreListedAndCompared() throws IOException {
        rung.run("one-pager", "set", id, "problem=Finance teams cancel early");
        rung.laterDays(1);
        rung.run("one-pager", "set", id, "problem=Finance teams cancel late", "size=Often");
        assertThat(rung.run("one-pager", "revisions", id).out())
                .contains("2  2026-11-22", "Customer problem, Size of the problem", "1  2026-11-21");
        assertThat(rung.run("one-pager", "diff", id).out())
                .contains("From revision 1 to revision 2", "Finance teams cancel [-early-]{+late+}", "{+Often+}");
        JsonNode diff = json("one-pager", "diff", id, "1", "2", "--json");
        assertThat(diff.at("/fields").findValuesAsText("field")).containsExactly("problem", "size");
        assertThat(diff.at("/fields/0/pieces/1/kind").asText()).isEqualTo("removed");
        assertThat(json("one-pager", "revisions", id, "--json")).hasSize(2);
        assertThat(rung.run("one-pager", "show", id, "--revision", "1").out())
                .contains("cancel early", "Not written yet: metric, why_now.");
        refused("There is no revision 7", "one-pager", "diff", id, "7");
    }

    @Test
    void aMarkdownPageBecomesANewIdeaOrGoesIntoOneThatIsThere() throws IOException {
        Path file = Files.writeString(
                home.resolve("page.md"),
                "# Portal\n\nOwner: Bo Lind\n\n## Problem\nThey call us.\n\n## Why now\nSince 2026-10-01.\n\n## Appendix\nx\n");
        rung.run("one-pager", "set", id, "problem=Old", "size=Often");
        assertThat(rung.run("one-pager", "import", file.toString(), "--to", id).out())
                .contains("Not read", "Appendix");
        assertThat(field("problem")).isEqualTo("They call us.");
        assertThat(field("size")).isEqualTo("Often");
        assertThat(rung.run("one-pager", "import", file.toString()).out()).startsWith("Noted ");
        JsonNode portal =
                json("initiative", "list", "--find", "Portal", "--json").get(0);
        assertThat(portal.get("owner").asText()).isEqualTo("Bo Lind");
        rung.run("undo");
        assertThat(json("initiative", "list", "--json")).hasSize(1);
        refused("give one of them", "one-pager", "import", file.toString(), "--to", id, "--title", "x");
    }

    @Test
    void aFileWithoutHeadingsChangesNothing() throws IOException {
        Path file = Files.writeString(home.resolve("page.md"), "only words\n");
        Harness.Result result = rung.run("one-pager", "import", file.toString(), "--to", id);
        assertThat(result.code()).isEqualTo(Cli.UNUSABLE);
        assertThat(result.errLines()).singleElement().asString().contains("no heading of a one-pager");
        assertThat(json("one-pager", "revisions", id, "--json")).isEmpty();
    }

    @Test
    void standardInputThatIsNoTextIsRefused() {
        rung.typed = "a\0b";
        Harness.Result result = rung.run("one-pager", "set", id, "problem", "-");
        assertThat(result.code()).isEqualTo(Cli.UNUSABLE);
        assertThat(result.errLines()).singleElement().asString().contains("NUL");
    }
}
