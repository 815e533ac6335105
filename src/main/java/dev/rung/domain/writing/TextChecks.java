package dev.rung.domain.writing;

import dev.rung.domain.writing.Tokens.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds words in any text of a page that say less than they seem to. */
public final class TextChecks {
    private static final Verbs USING = Verbs.of(
            "use, leverage, adopt, apply, introduce, implement, integrate, add, build/built, embed, launch, ship, deploy, bring",
            "put, become/became, migrate, replatform, modernise, modernize, switch, move, harness, employ, explore, roll, go, incorporate, rewrite, have");
    private static final Verbs SAVING = Verbs.of("save, free, spare");
    /** What is measured, where a vanity metric or work done only narrows it. */
    private static final Set<String> RATES =
            Words.of("rate ratio share conversion cost age time price revenue retention churn margin fee yield value");

    private static final int NEAR = 4;

    private TextChecks() {}

    /** Every weasel word, each distinct one once. */
    public static List<Finding> weaselWords(String field, Tokens tokens) {
        return weasels(tokens).stream()
                .map(s -> OutcomeRules.WEASEL_WORD.found(field, tokens.text(s)))
                .toList();
    }

    static List<Span> weasels(Tokens tokens) {
        List<Span> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Span span : Vocabulary.WEASEL.all(tokens, tokens.whole())) {
            if (!tokens.at(span.from()).codeName() && !measured(tokens, span) && seen.add(tokens.word(span.from()))) {
                found.add(span);
            }
        }
        return found;
    }

    /** “How many”, “some 40 accounts”, “statistically significant”, “as soon as”: words that a measure stands beside. */
    private static boolean measured(Tokens tokens, Span span) {
        String before = tokens.word(span.from() - 1);
        String word = tokens.word(span.from());
        String after = tokens.word(span.to());
        return switch (word) {
            case "many" ->
                Set.of("how", "as", "too", "so", "this", "that").contains(before)
                        || tokens.at(span.to()).isNumber();
            case "some" -> tokens.at(span.to()).isNumber() || Period.counted(after) > 0;
            case "soon" -> before.equals("as") || before.equals("how") || before.equals("too");
            case "significant", "significantly" -> before.equals("statistically");
            case "better" ->
                before.equals("pp")
                        || before.equals("points")
                        || tokens.at(span.from() - 1).isNumber()
                        || before.equals("or")
                        || after.equals("than") && comparedByNumber(tokens, span.to());
            case "leverage" ->
                after.equals("ratio") || Set.of("financial", "operating").contains(before);
            case "engagement" -> Set.of("letter", "manager", "rate", "contract").contains(after);
            default -> false;
        };
    }

    private static boolean comparedByNumber(Tokens tokens, int than) {
        for (int i = than + 1; i < than + NEAR + 1; i++) {
            if (tokens.at(i).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** The first such phrase that is what is counted, and not what something else is counted by or among. */
    static Optional<Span> head(Phrases phrases, Tokens tokens, Span within) {
        return phrases.all(tokens, within).stream()
                .filter(s -> {
                    String before = tokens.word(s.from() - 1);
                    boolean counted = Set.of("number", "count", "total", "amount", "level", "volume", "growth")
                            .contains(tokens.word(s.from() - 2));
                    boolean narrows = tokens.hyphened(s.to() - 1)
                            || RATES.contains(tokens.at(s.to()).stem());
                    boolean base = narrows
                            || before.equals("one")
                            || before.equals("single")
                            || before.equals("per")
                            || before.equals("to")
                            || before.equals("of") && !counted;
                    return !narrows && (!base || s.from() - 1 < within.from());
                })
                .findFirst();
    }

    /** A technology as the aim: “use AI”, within a few words. */
    static Optional<Span> technology(Tokens tokens, Span within) {
        for (Span what : Vocabulary.TECHNOLOGY.all(tokens, within)) {
            if (!named(tokens, what)) {
                continue;
            }
            for (int i = what.from() - 1; i >= Math.max(within.from(), what.from() - NEAR); i--) {
                if (USING.has(tokens.at(i))) {
                    return Optional.of(new Span(i, what.to()));
                }
            }
            if (tokens.word(what.to()).equals("powered")
                    || tokens.word(what.to()).equals("first")
                    || tokens.word(what.to()).equals("driven")) {
                return Optional.of(new Span(what.from(), what.to() + 1));
            }
        }
        return Optional.empty();
    }

    /** “AR” and “React” are technologies only with their capitals. */
    private static boolean named(Tokens tokens, Span what) {
        return what.to() - what.from() > 1
                || what.to() - what.from() == 1
                        && (tokens.word(what.from()).length() > 5
                                || tokens.at(what.from()).capital()
                                || tokens.word(what.from()).equals("cloud"));
    }

    /** A technology as the aim of a sentence that names no metric and no number. */
    public static Optional<Finding> technologyGoal(String field, Tokens tokens) {
        for (Span sentence : tokens.sentences()) {
            if (!hasMeasure(tokens, sentence)) {
                Optional<Span> found = technology(tokens, sentence);
                if (found.isPresent()) {
                    return found.map(s -> OutcomeRules.TECHNOLOGY_GOAL.found(field, tokens.text(s)));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a metric is named or a number stands there. */
    public static boolean hasMeasure(Tokens tokens, Span sentence) {
        boolean metric = Vocabulary.METRIC.in(tokens, sentence);
        for (int i = sentence.from(); i < sentence.to() && !metric; i++) {
            metric = tokens.at(i).isNumber();
        }
        return metric;
    }

    /** Time saved, in a sentence that turns it into money. */
    public static Optional<Finding> timeSaved(String field, Tokens tokens, boolean moneyIsMeant) {
        return timeAsCash(tokens, moneyIsMeant).map(s -> OutcomeRules.TIME_SAVED.found(field, tokens.text(s)));
    }

    static Optional<Span> timeAsCash(Tokens tokens, boolean moneyIsMeant) {
        for (Span sentence : tokens.sentences()) {
            Optional<Span> saved = timeSaved(tokens, sentence);
            if (saved.isPresent() && (moneyIsMeant || money(tokens, sentence).isPresent())) {
                return saved;
            }
        }
        return Optional.empty();
    }

    /** “saves 4 hours”, “hours saved”, “time saved”. */
    private static Optional<Span> timeSaved(Tokens tokens, Span sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (!SAVING.has(tokens.at(i))) {
                continue;
            }
            for (int k = i - 1; k >= Math.max(sentence.from(), i - 2); k--) {
                if (time(tokens.at(k))) {
                    return Optional.of(new Span(k, i + 1));
                }
            }
            for (int k = i + 1; k <= Math.min(sentence.to() - 1, i + 6); k++) {
                if (time(tokens.at(k))) {
                    return Optional.of(new Span(i, k + 1));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean time(Token token) {
        return Set.of("hour", "minute", "time", "day", "fte").contains(token.stem())
                || token.is("h")
                || token.is("ftes");
    }

    static Optional<Span> money(Tokens tokens, Span within) {
        for (int i = within.from(); i < within.to(); i++) {
            Optional<Quantity> quantity = Quantity.at(tokens, i).filter(Quantity::isMoney);
            if (quantity.isPresent()) {
                return Optional.of(
                        new Span(quantity.get().from(), quantity.get().to()));
            }
        }
        return Optional.empty();
    }
}
