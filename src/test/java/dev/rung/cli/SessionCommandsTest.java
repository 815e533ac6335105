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

class SessionCommandsTest {
    @TempDir
    Path home;

    private Harness rung;
    private String id;

    @BeforeEach
    void begin() {
        rung = new Harness(home).begun();
        rung.run("person", "add", "Anna Weiss", "--as", "mentee", "--level", "pm", "--target", "senior-pm");
        id = word(
                rung.run(
                        "session",
                        "new",
                        "anna",
                        "--goal",
                        "Win two weeks for interviews",
                        "--focus",
                        "customer-insight",
                        "--minutes",
                        "25"),
                1);
    }

    private static String word(Harness.Result result, int place) {
        assertThat(result.err()).isEmpty();
        return result.out().split("\\s+")[place];
    }

    private JsonNode json(String... args) throws IOException {
        return new ObjectMapper().readTree(rung.run(args).out());
    }

    @Test
    void aSessionIsPlannedRunClosedAndHandedOver() throws IOException {
        assertThat(rung.run("session", "list").out()).contains("Anna Weiss", "planned", "2026-11-21");
        assertThat(rung.run("session", "begin", id).out())
                .contains("Began", "as mentor", "asks before advising", "Anna Weiss decides");
        rung.run("session", "note", id, "reality", "Sales arranges every interview", "--class", "shared");
        rung.run("session", "note", id, "reality", "Led the churn interviews", "--class", "evidence");
        assertThat(rung.run("session", "note", id, "options", "Tired of the new team", "--class", "private")
                        .out())
                .isEqualTo("Noted. Only you will read this.\n");
        assertThat(rung.run("session", "commit", id, "Call three accounts", "--due", "fri", "--done-test", "notes")
                        .out())
                .contains("Committed", "by 2026-11-27");
        assertThat(rung.run("session", "confidence", id, "8").out()).isEqualTo("Confidence: 8 of 10.\n");
        assertThat(rung.run("session", "confidence", id, "12").code()).isEqualTo(2);
        assertThat(rung.run("session", "close", id).out())
                .contains("1 shared note, 1 offer of evidence, 1 commitment", "rung report session");

        JsonNode summary = json("report", "session", id, "--format", "json");
        assertThat(summary.get("person").asText()).isEqualTo("Anna Weiss");
        assertThat(summary.get("confidence").asInt()).isEqualTo(8);
        assertThat(summary.get("competency").asText()).isEqualTo("customer-insight");
        assertThat(summary.get("notes").get(0).get("step").asText()).isEqualTo("reality");
        assertThat(summary.get("offered").get(0).get("offer").asText()).isEqualTo("offered");
        assertThat(summary.get("commitments").get(0).get("due_on").asText()).isEqualTo("2026-11-27");
        assertThat(rung.run("report", "session", id).out())
                .contains(
                        "# Session with Anna Weiss", "Sales arranges every interview", "8 of 10", "Call three accounts")
                .doesNotContain("Tired");
        assertThat(rung.run("commitment", "list").out()).contains("Nothing is promised");
        assertThat(rung.run("commitment", "list", "--for", "anna").out()).contains("Call three accounts");
        assertThat(rung.run("session", "note", id, "goal", "late", "--class", "shared")
                        .err())
                .contains("is closed and stays as it was");
    }

    @Test
    void privateNotesAreShownToATerminalOnlyAndOnlyWhenAskedFor() throws IOException {
        rung.run("session", "note", id, "goal", "Tired of the new team", "--class", "private");
        assertThat(rung.run("session", "show", id).out())
                .contains("1 private note not shown")
                .doesNotContain("Tired");
        assertThat(rung.run("session", "show", id, "--private").err()).contains("on a terminal only");
        assertThat(rung.run("session", "show", id, "--json").out()).doesNotContain("Tired", "private");
        rung.terminal = true;
        assertThat(rung.run("session", "show", id, "--private").out()).contains("Tired of the new team");
        assertThat(rung.run("session", "show", id, "--private", "--json").err()).contains("never as JSON");
        assertThat(rung.run("history").out()).contains("Wrote a private note").doesNotContain("Tired");
    }

    @Test
    void aPrivateNoteNeedNotPassThroughTheShell() {
        rung.typed = "Tired of the new team\nand says so\n";
        assertThat(rung.run("session", "note", id, "goal", "--class", "private").code())
                .isZero();
        rung.terminal = true;
        assertThat(rung.run("session", "show", id, "--private").out()).contains("and says so");
    }

    @Test
    void wordsOfHealthAreToldAndAtATerminalAskedAbout() throws IOException {
        rung.run("session", "begin", id);
        assertThat(rung.run("session", "note", id, "goal", "Back from sick leave", "--class", "shared")
                        .out())
                .contains("“sick leave” (leave)", "Noted");
        rung.terminal = true;
        rung.typed = "n\n";
        Harness.Result asked = rung.run("session", "note", id, "goal", "On parental leave", "--class", "evidence");
        assertThat(asked.code()).isEqualTo(1);
        assertThat(asked.out()).contains("Keep it there?", "Nothing was written.");
        assertThat(json("session", "show", id, "--json").get("notes")).hasSize(1);
    }

