package dev.rung.domain.leverage;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.evidence.Lever;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.role.WeekHours;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything the signals are read from, as of a day, {@link #QUARTERS} quarters deep. The order of the lists does not
 * matter.
 *
 * @param on the day; later records are left out by whoever reads
 * @param pieces evidence with a lever, neither in the trash nor rejected
 * @param updatesSent the days on which updates were sent
 * @param away quarters marked as away
 * @param said answers of the director's checklist, of all runs
 */
public record LeverageFacts(
        LocalDate on,
        List<Piece> pieces,
        List<WeekHours> weeks,
        List<Bet> bets,
        List<Stop> stops,
        List<Span> costs,
        List<ShareChange> shares,
        List<Miss> misses,
        List<LocalDate> updatesSent,
        Set<Quarter> away,
        List<Commitment> commitments,
        List<Said> said,
        List<SignalAnswer> answers) {
    /** The current quarter and as many before it as the trend of the longest window needs. */
    public static final int QUARTERS = 8;

    /**
     * A piece of evidence with a lever.
     *
     * @param talent it claims a competency of talent
     * @param system it claims a competency of the operating system
     */
    public record Piece(
            String id, LocalDate on, String title, Lever lever, boolean talent, boolean system, boolean witnessed) {}

    /**
     * A bet that was committed.
     *
     * @param endedOn the day it was closed or dropped
     * @param moneyOn since when it has a forecast or an actual
     */
    public record Bet(
            String id, String title, LocalDate committedOn, Optional<LocalDate> endedOn, Optional<LocalDate> moneyOn) {
        boolean inWork(LocalDate day) {
            return !committedOn.isAfter(day)
                    && endedOn.filter(end -> !end.isAfter(day)).isEmpty();
        }
    }

    /** A committed bet that was dropped, or that a postmortem decided to stop. */
    public record Stop(String initiativeId, String title, LocalDate on, String words) {}

    /** Days on which something of the team's cost was known; {@code to} empty while it lasts. */
    public record Span(LocalDate from, Optional<LocalDate> to) {
        boolean covers(LocalDate day) {
            return !from.isAfter(day) && to.filter(end -> end.isBefore(day)).isEmpty();
        }
    }

    /**
     * The share of the team that something took from a month on.
     *
     * @param about an initiative's id, or the name of declared work
     * @param before what it took until then, in percent as text; empty when it is its first
     * @param ends whether it takes nothing any more
     */
    public record ShareChange(
            String about, String title, YearMonth from, Optional<String> before, String now, boolean ends) {}

    /** A bet that came in below its range, and the day somebody saw it. */
    public record Miss(String initiativeId, String title, LocalDate on) {}

    /**
     * An answer of the director's checklist.
     *
     * @param question its id
     * @param yes empty for not sure, not applicable and a yes without a word
     */
    public record Said(String question, Optional<Boolean> yes, String words, LocalDate on) {}

    public LeverageFacts {
        pieces = List.copyOf(pieces);
        weeks = List.copyOf(weeks);
        bets = List.copyOf(bets);
        stops = List.copyOf(stops);
        costs = List.copyOf(costs);
        shares = List.copyOf(shares);
        misses = List.copyOf(misses);
        updatesSent = List.copyOf(updatesSent);
        away = Set.copyOf(away);
        commitments = List.copyOf(commitments);
        said = List.copyOf(said);
        answers = List.copyOf(answers);
    }

    /** Nothing recorded. */
    public static LeverageFacts none(LocalDate on) {
        return new LeverageFacts(
                on, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Set.of(),
                List.of(), List.of(), List.of());
    }

    /** The last day of a quarter, or the day of these facts where it is not over. */
    LocalDate endOf(Quarter quarter) {
        return quarter.last().isAfter(on) ? on : quarter.last();
    }
}
