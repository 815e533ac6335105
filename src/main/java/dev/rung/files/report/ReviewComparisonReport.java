package dev.rung.files.report;

import dev.rung.domain.review.ConversationPlan;
import dev.rung.domain.review.ReviewComparison;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a person, their reviewers and their evidence say as of a day, and what to talk about: for the conversation. */
public final class ReviewComparisonReport {
    private ReviewComparisonReport() {}

    public static Document of(String person, ReviewComparison comparison, ConversationPlan plan, LocalDate day) {
        ComparisonBlocks sides = new ComparisonBlocks(person, comparison, true);
        List<Block> blocks = new ArrayList<>(sides.conversation(plan));
        blocks.addAll(sides.sideBySide());
        return new Document(
                Text.of("After the review of " + person),
                Text.of("as of " + ComparisonBlocks.day(day)),
                comparison.reviewers().stream()
                        .map(r -> Block.Fact.of(r.name(), "reviewed on " + ComparisonBlocks.day(r.on())))
                        .toList(),
                blocks);
    }
}
