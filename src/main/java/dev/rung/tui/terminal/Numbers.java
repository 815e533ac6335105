package dev.rung.tui.terminal;

/** The parameters of a sequence. */
final class Numbers {
    private static final int LARGEST = 0x10FFFF;

    private Numbers() {}

    /**
     * At least three numbers, -1 for each that is missing; sub-parameters after a colon are left out. Empty if there is
     * anything else than numbers.
     */
    static int[] of(String parameters) {
        int[] values = {-1, -1, -1};
        int index = 0;
        boolean inSub = false;
        for (int i = 0; i < parameters.length(); i++) {
            char c = parameters.charAt(i);
            if (c == ';') {
                index++;
                inSub = false;
            } else if (c == ':') {
                inSub = true;
            } else if (c < '0' || c > '9') {
                return new int[0];
            } else if (!inSub && index < values.length) {
                values[index] = Math.min(LARGEST + 1, Math.max(0, values[index]) * 10 + c - '0');
            }
        }
        return values;
    }
}
