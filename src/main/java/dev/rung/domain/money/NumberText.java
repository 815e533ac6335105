package dev.rung.domain.money;

import dev.rung.domain.Refusal;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One number as a person writes it: a sign, a currency, digits with a decimal sign and thousands, {@code k}, {@code M} or
 * {@code B}, {@code %} or {@code pp}.
 *
 * <p>Which of comma and dot is the decimal sign: where both stand, the last; where one stands more than once, none. A
 * single comma before exactly three digits separates thousands ({@code 1,200} is 1200), any other is a decimal comma
 * ({@code 1,5}). A single dot is a decimal sign, but before exactly three digits it could be either ({@code 1.200}), as
 * could such a comma before k, M, B or % ({@code 1,200k}): both are refused. A number that begins with 0 has decimals.
 * Blanks and apostrophes separate thousands.
 *
 * @param value with k, M and B worked in, percent and points not
 * @param scale 1, or what k, M or B stands for
 * @param notation MONEY when a currency stands with it
 * @param currency the sign, or empty text
 */
record NumberText(BigDecimal value, long scale, Notation notation, String currency) {
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);
    private static final String CURRENCY = "[€$£¥]|EUR|USD|GBP|CHF|JPY";
    private static final Pattern NUMBER = Pattern.compile(
            "\\s*(?<sign>[-+]?)\\s*(?<before>" + CURRENCY
                    + ")?\\s*(?<inner>-?)(?<digits>[.,]?\\d(?:[\\d.,']| (?=\\d))*)"
                    + "\\s*(?<scale>mio\\b|mn\\b|bn\\b|[kmb](?![a-z]))?\\s*(?<unit>%|pp(?![a-z]))?\\s*(?<after>"
                    + CURRENCY + ")?\\s*",
            Pattern.CASE_INSENSITIVE);

    /** A number found, and where what follows it begins. */
    record Found(NumberText number, int end) {}

    /**
     * The number a text begins with.
     *
     * @param whole the text it stands in, for what is said when it cannot be read
     */
    static Found scan(String text, String whole) {
        Matcher m = NUMBER.matcher(text);
        if (!m.lookingAt()) {
            throw noNumber(whole);
        }
        String digits = m.group("digits");
        String scale = Optional.ofNullable(m.group("scale")).orElse("").toLowerCase(Locale.ROOT);
        String unit = Optional.ofNullable(m.group("unit")).orElse("").toLowerCase(Locale.ROOT);
        String before = Optional.ofNullable(m.group("before")).orElse("");
        String after = Optional.ofNullable(m.group("after")).orElse("");
        String currency = before.isEmpty() ? after : before;
        boolean signed = !m.group("sign").isEmpty();
        if (signed && !m.group("inner").isEmpty()
                || !before.isEmpty() && !after.isEmpty()
                || !unit.isEmpty() && !(currency.isEmpty() && scale.isEmpty())) {
            throw noNumber(whole);
        }
        long times = times(scale);
        BigDecimal value = decimal(digits, times > 1 || !unit.isEmpty(), whole).multiply(BigDecimal.valueOf(times));
        boolean negative = m.group("sign").equals("-") || m.group("inner").equals("-");
        if (value.compareTo(LARGEST) > 0) {
            throw Refusal.usage(Said.of(whole) + " is more than rung reckons with (1,000,000 B); check the number");
        }
        Notation notation = switch (unit) {
            case "%" -> Notation.PERCENT;
            case "pp" -> Notation.POINTS;
            default -> currency.isEmpty() ? Notation.PLAIN : Notation.MONEY;
        };
        return new Found(new NumberText(negative ? value.negate() : value, times, notation, currency), m.end());
    }

    private static long times(String scale) {
        return switch (scale) {
            case "" -> 1;
            case "k" -> 1_000;
            case "b", "bn" -> 1_000_000_000;
            default -> 1_000_000;
        };
    }

    private static BigDecimal decimal(String digits, boolean suffixed, String whole) {
        String plain = digits;
        if (plain.matches(".*[ '].*")) {
            if (!plain.matches("\\d{1,3}([ ']\\d{3})+([.,]\\d+)?")) {
                throw Refusal.usage(Said.of(whole) + " has blanks where no thousands end; write 1 200 000, or 1.2M");
            }
            return new BigDecimal(plain.replaceAll("[ ']", "").replace(',', '.'));
        }
        if (plain.matches("\\d{1,3}(,\\d{3})+\\.\\d+") || plain.matches("\\d{1,3}(,\\d{3}){2,}")) {
            return new BigDecimal(plain.replace(",", ""));
        }
        if (plain.matches("\\d{1,3}(\\.\\d{3})+,\\d+") || plain.matches("\\d{1,3}(\\.\\d{3}){2,}")) {
            return new BigDecimal(plain.replace(".", "").replace(',', '.'));
        }
        if (plain.matches("[1-9]\\d{0,2},\\d{3}") && !suffixed) {
            return new BigDecimal(plain.replace(",", ""));
        }
        if (plain.matches("[1-9]\\d{0,2}[.,]\\d{3}") && !(suffixed && plain.contains("."))) {
            String thousands = plain.replaceAll("[.,]", "");
            String decimals = plain.replace(',', '.').replaceAll("0+$", "").replaceAll("\\.$", "");
            throw Refusal.usage(Said.of(plain) + " can be " + thousands + " or "
                    + (decimals.matches("\\d+\\.\\d{3}") ? decimals + "0" : decimals) + "; write the one you mean");
        }
        if (!plain.matches("\\d*[.,]?\\d+")) {
            throw noNumber(whole);
        }
        return new BigDecimal(plain.replace(',', '.'));
    }

    static Refusal noNumber(String text) {
        return Refusal.usage(Said.of(text) + " is no number or range rung can read; write it as 120k, 90k-140k,"
                + " 120k ±20%, 80k/120k/200k, or 3.0% -> 2.5%");
    }
}
