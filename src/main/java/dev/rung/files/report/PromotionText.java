package dev.rung.files.report;

import dev.rung.domain.ladder.Level;
import dev.rung.domain.promotion.CaseClaim;
import dev.rung.domain.standing.State;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.domain.text.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** How a promotion case says what it says: short enough for three sheets, with day, link and tier at every claim. */
final class PromotionText {
    static final int TITLE = 60;
    static final int NAME = 32;
    static final int SENTENCE = 110;
    /** What is missing is never cut short by an ordinary ladder. */
    static final int MISSING = 170;
    /** A longer link is cut and leads nowhere; the Markdown of a piece has it whole. */
    private static final int LINK = 56;

    private PromotionText() {}

    /** One line of at most so many columns. */
    static String brief(String text, int columns) {
        String line = VisibleText.line(text.strip());
        return DisplayWidth.clip(line.length() <= columns * 4 ? line : line.substring(0, columns * 4), columns);
    }

    static Text link(String link) {
        if (link.isBlank()) {
            return Text.quiet("no link");
        }
        return DisplayWidth.of(VisibleText.line(link.strip())) <= LINK
                ? Text.reference(link)
                : Text.of(brief(link, LINK));
    }

    /** {@code 2026-08-14, measured: Checkout trial}. */
    static Text claim(CaseClaim claim) {
        Text text = Text.of(claim.on() + ", " + claim.strength().word() + ": ").plus(brief(claim.title(), TITLE));
        String asked = claim.question().isPresent() ? "; questioned" : "";
        String counts = claim.counts() ? "" : "; not counted";
        return asked.isEmpty() && counts.isEmpty() ? text : text.plus(Text.quiet(asked + counts));
    }

    static String confirmer(CaseClaim claim) {
        return claim.accepted()
                .map(a -> "accepted by " + brief(a.by(), NAME) + ", " + a.on())
                .orElse(claim.witness().isBlank() ? "nobody named" : brief(claim.witness(), NAME) + " can confirm");
    }

    /** The claim with its link, on one line. */
    static Text whole(CaseClaim claim) {
        return claim(claim).plus(" (").plus(link(claim.link())).plus("; " + confirmer(claim) + ")");
    }

    static String title(Level level) {
        return brief(level.title(), NAME);
    }

    static Mark mark(State state) {
        return ReadinessWords.mark(state);
    }

    static Chart.Fill fill(State state) {
        return switch (state) {
            case NO_EVIDENCE -> Chart.Fill.DASHED;
            case CLAIMED -> Chart.Fill.OUTLINED;
            case STALE -> Chart.Fill.CROSSED;
            case SHOWN -> Chart.Fill.HALF;
            case SUSTAINED -> Chart.Fill.FULL;
            case CONFIRMED -> Chart.Fill.MARKED;
            case NOT_APPLICABLE -> Chart.Fill.STRUCK;
        };
    }

    /** The first so many, and a line that says how many more there are. */
    static Block bullets(List<Text> items, int most) {
        if (items.size() <= most) {
            return new Block.Bullets(items);
        }
        List<Text> first = new ArrayList<>(items.subList(0, most));
        first.add(Text.quiet("and " + (items.size() - most) + " more"));
        return new Block.Bullets(first);
    }
}
