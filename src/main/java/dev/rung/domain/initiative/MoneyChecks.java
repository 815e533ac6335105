package dev.rung.domain.initiative;

import static dev.rung.domain.initiative.OnePagerField.CHAIN;
import static dev.rung.domain.initiative.OnePagerField.COST;
import static dev.rung.domain.initiative.OnePagerField.DECISION;
import static dev.rung.domain.initiative.OnePagerField.RETURN;
import static dev.rung.domain.initiative.OnePagerField.SIZE;

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
    private static final Phrases REVENUE = Phrases.of("revenue, ARR, MRR, sales, turnover, bookings, top line, GMV");
    private static final Phrases CONTRIBUTION =
            Phrases.of("contribution, margin, profit, EBITDA, net of cost, savings, saved cost");
    private static final Phrases RETURNS =
            Phrases.of("ROI, payback, pay back, pays back, paid back, return, break-even, breakeven, break even");
    private static final Phrases RANGE =
            Phrases.of("P10, P90, to, between, range, at worst, at best, low case, high case, worst case, best case");
    private static final Phrases MARKET = Phrases.of(
            "TAM, total addressable market, addressable market, market size, whole market, total market, global market, billion market");
    private static final Phrases REACH = Phrases.of(
            "reachable, SAM, SOM, serviceable, obtainable, within reach, reach, our customers, of our, existing customers");
    private static final Phrases SUNK = Phrases.of(
            "already spent, already invested, have invested, have already, already put, sunk, spent so far, invested so far",
            "too far, already built, already paid, already done, come this far, wasted otherwise, be wasted, money we spent");
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

    private MoneyChecks() {}

    static void check(PageReading reading) {
        if (reading.says(RETURN)) {
            returns(reading);
        }
        for (OnePagerField field : List.of(CHAIN, COST, DECISION, SIZE)) {
            revenue(reading, field);
        }
        for (OnePagerField field : OnePagerField.values()) {
            if (field == OnePagerField.VOICES || !reading.says(field)) {
                continue;
            }
            Tokens tokens = reading.tokens(field);
            reading.add(CaseRules.MULTIPLE_AS_ROI, field, multiple(tokens));
            reading.add(CaseRules.SUNK_COST, field, sunk(tokens));
            if (ASKED_FOR_MARKET.contains(field) && !REACH.in(tokens, tokens.whole())) {
                reading.add(CaseRules.MARKET_AS_REACH, field, market(tokens));
            }
        }
        for (OnePagerField field : List.of(RETURN, CHAIN, SIZE)) {
            TextChecks.timeSaved(field.id(), reading.tokens(field), field == RETURN)
                    .ifPresent(f -> reading.add(List.of(f)));
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
        if (!CONTRIBUTION.in(tokens, tokens.whole())) {
            reading.add(CaseRules.REVENUE_NOT_CONTRIBUTION, RETURN, REVENUE.first(tokens, tokens.whole()));
        }
    }

    /** Return or payback in one sentence with revenue, and no margin in it. */
    private static void revenue(PageReading reading, OnePagerField field) {
        Tokens tokens = reading.tokens(field);
        for (Span sentence : tokens.sentences()) {
            if (RETURNS.in(tokens, sentence) && !CONTRIBUTION.in(tokens, sentence) && REVENUE.in(tokens, sentence)) {
                reading.add(CaseRules.REVENUE_NOT_CONTRIBUTION, field, REVENUE.first(tokens, sentence));
                return;
            }
        }
    }

    /** “ROI 3x”, “ROI of 3:1”, “a 4× ROI”. */
    private static Optional<Span> multiple(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.at(i).is("roi")) {
                continue;
            }
            for (int k = Math.max(0, i - 4); k < i + 6; k++) {
                boolean times = Set.of("x", "×", "fold").contains(tokens.word(k + 1))
                        || tokens.at(k + 1).stem().equals("time");
                boolean odds =
                        tokens.word(k + 1).equals(":") && tokens.word(k + 2).equals("1");
                if (tokens.at(k).isNumber() && (times || odds)) {
                    int to = odds ? k + 3 : k + 2;
                    return Optional.of(new Span(Math.min(i, k), Math.max(i + 1, to)));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> sunk(Tokens tokens) {
        return SUNK.all(tokens, tokens.whole()).stream()
                .filter(s -> !tokens.word(s.from()).equals("have")
                        || STAKE.in(tokens, new Span(s.from(), Math.min(tokens.size(), s.to() + 2))))
                .findFirst();
    }

    private static Optional<Span> market(Tokens tokens) {
        return MARKET.first(tokens, tokens.whole()).or(() -> {
            for (int i = 0; i < tokens.size(); i++) {
                if (!tokens.at(i).stem().equals("market")) {
                    continue;
                }
                for (int k = Math.max(0, i - 3); k < i + 4; k++) {
                    Optional<Quantity> size = Quantity.at(tokens, k).filter(q -> q.isMoney() && q.value() >= 1e8);
                    if (size.isPresent()) {
                        return Optional.of(new Span(
                                Math.min(i, k), Math.max(i + 1, size.get().to())));
                    }
                }
            }
            return Optional.empty();
        });
    }
}
