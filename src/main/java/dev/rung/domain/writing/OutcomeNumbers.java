package dev.rung.domain.writing;

import dev.rung.domain.writing.Tokens.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The numbers of an outcome sentence by their roles: where the metric stands, where it is to be, by how much it moves. */
final class OutcomeNumbers {
    private enum Role {
        BASELINE,
        TARGET,
        TARGET_AT,
        AMOUNT,
        CHANGE,
        OTHER
    }

    private record Number(Quantity quantity, Role role, int lead) {}

    private static final Set<String> QUALIFIERS = Words.of(
            "about around roughly approximately approx at least most under below over above less more than only just",
            "fewer no a an some nearly almost up the ~ ≈ < > ≤ ≥ = ( + - − : another additional extra minimum of",
            "maximum well or back");
    private static final Set<String> NOW =
            Words.of("now today currently presently baseline current was were against vs versus is starting");
    /** Where these led to is where it stands. */
    static final Set<String> PAST =
            Set.of("rose", "fell", "grew", "shrank", "dropped", "declined", "climbed", "went", "jumped");

    private static final Set<String> BOUNDS = Set.of("under", "below", "over", "above", "<", ">", "≤", "≥");
    /** In “their first 30 days” or “with 50 seats” a number is about somebody, not about the metric. */
    private static final Set<String> ASIDE =
            Set.of("first", "last", "next", "in", "within", "with", "for", "among", "between", "every", "each");

    private static final Verbs BRINGING =
            Verbs.of("deliver, generate, bring/brought, add, yield, book, close, free, unlock");

    private final Tokens tokens;
    private final List<Number> all = new ArrayList<>();
    private final Optional<Quantity> baseline;
    private final Optional<Quantity> target;

    OutcomeNumbers(Tokens tokens, List<Span> taken, List<Period> periods) {
        this.tokens = tokens;
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            boolean elsewhere = taken.stream().anyMatch(s -> s.contains(at));
            Optional<Period> time = periods.stream().filter(p -> p.contains(at)).findFirst();
            if (time.isPresent()) {
                i = time.get().to() - 1;
                continue;
            }
            Optional<Quantity> quantity = elsewhere ? Optional.empty() : Quantity.at(tokens, i);
            if (quantity.isPresent()) {
                all.add(number(quantity.get()));
                i = quantity.get().to() - 1;
            }
        }
        Optional<Number> to = first(Role.TARGET);
        this.baseline = first(Role.BASELINE).map(Number::quantity).or(() -> to.flatMap(this::beforeTo));
        this.target =
                to.or(() -> first(Role.TARGET_AT)).or(() -> first(Role.AMOUNT)).map(Number::quantity);
    }

    private Number number(Quantity quantity) {
        int lead = quantity.from() - 1;
        boolean bound = false;
        boolean at = false;
        while (lead >= 0 && QUALIFIERS.contains(tokens.word(lead))) {
            bound |= BOUNDS.contains(tokens.word(lead));
            at |= tokens.word(lead).equals("at");
            lead--;
        }
        Role role = role(quantity, lead, at, bound);
        return new Number(
                role == Role.AMOUNT || role == Role.TARGET_AT ? quantity.counting(tokens) : quantity, role, lead);
    }

    private Role role(Quantity quantity, int lead, boolean at, boolean bound) {
        String word = tokens.word(lead);
        if (Set.of("more", "less", "fewer", "higher", "lower").contains(tokens.word(quantity.to()))) {
            return Role.CHANGE;
        }
        if (saidToBeNow(quantity) && !Set.of("to", "→").contains(word)) {
            return Role.BASELINE;
        }
        switch (word) {
            case "from" -> {
                return Role.BASELINE;
            }
            case "to", "→" -> {
                return PAST.contains(tokens.word(lead - 1)) ? Role.BASELINE : Role.TARGET;
            }
            case "by" -> {
                return Role.CHANGE;
            }
            case "target",
                    "goal",
                    "reach",
                    "reaching",
                    "reaches",
                    "hit",
                    "hitting",
                    "hits",
                    "achieve",
                    "achieving",
                    "achieves" -> {
                return Role.TARGET_AT;
            }
            default -> {
                if (NOW.contains(word)) {
                    return Role.BASELINE;
                }
            }
        }
        if (Vocabulary.OF_AN_AMOUNT.has(tokens.at(lead)) || quantity.isMoney() && BRINGING.has(tokens.at(lead))) {
            return Role.AMOUNT;
        }
        if (at || bound) {
            return Role.TARGET_AT;
        }
        // “Grow revenue 30 % in 2027”, “a 30 % increase”
        boolean changes = quantity.isPercent()
                && !Set.of("to", "→").contains(tokens.word(quantity.to()))
                && (Vocabulary.METRIC_ENDS.contains(
                                tokens.at(quantity.from() - 1).stem())
                        || behindVerb(lead));
        return changes ? Role.CHANGE : Role.OTHER;
    }

    /** Whether up to here a verb says up or down and no number has come yet: “cut returns 20 %”. */
    private boolean behindVerb(int lead) {
        if (!all.isEmpty() || ASIDE.contains(tokens.word(lead))) {
            return false;
        }
        for (int i = lead - 1; i >= Math.max(0, lead - 4); i--) {
            if (Vocabulary.UP.has(tokens.at(i)) || Vocabulary.DOWN.has(tokens.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** “4 % today”, “22 % now”, “4 % at present”. */
    private boolean saidToBeNow(Quantity quantity) {
        int after = quantity.to();
        return Set.of("today", "now", "currently").contains(tokens.word(after))
                || tokens.follows(after, "at", "present");
    }

    /** “4 % to 3 %”, “4 % → 3 %”, “4 % (March) to 3 %”: the number before the one led to. */
    private Optional<Quantity> beforeTo(Number to) {
        int index = all.indexOf(to);
        if (index <= 0) {
            return Optional.empty();
        }
        Number before = all.get(index - 1);
        boolean beside = before.quantity().to() == to.lead();
        boolean aside = ASIDE.contains(tokens.word(before.lead()));
        return beside && !aside && before.role() == Role.OTHER ? Optional.of(before.quantity()) : Optional.empty();
    }

    private Optional<Number> first(Role role) {
        return all.stream().filter(n -> n.role() == role).findFirst();
    }

    Optional<Quantity> baseline() {
        return baseline;
    }

    Optional<Quantity> target() {
        return target;
    }

    /** The change that is promised: 20 % of “by 20 %”. */
    Optional<Quantity> change() {
        return first(Role.CHANGE).map(Number::quantity);
    }

    boolean any() {
        return !all.isEmpty();
    }

    /** The number that begins here or behind words such as “at least”, with its lead here. */
    Optional<Quantity> ledFrom(int i) {
        return all.stream().filter(n -> n.lead() == i).map(Number::quantity).findFirst();
    }

    /** Whether the word belongs to a number that follows: “at or below 2 %”. */
    boolean qualifiedBy(int i) {
        return Stream.concat(baseline.stream(), target.stream())
                        .anyMatch(q -> all.stream().anyMatch(n -> n.quantity() == q && n.lead() < i && i < q.from()))
                && (BOUNDS.contains(tokens.word(i)) || tokens.word(i).equals("at"));
    }

    boolean beginsAt(int i) {
        return all.stream().anyMatch(n -> n.quantity().from() == i);
    }

    /** Whether a number said to be the baseline still comes. */
    boolean baselineAfter(int i) {
        return baseline.filter(q -> q.from() > i).isPresent();
    }
}
