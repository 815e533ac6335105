package dev.rung.domain.update;

import dev.rung.domain.writing.Rule;

/** The rules about the monthly page. */
final class UpdateRules {
    private UpdateRules() {}

    static final Rule NO_HEADLINE = Rule.blocker(
            "no-headline",
            "Who reads one sentence only has then read nothing.",
            "Say in one sentence what changed and what it means, with its number.");
    static final Rule NO_HEADLINE_NUMBER = Rule.warning(
            "no-headline-number",
            "Without a number the headline is a mood.",
            "Put the number that changed most into it: “Churn fell from 3.8 % to 3.4 %”.");
    static final Rule ACTIVITY = Rule.warning(
            "activity-without-metric",
            "What the team did says nothing about what it was good for.",
            "Say which number it moved or is meant to move, from what to what.");
    static final Rule SCORECARD_SIZE = Rule.warning(
            "scorecard-size",
            "Fewer than three metrics hide what got worse; more than five are read by nobody.",
            "Show three to five metrics; rung update metric add puts one on the scorecard.");
    static final Rule NO_TARGET = Rule.hint(
            "metric-without-target",
            "Without a target nobody can say whether the number is good.",
            "Say what it is meant to reach and by when: rung update target METRIC VALUE --by DATE.");
    static final Rule VANITY = Rule.hint(
            "vanity-metric",
            "A number that can only grow is no measure of success.",
            "Put a metric of revenue, retention, cost or behaviour in its place.");
    static final Rule NO_BASELINE = Rule.warning(
            "money-without-baseline",
            "Money is believed when the metric behind it says from what to what.",
            "Write the metric's baseline and target beside it: “churn 3.8 % → 3 %”.");
    static final Rule ADDED_UP = Rule.warning(
            "kinds-of-money-added-up",
            "Realised, run-rate, modelled and avoided money are different things, and their sum is none of them.",
            "Give each kind its own number, and no total of them.");
    static final Rule NO_COUNT = Rule.hint(
            "insight-without-count",
            "One customer is an anecdote until the page says how many there were.",
            "Say how many customers showed it, and of how many: “7 of 12 interviews”.");
    static final Rule NO_MITIGATION = Rule.warning(
            "risk-without-mitigation",
            "A risk without an answer asks the reader for one.",
            "Write in the last column what is done about it, or who decides by when.");
    static final Rule ASK_WITHOUT_DATE = Rule.blocker(
            "ask-without-date",
            "A decision that is wanted some day is taken on no day.",
            "Write in the last column by which day it is wanted, and what waiting costs.");
    static final Rule ASK_IN_THE_PAST = Rule.warning(
            "ask-in-the-past",
            "The day this was wanted by has passed.",
            "Give the day that is true now, and say what the delay cost.");
    static final Rule NO_OUTCOME = Rule.warning(
            "promise-without-outcome",
            "What was promised last month will be asked for.",
            "Say in the second column: kept, changed or dropped, and why.");
    static final Rule NO_REASON = Rule.warning(
            "broken-promise-without-reason",
            "A promise may be changed or dropped; without a reason it is only broken.",
            "Add after a colon why: “dropped: the supplier closed the API”.");
    static final Rule NO_DATE = Rule.warning(
            "commitment-without-date",
            "Without a date nobody can say next month whether it was kept.",
            "Write the day in the last column.");
    static final Rule NO_OWNER = Rule.hint(
            "commitment-without-owner", "What everybody owns nobody does.", "Write one name in the second column.");
    static final Rule TOO_LONG = Rule.warning(
            "over-a-page",
            "What does not fit on one page is not read by those who decide.",
            "Cut to " + UpdatePage.MOST_WORDS + " words: leave out what nobody will ask about.");
    static final Rule UNSOURCED = Rule.hint(
            "unsourced-number",
            "Nobody can open this number to where it comes from.",
            "Type it into the record it belongs to and draft again, or name its source beside it.");
    static final Rule SWAPPED = Rule.warning(
            "swapped-metric",
            "A metric that goes when it turns bad takes the trust in the others with it.",
            "Show it once more, or say by name under “stopped” why it went.");
    static final Rule MOVED = Rule.warning(
            "moved-target",
            "A target that moves without a word was never one.",
            "Say in the last column from what it was moved and why: “target moved from 3 %: …”.");
    static final Rule INCONSISTENT = Rule.warning(
            "inconsistent-with-last",
            "The reader has last month's page, and there this number was another one.",
            "Write what the last page said, or “restated” and why in the last column.");
    static final Rule NO_BAD_NEWS = Rule.warning(
            "no-bad-news",
            "Three months without bad news are not believed.",
            "Say what missed, slipped or turned out otherwise, before somebody asks.");
    static final Rule SAME_RISK = Rule.warning(
            "same-risk-three-months",
            "A risk that stands there for the third time is a decision nobody takes.",
            "Take it on, accept it by name, or turn it into a decision wanted with a date.");
}
