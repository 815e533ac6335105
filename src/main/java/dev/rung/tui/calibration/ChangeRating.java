package dev.rung.tui.calibration;

import dev.rung.domain.ladder.Rating;
import dev.rung.domain.review.PooledRating;
import dev.rung.domain.review.Titles;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Panel;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.ChoiceField;
import dev.rung.tui.widget.Form;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.LineField;
import java.util.List;
import java.util.Optional;

/** Changes a submitted rating, with the reason; the original stays beside it. */
final class ChangeRating implements Screen {
    private static final int COLUMNS = 84;
    private static final int ROWS = 12;
    private static final List<Rating> RATINGS =
            List.of(Rating.NOT_YET, Rating.WORKING_TOWARDS, Rating.MEETING, Rating.EXCEEDING, Rating.NOT_OBSERVED);

    private final Rung rung;
    private final String calibrationId;
    private final PooledRating row;
    private final ChoiceField<Rating> rating;
    private final LineField reason = new LineField("").placeholder("what was seen that the rating did not weigh");
    private final Form form;

    ChangeRating(Rung rung, String calibrationId, PooledRating row) {
        this.rung = rung;
        this.calibrationId = calibrationId;
        this.row = row;
        this.rating = new ChoiceField<>(RATINGS, row.rating(), r -> RatingLook.sign(r) + " " + r.title());
        this.form = new Form(List.of(
                new Form.Entry("rating", "Rating", "left and right choose", rating),
                new Form.Entry("reason", "Because", "it is kept, and stands in the minutes", reason)));
    }

    @Override
    public String title() {
        return "Change the rating";
    }

    @Override
    public String about() {
        return "From today on the review says this; what was given first stays beside it with the reason. It cannot be"
                + " undone, only changed again.";
    }

    @Override
    public boolean overlay() {
        return true;
    }

    @Override
    public boolean typing() {
        return form.typing();
    }

    @Override
    public Next input(Input input) {
        return form.input(input);
    }

    @Override
    public List<Action> actions() {
        Action change = form.focused().id().equals("reason")
                ? Action.of("calibration.give", "change it", this::give, "enter")
                : Action.of("calibration.reason", "the reason", this::toReason, "enter");
        return Layers.of(List.of(change), form.actions());
    }

    private Next toReason() {
        form.focus("reason");
        return Next.stay();
    }

    private Next give() {
        rung.calibrations()
                .change(
                        Optional.of(calibrationId),
                        row.review().id(),
                        row.expectation(),
                        rating.value(),
                        reason.text());
        return Next.back()
                .saying("Changed to " + rating.value().title() + "; “"
                        + row.given().rating().title() + "” stays beside it.");
    }

    @Override
    public void draw(Canvas canvas) {
        Canvas inside = Panel.open(canvas, title(), COLUMNS, ROWS);
        inside.text(0, 0, row.person() + ", " + Titles.of(row), Style.STRONG, inside.columns());
        inside.text(
                0,
                1,
                row.rater() + " gave " + row.given().rating().title()
                        + (row.change().isPresent()
                                ? ", changed to " + row.rating().title()
                                : ""),
                Style.MUTED,
                inside.columns());
        inside.text(0, 2, "For good: the original stays, and a change can only be changed again.", Style.MUTED);
        form.draw(inside.part(0, 4, inside.columns(), inside.rows() - 4));
    }
}
