package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.pack.Envelope;
import dev.rung.domain.pack.Party;
import dev.rung.domain.pack.Purpose;
import dev.rung.domain.pack.ReviewPack;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.Review;
import dev.rung.domain.review.ReviewRating;
import dev.rung.files.pack.PackFile;
import dev.rung.files.pack.SigningKey;
import dev.rung.service.CalibrationDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationCommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] SELF = "4 4 3 4 3 4 2 4 3 4".split(" ");
    private static final String[] MANAGER = "3 4 3 4 2 4 2 3 3 3".split(" ");

    @TempDir
    static Path home;

    private static Harness rung;

    @BeforeAll
    static void fill() {
        new CalibrationDesk(home).filled();
        rung = new Harness(home);
    }

    private static JsonNode json(String... args) throws IOException {
        Harness.Result result = rung.run(args);
        assertThat(result.err()).isEmpty();
        return JSON.readTree(result.out());
    }

    @Test
    void agreementIsPrintedAsJsonWithAReasonWhereThereIsNoNumber() throws IOException {
        JsonNode all = json("review", "agree", "--level", "senior-pm");

        assertThat(all.get("n").asInt()).isEqualTo(33);
        assertThat(all.get("raters").asInt()).isEqualTo(3);
        assertThat(all.get("exact").isNumber()).isTrue();
        assertThat(all.get("alpha_ordinal").isNumber()).isTrue();
        assertThat(all.get("kappa_quadratic").isNull()).isTrue();
        assertThat(all.get("reason").get("kappa_quadratic").asText()).contains("more than two raters");
        assertThat(all.get("pairs")).hasSize(3);
        assertThat(all.get("pairs").get(0).get("kappa_quadratic").isNumber()).isTrue();
        assertThat(all.get("outliers").get(0).get("rows").get(0).get("words").asText())
                .contains("Seen in two planning rounds");
        assertThat(all.get("drift").get(2).get("reason").get("in_sds").asText()).contains("under 5 people");
        assertThat(all.get("not").asText()).contains("never a reason");
        assertThat(rung.run("review", "agree", "--json").out()).startsWith("{");
        assertThat(rung.run("review", "agree", "--text").out())
                .contains("Agreement, as rated before anybody met", "Two by two", "alpha, interval");
    }

    @Test
    void aFolderOfReviewPacksIsReadAndWhatIsNoneIsNamed() throws IOException {
        Path folder = Files.createDirectories(home.resolve("packs"));
        write(folder.resolve("a.rungpack"), "Sam", SELF);
        write(folder.resolve("b.rungpack"), "Mia", MANAGER);
        Files.writeString(folder.resolve("c.rungpack"), "{}");
        byte[] torn = Files.readAllBytes(folder.resolve("a.rungpack"));
        Files.write(folder.resolve("d.rungpack"), java.util.Arrays.copyOf(torn, torn.length - 9));
        Files.writeString(folder.resolve("letter.txt"), "not read at all");

        JsonNode all = json("review", "agree", folder.toString());
        assertThat(all.get("source").asText()).startsWith("2 review packs in");
        assertThat(all.get("n").asInt()).isEqualTo(10);
        assertThat(all.get("raters").asInt()).isEqualTo(2);
        assertThat(all.get("exact").asDouble()).isEqualTo(0.6);
        assertThat(all.get("kappa").isNumber()).isTrue();
        assertThat(all.get("skipped")).hasSize(2);
        assertThat(all.get("skipped").toString()).contains("c.rungpack", "d.rungpack");
        assertThat(json("review", "agree", folder.toString(), "--level", "vp")
                        .get("n")
                        .asInt())
                .isZero();
        assertThat(rung.run("review", "agree", home.resolve("nowhere").toString())
                        .err())
                .contains("is no folder");
        assertThat(json("calibration", "list", "--json").size()).isPositive();
    }

    private static void write(Path file, String reviewer, String[] values) throws IOException {
        SigningKey key = SigningKey.generate();
        List<ReviewRating> ratings = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            ratings.add(new ReviewRating(
                    new ExpectationId("competency-" + i, "pm"),
                    "Competency " + i,
                    "PM",
                    "wording",
                    Rating.values()[Integer.parseInt(values[i])],
                    "words",
                    List.of()));
        }
        Review review = new Review(
                id(reviewer),
                id("Ada"),
                reviewer,
                LocalDate.of(2026, 11, 1),
                "owner-pm",
                "1.0",
                ratings,
                Optional.empty());
        Envelope envelope = new Envelope(
                id("pack of " + reviewer),
                Purpose.REVIEW,
                new Party(id("the id of " + reviewer), reviewer, key.fingerprint()),
                new Party(id("Ada"), "Ada", ""),
                Instant.parse("2026-11-02T10:00:00Z"),
                Optional.empty());
        ReviewPack pack = new ReviewPack(id("Ada"), "Ada", List.of(), List.of(review), List.<CalibratedRating>of());
        Files.write(file, PackFile.write(envelope, pack, key, Optional.empty()));
    }

    private static String id(String name) {
        return "0190a000-0000-7000-8000-" + String.format("%012x", name.hashCode() & 0xffffffffL);
    }

    @Test
    void aCalibrationIsCalledChangedNotedClosedAndReported() throws IOException {
        assertThat(rung.run("calibration", "new", "Winter").err()).contains("so that peers do not see peers");
        Harness.Result made = rung.run("calibration", "new", "Winter seniors", "--level", "Senior PM");
        assertThat(made.out()).contains("Called", "Winter seniors, Senior PM", "Ada Kern", "Cem Aydin");
        String review = CalibrationDesk.review(2, CalibrationDesk.BO);
        String word = "working-through-others@senior-pm=meeting";
        assertThat(rung.run("calibration", "change", review, word, "--in", "winter", "--reason", "x")
                        .err())
                .contains("does not rate");
        Harness.Result changed = rung.run(
                "calibration",
                "change",
                review,
                "strategy-and-choices@senior-pm=meeting",
                "--in",
                "winter",
                "--reason",
                "one bet is not a year");
        assertThat(changed.err()).isEmpty();
        assertThat(changed.out()).contains("by Paul Stein from exceeding to meeting, because one bet is not a year");
        assertThat(rung.run("calibration", "change", review, "x", "--reason", "y")
                        .err())
                .contains("is no rating");
        assertThat(rung.run("calibration", "note", "winter", "cem", "A plan by January")
                        .out())
                .isEqualTo("Noted of Cem Aydin.\n");

        assertThat(rung.run("calibration", "show", "winter").out())
                .contains("Not discussed: health", "Paul Stein: exceeding → meeting", "A plan by January");
        JsonNode shown = json("calibration", "show", "winter", "--json");
        assertThat(shown.get("decisions")).hasSize(1);
        assertThat(shown.get("changed").get(0).get("original").asText()).isEqualTo("exceeding");
        assertThat(shown.get("people").get(0).get("ratings").get(0).has("state"))
                .isTrue();

        assertThat(rung.run("calibration", "close", "winter").out()).contains("Closed “Winter seniors”");
        assertThat(rung.run("calibration", "note", "winter", "cem", "x").err()).contains("was closed on");
        String minutes = rung.run("report", "calibration", "winter").out();
        assertThat(minutes)
                .contains(
                        "# Calibration: Winter seniors",
                        "one bet is not a year",
                        "exceeding",
                        "never a reason",
                        "Not discussed: health");
        assertThat(json("report", "calibration", "winter", "--format", "json")
                        .get("closed_on")
                        .asText())
                .isEqualTo("2026-11-21");
        assertThat(rung.run("report", "calibration", "winter", "--format", "html")
                        .out())
                .contains("one bet is not a year")
                .doesNotContain("<script");
    }
}
