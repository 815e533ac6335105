package dev.rung.tui.widget;

import dev.rung.tui.core.Action;
import dev.rung.tui.core.Next;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The keys of every text field, of one line or many. They are those of a shell's line, with these differences: ctrl-e is
 * the editor in all of rung, so the line's end is {@code end} alone; ctrl-z suspends, so undo is {@code ctrl-_} as in
 * Emacs, or alt-u, and redo is alt-r. Ctrl-r, which elsewhere redoes changes of records, means this text's redo here, so
 * that nothing happens behind a field being typed in.
 */
final class TextKeys {
    private final String noun;
    private final Supplier<TextState> state;
    private final Become become;

    /** Takes a new state, and says what comes next. */
    interface Become {
        Next state(TextState next);
    }

    TextKeys(String noun, Supplier<TextState> state, Become become) {
        this.noun = noun;
        this.state = state;
        this.become = become;
    }

    List<Action> list() {
        return List.of(
                move("left", "left", s -> s.left(false), "left", "ctrl-b"),
                move("right", "right", s -> s.right(false), "right", "ctrl-f"),
                move("wordleft", "a word left", s -> s.wordLeft(false), "alt-b", "ctrl-left", "alt-left"),
                move("wordright", "a word right", s -> s.wordRight(false), "alt-f", "ctrl-right", "alt-right"),
                move("selectleft", "select left", s -> s.left(true), "shift-left"),
                move("selectright", "select right", s -> s.right(true), "shift-right"),
                move("selectwordleft", "select a word left", s -> s.wordLeft(true), "ctrl-shift-left"),
                move("selectwordright", "select a word right", s -> s.wordRight(true), "ctrl-shift-right"),
                move("selectall", "select all", TextState::selectAll, "alt-a"),
                move("backspace", "delete back", TextState::backspace, "backspace"),
                move("delete", "delete", TextState::delete, "delete", "ctrl-d"),
                move("deletewordback", "delete a word back", TextState::deleteWordBack, "ctrl-w", "alt-backspace"),
                move("deleteword", "delete a word", TextState::deleteWord, "alt-d", "ctrl-delete"),
                move("deletestart", "delete to the start", TextState::deleteToStart, "ctrl-u"),
                move("deleteend", "delete to the end", TextState::deleteToEnd, "ctrl-k"),
                move("undo", "undo typing", TextState::undo, "ctrl-_", "alt-u"),
                move("redo", "redo typing", TextState::redo, "alt-r", "ctrl-r"),
                Action.move(noun + ".copy", "copy the selection", this::copy, "alt-c", "alt-w"),
                Action.move(noun + ".cut", "cut the selection", this::cut, "alt-x"));
    }

    Action move(String verb, String label, UnaryOperator<TextState> step, String... keys) {
        return Action.move(noun + "." + verb, label, () -> become.state(step.apply(state.get())), keys);
    }

    private Next copy() {
        TextState now = state.get();
        return now.selecting() ? new Next.Copy(now.selected(), "the selection") : nothing();
    }

    private Next cut() {
        TextState now = state.get();
        if (!now.selecting()) {
            return nothing();
        }
        become.state(now.paste(""));
        return new Next.Copy(now.selected(), "the selection");
    }

    private static Next nothing() {
        return Next.refuse("Nothing is selected; shift and an arrow select.");
    }
}
