package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Verdict.Decision;
import dev.rung.domain.pack.Purpose;
import dev.rung.domain.person.Person;
import dev.rung.store.OthersWork;
import dev.rung.tui.ScreenDriver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxCommandsTest {
    @TempDir
    Path home;

    private Harness rung;
    private OthersWork others;
    private Person ben;
    private Evidence piece;

    @BeforeEach
    void open() {
        rung = new Harness(home).begun();
        others = new OthersWork(rung.workspace(), ScreenDriver.clock());
        ben = others.person("Ben Okoye", Person.Relation.REPORT);
        piece = others.piece(
                ben, "Brought trials back", ScreenDriver.DAY.minusDays(3), "outcome-ownership", "customer-insight");
    }

    @AfterEach
    void close() {
        others.close();
    }

    private JsonNode json(String... args) throws IOException {
        return new ObjectMapper().readTree(rung.run(args).out());
    }

    @Test
    void apieceIsReadJudgedAndGone() throws IOException {
        assertThat(rung.run("review", "inbox", "ben").out())
                .contains(ShortId.of(piece.id()), "measured", "Brought trials back", "new");
        assertThat(rung.run("review", "inbox", "ben", piece.id()).out())
                .contains("Situation", "Claims Outcome ownership at Senior PM", "Waits: no verdict yet.");
        assertThat(json("review", "inbox", "Ben", "--json").get(0).get("opened").asBoolean())
                .isTrue();

        Harness.Result rejected = rung.run(
                "review", "reject", piece.id(), "--claim", "customer-insight", "--words", "Not your interviews.");
        assertThat(rejected.out())
                .contains(
                        "Rejected " + ShortId.of(piece.id()) + "  Brought trials back, for customer-insight@senior-pm",
                        "It is measured (tier 4 of 5); it still waits: a claim has no verdict yet.");
        JsonNode accepted = json("review", "accept", piece.id(), "--json");
        assertThat(accepted.get("strength").asText()).isEqualTo("verified");
        assertThat(accepted.get("waiting").isNull()).isTrue();
        assertThat(accepted.get("verdicts")
                        .get(1)
                        .get("claim")
                        .get("competency")
                        .asText())
                .isEqualTo("customer-insight");
        assertThat(accepted.get("person").get("name").asText()).isEqualTo("Ben Okoye");

        assertThat(rung.run("review", "inbox", "ben").out()).startsWith("Nothing of Ben Okoye waits");
        assertThat(rung.run("review", "inbox", "ben", "--all").out()).contains("settled");
        assertThat(rung.run("undo").out()).contains("Accepted");
        assertThat(rung.run("review", "inbox", "ben").out()).contains("claim");
    }

    @Test
    void aVerdictWithoutWordsOrOnNothingIsRefused() {
        assertThat(rung.run("review", "question", piece.id()).err())
                .isEqualTo("rung: Say what you want to know; a question without words cannot be answered.\n");
        assertThat(rung.run("review", "reject", piece.id()).code()).isEqualTo(2);
        assertThat(rung.run("review", "accept", "nothing").err())
                .contains("Nobody's evidence here is called “nothing”");
        assertThat(rung.run("review", "accept", piece.id(), "--claim", "delivery")
                        .err())
                .contains("does not claim “delivery@senior-pm”; it claims");
        assertThat(rung.run("review", "inbox", "me").err()).contains("others judge it");
        assertThat(rung.run("evidence", "edit", piece.id(), "--title", "Mine now")
                        .err())
                .contains("who alone changes it");
        rung.run("review", "question", piece.id(), "--words", "Who called them?");
        others.sent(Purpose.REVIEW, ben.id());
        assertThat(rung.run("undo").code()).isEqualTo(2);
    }

    @Test
    void aQuestionIsAnsweredUntilTheAnswerWentOut() throws IOException {
        assertThat(rung.run("review", "asked").out()).isEqualTo("Nobody asks anything.\n");
        rung.run("evidence", "add", "Cut the price test short", "--claim", "customer-insight");
        String id = json("evidence", "list", "--json").get(0).get("id").asText();
        others.said(id, Optional.empty(), Decision.QUESTIONED, "Kim Doyle", "Why so short?");
        others.said(id, others.claimId(id, "customer-insight"), Decision.QUESTIONED, "Kim Doyle", "Whose insight?");
        assertThat(rung.run("status").out()).contains("Why so short?");
        assertThat(rung.run("review", "asked").out())
                .contains("Cut the price test short", "Kim Doyle on 2026-11-21: Why so short?", "No answer yet.");

        assertThat(rung.run("review", "answer", id, "It was clear after nine days.")
                        .out())
                .contains("You on 2026-11-21, not sent yet: It was clear after nine days.");
        rung.typed = "Three interviews of mine.\nTwo of Mira's.\n";
        JsonNode answered = json("review", "answer", id, "-", "--claim", "customer-insight", "--json");
        assertThat(answered.get("answer").get("words").asText()).isEqualTo("Three interviews of mine.\nTwo of Mira's.");
        assertThat(answered.get("sent").asBoolean()).isFalse();
        assertThat(json("review", "asked", "--json")).isEmpty();
        assertThat(json("review", "asked", "--all", "--json")).hasSize(2);
        assertThat(rung.run("evidence", "show", id).out()).contains("Answered", "It was clear after nine days.");
        JsonNode verdict =
                json("evidence", "show", id, "--json").get("verdicts").get(1);
        assertThat(verdict.get("answer").get("words").asText()).isEqualTo("It was clear after nine days.");

        others.sent(
                Purpose.EVIDENCE,
                json("person", "show", "me", "--json").get("id").asText());
        assertThat(rung.run("review", "answer", id, "Else").err()).contains("went out to Kim Doyle and stays");
    }
}
