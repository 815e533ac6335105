package dev.rung.files;

import dev.rung.domain.initiative.OnePagerField;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which field a heading means, whatever people call it: without case, accents, numbers and signs, in singular or plural. */
final class OnePagerHeadings {
    private static final Map<OnePagerField, String> CALLED = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    OnePagerField.METRIC,
                    "metric, outcome, goal, success, objective, target, kpi, key result, success metric, success criteria,"
                            + " business metric, desired outcome, expected outcome, outcome sentence, north star, what success"
                            + " looks like, which metric, business outcome, business goal, measure of success"),
            Map.entry(
                    OnePagerField.PROBLEM,
                    "problem, customer problem, pain, pain point, problem statement, the problem we solve, what hurts, job to be"
                            + " done, user problem, background, context, situation, kundenproblem"),
            Map.entry(
                    OnePagerField.WHY_NOW,
                    "why now, timing, urgency, trigger, why this quarter, why today, cost of delay, what changed, warum jetzt"),
            Map.entry(
                    OnePagerField.DECISION,
                    "decision, decision wanted, decision requested, ask, the ask, request, recommendation, decision needed"),
            Map.entry(
                    OnePagerField.SEGMENT,
                    "customer, segment, audience, target customer, target audience, target group, for whom, who is it for, who,"
                            + " customer segment, persona, user, target user, target segment"),
            Map.entry(
                    OnePagerField.VOICES,
                    "evidence, voice, customer voice, what customers showed, what customers said, what customers say, customer"
                            + " evidence, customer quote, quote, research, interview, proof, how do we know, insight, customer"
                            + " insight, user research, what we heard, discovery, told us, what we saw, heard"),
            Map.entry(
                    OnePagerField.SIZE,
                    "size, size of the problem, problem size, frequency, severity, how big, how often, magnitude, scale, market,"
                            + " market size, opportunity, opportunity size, reach"),
            Map.entry(
                    OnePagerField.BET,
                    "bet, the bet, solution, proposal, proposed solution, what we will do, approach, idea, summary, hypothesis,"
                            + " what, plan, scope, what we build, description"),
            Map.entry(
                    OnePagerField.CHAIN,
                    "chain, impact chain, from work to money, causal chain, logic, theory of change, driver, how it makes money, how this makes"
                            + " money, path to revenue, how the money comes, where the money comes from, money path, value chain, driver path, how it pays"),
            Map.entry(
                    OnePagerField.ALTERNATIVES,
                    "alternative, option, option considered, alternatives considered, other option, other way, what else we"
                            + " considered, what else, alternativen"),
            Map.entry(
                    OnePagerField.GUARDRAILS,
                    "guardrail, guardrail metric, counter metric, countermetric, must not break, what must not break, do no harm, safety metric, must not get worse, health metric"),
            Map.entry(
                    OnePagerField.COST,
                    "cost, investment, effort, budget, team cost, appetite, resource, what it costs, price tag, team, kosten"),
            Map.entry(
                    OnePagerField.RETURN,
                    "return, payback, financial, business case, impact, roi, value, benefit, forecast, expected return, business"
                            + " impact, financial impact, expected impact, what comes back, money, upside, pay off, payoff"),
            Map.entry(
                    OnePagerField.ASSUMPTIONS,
                    "assumption, riskiest assumption, risk, what must be true, unknown, open risk, key risk, risiken"),
            Map.entry(
                    OnePagerField.KILL_CRITERIA,
                    "kill criteria, kill criterion, kill, stop criteria, exit criteria, when we stop, when do we stop, stop rule, stop condition, kill switch, when we would stop, stopping"
                            + " rule, tripwire, abbruchkriterien, continue or kill"),
            Map.entry(
                    OnePagerField.ATTRIBUTION,
                    "attribution, how we will know, how we know, how we will measure, how we measure, measurement, measurement"
                            + " plan, experiment, test plan, attribution plan, how will we know"),
            Map.entry(
                    OnePagerField.GO_TO_MARKET,
                    "way to market, go to market, gtm, launch plan, rollout, roll out, sales and marketing, go to market plan,"
                            + " distribution"),
            Map.entry(OnePagerField.DEPENDENCIES, "dependency, depends on, dependent on, abhangigkeiten"),
            Map.entry(
                    OnePagerField.STOPS,
                    "stopped instead, stop, what we stop, what stops, not doing, what we do not do, trade off, tradeoff, no gos,"
                            + " out of scope, what we will not do, what we won t do, instead of, non goal"),
            Map.entry(
                    OnePagerField.QUESTIONS,
                    "question, question to expect, faq, expected question, anticipated question, open question, q a"),
            Map.entry(OnePagerField.SPONSOR, "sponsor, executive sponsor, exec sponsor")));

    private static final Map<String, OnePagerField> BY_NAME = byName();

    private OnePagerHeadings() {}

    private static Map<String, OnePagerField> byName() {
        Map<String, OnePagerField> names = new HashMap<>();
        CALLED.forEach((field, called) -> Arrays.stream(called.split(",")).forEach(n -> names.put(plain(n), field)));
        for (OnePagerField field : OnePagerField.values()) {
            names.put(plain(field.title()), field);
            names.put(plain(field.id()), field);
        }
        return names;
    }

    /** The field whose name the heading is, word for word. */
    static Optional<OnePagerField> exactly(String heading) {
        return Optional.ofNullable(BY_NAME.get(plain(heading)));
    }

    /** The field whose longest name stands in the heading; of equally long ones the last in the heading. */
    static Optional<OnePagerField> loosely(String heading) {
        Optional<OnePagerField> exact = exactly(heading);
        if (exact.isPresent() || heading.length() > 120) {
            return exact;
        }
        String words = plain(heading);
        // “Problem of the customer” is about the problem, “what cost of delay means” about the cost of delay.
        String head = words.split(" (?:of|for|from|behind) ", 2)[0];
        return named(words, 3).or(() -> named(head, 1)).or(() -> named(words, 1));
    }

    private static Optional<OnePagerField> named(String plain, int shortest) {
        List<String> words = List.of(plain.split(" "));
        // Behind “and” stands a second thing; otherwise the last word is the one that the others narrow.
        boolean two = words.contains("and");
        for (int length = Math.min(words.size(), 6); length >= shortest; length--) {
            for (int k = 0; k + length <= words.size(); k++) {
                int from = two ? k : words.size() - length - k;
                OnePagerField field = BY_NAME.get(String.join(" ", words.subList(from, from + length)));
                if (field != null) {
                    return Optional.of(field);
                }
            }
        }
        return Optional.empty();
    }

    /** Letters and digits in small, single words in the singular, without a number in front. */
    static String plain(String heading) {
        String bare = Normalizer.normalize(
                        heading.replaceAll("^\\s*(?:\\d+(?:\\.\\d+)*[.)]?|[a-z][.)])\\s+", ""), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\d]+", " ")
                .strip();
        StringBuilder words = new StringBuilder();
        for (String word : bare.replaceFirst("^(?:the|our) (?=.)", "").split(" ")) {
            String singular = word.length() > 3 && word.endsWith("ies")
                    ? word.substring(0, word.length() - 3) + "y"
                    : word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                            ? word.substring(0, word.length() - 1)
                            : word;
            words.append(words.isEmpty() ? "" : " ").append(singular);
        }
        return words.toString();
    }
}
