package dev.rung.domain.writing;

import java.util.Optional;
import java.util.Set;

/**
 * A number with its unit, as it stands in a text: {@code 4.2%}, {@code $1.2M}, {@code 350k}, {@code 12 pp}, {@code 3,5 %},
 * {@code 8 days}, {@code €40 per account}. Of a range the first number counts.
 *
 * @param from the first token
 * @param to after the last token
 * @param value with its scale: 350k is 350,000
 * @param unit {@code "%"}, {@code "pp"}, {@code "money"}, or the word that follows, in the singular; {@code ""} without one
 * @param ranged whether it names two ends
 */
public record Quantity(int from, int to, double value, String unit, boolean ranged) {
    private static final Set<String> SCALES =
            Set.of("k", "m", "bn", "mn", "mio", "million", "billion", "thousand", "hundred");

    public static Optional<Quantity> at(Tokens tokens, int i) {
        int at = i;
        boolean negative = minus(tokens, i);
        if (negative) {
            at++;
        }
        boolean money = false;
        if (tokens.at(at).isWord()
                && Units.CODES.contains(tokens.at(at).stem())
                && tokens.at(at + 1).isNumber()) {
            money = true;
            at++;
        }
        Token number = tokens.at(at);
        if (!number.isNumber()) {
            return negative ? Optional.empty() : counted(tokens, i);
        }
        int to = at + 1;
        Token last = number;
        boolean ranged = false;
        if (dash(tokens.word(to)) && tokens.at(to + 1).isNumber()) {
            last = tokens.at(to + 1);
            to += 2;
            ranged = true;
        }
        if (tokens.word(to).equals(":")
                && tokens.at(to + 1).isNumber()
                && tokens.at(to).start() == last.end()
                && tokens.at(to + 1).start() == last.end() + 1) {
            double odds = Numerals.value(number.word()) / Numerals.value(tokens.word(to + 1));
            return Optional.of(new Quantity(i, to + 2, odds, "x", false));
        }
        String written = last.word();
        double value = Numerals.value(number.word()) * Numerals.attachedScale(number.word()) * (negative ? -1 : 1);
        String unit = money
                        || written.chars().anyMatch(c -> Tokeniser.CURRENCIES.indexOf(c) >= 0)
                        || number.word().chars().anyMatch(c -> Tokeniser.CURRENCIES.indexOf(c) >= 0)
                ? "money"
                : written.endsWith("%") ? "%" : "";
        if (SCALES.contains(tokens.word(to))) {
            value *= Numerals.scale(tokens.word(to));
            to++;
        }
        if (unit.isEmpty()) {
            int read = Units.length(tokens, to);
            if (read > 0) {
                unit = Units.of(tokens, to, read);
                to += read;
            }
        } else if (tokens.at(to).isWord() && Units.CODES.contains(tokens.at(to).stem())) {
            to++;
        }
        return Optional.of(new Quantity(i, Units.perPeriod(tokens, to), value, unit, ranged));
    }

    /** “three days”, where a word stands for the number and a unit of time or of points follows. */
    private static Optional<Quantity> counted(Tokens tokens, int i) {
        int value = Period.counted(tokens.word(i));
        String unit = tokens.at(i + 1).stem();
        return value > 0 && Units.TIMES.contains(unit) && unit.length() > 2
                ? Optional.of(new Quantity(i, Units.perPeriod(tokens, i + 2), value, unit, false))
                : Optional.empty();
    }

    /** “-€0.40”: a sign with a blank before it and none behind. */
    private static boolean minus(Tokens tokens, int i) {
        Token sign = tokens.at(i);
        return (sign.is("-") || sign.is("−"))
                && tokens.at(i + 1).isNumber()
                && tokens.at(i + 1).start() == sign.end()
                && tokens.at(i - 1).end() != sign.start();
    }

    /** Without the word that follows, which is what is counted: 120 of “120 accounts”; time, points and money stay whole. */
    Quantity counting(Tokens tokens) {
        boolean own = unit.isEmpty() || isMoney() || isPercent() || unit.equals("pp") || unit.equals("x");
        if (own || Units.TIMES.contains(unit)) {
            return this;
        }
        int end = from;
        while (!tokens.at(end).isNumber() && end < to) {
            end++;
        }
        end += ranged ? 3 : 1;
        return new Quantity(from, SCALES.contains(tokens.word(end)) ? end + 1 : end, value, unit, ranged);
    }

    private static boolean dash(String mark) {
        return mark.equals("–") || mark.equals("-") || mark.equals("—") || mark.equals("−");
    }

    /** As numbers, or as times where both are. */
    int compare(Quantity other) {
        double one = Units.seconds(unit);
        double two = Units.seconds(other.unit);
        return one > 0 && two > 0 ? Double.compare(value * one, other.value * two) : Double.compare(value, other.value);
    }

    public boolean isMoney() {
        return unit.equals("money");
    }

    public boolean isPercent() {
        return unit.equals("%");
    }
}
