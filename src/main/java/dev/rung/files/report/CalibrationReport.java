package dev.rung.files.report;

import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.review.Agreement;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.Calibration;
import dev.rung.domain.review.CalibrationFigures;
import dev.rung.domain.review.Distribution;
import dev.rung.domain.review.Drift;
import dev.rung.domain.review.PairAgreement;
import dev.rung.domain.review.PooledRating;
import dev.rung.domain.review.RatingPool;
import dev.rung.domain.review.Scale;
import dev.rung.domain.review.Statistic;
import dev.rung.domain.review.Titles;
import dev.rung.domain.text.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The minutes of a calibration: who was talked of, what was decided and why, how the ratings lie. Nobody is ranked. */
public final class CalibrationReport {
    /**
     * What the minutes are made from.
     *
     * @param by whose workspace it was held in
     * @param pool people in the order in which they were talked of
     * @param notes what was noted, by person's id
     * @param decisions what was changed in the meeting
     */
    public record Source(
            Calibration meeting,
            Ladder ladder,
            String by,
            RatingPool pool,
            CalibrationFigures figures,
            Map<String, String> notes,
            List<CalibratedRating> decisions) {
        public Source {
            notes = Map.copyOf(notes);
            decisions = List.copyOf(decisions);
        }
    }

    private final Source source;

    private CalibrationReport(Source source) {
        this.source = source;
    }

    public static Document of(Source source) {
        return new CalibrationReport(source).document();
    }

