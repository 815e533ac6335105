package dev.rung.tui.session;

import dev.rung.domain.coaching.NoteClass;
import dev.rung.domain.coaching.Step;
import dev.rung.service.Rung;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.widget.TextArea;
import dev.rung.tui.widget.Typed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A note being typed: on disk within a second, in the workspace only, and back after a crash. */
final class NoteEditor {
    static final int ROWS = 6;

    private final Rung rung;
    private final String draft;
    private final Step step;
    private final Optional<String> noteId;
    private final TextArea area;
    private NoteClass noteClass;
    private boolean drafted;

    private NoteEditor(
            Rung rung, String draft, Step step, NoteClass noteClass, Optional<String> noteId, TextArea area) {
        this.rung = rung;
        this.draft = draft;
        this.step = step;
        this.noteClass = noteClass;
        this.noteId = noteId;
        this.area = area.placeholder("what was said, what you saw; esc keeps it");
    }

    private static String key(String sessionId) {
        return "session:" + sessionId + ":note";
    }

    /** A new note, or, with an id, other words for one. */
    static NoteEditor begin(
            Rung rung, String sessionId, Step step, NoteClass noteClass, Optional<String> noteId, String text) {
        return new NoteEditor(rung, key(sessionId), step, noteClass, noteId, new TextArea(text));
    }

    /** What was being typed in a session when rung ended. */
    static Optional<NoteEditor> restored(Rung rung, String sessionId) {
        return rung.drafts().read(key(sessionId)).map(Typed::read).map(typed -> {
            NoteEditor editor = new NoteEditor(
                    rung,
                    key(sessionId),
                    Step.valueOf(typed.getOrDefault("step", Step.REALITY.name())),
                    NoteClass.valueOf(typed.getOrDefault("class", NoteClass.PRIVATE.name())),
                    Optional.ofNullable(typed.get("note")),
                    new TextArea(typed.getOrDefault("text", "")));
            editor.drafted = true;
            return editor;
        });
    }

    TextArea area() {
        return area;
    }

    Step step() {
        return step;
    }

    NoteClass noteClass() {
        return noteClass;
    }

    /** The note whose words are changed; empty for a new one. */
    Optional<String> noteId() {
        return noteId;
    }

    /** The next class. */
    void turn() {
        noteClass = NoteClass.values()[(noteClass.ordinal() + 1) % NoteClass.values().length];
        if (!area.text().isBlank()) {
            write();
        }
    }

    void become(NoteClass other) {
        noteClass = other;
    }

    /** Puts what stands here on disk, where it changed. */
    void pause() {
        if (area.changes().unsaved()) {
            write();
        }
    }

    private void write() {
        if (area.text().isBlank()) {
            forget();
        } else {
            Map<String, String> typed = new LinkedHashMap<>();
            typed.put("class", noteClass.name());
            typed.put("step", step.name());
            noteId.ifPresent(id -> typed.put("note", id));
            typed.put("text", area.text());
            rung.drafts().keep(draft, Typed.write(typed));
            drafted = true;
        }
        area.changes().saved();
    }

    /** Forgets the draft: the note was kept, or there is none. */
    void forget() {
        if (drafted) {
            rung.drafts().forget(draft);
            drafted = false;
        }
    }

    void draw(Canvas canvas) {
        canvas.rule(0);
        String what = noteId.isPresent() ? "changing a note" : "a note";
        canvas.text(2, 0, " " + step.title() + ", " + what + " ", NoteLook.style(noteClass));
        area.draw(canvas.part(2, 1, Math.min(Canvas.PROSE, canvas.columns() - 4), canvas.rows() - 1), true);
    }
}
