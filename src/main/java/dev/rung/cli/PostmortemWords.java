package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Attribution;
import dev.rung.domain.initiative.Postmortem.Decision;
import dev.rung.domain.initiative.Postmortem.Skill;
import dev.rung.domain.initiative.Postmortem.Week;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The words of postmortems as commands spell them: the names of the nouns, in small letters with dashes. */
final class PostmortemWords {
    private PostmortemWords() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Attribution attribution(String typed) {
        return named(typed, "attribution", List.of(Attribution.values()), Attribution::id);
    }

    static Decision decision(String typed) {
        return named(typed, "decision", List.of(Decision.values()), PostmortemWords::of);
    }

    static Skill skill(String typed) {
        return named(
                typed,
                "view of skill and luck",
                Arrays.stream(Skill.values()).filter(s -> s != Skill.UNSAID).toList(),
                PostmortemWords::of);
    }

    static Week week(int weeks) {
        return Arrays.stream(Week.values())
                .filter(w -> w.weeks() == weeks)
                .findFirst()
                .orElseThrow(() -> Refusal.usage(
                        "there are looks after 2, 6 and 12 weeks, not after " + weeks + "; name one of them"));
    }

    static <T> T named(String typed, String noun, List<T> values, Function<T, String> id) {
        String word = typed.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        List<String> ids = values.stream().map(id).toList();
        return values.stream()
                .filter(v -> id.apply(v).equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.usage(Quoted.of(typed) + " is no " + noun
                        + Nearest.to(word, ids)
                                .map(n -> "; did you mean " + n + "?")
                                .orElse("; there are " + String.join(", ", ids))));
    }
}
