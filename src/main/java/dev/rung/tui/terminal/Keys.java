package dev.rung.tui.terminal;

import java.util.Optional;

/** Names keys from what terminals send for them: control bytes, CSI and SS3 sequences of xterm, rxvt, Linux and kitty. */
final class Keys {
    private static final Key[] PLAIN = new Key[128];

    private Keys() {}

    static Key plain(String name) {
        if (name.length() == 1 && name.charAt(0) < 128) {
            char c = name.charAt(0);
            if (PLAIN[c] == null) {
                PLAIN[c] = new Key(c == ' ' ? "space" : name, false, false, false);
            }
            return PLAIN[c];
        }
        return new Key(name, false, false, false);
    }

    /** A byte below space, or delete. */
    static Key control(int code) {
        return switch (code) {
            case 0 -> new Key("space", true, false, false);
            case '\b', 0x7F -> plain("backspace");
            case '\t' -> plain("tab");
            case '\n', '\r' -> plain("enter");
            case 0x1B -> plain("esc");
            default ->
                new Key(
                        String.valueOf((char) (code <= 26 ? 'a' + code - 1 : "\\]^_".charAt(code - 28))),
                        true,
                        false,
                        false);
        };
    }

    static Key withAlt(Key key) {
        return new Key(key.name(), key.ctrl(), true, key.shift());
    }

    /** {@code ESC [ first ; second final}; a parameter that is missing is -1. Empty for what is no key. */
    static Optional<Key> csi(int first, int second, char end) {
        int modifiers = Math.max(0, second - 1);
        switch (end) {
            case '~':
                return first == 27 ? Optional.empty() : named(tilde(first), modifiers);
            case '^':
                return named(tilde(first), 4);
            case '$':
                return named(tilde(first), 1);
            case '@':
                return named(tilde(first), 5);
            case 'Z':
                return named("tab", 1);
            case 'u':
                return code(first, modifiers);
            case 'a', 'b', 'c', 'd':
                return named(arrow(Character.toUpperCase(end)), 1);
            case 'P', 'Q', 'R', 'S':
                // without a modifier R is where the cursor is, which nobody asked
                return end == 'R' && (first != 1 || second < 2 || second > 16)
                        ? Optional.empty()
                        : named("f" + (end - 'P' + 1), modifiers);
            default:
                return named(arrow(end), modifiers);
        }
    }

    /** {@code ESC O modifier final}. */
    static Optional<Key> ss3(int modifier, char end) {
        int modifiers = Math.max(0, modifier - 1);
        if (end >= 'P' && end <= 'S') {
            return named("f" + (end - 'P' + 1), modifiers);
        }
        if (end >= 'a' && end <= 'd') {
            return named(arrow(Character.toUpperCase(end)), 4);
        }
        if (end >= 'j' && end <= 'y') {
            return Optional.of(plain(String.valueOf((char) (end - 'j' + '*'))));
        }
        return switch (end) {
            case 'M' -> named("enter", modifiers);
            case 'I' -> named("tab", modifiers);
            case ' ' -> named("space", modifiers);
            case 'X' -> Optional.of(plain("="));
            default -> named(arrow(end), modifiers);
        };
    }

    /** A key told by its code point, as kitty and xterm's modifyOtherKeys do. */
    static Optional<Key> code(int codePoint, int modifiers) {
        if (codePoint < 0 || codePoint > Character.MAX_CODE_POINT || codePoint >= 0xE000 && codePoint <= 0xF8FF) {
            return Optional.empty();
        }
        boolean shift = (modifiers & 1) != 0;
        boolean alt = (modifiers & (2 | 8)) != 0;
        boolean ctrl = (modifiers & 4) != 0;
        if (codePoint < ' ' || codePoint == 0x7F) {
            Key key = control(codePoint);
            return Optional.of(new Key(key.name(), key.ctrl() || ctrl, alt, shift));
        }
        String name = Character.toString(codePoint);
        if (shift && !ctrl && name.length() == 1) {
            name = String.valueOf(Character.toUpperCase(name.charAt(0)));
        }
        return Optional.of(new Key(codePoint == ' ' ? "space" : name, ctrl, alt, false));
    }

    private static Optional<Key> named(String name, int modifiers) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        boolean alt = (modifiers & (2 | 8)) != 0;
        return Optional.of(new Key(name, (modifiers & 4) != 0, alt, (modifiers & 1) != 0));
    }

    private static String arrow(char end) {
        return switch (end) {
            case 'A' -> "up";
            case 'B' -> "down";
            case 'C' -> "right";
            case 'D' -> "left";
            case 'H' -> "home";
            case 'F' -> "end";
            default -> "";
        };
    }

    private static String tilde(int number) {
        return switch (number) {
            case 1, 7 -> "home";
            case 2 -> "insert";
            case 3 -> "delete";
            case 4, 8 -> "end";
            case 5 -> "pageup";
            case 6 -> "pagedown";
            case 11, 12, 13, 14, 15 -> "f" + (number - 10);
            case 17, 18, 19, 20, 21 -> "f" + (number - 11);
            case 23, 24 -> "f" + (number - 12);
            default -> "";
        };
    }
}
