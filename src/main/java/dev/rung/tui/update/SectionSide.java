package dev.rung.tui.update;

import dev.rung.domain.update.SourcedFigure;
import dev.rung.domain.update.Update;
import dev.rung.domain.update.UpdateSection;
import dev.rung.domain.writing.Finding;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Sheet;
import java.util.List;

/** What matters of one section: what was found in it, what the records say otherwise, where its figures come from. */
final class SectionSide {
    private static final int MOST_DRAFT = 12;
    private static final int INDENT = 2;

    private SectionSide() {}

    /** The figures of a section that still stand in what is written there, in their order. */
    static List<SourcedFigure> figures(Update page, UpdateSection section) {
        String text = squeezed(page.text(section));
        return page.figures().stream()
                .filter(f -> f.section() == section)
                .filter(f -> text.contains(squeezed(f.text())))
                .toList();
    }

    private static String squeezed(String text) {
        return text.replace('|', '/').replaceAll("\\s+", " ").strip();
    }

    /** @param drafted what the records would write; {@code ""} where that is nothing, or not looked at */
    static Sheet of(PageReview review, UpdateSection section, String drafted, int columns) {
        Sheet sheet = new Sheet(columns);
        Update page = review.page();
        List<Finding> here = review.about(section);
        String text = page.text(section);
        if (text.isBlank()) {
            sheet.prose(section.asks() + (section.asks().endsWith("?") ? "" : "."), Style.MUTED);
            if (!here.isEmpty()) {
                sheet.blank();
            }
        }
        FindingLook.all(sheet, here);
        if (here.isEmpty() && !text.isBlank()) {
            sheet.words("Nothing to stumble over here.", Style.GOOD);
        }
        if (!drafted.isBlank() && !drafted.equals(text) && !page.sent()) {
            sheet.heading(text.isBlank() ? "The records would write" : "The records say otherwise");
            drafted.lines().limit(MOST_DRAFT).forEach(l -> draftLine(sheet, l, text));
            sheet.flowing(
                    "",
                    List.of(
                            new Sheet.Run("t", Style.ACCENT.withBold()),
                            new Sheet.Run(" takes it as it stands here", Style.MUTED)));
        }
        figures(sheet, page, section);
        if (section == UpdateSection.HEADLINE) {
            others(sheet, review);
        }
        return sheet;
    }

    /** Lines that stand on the page already step back. */
    private static void draftLine(Sheet sheet, String line, String text) {
        boolean there = text.lines().anyMatch(l -> l.strip().equals(line.strip()));
        sheet.bullets("·", List.of(line.replace(" | ", ", ")), there ? Style.FAINT : Style.TEXT);
    }

    private static void figures(Sheet sheet, Update page, UpdateSection section) {
        List<SourcedFigure> figures = figures(page, section);
        if (figures.isEmpty()) {
            if (!page.text(section).isBlank()) {
                sheet.heading("Figures").prose("Written by hand: no figure here opens a record.", Style.MUTED);
            }
            return;
        }
        sheet.heading("Figures and where they come from");
        for (SourcedFigure figure : figures) {
            sheet.stop(List.of(new Sheet.Run(figure.text(), Style.STRONG)), figure.noun(), Style.FAINT);
            String label = figure.text().contains(figure.label()) ? "" : figure.label() + ": ";
            sheet.prose(INDENT, label + figure.restsOn(), 3, Style.MUTED);
        }
    }

    /** What was found elsewhere, in a line each, so that the top of the page tells how it stands. */
    private static void others(Sheet sheet, PageReview review) {
        List<Finding> others = review.findings().stream()
                .filter(f -> !f.field().equals(UpdateSection.HEADLINE.id()))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        sheet.heading("On the rest of the page");
        FindingLook.brief(sheet, others);
    }
}
