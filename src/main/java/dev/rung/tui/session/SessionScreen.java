package dev.rung.tui.session;

import dev.rung.domain.coaching.NoteClass;
import dev.rung.domain.coaching.SensitiveWords;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.Step;
import dev.rung.domain.commitment.DueWords;
import dev.rung.service.FittingQuestion;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.GroupedList;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Question;
import java.util.List;
import java.util.Optional;

/**
 * A session, step by step. The top line says who will be able to read what is being typed; what is typed is a draft on disk
 * within a second and a note when it is left.
 */
final class SessionScreen implements Screen {
    private static final int DETAIL = 3;
    private static final int WIDEST = 120;
    private static final String NOTHING =
            "Nothing is written yet. n notes for yourself, s for the coachee to read, v what may become evidence.";

    private final Rung rung;
    private final String id;
    private final SessionRows rows;
    private final SessionKeys keys;
    private final GroupedList<SessionRow> list;
    private Session session;
    private SessionHead head;
    private Step step;
    private Optional<NoteEditor> editor;
    private Optional<NoteClass> over = Optional.empty();
    private boolean empty;
    private String clock = "";

    SessionScreen(Rung rung, String sessionId) {
        this.rung = rung;
        this.session = rung.sessions().find(sessionId);
        this.id = session.id();
        this.rows = new SessionRows(rung);
        this.keys = new SessionKeys(rung, this);
        this.list = new GroupedList<>(List.of(), SessionRow::id, this::row, this::chosen);
        this.head = new SessionHead(rung, session);
        this.editor = NoteEditor.restored(rung, id);
        this.step = editor.map(NoteEditor::step).orElse(Step.GOAL);
        refresh();
    }

    @Override
    public void refresh() {
        over = Optional.empty();
        session = rung.sessions().find(id);
        head = new SessionHead(rung, session);
        List<GroupedList.Group<SessionRow>> groups = rows.of(session, step);
        empty = groups.stream().allMatch(g -> g.rows().isEmpty());
        list.show(groups);
    }

    Session session() {
        return session;
    }

    Step step() {
        return step;
    }

    String reader() {
        return head.reader();
    }

    Optional<SessionRow> selected() {
        return list.selected();
    }

    @Override
    public String title() {
        return reader().isEmpty() ? "Session" : "Session with " + reader();
    }

    @Override
    public String about() {
        return "Goal, Reality, Options, Way forward. The top line says who will be able to read what you type. Private notes"
                + " never leave the workspace; shared ones are in the summary; evidence is the coachee's to take.";
    }

    @Override
    public boolean typing() {
        return editor.isPresent();
    }

    @Override
    public Next input(Input input) {
        return editor.map(e -> e.area().input(input)).orElseGet(Next::pass);
    }

    @Override
    public boolean restless() {
        return session.running() && !head.clock().equals(clock);
    }

    @Override
    public void pause() {
        editor.ifPresent(NoteEditor::pause);
    }

    @Override
    public List<Action> actions() {
        return editor.map(e -> Layers.of(
                        List.of(
                                Action.of("note.keep", "keep", this::keep, "esc")
                                        .about("Keep the note"),
                                Action.of("note.reader", "who reads it", this::turnClass, "tab")
                                        .about("Let somebody else read it, or nobody")
                                        .unless(e.noteId().isEmpty(), "keep it first; then c changes who reads it")
                                        .unless(
                                                session.running(),
                                                "only private notes can be written while the session does not run")),
                        e.area().actions()))
                .orElseGet(() -> Layers.of(keys.of(list.selected()), list.moves()));
    }

    private Next turnClass() {
        editor.ifPresent(NoteEditor::turn);
        return Next.stay();
    }

    /** Shows a form over the page in which something is typed that will be read as this class is. */
    Next show(Screen form, NoteClass readers) {
        over = Optional.of(readers);
        return Next.show(form);
    }

    /** Begins a note of a class. */
    Next write(NoteClass noteClass) {
        editor = Optional.of(NoteEditor.begin(rung, id, step, noteClass, Optional.empty(), ""));
        return Next.stay();
    }

    /** Opens a note to be written otherwise. */
    Next rewrite(SessionRow row) {
        editor = Optional.of(NoteEditor.begin(
                rung, id, step, row.noteClass(), Optional.of(row.id().toString()), row.words()));
        return Next.stay();
    }

    private Next keep() {
        NoteEditor typed = editor.orElseThrow();
        String text = typed.area().text();
        if (text.isBlank()) {
            typed.forget();
            editor = Optional.empty();
            return Next.stay();
        }
        typed.pause();
        String warning = SensitiveWords.warning(text, typed.noteClass(), reader());
        if (warning.isEmpty()) {
            return kept(typed);
        }
        return Next.show(new Question(
                "Who will read this",
                warning,
                List.of(
                        new Question.Choice("g", "go on writing", Next::stay),
                        new Question.Choice("k", "keep it " + typed.noteClass().word(), () -> kept(typed)),
                        new Question.Choice("p", "keep it private", () -> keptPrivate(typed)))));
    }

