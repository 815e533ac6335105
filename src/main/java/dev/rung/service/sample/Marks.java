package dev.rung.service.sample;

import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Rating;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What somebody rated of one level, told in a letter for each competency in the ladder's order. */
final class Marks {
    private final String level;
    private final String letters;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, List<String>> cited = new HashMap<>();

    private Marks(String level, String letters) {
        this.level = level;
        this.letters = letters;
    }

    /**
     * @param letters {@code N}ot yet, {@code W}orking towards, {@code M}eeting, {@code E}xceeding, {@code -} not observed,
     *     and a point for what was left out
     */
    static Marks of(String level, String letters) {
        return new Marks(level, letters);
    }

    /** @param pieces how the titles of what it rests on begin */
    Marks because(String competency, String why, String... pieces) {
        words.put(competency, why);
        cited.put(competency, List.of(pieces));
        return this;
    }

    /**
     * One rating.
     *
     * @param pieces how the titles of what it rests on begin
     */
    record Mark(ExpectationId expectation, Rating rating, String words, List<String> pieces) {}

    List<Mark> on(Ladder ladder) {
        List<Mark> marks = new ArrayList<>();
        List<Competency> competencies = ladder.competencies().toList();
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) != '.') {
                String competency = competencies.get(i).id();
                marks.add(new Mark(
                        new ExpectationId(competency, level),
                        rating(letters.charAt(i)),
                        words.getOrDefault(competency, ""),
                        cited.getOrDefault(competency, List.of())));
            }
        }
        return marks;
    }

    private static Rating rating(char letter) {
        return switch (letter) {
            case 'N' -> Rating.NOT_YET;
            case 'W' -> Rating.WORKING_TOWARDS;
            case 'M' -> Rating.MEETING;
            case 'E' -> Rating.EXCEEDING;
            case '-' -> Rating.NOT_OBSERVED;
            default -> throw new IllegalArgumentException("no rating is told by " + letter);
        };
    }
}
