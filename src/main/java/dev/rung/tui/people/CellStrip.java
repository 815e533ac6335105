package dev.rung.tui.people;

import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.person.Person;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.standing.Standing;
import dev.rung.domain.standing.SubmittedRating;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.service.Rung;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.ladder.Behind;
import dev.rung.tui.ladder.CellDetail;
import dev.rung.tui.ladder.StateLook;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import java.util.Optional;

/** The selected cell of the roster below it: what it says of whom, what is missing, who rated it; and what the signs mean. */
final class CellStrip {
    private static final int WHOLE_FROM = 9;

    private final Rung rung;
    private final Seen seen;
    private Optional<Behind> looked = Optional.empty();
    private String lookedAt = "";

    CellStrip(Rung rung, Seen seen) {
        this.rung = rung;
        this.seen = seen;
    }

    void forget() {
        looked = Optional.empty();
        lookedAt = "";
    }

    void draw(Canvas canvas, Person person, Optional<Competency> competency, RosterPicture picture) {
        int legend = picture.bare() ? 1 : 0;
        if (legend > 0) {
            String words = picture.ratings() ? RosterCell.RATINGS : RosterCell.STATES;
            canvas.text(0, canvas.rows() - 1, words, Style.FAINT, canvas.columns());
        }
        Canvas above = canvas.part(0, 0, canvas.columns(), canvas.rows() - legend);
        Optional<String> level = Seen.level(person, picture.target());
        Optional<ExpectationStanding> standing = competency.flatMap(c -> seen.cell(person, c.id(), picture.target()));
        int x = above.text(0, 0, person.name() + ", " + seen.levels(person), Style.STRONG, above.columns());
        standing.map(CellStrip::rated)
                .filter(words -> x + 3 + DisplayWidth.of(words) <= above.columns())
                .ifPresent(words -> above.textEnding(above.columns(), 0, words, Style.MUTED));
        if (standing.isEmpty() || level.isEmpty()) {
            String nothing = level.isEmpty()
                    ? "No target is set; E sets one."
                    : competency
                            .map(c -> "Their ladder expects nothing of " + c.title() + " at "
                                    + seen.whole(person, level.get()) + ".")
                            .orElse("");
            above.text(0, 1, nothing, Style.MUTED, above.columns());
        } else if (above.rows() >= WHOLE_FROM) {
            whole(above.part(0, 2, above.columns(), above.rows() - 2), person, standing.get());
        } else {
            brief(above, person, standing.get());
        }
    }

    private void brief(Canvas canvas, Person person, ExpectationStanding standing) {
        String where = standing.competency().title() + " at "
                + seen.whole(person, standing.id().level());
        int x = canvas.text(0, 1, where + "  ", Style.TEXT, canvas.columns());
        canvas.text(x, 1, StateLook.words(standing.state()), StateLook.style(standing.state()), canvas.columns() - x);
        if (!standing.missing().isEmpty()) {
            canvas.prose(0, 2, "Missing: " + standing.missing() + ".", Style.MUTED, canvas.columns());
        }
    }

    private static String rated(ExpectationStanding standing) {
        return standing.review().map(CellStrip::words).orElse("not rated by anybody yet");
    }

    private static String words(SubmittedRating rating) {
        return rating.rating().title() + ", says " + rating.reviewer() + ", " + Days.words(rating.on());
    }

    private void whole(Canvas canvas, Person person, ExpectationStanding standing) {
        Optional<Standing> of = seen.of(person);
        if (of.isEmpty()) {
            return;
        }
        int room = Math.min(canvas.columns(), Canvas.PROSE + 8);
        new CellDetail(of.get().ladder(), behind(person, standing.id()))
                .within(room, canvas.rows(), true)
                .draw(canvas, 0);
    }

    private Behind behind(Person person, ExpectationId cell) {
        String wanted = person.id() + " " + cell;
        if (looked.isEmpty() || !wanted.equals(lookedAt)) {
            looked = Optional.of(Behind.of(rung.standing(), person, cell, rung.today()));
            lookedAt = wanted;
        }
        return looked.get();
    }
}
