package dev.rung.domain.initiative;

import dev.rung.domain.writing.Rule;

/** The rules about the case a page makes: alternatives, kill criteria, cost, return and what is left out. */
final class CaseRules {
    private CaseRules() {}

    static final Rule FEW_ALTERNATIVES = Rule.warning(
            "few-alternatives",
            "With one way only there was no choice, and readers will look for the others themselves.",
            "Name at least two other ways, one a line, each with the reason it was not taken.");
    static final Rule NO_DOING_NOTHING = Rule.warning(
            "no-doing-nothing",
            "Doing nothing is the one alternative that is always open, and the one everything is compared with.",
            "Add a line “do nothing: …” with what happens then and what it costs.");
    static final Rule NO_KILL_CRITERIA = Rule.warning(
            "no-kill-criteria",
            "Who has not said beforehand when to stop, goes on.",
            "Write which metric, below what, on which date ends the bet, and who decides.");
    static final Rule VAGUE_KILL_CRITERIA = Rule.warning(
            "vague-kill-criteria",
            "“If it does not work” can always be put off by another month.",
            "Give it a metric, a threshold and a date: “activation below 25 % on 31 March: Ana stops it”.");
    static final Rule NO_COST = Rule.warning(
            "no-cost",
            "A return means nothing without what was paid for it.",
            "Write people × weeks × rate, and what it costs to run each month: “3 people × 8 weeks × €2,400”.");
    static final Rule NO_GUARDRAIL = Rule.hint(
            "no-guardrail",
            "Nearly every metric can be moved at the expense of another.",
            "Name one metric that must not get worse, and its limit: “refund rate stays below 2 %”.");
    static final Rule NO_ATTRIBUTION = Rule.hint(
            "no-attribution",
            "Agreed afterwards, the way of measuring is the one that looks best.",
            "Say before the build how you will know: a test, a holdout, or before and after.");
    static final Rule NO_STOPS = Rule.hint(
            "no-stops",
            "Time for this bet is taken from something, said or not.",
            "Name what is not done so that this can be.");
    static final Rule NO_CHAIN = Rule.hint(
            "no-chain",
            "Without the steps in between, work and money are tied together by hope.",
            "Write one line: what customers do differently → which number that moves → what it is worth a year.");
    static final Rule NO_DECISION = Rule.hint(
            "no-decision",
            "A page that asks for nothing is read and put away.",
            "Say which decision you want, from whom, by when.");
    static final Rule FEATURE_LIST = Rule.warning(
            "feature-list",
            "A list of features says what will be made and not what will be different.",
            "Say in a sentence what the customer can do afterwards; keep the list for the specification.");
    static final Rule TOO_LONG = Rule.warning(
            "too-long",
            "What does not fit on one page is not read by those who decide.",
            "Cut to 600 words: leave out how it will be built, and move details to an appendix.");
    static final Rule POINT_ESTIMATE = Rule.warning(
            "point-estimate",
            "A single number pretends to know, and is wrong on the day it is read.",
            "Write a range that you would bet on: “€90k–140k a year”.");
    static final Rule SUNK_COST = Rule.warning(
            "sunk-cost",
            "What is spent is spent whether or not the bet goes on.",
            "Compare only what is still to be paid with what is still to come.");
}
