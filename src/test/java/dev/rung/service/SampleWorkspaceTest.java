package dev.rung.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.coaching.GrowthPlan;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.Calibration;
import dev.rung.domain.review.ReviewComparison;
import dev.rung.tui.ScreenDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleWorkspaceTest {
    @TempDir
    private static Path folder;

    private static Rung rung;

    @BeforeAll
    static void open() {
        rung = ScreenDriver.sample(folder);
    }

    @AfterAll
    static void close() {
        rung.close();
    }

    /** What leaves in an export of everything, a line a row. */
    private static List<String> lines(Rung of, Path file) throws IOException {
        of.safekeeping().export(file, false);
        return Files.readAllLines(file);
    }

    private static Person person(String name) {
        return rung.people().find(name);
    }

    @Test
    void theSameDayGivesTheSameRowsSealedOnesIncluded(@TempDir Path other) throws IOException {
        try (Rung again = ScreenDriver.sample(other)) {
            List<String> one = lines(rung, other.resolve("one.jsonl"));
            assertThat(lines(again, other.resolve("other.jsonl"))).isEqualTo(one);
            assertThat(one).anyMatch(l -> l.contains("seal_key"));
            assertThat(String.join("\n", one))
                    .doesNotContain("Made up for this sample", "I need help with each figure");
        }
    }

    @Test
    void theDoctorFindsNothing() {
        assertThat(rung.safekeeping().doctor(false)).isEmpty();
    }

    @Test
    void oneReportWaitsForVerdictsAndSealedForAReview() {
        assertThat(rung.inbox().waiting(person("Oskar").id()).count()).isEqualTo(5);
        assertThat(rung.inbox().waiting(person("Teo").id()).count()).isZero();
        assertThat(rung.reviews().sealed(person("Oskar").id())).hasSize(1);
        assertThat(rung.reviews().sealed(person("Nadia").id())).isEmpty();
    }

    @Test
    void submittingTheBegunReviewOpensWhatWasSealed(@TempDir Path other) {
        try (Rung again = ScreenDriver.sample(other)) {
            Person oskar = again.people().find("Oskar");
            again.reviews().submit(oskar.id());
            assertThat(again.assessments().history(oskar)).hasSize(1);
        }
    }

    @Test
    void comparisonCalibrationAndPlansHaveSomethingToShow() {
        ReviewComparison comparison = rung.reviews().comparison(person("Teo").id());
        assertThat(comparison.rows()).anyMatch(r -> r.spread().orElse(0) >= 2);
        Calibration meeting = rung.calibrations().list().get(0);
        CalibrationView view = rung.calibrations().view(meeting.id());
        assertThat(view.figures().agreement().n()).isGreaterThanOrEqualTo(8);
        assertThat(view.people()).hasSize(3);
        assertThat(rung.plans().plans(rung.profile().need()).stream().map(GrowthPlan::quarter))
                .hasSize(2);
        assertThat(rung.plans().plans(person("Rui"))).hasSize(2);
    }
}
