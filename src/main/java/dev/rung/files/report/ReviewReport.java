package dev.rung.files.report;

import dev.rung.domain.ladder.Rating;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.Review;
import dev.rung.domain.review.ReviewRating;
import dev.rung.domain.review.SubmittedReview;
import dev.rung.domain.text.Amount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A submitted review: its ratings with their words and cites, what calibration made of them, what others say beside it, and
 * what to talk about. It uses only words that were frozen with reviews and assessments, so that whatever becomes of the
 * ladder changes no byte of it.
 */
public final class ReviewReport {
    private final SubmittedReview source;

    private ReviewReport(SubmittedReview source) {
        this.source = source;
    }

    public static Document of(SubmittedReview source) {
        return new ReviewReport(source).document();
    }

    private Document document() {
        Review review = source.review();
        long unseen = review.ratings().stream()
                .filter(r -> r.rating() == Rating.NOT_OBSERVED)
                .count();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(Block.Fact.of("Reviewer", review.reviewer()));
        facts.add(Block.Fact.of("Submitted", ComparisonBlocks.day(review.on())));
        facts.add(Block.Fact.of("Ladder", review.ladderId() + " " + review.ladderVersion()));
        facts.add(Block.Fact.of(
                "Rated",
                Amount.of(review.ratings().size(), "expectation")
                        + (unseen == 0 ? "" : ", " + unseen + " of them not observed")));
        List<Block> blocks = new ArrayList<>();
        byLevel().forEach((level, ratings) -> {
            blocks.add(Block.Heading.of(2, level));
            ratings.forEach(r -> blocks.add(new Block.Together(rating(r))));
        });
        ComparisonBlocks sides = new ComparisonBlocks(source.person(), source.comparison(), false);
        blocks.addAll(sides.sideBySide());
        blocks.addAll(sides.conversation(source.plan()));
        return new Document(
                Text.of("Review of " + source.person()),
                Text.of("by " + review.reviewer() + ", " + ComparisonBlocks.day(review.on())
                        + ", in the words the ladder had that day"),
                facts,
                blocks);
    }

    private Map<String, List<ReviewRating>> byLevel() {
        Map<String, List<ReviewRating>> byLevel = new LinkedHashMap<>();
        source.review()
                .ratings()
                .forEach(r -> byLevel.computeIfAbsent(r.levelName(), l -> new ArrayList<>())
                        .add(r));
        return byLevel;
    }

    private List<Block> rating(ReviewRating rating) {
        List<Block> blocks = new ArrayList<>();
        List<CalibratedRating> changes = source.calibrated().stream()
                .filter(c -> c.expectation().equals(rating.expectation()))
                .toList();
        Rating now = changes.isEmpty()
                ? rating.rating()
                : changes.get(changes.size() - 1).rating();
        blocks.add(new Block.Heading(
                3,
                Text.of(rating.competencyName()),
                Optional.of(new Mark("", now.title(), ComparisonBlocks.tone(now))),
                changes.isEmpty()
                        ? Text.EMPTY
                        : Text.quiet("was " + rating.rating().title())));
        blocks.add(Block.Paragraph.of(rating.wording()));
        if (!rating.words().isBlank()) {
            blocks.add(new Block.Quote(
                    Text.of(rating.words().strip()), Text.of(source.review().reviewer())));
        }
        if (!changes.isEmpty()) {
            blocks.add(new Block.Bullets(changes.stream()
                    .map(c -> Text.of("Changed to " + c.rating().title() + " on " + ComparisonBlocks.day(c.on()) + ": "
                            + c.reason().strip()))
                    .toList()));
        }
        if (!rating.cites().isEmpty()) {
            blocks.add(
                    new Block.Bullets(rating.cites().stream().map(this::cited).toList()));
        }
        return blocks;
    }

    private Text cited(String id) {
        return Optional.ofNullable(source.pieces().get(id))
                .map(p -> Text.quiet("rests on ").plus(p.title() + ", " + ComparisonBlocks.day(p.on())))
                .orElseGet(() -> Text.quiet("rests on a piece that is not here, or private"));
    }
}
