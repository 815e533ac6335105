package dev.rung.domain.ladder;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A proposal of where the claims made on one ladder belong on another. Only a proposal: whoever made the claims decides.
 *
 * @param levels one per level of the old ladder, in its order
 * @param competencies one per competency of the old ladder, in its order
 */
public record LadderMapping(Ladder from, Ladder to, List<Match> levels, List<Match> competencies) {
    /** Share of common title words from which two titles are taken for the same thing in other words. */
    private static final double ALIKE = 0.5;
    /** Share of common words in all that is expected from which a guess is worth showing. */
    private static final double AKIN = 0.12;

    public LadderMapping {
        levels = List.copyOf(levels);
        competencies = List.copyOf(competencies);
    }

    /** How far a match is to be trusted, least first. */
    public enum Confidence {
        NONE,
        GUESS,
        LIKELY,
        SURE
    }

    /**
     * One old thing and its best new one.
     *
     * @param from id of the old level or competency
     * @param to id of the new one; empty when nothing comes near
     * @param why in a few words
     */
    public record Match(String from, Optional<String> to, Confidence confidence, String why) {}

    /** Matches by id, then by title, then by the words of the title, then by position (levels) or text (competencies). */
    public static LadderMapping propose(Ladder from, Ladder to) {
        List<Match> levels = from.levels().stream()
                .map(l -> named(l.id(), l.title(), to.levels(), Level::id, Level::title)
                        .orElseGet(() -> byPosition(l, from, to)))
                .toList();
        List<Competency> others = to.competencies().toList();
        List<Match> competencies = from.competencies()
                .map(c -> named(c.id(), c.title(), others, Competency::id, Competency::title)
                        .orElseGet(() -> byText(c, others)))
                .toList();
        return new LadderMapping(from, to, levels, competencies);
    }

    /**
     * Where an expectation of the old ladder belongs; confidence is the lesser of level and competency, and there is none
     * where the new ladder expects nothing in that cell.
     */
    public Proposal of(ExpectationId old) {
        Optional<Match> level = find(levels, old.level());
        Optional<Match> competency = find(competencies, old.competency());
        Optional<ExpectationId> cell = level.flatMap(Match::to)
                .flatMap(l -> competency.flatMap(Match::to).map(c -> new ExpectationId(c, l)));
        if (cell.isEmpty()) {
            String lacking = competency.flatMap(Match::to).isEmpty() ? "competency" : "level";
            return new Proposal(old, Optional.empty(), Confidence.NONE, "no " + lacking + " comes near");
        }
        if (to.expectation(cell.get()).isEmpty()) {
            return new Proposal(old, Optional.empty(), Confidence.NONE, to.title() + " expects nothing there");
        }
        Confidence least = Stream.of(level, competency)
                .map(m -> m.orElseThrow().confidence())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        String why = "competency: " + competency.orElseThrow().why() + "; level: "
                + level.orElseThrow().why();
        return new Proposal(old, cell, least, why);
    }

    /** A proposal for one expectation. */
    public record Proposal(ExpectationId from, Optional<ExpectationId> to, Confidence confidence, String why) {}

    private static Optional<Match> find(List<Match> matches, String id) {
        return matches.stream().filter(m -> m.from().equals(id)).findFirst();
    }

    private static <T> Optional<Match> named(
            String oldId, String oldTitle, List<T> others, Function<T, String> ids, Function<T, String> titles) {
        for (T other : others) {
            if (ids.apply(other).equals(oldId)) {
                return Optional.of(new Match(oldId, Optional.of(oldId), Confidence.SURE, "same id"));
            }
        }
        for (T other : others) {
            if (titles.apply(other).equalsIgnoreCase(oldTitle)) {
                return Optional.of(new Match(oldId, Optional.of(ids.apply(other)), Confidence.SURE, "same title"));
            }
        }
        Set<String> words = Stems.of(oldTitle).keySet();
        return others.stream()
                .max(Comparator.comparingDouble(
                        o -> overlap(words, Stems.of(titles.apply(o)).keySet())))
                .filter(o -> overlap(words, Stems.of(titles.apply(o)).keySet()) >= ALIKE)
                .map(o -> new Match(
                        oldId,
                        Optional.of(ids.apply(o)),
                        Confidence.LIKELY,
                        "titles share " + shared(oldTitle, titles.apply(o))));
    }

    private static Match byPosition(Level level, Ladder from, Ladder to) {
        List<Level> olds =
                from.levels().stream().filter(l -> l.track() == level.track()).toList();
        List<Level> news =
                to.levels().stream().filter(l -> l.track() == level.track()).toList();
        if (news.isEmpty()) {
            return new Match(
                    level.id(),
                    Optional.empty(),
                    Confidence.NONE,
                    "no level on the " + level.track().word() + " track");
        }
        int at = olds.size() == 1 ? 0 : Math.round((float) olds.indexOf(level) * (news.size() - 1) / (olds.size() - 1));
        String why = "step " + (olds.indexOf(level) + 1) + " of " + olds.size() + " is nearest to step " + (at + 1)
                + " of " + news.size();
        return new Match(level.id(), Optional.of(news.get(at).id()), Confidence.GUESS, why);
    }

    private static Match byText(Competency competency, List<Competency> others) {
        Set<String> words = Stems.of(allText(competency)).keySet();
        List<Set<String>> theirs =
                others.stream().map(o -> Stems.of(allText(o)).keySet()).toList();
        return IntStream.range(0, others.size())
                .boxed()
                .max(Comparator.comparingDouble(i -> overlap(words, theirs.get(i))))
                .filter(i -> overlap(words, theirs.get(i)) >= AKIN)
                .map(i -> new Match(
                        competency.id(), Optional.of(others.get(i).id()), Confidence.GUESS, "expectations read alike"))
                .orElse(new Match(competency.id(), Optional.empty(), Confidence.NONE, "nothing comes near"));
    }

    private static String allText(Competency competency) {
        return competency.title() + " " + competency.about() + " "
                + competency.expectations().values().stream()
                        .map(Expectation::text)
                        .collect(Collectors.joining(" "));
    }

    /** Common words by all words, 0 to 1 (Jaccard). */
    private static double overlap(Set<String> one, Set<String> other) {
        Set<String> common = new LinkedHashSet<>(one);
        common.retainAll(other);
        int all = one.size() + other.size() - common.size();
        return all == 0 ? 0 : (double) common.size() / all;
    }

    private static String shared(String one, String other) {
        Set<String> theirs = Stems.of(other).keySet();
        return Stems.of(one).entrySet().stream()
                .filter(e -> theirs.contains(e.getKey()))
                .map(e -> "\"" + e.getValue() + "\"")
                .collect(Collectors.joining(", "));
    }
}
