package dev.rung.tui.update;

import dev.rung.domain.text.Amount;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.domain.update.UpdateSection;
import dev.rung.domain.writing.Finding;
import dev.rung.domain.writing.Severity;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Sheet;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was found on a page, in signs and words. */
final class FindingLook {
    private static final int MOST_FOUND = 60;
    private static final int INDENT = 2;

    private FindingLook() {}

    static Style style(Severity severity) {
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

    /** The rule in words: {@code ask-without-date} is {@code Ask without date}. */
    static String title(Finding finding) {
        String words = finding.id().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** {@code 1 blocker, 2 warnings}; {@code ""} when nothing was found. */
    static String counted(List<Finding> findings) {
        return Arrays.stream(Severity.values())
                .filter(s -> findings.stream().anyMatch(f -> f.severity() == s))
                .map(s -> Amount.of(
                        findings.stream().filter(f -> f.severity() == s).count(),
                        s.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    /** Of the gravest among them; calm when nothing was found. */
    static Style gravest(List<Finding> findings) {
        return findings.stream()
                .map(Finding::severity)
                .min(Severity::compareTo)
                .map(FindingLook::style)
                .orElse(Style.GOOD);
    }

    /** Findings of one rule in one section are told together, in their order. */
    static Collection<List<Finding>> byRule(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        f -> f.id() + " " + f.field(), LinkedHashMap::new, Collectors.toUnmodifiableList()))
                .values();
    }

    /** All of them, rule by rule: the words found, how to mend it and why it matters. */
    static void all(Sheet sheet, List<Finding> findings) {
        for (List<Finding> same : byRule(findings)) {
            Finding first = same.get(0);
            sheet.line(
                    0,
                    List.of(
                            new Sheet.Run(sign(first.severity()), style(first.severity())),
                            new Sheet.Run(title(first), Style.STRONG)));
            same.stream().filter(f -> !f.text().isBlank()).forEach(f -> sheet.prose(INDENT, quoted(f), 2, Style.WARN));
            sheet.prose(INDENT, first.mend(), Integer.MAX_VALUE, Style.TEXT);
            sheet.prose(INDENT, first.why(), Integer.MAX_VALUE, Style.MUTED);
        }
    }

    /** A line a rule: {@code ~ Moved target, 4 times}, and where. */
    static void brief(Sheet sheet, List<Finding> findings) {
        for (List<Finding> same : byRule(findings)) {
            Finding first = same.get(0);
            sheet.line(
                    0,
                    List.of(
                            new Sheet.Run(sign(first.severity()), style(first.severity())),
                            new Sheet.Run(titles(same) + "  ", Style.TEXT),
                            new Sheet.Run(where(first), Style.MUTED)));
        }
    }

    /** {@code Moved target, 4 times}. */
    static String titles(List<Finding> same) {
        return title(same.get(0)) + (same.size() == 1 ? "" : ", " + same.size() + " times");
    }

    static String where(Finding finding) {
        return UpdateSection.named(finding.field()).map(UpdateSection::title).orElse("the page");
    }

    private static String quoted(Finding finding) {
        String text = DisplayWidth.clip(finding.text().replace('\n', ' '), MOST_FOUND);
        return text.contains("“") ? text : "“" + text + "”";
    }
}
