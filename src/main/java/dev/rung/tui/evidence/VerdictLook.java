package dev.rung.tui.evidence;

import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.evidence.Verdict.Decision;
import dev.rung.tui.terminal.Style;
import java.util.Locale;

/** How a verdict is shown everywhere: a sign, a style and a word. */
public final class VerdictLook {
    private VerdictLook() {}

    public static String sign(Decision decision) {
        return switch (decision) {
            case ACCEPTED -> "✓";
            case QUESTIONED -> PieceMarks.QUESTION;
            case REJECTED -> PieceMarks.REJECTED;
        };
    }

    public static Style style(Decision decision) {
        return switch (decision) {
            case ACCEPTED -> Style.GOOD;
            case QUESTIONED -> Style.WARN;
            case REJECTED -> Style.BAD;
        };
    }

    /** {@code accepted}. */
    public static String word(Decision decision) {
        return decision.name().toLowerCase(Locale.ROOT);
    }

    /** {@code accepted for Outcome ownership · Senior PM  Jonas Weber, 2026-11-12}. */
    public static String line(Verdict verdict, String about) {
        return word(verdict.decision()) + (about.isEmpty() ? "" : " for " + about) + "  " + verdict.reviewer() + ", "
                + verdict.on();
    }
}
