package dev.rung.domain.writing;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Set<String> CODES = Set.of(
            "eur", "usd", "gbp", "chf", "sek", "nok", "dkk", "pln", "jpy", "cad", "aud", "inr", "euro", "dollar");
    private static final Set<String> SCALES =
            Set.of("k", "m", "bn", "mn", "mio", "million", "billion", "thousand", "hundred");
    private static final Set<String> PER = Set.of("per", "a", "an", "each");
    private static final Set<String> NO_UNIT = Set.of(
            "to",
            "from",
            "by",
            "for",
            "of",
            "among",
            "in",
            "at",
            "on",
            "within",
            "until",
            "till",
            "through",
            "before",
            "as",
            "and",
            "or",
            "with",
            "without",
            "while",
            "than",
            "today",
            "now",
            "currently",
            "this",
            "last",
            "next",
            "per",
            "owner",
            "source",
            "measured",
            "owned",
            "according",
            "so",
            "because",
            "that",
            "which",
            "is",
            "are",
            "was",
            "were",
            "across",
            "after",
            "since",
            "over",
            "under",
            "above",
            "below",
            "vs",
            "versus",
            "down",
            "up",
            "during",
            "it",
            "the",
            "a",
            "an",
            "end",
            "more",
            "fewer",
            "less",
            "thru",
            "via",
            "tracked",
            "reported",
            "when",
            "but",
            "annually",
            "yearly",
            "monthly",
            "compared",
            "against",
            "whose",
            "who",
            "not",
            "worth",
            "early",
            "mid",
            "late",
            "most",
            "least",
            "be",
            "we",
            "if",
            "then",
            "using",
            "based",
            "baseline",
            "target",
            "minus",
            "plus",
            "x",
            "soon",
            "asap",
            "tbd",
            "higher",
            "lower",
            "accountable",
            "responsible",
            "dri",
            "no",
            "come",
            "latest");
    private static final Set<String> PERIODS = Set.of(
            "second",
            "minute",
            "hour",
            "day",
            "week",
            "month",
            "quarter",
            "year",
            "order",
            "account",
            "customer",
            "user",
            "seat",
            "ticket",
            "head",
            "person",
            "client",
            "case",
            "shipment",
            "invoice",
            "call",
            "visit",
            "transaction");
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d.,'’\\u00a0\\u202f ]*");

    public static final Set<String> TIMES = Set.of(
            "ms", "s", "sec", "second", "min", "minute", "h", "hr", "hour", "day", "d", "week", "month", "quarter",
            "year");

    public static Optional<Quantity> at(Tokens tokens, int i) {
        int at = i;
        boolean money = false;
        if (tokens.at(at).isWord()
                && CODES.contains(tokens.at(at).stem())
                && tokens.at(at + 1).isNumber()) {
            money = true;
            at++;
        }
        Token number = tokens.at(at);
        if (!number.isNumber()) {
            return counted(tokens, i);
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
                && tokens.word(to + 1).equals("1")
                && tokens.at(to).start() == last.end()) {
            return Optional.of(new Quantity(i, to + 2, value(number.word()), "x", false));
        }
        String written = last.word();
        double value = value(number.word()) * attachedScale(number.word());
        String unit = money
                        || written.chars().anyMatch(c -> Tokeniser.CURRENCIES.indexOf(c) >= 0)
                        || number.word().chars().anyMatch(c -> Tokeniser.CURRENCIES.indexOf(c) >= 0)
                ? "money"
                : written.endsWith("%") ? "%" : "";
        if (SCALES.contains(tokens.word(to))) {
            value *= scale(tokens.word(to));
            to++;
        }
        if (unit.isEmpty()) {
            int read = unitLength(tokens, to);
            if (read > 0) {
                unit = unit(tokens, to, read);
                to += read;
            }
        } else if (tokens.at(to).isWord() && CODES.contains(tokens.at(to).stem())) {
            to++;
        }
        return Optional.of(new Quantity(i, perPeriod(tokens, to), value, unit, ranged));
    }

    /** “three days”, where a word stands for the number and a unit of time or of points follows. */
    private static Optional<Quantity> counted(Tokens tokens, int i) {
        int value = Period.counted(tokens.word(i));
        String unit = tokens.at(i + 1).stem();
        return value > 0 && TIMES.contains(unit) && unit.length() > 2
                ? Optional.of(new Quantity(i, perPeriod(tokens, i + 2), value, unit, false))
                : Optional.empty();
    }

    private static int unitLength(Tokens tokens, int at) {
        if (tokens.follows(at, "per", "cent")) {
            return 2;
        }
        if (tokens.word(at).equals("percentage") && tokens.at(at + 1).stem().equals("point")) {
            return 2;
        }
        Token unit = tokens.at(at);
        boolean joined = at > 0 && unit.start() == tokens.at(at - 1).end() && unit.isWord();
        if (joined && Set.of("st", "nd", "rd", "th").contains(unit.word())) {
            return 1;
        }
        return unit.isWord()
                        && (!NO_UNIT.contains(unit.word()) || joined)
                        && !unit.shape().equals(Token.Shape.CAPITAL)
                ? 1
                : 0;
    }

    private static String unit(Tokens tokens, int at, int length) {
        String stem = tokens.at(at).stem();
        if (stem.equals("percent") || stem.equals("per")) {
            return "%";
        }
        if (length == 2 || Set.of("pp", "ppt", "ppts", "point", "pt", "pts").contains(stem)) {
            return "pp";
        }
        return CODES.contains(stem) ? "money" : stem;
    }

    /** Takes in “per account”, “a month”, “/ week”. */
    private static int perPeriod(Tokens tokens, int at) {
        boolean per = PER.contains(tokens.word(at)) || tokens.word(at).equals("/");
        return per && PERIODS.contains(tokens.at(at + 1).stem()) ? at + 2 : at;
    }

    private static boolean dash(String mark) {
        return mark.equals("–") || mark.equals("-") || mark.equals("—") || mark.equals("−");
    }

    private static double attachedScale(String written) {
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

    private static double scale(String word) {
        return switch (word) {
            case "k", "thousand" -> 1e3;
            case "hundred" -> 1e2;
            case "bn", "billion" -> 1e9;
            default -> 1e6;
        };
    }

    /** The number alone. One comma or dot before exactly three digits parts thousands, as does what repeats. */
    public static double value(String written) {
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

    /** Of a unit of time; 0 for anything else. */
    static double seconds(String unit) {
        return switch (unit) {
            case "ms" -> 0.001;
            case "s", "sec", "second" -> 1;
            case "min", "minute" -> 60;
            case "h", "hr", "hour" -> 3_600;
            case "d", "day" -> 86_400;
            case "week" -> 7 * 86_400;
            case "month" -> 30.44 * 86_400;
            case "quarter" -> 91.3 * 86_400;
            case "year" -> 365.25 * 86_400;
            default -> 0;
        };
    }

    /** As numbers, or as times where both are. */
    int compare(Quantity other) {
        double one = seconds(unit);
        double two = seconds(other.unit);
        return one > 0 && two > 0 ? Double.compare(value * one, other.value * two) : Double.compare(value, other.value);
    }

    public boolean isMoney() {
        return unit.equals("money");
    }

    public boolean isPercent() {
        return unit.equals("%");
    }
}
