package dev.rung.domain.initiative;

import static dev.rung.domain.initiative.OnePagerField.PROBLEM;
import static dev.rung.domain.initiative.OnePagerField.WHY_NOW;

import dev.rung.domain.writing.Period;
import dev.rung.domain.writing.Phrases;
import dev.rung.domain.writing.Quantity;
import dev.rung.domain.writing.Token;
import dev.rung.domain.writing.Tokens;
import dev.rung.domain.writing.Tokens.Span;
import dev.rung.domain.writing.Verbs;
import dev.rung.domain.writing.Vocabulary;
import java.util.Optional;
import java.util.Set;

/** Problem and why now: that they are there, that the problem is one, that the reason has a day. */
final class EssentialChecks {
    private static final Verbs WANTING = Verbs.of("need, want, lack, require, miss, request, deserve");
    private static final Set<String> ABSENCE = Set.of("no", "without", "missing", "lack", "lacking");
    private static final Set<String> WE = Set.of("we", "let", "to");
    private static final Set<String> WILL = Set.of(
            "should", "must", "will", "need", "want", "have", "to", "plan", "could", "shall", "are", "going", "can",
            "us");
    private static final Verbs MAKING = Verbs.of(
            "build/built, implement, develop, integrate, redesign, revamp, refactor, migrate, launch, ship, introduce, roll, add",
            "create, deploy, rewrite/rewrote, automate, rebuild/rebuilt");
    private static final Phrases COMPETITOR = Phrases.of(
            "competitor, competition, rival, competing product, everyone else, other vendors, market leader");
    private static final Phrases EFFECT = Phrases.of(
            "lost deal, lose deal, losing deal, deals lost, lost to, win rate, churn, cancelled, canceled, switched, left us, discount");
    private static final int NEAR = 5;

    private EssentialChecks() {}

    static void check(PageReading reading) {
        if (!reading.says(PROBLEM)) {
            reading.add(
                    EssentialRules.NO_PROBLEM,
                    PROBLEM,
                    reading.page().text(PROBLEM).strip());
        } else {
            reading.add(EssentialRules.SOLUTION_IN_PROBLEM, PROBLEM, solution(reading.tokens(PROBLEM)));
        }
        if (!reading.says(WHY_NOW)) {
            reading.add(
                    EssentialRules.NO_WHY_NOW,
                    WHY_NOW,
                    reading.page().text(WHY_NOW).strip());
        } else {
            whyNow(reading, reading.tokens(WHY_NOW));
        }
    }

    /** “Customers need a dashboard”, “there is no export function”, “we should build …”. */
    private static Optional<Span> solution(Tokens tokens) {
        for (Span sentence : tokens.sentences()) {
            for (int i = sentence.from(); i < sentence.to(); i++) {
                Optional<Span> found = solutionAt(tokens, i, sentence);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> solutionAt(Tokens tokens, int i, Span sentence) {
        Token token = tokens.at(i);
        if (MAKING.has(token) && token.shape() != Token.Shape.CAPITALS && meantByUs(tokens, i, sentence)) {
            return Optional.of(new Span(i, Math.min(sentence.to(), i + 4)));
        }
        if (token.is("if") && wished(tokens, i)) {
            return Optional.of(new Span(i, Math.min(sentence.to(), i + 6)));
        }
        boolean without =
                token.is("have") && (Set.of("not", "don't", "doesn't", "cannot").contains(tokens.word(i - 1)));
        if (!without && !WANTING.has(token) && !ABSENCE.contains(token.word())) {
            return Optional.empty();
        }
        int far = Math.min(sentence.to(), i + NEAR + 1);
        for (int k = i + 1; k < far; k++) {
            if (Set.of("to", "because", "that", "when", "who", ",", "and", "so", "from")
                    .contains(tokens.word(k))) {
                break;
            }
            int length = Vocabulary.SOLUTION.lengthAt(tokens, k);
            if (length > 0) {
                return Optional.of(new Span(i, k + length));
            }
        }
        return Optional.empty();
    }

    /** “… if there was a points programme”, “… if they had an app”: what is missing is what one has in mind. */
    private static boolean wished(Tokens tokens, int i) {
        return tokens.follows(i + 1, "there", "was")
                || tokens.follows(i + 1, "there", "were")
                || Set.of("we", "they", "it").contains(tokens.word(i + 1))
                        && Set.of("had", "offered", "built").contains(tokens.word(i + 2));
    }

    /** A sentence that opens with what to make, or in which we are to make it. */
    private static boolean meantByUs(Tokens tokens, int i, Span sentence) {
        if (i == sentence.from()) {
            return tokens.word(i).equals(Vocabulary.OUTPUT.base(tokens.at(i)).orElse(tokens.word(i)))
                    && !tokens.at(i + 1).is(".");
        }
        int at = i - 1;
        boolean willed = false;
        while (at >= sentence.from() && WILL.contains(tokens.word(at))) {
            willed = true;
            at--;
        }
        return willed
                && at >= sentence.from()
                && (WE.contains(tokens.word(at)) || tokens.word(at).equals("let's"));
    }

    private static void whyNow(PageReading reading, Tokens tokens) {
        boolean dated = dated(tokens);
        if (!dated) {
            reading.add(EssentialRules.UNDATED_WHY_NOW, WHY_NOW, start(tokens));
        }
        Optional<Span> competitor = COMPETITOR.first(tokens, tokens.whole());
        if (!dated && !EFFECT.in(tokens, tokens.whole()) && !numbered(tokens)) {
            reading.add(EssentialRules.COMPETITOR_WHY_NOW, WHY_NOW, competitor);
        }
    }

    static boolean dated(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Period> period = Period.at(tokens, i);
            if (period.isPresent()
                    && (period.get().firm()
                            || Set.of(
                                            "in", "by", "of", "since", "until", "from", "before", "after", "during",
                                            "for", "through", "(", "early", "late", "mid", "and", "to")
                                    .contains(tokens.word(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean numbered(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (Quantity.at(tokens, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static String start(Tokens tokens) {
        return tokens.text(tokens.sentences().stream()
                .findFirst()
                .map(s -> new Span(s.from(), Math.min(s.to(), s.from() + 8)))
                .orElse(tokens.whole()));
    }
}
