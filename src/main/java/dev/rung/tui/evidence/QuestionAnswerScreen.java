package dev.rung.tui.evidence;

import dev.rung.service.ReviewerQuestion;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Text;
import dev.rung.tui.widget.TextArea;
import java.util.List;
import java.util.Optional;

/**
 * Where a reviewer's question is answered, with the piece to read. What is typed is a draft on disk within a second, and the
 * answer, as one change, when it is left.
 */
public final class QuestionAnswerScreen implements Screen {
    private static final int BESIDE_FROM = 110;
    private static final int LEAST_AREA = 5;

    private final Rung rung;
    private final ReviewerQuestion question;
    private final ClaimWords words;
    private final PieceText page;
    private final String draftKey;
    private final TextArea area;
    private final boolean restored;
    private String saved;
    private int top;
    private int readRows;
    private int readPage = 1;

    /** @param question one that can be answered */
    public QuestionAnswerScreen(Rung rung, ReviewerQuestion question) {
        this.rung = rung;
        this.question = question;
        this.words = new ClaimWords(rung.ladders().mine());
        this.page = new PieceText(words, rung.today());
        this.draftKey = "verdict-answer:" + question.verdict().id();
        this.saved = question.answer().map(a -> a.words()).orElse("");
        Optional<String> draft = rung.drafts().read(draftKey);
        this.restored = draft.isPresent();
        this.area = new TextArea(draft.orElse(saved)).placeholder("what they need to know, in a sentence or five");
    }

    @Override
    public String title() {
        return "Answer";
    }

    @Override
    public String about() {
        return "What a reviewer asked, and your answer. It travels in the next pack of your evidence to them; until then it"
                + " can be changed. Nothing needs saving: what you type is on disk within a second.";
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public Next input(Input input) {
        return area.input(input);
    }

    @Override
    public List<Action> actions() {
        return Layers.of(
                List.of(
                        Action.of("answer.done", "done", Next::back, "esc").about("Keep the answer and go back"),
                        Action.of("answer.read", "read on", this::readOn, "ctrl-n")
                                .about("Show more of the piece, from the start again at its end")),
                area.actions());
    }

    private Next readOn() {
        top = top + readPage >= readRows ? 0 : top + Math.max(1, readPage - 2);
        return Next.stay();
    }

    @Override
    public void pause() {
        if (area.changes().unsaved()) {
            rung.drafts().keepSoon(draftKey, area::text);
            area.changes().saved();
        }
    }

    /** An answer that was emptied leaves what was there. */
    @Override
    public void leave() {
        String typed = area.text().strip();
        if (!typed.equals(saved) && !typed.isEmpty()) {
            rung.inbox().answer(question.verdict().id(), typed);
            saved = typed;
        }
        rung.drafts().forget(draftKey);
        area.changes().saved();
    }

    @Override
    public void draw(Canvas canvas) {
        boolean beside = canvas.columns() >= BESIDE_FROM;
        int width = beside ? Math.min(Canvas.PROSE, canvas.columns() / 2 - 4) : canvas.columns() - 4;
        String of = question.claim().map(c -> ", for " + words.of(c)).orElse("");
        int y = canvas.prose(
                2,
                1,
                question.verdict().reviewer() + " asks about “"
                        + question.piece().evidence().title() + "”" + of,
                Style.MUTED,
                width);
        y = canvas.prose(2, y, question.verdict().words(), Style.STRONG, width) + 1;
        int below = beside ? 0 : Math.max(0, Math.min(canvas.rows() - y - LEAST_AREA - 2, canvas.rows() / 2));
        int told = Canvas.wrapped(state(), width).size();
        int rows = Math.max(1, canvas.rows() - y - below - told - 1);
        area.draw(canvas.part(2, y, width, rows), true);
        canvas.prose(2, y + rows + 1, state(), restored ? Style.ACCENT : Style.MUTED, width);
        if (beside) {
            canvas.upright(width + 4, 0, canvas.rows());
            int room = Math.min(Canvas.PROSE, canvas.columns() - width - 8);
            piece(canvas.part(width + 6, 1, room, canvas.rows() - 1));
        } else if (below > 2) {
            canvas.rule(canvas.rows() - below);
            piece(canvas.part(2, canvas.rows() - below + 1, width, below - 1));
        }
    }

    private String state() {
        return (restored ? "Restored what you were typing. " : "")
                + "It goes along in your next pack to " + question.verdict().reviewer()
                + "; until then it can be changed.";
    }

    private void piece(Canvas canvas) {
        Text text = page.whole(question.piece(), canvas.columns(), claim -> "");
        readRows = text.rows();
        readPage = canvas.rows();
        text.draw(canvas, 0, Math.min(top, Math.max(0, readRows - readPage)));
        if (readRows > readPage && top + readPage < readRows) {
            canvas.part(0, canvas.rows() - 1, canvas.columns(), 1)
                    .on(Style.Ground.NONE)
                    .text(0, 0, "↓ ctrl-n reads on", Style.FAINT);
        }
    }
}
