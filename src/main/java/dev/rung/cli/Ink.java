package dev.rung.cli;

/** How words are set off on a terminal. Colour never stands alone: the words say the same. */
enum Ink {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    GOOD("32"),
    HALF("33"),
    BAD("31");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** The text between the escapes that set it off and those that end it. */
    String on(String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
