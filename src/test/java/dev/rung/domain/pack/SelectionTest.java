package dev.rung.domain.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.ladder.ExpectationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final ExpectationId CHOSEN = new ExpectationId("outcome", "senior");
    private static final ExpectationId OTHER = new ExpectationId("outcome", "director");
    private static final Selection YEAR = new Selection(
            Optional.of(new Selection.Period(Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty())),
            List.of(CHOSEN),
            Set.of("named"),
            Set.of("without"),
            true);

    @ParameterizedTest
    @CsvSource({
        // id, day, private, trashed, claims, elsewhere, why
        "a,       2026-05-01, false, false, chosen, false, ''",
        "a,       2026-01-01, false, false, both,   true,  ''",
        "a,       2025-12-31, false, false, chosen, false, OTHER_DAYS",
        "a,       2025-12-31, true,  true,  chosen, false, OTHER_DAYS",
        "a,       2026-05-01, true,  false, chosen, false, PRIVATE",
        "a,       2026-05-01, true,  true,  chosen, false, TRASHED",
        "a,       2026-05-01, false, true,  chosen, false, TRASHED",
        "a,       2026-11-22, false, false, chosen, false, FUTURE",
        "a,       2026-11-21, false, false, chosen, false, ''",
        "a,       2026-05-01, false, false, other,  true,  OTHER_EXPECTATIONS",
        "a,       2026-05-01, false, false, none,   true,  OTHER_LADDER",
        "a,       2026-05-01, false, false, none,   false, NO_CLAIM",
        "without, 2026-05-01, false, false, chosen, false, LEFT_OUT",
        "without, 2026-05-01, true,  false, chosen, false, PRIVATE",
        "named,   2020-05-01, false, false, none,   false, ''",
        "named,   2027-05-01, false, false, chosen, false, ''",
        "named,   2026-05-01, true,  false, chosen, false, PRIVATE",
        "named,   2026-05-01, false, true,  chosen, false, TRASHED",
    })
    void aPieceLeavesOrStaysForOneReason(
            String id, LocalDate on, boolean isPrivate, boolean trashed, String claims, boolean elsewhere, String why) {
        Parting parting = YEAR.part(List.of(candidate(id, on, isPrivate, trashed, claims, elsewhere)), TODAY);

        assertThat(parting.staying().stream().map(s -> s.why().name()).toList())
                .isEqualTo(why.isEmpty() ? List.of() : List.of(why));
        assertThat(parting.leaving()).hasSize(why.isEmpty() ? 1 : 0);
    }

    private static Selection.Candidate candidate(
            String id, LocalDate on, boolean isPrivate, boolean trashed, String claims, boolean elsewhere) {
        Evidence titled = Evidence.titled(id, on, "A title");
        Evidence piece = new Evidence(
                id, on, "A title", "", "", "", "", "", titled.lever(), "", titled.measurement(), isPrivate);
        List<ExpectationId> claimed = switch (claims) {
            case "chosen" -> List.of(CHOSEN);
            case "other" -> List.of(OTHER);
            case "both" -> List.of(OTHER, CHOSEN);
            default -> List.of();
        };
        return new Selection.Candidate(piece, trashed, claimed, elsewhere);
    }

    @Test
    void claimsTravelOnlyOnWhatWasChosenAndTheNewestPieceComesFirst() {
        Parting parting = YEAR.part(
                List.of(
                        candidate("old", LocalDate.of(2026, 2, 1), false, false, "both", false),
                        candidate("new", LocalDate.of(2026, 9, 1), false, false, "both", false),
                        candidate("hidden", LocalDate.of(2026, 9, 1), true, false, "both", false),
                        candidate("gone", LocalDate.of(2026, 9, 1), false, true, "both", false),
                        candidate("before", LocalDate.of(2025, 9, 1), true, false, "both", false)),
                TODAY);

        assertThat(parting.leaving().stream().map(p -> p.evidence().id())).containsExactly("new", "old");
        assertThat(parting.leaving()).allMatch(p -> p.claims().equals(List.of(CHOSEN)));
        assertThat(parting.leftOut()).isEqualTo(1);
        assertThat(parting.privateLeftOut()).isEqualTo(1);
    }

    @Test
    void withoutAPeriodOnlyTheNamedPiecesLeave() {
        Selection named = new Selection(Optional.empty(), List.of(CHOSEN), Set.of("named"), Set.of(), false);

        Parting parting = named.part(
                List.of(
                        candidate("a", TODAY, false, false, "chosen", false),
                        candidate("named", TODAY, false, false, "chosen", false)),
                TODAY);

        assertThat(parting.leaving().stream().map(p -> p.evidence().id())).containsExactly("named");
    }
}
