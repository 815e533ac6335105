package dev.rung.tui.widget;

import dev.rung.domain.text.DisplayWidth;
import dev.rung.domain.text.Graphemes;
import dev.rung.domain.text.VisibleText;
import java.util.List;

/**
 * Walks along a long text, grapheme by grapheme, and looks only at the part walked over. Offsets count chars. A grapheme
 * of more than {@link #LONGEST} chars is cut, so that a megabyte of accents on one letter stays harmless.
 */
final class Walk {
    static final int TAB = 4;
    private static final int LONGEST = 64;
    private static final int PART = 192;
    private static final String[] ASCII = new String[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = String.valueOf(c);
        }
    }

    private final String text;
    private int at;
    private List<String> part = List.of();
    private int inPart;

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
        if (inPart >= part.size()) {
            char c = text.charAt(at);
            if (c < 128 && (at + 1 == text.length() || text.charAt(at + 1) < 128)) {
                at++;
                return ASCII[c];
            }
            readPart();
        }
        String grapheme = part.get(inPart++);
        at += grapheme.length();
        return grapheme;
    }

    private void readPart() {
        int end = Math.min(text.length(), at + PART);
        int ascii = at + 1;
        while (ascii < end && !(text.charAt(ascii - 1) < 128 && text.charAt(ascii) < 128)) {
            ascii++;
        }
        end = ascii < end ? ascii : whole(end);
        List<String> read = Graphemes.of(text.substring(at, end));
        if (end == ascii || end == text.length()) {
            part = read;
        } else {
            // the last one may go on behind the part
            part = read.subList(0, Math.max(1, read.size() - 1));
        }
        if (part.get(0).length() > LONGEST) {
            part = List.of(text.substring(at, whole(at + LONGEST)));
        }
        inPart = 0;
    }

    private int whole(int offset) {
        boolean inside = offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return inside ? offset + 1 : offset;
    }

    /** The boundary behind the grapheme at an offset. */
    static int after(String text, int offset) {
        if (offset >= text.length()) {
            return text.length();
        }
        Walk walk = new Walk(text, offset);
        walk.next();
        return walk.at();
    }

    /** The boundary before the grapheme that ends at an offset. */
    static int before(String text, int offset) {
        if (offset <= 1) {
            return 0;
        }
        if (text.charAt(offset - 1) < 128 && text.charAt(offset - 2) < 128) {
            return offset - 1;
        }
        Walk walk = new Walk(text, certain(text, offset - 1));
        int last = walk.at();
        while (walk.more() && walk.at() < offset) {
            last = walk.at();
            walk.next();
        }
        return last;
    }

    /** The boundary at or before an offset. */
    static int snap(String text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return Math.max(0, Math.min(offset, text.length()));
        }
        Walk walk = new Walk(text, certain(text, offset));
        int last = walk.at();
        while (walk.more() && walk.at() <= offset) {
            last = walk.at();
            walk.next();
        }
        return walk.at() <= offset ? walk.at() : last;
    }

    /** A boundary at or before an offset that can be told without reading more than a little. */
    private static int certain(String text, int offset) {
        int least = Math.max(0, offset - 2 * PART);
        int at = offset;
        while (at > least && !(text.charAt(at) < 128 && text.charAt(at - 1) < 128)) {
            at--;
        }
        boolean inside = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return inside ? at - 1 : at;
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
