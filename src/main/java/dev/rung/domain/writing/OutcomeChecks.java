package dev.rung.domain.writing;

import static dev.rung.domain.writing.OutcomeRules.*;

import dev.rung.domain.writing.Tokens.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges one outcome sentence. */
public final class OutcomeChecks {
    private static final String FIELD = "metric";
    private static final Set<String> NOT_A_PERSON = Words.of(
            "team squad department group everyone everybody all we us tbd nobody company marketing sales product",
            "engineering support finance design it operations ops growth board management leadership stakeholders",
            "crew tribe chapter committee success hr legal someone somebody pm pms tba tbc unit organisation",
            "organization data platform guild sre");

    private final OutcomeSentence sentence;
    private final OutcomeParts parts;
    private final Tokens tokens;
    private final String text;
    private final LocalDate today;
    private final List<Finding> found = new ArrayList<>();

    private OutcomeChecks(String text, LocalDate today) {
        this.text = text.strip();
        this.sentence = OutcomeSentence.of(text);
        this.parts = sentence.parts();
        this.tokens = sentence.tokens();
        this.today = today;
    }

    /** The parts of a sentence, each in its words. */
    public static OutcomeParts parts(String sentence) {
        return OutcomeSentence.read(sentence);
    }

    /** What is wrong with a sentence, blockers first; all of it is about the field {@code metric}. */
    public static List<Finding> check(String sentence, LocalDate today) {
        return new OutcomeChecks(sentence, today).all();
    }

    private List<Finding> all() {
        missing();
        if (!Blank.is(text)) {
            goal();
            words();
            percent();
            numbers();
            people();
            money();
        }
        found.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(found);
    }

    private void missing() {
        if (parts.metric().isEmpty()) {
            add(NO_METRIC, Blank.is(text) ? text : "");
        }
        if (Blank.is(text)) {
            return;
        }
        if (parts.baseline().isEmpty()) {
            add(NO_BASELINE, "");
        }
        if (parts.target().isEmpty()) {
            add(NO_TARGET, "");
        }
        if (parts.date().isEmpty()) {
            add(NO_DATE, "");
        }
    }

    private void goal() {
        if (!parts.metric().isEmpty()) {
            return;
        }
        output().ifPresent(s -> add(OUTPUT_GOAL, tokens.text(s)));
        first(Vocabulary.WEAK).ifPresent(s -> add(WEAK_VERB, tokens.text(s)));
        TextChecks.technology(tokens, tokens.whole()).ifPresent(s -> add(TECHNOLOGY_GOAL, tokens.text(s)));
    }

    /** A verb or noun of delivery; delivering money is none. */
    private Optional<Span> output() {
        for (int i = 0; i < tokens.size(); i++) {
            if (sentence.aside(i) || tokens.at(i).codeName() || lookedBack(i)) {
                continue;
            }
            int phrase = Vocabulary.OUTPUT_PHRASES.lengthAt(tokens, i);
            if (phrase > 0) {
                return Optional.of(new Span(i, i + phrase));
            }
            boolean paid = Quantity.at(tokens, i + 1).filter(Quantity::isMoney).isPresent()
                    || tokens.follows(i + 1, "of", "funds");
            if (Vocabulary.OUTPUT.has(tokens.at(i)) && !paid && !nameOfPeople(i)) {
                return Optional.of(new Span(i, i + 1));
            }
        }
        return Optional.empty();
    }

    /** “After the March launch”, “since we shipped it”: what is over is no goal. */
    private boolean lookedBack(int at) {
        for (int i = at - 1; i >= at - 5; i--) {
            if (Set.of("after", "since", "following").contains(tokens.word(i))) {
                return true;
            }
            if (!tokens.at(i).isWord() && !tokens.at(i).isNumber()) {
                return false;
            }
        }
        return false;
    }

    /** “support tickets”, “the support team”: a noun that names who or what, not the work. */
    private boolean nameOfPeople(int i) {
        return tokens.word(i).equals("support")
                && (Set.of("customer", "technical", "product", "in", "of", "our", "the", "per")
                                .contains(tokens.word(i - 1))
                        || Set.of("ticket", "team", "case", "cost", "call", "contact", "hour")
                                .contains(tokens.at(i + 1).stem()));
    }

