package dev.rung.domain.writing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Written numbers and what they are multiplied by, in the notations of several countries. */
final class Numerals {
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d.,'’\\u00a0\\u202f ]*");

    static double attachedScale(String written) {
        for (int i = written.length() - 1; i > 0 && !Character.isDigit(written.charAt(i)); i--) {
            switch (written.charAt(i)) {
                case 'k', 'K' -> {
                    return 1e3;
                }
                case 'm', 'M' -> {
                    return 1e6;
                }
                case 'b', 'B' -> {
                    return 1e9;
                }
                default -> {
                    // A sign or a blank.
                }
            }
        }
        return 1;
    }

    static double scale(String word) {
        return switch (word) {
            case "k", "thousand" -> 1e3;
            case "hundred" -> 1e2;
            case "bn", "billion" -> 1e9;
            default -> 1e6;
        };
    }

    /** The number alone. One comma or dot before exactly three digits parts thousands, as does what repeats. */
    static double value(String written) {
        Matcher m = DIGITS.matcher(written);
        if (!m.find()) {
            return Double.NaN;
        }
        String digits = m.group().replaceAll("['’\\u00a0\\u202f ]", "").replaceAll("[.,]+$", "");
        int mark = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (mark < 0) {
            return Double.parseDouble(digits);
        }
        char sign = digits.charAt(mark);
        boolean repeats = digits.indexOf(sign) != mark;
        boolean both = digits.indexOf(sign == '.' ? ',' : '.') >= 0;
        boolean thousands = repeats || !both && digits.length() - mark == 4 && mark <= 3 && !digits.startsWith("0");
        String whole = digits.substring(0, mark).replaceAll("[.,]", "");
        String rest = digits.substring(mark + 1);
        return Double.parseDouble(thousands ? digits.replaceAll("[.,]", "") : whole + "." + rest);
    }

    private Numerals() {}
}
