package dev.rung.service;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.coaching.GrowthPlan;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.Calibration;
import dev.rung.domain.review.ReviewComparison;
import dev.rung.store.WorkspaceRows;
import dev.rung.tui.ScreenDriver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    private static Map<String, List<String>> rows(Rung of) {
        WorkspaceRows rows = new WorkspaceRows(of.database());
        Map<String, List<String>> all = new TreeMap<>();
        for (String table : rows.tables()) {
            List<String> texts = all.computeIfAbsent(table, t -> new ArrayList<>());
            rows.export(table, row -> texts.add(new TreeMap<>(row).toString()));
        }
        return all;
    }

    private static Person person(String name) {
        return rung.people().find(name);
    }

    @Test
    void theSameDayGivesTheSameRowsSealedOnesIncluded(@TempDir Path other) {
        try (Rung again = ScreenDriver.sample(other)) {
            assertThat(rows(again)).isEqualTo(rows(rung));
        }
    }

    @Test
    void theDoctorFindsNothing() {
        assertThat(rung.safekeeping().doctor(false)).isEmpty();
    }

    @Test
    void ofEverythingPeopleDoTogetherThereIsSomething() {
        Map<String, Integer> counts = rows(rung).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, e -> e.getValue().size()));
        assertThat(counts)
                .containsEntry("person", 8)
                .containsEntry("known_key", 7)
                .containsEntry("review", 11)
                .containsEntry("review_draft", 1)
                .containsEntry("calibration", 1)
                .containsEntry("calibrated_rating", 2)
                .containsEntry("session", 6)
                .containsEntry("growth_bet", 7)
                .containsEntry("verdict_answer", 2);
        assertThat(rung.people().others()).filteredOn(p -> p.relation() == Person.Relation.REPORT).hasSize(4);
    }

    @Test
    void whatIsPrivateOrSealedIsNotAmongWhatIsExported() {
        assertThat(rows(rung).toString()).doesNotContain("Made up for this sample", "I need help with each figure");
    }

    @Test
    void oneReportWaitsForVerdictsAndSealedForAReview() {
        assertThat(rung.inbox().waiting(person("Oskar").id()).size()).isEqualTo(5);
        assertThat(rung.inbox().waiting(person("Teo").id()).size()).isZero();
        assertThat(rung.reviews().sealed(person("Oskar").id())).hasSize(1);
        assertThat(rung.reviews().sealed(person("Nadia").id())).isEmpty();
    }

    @Test
    void submittingTheBegunReviewOpensWhatWasSealed(@TempDir Path other) {
        try (Rung again = ScreenDriver.sample(other)) {
            Person oskar = again.people().find("Oskar");
            again.reviews().submit(oskar.id());
            assertThat(again.assessments().opened(oskar.id())).hasSize(1);
        }
    }

    @Test
    void comparisonCalibrationAndPlansHaveSomethingToShow() {
        ReviewComparison comparison = rung.reviews().comparison(person("Priya").id());
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
