package dev.rung.domain.initiative;

import static dev.rung.domain.initiative.Bets.TODAY;
import static dev.rung.domain.initiative.Bets.launched;
import static dev.rung.domain.initiative.Bets.look;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Postmortem.Decision;
import dev.rung.domain.initiative.Postmortem.Week;
import org.junit.jupiter.api.Test;

class FollowUpTest {
    private static final Postmortem ITERATE = look(Week.TWELVE, "2026-09-23")
            .decided(Decision.ITERATE)
            .taught("Ask for money first")
            .written();

    @Test
    void theNextRoundStartsWithWhatWasLearned() {
        Initiative next = FollowUp.of(launched("2026-07-01"), ITERATE, "i2", TODAY);

        assertThat(next.title()).isEqualTo("Annual plan, round 2");
        assertThat(next.stage()).isEqualTo(Stage.IDEA);
        assertThat(next.followUpOf()).contains("i1");
        assertThat(next.launchedOn()).isEmpty();
        assertThat(next.createdOn()).isEqualTo(TODAY);
        assertThat(next.learned()).isEqualTo("""
                        Ask for money first
                        What worked: The reminder worked
                        What did not: The price page did not
                        What changes: Ask for the yearly price earlier""");
    }

    @Test
    void roundsAreCounted() {
        Initiative second = FollowUp.of(launched("2026-07-01"), ITERATE, "i1", TODAY);

        assertThat(FollowUp.of(second, ITERATE, "i3", TODAY).title()).isEqualTo("Annual plan, round 3");
    }

    @Test
    void onlyIterateMakesOne() {
        Postmortem stop = look(Week.TWELVE, "2026-09-23").decided(Decision.STOP).written();

        assertThatThrownBy(() -> FollowUp.of(launched("2026-07-01"), stop, "i2", TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessage("“Annual plan” has no follow-up, because that postmortem does not say iterate; "
                        + "decide so first");
    }
}
