package dev.rung.tui.widget;

import dev.rung.tui.core.Action;
import dev.rung.tui.core.Next;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The keys by which one moves in anything that has rows; the same ones everywhere. */
final class Moves {
    private Moves() {}

    static List<Action> of(String noun, Consumer<UnaryOperator<ListState>> become) {
        return List.of(
                move(noun + ".down", "down", become, ListState::down, "j", "down"),
                move(noun + ".up", "up", become, ListState::up, "k", "up"),
                move(noun + ".first", "first", become, ListState::first, "g", "home"),
                move(noun + ".last", "last", become, ListState::last, "G", "end"),
                move(noun + ".pagedown", "page down", become, ListState::pageDown, "pagedown"),
                move(noun + ".pageup", "page up", become, ListState::pageUp, "pageup"),
                move(noun + ".halfdown", "half a page down", become, ListState::halfDown, "ctrl-d"),
                move(noun + ".halfup", "half a page up", become, ListState::halfUp, "ctrl-u"));
    }

    private static Action move(
            String id,
            String label,
            Consumer<UnaryOperator<ListState>> become,
            UnaryOperator<ListState> step,
            String... keys) {
        return Action.move(
                id,
                label,
                () -> {
                    become.accept(step);
                    return Next.stay();
                },
                keys);
    }
}
