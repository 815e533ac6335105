package dev.rung.files;

import dev.rung.files.EvidenceImport.DateOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as people write them; what 03/04/2026 means is judged from the whole column. */
final class Days {
    /** A day, or why there is none; approximate where only the month was written. */
    record Day(Optional<LocalDate> day, boolean approximate, String fault) {
        static Day of(LocalDate day) {
            return new Day(Optional.of(day), false, "");
        }

        static Day none(String fault) {
            return new Day(Optional.empty(), false, fault);
        }
    }

    static final String MONTHS =
            "jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|mär(?:z)?|apr(?:il)?|may|mai|june?|juni|july?|juli"
                    + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|dez(?:ember)?";

    private static final Map<String, Integer> MONTH = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("mär", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("mai", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("okt", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12),
            Map.entry("dez", 12));
    private static final int LOOSE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})(?: .*)?");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})(?: .*)?");
    private static final Pattern DAY_NAME =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -]+(" + MONTHS + ")\\.?,?[ -]+(\\d{4}|\\d{2})", LOOSE);
    private static final Pattern NAME_DAY =
            Pattern.compile("(" + MONTHS + ")\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})", LOOSE);
    private static final Pattern NAME = Pattern.compile("(" + MONTHS + ")\\.?,? +(\\d{4})", LOOSE);
    private static final Pattern MONTH_ONLY = Pattern.compile("(\\d{4})[-/](\\d{1,2})");

    private final Optional<DateOrder> order;
    private final String explanation;

    private Days(Optional<DateOrder> order, String explanation) {
        this.order = order;
        this.explanation = explanation;
    }

    /** Judges a column: a slash date with a number above 12 tells the order of the others. */
    static Days of(List<String> cells, Optional<DateOrder> chosen) {
        String dayFirst = "";
        String monthFirst = "";
        String either = "";
        for (String cell : cells) {
            Matcher m = SLASHES.matcher(cell.strip());
            if (m.matches()) {
                int first = Integer.parseInt(m.group(1));
                int second = Integer.parseInt(m.group(2));
                dayFirst = dayFirst.isEmpty() && first > 12 && second <= 12 ? m.group() : dayFirst;
                monthFirst = monthFirst.isEmpty() && second > 12 && first <= 12 ? m.group() : monthFirst;
                either = either.isEmpty() && first <= 12 && second <= 12 && first != second ? m.group() : either;
            }
        }
        if (chosen.isPresent()) {
            String said = chosen.get() == DateOrder.DAY_FIRST ? "day first" : "month first";
            return new Days(chosen, "Dates with slashes are read " + said + ", as chosen.");
        }
        if (!dayFirst.isEmpty() && monthFirst.isEmpty()) {
            return new Days(
                    Optional.of(DateOrder.DAY_FIRST),
                    "Dates with slashes are read day first, because of " + dayFirst + ".");
        }
        if (!monthFirst.isEmpty() && dayFirst.isEmpty()) {
            return new Days(
                    Optional.of(DateOrder.MONTH_FIRST),
                    "Dates with slashes are read month first, because of " + monthFirst + ".");
        }
        if (either.isEmpty()) {
            return new Days(Optional.empty(), "");
        }
        return new Days(
                Optional.empty(),
                dayFirst.isEmpty()
                        ? "Dates with slashes such as " + either + " can be read day first or month first; say which."
                        : "Dates with slashes disagree (" + dayFirst + " and " + monthFirst
                                + "); say which order the others have.");
    }

    /** How slash dates are read and why; {@code ""} where the column has none that could be taken amiss. */
    String explanation() {
        return explanation;
    }

    Day read(String written) {
        String text = written.strip();
        if (text.isEmpty()) {
            return Day.none("there is no date; write one, such as 2026-03-14");
        }
        try {
            Matcher m = ISO.matcher(text);
            if (m.matches()) {
                return day(number(m, 1), number(m, 2), number(m, 3));
            }
            m = DOTS.matcher(text);
            if (m.matches()) {
                return day(year(m.group(3)), number(m, 2), number(m, 1));
            }
            m = SLASHES.matcher(text);
            if (m.matches()) {
                return slashes(year(m.group(3)), number(m, 1), number(m, 2), text);
            }
            return named(text);
        } catch (DateTimeException e) {
            return Day.none(Shown.quoted(text) + " is no day of the calendar; write it as 2026-03-14");
        }
    }

    private static Day named(String text) {
        Matcher m = DAY_NAME.matcher(text);
        if (m.matches()) {
            return day(year(m.group(3)), month(m.group(2)), number(m, 1));
        }
        m = NAME_DAY.matcher(text);
        if (m.matches()) {
            return day(number(m, 3), month(m.group(1)), number(m, 2));
        }
        m = NAME.matcher(text);
        if (m.matches()) {
            return approximate(day(number(m, 2), month(m.group(1)), 1));
        }
        m = MONTH_ONLY.matcher(text);
        if (m.matches()) {
            return approximate(day(number(m, 1), number(m, 2), 1));
        }
        if (text.matches("[34]\\d{4}")) {
            return Day.none(Shown.quoted(text)
                    + " is a spreadsheet’s day number; format the column as a date and export it again");
        }
        return Day.none(Shown.quoted(text) + " is no date; write it as 2026-03-14");
    }

    private Day slashes(int year, int first, int second, String text) {
        if (first > 12 && second <= 12) {
            return day(year, second, first);
        }
        if (second > 12 && first <= 12) {
            return day(year, first, second);
        }
        if (first == second || order.isPresent()) {
            boolean dayFirst = order.isEmpty() || order.get() == DateOrder.DAY_FIRST;
            return dayFirst ? day(year, second, first) : day(year, first, second);
        }
        LocalDate one = LocalDate.of(year, second, first);
        LocalDate other = LocalDate.of(year, first, second);
        return Day.none(Shown.quoted(text) + " can be " + one + " or " + other + "; choose day first or month first");
    }

    private static Day approximate(Day day) {
        return new Day(day.day(), true, day.fault());
    }

    private static Day day(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        if (year < 1970 || year > 2100) {
            return Day.none("the year " + year + " cannot be meant; write the day as 2026-03-14");
        }
        return Day.of(date);
    }

    private static int year(String digits) {
        return digits.length() == 2 ? 2000 + Integer.parseInt(digits) : Integer.parseInt(digits);
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int month(String name) {
        return MONTH.get(name.toLowerCase(Locale.ROOT).substring(0, 3));
    }
}
