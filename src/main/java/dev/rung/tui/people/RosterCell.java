package dev.rung.tui.people;

import dev.rung.domain.ladder.Rating;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.standing.State;
import dev.rung.domain.standing.SubmittedRating;
import dev.rung.tui.ladder.StateLook;
import dev.rung.tui.terminal.Style;
import java.util.Optional;

/**
 * How somebody stands in a competency, in a sign and a word of at most ten columns.
 *
 * @param sign one column, which tells the states and the ratings apart without colour
 */
record RosterCell(String sign, String word, Style style) {
    private static final RosterCell NOTHING_EXPECTED = new RosterCell(" ", "", Style.FAINT);
    private static final RosterCell UNRATED = new RosterCell("·", "not rated", Style.FAINT);

    /** What the signs of the states mean. */
    static final String STATES = "◆ confirmed  ● sustained  ◐ shown  ◌ stale  ○ claimed  · none  – n/a";

    /** What the signs of the ratings mean. */
    static final String RATINGS = "4 exceeding  3 meeting  2 working towards  1 not yet  · not rated";

    /** @param standing empty where the ladder expects nothing */
    static RosterCell state(Optional<ExpectationStanding> standing) {
        return standing.map(ExpectationStanding::state).map(RosterCell::of).orElse(NOTHING_EXPECTED);
    }

    /** The newest rating by somebody else, calibrated where it was; not observed ones are passed over. */
    static RosterCell rating(Optional<ExpectationStanding> standing) {
        return standing.map(e -> e.review()
                        .map(SubmittedRating::rating)
                        .map(RosterCell::of)
                        .orElse(UNRATED))
                .orElse(NOTHING_EXPECTED);
    }

    private static RosterCell of(State state) {
        String word = switch (state) {
            case NO_EVIDENCE -> "none";
            case NOT_APPLICABLE -> "n/a";
            default -> state.title();
        };
        return new RosterCell(state.sign(), word, StateLook.style(state));
    }

    private static RosterCell of(Rating rating) {
        return switch (rating) {
            case NOT_OBSERVED -> UNRATED;
            case NOT_YET -> new RosterCell("1", "not yet", StateLook.style(rating));
            case WORKING_TOWARDS -> new RosterCell("2", "towards", StateLook.style(rating));
            case MEETING -> new RosterCell("3", "meeting", StateLook.style(rating));
            case EXCEEDING -> new RosterCell("4", "exceeding", StateLook.style(rating));
        };
    }
}
