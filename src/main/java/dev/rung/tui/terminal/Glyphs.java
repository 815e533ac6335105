package dev.rung.tui.terminal;

import dev.rung.domain.text.VisibleText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Keeps each glyph made, because making one is dear and a screen has thousands. */
final class Glyphs {
    /** More than any screen shows at once; a bound, so that scrolling through a dictionary does not fill the memory. */
    private static final int MOST = 20_000;

    private static final String UNSAFE = "\uFFFD";

    static final Glyph BLANK = new Glyph(" ", 1, Style.TEXT);

    private final Glyph[][] ascii = new Glyph[Looks.COUNT][];
    private final Glyph[] rightHalves = new Glyph[Looks.COUNT];
    private final Map<String, Glyph>[] others = emptyMaps();
    private int kept;

    Glyphs() {
        ascii[Looks.index(Style.TEXT)] = new Glyph[128];
        ascii[Looks.index(Style.TEXT)][' '] = BLANK;
    }

    Glyph of(String grapheme, int width, Style style) {
        char first = grapheme.charAt(0);
        if (grapheme.length() == 1 && first < 128) {
            int look = Looks.index(style);
            Glyph[] known = ascii[look];
            if (known == null) {
                known = new Glyph[128];
                ascii[look] = known;
            }
            Glyph glyph = known[first];
            if (glyph == null) {
                glyph = new Glyph(safe(grapheme), 1, style);
                known[first] = glyph;
            }
            return glyph;
        }
        int look = Looks.index(style);
        Glyph glyph = others[look] == null ? null : others[look].get(grapheme);
        if (glyph == null || glyph.width() != width) {
            if (kept++ > MOST) {
                Arrays.fill(others, null);
                kept = 0;
            }
            if (others[look] == null) {
                others[look] = new HashMap<>();
            }
            glyph = new Glyph(safe(grapheme), width, style);
            others[look].put(grapheme, glyph);
        }
        return glyph;
    }

    Glyph rightHalf(Style style) {
        int look = Looks.index(style);
        if (rightHalves[look] == null) {
            rightHalves[look] = new Glyph(" ", 0, style);
        }
        return rightHalves[look];
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<String, Glyph>[] emptyMaps() {
        return new Map[Looks.COUNT];
    }

    /** The last line of defence, met once a glyph: what was not sanitised on its way here is not sent. */
    private static String safe(String grapheme) {
        return VisibleText.line(grapheme).equals(grapheme) ? grapheme : UNSAFE;
    }
}
