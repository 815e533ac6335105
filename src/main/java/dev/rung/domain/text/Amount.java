package dev.rung.domain.text;

/** Numbers of things in words. */
public final class Amount {
    private Amount() {}

    /** {@code 1 piece}, {@code 2 pieces}. For nouns that take an s; {@code is} and {@code has} go with what follows. */
    public static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
