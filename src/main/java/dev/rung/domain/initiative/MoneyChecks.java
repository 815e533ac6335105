package dev.rung.domain.initiative;

import static dev.rung.domain.initiative.OnePagerField.CHAIN;
import static dev.rung.domain.initiative.OnePagerField.COST;
import static dev.rung.domain.initiative.OnePagerField.DECISION;
import static dev.rung.domain.initiative.OnePagerField.METRIC;
import static dev.rung.domain.initiative.OnePagerField.RETURN;
import static dev.rung.domain.initiative.OnePagerField.SIZE;

import dev.rung.domain.writing.MoneyWords;
import dev.rung.domain.writing.Phrases;
import dev.rung.domain.writing.Quantity;
import dev.rung.domain.writing.TextChecks;
import dev.rung.domain.writing.Tokens;
import dev.rung.domain.writing.Tokens.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a page reckons: ranges, contribution, reach, and money that is spent already. */
final class MoneyChecks {
    private static final Phrases RANGE =
            Phrases.of("P10, P90, to, between, range, at worst, at best, low case, high case, worst case, best case");
    private static final Phrases SUNK = Phrases.of(
            "already spent, already invested, have invested, have already, already put, sunk, spent so far, invested so far",
            "throw that away, throw it away, throw this away, thrown away, go to waste, too far, already built, already paid, already done, come this far, wasted otherwise, be wasted, money we spent");
    private static final Phrases LEFT_OUT =
            Phrases.of("left out, excluded, not counted, ignored, leave out, does not count, not part of, without the");
    private static final Phrases STAKE = Phrases.of(
            "invested, spent, put, paid, sunk, wasted, too far, this far, built, effort, money, budget, investment");
    private static final Set<OnePagerField> ASKED_FOR_MARKET = EnumSet.of(
            SIZE,
            RETURN,
            CHAIN,
            OnePagerField.SEGMENT,
            OnePagerField.PROBLEM,
            OnePagerField.WHY_NOW,
            OnePagerField.BET);

    private static final Set<OnePagerField> CHANGING =
            EnumSet.of(OnePagerField.PROBLEM, OnePagerField.WHY_NOW, SIZE, OnePagerField.BET, CHAIN, RETURN);

    private MoneyChecks() {}

    static void check(PageReading reading) {
        if (reading.says(RETURN)) {
            returns(reading);
        }
        for (OnePagerField field : List.of(CHAIN, COST, DECISION, SIZE)) {
            reading.addAny(MoneyWords.returnOnRevenue(field.id(), reading.tokens(field), false));
        }
        for (OnePagerField field : OnePagerField.values()) {
            // The outcome sentence is judged by itself.
            if (field == METRIC || field == OnePagerField.VOICES || !reading.says(field)) {
                continue;
            }
            Tokens tokens = reading.tokens(field);
            reading.addAny(MoneyWords.multipleAsRoi(field.id(), tokens));
            reading.add(CaseRules.SUNK_COST, field, sunk(tokens));
            if (ASKED_FOR_MARKET.contains(field)) {
                reading.addAny(MoneyWords.marketAsReach(field.id(), tokens));
            }
            if (CHANGING.contains(field)) {
                reading.addAny(MoneyWords.percentWithoutBase(field.id(), tokens));
            }
        }
        for (OnePagerField field : List.of(RETURN, CHAIN, SIZE)) {
            reading.addAny(TextChecks.timeSaved(field.id(), reading.tokens(field), field == RETURN));
        }
    }

    private static void returns(PageReading reading) {
        Tokens tokens = reading.tokens(RETURN);
        Optional<Quantity> single = Optional.empty();
        boolean ranged = RANGE.in(tokens, tokens.whole());
        for (int i = 0; i < tokens.size(); i++) {
            ranged |= tokens.word(i).equals("±")
                    || tokens.word(i).equals("/") && tokens.at(i + 1).isNumber();
            Optional<Quantity> quantity = Quantity.at(tokens, i);
            if (quantity.isPresent()) {
                ranged |= quantity.get().ranged();
                boolean counts = quantity.get().isMoney()
                        || quantity.get().isPercent()
                        || quantity.get().value() >= 1000;
                single = single.isEmpty() && counts ? quantity : single;
                i = quantity.get().to() - 1;
            }
        }
        if (!ranged) {
            reading.add(CaseRules.POINT_ESTIMATE, RETURN, single.map(q -> new Span(q.from(), q.to())));
        }
        reading.addAny(MoneyWords.revenueOnly(RETURN.id(), tokens));
    }

    private static Optional<Span> sunk(Tokens tokens) {
        return SUNK.all(tokens, tokens.whole()).stream()
                .filter(s -> tokens.sentences().stream().noneMatch(t -> t.contains(s.from()) && LEFT_OUT.in(tokens, t)))
                .filter(s -> !tokens.word(s.from()).equals("have")
                        || STAKE.in(tokens, new Span(s.from(), Math.min(tokens.size(), s.to() + 2))))
                .findFirst();
    }
}
