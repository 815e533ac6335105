package dev.rung.tui.initiative;

import dev.rung.domain.initiative.Stage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * What is typed behind {@code /} over initiatives: words, and stages as {@code stage:launched}. A stage that is only begun
 * filters nothing yet.
 *
 * @param stages empty for all
 */
record InitiativeFilter(Set<Stage> stages, String words) {
    private static final String KEY = "stage:";

    static InitiativeFilter of(String typed) {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        StringJoiner words = new StringJoiner(" ");
        for (String word : typed.strip().split("\\s+")) {
            String lower = word.toLowerCase(Locale.ROOT);
            String value = lower.startsWith(KEY) ? lower.substring(KEY.length()) : "";
            Optional<Stage> stage = Arrays.stream(Stage.values())
                    .filter(s -> s.id().equals(value))
                    .findFirst();
            boolean begun =
                    lower.startsWith(KEY) && Arrays.stream(Stage.values()).anyMatch(s -> s.id().startsWith(value));
            stage.ifPresent(stages::add);
            if (stage.isEmpty() && !begun && !word.isEmpty()) {
                words.add(word);
            }
        }
        return new InitiativeFilter(stages, words.toString());
    }

    /** What can be typed, or what the stage being typed could become. */
    static String hint(String typed) {
        String last = typed.substring(typed.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (!last.startsWith(KEY)) {
            return "words of title, owner or metric; stage:launched or another stage";
        }
        String fitting = Arrays.stream(Stage.values())
                .map(Stage::id)
                .filter(id -> id.startsWith(last.substring(KEY.length())))
                .collect(Collectors.joining(", "));
        return fitting.isEmpty() ? "no stage is called that; it is searched as a word" : KEY + " " + fitting;
    }

    boolean shows(Stage stage) {
        return stages.isEmpty() || stages.contains(stage);
    }
}
