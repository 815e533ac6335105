package dev.rung.tui.terminal;

import java.util.Map;
import java.util.Optional;

/** Whether the terminal is light or dark behind the text. */
enum Background {
    DARK,
    LIGHT;

    /**
     * What the environment says: {@code RUNG_BACKGROUND} (light or dark), else the last field of {@code COLORFGBG}.
     * Empty if neither does.
     */
    static Optional<Background> of(Map<String, String> environment) {
        String own = environment.getOrDefault("RUNG_BACKGROUND", "");
        if (own.equalsIgnoreCase("light")) {
            return Optional.of(LIGHT);
        }
        if (own.equalsIgnoreCase("dark")) {
            return Optional.of(DARK);
        }
        String pair = environment.getOrDefault("COLORFGBG", "");
        String ground = pair.substring(pair.lastIndexOf(';') + 1);
        return switch (ground) {
            case "7", "15" -> Optional.of(LIGHT);
            case "0", "1", "2", "3", "4", "5", "6", "8" -> Optional.of(DARK);
            default -> Optional.empty();
        };
    }

    /** Reads the answer to the question for the background, {@code 11;rgb:RRRR/GGGG/BBBB}. */
    static Optional<Background> ofAnswer(String answer) {
        if (!answer.startsWith("11;rgb:") && !answer.startsWith("11;rgba:")) {
            return Optional.empty();
        }
        String[] parts = answer.substring(answer.indexOf(':') + 1).split("/");
        if (parts.length < 3) {
            return Optional.empty();
        }
        try {
            double light = 0.299 * share(parts[0]) + 0.587 * share(parts[1]) + 0.114 * share(parts[2]);
            return Optional.of(light > 0.5 ? LIGHT : DARK);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static double share(String hex) {
        if (hex.isEmpty() || hex.length() > 4) {
            throw new NumberFormatException();
        }
        return Integer.parseInt(hex, 16) / (double) ((1 << 4 * hex.length()) - 1);
    }
}
