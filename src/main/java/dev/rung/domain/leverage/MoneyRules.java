package dev.rung.domain.leverage;

import dev.rung.domain.leverage.LeverageFacts.Bet;
import dev.rung.domain.leverage.LeverageFacts.Miss;
import dev.rung.domain.leverage.LeverageFacts.ShareChange;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.text.Amount;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the records tell of a leader's money, at the end of a quarter. */
final class MoneyRules {
    private static final int YEAR = 4;
    private static final int ENOUGH_BETS = 2;
    private static final int TOLD_WITHIN_DAYS = 45;
    private static final Comparator<RestsOn> NEWEST =
            Comparator.comparing(RestsOn::on).thenComparing(RestsOn::words).reversed();

    private MoneyRules() {}

    static Told nothingStopped(LeverageFacts facts, Quarter quarter) {
        LocalDate end = facts.endOf(quarter);
        LocalDate begin = quarter.minus(YEAR - 1).first();
        List<RestsOn> rows = new ArrayList<>();
        facts.stops().stream()
                .filter(s -> !s.on().isBefore(begin) && !s.on().isAfter(end))
                .map(s -> new RestsOn(s.title() + ": " + s.words(), s.on(), RestsOn.Noun.INITIATIVE, s.initiativeId()))
                .forEach(rows::add);
        facts.shares().stream()
                .filter(ShareChange::ends)
                .filter(s -> stillInWork(facts, s))
                .filter(s -> !day(s).isBefore(begin) && !day(s).isAfter(end))
                .map(s -> new RestsOn(
                        s.title() + " lost its share of the team, " + s.before().orElse("0") + " % before",
                        day(s),
                        RestsOn.Noun.MONEY,
                        ""))
                .forEach(rows::add);
        if (!rows.isEmpty()) {
            rows.sort(NEWEST);
            String words = rows.size() + " stopped or without money in four quarters.";
            return Told.of(false, words, Integer.toString(rows.size()), rows);
        }
        if (facts.bets().stream().noneMatch(b -> b.committedOn().isBefore(begin))) {
            return Told.nothing("No bet is known that was committed before " + begin + ", four quarters back.");
        }
        return Told.of(true, "No committed bet was stopped or lost its money since " + begin + ".", "0", List.of());
    }

    /** A bet that had ended by then lost nothing: its work was done. */
    private static boolean stillInWork(LeverageFacts facts, ShareChange change) {
        return facts.bets().stream().filter(b -> b.id().equals(change.about())).anyMatch(b -> b.inWork(day(change)));
    }

    private static LocalDate day(ShareChange change) {
        return change.from().atDay(1);
    }

    static Told noPortfolio(LeverageFacts facts, Quarter quarter) {
        LocalDate end = facts.endOf(quarter);
        if (facts.costs().stream().noneMatch(c -> c.covers(end))) {
            return Told.nothing("What the team costs is not recorded.");
        }
        List<Bet> bets = facts.bets().stream().filter(b -> b.inWork(end)).toList();
        if (bets.size() < ENOUGH_BETS) {
            return Told.nothing(Amount.of(bets.size(), "bet") + " in work; two would tell.");
        }
        Map<String, Boolean> shares = shares(facts, end);
        List<RestsOn> rows = new ArrayList<>();
        int whole = 0;
        for (Bet bet : bets) {
            boolean share = shares.getOrDefault(bet.id(), false);
            boolean money = bet.moneyOn().filter(on -> !on.isAfter(end)).isPresent();
            whole += share && money ? 1 : 0;
            String has =
                    share ? money ? "share and return" : "share, no return" : money ? "return, no share" : "neither";
            rows.add(new RestsOn(bet.title() + ": " + has, bet.committedOn(), RestsOn.Noun.INITIATIVE, bet.id()));
        }
        rows.sort(NEWEST);
        return Told.of(
                2 * whole < bets.size(),
                whole + " of " + bets.size() + " bets in work show their share of the team and a return.",
                whole + " of " + bets.size(),
                rows);
    }

    /** Whether something takes a share of the team in the month of a day. */
    private static Map<String, Boolean> shares(LeverageFacts facts, LocalDate day) {
        Map<String, Boolean> shares = new HashMap<>();
        facts.shares().stream()
                .filter(s -> !s.from().isAfter(YearMonth.from(day)))
                .sorted(Comparator.comparing(ShareChange::from))
                .forEach(s -> shares.put(s.about(), !s.ends()));
        return shares;
    }

    /** That a miss was read first in an update, no record proves; that none was sent, one does. */
    static Told badNews(LeverageFacts facts, Quarter quarter) {
        LocalDate end = facts.endOf(quarter);
        LocalDate begin = quarter.minus(1).first();
        if (facts.updatesSent().stream().noneMatch(on -> on.isBefore(begin))) {
            return Told.nothing("No update was sent from here before the last two quarters.");
        }
        List<Miss> silent = facts.misses().stream()
                .filter(m -> !m.on().isBefore(begin)
                        && !m.on().plusDays(TOLD_WITHIN_DAYS).isAfter(end))
                .filter(m -> facts.updatesSent().stream()
                        .noneMatch(sent -> !sent.isBefore(m.on()) && !sent.isAfter(m.on().plusDays(TOLD_WITHIN_DAYS))))
                .sorted(Comparator.comparing(Miss::on).reversed())
                .toList();
        if (silent.isEmpty()) {
            return Told.nothing(
                    "Each miss was followed by an update; whether it was read there first, no record tells.");
        }
        return Told.of(
                true,
                (silent.size() == 1 ? "1 miss" : silent.size() + " misses")
                        + " of the last two quarters, and no update within 45 days.",
                Integer.toString(silent.size()),
                silent.stream()
                        .map(m -> new RestsOn(
                                m.title() + " came in below its range",
                                m.on(),
                                RestsOn.Noun.INITIATIVE,
                                m.initiativeId()))
                        .toList());
    }

    static Told moneyMoved(LeverageFacts facts, Quarter quarter) {
        LocalDate end = facts.endOf(quarter);
        LocalDate begin = quarter.minus(1).first();
        List<RestsOn> rows = facts.shares().stream()
                .filter(s -> s.before().isPresent())
                .filter(s -> !day(s).isBefore(begin) && !day(s).isAfter(end))
                .filter(s -> s.from().getMonthValue() % 3 != 1)
                .map(s -> new RestsOn(
                        s.title() + ": " + s.before().orElse("0") + " % to " + s.now() + " % of the team",
                        day(s),
                        RestsOn.Noun.MONEY,
                        ""))
                .sorted(NEWEST)
                .toList();
        if (rows.isEmpty()) {
            return Told.nothing("No share of the team was changed within the last two quarters.");
        }
        String words = Amount.of(rows.size(), "share") + " of the team changed within a quarter.";
        return Told.of(true, words, Integer.toString(rows.size()), rows);
    }
}
