package dev.rung.files.report;

import dev.rung.domain.promotion.PromotionCase;
import dev.rung.domain.promotion.ReviewersWords;
import dev.rung.domain.promotion.SideBySide;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What reviewers wrote, and all ratings beside each other. */
final class PromotionVoices {
    /** Words quoted, two of a reviewer at most. */
    private static final int QUOTES = 4;

    private static final int QUOTE = 120;
    /** Rows of ratings. */
    private static final int RATINGS = 7;
    /** Reviewers with a column of their own. */
    private static final int REVIEWERS = 3;

    private final PromotionCase it;

    PromotionVoices(PromotionCase it) {
        this.it = it;
    }

    List<Block> words() {
        if (it.words().isEmpty()) {
            return List.of(Block.Paragraph.of("No reviewer wrote words beside a rating of these levels."));
        }
        List<Block> blocks = new ArrayList<>();
        String rule =
                "Of each reviewer the words beside the lowest and the highest rating. Ask who wrote them before the"
                        + " page goes on.";
        int more = it.words().size() - QUOTES;
        blocks.add(new Block.Paragraph(Text.quiet(more > 0 ? rule + " " + more + " more were not printed." : rule)));
        it.words().stream().limit(QUOTES).map(PromotionVoices::quote).forEach(blocks::add);
        return blocks;
    }

    private static Block quote(ReviewersWords said) {
        return new Block.Quote(
                Text.of(PromotionText.brief(said.words(), QUOTE)),
                Text.of(PromotionText.brief(said.reviewer(), PromotionText.NAME) + ", " + said.on() + ", on "
                        + PromotionText.brief(said.name(), PromotionText.TITLE - 12) + ": "
                        + said.rating().title()));
    }

    List<Block> ratings() {
        if (it.sides().isEmpty()) {
            return List.of(Block.Paragraph.of("Nobody rated these levels, neither the person nor somebody else."));
        }
        List<String> reviewers = it.sides().stream()
                .flatMap(s -> s.given().stream())
                .sorted(Comparator.comparing(SideBySide.Given::on).reversed())
                .map(SideBySide.Given::reviewer)
                .distinct()
                .toList();
        List<String> named = reviewers.subList(0, Math.min(REVIEWERS, reviewers.size()));
        List<Block.Column> columns = new ArrayList<>(List.of(column("Expectation"), column("Self")));
        named.forEach(r -> columns.add(column(PromotionText.brief(r, PromotionText.NAME))));
        columns.add(column("Evidence"));
        List<List<Block.Cell>> rows =
                it.sides().stream().limit(RATINGS).map(s -> row(s, named)).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(Text.EMPTY, columns, rows));
        blocks.add(new Block.Paragraph(Text.quiet(rule(reviewers))));
        return blocks;
    }

    private String rule(List<String> reviewers) {
        int more = it.sides().size() - RATINGS;
        return "The widest disagreement first; nothing is averaged."
                + (more > 0 ? " " + more + " more expectations were rated." : "")
                + (reviewers.size() > REVIEWERS
                        ? " " + (reviewers.size() - REVIEWERS) + " more reviewers have no column."
                        : reviewers.isEmpty() ? " Nobody else rated yet." : "");
    }

    private static List<Block.Cell> row(SideBySide side, List<String> reviewers) {
        List<Block.Cell> cells = new ArrayList<>();
        cells.add(Block.Cell.of(PromotionText.brief(side.name(), PromotionText.TITLE)));
        cells.add(Block.Cell.of(
                side.own().map(o -> o.rating().title() + ", " + o.on()).orElse("–")));
        for (String reviewer : reviewers) {
            Optional<SideBySide.Given> given = side.given().stream()
                    .filter(g -> g.reviewer().equals(reviewer))
                    .findFirst();
            cells.add(Block.Cell.of(given.map(PromotionVoices::given).orElse("–")));
        }
        cells.add(new Block.Cell(
                Text.of(PromotionText.mark(side.evidence()).plain()),
                PromotionText.mark(side.evidence()).tone()));
        return cells;
    }

    /** {@code working towards → meeting, calibrated}, or with the day of the review. */
    private static String given(SideBySide.Given given) {
        return given.original().title()
                + given.changed()
                        .map(c -> " → " + c.rating().title() + ", calibrated")
                        .orElse(", " + given.on());
    }

    private static Block.Column column(String title) {
        return new Block.Column(Text.of(title), Block.Align.LEFT);
    }
}
