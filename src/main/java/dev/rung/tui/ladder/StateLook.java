package dev.rung.tui.ladder;

import dev.rung.domain.ladder.Rating;
import dev.rung.domain.standing.LevelVerdict;
import dev.rung.domain.standing.State;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Heatmap;

/** How states, verdicts and ratings look: always a word or a sign, and a colour beside it. */
public final class StateLook {
    private static final int WORD = 9;
    private static final int BRIEF = 7;

    private StateLook() {}

    public static Style style(State state) {
        return switch (state) {
            case NO_EVIDENCE, NOT_APPLICABLE -> Style.FAINT;
            case CLAIMED -> Style.MUTED;
            case STALE -> Style.BAD;
            case SHOWN -> Style.WARN;
            case SUSTAINED, CONFIRMED -> Style.GOOD;
        };
    }

    public static Style style(LevelVerdict verdict) {
        return verdict == LevelVerdict.NOT_YET ? Style.WARN : Style.GOOD;
    }

    public static Style style(Rating rating) {
        return switch (rating) {
            case NOT_OBSERVED -> Style.MUTED;
            case NOT_YET, WORKING_TOWARDS -> Style.WARN;
            case MEETING, EXCEEDING -> Style.GOOD;
        };
    }

    /**
     * On the map every word takes the same room, so that columns stand still when states change; the two longest are
     * shortened for that.
     */
    static Heatmap.Cell cell(State state) {
        String word = switch (state) {
            case NO_EVIDENCE -> "none";
            case NOT_APPLICABLE -> "n/a";
            default -> state.title();
        };
        return new Heatmap.Cell(
                state.sign(), DisplayWidth.pad(word, WORD), DisplayWidth.pad(state.brief(), BRIEF), style(state));
    }

    /** Where the ladder expects nothing. */
    static Heatmap.Cell blank() {
        return new Heatmap.Cell(" ", " ".repeat(WORD), " ".repeat(BRIEF), Style.FAINT);
    }

    /** The state as a sentence's end: {@code ◐ shown, not sustained}. */
    public static String words(State state) {
        return state.sign() + " "
                + switch (state) {
                    case CLAIMED -> "claimed, nothing counted";
                    case SHOWN -> "shown, not sustained";
                    case SUSTAINED -> "sustained, not confirmed";
                    default -> state.title();
                };
    }
}
