package dev.rung.domain.review;

import dev.rung.domain.ladder.ExpectationId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What to talk about after a review: what is agreed first, then where the sides differ, then what to ask.
 *
 * @param agreements at most three on which all who know say the same: most voices first, then as the comparison has them
 * @param differences the three that differ most, at most
 * @param questions at most three, on the differences by turns
 */
public record ConversationPlan(
        List<ReviewComparison.Row> agreements, List<ReviewComparison.Row> differences, List<Asked> questions) {
    private static final int EACH = 3;

    public ConversationPlan {
        agreements = List.copyOf(agreements);
        differences = List.copyOf(differences);
        questions = List.copyOf(questions);
    }

    /** A question and what it is about. */
    public record Asked(ReviewComparison.Row about, String words) {}

    /** The same comparison and the same questions give the same plan. */
    public static ConversationPlan of(
            ReviewComparison comparison, Function<ExpectationId, List<String>> ladderQuestions) {
        List<ReviewComparison.Row> agreements = comparison.rows().stream()
                .filter(r -> r.spread().orElse(-1) == 0)
                .sorted(Comparator.comparingLong(r -> -voices(r)))
                .limit(EACH)
                .toList();
        List<ReviewComparison.Row> differences = comparison.rows().stream()
                .filter(r -> r.spread().orElse(0) > 0)
                .limit(EACH)
                .toList();
        return new ConversationPlan(agreements, differences, questions(differences, ladderQuestions));
    }

    private static long voices(ReviewComparison.Row row) {
        return row.reviews().stream()
                        .filter(o ->
                                o.filter(known -> known.steps().isPresent()).isPresent())
                        .count()
                + row.self().filter(o -> o.steps().isPresent()).stream().count();
    }

    private static List<Asked> questions(
            List<ReviewComparison.Row> differences, Function<ExpectationId, List<String>> ladderQuestions) {
        List<Asked> questions = new ArrayList<>();
        for (int turn = 0; turn < EACH; turn++) {
            for (ReviewComparison.Row row : differences) {
                List<String> own = ladderQuestions.apply(row.expectation());
                if (questions.size() < EACH) {
                    if (turn < own.size()) {
                        questions.add(new Asked(row, own.get(turn)));
                    } else if (turn == 0) {
                        questions.add(new Asked(
                                row,
                                "What would each of you have to see to say the same of “" + row.competency() + "” at "
                                        + row.level() + "?"));
                    }
                }
            }
        }
        return questions;
    }
}
