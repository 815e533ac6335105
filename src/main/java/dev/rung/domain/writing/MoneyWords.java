package dev.rung.domain.writing;

import dev.rung.domain.writing.Tokens.Span;
import java.util.Optional;
import java.util.Set;

/** Finds where a text reckons in a way that a finance chief would send back. */
public final class MoneyWords {
    private static final Phrases REVENUE = Phrases.of("revenue, ARR, MRR, sales, turnover, bookings, top line, GMV");
    private static final Phrases CONTRIBUTION =
            Phrases.of("contribution, margin, profit, EBITDA, net of cost, savings, saved cost");
    private static final Phrases RETURNS =
            Phrases.of("ROI, payback, pay back, pays back, paid back, return, break-even, breakeven, break even");
    private static final Phrases MARKET = Phrases.of(
            "TAM, total addressable market, addressable market, market size, whole market, total market, global market, billion market");
    private static final Phrases REACH = Phrases.of(
            "can win, can reach, can sell, can serve, we can get, reachable, SAM, SOM, serviceable, obtainable, within reach, reach, our customers, existing customers");
    private static final Phrases PRICES = Phrases.of("price, fee, tariff, salary, wage, rent, discount, tax");
    private static final Verbs MOVES = Verbs.of(
            "increase, grow/grew/grown, raise, lift, rise/rose/risen, climb, reduce, cut, decrease",
            "lower, shorten, drop, fall/fell/fallen, decline, improve, shrink/shrank/shrunk, go/went/gone, jump");
    private static final Set<String> ENDS = Set.of("from", "to", "of", "out", "was", "(");
    private static final int NEAR = 5;

    private MoneyWords() {}

    /** “ROI 3x”, “ROI of 3:1”. */
    public static Optional<Finding> multipleAsRoi(String field, Tokens tokens) {
        return multiple(tokens).map(s -> OutcomeRules.MULTIPLE_AS_ROI.found(field, tokens.text(s)));
    }

    /** The size of a market, in a text that says nothing of those within reach. */
    public static Optional<Finding> marketAsReach(String field, Tokens tokens) {
        return REACH.in(tokens, tokens.whole())
                ? Optional.empty()
                : market(tokens).map(s -> OutcomeRules.MARKET_AS_REACH.found(field, tokens.text(s)));
    }

    /** Revenue in a text that is all about what comes back, without a margin in it. */
    public static Optional<Finding> revenueOnly(String field, Tokens tokens) {
        return CONTRIBUTION.in(tokens, tokens.whole())
                ? Optional.empty()
                : REVENUE.first(tokens, tokens.whole())
                        .map(s -> OutcomeRules.REVENUE_NOT_CONTRIBUTION.found(field, tokens.text(s)));
    }

    /**
     * Return or payback in one sentence with revenue, and no margin in it.
     *
     * @param joined whether they must stand as “payback on revenue”
     */
    public static Optional<Finding> returnOnRevenue(String field, Tokens tokens, boolean joined) {
        for (Span sentence : tokens.sentences()) {
            Optional<Span> returns = RETURNS.first(tokens, sentence);
            Optional<Span> revenue = REVENUE.first(tokens, sentence);
            if (returns.isEmpty() || revenue.isEmpty() || CONTRIBUTION.in(tokens, sentence)) {
                continue;
            }
            boolean together = Set.of("on", "from", "of", "in")
                            .contains(tokens.word(returns.get().to()))
                    && revenue.get().from() - returns.get().to() <= 2
                    && revenue.get().from() > returns.get().to();
            if (together || !joined) {
                return Optional.of(OutcomeRules.REVENUE_NOT_CONTRIBUTION.found(field, tokens.text(revenue.get())));
            }
        }
        return Optional.empty();
    }

    /** “Complaints rose by 40 %” in a sentence that says neither from what nor to what. */
    public static Optional<Finding> percentWithoutBase(String field, Tokens tokens) {
        for (Span sentence : tokens.sentences()) {
            Optional<Span> found = change(tokens, sentence);
            if (found.isPresent()) {
                return found.map(s -> OutcomeRules.PERCENT_WITHOUT_BASE.found(field, tokens.text(s)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> change(Tokens tokens, Span sentence) {
        if (PRICES.in(tokens, sentence)) {
            return Optional.empty();
        }
        for (int i = sentence.from(); i < sentence.to(); i++) {
            boolean another = tokens.word(i - 1).equals("roi");
            if (!another
                    && ENDS.contains(tokens.word(i))
                    && Quantity.at(tokens, i + 1).isPresent()) {
                return Optional.empty();
            }
        }
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (!tokens.word(i).equals("by")) {
                continue;
            }
            Optional<Quantity> percent = Quantity.at(tokens, i + 1).filter(Quantity::isPercent);
            if (percent.isPresent() && moves(tokens, i, sentence)) {
                return Optional.of(new Span(i, percent.get().to()));
            }
        }
        return Optional.empty();
    }

    private static boolean moves(Tokens tokens, int by, Span sentence) {
        for (int i = by - 1; i >= Math.max(sentence.from(), by - NEAR); i--) {
            if (MOVES.has(tokens.at(i))
                    || tokens.word(i).equals("up")
                    || tokens.word(i).equals("down")) {
                return true;
            }
        }
        return false;
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
