package dev.rung.tui.terminal;

import java.util.Locale;

/**
 * One key as a person names it: {@code a}, {@code G}, {@code ?}, {@code enter}, {@code ctrl-e}, {@code alt-b}, {@code shift-tab}.
 *
 * @param name a single printable grapheme, or the lower-case name of a key without one: enter, esc, tab, backspace,
 *     delete, insert, up, down, left, right, home, end, pageup, pagedown, f1 to f12, space
 * @param shift only for keys without a printable form; a capital letter carries its own
 */
public record Key(String name, boolean ctrl, boolean alt, boolean shift) {

    /** Reads a key as written in code, for example {@code ctrl-e} or {@code G}. */
    public static Key of(String written) {
        boolean ctrl = false;
        boolean alt = false;
        boolean shift = false;
        String rest = written;
        while (true) {
            if (rest.startsWith("ctrl-") && rest.length() > 5) {
                ctrl = true;
                rest = rest.substring(5);
            } else if (rest.startsWith("alt-") && rest.length() > 4) {
                alt = true;
                rest = rest.substring(4);
            } else if (rest.startsWith("shift-") && rest.length() > 6) {
                shift = true;
                rest = rest.substring(6);
            } else {
                return new Key(rest, ctrl, alt, shift);
            }
        }
    }

    /** A key that types its own name into a text field. */
    public boolean isText() {
        return !ctrl && !alt && (name.equals("space") || name.codePointCount(0, name.length()) == 1 || !isNamed());
    }

    /** What the key types; only for a key that {@link #isText() is text}. */
    public String text() {
        return name.equals("space") ? " " : name;
    }

    private boolean isNamed() {
        return switch (name) {
            case "enter", "esc", "tab", "backspace", "delete", "insert" -> true;
            case "up", "down", "left", "right", "home", "end", "pageup", "pagedown" -> true;
            case "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10", "f11", "f12" -> true;
            default -> false;
        };
    }

    /** By hand, as is the hash: those a record makes for itself are linked at first use, at the first key pressed. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Key key
                        && name.equals(key.name)
                        && ctrl == key.ctrl
                        && alt == key.alt
                        && shift == key.shift;
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 8 + (ctrl ? 4 : 0) + (alt ? 2 : 0) + (shift ? 1 : 0);
    }

    /** The short form shown in the footer and in help: {@code ^e}, {@code M-b}, {@code S-tab}, {@code enter}. */
    public String label() {
        String shown = ctrl ? name.toLowerCase(Locale.ROOT) : name;
        return (ctrl ? "^" : "") + (alt ? "M-" : "") + (shift ? "S-" : "") + shown;
    }
}
