package dev.rung.tui.question;

import dev.rung.domain.question.Asker;
import dev.rung.domain.question.PreparedAnswer;
import dev.rung.domain.text.Amount;
import dev.rung.domain.text.MonthWords;
import dev.rung.service.AskedQuestion;
import dev.rung.service.MonthQuestions;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.GroupedList;
import dev.rung.tui.widget.Layers;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The questions leadership will ask of a month, by who asks, each with how far its answer is. */
final class QuestionScreen implements Screen {
    private static final int BESIDE_FROM = 150;
    private static final int DETAIL = 9;
    private static final int LEAST_DETAIL = 7;
    private static final int LEAST_LIST = 7;
    private static final int STATE_FROM = 130;
    private static final String NONE =
            "Nobody has to ask anything of this month: whatever rung would ask, the records answer.";

    private final Rung rung;
    private final GroupedList<AskedQuestion> list;
    private YearMonth month;
    private MonthQuestions shown;

    QuestionScreen(Rung rung, YearMonth month) {
        this.rung = rung;
        this.month = month;
        this.list = new GroupedList<>(List.of(), q -> q.question().key(), this::row, this::answer);
        this.shown = rung.questions().expected(month);
        list.show(groups());
    }

    @Override
    public void refresh() {
        shown = rung.questions().expected(month);
        list.show(groups());
    }

    private List<GroupedList.Group<AskedQuestion>> groups() {
        List<GroupedList.Group<AskedQuestion>> groups = new ArrayList<>();
        for (Asker asker : Asker.values()) {
            int more = shown.more().getOrDefault(asker, 0);
            groups.add(new GroupedList.Group<>(
                    asker.title() + (more > 0 ? ", and " + more + " of less weight" : ""),
                    shown.questions().stream()
                            .filter(q -> q.question().asker() == asker)
                            .toList()));
        }
        groups.add(new GroupedList.Group<>(
                "answered, and not expected any more",
                shown.past().stream()
                        .map(a -> new AskedQuestion(a.question(), Optional.of(a)))
                        .toList()));
        return groups;
    }

    @Override
    public String title() {
        return "Questions for " + MonthWords.of(month);
    }

    @Override
    public String about() {
        return "What leadership will ask of the month, read from its records: a question the records answer already is not"
                + " asked. An answer wants a number, its source and date, how sure you are and who stands for it; who does"
                + " not know says by when, and that becomes a commitment.";
    }

    @Override
    public List<Action> actions() {
        Optional<AskedQuestion> row = list.selected();
        boolean there = row.isPresent();
        String nothing = "there is no question here";
        List<Action> own = List.of(
                Action.of("question.answer", "answer", () -> on(row, this::answer), "enter")
                        .about("Prepare the answer")
                        .unless(there, nothing),
                Action.of("question.unknown", "don't know", () -> on(row, this::unknown), "d")
                        .about("Say by when it will be known; that becomes a commitment")
                        .unless(there, nothing),
                Action.of("question.rehearse", "rehearse", () -> Next.open(new Destination.Rehearsal(month)), "r")
                        .about("Be asked one by one, with a timer")
                        .unless(!shown.questions().isEmpty(), "there is nothing to rehearse"),
                Action.of("question.record", "why this one", () -> on(row, this::record), "o")
                        .about("Open the record it comes from")
                        .unless(
                                row.flatMap(q -> QuestionSheet.record(q.question()))
                                        .isPresent(),
                                there ? "no record asks this any more" : nothing),
                Action.of("question.earlier", "month before", () -> to(month.minusMonths(1)), "left", "h"),
                Action.quiet("question.later", "month after", () -> to(month.plusMonths(1)), "right", "l")
                        .unless(month.isBefore(YearMonth.from(rung.today())), "the next month is still to come"),
                Action.quiet(
                                "question.update",
                                "the month's page",
                                () -> Next.open(new Destination.UpdatePage(month)),
                                "p")
                        .about("Open the update of the month"),
                Action.quiet("question.copy", "copy", () -> on(row, QuestionScreen::copy), "y")
                        .about("Copy the question with its answer")
                        .unless(there, nothing));
        return Layers.of(own, list.moves());
    }

