package dev.rung.domain.initiative;

import dev.rung.domain.writing.Finding;
import dev.rung.domain.writing.OutcomeChecks;
import dev.rung.domain.writing.OutcomeParts;
import dev.rung.domain.writing.PageLength;
import dev.rung.domain.writing.Severity;
import dev.rung.domain.writing.TextChecks;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges a whole page. What is missing beyond the three answers is told only when these are there: a page of three answers
 * is complete.
 */
public final class OnePagerChecks {
    /** Findings about what the sentence leaves out; before the three answers are there they would only be in the way. */
    private static final Set<String> LATER = Set.of("no-owner", "no-source", "no-segment");

    /** The sentence is judged by itself; of questions and names nobody's wording is judged. */
    private static final Set<OnePagerField> UNLINTED =
            EnumSet.of(OnePagerField.METRIC, OnePagerField.QUESTIONS, OnePagerField.SPONSOR);

    private OnePagerChecks() {}

    /** The parts of the page's outcome sentence. */
    public static OutcomeParts outcome(OnePager page) {
        return OutcomeChecks.parts(page.text(OnePagerField.METRIC));
    }

    /** How long the page is to a reader, headings and all. */
    public static PageLength length(OnePager page) {
        return PageLength.of(page.fields().entrySet().stream()
                .map(e -> e.getKey().title() + " " + e.getValue())
                .toList());
    }

    /** Whether nothing keeps the page from being whole. */
    public static boolean whole(OnePager page, LocalDate today) {
        return check(page, today).stream().noneMatch(f -> f.severity() == Severity.BLOCKER);
    }

    /** As {@link #check(OnePager, Optional, LocalDate)} of a page whose owner stands in its sentence or nowhere. */
    public static List<Finding> check(OnePager page, LocalDate today) {
        return check(page, Optional.empty(), today);
    }

    /**
     * All that a reader will stumble over: blockers first, then in the order of the fields.
     *
     * @param owner who owns the bet, where that is known from elsewhere; then the sentence need not say it
     */
    public static List<Finding> check(OnePager page, Optional<String> owner, LocalDate today) {
        PageReading reading = new PageReading(page);
        boolean owned = owner.filter(o -> !o.isBlank()).isPresent();
        reading.add(OutcomeChecks.check(page.text(OnePagerField.METRIC), today).stream()
                .filter(f -> reading.hasEssentials() || !LATER.contains(f.id()))
                .filter(f -> !(f.id().equals("no-owner") && owned))
                .toList());
        EssentialChecks.check(reading);
        DemandChecks.check(reading);
        CaseChecks.check(reading);
        MoneyChecks.check(reading);
        wording(reading);
        return reading.found().stream()
                .sorted(Comparator.comparing((Finding f) -> f.severity() != Severity.BLOCKER)
                        .thenComparing(f -> OnePagerField.named(f.field())
                                .map(Enum::ordinal)
                                .orElse(Integer.MAX_VALUE))
                        .thenComparing(Finding::severity))
                .toList();
    }

    private static void wording(PageReading reading) {
        for (OnePagerField field : OnePagerField.values()) {
            if (!UNLINTED.contains(field) && reading.page().has(field)) {
                reading.add(TextChecks.weaselWords(field.id(), reading.authored(field)));
            }
        }
        PageLength length = length(reading.page());
        if (length.tooLong()) {
            OnePagerField longest = reading.page().fields().entrySet().stream()
                    .max(Comparator.comparingInt(e -> e.getValue().length()))
                    .orElseThrow()
                    .getKey();
            reading.add(CaseRules.TOO_LONG, longest, length.words() + " words");
        }
    }
}
