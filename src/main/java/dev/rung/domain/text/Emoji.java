package dev.rung.domain.text;

/** What may be a picture, or part of one. Blocks rather than single signs, so that next year's emoji are known. */
final class Emoji {
    static final int JOINER = 0x200D;
    static final int AS_PICTURE = 0xFE0F;
    static final int KEYCAP = 0x20E3;

    private Emoji() {}

    static boolean isPicture(int codePoint) {
        if (codePoint < 0x203C) {
            return codePoint == 0xA9 || codePoint == 0xAE;
        }
        return codePoint >= 0x1F000 && codePoint <= 0x1FAFF
                || codePoint == 0x203C
                || codePoint == 0x2049
                || codePoint == 0x2122
                || codePoint == 0x2139
                || codePoint >= 0x2194 && codePoint <= 0x21AA
                || codePoint >= 0x231A && codePoint <= 0x23FF
                || codePoint == 0x24C2
                || codePoint >= 0x25AA && codePoint <= 0x27BF
                || codePoint >= 0x2934 && codePoint <= 0x2935
                || codePoint >= 0x2B05 && codePoint <= 0x2B55
                || codePoint == 0x3030
                || codePoint == 0x303D
                || codePoint == 0x3297
                || codePoint == 0x3299;
    }

    static boolean isKeycapBase(int codePoint) {
        return codePoint >= '0' && codePoint <= '9' || codePoint == '#' || codePoint == '*';
    }

    /** The letters of a flag such as Scotland's, after the black flag. */
    static boolean isFlagTag(int codePoint) {
        return codePoint >= 0xE0020 && codePoint <= 0xE007F;
    }
}
