package dev.rung.tui.people;

import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Person;
import dev.rung.domain.standing.ExpectationStanding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is typed behind {@code /} over people: words of the name, levels as {@code level:senior-pm} and gaps as
 * {@code gap:outcome}, which are the people not sustained there. Several levels are any of them; several gaps are all of them.
 * A level or a gap that is only begun, or that the ladder does not know, filters nothing.
 *
 * @param names in small letters; each must begin a word of the name
 * @param levels ids of levels; empty for all
 * @param gaps ids of competencies
 */
record RosterFilter(Set<String> names, Set<String> levels, Set<String> gaps) {
    private static final String LEVEL = "level:";
    private static final String GAP = "gap:";

    static RosterFilter of(String typed, Ladder ladder) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> levels = new LinkedHashSet<>();
        Set<String> gaps = new LinkedHashSet<>();
        for (String word : typed.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (word.startsWith(LEVEL)) {
                String value = word.substring(LEVEL.length());
                ladder.levels().stream().map(Level::id).filter(value::equals).forEach(levels::add);
            } else if (word.startsWith(GAP)) {
                competency(ladder, word.substring(GAP.length())).ifPresent(gaps::add);
            } else if (!word.isEmpty()) {
                names.add(word);
            }
        }
        return new RosterFilter(names, levels, gaps);
    }

    /** The first competency whose id or title begins so, or has a word that does; none for no letters. */
    private static Optional<String> competency(Ladder ladder, String begun) {
        return begun.isEmpty()
                ? Optional.empty()
                : Stream.concat(
                                ladder.competencies().filter(c -> c.id().startsWith(begun)),
                                ladder.competencies().filter(c -> begins(c.title(), begun)))
                        .map(Competency::id)
                        .findFirst();
    }

    private static boolean begins(String words, String begun) {
        return Stream.of(words.toLowerCase(Locale.ROOT).split("[\\s-]+")).anyMatch(w -> w.startsWith(begun));
    }

    /** What can be typed, or what the word being typed could become. */
    static String hint(String typed, Ladder ladder) {
        String last = typed.substring(typed.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (last.startsWith(LEVEL)) {
            return fitting(LEVEL, last, ladder.levels().stream().map(Level::id).toList(), "no level is called that");
        }
        if (last.startsWith(GAP)) {
            return fitting(
                    GAP, last, ladder.competencies().map(Competency::id).toList(), "no competency is called that");
        }
        return "words of the name; level:senior-pm; gap:outcome for those not sustained there";
    }

    private static String fitting(String key, String last, List<String> ids, String none) {
        String value = last.substring(key.length());
        String all = ids.stream()
                .filter(id -> id.startsWith(value) || begins(id, value))
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? none : key + " " + all;
    }

    /**
     * Whether somebody is shown.
     *
     * @param standing asked only where there are gaps: how they stand in a competency; empty where their ladder expects
     *     nothing
     */
    boolean shows(Person person, Function<String, Optional<ExpectationStanding>> standing) {
        return names.stream().allMatch(n -> begins(person.name(), n))
                && (levels.isEmpty() || levels.contains(person.level()))
                && gaps.stream()
                        .allMatch(g -> standing.apply(g)
                                .filter(e -> e.applicable() && !e.sustained())
                                .isPresent());
    }
}
