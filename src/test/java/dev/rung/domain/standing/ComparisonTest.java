package dev.rung.domain.standing;

import static dev.rung.domain.standing.Given.DAY;
import static dev.rung.domain.standing.Given.cell;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.ladder.Rating;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    private static final String NONE = "";
    private static final String SHOWN = "a owner@senior 2026-10-01 measured";
    private static final String SUSTAINED = SHOWN + "; b owner@senior 2026-07-01 artifact";

    private static Assessment assessment(String id, String ladder, LocalDate on, Rating rating) {
        return new Assessment(
                id, "me", on, ladder, "1", List.of(new AssessmentRating(cell("owner@senior"), rating, "w", "")));
    }

    private static Comparison.Finding finding(String records, Assessment... assessments) {
        Comparison comparison =
                Comparison.of(List.of(assessments), StandingRules.judge(Given.records(records), DAY, "senior"));
        return comparison.rows().get(0).finding();
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource(textBlock = """
            meeting,         claimed_more, claimed_more, agreeing
            exceeding,       claimed_more, claimed_more, agreeing
            working_towards, agreeing,     agreeing,     shown_more
            not_yet,         agreeing,     shown_more,   shown_more
            not_observed,    unknown,      unknown,      unknown
            """)
    void comparesTheRatingWithTheState(String rating, String none, String shown, String sustained) {
        Assessment own = assessment("1", "given", DAY, Rating.parse(rating).orElseThrow());

        assertThat(finding(NONE, own).word()).isEqualTo(none);
        assertThat(finding(SHOWN, own).word()).isEqualTo(shown);
        assertThat(finding(SUSTAINED, own).word()).isEqualTo(sustained);
    }

    @Test
    void theNewestAnswerUpToTheDayOnThisLadderIsTaken() {
        Assessment older = assessment("1", "given", DAY.minusDays(9), Rating.MEETING);
        Assessment newer = assessment("2", "given", DAY, Rating.NOT_YET);
        Assessment tomorrow = assessment("3", "given", DAY.plusDays(1), Rating.MEETING);
        Assessment elsewhere = assessment("4", "other", DAY, Rating.MEETING);

        assertThat(finding(SHOWN, newer, older, tomorrow, elsewhere)).isEqualTo(Comparison.Finding.SHOWN_MORE);
        assertThat(finding(SHOWN, elsewhere)).isEqualTo(Comparison.Finding.UNKNOWN);
    }

    @Test
    void whatIsNotApplicableIsNotCompared() {
        Standing standing = StandingRules.judge(Given.records("na owner@senior 2026-11-01"), DAY, "senior");

        assertThat(Comparison.of(List.of(), standing).with(Comparison.Finding.UNKNOWN))
                .extracting(r -> r.shown().id().competency())
                .containsExactly("money", "voice", "bet", "flow");
    }
}
