package dev.rung.tui.calibration;

import dev.rung.domain.ladder.Rating;
import dev.rung.domain.review.PooledRating;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.standing.State;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Heatmap;
import dev.rung.tui.widget.Sheet;
import java.util.ArrayList;
import java.util.List;

/** How ratings look: the digit of the key that gives them and words, never a state's sign; a colour only beside them. */
final class RatingLook {
    private static final int BRIEF = 8;

    private RatingLook() {}

    static String sign(Rating rating) {
        return switch (rating) {
            case NOT_OBSERVED -> "–";
            case NOT_YET -> "1";
            case WORKING_TOWARDS -> "2";
            case MEETING -> "3";
            case EXCEEDING -> "4";
        };
    }

    static String brief(Rating rating) {
        return switch (rating) {
            case NOT_OBSERVED -> "not seen";
            case NOT_YET -> "not yet";
            case WORKING_TOWARDS -> "towards";
            case MEETING -> "meeting";
            case EXCEEDING -> "exceeds";
        };
    }

    static Style style(Rating rating) {
        return switch (rating) {
            case NOT_OBSERVED -> Style.MUTED;
            case NOT_YET, WORKING_TOWARDS -> Style.WARN;
            case MEETING, EXCEEDING -> Style.GOOD;
        };
    }

    /** {@code 2→3} where it was changed, and a {@code !} where reviewers are far apart. */
    static Heatmap.Cell cell(PooledRating row, boolean apart) {
        String was = row.change().isPresent() ? sign(row.given().rating()) + "→" : "";
        String sign = was + sign(row.rating()) + (apart ? "!" : "");
        return cell(sign, row.rating().title(), brief(row.rating()), apart ? Style.BAD : style(row.rating()));
    }

    static Heatmap.Cell cell(ExpectationStanding standing) {
        State state = standing.state();
        Style style = switch (state) {
            case NO_EVIDENCE, NOT_APPLICABLE -> Style.FAINT;
            case CLAIMED -> Style.MUTED;
            case STALE -> Style.BAD;
            case SHOWN -> Style.WARN;
            case SUSTAINED, CONFIRMED -> Style.GOOD;
        };
        return cell(state.sign(), state.title(), state.brief(), style);
    }

    static Heatmap.Cell blank() {
        return cell(" ", "", "", Style.FAINT);
    }

    private static Heatmap.Cell cell(String sign, String word, String brief, Style style) {
        return new Heatmap.Cell(sign, word, DisplayWidth.pad(brief, BRIEF), style);
    }

    /** {@code 3 meeting}, {@code 2 working towards → 3 meeting}. */
    static List<Sheet.Run> runs(PooledRating row) {
        List<Sheet.Run> runs = new ArrayList<>();
        Rating given = row.given().rating();
        boolean changed = row.change().isPresent();
        runs.add(new Sheet.Run(sign(given) + " " + given.title(), changed ? Style.MUTED : style(given)));
        if (changed) {
            runs.add(new Sheet.Run(" → ", Style.MUTED));
            runs.add(new Sheet.Run(sign(row.rating()) + " " + row.rating().title(), style(row.rating())));
        }
        return runs;
    }
}
