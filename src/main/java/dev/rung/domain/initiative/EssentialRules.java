package dev.rung.domain.initiative;

import dev.rung.domain.writing.Rule;

/** The rules about problem, why now and what customers showed. */
final class EssentialRules {
    private EssentialRules() {}

    static final Rule NO_PROBLEM = Rule.blocker(
            "no-problem",
            "A bet that solves no customer’s problem has nobody to pay for it.",
            "Say in a sentence or two what hurts whom, how often, and what it costs them.");
    static final Rule NO_WHY_NOW = Rule.blocker(
            "no-why-now",
            "Without a reason for now, next quarter is as good, and the bet waits for ever.",
            "Name what changed and on which day: a contract, a law, a price, a spike. What does waiting a quarter cost?");
    static final Rule SOLUTION_IN_PROBLEM = Rule.warning(
            "solution-in-problem",
            "A problem that names its solution has stopped looking for a better one.",
            "Leave the solution out and write what the customer cannot do today, and what that costs them.");
    static final Rule UNDATED_WHY_NOW = Rule.warning(
            "undated-why-now",
            "A reason without a date held last year as well and will hold next year.",
            "Add the day that makes the difference: since when, until when, or what ends then.");
    static final Rule COMPETITOR_WHY_NOW = Rule.warning(
            "competitor-why-now",
            "That a competitor has something does not mean that customers leave for it.",
            "Say since when, and what it does to us: deals lost, renewals at risk, discounts given.");
    static final Rule ANONYMOUS_DEMAND = Rule.warning(
            "anonymous-demand",
            "“Customers are asking” can mean two or two hundred, and cannot be looked up.",
            "Say how many, of how many, and name some: “11 of 40 pilot accounts, among them Müller AG”.");
    static final Rule FEW_VOICES = Rule.warning(
            "few-voices",
            "One or two customers can be chance; three that agree begin to be a pattern.",
            "Add what customers said or did until there are three, one a line: date, source: their words.");
    static final Rule UNDATED_VOICE = Rule.warning(
            "undated-voice",
            "Without a date nobody knows whether the customer would still say it.",
            "Put the day in front: “2026-10-02, interview with Müller AG: …”.");
    static final Rule INTERNAL_VOICES = Rule.warning(
            "internal-voices",
            "Colleagues tell what they believe of customers; only customers show what they do.",
            "Add at least one customer’s own words or behaviour: an interview, a ticket, a number from use.");
}
