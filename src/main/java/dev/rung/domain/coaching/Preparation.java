package dev.rung.domain.coaching;

import dev.rung.domain.text.Amount;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What a session with somebody rests on, and what it could be about.
 *
 * @param self whether somebody prepares for themself
 * @param last the day of the last closed session; empty before the first
 * @param happened since that day, it included, or in the last {@link #DAYS_BEFORE_FIRST} days; newest first
 * @param open commitments, by the day they are due, overdue ones among them
 * @param bets open growth bets
 * @param gaps the nearest first
 * @param focus empty when there is nothing to suggest
 */
public record Preparation(
        boolean self,
        LocalDate on,
        Optional<LocalDate> last,
        List<Happening> happened,
        List<Promised> open,
        List<GrowthProgress> bets,
        List<Gap> gaps,
        Optional<Focus> focus,
        List<PreparedQuestion> questions) {
    /** How far back it looks where there was no session yet. */
    public static final int DAYS_BEFORE_FIRST = 90;

    public Preparation {
        happened = List.copyOf(happened);
        open = List.copyOf(open);
        bets = List.copyOf(bets);
        gaps = List.copyOf(gaps);
        questions = List.copyOf(questions);
    }

    /** The first day of what it looks back on. */
    public static LocalDate since(Optional<LocalDate> last, LocalDate on) {
        return last.orElse(on.minusDays(DAYS_BEFORE_FIRST));
    }

    /** The first day of what it looks back on. */
    public LocalDate since() {
        return since(last, on);
    }

    /** Days since the last session; empty before the first. */
    public Optional<Long> days() {
        return last.map(day -> ChronoUnit.DAYS.between(day, on));
    }

    /** How many commitments are open and late. */
    public long overdue() {
        return open.stream().filter(p -> p.commitment().overdue(on)).count();
    }

    /** When the last session was: {@code last session 14 days ago}, {@code last session today}, {@code no session yet}. */
    public String words() {
        return days().map(d -> d == 0 ? "last session today" : "last session " + Amount.of(d, "day") + " ago")
                .orElse("no session yet");
    }
}
