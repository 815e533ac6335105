package dev.rung.tui.terminal;

import dev.rung.tui.terminal.Style.Ground;
import dev.rung.tui.terminal.Style.Ink;

/**
 * The colour of each meaning, as 0xRRGGBB, for a dark and a light terminal. Text on no ground keeps the terminal's own
 * colours; on a ground of ours the ink is ours too, so that it is readable whatever those are.
 */
final class Colours {
    /** The terminal's own. */
    static final int OWN = -1;

    // in the order of Ink: text, muted, faint, accent, good, warn, bad
    private static final int[] DARK = {0xE2E4E8, 0x9CA0AA, 0x7D828D, 0x4FB8AE, 0x92C46E, 0xDBAA4E, 0xEC8183};
    private static final int[] DARK_RAISED = {0xF4F6F7, 0xC6CED3, 0xACB5BB, 0x96E2DA, 0xB6E198, 0xF2CA77, 0xFFB3B0};
    private static final int[] LIGHT = {0x1E2126, 0x575D66, 0x767C86, 0x0B655E, 0x356519, 0x7A5200, 0xAC241C};
    private static final int[] LIGHT_RAISED = {0x14171A, 0x3D454B, 0x515B63, 0x084843, 0x264A11, 0x593B00, 0x7F1812};

    // in the order of Ground: none, row, cell, tab, field, match, panel
    private static final int[] DARK_GROUNDS = {OWN, 0x242B35, 0x2C514E, 0x4FB8AE, 0x20252D, 0x5A4716, 0x1B1F26};
    private static final int[] LIGHT_GROUNDS = {OWN, 0xE6EDF2, 0xBFE2DE, 0x0B655E, 0xEEF2F5, 0xFFE49A, 0xF4F6F8};

    private static final int ON_DARK_TAB = 0x0C1817;
    private static final int ON_LIGHT_TAB = 0xFFFFFF;

    private Colours() {}

    static int ground(Ground ground, Background background) {
        return (background == Background.DARK ? DARK_GROUNDS : LIGHT_GROUNDS)[ground.ordinal()];
    }

    static int ink(Ink ink, Ground ground, Background background) {
        boolean dark = background == Background.DARK;
        return switch (ground) {
            case NONE -> ink == Ink.TEXT ? OWN : (dark ? DARK : LIGHT)[ink.ordinal()];
            case TAB -> dark ? ON_DARK_TAB : ON_LIGHT_TAB;
            case CELL, MATCH -> (dark ? DARK_RAISED : LIGHT_RAISED)[ink.ordinal()];
            case ROW, FIELD, PANEL -> (dark ? DARK : LIGHT)[ink.ordinal()];
        };
    }

    /** The nearest of the 256 indexed colours, the first sixteen left out because every terminal sets them anew. */
    static int indexed(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        int cube = 16 + 36 * step(red) + 6 * step(green) + step(blue);
        int level = Math.max(0, Math.min(23, ((red + green + blue) / 3 - 3) / 10));
        int grey = 232 + level;
        return distance(rgb, rgbOfIndexed(grey)) < distance(rgb, rgbOfIndexed(cube)) ? grey : cube;
    }

    static int rgbOfIndexed(int index) {
        if (index >= 232) {
            return (8 + (index - 232) * 10) * 0x010101;
        }
        int cube = index - 16;
        return shade(cube / 36) << 16 | shade(cube / 6 % 6) << 8 | shade(cube % 6);
    }

    private static int step(int value) {
        return value < 48 ? 0 : value < 115 ? 1 : (value - 35) / 40;
    }

    private static int shade(int step) {
        return step == 0 ? 0 : 55 + 40 * step;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return red * red + green * green + blue * blue;
    }
}
