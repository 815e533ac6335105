package dev.rung.tui.session;

import dev.rung.domain.coaching.Gap;
import dev.rung.domain.coaching.GrowthProgress;
import dev.rung.domain.coaching.Happening;
import dev.rung.domain.coaching.PreparedQuestion;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.commitment.DueWords;
import dev.rung.domain.standing.State;
import dev.rung.domain.text.Amount;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.ladder.StateLook;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import java.time.LocalDate;

/** Draws what can be chosen while a session is prepared. */
final class PrepareRows {
    private static final int DAY = 13;
    private static final int KIND = 12;
    private static final int STEP = 13;

    private final LocalDate today;

    PrepareRows(LocalDate today) {
        this.today = today;
    }

    void draw(Canvas canvas, PrepareRow row, boolean selected, PrepareChoices choices) {
        Style style = selected ? Style.STRONG : Style.TEXT;
        if (row instanceof PrepareRow.Ask ask) {
            ask(canvas, ask.question(), choices.ticked(ask.question().wording()), style);
        } else if (row instanceof PrepareRow.Open open) {
            promised(canvas, open.promised().commitment(), style);
        } else if (row instanceof PrepareRow.Since since) {
            happened(canvas, since.happening(), style);
        } else if (row instanceof PrepareRow.Bet bet) {
            bet(canvas, bet.progress(), style);
        } else if (row instanceof PrepareRow.Missing missing) {
            gap(canvas, missing.gap(), style);
        }
    }

    private static void ask(Canvas canvas, PreparedQuestion question, boolean ticked, Style style) {
        canvas.text(0, 0, ticked ? "[x]" : "[ ]", ticked ? Style.GOOD : Style.FAINT);
        canvas.text(4, 0, question.step().title(), Style.FAINT);
        int end = canvas.textEnding(canvas.columns() - 1, 0, question.fromLadder() ? "ladder" : "", Style.FAINT);
        int x = 4 + STEP;
        canvas.text(x, 0, question.wording(), ticked ? style : Style.MUTED, end - x - 1);
    }

    private void promised(Canvas canvas, Commitment commitment, Style style) {
        boolean late = commitment.overdue(today);
        canvas.text(0, 0, late ? "!" : "□", late ? Style.BAD.withBold() : Style.ACCENT);
        int end = canvas.textEnding(
                canvas.columns() - 1, 0, DueWords.of(commitment.dueOn(), today), late ? Style.BAD : Style.MUTED);
        canvas.text(2, 0, commitment.words(), style, end - 4);
    }

    private static void happened(Canvas canvas, Happening happening, Style style) {
        canvas.text(0, 0, Days.words(happening.on()), Style.FAINT);
        canvas.text(DAY, 0, happening.kind().word(), Style.MUTED);
        canvas.text(DAY + KIND, 0, happening.words(), style, canvas.columns() - DAY - KIND - 1);
    }

    private static void bet(Canvas canvas, GrowthProgress progress, Style style) {
        State now = progress.now().orElse(State.NOT_APPLICABLE);
        canvas.text(0, 0, now.sign(), StateLook.style(now));
        String far = progress.words() + ", " + Amount.of(progress.since().size(), "claim");
        int end = canvas.textEnding(canvas.columns() - 1, 0, far, progress.moved() ? Style.GOOD : Style.MUTED);
        canvas.text(2, 0, progress.bet().words(), style, end - 4);
    }

    private static void gap(Canvas canvas, Gap gap, Style style) {
        canvas.text(0, 0, gap.state().sign(), StateLook.style(gap.state()));
        int end = canvas.textEnding(canvas.columns() - 1, 0, gap.core() ? "core" : "", Style.FAINT);
        int x = canvas.text(2, 0, gap.title(), style, end - 4);
        canvas.text(x + 2, 0, gap.words(), StateLook.style(gap.state()), Math.max(0, end - x - 4));
    }
}
