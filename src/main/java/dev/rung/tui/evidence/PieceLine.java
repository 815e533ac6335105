package dev.rung.tui.evidence;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.person.Quarter;
import dev.rung.service.PieceRow;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.terminal.Style;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Draws a piece as a row of the list: when, how strong, what, what it claims. Where there is room the quarter stands before
 * the first row of it, so that the list reads in quarters without knowing more of it than is seen.
 */
final class PieceLine {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMM yy", Locale.ENGLISH);
    private static final int QUARTER = 9;
    private static final int DAY = 8;
    private static final int DAY_AND_YEAR = 11;
    private static final int MARKS = 3;
    private static final int QUARTERS_FROM = 60;
    private static final int CLAIMS_FROM = 70;
    private static final int BOTH_FROM = 90;
    private static final int NARROW_CLAIMS = 15;
    private static final int MOST_TITLE = 72;

    private final ClaimWords words;
    private final LocalDate today;
    private Optional<Quarter> above = Optional.empty();

    PieceLine(ClaimWords words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /** To be called before the rows of a frame are drawn, from the top. */
    void beginFrame() {
        above = Optional.empty();
    }

    void draw(Canvas canvas, PieceRow row, boolean selected) {
        Evidence piece = row.evidence();
        boolean claims = canvas.columns() >= CLAIMS_FROM;
        boolean quarters = canvas.columns() >= (claims ? BOTH_FROM : QUARTERS_FROM);
        int x = quarters ? quarter(canvas, piece.on()) : 0;
        boolean year = x == 0;
        Style when = piece.on().isAfter(today) ? Style.WARN : Style.MUTED;
        int dayEnd = x + (year ? DAY_AND_YEAR : DAY) - 2;
        canvas.textEnding(dayEnd, 0, piece.on().format(year ? LONG : SHORT), when);
        x = dayEnd + 2;
        StrengthLook.draw(canvas, x, 0, row.strength());
        x += StrengthLook.COLUMNS + 1;
        marks(canvas, x, PieceMarks.of(row, today));
        x += MARKS;
        int room = canvas.columns() - x - 1;
        int title =
                claims ? Math.min(MOST_TITLE, Math.max(Math.min(room - NARROW_CLAIMS - 2, 40), room * 5 / 8)) : room;
        canvas.text(x, 0, piece.title(), selected ? Style.STRONG : Style.TEXT, title);
        if (claims) {
            claims(canvas, x + title + 2, row);
        }
    }

    private int quarter(Canvas canvas, LocalDate on) {
        Quarter quarter = Quarter.of(on);
        if (!above.equals(Optional.of(quarter))) {
            canvas.text(0, 0, quarter.title(), Style.HEADING);
            above = Optional.of(quarter);
        }
        return QUARTER;
    }

    private static void marks(Canvas canvas, int column, PieceMarks marks) {
        if (marks.rejected()) {
            canvas.text(column, 0, PieceMarks.REJECTED, Style.BAD.withBold());
        } else if (marks.question().isPresent()) {
            canvas.text(column, 0, PieceMarks.QUESTION, Style.WARN.withBold());
        }
        if (marks.isPrivate()) {
            canvas.text(column + 1, 0, PieceMarks.PRIVATE, Style.ACCENT);
        }
    }

    private void claims(Canvas canvas, int column, PieceRow row) {
        int room = canvas.columns() - column - 1;
        if (row.claims().isEmpty()) {
            canvas.text(column, 0, "unmapped", Style.FAINT, room);
        } else {
            canvas.text(column, 0, words.brief(row.claims(), room), Style.MUTED, room);
        }
    }
}
