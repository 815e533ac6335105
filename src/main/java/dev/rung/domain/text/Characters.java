package dev.rung.domain.text;

import java.lang.Character.UnicodeScript;

/** Which characters may stand as they are, given their neighbours. */
final class Characters {
    private static final int NON_JOINER = 0x200C;
    private static final int BLACK_FLAG = 0x1F3F4;

    private Characters() {}

    static boolean isMark(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /**
     * @param before the character shown before this one, -1 if there is none or it was not shown as itself
     * @param after the next character, -1 at the end
     */
    static boolean mayStand(int codePoint, int before, int after) {
        if (codePoint < 0x300) {
            return codePoint >= 0x20 && codePoint < 0x7F || codePoint >= 0xA0 && codePoint != 0xAD;
        }
        if (codePoint == Emoji.JOINER) {
            return isPicturePart(before) && Emoji.isPicture(after) || needsJoiners(before);
        }
        if (codePoint == NON_JOINER) {
            return needsJoiners(before);
        }
        if (isVariation(codePoint)) {
            return Emoji.isPicture(before)
                    || codePoint >= 0xFE0E && codePoint <= Emoji.AS_PICTURE && Emoji.isKeycapBase(before)
                    || before != -1
                            && scriptIs(before, UnicodeScript.HAN, UnicodeScript.MONGOLIAN, UnicodeScript.MYANMAR);
        }
        if (Emoji.isFlagTag(codePoint)) {
            return before == BLACK_FLAG || before != -1 && Emoji.isFlagTag(before);
        }
        if (isInvisibleLetter(codePoint)) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.UNASSIGNED -> Emoji.isPicture(codePoint) || codePoint >= 0x20000 && codePoint <= 0x3FFFD;
            default -> true;
        };
    }

    private static boolean isPicturePart(int codePoint) {
        return codePoint == Emoji.AS_PICTURE || Emoji.isPicture(codePoint);
    }

    private static boolean isVariation(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF
                || codePoint >= 0x180B && codePoint <= 0x180D;
    }

    /** Letters and marks by type, but nothing to be seen: a way to hide text or to make two names look the same. */
    private static boolean isInvisibleLetter(int codePoint) {
        return codePoint == 0x034F
                || codePoint == 0x115F
                || codePoint == 0x1160
                || codePoint == 0x17B4
                || codePoint == 0x17B5
                || codePoint == 0x2800
                || codePoint == 0x3164
                || codePoint == 0xFFA0;
    }

    /** Scripts in which a joiner or its opposite changes how a word is written. */
    private static boolean needsJoiners(int codePoint) {
        if (codePoint < 0x600) {
            return false;
        }
        return scriptIs(
                        codePoint,
                        UnicodeScript.ARABIC,
                        UnicodeScript.SYRIAC,
                        UnicodeScript.MONGOLIAN,
                        UnicodeScript.NKO,
                        UnicodeScript.DEVANAGARI,
                        UnicodeScript.BENGALI,
                        UnicodeScript.GURMUKHI,
                        UnicodeScript.GUJARATI,
                        UnicodeScript.ORIYA)
                || scriptIs(
                        codePoint,
                        UnicodeScript.TAMIL,
                        UnicodeScript.TELUGU,
                        UnicodeScript.KANNADA,
                        UnicodeScript.MALAYALAM,
                        UnicodeScript.SINHALA,
                        UnicodeScript.KHMER,
                        UnicodeScript.MYANMAR,
                        UnicodeScript.TIBETAN,
                        UnicodeScript.BALINESE);
    }

    private static boolean scriptIs(int codePoint, UnicodeScript... scripts) {
        UnicodeScript of = UnicodeScript.of(codePoint);
        for (UnicodeScript script : scripts) {
            if (of == script) {
                return true;
            }
        }
        return false;
    }
}
