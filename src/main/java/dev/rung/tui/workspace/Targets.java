package dev.rung.tui.workspace;

import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The levels that can be worked towards from a level, and what is said of a level where one is chosen. */
final class Targets {
    private Targets() {}

    /** Nothing first, then every level but the own and those below it, in the ladder's order. */
    static List<Optional<Level>> of(Ladder ladder, String own) {
        Set<String> below = ladder.below(own);
        List<Optional<Level>> all = new ArrayList<>();
        all.add(Optional.empty());
        ladder.levels().stream()
                .filter(l -> !l.id().equals(own) && !below.contains(l.id()))
                .map(Optional::of)
                .forEach(all::add);
        return all;
    }

    static String words(Optional<Level> target) {
        return target.map(Level::title).orElse("nothing set yet");
    }

    /** How far the work of a level reaches and how far ahead it looks; empty where the ladder does not say. */
    static String about(Level level) {
        String scope = level.scope().isEmpty() ? "" : "Scope: " + level.scope() + ".";
        String horizon = level.horizon().isEmpty() ? "" : "Horizon: " + level.horizon() + ".";
        return (scope + " " + horizon).strip();
    }
}
