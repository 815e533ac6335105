package dev.rung.domain.coaching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A question that is suggested for a session.
 *
 * @param fromLadder whether the ladder asks it of the expectation in focus; else it is the bank's
 */
public record PreparedQuestion(Step step, String wording, boolean fromLadder) {
    /** At least so many, unless too many were asked lately. */
    public static final int LEAST = 4;

    /** At most so many. */
    public static final int MOST = 8;

    private static final int A_STEP = 2;

    /**
     * Two of each step, in the order of the steps: in Reality first what the ladder asks of the expectation in focus, then
     * those of the bank that ask after its competency, then the bank's others by number. What was asked lately is never
     * among them; where that leaves fewer than {@link #LEAST}, other steps give more. The same input gives the same questions.
     *
     * @param ladder what the ladder asks of the expectation in focus
     * @param competency of the focus
     * @param lately what was asked in the last two sessions
     * @param self whether somebody coaches themself; then what one can only ask another is left out
     */
    public static List<PreparedQuestion> suggested(
            List<BankQuestion> bank,
            List<String> ladder,
            Optional<String> competency,
            Set<String> lately,
            boolean self) {
        List<PreparedQuestion> taken = new ArrayList<>();
        List<PreparedQuestion> rest = new ArrayList<>();
        for (Step step : Step.values()) {
            List<PreparedQuestion> fitting = fitting(bank, ladder, competency, step).stream()
                    .filter(q -> !lately.contains(q.wording()))
                    .filter(q -> !self || !BankQuestion.takesTwo(q.wording()))
                    .toList();
            int some = Math.min(A_STEP, fitting.size());
            taken.addAll(fitting.subList(0, some));
            rest.addAll(fitting.subList(some, fitting.size()));
        }
        rest.stream().limit(Math.max(0, LEAST - taken.size())).toList().forEach(taken::add);
        return taken.stream()
                .sorted((a, b) -> a.step().compareTo(b.step()))
                .limit(MOST)
                .toList();
    }

    private static List<PreparedQuestion> fitting(
            List<BankQuestion> bank, List<String> ladder, Optional<String> competency, Step step) {
        Map<String, PreparedQuestion> found = new LinkedHashMap<>();
        if (step == Step.REALITY) {
            ladder.forEach(q -> found.putIfAbsent(q, new PreparedQuestion(step, q, true)));
        }
        BankQuestion.fitting(bank, step, competency)
                .forEach(q -> found.putIfAbsent(q.wording(), new PreparedQuestion(step, q.wording(), false)));
        return List.copyOf(found.values());
    }
}
