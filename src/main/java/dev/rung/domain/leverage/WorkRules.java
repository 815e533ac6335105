package dev.rung.domain.leverage;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.evidence.Lever;
import dev.rung.domain.leverage.LeverageFacts.Piece;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.role.Activity;
import dev.rung.domain.role.WeekHours;
import dev.rung.domain.text.Amount;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the records tell of a leader's week and people, at the end of a quarter. */
final class WorkRules {
    private static final int WEEKS = 13;
    private static final int ENOUGH_WEEKS = 2;
    private static final int MOST_RITUALS = 40;
    private static final int YEAR = 4;
    private static final int ENOUGH_DUE = 2;

    private WorkRules() {}

    static Told rituals(LeverageFacts facts, Quarter quarter) {
        LocalDate end = facts.endOf(quarter);
        LocalDate begin = end.minusWeeks(WEEKS);
        List<WeekHours> weeks = facts.weeks().stream()
                .filter(w -> w.week().isAfter(begin) && !w.week().isAfter(end) && minutes(w) > 0)
                .sorted(Comparator.comparing(WeekHours::week).reversed())
                .toList();
        if (weeks.size() < ENOUGH_WEEKS) {
            return Told.nothing(
                    "Hours are known of " + Amount.of(weeks.size(), "week") + " of the last 13; two would tell.");
        }
        long delivery = weeks.stream().mapToLong(WorkRules::delivery).sum();
        long all = weeks.stream().mapToLong(WorkRules::minutes).sum();
        long percent = (200 * delivery + all) / (2 * all);
        return Told.of(
                delivery * 100 > MOST_RITUALS * all,
                "Delivery took " + hours(delivery) + " of " + hours(all) + " hours (" + percent + " %) in "
                        + Amount.of(weeks.size(), "week") + "; it stands in for team rituals.",
                percent + " %",
                weeks.stream()
                        .map(w -> new RestsOn(
                                "Week of " + w.week() + ": " + hours(delivery(w)) + " of " + hours(minutes(w))
                                        + " hours, "
                                        + (w.source() == WeekHours.Source.TYPED ? "typed" : "from the calendar"),
                                w.week(),
                                RestsOn.Noun.HOURS,
                                ""))
                        .toList());
    }

    private static long delivery(WeekHours week) {
        return week.minutes().getOrDefault(Activity.DELIVERY, 0);
    }

    private static long minutes(WeekHours week) {
        return week.minutes().values().stream().mapToLong(Integer::longValue).sum();
    }

    /** Hours, rounded to the half. */
    private static String hours(long minutes) {
        long halves = (minutes + 15) / 30;
        return halves / 2 + (halves % 2 == 0 ? "" : ".5");
    }

    static Told didItMyself(LeverageFacts facts, Quarter quarter) {
        List<Piece> pieces = newest(facts, quarter, p -> DidShare.within(p, quarter));
        DidShare share = DidShare.of(pieces, quarter);
        if (!share.enough()) {
            return Told.nothing(Amount.of(share.all(), "piece") + " of " + share.quarters()
                    + (share.all() == 1 ? " carries" : " carry") + " a lever; five would tell.");
        }
        int percent = share.percent().orElseThrow();
        return Told.of(
                share.most(),
                share.did() + " of " + share.all() + " pieces (" + percent + " %) of " + share.quarters()
                        + " you did yourself.",
                percent + " %",
                rows(pieces));
    }

