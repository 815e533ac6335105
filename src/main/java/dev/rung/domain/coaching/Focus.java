package dev.rung.domain.coaching;

import dev.rung.domain.ladder.ExpectationId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The one expectation a session could be about.
 *
 * @param why in a sentence
 */
public record Focus(ExpectationId id, String title, String why) {

    /**
     * What is suggested; the first of these that there is. (1) What the commitment that is overdue longest is about: what was
     * promised is followed up before anything new is begun. (2) The expectation of an open growth bet that has not moved, of
     * several that with the fewest claims since, then the older bet. (3) The nearest gap in a core competency, for the level
     * is not reached without it. (4) The nearest gap. Empty when there is none of these.
     *
     * @param open commitments, by the day they are due
     * @param bets open ones
     * @param gaps the nearest first
     * @param title an expectation in words; what it answers with empty is on the ladder no more and is passed over
     */
    public static Optional<Focus> suggested(
            List<Promised> open,
            List<GrowthProgress> bets,
            List<Gap> gaps,
            Function<ExpectationId, Optional<String>> title,
            LocalDate today) {
        return overdue(open, title, today)
                .or(() -> unmoved(bets, title))
                .or(() -> gaps.stream()
                        .filter(Gap::core)
                        .findFirst()
                        .map(g -> new Focus(g.id(), g.title(), "The nearest core gap: " + g.words() + ".")))
                .or(() -> gaps.stream()
                        .findFirst()
                        .map(g -> new Focus(g.id(), g.title(), "The nearest gap: " + g.words() + ".")));
    }

    private static Optional<Focus> overdue(
            List<Promised> open, Function<ExpectationId, Optional<String>> title, LocalDate today) {
        return open.stream()
                .filter(p -> p.commitment().overdue(today))
                .filter(p -> p.about().flatMap(title).isPresent())
                .min(Comparator.comparing((Promised p) -> p.commitment().dueOn())
                        .thenComparing(p -> p.commitment().id()))
                .map(p -> new Focus(
                        p.about().orElseThrow(),
                        title.apply(p.about().orElseThrow()).orElseThrow(),
                        "Overdue since " + p.commitment().dueOn() + ": “"
                                + p.commitment().words() + "”."));
    }

    private static Optional<Focus> unmoved(List<GrowthProgress> bets, Function<ExpectationId, Optional<String>> title) {
        return bets.stream()
                .filter(b -> b.bet().outcome() == GrowthBet.Outcome.OPEN && !b.moved())
                .filter(b -> title.apply(b.bet().expectation()).isPresent())
                .min(Comparator.comparing((GrowthProgress b) -> b.since().size())
                        .thenComparing(b -> b.bet().madeOn())
                        .thenComparing(b -> b.bet().id()))
                .map(b -> new Focus(
                        b.bet().expectation(),
                        b.title(),
                        "Growth bet of " + b.bet().quarter().title() + ", " + b.words() + ": “"
                                + b.bet().words() + "”."));
    }

    /** What one that the coach chose reads like. */
    public static Focus chosen(ExpectationId id, String title, List<Gap> gaps) {
        return new Focus(
                id,
                title,
                gaps.stream()
                        .filter(g -> g.id().equals(id))
                        .findFirst()
                        .map(g -> "Your choice; " + g.words() + ".")
                        .orElse("Your choice; no gap there."));
    }
}
