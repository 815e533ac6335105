package dev.rung.domain.coaching;

import java.util.List;
import java.util.Optional;

/**
 * A question of the bank.
 *
 * @param number from 1; what it is called by
 * @param step where in a session it fits
 * @param competency id of the competency it asks after; empty when it fits any
 */
public record BankQuestion(int number, Step step, Optional<String> competency, String wording) {

    /** Those of a step, first the ones that ask after the competency, without the ones that ask after another. */
    public static List<BankQuestion> fitting(List<BankQuestion> bank, Step step, Optional<String> competency) {
        return bank.stream()
                .filter(q -> q.step() == step)
                .filter(q -> q.competency().isEmpty() || q.competency().equals(competency))
                .sorted((a, b) ->
                        Boolean.compare(a.competency().isEmpty(), b.competency().isEmpty()))
                .toList();
    }

    /** Whether a question can only be asked of somebody else: it speaks of who asks it. */
    public static boolean takesTwo(String wording) {
        return wording.contains("from me") || wording.contains("the two of us");
    }
}
