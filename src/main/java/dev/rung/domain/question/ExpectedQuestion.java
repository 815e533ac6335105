package dev.rung.domain.question;

/**
 * A question that leadership will ask of a month.
 *
 * @param rule id of the rule that expects it, such as {@code no-baseline}
 * @param about what it is asked about, so that the same question keeps its answer: an initiative's id, a metric's …; {@code ""}
 *     for the month as a whole
 * @param wording the question as it will be asked
 * @param why it will come: the record it comes from, in words with its numbers
 * @param noun the noun of that record, as {@code SourcedFigure} names it
 * @param nounId its id; a month for cost, tax and update
 */
public record ExpectedQuestion(
        String rule, String about, Asker asker, String wording, String why, String noun, String nounId) {
    /** What a command calls it: the rule alone, or {@code rule/about}. */
    public String key() {
        return about.isEmpty() ? rule : rule + "/" + about;
    }
}
