package dev.rung.domain.writing;

/** The rules about an outcome sentence. */
final class OutcomeRules {
    private OutcomeRules() {}

    static final Rule NO_METRIC = Rule.blocker(
            "no-metric",
            "Without a business metric nobody can tell whether the bet paid off.",
            "Name the one metric that moves, such as churn, win rate or cost to serve: “reduce … from … to … by …”.");
    static final Rule NO_BASELINE = Rule.blocker(
            "no-baseline",
            "A target without today’s number cannot be judged: it may be far off or already reached.",
            "Write where the metric stands today: “from 4.2 % …”. If nobody knows, finding out is the first step.");
    static final Rule NO_TARGET = Rule.blocker(
            "no-target",
            "Without a target every result can be called a success.",
            "Write the number you expect as the most likely one: “… to 3 %”.");
    static final Rule NO_DATE = Rule.blocker(
            "no-date",
            "Without a date nobody can say that it has not happened.",
            "Write by when the metric is there, not when the work is done: “… by 31 December 2026” or “by Q3”.");

    static final Rule OUTPUT_GOAL = Rule.warning(
            "output-goal",
            "Finishing work is no outcome: it can be on time and change nothing for customers or the business.",
            "Say what it changes: “… so that churn falls from … to … by …”. What do customers do differently then?");
    static final Rule VANITY_METRIC = Rule.warning(
            "vanity-metric",
            "This number can grow while the business does not.",
            "Take the metric behind it that pays: activation, conversion, retention, or revenue per account.");
    static final Rule WEASEL_WORD = Rule.warning(
            "weasel-word",
            "Each reader fills this word with something else, and nobody can check it.",
            "Put a number, a name or a date in its place, or leave it out.");
    static final Rule PERCENT_WITHOUT_BASE = Rule.warning(
            "percent-without-base",
            "A change in percent is large or small depending on what it is a percentage of.",
            "Write both ends instead: “from 4.2 % to 3.4 %” or “from €1.2M to €1.4M”.");
    static final Rule PERCENT_OR_POINTS = Rule.warning(
            "percent-or-points",
            "One percent of 4 % and one percentage point are far apart: 3.96 % or 3 %.",
            "Write “pp” where percentage points are meant, or write the number it arrives at: “from 4 % to 3 %”.");
    static final Rule DATE_PAST = Rule.warning(
            "date-past",
            "A target whose day has gone by can no longer be aimed at.",
            "Set the day on which it will be measured, or write down what came of it.");
    static final Rule WRONG_WAY = Rule.warning(
            "wrong-way",
            "The verb and the numbers point in different directions, so one of them is not meant.",
            "Check verb, baseline and target: “reduce” goes from the larger number to the smaller one.");
    static final Rule NO_OWNER = Rule.warning(
            "no-owner",
            "What belongs to nobody by name is nobody’s surprise when it does not happen.",
            "Name the person who answers for the number: “(owner Ana Díaz)”.");
    static final Rule OWNER_NOT_A_PERSON = Rule.warning(
            "owner-not-a-person",
            "A team or a department cannot be asked on the day the number is due.",
            "Name one person from it.");
    static final Rule NO_SOURCE = Rule.warning(
            "no-source",
            "Two people who read the metric in two places will argue about the place and not about the result.",
            "Say where it is read: “as measured by the billing report”.");
    static final Rule NO_SEGMENT = Rule.hint(
            "no-segment",
            "An average over all customers hides those for whom the bet is made.",
            "Say whose number moves: “for accounts with 10 to 50 seats”.");
    static final Rule WEAK_VERB = Rule.hint(
            "weak-verb",
            "To improve or to optimise something says neither what nor which way.",
            "Use a verb with a direction and a metric: “raise win rate …”, “shorten days to close …”.");
    static final Rule TECHNOLOGY_GOAL = Rule.warning(
            "technology-goal",
            "A technology is a means; nobody buys it for its own sake.",
            "Say what customers or the business get from it, and put the technology among the ways to get there.");
    static final Rule REVENUE_NOT_CONTRIBUTION = Rule.warning(
            "revenue-not-contribution",
            "Revenue pays for serving customers first; only what is left can pay for the bet.",
            "Take contribution: revenue × margin. €100k at 80 % pays back €80k.");
    static final Rule MULTIPLE_AS_ROI = Rule.warning(
            "multiple-as-roi",
            "3× back is a multiple; its ROI is 200 %, because the stake comes off first.",
            "Write “3× the cost” or “ROI 200 %”, not both in one.");
    static final Rule MARKET_AS_REACH = Rule.warning(
            "market-as-reach",
            "The whole market is not within reach of this bet, so its size says nothing about the return.",
            "Count who can be reached: customers in the segment × share that will take it × what each is worth.");
    static final Rule TIME_SAVED = Rule.hint(
            "time-saved-as-cash",
            "Hours saved become money only when somebody pays less or sells more because of them.",
            "Say what is done with the hours: fewer hires, less overtime, more cases handled, and take the money of that.");
}
