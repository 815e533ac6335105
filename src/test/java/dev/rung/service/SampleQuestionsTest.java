package dev.rung.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.update.UpdateSection;
import dev.rung.tui.ScreenDriver;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleQuestionsTest {
    @TempDir
    private Path folder;

    private static List<String> rules(Rung rung, YearMonth month) {
        return rung.questions().expected(month).questions().stream()
                .map(q -> q.question().rule())
                .distinct()
                .toList();
    }

    /** The looks and the page of the last month lie on either side of its end, as the day has it. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-12-01", "2027-01-08", "2027-03-16", "2027-05-31"})
    void theMonthBeforeThisOneIsAnsweredOnAnyDay(LocalDate today) {
        Clock clock = Clock.fixed(today.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Places places = Places.of(Map.of("XDG_DATA_HOME", folder.toString()), folder.toString(), "");
        try (Rung rung = Rung.demo(places, clock)) {
            YearMonth now = YearMonth.from(today);
            MonthQuestions kept = rung.questions().expected(now.minusMonths(1));
            assertThat(kept.questions()).isNotEmpty();
            assertThat(kept.open()).isZero();
            assertThat(kept.past()).isEmpty();
            assertThat(rung.questions().expected(now).open()).isBetween(3, 7);
            assertThat(rung.updates().find(now)).isEmpty();
        }
    }

    @Test
    void theWorstMonthIsAskedALotAndWhatTheRecordsAnswerIsNotAsked() {
        try (Rung rung = ScreenDriver.sample(folder)) {
            YearMonth now = YearMonth.from(rung.today());
            int most = IntStream.range(0, 18)
                    .map(back -> rules(rung, now.minusMonths(back)).size())
                    .max()
                    .orElseThrow();
            assertThat(most).isGreaterThanOrEqualTo(8);

            MonthQuestions kept = rung.questions().expected(now.minusMonths(1));
            assertThat(kept.open()).isZero();
            assertThat(kept.questions())
                    .filteredOn(q -> q.unknownBy().isEmpty())
                    .isNotEmpty()
                    .allSatisfy(q -> assertThat(q.prepared()).isTrue());
            assertThat(kept.past()).as("answers to what is not asked").isEmpty();
            assertThat(rung.questions().expected(now).open()).isBetween(3, 7);

            assertThat(rules(rung, now)).contains("no-headline-number", "no-voice");
            rung.updates().set(now, UpdateSection.HEADLINE, "Churn fell to 2.6 %");
            rung.updates().set(now, UpdateSection.INSIGHT, "“We never found the yearly price”, said 6 of 8");
            assertThat(rules(rung, now)).doesNotContain("no-headline-number", "no-voice");
        }
    }
}
