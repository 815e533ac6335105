package dev.rung.tui.widget;

import dev.rung.tui.core.Action;
import dev.rung.tui.terminal.Key;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts the actions of several parts together: where two want one key, the part named first has it. */
public final class Layers {
    private Layers() {}

    /** All actions in their order; one that has lost all its keys is left out. */
    @SafeVarargs
    public static List<Action> of(List<Action>... layers) {
        Set<Key> taken = new HashSet<>();
        List<Action> all = new ArrayList<>();
        for (List<Action> layer : layers) {
            for (Action action : layer) {
                List<Key> free =
                        action.keys().stream().filter(k -> !taken.contains(k)).toList();
                if (free.size() == action.keys().size()) {
                    all.add(action);
                } else if (!free.isEmpty()) {
                    all.add(withKeys(action, free));
                }
            }
            layer.forEach(action -> taken.addAll(action.keys()));
        }
        return List.copyOf(all);
    }

    private static Action withKeys(Action action, List<Key> keys) {
        return new Action(
                action.id(),
                keys,
                action.label(),
                action.about(),
                action.rank(),
                action.disabledBecause(),
                action.run());
    }
}
