package dev.rung.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.update.Metric;
import dev.rung.domain.update.MetricReading;
import dev.rung.domain.update.MetricTarget;
import dev.rung.domain.update.ScoredMetric;
import dev.rung.domain.update.SourcedFigure;
import dev.rung.domain.update.Update;
import dev.rung.domain.update.UpdateSection;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scorecard and the monthly pages in the file. */
class UpdateStoreTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final SourcedFigure CHURN =
            new SourcedFigure(UpdateSection.SCORECARD, "Churn", "3.4 %", "metric", "m1", "read on 2026-11-20");

    @TempDir
    Path folder;

    private Database database;
    private UpdateStore updates;
    private ScorecardStore scorecard;

    @BeforeEach
    void open() {
        database = Workspace.in(folder).database();
        updates = new UpdateStore(database);
        scorecard = new ScorecardStore(database);
    }

    @AfterEach
    void close() {
        assertThat(new Doctor(database).examine()).isEmpty();
        database.close();
    }

    private static Update page(
            YearMonth month, Optional<LocalDate> sent, Map<UpdateSection, String> texts, SourcedFigure... figures) {
        return new Update("u" + month, month, TODAY, sent, texts, List.of(figures));
    }

    @Test
    void aPageComesBackAsItWasKeptAndItsSectionsCanBeEmptied() {
        Update full = page(
                NOVEMBER,
                Optional.empty(),
                Map.of(UpdateSection.HEADLINE, "Churn fell to 3.4 %", UpdateSection.RISKS, "None"),
                CHURN,
                CHURN);
        updates.save(full, Workspace.ME);
        assertThat(updates.find(Workspace.ME, NOVEMBER)).contains(full);

        Update less = page(NOVEMBER, Optional.empty(), Map.of(UpdateSection.HEADLINE, "Churn fell"), CHURN);
        updates.save(less, Workspace.ME);
        assertThat(updates.find(Workspace.ME, NOVEMBER)).contains(less);

        database.journal().undo();
        assertThat(updates.find(Workspace.ME, NOVEMBER)).contains(full);
    }

    @Test
    void pagesAreListedByMonthTheNewestFirst() {
        updates.save(page(NOVEMBER.minusMonths(1), Optional.empty(), Map.of()), Workspace.ME);
        updates.save(page(NOVEMBER, Optional.empty(), Map.of()), Workspace.ME);
        updates.save(page(NOVEMBER.minusMonths(9), Optional.empty(), Map.of()), Workspace.ME);

        assertThat(updates.all(Workspace.ME))
                .extracting(Update::month)
                .containsExactly(NOVEMBER, NOVEMBER.minusMonths(1), NOVEMBER.minusMonths(9));
        assertThat(updates.between(Workspace.ME, NOVEMBER.minusMonths(2), NOVEMBER.minusMonths(1)))
                .hasSize(1);
    }

    @Test
    void aSentPageIsNeverChanged() {
        Map<UpdateSection, String> texts = Map.of(UpdateSection.HEADLINE, "Churn fell");
        updates.save(page(NOVEMBER, Optional.empty(), texts, CHURN), Workspace.ME);
        Update sent = page(NOVEMBER, Optional.of(TODAY), texts, CHURN);
        updates.save(sent, Workspace.ME);

        assertThatThrownBy(() -> updates.save(
                        page(NOVEMBER, Optional.of(TODAY), Map.of(UpdateSection.HEADLINE, "Churn rose"), CHURN),
                        Workspace.ME))
                .hasMessageContaining("never changed");
        assertThat(updates.find(Workspace.ME, NOVEMBER)).contains(sent);
    }

    @Test
    void aMetricComesWithItsTargetsAndReadingsByDay() {
        Metric churn = new Metric(
                "m1",
                "Churn",
                Metric.Better.DOWN,
                "warehouse",
                Optional.empty(),
                Optional.empty(),
                1,
                Optional.empty());
        Metric gone = new Metric(
                "m2", "Visits", Metric.Better.UP, "", Optional.empty(), Optional.empty(), 0, Optional.of(TODAY));
        scorecard.save(churn, Workspace.ME);
        scorecard.save(gone, Workspace.ME);
        MetricReading later = new MetricReading("m1", TODAY, "3.4 %", "3.0 %", "fewer failed cards");
        MetricReading earlier = new MetricReading("m1", TODAY.minusMonths(1), "3.8 %", "", "");
        MetricTarget target = new MetricTarget("m1", TODAY.minusMonths(2), "3 %", Optional.of(TODAY.plusMonths(3)));
        scorecard.put(later);
        scorecard.put(earlier);
        scorecard.put(target);

        assertThat(scorecard.all(Workspace.ME))
                .containsExactly(
                        new ScoredMetric(gone, List.of(), List.of()),
                        new ScoredMetric(churn, List.of(target), List.of(earlier, later)));
        ScoredMetric read = scorecard.find(Workspace.ME, "m1").orElseThrow();
        assertThat(read.readingBy(TODAY.minusDays(1))).contains(earlier);
        assertThat(read.readingBy(TODAY.minusMonths(3))).isEmpty();
        assertThat(read.targetBy(TODAY)).contains(target);

        scorecard.deleteReading("m1", TODAY);
        scorecard.deleteTarget("m1", target.on());
        assertThat(scorecard.find(Workspace.ME, "m1")).contains(new ScoredMetric(churn, List.of(), List.of(earlier)));
    }
}
