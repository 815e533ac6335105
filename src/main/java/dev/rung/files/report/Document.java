package dev.rung.files.report;

import java.util.List;

/**
 * A report as what it says, not how it looks. The same document always renders to the same bytes.
 *
 * @param title what the page is about; the only heading of the first rank
 * @param subtitle one line below the title; may be empty
 * @param facts what identifies the page: subject, day, version
 * @param blocks top to bottom
 */
public record Document(Text title, Text subtitle, List<Block.Fact> facts, List<Block> blocks) {
    public Document {
        facts = List.copyOf(facts);
        blocks = List.copyOf(blocks);
    }
}
