package dev.rung.tui.ladder;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.standing.State;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Bar;
import dev.rung.tui.widget.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What every walk through expectations shows, whoever is rated: what is asked, and the answers there are. */
public final class WalkParts {
    /** The answers by their keys, 1 first. */
    public static final List<Rating> BY_KEY =
            List.of(Rating.NOT_YET, Rating.WORKING_TOWARDS, Rating.MEETING, Rating.EXCEEDING, Rating.NOT_OBSERVED);

    private static final int ROOMY = 74;

    private WalkParts() {}

    /**
     * Two rows: which expectation it is, and how many are answered.
     *
     * @param number its place, from 1
     */
    public static void head(
            Canvas canvas, int row, Ladder ladder, ExpectationStanding standing, int number, int of, int answered) {
        int end = canvas.textEnding(canvas.columns() - 2, row, number + " of " + of, Style.STRONG);
        int x = canvas.text(2, row, standing.competency().title(), Style.STRONG, end - 4);
        String level = "at " + CellDetail.levelTitle(ladder, standing.id().level());
        x = canvas.text(x + 1, row, level, Style.MUTED, end - x - 3);
        canvas.text(x + 2, row, CellDetail.place(ladder, standing.competency()), Style.FAINT, end - x - 4);
        Bar.line(canvas, 2, row + 1, Math.max(1, canvas.columns() - 4), (double) answered / of, Style.ACCENT);
    }

    /** What it looks like, and what warns. */
    public static void reading(Sheet sheet, Expectation expectation) {
        sheet.heading("Looks like").bullets("–", expectation.markers(), Style.TEXT);
        if (!expectation.warnings().isEmpty()) {
            sheet.heading("Warning signs").bullets("!", expectation.warnings(), Style.TEXT);
        }
    }

    /** What a claim is worth there: its strength, and why it does not count when it does not. */
    public static String worth(Ladder ladder, ExpectationStanding standing, ClaimFact claim) {
        return CellDetail.worth(ladder, standing, claim);
    }

    public static Style style(Rating rating) {
        return StateLook.style(rating);
    }

    public static Style style(State state) {
        return StateLook.style(state);
    }

    /**
     * The answers in a row, the one given in brackets.
     *
     * @param unknown what not observed is called here
     * @param click what a click on an answer does
     */
    public static void answers(Canvas canvas, Optional<Rating> given, String unknown, Function<Rating, Next> click) {
        int x = 0;
        boolean roomy = canvas.columns() >= ROOMY;
        for (int i = 0; i < BY_KEY.size(); i++) {
            Rating rating = BY_KEY.get(i);
            boolean chosen = given.equals(Optional.of(rating));
            String name = rating == Rating.NOT_OBSERVED ? unknown : rating.title();
            String words = roomy || chosen ? " " + name : "";
            String key = Integer.toString(i + 1);
            canvas.onClick(x, 0, 1 + words.length(), 1, () -> click.apply(rating));
            if (chosen) {
                x = canvas.text(x, 0, "[" + key + words + "]", style(rating).withBold()) + 2;
            } else {
                x = canvas.text(x, 0, key, Style.ACCENT.withBold());
                x = canvas.text(x, 0, words, Style.TEXT) + 2;
            }
        }
    }
}
