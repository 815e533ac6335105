package dev.rung.cli;

import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.text.Amount;
import dev.rung.domain.text.Capital;
import dev.rung.domain.text.WordDiff;
import dev.rung.domain.writing.Finding;
import dev.rung.domain.writing.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One-pagers as text. */
final class OnePagerText {
    private final Printout out;

    OnePagerText(Printout out) {
        this.out = out;
    }

    /** {@code 1 blocker, 3 warnings}; {@code nothing to mend}. */
    static String verdict(List<Finding> findings) {
        String counts = Stream.of(Severity.values())
                .filter(s -> count(findings, s) > 0)
                .map(s -> Amount.of(count(findings, s), s.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "nothing to mend" : counts;
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    /** After a change: what a reader will stumble over, blockers by name. */
    void written(Initiative initiative, List<Finding> findings) {
        out.line(Words.of("Wrote the one-pager of ").bold(Quoted.clip(initiative.title(), 54)));
        out.prose(0, Capital.of(verdict(findings)) + ".");
        findings.stream()
                .filter(f -> f.severity() == Severity.BLOCKER)
                .forEach(f -> out.prose(2, f.id() + ": " + f.mend()));
        if (!findings.isEmpty()) {
            out.line(Words.of(Ink.DIM, "rung one-pager check " + ShortId.of(initiative.id()) + " says all of it."));
        }
    }

    /** The page as its reader gets it. */
    void page(Initiative initiative, OnePager page) {
        out.heading(initiative.title());
        if (!initiative.owner().isBlank()) {
            out.line("Owner: " + initiative.owner());
        }
        for (OnePagerField field : OnePagerField.values()) {
            if (page.has(field)) {
                out.blank();
                out.heading(field.title());
                out.prose(0, page.text(field).strip());
            }
        }
        List<String> open = Stream.of(OnePagerField.values())
                .filter(f -> f.essential() && !page.has(f))
                .map(OnePagerField::id)
                .toList();
        if (!open.isEmpty()) {
            out.blank();
            out.prose(0, "Not written yet: " + String.join(", ", open) + ".");
        }
    }

    /** What reads otherwise, field by field: {@code [-gone-]} and {@code {+new+}}. */
    void diff(OnePager before, OnePager after) {
        for (OnePagerField field : OnePagerField.values()) {
            if (!before.text(field).equals(after.text(field))) {
                out.blank();
                out.heading(field.title());
                out.prose(0, marked(before.text(field), after.text(field)));
            }
        }
    }

    private static String marked(String before, String after) {
        StringBuilder text = new StringBuilder();
        for (WordDiff.Piece piece : WordDiff.between(before, after)) {
            text.append(
                    switch (piece.kind()) {
                        case KEPT -> piece.text();
                        case REMOVED -> "[-" + piece.text() + "-]";
                        case ADDED -> "{+" + piece.text() + "+}";
                    });
        }
        return text.toString();
    }

    /** The titles of the fields that read otherwise. */
    static String changed(OnePager before, OnePager after) {
        List<String> titles = new ArrayList<>();
        for (OnePagerField field : OnePagerField.values()) {
            if (!before.text(field).equals(after.text(field))) {
                titles.add(field.title());
            }
        }
        return String.join(", ", titles);
    }
}
