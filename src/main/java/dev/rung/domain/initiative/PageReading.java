package dev.rung.domain.initiative;

import dev.rung.domain.writing.Blank;
import dev.rung.domain.writing.Finding;
import dev.rung.domain.writing.Rule;
import dev.rung.domain.writing.Tokens;
import dev.rung.domain.writing.Tokens.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A page while its rules are asked: each field is cut into words once, and what is found is gathered. */
final class PageReading {
    private final OnePager page;
    private final Map<OnePagerField, Tokens> tokens = new EnumMap<>(OnePagerField.class);
    private final List<Finding> found = new ArrayList<>();

    PageReading(OnePager page) {
        this.page = page;
    }

    OnePager page() {
        return page;
    }

    /** Whether something was written; TBD is nothing. */
    boolean says(OnePagerField field) {
        return page.has(field) && !Blank.is(page.text(field));
    }

    Tokens tokens(OnePagerField field) {
        return tokens.computeIfAbsent(field, f -> Tokens.of(page.text(f)));
    }

    /** What the author says: of the voices only lines that do not pass on somebody's words. */
    Tokens authored(OnePagerField field) {
        if (field != OnePagerField.VOICES) {
            return tokens(field);
        }
        return Tokens.of(CustomerVoice.of(page).stream()
                .filter(v -> v.source().isEmpty())
                .map(v -> v.words() + ".\n")
                .collect(Collectors.joining()));
    }

    /** All three answers that a page is nothing without. */
    boolean hasEssentials() {
        return says(OnePagerField.METRIC) && says(OnePagerField.PROBLEM) && says(OnePagerField.WHY_NOW);
    }

    void add(Rule rule, OnePagerField field, String words) {
        found.add(rule.found(field.id(), words));
    }

    void add(Rule rule, OnePagerField field, Optional<Span> words) {
        words.ifPresent(s -> add(rule, field, tokens(field).text(s)));
    }

    void addAny(Optional<Finding> finding) {
        finding.ifPresent(found::add);
    }

    void add(List<Finding> findings) {
        found.addAll(findings);
    }

    List<Finding> found() {
        return found;
    }
}
