package dev.rung.tui.review;

import dev.rung.domain.ladder.Rating;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.Review;
import dev.rung.domain.review.ReviewRating;
import dev.rung.domain.review.SubmittedReview;
import dev.rung.domain.text.Amount;
import dev.rung.service.ReportService.Format;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.ladder.WalkParts;
import dev.rung.tui.report.ReportPanel;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Scroll;
import dev.rung.tui.widget.Sheet;
import java.util.List;
import java.util.Optional;

/** A submitted review, in the words it was frozen with. */
final class ReviewPage implements Screen {
    private final Rung rung;
    private final String reviewId;
    private final Scroll scroll = new Scroll();
    private SubmittedReview whole;

    ReviewPage(Rung rung, String reviewId) {
        this.rung = rung;
        this.reviewId = reviewId;
        this.whole = read();
    }

    private SubmittedReview read() {
        return rung.reviews().whole(rung.reviews().find(reviewId));
    }

    @Override
    public void refresh() {
        whole = read();
    }

    @Override
    public String title() {
        return "Review of " + whole.person();
    }

    @Override
    public String about() {
        return "A submitted review reads as it did that day, whatever became of the ladder since. A rating that was changed"
                + " in calibration shows both, and why.";
    }

    @Override
    public List<Action> actions() {
        return Layers.of(
                List.of(
                        Action.of("review.compare", "compare", this::compare, "c")
                                .about("Self, every reviewer and the evidence side by side"),
                        Action.of("review.export", "export", this::export, "x").about("Write the review to a file")),
                scroll.actions());
    }

    private Next compare() {
        return Next.open(new Destination.ReviewComparison(whole.review().personId()));
    }

    private Next export() {
        Review review = whole.review();
        ReportPanel.Leaving leaving = new ReportPanel.Leaving(
                "The names of who is rated and of every reviewer, "
                        + Amount.of(review.ratings().size(), "rating")
                        + " with all words, titles of cited pieces, what calibration changed and why, the"
                        + " self-assessment beside it, and what to talk about.",
                Style.TEXT);
        String title = "Export the review";
        return Next.show(new ReportPanel(
                rung.reports(),
                new ReportPanel.Report(
                        title,
                        title,
                        14,
                        "review-" + review.on(),
                        List.of(Format.MD, Format.HTML),
                        List.of(),
                        () -> leaving,
                        format -> () -> rung.reviews().report(format, reviewId))));
    }

    @Override
    public void draw(Canvas canvas) {
        Review review = whole.review();
        int x = canvas.text(2, 1, title(), Style.STRONG, canvas.columns() - 4);
        canvas.text(
                x + 2,
                1,
                "by " + review.reviewer() + ", " + Days.words(review.on()),
                Style.MUTED,
                canvas.columns() - x - 4);
        canvas.text(
                2,
                2,
                "Frozen in the words of " + review.ladderId() + " " + review.ladderVersion()
                        + review.origin().map(o -> "; came in a pack").orElse("; submitted here"),
                Style.MUTED,
                canvas.columns() - 4);
        Sheet sheet = new Sheet(Math.min(Canvas.PROSE, canvas.columns() - Scroll.BESIDE_TEXT));
        String level = "";
        for (ReviewRating rating : review.ratings()) {
            if (!rating.levelName().equals(level)) {
                level = rating.levelName();
                sheet.heading(level);
            } else {
                sheet.blank();
            }
            rating(sheet, rating);
        }
        scroll.draw(canvas.part(0, 4, canvas.columns(), Math.max(1, canvas.rows() - 4)), sheet, Next::stay);
    }

    private void rating(Sheet sheet, ReviewRating rating) {
        List<CalibratedRating> changes = whole.calibrated().stream()
                .filter(c -> c.expectation().equals(rating.expectation()))
                .toList();
        Rating now = changes.isEmpty()
                ? rating.rating()
                : changes.get(changes.size() - 1).rating();
        sheet.ended(
                List.of(
                        new Sheet.Run(rating.competencyName() + "  ", Style.STRONG),
                        new Sheet.Run(now.title(), WalkParts.style(now))),
                changes.isEmpty() ? "" : "was " + rating.rating().title(),
                Style.MUTED);
        sheet.prose(rating.wording(), Style.MUTED);
        if (!rating.words().isBlank()) {
            sheet.prose("“" + rating.words().strip() + "”", Style.TEXT);
        }
        for (CalibratedRating change : changes) {
            sheet.prose(
                    "Changed to " + change.rating().title() + " on " + Days.words(change.on()) + ": " + change.reason(),
                    Style.TEXT);
        }
        for (String cited : rating.cites()) {
            String piece = Optional.ofNullable(whole.pieces().get(cited))
                    .map(p -> p.on() + "  " + p.title())
                    .orElse("a piece that is not here, or private");
            sheet.line(0, List.of(new Sheet.Run("rests on  ", Style.FAINT), new Sheet.Run(piece, Style.MUTED)));
        }
    }
}
