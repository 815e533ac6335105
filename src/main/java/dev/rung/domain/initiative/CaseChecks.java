package dev.rung.domain.initiative;

import static dev.rung.domain.initiative.OnePagerField.ALTERNATIVES;
import static dev.rung.domain.initiative.OnePagerField.BET;
import static dev.rung.domain.initiative.OnePagerField.COST;
import static dev.rung.domain.initiative.OnePagerField.KILL_CRITERIA;

import dev.rung.domain.writing.Blank;
import dev.rung.domain.writing.Period;
import dev.rung.domain.writing.Phrases;
import dev.rung.domain.writing.Quantity;
import dev.rung.domain.writing.Rule;
import dev.rung.domain.writing.TextChecks;
import dev.rung.domain.writing.Token;
import dev.rung.domain.writing.Tokens;
import dev.rung.domain.writing.Tokens.Span;
import dev.rung.domain.writing.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a page offers beside its three answers: whether it is there, and whether it can be held against the author. */
final class CaseChecks {
    private static final int ENOUGH_ALTERNATIVES = 2;
    private static final int FEATURES = 3;
    private static final int SHORT_ITEM = 5;
    private static final Phrases NOTHING = Phrases.of(
            "nothing, status quo, as is, as it is, as they are, as today, no change, not doing, not do, inaction, no action",
            "leave it, leave things, wait, stay, carry on, continue as, keep the current, keep going, unchanged, doing without");
    private static final Map<OnePagerField, Rule> OFFERED = Map.of(
            OnePagerField.GUARDRAILS, CaseRules.NO_GUARDRAIL,
            OnePagerField.ATTRIBUTION, CaseRules.NO_ATTRIBUTION,
            OnePagerField.STOPS, CaseRules.NO_STOPS,
            OnePagerField.CHAIN, CaseRules.NO_CHAIN,
            OnePagerField.DECISION, CaseRules.NO_DECISION);

    private CaseChecks() {}

    static void check(PageReading reading) {
        if (reading.hasEssentials()) {
            OFFERED.forEach((field, rule) -> {
                if (!reading.says(field)) {
                    reading.add(rule, field, "");
                }
            });
        }
        alternatives(reading);
        killCriteria(reading);
        cost(reading);
        if (reading.says(BET)) {
            features(reading);
        }
        for (OnePagerField field : List.of(OnePagerField.PROBLEM, OnePagerField.WHY_NOW, OnePagerField.DECISION, BET)) {
            if (reading.says(field)) {
                reading.addAny(TextChecks.technologyGoal(field.id(), reading.tokens(field)));
            }
        }
    }

    private static void alternatives(PageReading reading) {
        if (!reading.says(ALTERNATIVES)) {
            missing(reading, CaseRules.FEW_ALTERNATIVES, ALTERNATIVES);
            return;
        }
        Tokens tokens = reading.tokens(ALTERNATIVES);
        List<String> ways = items(reading.page(), ALTERNATIVES);
        if (!reading.hasEssentials()) {
            return;
        }
        if (ways.size() < ENOUGH_ALTERNATIVES) {
            reading.add(CaseRules.FEW_ALTERNATIVES, ALTERNATIVES, ways.get(0));
        }
        if (!NOTHING.in(tokens, tokens.whole())) {
            reading.add(CaseRules.NO_DOING_NOTHING, ALTERNATIVES, "");
        }
    }

    /** One a line; a single line may part them by semicolons. */
    private static List<String> items(OnePager page, OnePagerField field) {
        List<String> lines =
                page.lines(field).stream().filter(l -> !Blank.is(l)).toList();
        return lines.size() == 1 ? List.of(lines.get(0).split(";\\s*")) : lines;
    }

    private static void killCriteria(PageReading reading) {
        if (!reading.says(KILL_CRITERIA)) {
            missing(reading, CaseRules.NO_KILL_CRITERIA, KILL_CRITERIA);
            return;
        }
        Tokens tokens = reading.tokens(KILL_CRITERIA);
        if (!EssentialChecks.dated(tokens) || !threshold(tokens)) {
            String first = reading.page().lines(KILL_CRITERIA).get(0);
            reading.add(CaseRules.VAGUE_KILL_CRITERIA, KILL_CRITERIA, first);
        }
    }

    /** A number that is no date. */
    private static boolean threshold(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Period> time = Period.at(tokens, i);
            if (time.isPresent()) {
                i = time.get().to() - 1;
            } else if (Quantity.at(tokens, i).isPresent() || Period.counted(tokens.word(i)) > 1) {
                return true;
            }
        }
        return false;
    }

    private static void cost(PageReading reading) {
        if (!reading.page().has(COST)) {
            missing(reading, CaseRules.NO_COST, COST);
            return;
        }
        Tokens tokens = reading.tokens(COST);
        if (!threshold(tokens) && reading.hasEssentials()) {
            reading.add(CaseRules.NO_COST, COST, reading.page().lines(COST).get(0));
        }
    }

    /** What is only offered is missed in a whisper, and not before the page is whole. */
    private static void missing(PageReading reading, Rule rule, OnePagerField field) {
        if (reading.hasEssentials()) {
            reading.add(rule.asHint(), field, "");
        }
    }

    /** Three items or more, most of which name things to make. */
    private static void features(PageReading reading) {
        List<String> lines = reading.page().lines(BET);
        long things = lines.stream().filter(CaseChecks::isFeature).count();
        if (things >= FEATURES && things * 3 >= lines.size() * 2L) {
            reading.add(CaseRules.FEATURE_LIST, BET, lines.get(0));
            return;
        }
        Tokens tokens = reading.tokens(BET);
        for (Span sentence : tokens.sentences()) {
            if (enumerates(tokens, sentence)) {
                reading.add(CaseRules.FEATURE_LIST, BET, tokens.text(sentence));
                return;
            }
        }
    }

    private static boolean isFeature(String line) {
        Tokens tokens = Tokens.of(line.replaceFirst("^(?:[-*•+]|\\d{1,3}[.)])\\s+", ""));
        boolean outcome = Vocabulary.METRIC.in(tokens, tokens.whole()) || Vocabulary.OUTCOME.has(tokens.at(0));
        return !outcome
                && (Vocabulary.OUTPUT.has(tokens.at(0))
                        || Vocabulary.SOLUTION.in(tokens, tokens.whole())
                        || tokens.size() <= SHORT_ITEM);
    }

    /** “We build a dashboard, an export, a chat and an app”: at least three things in a row, two of them solutions. */
    private static boolean enumerates(Tokens tokens, Span sentence) {
        int commas = 0;
        boolean makes = false;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            Token token = tokens.at(i);
            commas += token.is(",") || token.is("and") || token.is("plus") || token.is("&") ? 1 : 0;
            makes |= Vocabulary.OUTPUT.has(token);
        }
        int things = Vocabulary.SOLUTION.all(tokens, sentence).size();
        return commas >= 2 && (things >= FEATURES || makes && things >= 2);
    }
}
