package dev.rung.domain.update;

import static dev.rung.domain.update.UpdateSection.HEADLINE;
import static dev.rung.domain.update.UpdateSection.INSIGHT;
import static dev.rung.domain.update.UpdateSection.MONEY;
import static dev.rung.domain.update.UpdateSection.NEXT;
import static dev.rung.domain.update.UpdateSection.STOPPED;

import dev.rung.domain.writing.Finding;
import dev.rung.domain.writing.OutcomeChecks;
import dev.rung.domain.writing.Phrases;
import dev.rung.domain.writing.Tokens;
import dev.rung.domain.writing.Tokens.Span;
import dev.rung.domain.writing.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Whether the page's money can be believed: with a baseline behind it, and no sum of what is no sum. */
final class MoneyColumnChecks {
    private static final double MONEY_FROM = 1_000;
    private static final List<Phrases> KINDS =
            List.of(Vocabulary.REALISED, Vocabulary.RUN_RATE, Vocabulary.MODELLED, Vocabulary.AVOIDED);

    private MoneyColumnChecks() {}

    static List<Finding> check(Update page) {
        List<Finding> found = new ArrayList<>();
        List<MoneyLine> lines = MoneyLine.of(page.text(MONEY)).stream()
                .filter(MoneyLine::ofInitiative)
                .toList();
        for (MoneyLine line : lines) {
            if ((money(line.expected()) || money(line.soFar())) && !baseline(line.metric())) {
                found.add(UpdateRules.NO_BASELINE.found(MONEY.id(), line.initiative()));
            }
        }
        boolean seen = lines.stream().anyMatch(l -> money(l.soFar()));
        boolean modelled = lines.stream().anyMatch(l -> money(l.expected()) && !money(l.soFar()));
        for (UpdateSection section : List.of(HEADLINE, MONEY, INSIGHT, STOPPED, NEXT)) {
            page.text(section)
                    .lines()
                    .flatMap(l -> sums(l, seen && modelled).stream())
                    .forEach(s -> found.add(UpdateRules.ADDED_UP.found(section.id(), s)));
        }
        return found;
    }

    private static boolean money(String text) {
        return PageNumbers.in(text).stream().anyMatch(MoneyColumnChecks::money);
    }

    private static boolean money(PageNumbers.Found number) {
        return number.quantity().isMoney() || Math.abs(number.value()) >= MONEY_FROM;
    }

    /** From what to what: two numbers, or one that is said to be the baseline. */
    private static boolean baseline(String metric) {
        return PageNumbers.in(metric).size() > 1
                || !OutcomeChecks.parts(metric).baseline().isEmpty();
    }

    /**
     * Sentences that add money up: of two kinds that they name, or of a page that has several when they name none.
     *
     * @param several whether the table has money of more than one kind
     */
    private static List<String> sums(String line, boolean several) {
        List<String> found = new ArrayList<>();
        Tokens tokens = Tokens.of(line);
        for (Span sentence : tokens.sentences()) {
            String words = tokens.text(sentence);
            long kinds = KINDS.stream().filter(k -> k.in(tokens, sentence)).count();
            boolean adds = Vocabulary.TOTALS.in(tokens, sentence) || kinds > 1 && words.contains(" + ");
            if (adds && money(words) && (kinds > 1 || kinds == 0 && several)) {
                found.add(words);
            }
        }
        return found;
    }
}
