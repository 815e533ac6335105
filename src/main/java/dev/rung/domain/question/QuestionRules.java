package dev.rung.domain.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every question rung knows, and which of them a month's records raise. The same records give the same questions. */
public final class QuestionRules {
    /** As many questions of one asker are prepared at most; more nobody learns by heart. */
    public static final int MOST_OF_ONE = 5;

    private static final List<QuestionRule> ALL = Stream.of(
                    CostQuestions.all(),
                    PageQuestions.all(),
                    ReturnQuestions.all(),
                    MetricQuestions.all(),
                    PortfolioQuestions.all(),
                    CustomerQuestions.all(),
                    CaseQuestions.all())
            .flatMap(List::stream)
            .toList();

    private QuestionRules() {}

    /** The one that matters most to an asker first; ids are unique. */
    public static List<QuestionRule> all() {
        return ALL;
    }

    /** The rule of an id. */
    public static Optional<QuestionRule> named(String id) {
        return ALL.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /**
     * What leadership will ask: by asker, and of one asker the weightiest of each rule before the second of any. What goes
     * beyond {@link #MOST_OF_ONE} of an asker is left out and counted.
     */
    public static Expectation of(MonthRecord record) {
        Map<Asker, List<List<ExpectedQuestion>>> raised = new EnumMap<>(Asker.class);
        for (QuestionRule rule : ALL) {
            List<ExpectedQuestion> questions = rule.ask(record).toList();
            if (!questions.isEmpty()) {
                raised.computeIfAbsent(rule.asker(), a -> new ArrayList<>()).add(questions);
            }
        }
        List<ExpectedQuestion> questions = new ArrayList<>();
        Map<Asker, Integer> more = new EnumMap<>(Asker.class);
        Arrays.stream(Asker.values()).filter(raised::containsKey).forEach(asker -> {
            List<ExpectedQuestion> turns = turns(raised.getOrDefault(asker, List.of()));
            turns.stream().limit(MOST_OF_ONE).forEach(questions::add);
            if (turns.size() > MOST_OF_ONE) {
                more.put(asker, turns.size() - MOST_OF_ONE);
            }
        });
        return new Expectation(questions, more);
    }

    private static List<ExpectedQuestion> turns(List<List<ExpectedQuestion>> perRule) {
        int longest = perRule.stream().mapToInt(List::size).max().orElse(0);
        return Stream.iterate(0, turn -> turn < longest, turn -> turn + 1)
                .flatMap(turn -> perRule.stream().filter(q -> q.size() > turn).map(q -> q.get(turn)))
                .toList();
    }
}
