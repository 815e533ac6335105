package dev.rung.domain.standing;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Stems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Ranks expectations for a piece of evidence by the words both use and by what is missing. A word weighs more the fewer
 * expectations use it, and more in a title or a sentence than in a marker. An expectation that still lacks evidence gets
 * up to half as much again. Read once per ladder, asked once per piece.
 */
public final class Suggestions {
    private static final double COMPETENCY_TITLE = 3;
    private static final double SENTENCE = 2;
    private static final double MARKER = 1;

    private final Ladder ladder;
    private final Map<ExpectationId, Map<String, Double>> weights = new HashMap<>();
    private final Map<String, Integer> cellsUsing = new HashMap<>();

    public Suggestions(Ladder ladder) {
        this.ladder = ladder;
        ladder.competencies()
                .forEach(c -> c.expectations().forEach((level, expectation) -> {
                    Map<String, Double> words = words(c, expectation);
                    weights.put(new ExpectationId(c.id(), level), words);
                    words.keySet().forEach(w -> cellsUsing.merge(w, 1, Integer::sum));
                }));
    }

    private static Map<String, Double> words(Competency competency, Expectation expectation) {
        Map<String, Double> words = new HashMap<>();
        weigh(words, competency.title(), COMPETENCY_TITLE);
        weigh(words, competency.about(), MARKER);
        weigh(words, expectation.text(), SENTENCE);
        expectation.markers().forEach(m -> weigh(words, m, MARKER));
        return words;
    }

    private static void weigh(Map<String, Double> words, String text, double weight) {
        Stems.of(text).keySet().forEach(stem -> words.merge(stem, weight, Math::max));
    }

    /**
     * Every applicable expectation of the judged levels: first those at the own level, the target and the levels directly
     * after the own one, then the others; within both the best first. Same input, same order.
     *
     * @param target empty when none is set
     */
    public List<Suggestion> forEvidence(
            Evidence evidence, Standing standing, String ownLevel, Optional<String> target) {
        Map<String, String> said = Stems.of(String.join(
                " ",
                evidence.title(),
                evidence.measurement().metric(),
                evidence.result(),
                evidence.action(),
                evidence.situation(),
                evidence.scope()));
        Set<String> titleStems = Stems.of(
                        evidence.title() + " " + evidence.measurement().metric())
                .keySet();
        Set<String> near = new HashSet<>();
        near.add(ownLevel);
        target.ifPresent(near::add);
        ladder.next(ownLevel).stream().map(Level::id).forEach(near::add);
        List<Suggestion> found = new ArrayList<>();
        for (LevelStanding level : standing.levels()) {
            for (ExpectationStanding expectation : level.expectations()) {
                if (expectation.applicable()) {
                    found.add(suggestion(
                            expectation,
                            said,
                            titleStems,
                            near.contains(level.level().id())));
                }
            }
        }
        // The sort is stable, so equals keep the ladder's order.
        found.sort(Comparator.comparing(Suggestion::near)
                .reversed()
                .thenComparing(Comparator.comparingDouble(Suggestion::score).reversed()));
        return List.copyOf(found);
    }

    private Suggestion suggestion(
            ExpectationStanding expectation, Map<String, String> said, Set<String> titleStems, boolean near) {
        Map<String, Double> theirs = weights.getOrDefault(expectation.id(), Map.of());
        Map<String, Double> common = new HashMap<>();
        for (String stem : said.keySet()) {
            if (theirs.containsKey(stem)) {
                double rare = Math.log(1 + (double) weights.size() / cellsUsing.getOrDefault(stem, 1));
                common.put(stem, theirs.get(stem) * rare * (titleStems.contains(stem) ? 2 : 1));
            }
        }
        List<String> shared = common.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> said.get(e.getKey()))
                .toList();
        // Summed in a fixed order, so that the last bit is the same on every run.
        double words = common.values().stream()
                .sorted()
                .mapToDouble(Double::doubleValue)
                .sum();
        double need = need(expectation);
        return new Suggestion(expectation.id(), words * (1 + need) + need, near, shared, expectation.state());
    }

    private static double need(ExpectationStanding expectation) {
        if (expectation.sustained() || expectation.hygiene()) {
            return 0;
        }
        double open = expectation.state() == State.SHOWN ? 0.25 : 0.375;
        return expectation.core() ? open + 0.125 : open;
    }
}
