package dev.rung.domain.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rung.domain.initiative.ProbabilityScores.Call;
import dev.rung.domain.initiative.ProbabilityScores.Decile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProbabilityScoresTest {
    private static final List<Call> SIX = List.of(
            new Call(.9, false),
            new Call(.8, true),
            new Call(.7, false),
            new Call(.6, true),
            new Call(.8, false),
            new Call(.5, false));

    @Test
    void theScoresOfTheWorkedSetAreThese() {
        ProbabilityScores scores = ProbabilityScores.of(SIX);

        assertThat(scores.brier()).isCloseTo(0.398333, within(5e-7));
        assertThat(scores.baseRate()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(scores.uncertainty()).isCloseTo(0.222222, within(5e-7));
        assertThat(scores.reliability()).isCloseTo(0.315, within(5e-7));
        assertThat(scores.resolution()).isCloseTo(0.138889, within(5e-7));
        assertThat(scores.skill().orElseThrow()).isCloseTo(-0.7925, within(5e-5));
        assertThat(scores.meanProbability()).isCloseTo(0.7167, within(5e-5));
        assertThat(scores.meanProbability() - scores.baseRate()).isCloseTo(0.3833, within(5e-5));
        assertThat(scores.logScore()).isCloseTo(1.0905, within(5e-5));
    }

    @Test
    void theCalibrationTableCountsByDecile() {
        assertThat(ProbabilityScores.of(SIX).deciles())
                .extracting(Decile::from, Decile::calls, Decile::share)
                .containsExactly(
                        tuple(5, 1, 0.0), tuple(6, 1, 1.0), tuple(7, 1, 0.0), tuple(8, 2, 0.5), tuple(9, 1, 0.0));
    }

    @Test
    void theThreePartsAddUpToTheBrierScore() {
        Random random = new Random(3);
        for (int run = 0; run < 200; run++) {
            List<Call> calls = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(40); i++) {
                calls.add(new Call(random.nextInt(11) / 10.0, random.nextBoolean()));
            }
            ProbabilityScores s = ProbabilityScores.of(calls);

            assertThat(s.reliability() - s.resolution() + s.uncertainty()).isCloseTo(s.brier(), within(1e-12));
        }
    }

    @Test
    void whereAllCameAlikeThereIsNoSkillToTell() {
        assertThat(ProbabilityScores.of(List.of(new Call(.9, true), new Call(1, true)))
                        .skill())
                .isEmpty();
        assertThat(ProbabilityScores.of(List.of(new Call(0, true))).logScore()).isInfinite();
    }

    @Test
    void whatIsNoProbabilityIsRefused() {
        assertThatThrownBy(() -> new Call(1.01, true)).hasMessageContaining("0 to 1");
        assertThatThrownBy(() -> new Call(Double.NaN, true)).hasMessageContaining("0 to 1");
        assertThatThrownBy(() -> ProbabilityScores.of(List.of())).hasMessageContaining("a call at least");
    }
}
