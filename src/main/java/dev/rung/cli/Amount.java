package dev.rung.cli;

/** Numbers of things in words. */
final class Amount {
    private Amount() {}

    /** {@code 1 piece}, {@code 2 pieces}; {@code is} and {@code has} go with what follows. */
    static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
