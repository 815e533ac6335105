package dev.rung.domain.leverage;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.evidence.Lever;
import dev.rung.domain.leverage.LeverageFacts.Bet;
import dev.rung.domain.leverage.LeverageFacts.Miss;
import dev.rung.domain.leverage.LeverageFacts.Piece;
import dev.rung.domain.leverage.LeverageFacts.Said;
import dev.rung.domain.leverage.LeverageFacts.ShareChange;
import dev.rung.domain.leverage.LeverageFacts.Span;
import dev.rung.domain.leverage.LeverageFacts.Stop;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.role.Activity;
import dev.rung.domain.role.WeekHours;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Facts of a leader, put together one by one; as of Saturday 21 November 2026 unless said otherwise. */
final class Facts {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    LocalDate on = TODAY;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<WeekHours> weeks = new ArrayList<>();
    private final List<Bet> bets = new ArrayList<>();
    private final List<Stop> stops = new ArrayList<>();
    private final List<Span> costs = new ArrayList<>();
    private final List<ShareChange> shares = new ArrayList<>();
    private final List<Miss> misses = new ArrayList<>();
    private final List<LocalDate> updates = new ArrayList<>();
    private final Set<Quarter> away = new HashSet<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    private final List<SignalAnswer> answers = new ArrayList<>();

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** Pieces of a lever on a day, claiming nothing in particular. */
    Facts pieces(int number, Lever lever, String day) {
        for (int i = 0; i < number; i++) {
            piece(lever, day, false, false, false);
        }
        return this;
    }

    Facts piece(Lever lever, String day, boolean talent, boolean system, boolean witnessed) {
        int number = pieces.size();
        pieces.add(new Piece("p" + number, day(day), "Piece " + number, lever, talent, system, witnessed));
        return this;
    }

    Facts week(String monday, int delivery, int strategy, int overhead) {
        weeks.add(new WeekHours(
                day(monday),
                WeekHours.Source.TYPED,
                Map.of(
                        Activity.DELIVERY, delivery * 60,
                        Activity.STRATEGY, strategy * 60,
                        Activity.OVERHEAD, overhead * 60)));
        return this;
    }

    Facts betsSince(String day) {
        return bet("first", day, "", "");
    }

    Facts bet(String id, String committed, String ended, String money) {
        bets.add(new Bet(id, "Bet " + id, day(committed), dayOrNone(ended), dayOrNone(money)));
        return this;
    }

    private static Optional<LocalDate> dayOrNone(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(day(day));
    }

    Facts stop(String day) {
        stops.add(new Stop("b", "Loyalty pilot", day(day), "dropped at 2 % take-up"));
        return this;
    }

    Facts cost(String from, String to) {
        costs.add(new Span(day(from), dayOrNone(to)));
        return this;
    }

    Facts share(String about, String month, String before, String now) {
        shares.add(new ShareChange(
                about,
                "Bet " + about,
                YearMonth.parse(month),
                before.isEmpty() ? Optional.empty() : Optional.of(before),
                now,
                now.equals("0")));
        return this;
    }

    Facts miss(String day) {
        misses.add(new Miss("m", "Annual plan", day(day)));
        return this;
    }

    Facts sent(String... days) {
        for (String day : days) {
            updates.add(day(day));
        }
        return this;
    }

    Facts away(int year, int quarter) {
        away.add(new Quarter(year, quarter));
        return this;
    }

    Facts commitment(String due, Commitment.State state, String settled) {
        commitments.add(new Commitment(
                "c" + commitments.size(),
                "Call Ben",
                "Maja",
                day(due),
                "",
                state,
                "",
                Commitment.Source.OWN,
                "",
                day(due).minusDays(10),
                dayOrNone(settled)));
        return this;
    }

    Facts said(String question, boolean yes, String day) {
        said.add(new Said(question, Optional.of(yes), "the page of 3 November", day(day)));
        return this;
    }

    Facts answered(String signal, SignalAnswer.Answer answer, String day) {
        answers.add(new SignalAnswer(signal, Quarter.of(day(day)), answer, "counted in the diary", day(day)));
        return this;
    }

    LeverageFacts facts() {
        return new LeverageFacts(
                on, pieces, weeks, bets, stops, costs, shares, misses, updates, away, commitments, said, answers);
    }

    Reading read(String signal) {
        return SuperPmCheck.of(facts()).stream()
                .filter(r -> r.signal().id().equals(signal))
                .findFirst()
                .orElseThrow();
    }
}
