package dev.rung.tui.onepager;

import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.text.Amount;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.domain.writing.Finding;
import dev.rung.domain.writing.Severity;
import dev.rung.tui.onepager.Leaf.Run;
import dev.rung.tui.terminal.Style;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the checks say, beside the draft: the outcome sentence part by part, then what was found, the focused field first. */
final class FindingsPane {
    private static final int LABEL = 10;

    private FindingsPane() {}

    static Leaf of(int columns, PageReview review, Optional<OnePagerField> focus) {
        Leaf leaf = new Leaf(columns);
        outcome(leaf, review);
        List<Finding> here = focus.map(review::about).orElse(List.of());
        if (!here.isEmpty()) {
            leaf.gap().heading("THIS FIELD");
            byRule(here).forEach(same -> whole(leaf, same));
        }
        for (Severity severity : Severity.values()) {
            List<Finding> others =
                    review.of(severity).stream().filter(f -> !here.contains(f)).toList();
            if (!others.isEmpty()) {
                String noun = (here.isEmpty() ? "" : "other ") + PageReview.severity(severity);
                Style look = PageReview.look(severity).withBold();
                leaf.gap().row(new Run(Amount.of(others.size(), noun), look));
                byRule(others).forEach(same -> brief(leaf, columns, same));
            }
        }
        if (review.findings().isEmpty()) {
            leaf.gap().prose("Nothing to stumble over.", Style.GOOD);
        }
        return leaf;
    }

    /** Findings of one rule in one field are told together. */
    private static Collection<List<Finding>> byRule(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        f -> f.id() + " " + f.field(), LinkedHashMap::new, Collectors.toUnmodifiableList()))
                .values();
    }

    /** The score and its eight parts; used wherever the sentence is judged. */
    static void outcome(Leaf leaf, PageReview review) {
        leaf.row(new Run("OUTCOME  ", Style.HEADING), new Run(review.score(), review.scoreLook()));
        review.parts()
                .named()
                .forEach((part, words) -> leaf.row(
                        words.isEmpty() ? new Run("· ", Style.FAINT) : new Run("✓ ", Style.GOOD),
                        new Run(DisplayWidth.pad(part, LABEL), Style.MUTED),
                        words.isEmpty() ? new Run("missing", Style.FAINT) : new Run(words, Style.TEXT)));
        leaf.gap()
                .row(
                        new Run("PAGE     ", Style.HEADING),
                        new Run(review.lengthWords(), review.length().tooLong() ? Style.WARN : Style.TEXT));
    }

    /** The rule, the words it found, why it matters and how to mend it. */
    private static void whole(Leaf leaf, List<Finding> same) {
        Finding first = same.get(0);
        leaf.row(sign(first), new Run(PageReview.title(first), Style.STRONG));
        Run indent = new Run("  ", Style.TEXT);
        String words = words(same);
        if (!words.isEmpty()) {
            leaf.hanging(indent, words, Style.WARN);
        }
        leaf.hanging(indent, first.why(), Style.MUTED);
        leaf.hanging(indent, first.mend(), Style.TEXT);
    }

    /** The rule, where it applies and the words it found; on one row where they fit. */
    private static void brief(Leaf leaf, int columns, List<Finding> same) {
        Finding first = same.get(0);
        String title = PageReview.title(first);
        String field =
                OnePagerField.named(first.field()).map(OnePagerField::title).orElse("");
        String rest = (field + "  " + words(same)).strip();
        if (DisplayWidth.of(title) + DisplayWidth.of(rest) + 4 <= columns) {
            leaf.row(sign(first), new Run(title + "  ", Style.TEXT), new Run(rest, Style.MUTED));
        } else {
            leaf.row(sign(first), new Run(title, Style.TEXT));
            leaf.hanging(new Run("  ", Style.TEXT), rest, Style.MUTED);
        }
    }

    private static Run sign(Finding finding) {
        return new Run(PageReview.sign(finding.severity()), PageReview.look(finding.severity()));
    }

    private static String words(List<Finding> same) {
        return same.stream()
                .map(Finding::text)
                .filter(t -> !t.isEmpty())
                .distinct()
                .map(t -> "“" + DisplayWidth.clip(t.replace('\n', ' '), 60) + "”")
                .collect(Collectors.joining(", "));
    }
}