    private Optional<Span> first(Verbs verbs) {
        for (int i = 0; i < tokens.size(); i++) {
            if (verbs.has(tokens.at(i)) && !sentence.aside(i)) {
                return Optional.of(new Span(i, i + 1));
            }
        }
        return Optional.empty();
    }

    private void words() {
        TextChecks.head(Vocabulary.VANITY, tokens, tokens.whole())
                .filter(s -> !sentence.aside(s.from()))
                .ifPresent(s -> add(VANITY_METRIC, tokens.text(s)));
        TextChecks.weasels(tokens).stream()
                .filter(s -> !sentence.attributed(s.from()))
                .forEach(s -> add(WEASEL_WORD, tokens.text(s)));
        TextChecks.timeAsCash(tokens, false).ifPresent(s -> add(TIME_SAVED, tokens.text(s)));
    }

    private void percent() {
        Optional<Quantity> change = sentence.numbers().change().filter(Quantity::isPercent);
        Optional<Quantity> baseline = sentence.numbers().baseline();
        if (change.isEmpty()) {
            return;
        }
        boolean led = tokens.word(change.get().from() - 1).equals("by");
        String words =
                tokens.text(change.get().from() - (led ? 1 : 0), change.get().to());
        if (baseline.isEmpty()) {
            add(PERCENT_WITHOUT_BASE, words);
        } else if (baseline.get().isPercent() && meansPoints(change.get(), baseline.get())) {
            add(PERCENT_OR_POINTS, words);
        }
    }

    /** Of a share: nothing says what it arrives at, or it arrives where so many points lead. */
    private boolean meansPoints(Quantity change, Quantity baseline) {
        return sentence.numbers()
                .target()
                .map(t -> Math.abs(Math.abs(t.value() - baseline.value()) - change.value()) < 1e-6)
                .orElse(true);
    }

    private void numbers() {
        sentence.date()
                .flatMap(Period::lastDay)
                .filter(day -> day.isBefore(today))
                .ifPresent(day -> add(DATE_PAST, parts.date()));
        Optional<Quantity> from = sentence.numbers().baseline();
        Optional<Quantity> to = sentence.numbers().target();
        if (from.isEmpty() || to.isEmpty() || sentence.verb().isEmpty() || !comparable(from.get(), to.get())) {
            return;
        }
        Token verb = tokens.at(sentence.verb().get().from());
        int way = to.get().compare(from.get());
        boolean wrong = Vocabulary.UP.has(verb) && way <= 0
                || Vocabulary.DOWN.has(verb) && way >= 0
                || way == 0 && !Vocabulary.HOLD.has(verb);
        if (wrong) {
            add(WRONG_WAY, parts.verb() + " … " + parts.baseline() + " … " + parts.target());
        }
    }

    /** Whether two numbers are of the same unit, or one of them has none. Times are compared across their units. */
    private static boolean comparable(Quantity one, Quantity other) {
        return Units.seconds(one.unit()) > 0 && Units.seconds(other.unit()) > 0
                || one.unit().equals(other.unit())
                || one.unit().isEmpty()
                || other.unit().isEmpty();
    }

    private void people() {
        if (parts.owner().isEmpty()) {
            add(NO_OWNER, "");
        } else if (!isPerson(parts.owner())) {
            add(OWNER_NOT_A_PERSON, parts.owner());
        }
        if (parts.source().isEmpty()) {
            add(NO_SOURCE, "");
        }
        if (parts.segment().isEmpty()) {
            add(NO_SEGMENT, "");
        }
    }

    /** Whether words can name a person: they begin with a capital and name no team. */
    public static boolean isPerson(String owner) {
        Tokens words = Tokens.of(owner, 200);
        boolean named = false;
        for (int i = 0; i < words.size(); i++) {
            if (NOT_A_PERSON.contains(words.word(i)) || words.word(i).equals("the")) {
                return false;
            }
            named |= words.at(i).capital() || words.word(i).equals("@");
        }
        return named;
    }

    private void money() {
        MoneyWords.multipleAsRoi(FIELD, tokens).ifPresent(found::add);
        MoneyWords.marketAsReach(FIELD, tokens).ifPresent(found::add);
        MoneyWords.returnOnRevenue(FIELD, tokens, true).ifPresent(found::add);
    }

    private void add(Rule rule, String words) {
        found.add(rule.found(FIELD, words));
    }
}
