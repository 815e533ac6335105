package dev.rung.tui.inbox;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.review.Waiting;
import dev.rung.domain.text.Amount;
import dev.rung.service.InboxRow;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.evidence.StrengthLook;
import dev.rung.tui.terminal.Style;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A piece of the inbox as a row: how old, how strong, what, how much it claims, why it waits. */
final class InboxLine {
    private static final int AGE = 9;
    private static final int CLAIMS = 9;
    private static final int CLAIMS_FROM = 70;
    private static final int REASON = 12;

    /** Rows of a piece where there is little room: its title, the rest, and air. */
    static final int TALL = 3;

    private final LocalDate today;

    InboxLine(LocalDate today) {
        this.today = today;
    }

    /** In one row, or where the canvas has more, in two. */
    void draw(Canvas canvas, InboxRow row, boolean selected) {
        if (canvas.rows() > 1) {
            tall(canvas, row, selected);
        } else {
            flat(canvas, row, selected);
        }
    }

    private void tall(Canvas canvas, InboxRow row, boolean selected) {
        int room = canvas.columns() - 1;
        canvas.text(0, 0, row.piece().evidence().title(), title(row, selected), room);
        int x = StrengthLook.draw(canvas, 0, 1, row.piece().strength());
        String rest = "  " + claims(row) + "  " + age(row.piece().evidence().on(), today);
        canvas.text(x, 1, rest, Style.MUTED, room - REASON - x);
        canvas.textEnding(room, 1, reason(row), look(row));
    }

    private static Style title(InboxRow row, boolean selected) {
        return selected ? Style.STRONG : row.opened() ? Style.MUTED : Style.TEXT;
    }

    private static String claims(InboxRow row) {
        return row.claims().isEmpty() ? "no claim" : Amount.of(row.claims().size(), "claim");
    }

    private void flat(Canvas canvas, InboxRow row, boolean selected) {
        Evidence piece = row.piece().evidence();
        canvas.textEnding(AGE, 0, age(piece.on(), today), Style.MUTED);
        StrengthLook.draw(canvas, AGE + 2, 0, row.piece().strength());
        int x = AGE + 2 + StrengthLook.COLUMNS + 1;
        int end = canvas.columns() - 1 - REASON;
        boolean claims = canvas.columns() >= CLAIMS_FROM;
        int title = end - x - 2 - (claims ? CLAIMS + 2 : 0);
        canvas.text(x, 0, piece.title(), title(row, selected), title);
        if (claims) {
            canvas.textEnding(end - 2, 0, claims(row), Style.MUTED);
        }
        canvas.text(end, 0, reason(row), look(row), REASON);
    }

    /** {@code 3 days}, {@code 6 weeks}, {@code 4 months}; {@code ahead} for what is to come. */
    static String age(LocalDate on, LocalDate today) {
        long days = ChronoUnit.DAYS.between(on, today);
        if (days < 0) {
            return "ahead";
        }
        if (days == 0) {
            return "today";
        }
        if (days < 14) {
            return Amount.of(days, "day");
        }
        return days < 70 ? days / 7 + " weeks" : Amount.of(Math.max(2, ChronoUnit.MONTHS.between(on, today)), "month");
    }

    private static String reason(InboxRow row) {
        return row.waiting()
                .map(w -> switch (w) {
                    case ANSWERED -> "answered";
                    case CHANGED -> "changed";
                    case CLAIM -> "claim open";
                    case NEW -> "new";
                })
                .orElse(row.said().stream().anyMatch(j -> j.own() && j.unanswered()) ? "asked" : "settled");
    }

    private static Style look(InboxRow row) {
        return row.waiting()
                .map(w -> w == Waiting.NEW ? Style.TEXT : w == Waiting.CLAIM ? Style.ACCENT : Style.WARN)
                .orElse(Style.FAINT);
    }
}
