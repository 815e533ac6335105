package dev.rung.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.tui.core.Action;
import dev.rung.tui.core.Keys;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Key;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Presses keys as the loop does: the input first, then the actions. */
final class Typist {
    private final Function<Input, Next> input;
    private final Supplier<List<Action>> actions;
    private final Supplier<Boolean> typing;

    Typist(Function<Input, Next> input, Supplier<List<Action>> actions, Supplier<Boolean> typing) {
        this.input = input;
        this.actions = actions;
        this.typing = typing;
    }

    static Typist at(Widget widget) {
        return new Typist(widget::input, widget::actions, widget::typing);
    }

    static Typist at(dev.rung.tui.core.Screen screen) {
        return new Typist(screen::input, screen::actions, screen::typing);
    }

    /** Presses keys in their order and answers what came of the last. */
    Next press(String... keys) {
        Next next = Next.pass();
        for (String key : keys) {
            next = one(Key.of(key));
        }
        return next;
    }

    Next type(String text) {
        Next next = Next.pass();
        for (int i = 0; i < text.length(); i++) {
            next = press(text.charAt(i) == ' ' ? "space" : text.substring(i, i + 1));
        }
        return next;
    }

    Next paste(String text) {
        return input.apply(new Input.Paste(text));
    }

    private Next one(Key key) {
        assertThat(Keys.conflicts(actions.get()))
                .as("keys that mean two things")
                .isEmpty();
        Next taken = input.apply(new Input.Press(key));
        if (!(taken instanceof Next.Pass) || typing.get() && key.isText()) {
            return taken;
        }
        return actions.get().stream()
                .filter(a -> a.keys().contains(key))
                .findFirst()
                .map(Action::perform)
                .orElse(taken);
    }
}
