package dev.rung.tui.terminal;

import java.util.Map;

/** How many colours the terminal shows. */
enum ColourDepth {
    NONE,
    SIXTEEN,
    INDEXED,
    TRUE;

    /** By {@code NO_COLOR} (not empty), {@code COLORTERM} and {@code TERM}; sixteen where they tell nothing. */
    static ColourDepth of(Map<String, String> environment) {
        String term = environment.getOrDefault("TERM", "");
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty() || isMonochrome(term)) {
            return NONE;
        }
        String colours = environment.getOrDefault("COLORTERM", "");
        if (colours.equals("truecolor") || colours.equals("24bit") || term.contains("direct")) {
            return TRUE;
        }
        return switch (term) {
            case "xterm-kitty", "xterm-ghostty", "alacritty", "foot", "wezterm", "contour" -> TRUE;
            default -> term.contains("256color") ? INDEXED : SIXTEEN;
        };
    }

    private static boolean isMonochrome(String term) {
        return term.startsWith("vt1")
                || term.startsWith("vt2")
                || term.startsWith("vt3")
                || term.startsWith("vt4")
                || term.startsWith("vt5")
                || term.endsWith("-mono")
                || term.endsWith("-m");
    }
}
