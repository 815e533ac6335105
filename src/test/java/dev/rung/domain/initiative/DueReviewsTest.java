package dev.rung.domain.initiative;

import static dev.rung.domain.initiative.Bets.at;
import static dev.rung.domain.initiative.Bets.day;
import static dev.rung.domain.initiative.Bets.launched;
import static dev.rung.domain.initiative.Bets.look;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.initiative.DueReview.Urgency;
import dev.rung.domain.initiative.Postmortem.Week;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DueReviewsTest {
    private static String open(List<Postmortem> postmortems, String today) {
        return DueReviews.of(launched("2026-08-29"), postmortems, day(today)).stream()
                .map(r -> r.week().weeks() + "")
                .collect(Collectors.joining(" "));
    }

    @Test
    void aLaunchMakesThreeReviewsDue() {
        assertThat(DueReviews.of(launched("2026-08-29"), List.of(), day("2026-08-29")))
                .containsExactly(
                        new DueReview(Week.TWO, day("2026-09-12")),
                        new DueReview(Week.SIX, day("2026-10-10")),
                        new DueReview(Week.TWELVE, day("2026-11-21")));
    }

    @ParameterizedTest
    @CsvSource({"TWO, 6 12", "SIX, 12", "TWELVE, ''"})
    void aPostmortemAnswersForItsWeekAndTheEarlierOnes(Week week, String open) {
        assertThat(open(List.of(look(week, "2026-09-12").written()), "2026-11-21"))
                .isEqualTo(open);
        assertThat(open(List.of(look(week, "2026-09-12").written()), "2026-09-11"))
                .as("the day before it was written")
                .isEqualTo("2 6 12");
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "DROPPED"})
    void whatIsOverOwesNoReview(Stage stage) {
        assertThat(DueReviews.of(at(stage, Optional.of(day("2026-08-29"))), List.of(), Bets.TODAY))
                .isEmpty();
    }

    @Test
    void withoutALaunchNothingIsDue() {
        assertThat(DueReviews.of(at(Stage.COMMITTED, Optional.empty()), List.of(), Bets.TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16, UPCOMING, '12 weeks, in 5 days'",
        "2026-11-20, UPCOMING, 12 weeks tomorrow",
        "2026-11-21, DUE, 12 weeks today",
        "2026-11-22, OVERDUE, '12 weeks, 1 day late'",
        "2026-11-30, OVERDUE, '12 weeks, 9 days late'",
    })
    void dueIsSaidAsPeopleSayIt(String today, Urgency urgency, String words) {
        DueReview review = new DueReview(Week.TWELVE, day("2026-11-21"));

        assertThat(review.on(day(today))).isEqualTo(urgency);
        assertThat(review.words(day(today))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-01, TWO", "2026-09-12, TWO", "2026-10-09, TWO", "2026-10-10, SIX", "2027-02-01, TWELVE"})
    void theOneToWriteIsTheLatestWhoseDayHasCome(String today, Week week) {
        assertThat(DueReviews.pressing(launched("2026-08-29"), List.of(), day(today))
                        .map(DueReview::week))
                .contains(week);
    }
}
