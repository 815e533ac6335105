package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Finds a stage by the word a person typed. */
final class StageNamed {
    private StageNamed() {}

    static Stage of(String typed) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        List<String> ids = Arrays.stream(Stage.values()).map(Stage::id).toList();
        return Arrays.stream(Stage.values())
                .filter(s -> s.id().equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.usage(Quoted.of(typed) + " is no stage"
                        + Nearest.to(word, ids)
                                .map(n -> "; did you mean " + n + "?")
                                .orElse("; there are " + String.join(", ", ids))));
    }
}
