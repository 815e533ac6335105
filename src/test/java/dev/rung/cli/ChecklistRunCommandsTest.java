package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rung.domain.text.DisplayWidth;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecklistRunCommandsTest {
    private static final String OWNER = "month-as-an-owner";

    @TempDir
    Path home;

    private Harness rung;

    @BeforeEach
    void begin() {
        rung = new Harness(home).begun();
    }

    private JsonNode json(String... args) throws IOException {
        return new ObjectMapper().readTree(rung.run(args).out());
    }

    private void refused(String words, String... args) {
        Harness.Result result = rung.run(args);
        assertThat(result.code()).isEqualTo(Cli.USAGE);
        assertThat(result.errLines()).singleElement().asString().contains(words);
    }

    @Test
    void withoutAnswersTheQuestionsAreShownAndNothingIsKept() throws IOException {
        Harness.Result shown = rung.run("checklist", "run", OWNER);
        assertThat(shown.code()).isZero();
        assertThat(shown.out()).contains("  1  ", "Answer with --answer QUESTION=yes:");
        assertThat(shown.out().lines()).allMatch(l -> DisplayWidth.of(l) <= 88);
        assertThat(json("checklist", "history", "--json")).isEmpty();
        assertThat(rung.run("checklist", "history").out()).contains("Nothing was answered yet");
    }

    @Test
    void theVerdictSaysWhatIsMissingFirstAndABareYesCountsForNothing() throws IOException {
        assertThat(rung.run("checklist", "run", OWNER, "--answer", "1=yes").out())
                .startsWith("Kept ")
                .contains("unanswered of");
        JsonNode run = json("checklist", "run", OWNER, "--answer", "2=no", "--answer", "3=not-sure", "--json");
        assertThat(run.at("/verdict/done").asBoolean()).isFalse();
        assertThat(run.at("/verdict/missing/0/lack").asText()).isEqualTo("bare_yes");
        assertThat(run.get("answers")).hasSize(3);
        assertThat(run.at("/answers/0/counts").asBoolean()).isFalse();
        assertThat(json("checklist", "history", OWNER, "--json")).hasSize(1);
    }

    @Test
    void runsOfTwoDaysAreCompared() throws IOException {
        rung.run("checklist", "run", OWNER, "--on", "-1m", "--answer", "1=no", "--answer", "2=yes:Shown on a page");
        rung.run("checklist", "run", OWNER, "--answer", "1=yes:Said in the update of 2026-11-02");
        JsonNode history = json("checklist", "history", "--json");
        assertThat(history.findValuesAsText("on")).containsExactly("2026-11-21", "2026-10-21");
        String later = history.get(0).get("id").asText();
        String earlier = history.get(1).get("id").asText();
        assertThat(rung.run("checklist", "compare", later, earlier).out())
                .contains("2026-10-21 → 2026-11-21: 1 newly yes, 1 the same", "Newly yes", "before", "no");
        assertThat(json("checklist", "compare", earlier, later, "--json")
                        .at("/rows/0/change")
                        .asText())
                .isEqualTo("newly_yes");
        assertThat(rung.run("checklist", "history").out()).contains("2 yes", "compare RUN RUN");
        refused("these are one run", "checklist", "compare", later, later);
    }

    @Test
    void whatCannotBeAnsweredIsRefusedInALine() {
        refused("say which with --initiative", "checklist", "run", "before-the-roadmap");
        refused("does not ask about an initiative", "checklist", "run", OWNER, "--initiative", "0193");
        refused("has no question “99”", "checklist", "run", OWNER, "--answer", "99=yes:x");
        refused("is no answer", "checklist", "run", OWNER, "--answer", "1=maybe");
        refused("is no answer", "checklist", "run", OWNER, "--answer", "1");
        refused("is answered twice", "checklist", "run", OWNER, "--answer", "1=no", "--answer", "1=no");
        refused("is still to come", "checklist", "run", OWNER, "--on", "tomorrow", "--answer", "1=no");
        refused("nonesuch", "checklist", "run", "nonesuch");
        refused("There is no run", "checklist", "compare", "abcdef", "abcdef");
    }
}