    private Document document() {
        Calibration meeting = source.meeting();
        List<Block.Fact> facts = List.of(
                Block.Fact.of("Held", meeting.on().toString()),
                Block.Fact.of("Closed", meeting.closedOn().map(Object::toString).orElse("still open")),
                Block.Fact.of("About", meeting.level().map(this::level).orElse("every level")),
                Block.Fact.of(
                        "Ladder",
                        source.ladder().title() + " " + source.ladder().version()),
                Block.Fact.of("Kept by", source.by()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Note(
                Tone.ACCENT,
                Text.of("For those who were at the table."),
                Text.of("Each person gets their own decisions with the reasons, and nobody else’s. "
                        + Calibration.NOT_DISCUSSED)));
        who(blocks);
        decisions(blocks);
        distributions(blocks);
        talkedOf(blocks);
        statistics(blocks);
        return new Document(Text.of("Calibration: " + meeting.title()), Text.of("Minutes"), facts, blocks);
    }

    private String level(String id) {
        return source.ladder().level(id).map(Level::title).orElse(id);
    }

    private void who(List<Block> blocks) {
        blocks.add(Block.Heading.of(2, "Who was talked of, in this order"));
        List<List<String>> rows = source.pool().people().stream()
                .map(p -> List.of(
                        p.name(),
                        p.raters().isEmpty() ? "nobody" : String.join(", ", p.raters()),
                        p.firstReviewed().map(Object::toString).orElse("never"),
                        source.notes().getOrDefault(p.personId(), "")))
                .toList();
        blocks.add(
                rows.isEmpty()
                        ? Block.Paragraph.of("Nobody.")
                        : table("People", List.of("Person", "Reviewed by", "First reviewed", "Noted"), rows));
    }

    private void decisions(List<Block> blocks) {
        blocks.add(Block.Heading.of(2, "Ratings that were changed"));
        List<List<String>> rows = new ArrayList<>();
        for (CalibratedRating decision : source.decisions()) {
            original(decision)
                    .ifPresent(row -> rows.add(List.of(
                            row.person(),
                            Titles.of(row),
                            row.rater(),
                            row.given().rating().title(),
                            decision.rating().title(),
                            decision.reason(),
                            decision.on().toString())));
        }
        blocks.add(
                rows.isEmpty()
                        ? Block.Paragraph.of("None.")
                        : table(
                                "The original stays beside each",
                                List.of("Person", "Expectation", "Reviewer", "Was", "Is", "Because", "On"),
                                rows));
    }

    private Optional<PooledRating> original(CalibratedRating decision) {
        return source.pool().rows().stream()
                .filter(r -> r.review().id().equals(decision.reviewId()))
                .filter(r -> r.expectation().equals(decision.expectation()))
                .findFirst();
    }

    private void distributions(List<Block> blocks) {
        if (source.figures().distributions().isEmpty()) {
            return;
        }
        blocks.add(Block.Heading.of(2, "How often each rating was given"));
        List<List<String>> rows = new ArrayList<>();
        for (Distribution distribution : source.figures().distributions()) {
            List<String> row = new ArrayList<>(List.of(level(distribution.level())));
            for (Rating rating : Rating.values()) {
                String share = rating == Rating.NOT_OBSERVED
                        ? ""
                        : " (" + Math.round(100 * distribution.share(rating)) + " %)";
                row.add(distribution.count(rating) + share);
            }
            rows.add(row);
        }
        List<String> heads = new ArrayList<>(List.of("Expectations of"));
        Stream.of(Rating.values()).map(Rating::title).forEach(heads::add);
        blocks.add(table("As the reviews read now; shown, never forced into a shape", heads, rows));
    }

    private void talkedOf(List<Block> blocks) {
        List<Text> items = new ArrayList<>();
        source.figures()
                .outliers()
                .forEach(o -> items.add(Text.strong(o.person()).plus(": " + o.words() + ".")));
        source.figures()
                .near()
                .forEach(n -> items.add(Text.strong(n.person())
                        .plus(", near " + n.level().level().title() + ": " + String.join(" ", n.reasons()))));
        source.figures().fresh().forEach(p -> items.add(Text.strong(p.name()).plus(": first reviewed lately.")));
        if (!items.isEmpty()) {
            blocks.add(Block.Heading.of(2, "What wanted a word"));
            blocks.add(new Block.Bullets(items));
        }
    }

    private void statistics(List<Block> blocks) {
        blocks.add(Block.Heading.of(2, "How far reviewers agreed"));
        blocks.add(Block.Paragraph.of(Calibration.NOT_VALIDITY
                + " All figures are of the ratings as they were given, before anybody met; what was not observed is"
                + " left out."));
        Agreement agreement = source.figures().agreement();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("rated by two or more", Amount.of(agreement.n(), "expectation")));
        rows.add(List.of("the same", percent(agreement.exact())));
        rows.add(List.of("at most one step apart", percent(agreement.withinOne())));
        for (Scale scale : Scale.values()) {
            rows.add(List.of(
                    "Krippendorff’s alpha, " + scale.name().toLowerCase(Locale.ROOT),
                    agreement.alpha(scale).words()));
        }
        blocks.add(table("Agreement", List.of("Figure", "Value"), rows));
        if (!agreement.pairs().isEmpty()) {
            blocks.add(table(
                    "Two by two; the first minus the second, in steps",
                    List.of("Reviewers", "Both rated", "Mean difference", "Kappa", "Linear", "Quadratic"),
                    agreement.pairs().stream().map(CalibrationReport::pair).toList()));
        }
        if (!source.figures().drifts().isEmpty()) {
            blocks.add(table(
                    "Each reviewer against all; it may be the people and not the reviewer",
                    List.of("Reviewer", "People", "Mean", "Against all", "In SDs"),
                    source.figures().drifts().stream()
                            .map(CalibrationReport::drift)
                            .toList()));
        }
    }

    private static List<String> pair(PairAgreement pair) {
        return List.of(
                pair.first() + " and " + pair.second(),
                String.valueOf(pair.n()),
                signed(pair.meanDifference().value().orElse(0)),
                pair.kappa().words(),
                pair.kappaLinear().words(),
                pair.kappaQuadratic().words());
    }

    private static List<String> drift(Drift drift) {
        return List.of(
                drift.rater(),
                String.valueOf(drift.people()),
                String.format(Locale.ROOT, "%.2f", drift.mean()),
                signed(drift.difference()),
                drift.inSds().words() + (drift.lean().isEmpty() ? "" : ", " + drift.lean()));
    }

    private static String percent(Statistic share) {
        return share.value().isPresent() ? Math.round(share.value().getAsDouble() * 100) + " %" : share.reason();
    }

    private static String signed(double value) {
        return String.format(Locale.ROOT, "%+.2f", value).replace('-', '−');
    }

    private static Block table(String caption, List<String> heads, List<List<String>> rows) {
        return new Block.Table(
                Text.of(caption),
                heads.stream()
                        .map(h -> new Block.Column(Text.of(h), Block.Align.LEFT))
                        .toList(),
                rows.stream().map(r -> r.stream().map(Block.Cell::of).toList()).toList());
    }
}
