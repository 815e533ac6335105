package dev.rung.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.commitment.Commitment.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptRateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static Commitment of(State state, LocalDate due) {
        return new Commitment(
                "id",
                "Call two customers",
                "Maja",
                due,
                "",
                state,
                "",
                Commitment.Source.OWN,
                "",
                TODAY.minusDays(20),
                state == State.OPEN ? Optional.empty() : Optional.of(TODAY));
    }

    private static List<Commitment> some(int number, State state, LocalDate due) {
        List<Commitment> some = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            some.add(of(state, due));
        }
        return some;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0 | 0 | 0 | nothing was due yet
            1 | 0 | 0 | 0 | 1 of 1 kept
            3 | 1 | 0 | 0 | 3 of 4 kept, 1 changed
            4 | 0 | 1 | 0 | 4 of 5 kept (80 %), 1 dropped
            7 | 1 | 0 | 1 | 7 of 9 kept (78 %), 1 changed, 1 overdue
            0 | 0 | 0 | 6 | 0 of 6 kept (0 %), 6 overdue
            1 | 7 | 0 | 0 | 1 of 8 kept (13 %), 7 changed
            """)
    void fewAreCountedAndOnlyFiveMakeAPercent(int kept, int changed, int dropped, int overdue, String words) {
        List<Commitment> all = new ArrayList<>();
        all.addAll(some(kept, State.KEPT, TODAY));
        all.addAll(some(changed, State.CHANGED, TODAY));
        all.addAll(some(dropped, State.DROPPED, TODAY));
        all.addAll(some(overdue, State.OPEN, TODAY.minusDays(1)));

        assertThat(KeptRate.of(all, TODAY).words()).isEqualTo(words);
    }

    @Test
    void oneThatIsDueTodayStillHasItsDay() {
        assertThat(KeptRate.of(some(3, State.OPEN, TODAY), TODAY).of()).isZero();
        assertThat(KeptRate.of(some(3, State.OPEN, TODAY.plusDays(3)), TODAY.plusDays(4))
                        .overdue())
                .isEqualTo(3);
    }
}