    @Test
    void anOfferToSomebodyElseIsWithdrawnAndOneToMeIsTaken() throws IOException {
        rung.run("session", "begin", id);
        String note = word(rung.run("session", "note", id, "reality", "Led the review", "--class", "evidence"), 1);
        assertThat(rung.run("session", "offers", id, "--accept", note).err()).contains("Anna Weiss's to decide");
        assertThat(rung.run("session", "offers", id, "--withdraw", note).out()).contains("Withdrew");
        assertThat(json("session", "offers", id, "--json").get(0).get("offer").asText())
                .isEqualTo("withdrawn");

        String own = word(rung.run("session", "new", "me", "--focus", "customer-insight@senior-pm"), 1);
        rung.run("session", "begin", own);
        String mine =
                word(rung.run("session", "note", own, "reality", "Led the churn interviews", "--class", "evidence"), 1);
        assertThat(rung.run("session", "offers", own, "--accept", mine).out())
                .contains("Took as evidence", "Led the churn interviews");
        assertThat(rung.run("evidence", "list").out()).contains("Led the churn interviews");
        assertThat(rung.run("undo").code()).isZero();
        assertThat(rung.run("evidence", "list").out()).doesNotContain("Led the churn interviews");
        assertThat(json("session", "offers", own, "--json").get(0).get("offer").asText())
                .isEqualTo("offered");
    }

    @Test
    void theReportIsWrittenInEveryForm() throws IOException {
        rung.run("session", "begin", id);
        rung.run("session", "note", id, "goal", "<b>bold</b> words", "--class", "shared");
        Path page = home.resolve("s.html");
        assertThat(rung.run("report", "session", id, "-o", page.toString()).code())
                .isZero();
        assertThat(Files.readString(page)).contains("&lt;b&gt;bold", "still running");
        assertThat(rung.run("report", "session", id, "--format", "text").out()).contains("<b>bold</b> words");
        assertThat(rung.run("report", "session", "nowhere").err()).contains("rung session list names");
    }

    @Test
    void todayNamesTheSessionOfTheDayAndOneLeftRunning() {
        assertThat(rung.run("status").out()).contains("With Anna Weiss, today");
        rung.run("session", "begin", id);
        assertThat(rung.run("status").out()).contains("With Anna Weiss is running");
        rung.laterDays(1);
        assertThat(rung.run("status").out()).contains("With Anna Weiss was left running on 2026-11-21");
    }

    @Test
    void whatIsNotKnownIsRefusedWithWhatThereIs() {
        assertThat(rung.run("session", "new", "nobody").err()).contains("There is nobody");
        assertThat(rung.run("session", "note", id, "middle", "x", "--class", "shared")
                        .err())
                .contains("there are goal, reality, options, way-forward");
        assertThat(rung.run("session", "note", id, "goal", "x", "--class", "secret")
                        .err())
                .contains("there are private, shared, evidence");
        assertThat(rung.run("session", "edit", id, "--hat", "boss").err())
                .contains("there are coach, mentor, teacher, manager");
        assertThat(rung.run("session", "edit", id, "--hat", "coach", "--on", "fri")
                        .out())
                .contains("2026-11-27, as coach");
    }

    @Test
    void aSessionIsPreparedFromWhatIsOpenAndMissing() throws IOException {
        rung.run("session", "begin", id);
        rung.run(
                "session",
                "commit",
                id,
                "Call three accounts",
                "--due",
                "2026-11-28",
                "--done-test",
                "a page of quotes");
        rung.run("session", "close", id);
        rung.run(
                "plan", "add", "Hear customers", "--for", "anna", "--about", "customer-insight", "--shown-by", "notes");

        Harness.Result prepared = rung.run("session", "prepare", "anna");
        assertThat(prepared.err()).isEmpty();
        assertThat(prepared.out())
                .contains(
                        "Session with Anna Weiss: last session today",
                        "Focus: Customer insight at Senior PM. Growth bet of Q4 2026",
                        "Call three accounts",
                        "Nearest gaps",
                        "Way forward");

        JsonNode json = new ObjectMapper()
                .readTree(rung.run("session", "prepare", "anna", "--focus", "financial-acumen", "--json")
                        .out());
        assertThat(json.get("days_since").asInt()).isZero();
        assertThat(json.get("focus").get("competency").asText()).isEqualTo("financial-acumen");
        assertThat(json.get("commitments").get(0).get("overdue").asBoolean()).isFalse();
        assertThat(json.get("growth_bets").get(0).get("outcome").asText()).isEqualTo("open");
        assertThat(json.get("questions")).hasSize(8);
        assertThat(json.get("gaps").get(0).get("core").asBoolean()).isTrue();

        assertThat(rung.run("session", "prepare", "me").out()).contains("Session with yourself: no session yet");
        assertThat(rung.run("session", "prepare", "anna", "--focus", "luck").code())
                .isEqualTo(2);
    }
}
