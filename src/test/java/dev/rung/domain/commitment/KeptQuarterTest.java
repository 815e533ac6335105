package dev.rung.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeptQuarterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static Commitment due(String due, Commitment.State state, String settled) {
        return new Commitment(
                due + state,
                "Call",
                "Anna",
                LocalDate.parse(due),
                "",
                state,
                "",
                Commitment.Source.SESSION,
                "s",
                LocalDate.of(2026, 1, 1),
                Optional.of(settled).filter(s -> !s.isEmpty()).map(LocalDate::parse));
    }

    @Test
    void aPromiseCountsInTheQuarterItWasDueOrSettledWhenThatWasEarlier() {
        List<KeptQuarter> quarters = KeptQuarter.of(
                List.of(
                        due("2026-04-10", Commitment.State.KEPT, "2026-03-30"),
                        due("2026-03-20", Commitment.State.KEPT, "2026-04-02"),
                        due("2026-08-01", Commitment.State.DROPPED, "2026-07-02"),
                        due("2026-11-20", Commitment.State.OPEN, ""),
                        due("2026-11-21", Commitment.State.OPEN, "")),
                TODAY,
                8);

        assertThat(quarters)
                .extracting(q -> q.quarter().title() + " " + q.rate().words())
                .containsExactly(
                        "Q1 2026 2 of 2 kept",
                        "Q2 2026 nothing was due yet",
                        "Q3 2026 0 of 1 kept, 1 dropped",
                        "Q4 2026 0 of 1 kept, 1 overdue");
        assertThat(KeptQuarter.of(List.of(), TODAY, 8)).isEmpty();
    }

    @Test
    void onlyTheNewestQuartersAreShown() {
        assertThat(KeptQuarter.of(List.of(due("2024-01-10", Commitment.State.KEPT, "2024-01-10")), TODAY, 3))
                .extracting(q -> q.quarter().word())
                .containsExactly("2026-Q2", "2026-Q3", "2026-Q4");
    }
}