    private static Next on(Optional<AskedQuestion> row, Function<AskedQuestion, Next> what) {
        return row.map(what).orElseGet(Next::stay);
    }

    private Next answer(AskedQuestion asked) {
        return Next.show(new AnswerScreen(rung, month, asked));
    }

    private Next unknown(AskedQuestion asked) {
        return Next.show(DontKnow.ask(rung, month, asked, this::refresh));
    }

    private Next record(AskedQuestion asked) {
        return QuestionSheet.record(asked.question()).map(Next::open).orElseGet(Next::stay);
    }

    private Next to(YearMonth other) {
        month = other;
        refresh();
        return Next.stay();
    }

    private static Next copy(AskedQuestion asked) {
        String answer = asked.answer()
                .filter(PreparedAnswer::begun)
                .map(a -> "\n" + String.join(" ", a.words(), a.number()).strip()
                        + (a.source().isBlank() ? "" : " (" + a.source() + ")"))
                .orElse("");
        return new Next.Copy(asked.question().wording() + answer, "the question");
    }

    @Override
    public void draw(Canvas canvas) {
        boolean tall = canvas.rows() >= 20;
        int y = tall ? 1 : 0;
        int x = canvas.text(2, y, title(), Style.STRONG);
        canvas.text(x + 3, y, summary(), Style.MUTED, canvas.columns() - x - 4);
        int top = y + (tall ? 2 : 1);
        Canvas body = canvas.part(0, top, canvas.columns(), canvas.rows() - top);
        if (list.selected().isEmpty()) {
            body.prose(2, 0, NONE, Style.TEXT, body.columns() - 4);
        } else if (canvas.columns() >= BESIDE_FROM) {
            int left = canvas.columns() - Canvas.PROSE - 5;
            list.draw(body.part(0, 0, left, body.rows()));
            canvas.upright(left + 1, top, body.rows());
            detail(body.part(left + 4, 0, Canvas.PROSE, body.rows()));
        } else if (body.rows() >= LEAST_LIST + LEAST_DETAIL) {
            int below = body.rows() >= 2 * DETAIL + LEAST_LIST ? DETAIL : LEAST_DETAIL;
            int rows = body.rows() - below - 1;
            list.draw(body.part(0, 0, body.columns(), rows));
            body.rule(rows);
            detail(body.part(2, rows + 1, body.columns() - 4, below));
        } else {
            list.draw(body);
        }
    }

    private String summary() {
        if (shown.questions().isEmpty()) {
            return "";
        }
        int unknown = (int) shown.questions().stream()
                .filter(q -> q.unknownBy().isPresent())
                .count();
        return Amount.of(shown.questions().size(), "question") + ", " + shown.prepared() + " prepared"
                + (unknown > 0 ? ", " + unknown + " not known yet" : "");
    }

    private void detail(Canvas canvas) {
        list.selected().ifPresent(q -> QuestionSheet.whole(q, canvas.columns()).draw(canvas, 0));
    }

    private void row(Canvas canvas, AskedQuestion asked, boolean selected) {
        QuestionSheet.Look look = QuestionSheet.Look.of(asked);
        canvas.text(0, 0, look.sign(), look.style().withBold());
        int end = canvas.columns() - 1;
        boolean begun = asked.answer().filter(PreparedAnswer::begun).isPresent();
        if (begun && canvas.columns() >= STATE_FROM) {
            end = canvas.textEnding(end, 0, asked.state(), look.style());
        } else if (begun) {
            end = canvas.textEnding(end, 0, brief(asked), look.style());
        }
        canvas.text(2, 0, asked.question().wording(), selected ? Style.STRONG : Style.TEXT, end - 4);
    }

    private static String brief(AskedQuestion asked) {
        return asked.prepared() ? "prepared" : asked.unknownBy().isPresent() ? "don't know" : "not whole";
    }
}