    static Told nobodyGrew(LeverageFacts facts, Quarter quarter) {
        LocalDate end = facts.endOf(quarter);
        LocalDate begin = end.minusMonths(12);
        Predicate<Piece> year = p -> p.on().isAfter(begin);
        List<Piece> grown = newest(facts, quarter, year.and(p -> p.talent() && p.lever() == Lever.ENABLED));
        int all = newest(facts, quarter, year).size();
        if (grown.isEmpty() && all < DidShare.ENOUGH) {
            return Told.nothing(Amount.of(all, "piece") + " of the last twelve months "
                    + (all == 1 ? "carries" : "carry") + " a lever; five would tell.");
        }
        if (grown.isEmpty()) {
            return Told.of(
                    true,
                    "None of " + all + " pieces of twelve months shows somebody grown: none is enabled and claims a"
                            + " competency of talent.",
                    "0",
                    List.of());
        }
        return Told.of(
                false,
                Amount.of(grown.size(), "piece") + " of the last twelve months "
                        + (grown.size() == 1 ? "shows" : "show") + " somebody grown.",
                Integer.toString(grown.size()),
                rows(grown));
    }

    static Told absence(LeverageFacts facts, Quarter quarter) {
        Set<Quarter> away = facts.away().stream()
                .filter(q -> q.index() <= quarter.index() && q.index() > quarter.index() - YEAR)
                .collect(Collectors.toSet());
        if (away.isEmpty()) {
            return Told.nothing("No quarter of the last four is marked as away.");
        }
        LocalDate end = facts.endOf(quarter);
        List<Commitment> due = facts.commitments().stream()
                .filter(c -> away.contains(Quarter.of(c.dueOn())) && c.dueOn().isBefore(end))
                .filter(c -> c.settledOn()
                        .filter(on -> on.isBefore(Quarter.of(c.dueOn()).first()))
                        .isEmpty())
                .sorted(Comparator.comparing(Commitment::dueOn).reversed())
                .toList();
        List<Commitment> slipped = due.stream().filter(WorkRules::slipped).toList();
        if (slipped.size() < ENOUGH_DUE && due.size() < ENOUGH_DUE) {
            return Told.nothing(Amount.of(due.size(), "commitment") + " fell due while you were away; two would tell.");
        }
        return Told.of(
                slipped.size() > 1,
                slipped.size() + " of " + due.size() + " commitments that fell due while you were away slipped.",
                Integer.toString(slipped.size()),
                due.stream()
                        .map(c -> new RestsOn(
                                (slipped(c) ? "slipped: " : "kept: ") + c.words(),
                                c.dueOn(),
                                RestsOn.Noun.COMMITMENT,
                                c.id()))
                        .toList());
    }

    private static boolean slipped(Commitment commitment) {
        boolean inTime = commitment
                .settledOn()
                .filter(on -> !on.isAfter(commitment.dueOn()))
                .isPresent();
        return commitment.state() != Commitment.State.KEPT || !inTime;
    }

    /** What others cite is seen; that nobody cites anything, the records cannot know. */
    static Told standardsCited(LeverageFacts facts, Quarter quarter) {
        List<Piece> cited = newest(
                facts,
                quarter,
                p -> quarter.index() - Quarter.indexOf(p.on()) < YEAR
                        && p.lever() == Lever.BUILT
                        && p.system()
                        && p.witnessed());
        if (cited.isEmpty()) {
            return Told.nothing("No piece of the last four quarters is built, witnessed and claims a competency of the"
                    + " operating system.");
        }
        return Told.of(
                true,
                Amount.of(cited.size(), "piece") + " of the last four quarters, built and witnessed.",
                Integer.toString(cited.size()),
                rows(cited));
    }

    private static List<Piece> newest(LeverageFacts facts, Quarter quarter, Predicate<Piece> which) {
        LocalDate end = facts.endOf(quarter);
        return facts.pieces().stream()
                .filter(p -> !p.on().isAfter(end))
                .filter(which)
                .sorted(Comparator.comparing(Piece::on).thenComparing(Piece::id).reversed())
                .toList();
    }

    private static List<RestsOn> rows(List<Piece> pieces) {
        return pieces.stream()
                .map(p -> new RestsOn(p.lever().word() + ": " + p.title(), p.on(), RestsOn.Noun.EVIDENCE, p.id()))
                .toList();
    }
}
