package dev.rung.tui.money;

import dev.rung.domain.Refusal;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Panel;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Field;
import dev.rung.tui.widget.Form;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A few fields over the screen below. What is typed is a draft on disk within a second; something new is added with enter in
 * the last field, or ctrl-s in any, and the panel stays open for the next; something that is changed is kept when it is left.
 */
public final class EntryPanel implements Screen {
    private static final int COLUMNS = 78;
    private static final int LEAST_ROWS = 9;

    /** Edge, title, a hint, a free row, and two of what it comes to. */
    private static final int AROUND = 8;

    /**
     * A field of the panel.
     *
     * @param text what stands in it
     * @param check refuses what cannot be used; not asked while it is blank
     */
    public record Part(
            String id, String label, String hint, Field field, Supplier<String> text, Consumer<String> check) {}

    /** What is asked for, and what becomes of it. */
    public interface Ask {
        String title();

        /** Under which name the draft lies. */
        String draft();

        /** What stands in the fields at first. */
        Map<String, String> texts();

        List<Part> parts(Map<String, String> texts);

        /** What the fields come to, in a sentence; {@code ""} while they come to nothing. May refuse. */
        String outcome(Map<String, String> typed);

        /** Keeps it and says so. Refuses what cannot be kept. */
        String keep(Map<String, String> typed);

        /** Whether something new is added; else something that is there is changed. */
        boolean adds();

        /** What stands in the fields for the next one to add; empty where one is enough. */
        default Optional<Map<String, String>> next(Map<String, String> typed) {
            return Optional.empty();
        }
    }

    private final Rung rung;
    private final Ask ask;
    private List<Part> parts;
    private Form form;
    private Map<String, String> first;
    private boolean restored;

    public EntryPanel(Rung rung, Ask ask) {
        this.rung = rung;
        this.ask = ask;
        this.first = ask.texts();
        Optional<String> draft = rung.drafts().read(ask.draft());
        this.restored = draft.isPresent();
        Map<String, String> texts = new LinkedHashMap<>(first);
        draft.map(Typed::read).ifPresent(texts::putAll);
        this.parts = ask.parts(texts);
        this.form = form();
    }

    private Form form() {
        return new Form(parts.stream()
                        .map(p -> new Form.Entry(p.id(), p.label(), p.hint(), p.field()))
                        .toList())
                .whenDone(ask.adds() ? "add" : "done", this::give);
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        parts.forEach(p -> typed.put(p.id(), p.text().get()));
        return typed;
    }

    @Override
    public String title() {
        return ask.title();
    }

    @Override
    public String about() {
        return ask.adds()
                ? "Enter in the last field adds it, ctrl-s in any. What you type and do not add is there the next time."
                : "Nothing needs saving: what you type is kept when you leave.";
    }

    @Override
    public boolean overlay() {
        return true;
    }

    @Override
    public boolean typing() {
        return form.typing();
    }

    @Override
    public Next input(Input input) {
        return form.input(input);
    }

    @Override
    public List<Action> actions() {
        Action keep = Action.of("entry.keep", ask.adds() ? "add" : "done", this::give, "ctrl-s");
        Action close = Action.of("entry.close", "close", Next::back, "esc")
                .about(ask.adds() ? "Close; what is typed is there the next time" : "Keep it and go back");
        return Layers.of(List.of(keep, close), form.actions());
    }

    private Next give() {
        if (!ask.adds()) {
            return Next.back();
        }
        Map<String, String> typed = typed();
        String said = ask.keep(typed);
        rung.drafts().forget(ask.draft());
        restored = false;
        Optional<Map<String, String>> next = ask.next(typed);
        if (next.isEmpty()) {
            form.saved();
            return Next.back().saying(said);
        }
        first = next.get();
        parts = ask.parts(first);
        form = form();
        return Next.say(said);
    }

    @Override
    public void pause() {
        if (form.unsaved()) {
            if (typed().equals(first)) {
                rung.drafts().forget(ask.draft());
            } else {
                rung.drafts().keep(ask.draft(), Typed.write(typed()));
            }
            form.saved();
        }
    }

    /** What is changed becomes the record; where it cannot, the draft stays. */
    @Override
    public void leave() {
        pause();
        if (!ask.adds() && !typed().equals(first) && trouble().isEmpty()) {
            ask.keep(typed());
            rung.drafts().forget(ask.draft());
        }
    }

    private Optional<String> trouble() {
        try {
            ask.outcome(typed());
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.getMessage());
        }
    }

    private void judge() {
        for (Part part : parts) {
            String words = "";
            try {
                if (!part.text().get().isBlank()) {
                    part.check().accept(part.text().get());
                }
            } catch (Refusal refusal) {
                words = refusal.getMessage();
            }
            form.trouble(part.id(), words);
        }
    }

    @Override
    public void draw(Canvas canvas) {
        judge();
        Canvas inside = Panel.open(canvas, title(), COLUMNS, parts.size() + AROUND);
        int below = inside.rows() >= LEAST_ROWS - 2 ? 2 : 1;
        form.draw(inside.part(-2, 0, inside.columns() + 3, inside.rows() - below - 1));
        Canvas last = inside.part(0, inside.rows() - below, inside.columns(), below);
        boolean fine = form.firstTrouble().isEmpty();
        String words = fine ? trouble().map(t -> "").orElseGet(() -> ask.outcome(typed())) : "";
        if (restored && words.isEmpty()) {
            last.prose(0, 0, "Restored what you were typing.", Style.ACCENT, last.columns());
        } else {
            last.prose(0, 0, words, Style.MUTED, last.columns());
        }
    }

    /** What a part's check is when anything will do. */
    public static Consumer<String> anything() {
        return text -> {};
    }

    /** Reads a text with what refuses it, and forgets what was read. */
    public static Consumer<String> readBy(Function<String, ?> reading) {
        return reading::apply;
    }
}
