package dev.rung.tui.evidence;

import dev.rung.domain.evidence.Strength;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.terminal.Style;

/** How a strength is shown everywhere: a sign that rises with it, its word, and a style by rank. */
public final class StrengthLook {
    /** Columns of a sign and the longest word. */
    public static final int COLUMNS = 11;

    private static final String[] SIGNS = {"▁", "▂", "▃", "▄", "▅", "▇"};

    private StrengthLook() {}

    public static String sign(Strength strength) {
        return SIGNS[strength.number()];
    }

    public static Style style(Strength strength) {
        return switch (strength) {
            case ASSERTED -> Style.FAINT;
            case DESCRIBED -> Style.MUTED;
            case ARTIFACT -> Style.TEXT;
            case WITNESSED -> Style.ACCENT;
            case MEASURED -> Style.GOOD;
            case VERIFIED -> Style.GOOD.withBold();
        };
    }

    /** Draws sign and word and returns the column behind them. */
    public static int draw(Canvas canvas, int column, int row, Strength strength) {
        int x = canvas.text(column, row, sign(strength), style(strength));
        return canvas.text(x + 1, row, strength.word(), style(strength));
    }
}