    private Next keptPrivate(NoteEditor typed) {
        if (typed.noteId().isPresent()) {
            rung.privateNotes().hide(typed.noteId().get());
            rung.privateNotes().of(session).stream()
                    .reduce((older, newer) -> newer)
                    .ifPresent(n ->
                            rung.privateNotes().rewrite(n.id(), typed.area().text()));
            return done(typed, "Kept. Only you will read this.");
        }
        typed.become(NoteClass.PRIVATE);
        return kept(typed);
    }

    private Next kept(NoteEditor typed) {
        String text = typed.area().text();
        boolean secret = typed.noteClass() == NoteClass.PRIVATE;
        if (typed.noteId().isPresent()) {
            String note = typed.noteId().get();
            if (secret) {
                rung.privateNotes().rewrite(note, text);
            } else {
                rung.sessions().rewrite(note, text);
            }
        } else if (secret) {
            rung.privateNotes().write(id, typed.step(), text);
        } else {
            rung.sessions().note(id, typed.step(), text, typed.noteClass());
        }
        return done(typed, "Kept. " + typed.noteClass().readers(reader()) + ".");
    }

    private Next done(NoteEditor typed, String words) {
        typed.forget();
        editor = Optional.empty();
        refresh();
        return Next.say(words);
    }

    /** Goes so many steps on or back. */
    Next turn(int by) {
        Step[] all = Step.values();
        return to(all[Math.max(0, Math.min(all.length - 1, step.ordinal() + by))]);
    }

    private Next to(Step other) {
        if (editor.isEmpty()) {
            step = other;
            refresh();
        }
        return Next.stay();
    }

    private Next chosen(SessionRow row) {
        return keys.open(row);
    }

    @Override
    public void draw(Canvas canvas) {
        NoteClass noteClass = editor.map(NoteEditor::noteClass)
                .or(() -> over)
                .or(() -> list.selected().map(SessionRow::noteClass))
                .orElse(NoteClass.PRIVATE);
        clock = head.clock();
        int y = head.draw(canvas, noteClass, step, this::to);
        int below = editor.isPresent() ? NoteEditor.ROWS : DETAIL + 1;
        Canvas body = canvas.part(0, y, Math.min(WIDEST, canvas.columns()), Math.max(1, canvas.rows() - y - below));
        if (empty) {
            body.prose(2, 0, NOTHING, Style.TEXT, body.columns() - 4);
        } else {
            list.draw(body, editor.isEmpty());
        }
        Canvas foot = canvas.part(0, canvas.rows() - below, canvas.columns(), below);
        if (editor.isPresent()) {
            editor.get().draw(foot);
        } else {
            list.selected().ifPresent(row -> {
                foot.rule(0);
                foot.part(0, 1, foot.columns(), DETAIL).prose(2, 0, detail(row), Style.TEXT, foot.columns() - 4);
            });
        }
    }

    private String detail(SessionRow row) {
        if (row instanceof SessionRow.Promise promise) {
            String test = promise.made().commitment().doneTest();
            return row.words() + (test.isEmpty() ? "" : "\nDone when: " + test);
        }
        return row.words();
    }

    private void row(Canvas canvas, SessionRow row, boolean selected) {
        Style style = selected ? Style.STRONG : Style.TEXT;
        if (row instanceof SessionRow.Ask ask) {
            FittingQuestion question = ask.question();
            canvas.text(0, 0, question.asked() ? "[x]" : "[ ]", question.asked() ? Style.GOOD : Style.FAINT);
            String source = switch (question.source()) {
                case PREPARED -> "";
                case LADDER -> "ladder";
                case BANK -> "";
            };
            int end = canvas.textEnding(canvas.columns() - 1, 0, source, Style.FAINT);
            canvas.text(4, 0, question.wording(), question.asked() ? Style.MUTED : style, end - 6);
            return;
        }
        if (row instanceof SessionRow.Promise promise) {
            var commitment = promise.made().commitment();
            boolean open = commitment.open();
            String when = open
                    ? DueWords.of(commitment.dueOn(), rung.today())
                    : commitment.state().word();
            int end = canvas.textEnding(canvas.columns() - 1, 0, when, Style.MUTED);
            canvas.text(0, 0, open ? "□" : "■", Style.ACCENT);
            canvas.text(2, 0, commitment.words(), open ? style : Style.MUTED, end - 4);
            return;
        }
        NoteClass noteClass = row.noteClass();
        String word = noteClass.word() + NoteWords.became(row);
        canvas.text(0, 0, noteClass.sign(), NoteLook.style(noteClass).withBold());
        int end = canvas.textEnding(canvas.columns() - 1, 0, word, NoteLook.style(noteClass));
        canvas.text(2, 0, row.words().replaceAll("\\s+", " "), style, end - 4);
    }
}
