package dev.rung.tui.update;

import dev.rung.domain.text.Amount;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.domain.writing.Finding;
import dev.rung.domain.writing.Severity;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Sheet;
import java.util.Arrays;
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

    /** The rule, the words it found, why it matters and how to mend it. */
    static void whole(Sheet sheet, Finding finding) {
        sheet.line(
                0,
                List.of(
                        new Sheet.Run(sign(finding.severity()), style(finding.severity())),
                        new Sheet.Run(title(finding), Style.STRONG)));
        if (!finding.text().isBlank()) {
            sheet.prose(INDENT, "“" + brief(finding) + "”", 2, Style.WARN);
        }
        sheet.prose(INDENT, finding.mend(), Integer.MAX_VALUE, Style.TEXT);
        sheet.prose(INDENT, finding.why(), Integer.MAX_VALUE, Style.MUTED);
    }

    static String brief(Finding finding) {
        return DisplayWidth.clip(finding.text().replace('\n', ' '), MOST_FOUND);
    }
}
