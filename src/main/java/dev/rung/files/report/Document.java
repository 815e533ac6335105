package dev.rung.files.report;

import java.util.List;

/**
 * A report as what it says, not how it looks. The same document always renders to the same bytes.
 *
 * @param title what the page is about; the only heading of the first rank
 * @param subtitle one line below the title; may be empty
 * @param facts what identifies the page: subject, day, version
 * @param blocks top to bottom
 * @param shape how it lies on paper
 */
public record Document(Text title, Text subtitle, List<Block.Fact> facts, List<Block> blocks, Shape shape) {
    /** How a document lies on paper. */
    public enum Shape {
        REPORT,
        /** Set closely, headings beside what they head, so that 600 words fit on one printed sheet. */
        SHEET,
        /** Set closely in print, so that many short parts fit on a few sheets. */
        CASE
    }

    public Document {
        facts = List.copyOf(facts);
        blocks = List.copyOf(blocks);
    }

    /** A report of as many sheets as it takes. */
    public Document(Text title, Text subtitle, List<Block.Fact> facts, List<Block> blocks) {
        this(title, subtitle, facts, blocks, Shape.REPORT);
    }
}
