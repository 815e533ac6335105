package dev.rung.tui.review;

import dev.rung.domain.ladder.Rating;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.ladder.WalkParts;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Scroll;
import dev.rung.tui.widget.Sheet;
import dev.rung.tui.widget.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Draws one expectation somebody is rated on: what is asked, what they sent for it, and the answers below. */
final class WalkSheet {
    private static final int TWO_COLUMNS_FROM = 110;

    private final Scroll scroll = new Scroll();

    /**
     * What was said so far.
     *
     * @param cites ids of the pieces it rests on
     * @param answered how many expectations are rated
     */
    record Said(Optional<Rating> rating, String words, List<String> cites, int answered) {}

    void begin() {
        scroll.toTop();
    }

    List<Action> actions() {
        return scroll.actions();
    }

    /** The place of the piece that is chosen. */
    int chosen() {
        return scroll.chosen();
    }

    /**
     * @param seal what is said of the sealed self-assessment
     * @param open what a click on the chosen piece does
     */
    void draw(
            Canvas canvas,
            String seal,
            Asked asked,
            Said said,
            Optional<TextArea> writing,
            Function<Rating, Next> answer,
            Supplier<Next> open) {
        canvas.text(2, 0, seal, Style.MUTED, canvas.columns() - 4);
        int top = canvas.rows() >= 16 ? 2 : 1;
        WalkParts.head(canvas, top, asked.ladder(), asked.standing(), asked.number(), asked.of(), said.answered());
        int answers = Math.min(canvas.rows() - 3, writing.isPresent() ? 7 : 3);
        int from = top + (canvas.rows() >= 16 ? 3 : 2);
        Canvas body = canvas.part(0, from, canvas.columns(), Math.max(1, canvas.rows() - from - answers));
        body(body, asked, said, open);
        canvas.rule(canvas.rows() - answers);
        foot(canvas.part(2, canvas.rows() - answers + 1, canvas.columns() - 4, answers - 1), said, writing, answer);
    }

    private void body(Canvas body, Asked asked, Said said, Supplier<Next> open) {
        if (body.columns() < TWO_COLUMNS_FROM) {
            Sheet sheet = new Sheet(body.columns() - Scroll.BESIDE_TEXT);
            sheet.prose(asked.expectation().text(), Style.STRONG);
            evidence(sheet, asked, said);
            WalkParts.reading(sheet, asked.expectation());
            scroll.draw(body, sheet, open);
            return;
        }
        int left = Math.min(Canvas.PROSE, body.columns() * 11 / 20);
        Sheet reading = new Sheet(left).prose(asked.expectation().text(), Style.STRONG);
        WalkParts.reading(reading, asked.expectation());
        int room = Math.min(Canvas.PROSE + Scroll.BESIDE_TEXT, body.columns() - left - 4);
        Sheet shown = new Sheet(room - Scroll.BESIDE_TEXT);
        evidence(shown, asked, said);
        scroll.draw(body.part(left + 4, 0, room, body.rows()), shown, reading.rows(), open);
        reading.draw(body.part(2, 0, left, body.rows()), scroll.top());
    }

    private static void evidence(Sheet sheet, Asked asked, Said said) {
        sheet.heading("Their evidence");
        if (asked.pieces().isEmpty()) {
            sheet.words("none came for this; not observed is an honest answer", Style.MUTED);
            return;
        }
        for (Asked.Piece piece : asked.pieces()) {
            boolean cited = said.cites().contains(piece.id());
            sheet.stop(
                    List.of(
                            new Sheet.Run(cited ? "✓ " : "  ", Style.GOOD),
                            new Sheet.Run(piece.claim().title(), piece.opened() ? Style.TEXT : Style.STRONG)),
                    piece.opened() ? "" : "unread",
                    Style.WARN);
            sheet.line(
                    2,
                    List.of(new Sheet.Run(
                            piece.claim().on() + (cited ? "  cited" : "") + "  " + piece.verdict() + "  "
                                    + WalkParts.worth(asked.ladder(), asked.standing(), piece.claim()),
                            Style.MUTED)));
        }
        if (asked.claims() > asked.pieces().size()) {
            sheet.words("and " + (asked.claims() - asked.pieces().size()) + " more", Style.MUTED);
        }
    }

    private static void foot(Canvas canvas, Said said, Optional<TextArea> writing, Function<Rating, Next> answer) {
        WalkParts.answers(canvas, said.rating(), Rating.NOT_OBSERVED.title(), answer);
        if (writing.isPresent()) {
            writing.get().draw(canvas.part(0, 1, canvas.columns(), canvas.rows() - 1), true);
            return;
        }
        String words = said.words().strip();
        String hint = said.rating().isEmpty() ? "" : "w  say why; it goes to them with the review";
        canvas.text(
                0,
                1,
                words.isEmpty() ? hint : "“" + words.replace('\n', ' ') + "”",
                words.isEmpty() ? Style.FAINT : Style.TEXT,
                canvas.columns());
    }
}
