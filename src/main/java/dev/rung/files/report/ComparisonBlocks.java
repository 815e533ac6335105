package dev.rung.files.report;

import dev.rung.domain.ladder.Rating;
import dev.rung.domain.review.ConversationPlan;
import dev.rung.domain.review.ReviewComparison;
import dev.rung.domain.review.ReviewComparison.Opinion;
import dev.rung.domain.review.ReviewComparison.Row;
import dev.rung.domain.text.Amount;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What self, reviewers and evidence say side by side, and what to talk about, as parts of reports. */
final class ComparisonBlocks {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final String person;
    private final ReviewComparison comparison;
    private final boolean withEvidence;

    /** @param withEvidence whether the states of the evidence are shown, which the ladder of the day decides */
    ComparisonBlocks(String person, ReviewComparison comparison, boolean withEvidence) {
        this.person = person;
        this.comparison = comparison;
        this.withEvidence = withEvidence;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static Tone tone(Rating rating) {
        return switch (rating) {
            case NOT_OBSERVED -> Tone.QUIET;
            case NOT_YET, WORKING_TOWARDS -> Tone.WARN;
            case MEETING, EXCEEDING -> Tone.GOOD;
        };
    }

    static String title(Row row) {
        return row.competency() + " at " + row.level();
    }

    /** A row an expectation, most disagreement first; then both sides' words where they differ. */
    List<Block> sideBySide() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Heading.of(2, "Side by side"));
        if (comparison.rows().isEmpty()) {
            blocks.add(Block.Paragraph.of("Nobody has submitted a review yet, so there is nothing to compare."));
            return blocks;
        }
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(Text.of("Expectation"), Block.Align.LEFT));
        columns.add(new Block.Column(Text.of(person), Block.Align.LEFT));
        comparison.reviewers().forEach(r -> columns.add(new Block.Column(Text.of(r.name()), Block.Align.LEFT)));
        if (withEvidence) {
            columns.add(new Block.Column(Text.of("Evidence"), Block.Align.LEFT));
        }
        columns.add(new Block.Column(Text.of("Apart"), Block.Align.RIGHT));
        blocks.add(new Block.Table(
                Text.of("Most disagreement first. Nothing is averaged; not observed is no disagreement."),
                columns,
                comparison.rows().stream().map(this::cells).toList()));
        comparison.rows().stream()
                .filter(r -> r.spread().orElse(0) > 0)
                .forEach(r -> blocks.add(new Block.Together(words(r))));
        return blocks;
    }

    private List<Block.Cell> cells(Row row) {
        List<Block.Cell> cells = new ArrayList<>();
        cells.add(Block.Cell.of(title(row)));
        cells.add(cell(row.self()));
        row.reviews().forEach(o -> cells.add(cell(o)));
        if (withEvidence) {
            cells.add(row.evidence()
                    .map(s -> new Block.Cell(Text.of(s.sign() + " " + s.title()), ReadinessWords.tone(s)))
                    .orElseGet(() -> Block.Cell.of("–")));
        }
        cells.add(Block.Cell.of(apart(row)));
        return cells;
    }

    private static String apart(Row row) {
        if (row.spread().isEmpty()) {
            return "–";
        }
        int steps = row.spread().getAsInt();
        return steps == 0 ? "agreed" : Amount.of(steps, "step");
    }

    private static Block.Cell cell(Optional<Opinion> opinion) {
        return opinion.map(o -> new Block.Cell(Text.of(rating(o)), tone(o.rating())))
                .orElseGet(() -> new Block.Cell(Text.of("–"), Tone.QUIET));
    }

    private static String rating(Opinion opinion) {
        return opinion.rating().title()
                + (opinion.changed() ? " (was " + opinion.given().title() + ")" : "");
    }

    private List<Block> words(Row row) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Heading.of(3, title(row)));
        if (!row.wording().isBlank()) {
            blocks.add(Block.Paragraph.of(row.wording()));
        }
        row.self().ifPresent(o -> blocks.add(said(person, o)));
        for (int i = 0; i < row.reviews().size(); i++) {
            String name = comparison.reviewers().get(i).name();
            row.reviews().get(i).ifPresent(o -> blocks.add(said(name, o)));
        }
        return blocks;
    }

    private static Block said(String who, Opinion opinion) {
        String by = who + ", " + day(opinion.on()) + ": " + rating(opinion);
        String words =
                opinion.words().isBlank() ? "(no words)" : opinion.words().strip();
        return new Block.Quote(Text.of(words), Text.of(by));
    }

    /** Agreements, differences and questions, three of each at most. */
    List<Block> conversation(ConversationPlan plan) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Heading.of(2, "The conversation"));
        listed(
                blocks,
                "Agreed",
                "Nothing yet on which two know the same.",
                plan.agreements().stream().map(this::sentence).toList());
        listed(
                blocks,
                "Different",
                "Nothing: whoever knows says the same.",
                plan.differences().stream().map(this::sentence).toList());
        listed(
                blocks,
                "To ask",
                "Nothing differs that could be asked about.",
                plan.questions().stream()
                        .map(q -> Text.of(q.words() + " ").plus(Text.quiet("(" + title(q.about()) + ")")))
                        .toList());
        return blocks;
    }

    private static void listed(List<Block> blocks, String heading, String none, List<Text> items) {
        blocks.add(new Block.Together(List.of(
                Block.Heading.of(3, heading), items.isEmpty() ? Block.Paragraph.of(none) : new Block.Bullets(items))));
    }

    private Text sentence(Row row) {
        List<String> sides = new ArrayList<>();
        row.self().ifPresent(o -> sides.add(person + " says " + rating(o)));
        for (int i = 0; i < row.reviews().size(); i++) {
            String name = comparison.reviewers().get(i).name();
            row.reviews().get(i).ifPresent(o -> sides.add(name + " says " + rating(o)));
        }
        return Text.strong(title(row)).plus(": " + String.join(", ", sides) + ".");
    }
}
