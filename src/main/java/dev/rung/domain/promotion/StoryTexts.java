package dev.rung.domain.promotion;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.Postmortem;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Which texts of a bet tell its story. */
public final class StoryTexts {
    /** The fields of the page that are read. */
    public static final Set<OnePagerField> FIELDS =
            EnumSet.of(OnePagerField.METRIC, OnePagerField.PROBLEM, OnePagerField.DECISION, OnePagerField.BET);

    private StoryTexts() {}

    static String problem(Bet bet) {
        return bet.page().text(OnePagerField.PROBLEM).strip();
    }

    /** What was decided: the bet as the page has it, else the decision wanted; and what followed from looking back. */
    static String decision(Bet bet, Postmortem look) {
        String made = first(bet.page().text(OnePagerField.BET), bet.page().text(OnePagerField.DECISION));
        return look.decision()
                .map(d -> (made.isEmpty() ? "" : made + " ") + "Afterwards: " + d.word() + ".")
                .orElse(made);
    }

    /** The metric's value as it was seen, else the outcome the page promised. */
    static String metric(Bet bet, Postmortem look) {
        String seen = look.metricActual().strip();
        if (seen.isEmpty()) {
            return bet.metricLine();
        }
        return seen
                + (look.metricSource().isBlank()
                        ? ""
                        : " (" + look.metricSource().strip() + ")");
    }

    static String learning(Postmortem look) {
        return first(look.lesson(), look.changes(), look.didNot());
    }

    private static String first(String... texts) {
        return Stream.of(texts)
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse("");
    }
}
