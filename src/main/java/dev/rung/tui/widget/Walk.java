package dev.rung.tui.widget;

import dev.rung.domain.text.DisplayWidth;
import dev.rung.domain.text.Graphemes;
import dev.rung.domain.text.VisibleText;

/** Walks along a long text, grapheme by grapheme, and looks only at the part walked over. Offsets count chars. */
final class Walk {
    static final int TAB = 4;

    /** How far to look back for a boundary that can be told by itself. */
    private static final int BACK = 512;

    private static final String[] ASCII = new String[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = String.valueOf(c);
        }
    }

    private final String text;
    private int at;

    /** Begins at an offset that is a grapheme's boundary. */
    Walk(String text, int from) {
        this.text = text;
        this.at = from;
    }

    int at() {
        return at;
    }

    boolean more() {
        return at < text.length();
    }

    /** The grapheme here; walks behind it. Only while there is {@link #more()}. */
    String next() {
        int start = at;
        at = Graphemes.next(text, start);
        char c = text.charAt(start);
        return at - start == 1 && c < 128 ? ASCII[c] : text.substring(start, at);
    }

    /** The boundary behind the grapheme at an offset; the text's end at its end. */
    static int after(String text, int offset) {
        return offset >= text.length() ? text.length() : Graphemes.next(text, offset);
    }

    /** The boundary before the grapheme that ends at an offset; 0 at the start. */
    static int before(String text, int offset) {
        return offset <= 0 ? 0 : Graphemes.previous(text, offset);
    }

    /** The boundary at or before an offset. */
    static int snap(String text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return Math.max(0, Math.min(offset, text.length()));
        }
        int at = offset;
        int least = Math.max(0, offset - BACK);
        while (at > least && !(text.charAt(at) < 128 && text.charAt(at - 1) < 128)) {
            at--;
        }
        if (at > 0 && Character.isLowSurrogate(text.charAt(at))) {
            at--;
        }
        int last = at;
        while (at < offset) {
            last = at;
            at = Graphemes.next(text, at);
        }
        return at == offset ? at : last;
    }

    /** Columns a grapheme takes when it is drawn at a column; a tab reaches to the next multiple of {@link #TAB}. */
    static int width(String grapheme, int column) {
        if (grapheme.length() == 1) {
            char c = grapheme.charAt(0);
            if (c >= ' ' && c < 127) {
                return 1;
            }
            if (c == '\t') {
                return TAB - column % TAB;
            }
        }
        return DisplayWidth.of(VisibleText.line(grapheme));
    }

    /** Columns from one offset to another on one row. */
    static int columns(String text, int from, int to) {
        int column = 0;
        for (Walk walk = new Walk(text, from); walk.more() && walk.at() < to; ) {
            column += width(walk.next(), column);
        }
        return column;
    }
}
