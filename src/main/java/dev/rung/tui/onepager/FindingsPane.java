package dev.rung.tui.onepager;

import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.text.Amount;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.domain.writing.Finding;
import dev.rung.domain.writing.Severity;
import dev.rung.tui.onepager.Leaf.Run;
import dev.rung.tui.terminal.Style;
import java.util.List;
import java.util.Optional;

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
            here.forEach(f -> {
                head(leaf, f, false);
                leaf.hanging(new Run("  ", Style.TEXT), f.why(), Style.MUTED);
                leaf.hanging(new Run("  ", Style.TEXT), f.mend(), Style.TEXT);
            });
        }
        boolean others = false;
        for (Severity severity : Severity.values()) {
            List<Finding> rest =
                    review.of(severity).stream().filter(f -> !here.contains(f)).toList();
            if (!rest.isEmpty()) {
                String noun = (here.isEmpty() ? "" : "other ") + PageReview.severity(severity);
                leaf.gap().row(new Run(Amount.of(rest.size(), noun), PageReview.look(severity)
                        .withBold()));
                rest.forEach(f -> head(leaf, f, true));
                others = true;
            }
        }
        if (here.isEmpty() && !others) {
            leaf.gap().prose("Nothing to stumble over.", Style.GOOD);
        }
        return leaf;
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

    /** The rule, where it applies and the words it found. */
    private static void head(Leaf leaf, Finding finding, boolean withField) {
        String words = finding.text().isEmpty() ? "" : "“" + DisplayWidth.clip(finding.text(), 60) + "”";
        String field = withField
                ? OnePagerField.named(finding.field()).map(OnePagerField::title).orElse("")
                : "";
        String rest = String.join("  ", List.of(field, words)).strip();
        Style look = PageReview.look(finding.severity());
        leaf.row(new Run(PageReview.sign(finding.severity()), look), new Run(PageReview.title(finding), Style.TEXT));
        if (!rest.isEmpty()) {
            leaf.hanging(new Run("  ", Style.TEXT), rest, Style.MUTED);
        }
    }
}
