package dev.rung.tui.onepager;

import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerChecks;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.text.Amount;
import dev.rung.domain.writing.Blank;
import dev.rung.domain.writing.Finding;
import dev.rung.domain.writing.OutcomeParts;
import dev.rung.domain.writing.PageLength;
import dev.rung.domain.writing.Severity;
import dev.rung.tui.terminal.Style;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the checks say of a page, and the words in which screens tell it. */
record PageReview(OnePager page, OutcomeParts parts, List<Finding> findings, PageLength length) {

    static PageReview of(OnePager page, List<Finding> findings) {
        return new PageReview(page, OnePagerChecks.outcome(page), findings, OnePagerChecks.length(page));
    }

    List<Finding> of(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).toList();
    }

    List<Finding> about(OnePagerField field) {
        return findings.stream().filter(f -> f.field().equals(field.id())).toList();
    }

    long blockers() {
        return of(Severity.BLOCKER).size();
    }

    /** {@code 6 of 8, passes}. */
    String score() {
        return score(parts);
    }

    Style scoreLook() {
        return scoreLook(parts);
    }

    static String score(OutcomeParts parts) {
        String verdict = parts.draft() ? "a draft" : parts.passes() ? "passes" : "not yet";
        return parts.score() + " of 8, " + verdict;
    }

    static Style scoreLook(OutcomeParts parts) {
        return parts.draft() || !parts.passes() ? Style.WARN : Style.GOOD;
    }

    /** {@code 412 of 600 words, one page}. */
    String lengthWords() {
        String fits = length.tooLong() ? "too long" : "one page";
        return length.words() + " of " + PageLength.ONE_PAGE + " words, " + fits;
    }

    /** What a page is nothing without and is not there; empty when all is. */
    List<OnePagerField> unanswered() {
        return Arrays.stream(OnePagerField.values())
                .filter(OnePagerField::essential)
                .filter(f -> !page.has(f) || Blank.is(page.text(f)))
                .toList();
    }

    /** One calm line about where the page stands. */
    String standing() {
        List<OnePagerField> open = unanswered();
        if (!open.isEmpty()) {
            String names =
                    open.stream().map(f -> f.title().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
            return "Still to answer: " + names + ".";
        }
        if (blockers() > 0) {
            return "The three answers are there; " + Amount.of(blockers(), "blocker") + " left.";
        }
        return "The three answers are there and nothing blocks.";
    }

    static String severity(Severity severity) {
        return switch (severity) {
            case BLOCKER -> "blocker";
            case WARNING -> "warning";
            case HINT -> "hint";
        };
    }

    static Style look(Severity severity) {
        return switch (severity) {
            case BLOCKER -> Style.BAD;
            case WARNING -> Style.WARN;
            case HINT -> Style.MUTED;
        };
    }

    static String sign(Severity severity) {
        return switch (severity) {
            case BLOCKER -> "! ";
            case WARNING -> "~ ";
            case HINT -> "· ";
        };
    }

    /** The rule in words: {@code no-kill-criteria} is {@code No kill criteria}. */
    static String title(Finding finding) {
        String words = finding.id().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** {@code 1 blocker, 2 warnings}; empty when nothing was found. */
    static String counted(List<Finding> findings) {
        return Arrays.stream(Severity.values())
                .map(s -> {
                    long count =
                            findings.stream().filter(f -> f.severity() == s).count();
                    return count == 0 ? "" : Amount.of(count, severity(s));
                })
                .filter(w -> !w.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
