package dev.rung.domain.initiative;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of the page, in the order in which an executive reads it. The first three make a page; the rest is offered. Fields
 * that hold a list hold one item a line.
 */
public enum OnePagerField {
    METRIC("metric", "Metric", "Which business metric moves, from what to what, by when?"),
    PROBLEM("problem", "Customer problem", "What hurts whom, and how would they say it?"),
    WHY_NOW("why_now", "Why now", "What changed, on which date, and what does waiting cost?"),
    DECISION("decision", "Decision wanted", "Which decision, from whom, by when?"),
    SEGMENT("segment", "Customers", "Which customers, and how many of them?"),
    VOICES("voices", "What customers showed", "One a line: date, source: their words or what they did"),
    SIZE("size", "Size of the problem", "How often, how bad, how many, in numbers?"),
    BET("bet", "The bet", "What will be different for the customer? Not a specification"),
    CHAIN("chain", "From work to money", "What customers do differently, which driver moves, what it is worth"),
    ALTERNATIVES("alternatives", "Alternatives", "One a line, doing nothing among them"),
    GUARDRAILS("guardrails", "Guardrails", "Which metric must not get worse, and than what?"),
    COST("cost", "Cost", "People × weeks × rate, and what it costs to run"),
    RETURN("return", "Return", "Contribution a year as a range, payback, break-even"),
    ASSUMPTIONS("assumptions", "Riskiest assumptions", "One a line, each with its cheapest test"),
    KILL_CRITERIA("kill_criteria", "Kill criteria", "Which metric, below what, on which date, who decides?"),
    ATTRIBUTION("attribution", "How we will know", "Test, holdout or before and after; agreed before the build"),
    GO_TO_MARKET("go_to_market", "Way to market", "Who sells or tells it, and what do they say?"),
    DEPENDENCIES("dependencies", "Dependencies", "Who else must do what, by when?"),
    STOPS("stops", "Stopped instead", "What is not done, so that this can be?"),
    QUESTIONS("questions", "Questions to expect", "One a line: who will ask what, and the answer"),
    SPONSOR("sponsor", "Sponsor", "Who stands for this among the executives?");

    private final String id;
    private final String title;
    private final String asks;

    OnePagerField(String id, String title, String asks) {
        this.id = id;
        this.title = title;
        this.asks = asks;
    }

    /** As files and commands spell it. */
    public String id() {
        return id;
    }

    /** The heading on the page. */
    public String title() {
        return title;
    }

    /** What the field asks. */
    public String asks() {
        return asks;
    }

    /** Whether a page is nothing without it. */
    public boolean essential() {
        return ordinal() <= WHY_NOW.ordinal();
    }

    /** Whether it holds one item a line. */
    public boolean listed() {
        return switch (this) {
            case VOICES, ALTERNATIVES, ASSUMPTIONS, QUESTIONS -> true;
            default -> false;
        };
    }

    /** As an executive reads the page: the decision wanted, then the rest in its order. */
    public static List<OnePagerField> readingOrder() {
        return Stream.concat(Stream.of(DECISION), Arrays.stream(values()).filter(f -> f != DECISION))
                .toList();
    }

    public static Optional<OnePagerField> named(String id) {
        return Arrays.stream(values()).filter(f -> f.id.equals(id)).findFirst();
    }
}
