package dev.rung.tui.ladder;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Scroll;
import dev.rung.tui.widget.Sheet;
import dev.rung.tui.widget.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Draws one question of a self-assessment: what is asked, what one has to show, and the answers below. */
final class WalkPage {
    private static final int TWO_COLUMNS_FROM = 110;
    private static final int FEW_CLAIMS = 3;
    private static final int MANY_CLAIMS = 12;

    private final Scroll scroll = new Scroll();

    /**
     * What was said so far.
     *
     * @param lastTime the answer given last time may be seen
     * @param answered how many questions are answered
     */
    record Said(Optional<Rating> rating, String words, boolean lastTime, int answered) {}

    void begin() {
        scroll.toTop();
    }

    List<Action> actions() {
        return scroll.actions();
    }

    /** @param answer what a click on an answer does */
    void draw(
            Canvas canvas,
            WalkQuestion question,
            Said said,
            Optional<TextArea> writing,
            Function<Rating, Next> answer) {
        boolean tall = canvas.rows() >= 14;
        int top = tall ? 1 : 0;
        WalkParts.head(
                canvas, top, question.ladder(), question.standing(), question.number(), question.of(), said.answered());
        int answers = Math.min(canvas.rows() - 3, writing.isPresent() ? 7 : 4);
        int rows = canvas.rows() - top - 3 - answers;
        Canvas body = canvas.part(0, top + (tall ? 3 : 2), canvas.columns(), Math.max(1, rows));
        body(body, question);
        canvas.rule(canvas.rows() - answers);
        foot(
                canvas.part(2, canvas.rows() - answers + 1, canvas.columns() - 4, answers - 1),
                question,
                said,
                writing,
                answer);
    }

    private void body(Canvas body, WalkQuestion question) {
        if (body.columns() < TWO_COLUMNS_FROM) {
            Sheet sheet = new Sheet(body.columns() - Scroll.BESIDE_TEXT);
            sheet.prose(question.expectation().text(), Style.STRONG);
            evidence(sheet, question, FEW_CLAIMS);
            WalkParts.reading(sheet, question.expectation());
            scroll.draw(body, sheet, Next::stay);
            return;
        }
        int left = Math.min(Canvas.PROSE, body.columns() * 11 / 20);
        Sheet asked = new Sheet(left).prose(question.expectation().text(), Style.STRONG);
        WalkParts.reading(asked, question.expectation());
        int room = Math.min(Canvas.PROSE + Scroll.BESIDE_TEXT, body.columns() - left - 4);
        Canvas right = body.part(left + 4, 0, room, body.rows());
        Sheet shown = new Sheet(room - Scroll.BESIDE_TEXT);
        evidence(shown, question, MANY_CLAIMS);
        scroll.draw(right, shown, asked.rows(), Next::stay);
        asked.draw(body.part(2, 0, left, body.rows()), scroll.top());
    }

    private static void evidence(Sheet sheet, WalkQuestion question, int most) {
        ExpectationStanding standing = question.standing();
        sheet.heading("Your evidence");
        if (standing.claims().isEmpty()) {
            sheet.words("none claims this yet", Style.MUTED);
            return;
        }
        List<ClaimFact> ordered = standing.claims();
        for (ClaimFact claim : ordered.subList(0, Math.min(most, ordered.size()))) {
            boolean counted = standing.counted().contains(claim);
            Style ink = counted ? Style.TEXT : Style.MUTED;
            sheet.beside(
                    9,
                    List.of(
                            new Sheet.Run(Quarter.of(claim.on()).title() + "  ", Style.MUTED),
                            new Sheet.Run(claim.title(), ink)),
                    CellDetail.worth(question.ladder(), standing, claim) + "  " + claim.on(),
                    Style.MUTED);
        }
        if (question.behind().claims() > most) {
            sheet.words("and " + (question.behind().claims() - most) + " more", Style.MUTED);
        }
    }

    private static void foot(
            Canvas canvas,
            WalkQuestion question,
            Said said,
            Optional<TextArea> writing,
            Function<Rating, Next> answer) {
        WalkParts.answers(canvas, said.rating(), "don't know", answer);
        if (writing.isPresent()) {
            writing.get().draw(canvas.part(0, 1, canvas.columns(), canvas.rows() - 1), true);
            return;
        }
        String words = said.words().strip();
        canvas.text(
                0,
                1,
                words.isEmpty() ? "w  say why in your own words" : "“" + words.replace('\n', ' ') + "”",
                words.isEmpty() ? Style.FAINT : Style.TEXT,
                canvas.columns());
        question.last()
                .ifPresent(last -> canvas.text(
                        0,
                        2,
                        said.lastTime() ? lastTime(last) : "p  shows what you said last time",
                        said.lastTime() ? Style.MUTED : Style.FAINT,
                        canvas.columns()));
    }

    private static String lastTime(ExpectationView.Own last) {
        String words = last.rating().words().isBlank()
                ? ""
                : ": “" + last.rating().words().strip() + "”";
        return "last time, " + Days.words(last.on()) + ": "
                + last.rating().rating().title() + words;
    }
}
