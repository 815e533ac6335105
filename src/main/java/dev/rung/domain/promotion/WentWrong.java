package dev.rung.domain.promotion;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Landing;
import dev.rung.domain.initiative.Prediction;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.initiative.StageChange;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.money.Figures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What speaks against the case, from the records.
 *
 * @param about title of the bet, the piece or the expectation
 * @param words what happened, in a clause
 * @param refersTo id of the initiative, the piece of evidence or the review
 */
public record WentWrong(Kind kind, String about, LocalDate on, String words, String refersTo) {

    /** What it is, in the order in which it is told. */
    public enum Kind {
        MISSED_FORECAST("missed forecast"),
        DROPPED_BET("dropped bet"),
        REJECTED_EVIDENCE("rejected evidence"),
        RATED_NOT_YET("rated not yet");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The words a person reads. */
        public String title() {
            return title;
        }

        /** The word used in files: {@code missed_forecast}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Kind by kind, of each the newest first. */
    static List<WentWrong> of(List<Bet> bets, List<ClaimFact> facts, CaseClaims claims, List<SideBySide> sides) {
        List<WentWrong> all = new ArrayList<>();
        for (Bet bet : bets) {
            bet.prediction()
                    .filter(p -> p.landing() == Landing.BELOW)
                    .map(WentWrong::missed)
                    .ifPresent(all::add);
            dropped(bet).ifPresent(all::add);
        }
        facts.stream()
                .filter(ClaimFact::rejected)
                .flatMap(f -> claims.rejection(f).map(r -> rejected(f, r)).stream())
                .distinct()
                .forEach(all::add);
        sides.forEach(s -> s.given().stream()
                .filter(g -> g.now() == Rating.NOT_YET)
                .map(g -> notYet(s, g))
                .forEach(all::add));
        all.sort(Comparator.comparing(WentWrong::kind)
                .thenComparing(WentWrong::on, Comparator.reverseOrder())
                .thenComparing(WentWrong::refersTo)
                .thenComparing(WentWrong::about));
        return all;
    }

    private static WentWrong missed(Prediction p) {
        String words = Figures.brief(p.forecast()) + " " + p.currency() + " a year was forecast, "
                + Figures.brief(p.actual()) + " came: " + Landing.words(p.actual(), p.forecast());
        return new WentWrong(Kind.MISSED_FORECAST, p.title(), p.closedOn(), words, p.initiativeId());
    }

    private static Optional<WentWrong> dropped(Bet bet) {
        return bet.changes().stream()
                .reduce((earlier, later) -> later)
                .filter(c -> c.to() == Stage.DROPPED)
                .map(c -> new WentWrong(
                        Kind.DROPPED_BET,
                        bet.initiative().title(),
                        c.on(),
                        reason(c),
                        bet.initiative().id()));
    }

    private static String reason(StageChange change) {
        String reason = change.reason().strip();
        return "was " + change.from().id() + (reason.isEmpty() ? "; no reason is written" : "; " + reason);
    }

    private static WentWrong rejected(ClaimFact fact, CaseClaim.Said rejection) {
        String words = "by " + rejection.by()
                + (rejection.words().isBlank() ? "" : ": " + rejection.words().strip());
        return new WentWrong(Kind.REJECTED_EVIDENCE, fact.title(), rejection.on(), words, fact.evidenceId());
    }

    private static WentWrong notYet(SideBySide side, SideBySide.Given given) {
        String words = "by " + given.reviewer()
                + (given.words().isBlank() ? "" : ": " + given.words().strip());
        return new WentWrong(Kind.RATED_NOT_YET, side.name(), given.on(), words, given.reviewId());
    }
}
