package dev.rung.tui.terminal;

import dev.rung.tui.terminal.Style.Ground;
import dev.rung.tui.terminal.Style.Ink;

/** Turns styles into what this terminal understands, and says only what differs from the style before. */
final class Palette {
    private static final int BOLD = 1;
    private static final int DIM = 2;
    private static final int UNDERLINE = 4;
    private static final int REVERSE = 8;

    /** What one style looks like: codes of foreground and ground, and the attributes. */
    private record Look(String ink, String ground, int attributes) {
        /** Field by field: what a record makes of itself when first compared costs the first frame 15 ms. */
        boolean is(Look other) {
            return attributes == other.attributes && ink.equals(other.ink) && ground.equals(other.ground);
        }
    }

    private static final Look PLAIN = new Look("39", "49", 0);

    private final ColourDepth depth;
    private final Background background;
    private final Look[] looks = new Look[Looks.COUNT];

    Palette(ColourDepth depth, Background background) {
        this.depth = depth;
        this.background = background;
    }

    Palette on(Background other) {
        return new Palette(depth, other);
    }

    Background background() {
        return background;
    }

    /** Appends the sequence that changes from one style to another. */
    void change(StringBuilder out, Style from, Style to) {
        Look before = look(from);
        Look after = look(to);
        if (before.is(after)) {
            return;
        }
        if (after.is(PLAIN)) {
            out.append("\033[m");
            return;
        }
        out.append("\033[");
        int held = before.attributes;
        int gone = held & ~after.attributes;
        if ((gone & (BOLD | DIM)) != 0) {
            out.append("22;");
            held &= ~(BOLD | DIM);
        }
        if ((gone & UNDERLINE) != 0) {
            out.append("24;");
        }
        if ((gone & REVERSE) != 0) {
            out.append("27;");
        }
        int added = after.attributes & ~held;
        append(out, added, BOLD, "1;");
        append(out, added, DIM, "2;");
        append(out, added, UNDERLINE, "4;");
        append(out, added, REVERSE, "7;");
        if (!before.ink.equals(after.ink)) {
            out.append(after.ink).append(';');
        }
        if (!before.ground.equals(after.ground)) {
            out.append(after.ground).append(';');
        }
        out.setCharAt(out.length() - 1, 'm');
    }

    private static void append(StringBuilder out, int added, int attribute, String code) {
        if ((added & attribute) != 0) {
            out.append(code);
        }
    }

    private Look look(Style style) {
        int index = Looks.index(style);
        Look look = looks[index];
        if (look == null) {
            look = make(style);
            looks[index] = look;
        }
        return look;
    }

    private Look make(Style style) {
        int attributes = (style.bold() ? BOLD : 0) | (style.underline() ? UNDERLINE : 0);
        return switch (depth) {
            case NONE -> withoutColour(style, attributes);
            case SIXTEEN -> sixteen(style, attributes);
            case INDEXED, TRUE ->
                new Look(
                        code("38;", "39", Colours.ink(style.ink(), style.ground(), background)),
                        code("48;", "49", Colours.ground(style.ground(), background)),
                        attributes);
        };
    }

    private String code(String prefix, String own, int rgb) {
        if (rgb == Colours.OWN) {
            return own;
        }
        return depth == ColourDepth.INDEXED
                ? prefix + "5;" + Colours.indexed(rgb)
                : prefix + "2;" + (rgb >> 16 & 0xFF) + ';' + (rgb >> 8 & 0xFF) + ';' + (rgb & 0xFF);
    }

    /** By hand: of the sixteen only these can be read on the grounds that terminals commonly give them. */
    private Look sixteen(Style style, int attributes) {
        boolean dark = background == Background.DARK;
        Ink ink = style.ink();
        return switch (style.ground()) {
            case NONE, PANEL -> new Look(sixteen(ink, dark), "49", attributes);
            case FIELD -> new Look(sixteen(ink, dark), "49", attributes | UNDERLINE);
            case ROW ->
                dark
                        ? new Look(sixteenBright(ink), "44", attributes)
                        : new Look(
                                ink == Ink.TEXT || ink == Ink.MUTED || ink == Ink.FAINT ? "30" : sixteen(ink, false),
                                "47",
                                attributes);
            case CELL, TAB -> dark ? new Look("30", "46", attributes) : new Look("97", "44", attributes);
            case MATCH -> new Look("30", "43", attributes);
        };
    }

    private static String sixteen(Ink ink, boolean dark) {
        return switch (ink) {
            case TEXT -> "39";
            case MUTED -> dark ? "37" : "90";
            case FAINT -> "90";
            case ACCENT -> dark ? "36" : "34";
            case GOOD -> "32";
            case WARN -> dark ? "33" : "35";
            case BAD -> dark ? "91" : "31";
        };
    }

    /** On a blue row only these two stay readable beside white. */
    private static String sixteenBright(Ink ink) {
        return switch (ink) {
            case GOOD -> "92";
            case WARN -> "93";
            case ACCENT, BAD, TEXT, MUTED, FAINT -> "97";
        };
    }

    private static Look withoutColour(Style style, int attributes) {
        Ground ground = style.ground();
        Ink ink = style.ink();
        int all = attributes;
        if (ground == Ground.ROW || ground == Ground.CELL || ground == Ground.TAB) {
            all |= REVERSE;
        } else if (ink == Ink.MUTED && !style.bold() || ink == Ink.FAINT) {
            all |= DIM;
        }
        if (ink == Ink.ACCENT || ink == Ink.WARN || ink == Ink.BAD || ground == Ground.CELL || ground == Ground.TAB) {
            all |= BOLD;
        }
        if (ground == Ground.CELL || ground == Ground.FIELD || ground == Ground.MATCH) {
            all |= UNDERLINE;
        }
        return new Look("39", "49", all);
    }
}
