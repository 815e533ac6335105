package dev.rung.tui.commitment;

import dev.rung.domain.commitment.Commitment;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import java.time.LocalDate;

/**
 * How a commitment looks in a line.
 *
 * @param sign one column; the same thing is said in words beside it
 */
public record CommitmentLook(String sign, Style style) {

    /** As it looks on a day. */
    public static CommitmentLook of(Commitment commitment, LocalDate today) {
        return switch (commitment.state()) {
            case OPEN ->
                commitment.overdue(today)
                        ? new CommitmentLook("!", Style.BAD)
                        : commitment.dueOn().isAfter(today.plusDays(1))
                                ? new CommitmentLook("·", Style.TEXT)
                                : new CommitmentLook("!", Style.WARN);
            case KEPT -> new CommitmentLook("✓", Style.GOOD);
            case CHANGED -> new CommitmentLook("→", Style.MUTED);
            case DROPPED -> new CommitmentLook("×", Style.MUTED);
        };
    }

    /** The day it was settled, without the year. */
    public static String settled(Commitment commitment) {
        return commitment
                .settledOn()
                .map(Days::words)
                .map(words -> words.substring(0, words.length() - 5))
                .orElse("");
    }
}
