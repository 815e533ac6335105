package dev.rung.tui.inbox;

import dev.rung.service.ReviewerQuestion;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.evidence.ClaimWords;
import dev.rung.tui.evidence.PieceText;
import dev.rung.tui.evidence.QuestionAnswerScreen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.ListView;
import dev.rung.tui.widget.Text;
import dev.rung.tui.widget.Window;
import java.util.List;
import java.util.Optional;

/** What reviewers asked of one's own evidence: open questions first; where there is room, the piece beside. */
final class AskedScreen implements Screen {
    private static final int PANE_FROM = 110;
    private static final int ROW = 4;

    private final Rung rung;
    private final ClaimWords words;
    private final PieceText page;
    private final ListView<ReviewerQuestion> list;
    private List<ReviewerQuestion> questions;

    AskedScreen(Rung rung) {
        this.rung = rung;
        this.words = new ClaimWords(rung.ladders().mine());
        this.page = new PieceText(words, rung.today());
        this.questions = rung.inbox().questions().all();
        this.list = new ListView<>(Window.of(questions), q -> q.verdict().id(), this::row, this::answer)
                .rowHeight(ROW)
                .whenEmpty("Nobody asks anything. Questions come in the packs of your reviewers.");
    }

    @Override
    public void refresh() {
        questions = rung.inbox().questions().all();
        list.show(Window.of(questions));
    }

    private Next answer(ReviewerQuestion question) {
        return question.answerable() ? Next.show(new QuestionAnswerScreen(rung, question)) : piece(question);
    }

    private Next piece(ReviewerQuestion question) {
        return Next.open(new Destination.EvidencePiece(question.verdict().evidenceId()));
    }

    @Override
    public String title() {
        return "Questions of reviewers";
    }

    @Override
    public String about() {
        return "What reviewers asked of your evidence. A question keeps the piece as strong as it is and is shown with it until"
                + " you answer. The answer goes along in your next pack to who asked; until then it can be changed. A newer"
                + " verdict on the same closes the question.";
    }

    @Override
    public List<Action> actions() {
        Optional<ReviewerQuestion> chosen = list.selected();
        String verb = chosen.filter(q -> !q.open()).isPresent() ? "change answer" : "answer";
        return Layers.of(
                List.of(
                        Action.of("asked.answer", verb, () -> answer(chosen.orElseThrow()), "enter")
                                .about("Answer the question, until that was sent")
                                .unless(
                                        chosen.filter(ReviewerQuestion::answerable)
                                                .isPresent(),
                                        chosen.isPresent()
                                                ? "your answer went out and stays; o opens the piece"
                                                : "nobody asks anything"),
                        Action.of("asked.piece", "open piece", () -> piece(chosen.orElseThrow()), "o")
                                .about("Open the piece it is about")
                                .unless(chosen.isPresent(), "nobody asks anything")),
                list.moves());
    }

    @Override
    public void draw(Canvas canvas) {
        boolean pane = canvas.columns() >= PANE_FROM;
        int left = pane ? Math.max(54, canvas.columns() - Canvas.PROSE - 6) : canvas.columns();
        canvas.text(2, 1, "QUESTIONS OF REVIEWERS", Style.HEADING);
        long open = questions.stream().filter(ReviewerQuestion::open).count();
        canvas.textEnding(left - 2, 1, open == 0 ? "all answered" : open + " open", Style.MUTED);
        list.draw(canvas.part(0, 3, pane ? left - 1 : left, canvas.rows() - 3), true);
        if (pane) {
            canvas.upright(left, 0, canvas.rows());
            list.selected()
                    .ifPresent(
                            q -> beside(canvas.part(left + 2, 1, canvas.columns() - left - 3, canvas.rows() - 1), q));
        }
    }

    private void row(Canvas canvas, ReviewerQuestion question, boolean selected) {
        int room = canvas.columns() - 3;
        String of = question.claim().map(c -> "  " + words.of(c)).orElse("");
        canvas.text(0, 0, question.open() ? "?" : "✓", question.open() ? Style.WARN.withBold() : Style.GOOD);
        int state = canvas.textEnding(canvas.columns() - 1, 0, state(question), Style.MUTED);
        canvas.text(2, 0, question.piece().evidence().title() + of, selected ? Style.STRONG : Style.TEXT, state - 4);
        canvas.text(
                2, 1, question.verdict().reviewer() + ": “" + question.verdict().words() + "”", Style.TEXT, room);
        question.answer().ifPresent(a -> canvas.text(2, 2, "↳ “" + a.words() + "”", Style.MUTED, room));
    }

    private static String state(ReviewerQuestion question) {
        return question.open() ? "asked " + question.verdict().on() : question.sent() ? "sent" : "not sent yet";
    }

    private void beside(Canvas canvas, ReviewerQuestion question) {
        int y = canvas.prose(0, 0, question.piece().evidence().title(), Style.STRONG, canvas.columns());
        Canvas below = canvas.part(0, y, canvas.columns(), canvas.rows() - y);
        Text text = page.whole(question.piece(), Math.min(Canvas.PROSE, canvas.columns()), claim -> "");
        text.draw(below, 0, 0);
        if (text.rows() > below.rows()) {
            below.part(0, below.rows() - 1, below.columns(), 1)
                    .on(Style.Ground.NONE)
                    .text(0, 0, "… o shows the rest", Style.FAINT);
        }
    }
}
