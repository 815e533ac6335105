package dev.rung.cli;

import static dev.rung.tui.Reviewer.ANA;
import static dev.rung.tui.Reviewer.piece;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.standing.AssessmentRating;
import dev.rung.files.pack.SealedBox;
import dev.rung.service.Rung;
import dev.rung.tui.Reviewer;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandsTest {
    @TempDir
    private Path home;

    private Harness reviewing() {
        new Reviewer(home)
                .withReport()
                .sealed(SealedBox.seal(new Assessment(
                        "01990000-0000-7000-8000-0000000000d1",
                        "ana-at-home",
                        ScreenDriver.DAY.minusDays(3),
                        "owner-pm",
                        "1.0",
                        List.of(
                                own("outcome-ownership", Rating.EXCEEDING, "Five points in two countries."),
                                own("customer-insight", Rating.MEETING, "I sat with eleven firms.")))));
        return new Harness(home);
    }

    private static AssessmentRating own(String competency, Rating rating, String words) {
        return new AssessmentRating(new ExpectationId(competency, "senior-pm"), rating, "the wording then", words);
    }

    private static String id(Harness.Result submitted) {
        return submitted.out().split(" ")[1];
    }

    @Test
    void aReviewIsRatedBlindNudgedSubmittedAndCompared() throws IOException {
        Harness rung = reviewing();
        assertThat(rung.run("review", "list").out()).contains("No review is submitted yet");

        Harness.Result rated = rung.run(
                "review", "rate", "ana", "outcome-ownership=meeting", "--words", "It moved.", "--cite", piece(1));
        assertThat(rated.err()).isEmpty();
        assertThat(rated.out())
                .isEqualTo("Rated Outcome ownership at Senior PM: meeting\n"
                        + "1 of 22 rated; rung review submit makes it final\n");
        rung.run("review", "rate", "ana", "customer-insight=not_yet", "delivery@senior-pm=not-observed");
        rung.run("review", "rate", "ana", "go-to-market@principal-pm=not_yet");
        assertThat(rung.run("review", "rate", "ana", "go-to-market@principal-pm=none")
                        .out())
                .startsWith("Took back the rating of Go-to-market at Principal PM");
        assertThat(rung.run("review", "rate", "ana", "outcome-ownership=exceeding")
                        .code())
                .isZero();
        assertThat(rung.run("review", "list").out()).contains("begun: Ana Ruiz, 3 of 22 rated");
        assertThat(rung.run("review", "compare", "ana").out())
                .contains("Nobody has submitted a review yet")
                .doesNotContain("Five points");

        assertThat(rung.run("review", "nudges", "ana").out())
                .contains("Recency", "The one piece you cite is from the last 60 days", "2026-11-02  Trial-to-paid");
        JsonNode nudges = new ObjectMapper()
                .readTree(rung.run("review", "nudges", "ana", "--json").out());
        assertThat(nudges.get(0).get("kind").asText()).isEqualTo("recency");
        assertThat(nudges.get(0).get("rests_on").get(0).get("evidence_id").asText())
                .isEqualTo(piece(1));

        Harness.Result submitted = rung.run("review", "submit", "ana");
        assertThat(submitted.out())
                .contains(
                        "review of Ana Ruiz, 3 expectations",
                        "Opened their self-assessment of 2026-11-18; rung review compare shows both sides.",
                        "It went with 2 nudges:");
        assertThat(rung.run("review", "list", "ana").out()).contains("2026-11-21", "by Ines Brandt", "3 ratings");

        String compared = rung.run("review", "compare", "ana").out();
        assertThat(compared)
                .contains("I sat with eleven firms.", "Ines Brandt, 21 November 2026: not yet", "◐ shown", "2 steps");
        JsonNode json = new ObjectMapper()
                .readTree(rung.run("review", "compare", "ana", "--json").out());
        JsonNode first = json.get("rows").get(0);
        assertThat(first.get("spread").asInt()).isEqualTo(2);
        assertThat(first.get("self").get("words").asText()).isEqualTo("I sat with eleven firms.");
        assertThat(json.get("reviewers").get(0).get("name").asText()).isEqualTo("Ines Brandt");
        assertThat(json.get("plan").get("agreements")).hasSize(1);

        JsonNode shown = new ObjectMapper()
                .readTree(rung.run("review", "show", id(submitted), "--json").out());
        assertThat(shown.get("person_id").asText()).isEqualTo(ANA);
        assertThat(shown.get("ratings").get(0).get("words").asText()).isEqualTo("It moved.");
        assertThat(shown.get("ratings").get(0).get("cites").get(0).asText()).isEqualTo(piece(1));
        assertThat(shown.get("comparison").get("rows").get(0).get("evidence").isNull())
                .isTrue();
    }

    @Test
    void whatCannotBeIsRefusedInOneLine() {
        Harness rung = reviewing();
        for (List<String> wrong : List.of(
                List.of("review", "rate", "me", "delivery=meeting"),
                List.of("review", "rate", "zoe", "delivery=meeting"),
                List.of("review", "rate", "ana", "delivery"),
                List.of("review", "rate", "ana", "delivery=good"),
                List.of("review", "rate", "ana", "delivery@vp=meeting"),
                List.of("review", "rate", "ana", "delivery=meeting", "delivery@senior-pm=not_yet"),
                List.of("review", "rate", "ana", "delivery=meeting", "--cite", "nothing"),
                List.of("review", "submit", "ana"),
                List.of("review", "show", "0123"),
                List.of("report", "review", "0123"))) {
            Harness.Result result = rung.run(wrong.toArray(String[]::new));
            assertThat(result.code()).as(wrong.toString()).isEqualTo(2);
            assertThat(result.errLines()).as(wrong.toString()).hasSize(1);
            assertThat(result.out()).as(wrong.toString()).isEmpty();
        }
    }

    private String screen(String part) {
        try (Rung rung = Rung.open(ScreenDriver.places(home), ScreenDriver.clock());
                ScreenDriver driver = ScreenDriver.at(
                        rung,
                        new Destination.ReviewPage(rung.reviews().find(part).id()),
                        120,
                        60)) {
            return driver.text();
        }
    }

    private Map<String, String> everyForm(Harness rung, String id) {
        Map<String, String> forms = new LinkedHashMap<>();
        for (String form : List.of("md", "html", "text", "json")) {
            forms.put(form, rung.run("report", "review", id, "--format", form).out());
        }
        forms.put("show", rung.run("review", "show", id).out());
        forms.put("show json", rung.run("review", "show", id, "--json").out());
        forms.put("screen", screen(id));
        return forms;
    }

    @Test
    void anOldReviewReadsTheSameWhateverBecomesOfTheLadder() throws IOException {
        Harness rung = reviewing();
        Path folder = home.resolve(".config/rung/ladders");
        Path file = folder.resolve("mine.json");
        String shipped = Files.readString(Path.of("ladders/owner-pm.json"));
        Files.createDirectories(folder);
        Files.writeString(file, shipped);
        rung.run("review", "rate", "ana", "outcome-ownership=meeting", "--words", "It moved.", "--cite", piece(1));
        rung.run("review", "rate", "ana", "customer-insight=working_towards", "delivery=not_observed");
        String id = id(rung.run("review", "submit", "ana"));
        Map<String, String> before = everyForm(rung, id);
        assertThat(before.get("md")).contains("Outcome ownership", "It moved.", "Trial-to-paid", "Five points");
        assertThat(before.get("screen")).contains("Outcome ownership  meeting", "“It moved.”", "rests on  2026-11-02");
        assertThat(before.get("html")).contains("Outcome ownership", "at Senior PM");

        String edited = shipped.replace("Outcome ownership", "Owning it")
                .replace("\"Senior PM\"", "\"Elder PM\"")
                .replace("Customer", "Client")
                .replaceAll("\"text\": \"", "\"text\": \"Now: ")
                .replaceAll("\\?\"", " indeed?\"");
        Files.writeString(file, edited);
        adopt(rung, "Owning it");
        assertThat(everyForm(rung, id)).isEqualTo(before);

        Files.move(file, folder.resolve("another.json"));
        adopt(rung, "Owning it");
        assertThat(everyForm(rung, id)).isEqualTo(before);

        Files.delete(folder.resolve("another.json"));
        assertThat(everyForm(rung, id)).isEqualTo(before);

        Files.writeString(
                file,
                edited.replace("\"version\": \"1.0\"", "\"version\": \"2.0\"").replace("Owning it", "Outcomes"));
        adopt(rung, "Outcomes");
        assertThat(everyForm(rung, id)).isEqualTo(before);
        adopt(rung.laterDays(400), "Outcomes");
        assertThat(everyForm(rung, id)).isEqualTo(before);
    }

    private static void adopt(Harness rung, String title) {
        Harness.Result used = rung.run("ladder", "use", "owner-pm", "--level", "group-pm", "--target", "director");
        assertThat(used.code()).as(used.err()).isZero();
        assertThat(rung.run("ladder", "show").out()).contains(title);
    }
}
