package dev.rung.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.update.UpdateSection;
import dev.rung.tui.ScreenDriver;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleQuestionsTest {
    @TempDir
    private Path folder;

    private static List<String> rules(Rung rung, YearMonth month) {
        return rung.questions().expected(month).questions().stream()
                .map(q -> q.question().rule())
                .distinct()
                .toList();
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

            assertThat(rules(rung, now)).contains("no-headline-number", "no-voice");
            rung.updates().set(now, UpdateSection.HEADLINE, "Churn fell to 2.6 %");
            rung.updates().set(now, UpdateSection.INSIGHT, "“We never found the yearly price”, said 6 of 8");
            assertThat(rules(rung, now)).doesNotContain("no-headline-number", "no-voice");
        }
    }
}
