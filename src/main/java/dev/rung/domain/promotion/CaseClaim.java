package dev.rung.domain.promotion;

import dev.rung.domain.evidence.Lever;
import dev.rung.domain.evidence.Strength;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A claim as a case names it: with its day, its link, its tier and who confirms it.
 *
 * @param level title of the level it is claimed at
 * @param link {@code ""} where there is none
 * @param witness {@code ""} where there is none
 * @param accepted by whom and when, where an acceptance stands
 * @param question what a reviewer asked last, where nothing followed it
 * @param counts whether the standing counts it
 */
public record CaseClaim(
        String evidenceId,
        String title,
        LocalDate on,
        Strength strength,
        String level,
        Optional<Lever> lever,
        String scope,
        String result,
        String link,
        String witness,
        Optional<Said> accepted,
        Optional<Said> question,
        boolean counts) {

    /** What counts before what does not; of these the strongest first, then the newest. */
    public static final Comparator<CaseClaim> MOST_TELLING = Comparator.comparing((CaseClaim c) -> !c.counts())
            .thenComparing(CaseClaim::strength, Comparator.reverseOrder())
            .thenComparing(CaseClaim::on, Comparator.reverseOrder())
            .thenComparing(CaseClaim::evidenceId, Comparator.reverseOrder());

    /** Somebody's words on a day; the words may be empty. */
    public record Said(String by, LocalDate on, String words) {}

    /** {@code accepted by Jonas Weber on 2026-09-01}, {@code Ana Ruiz can confirm it}, or that nobody is named. */
    public String confirmer() {
        return accepted.map(a -> "accepted by " + a.by() + " on " + a.on())
                .orElse(witness.isBlank() ? "nobody named to confirm it" : witness + " can confirm it");
    }
}
