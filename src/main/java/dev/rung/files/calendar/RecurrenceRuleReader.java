package dev.rung.files.calendar;

import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import dev.rung.files.Shown;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an RRULE strictly: a part that is not known, or out of its range, refuses the rule with its line. */
final class RecurrenceRuleReader {
    private static final Pattern DAY = Pattern.compile("([+-]?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)");
    private static final Set<String> PARTS = Set.of(
            "FREQ",
            "UNTIL",
            "COUNT",
            "INTERVAL",
            "BYSECOND",
            "BYMINUTE",
            "BYHOUR",
            "BYDAY",
            "BYMONTHDAY",
            "BYYEARDAY",
            "BYWEEKNO",
            "BYMONTH",
            "BYSETPOS",
            "WKST",
            "RSCALE",
            "SKIP");
    private static final Set<Frequency> NUMBERED_DAYS = EnumSet.of(Frequency.MONTHLY, Frequency.YEARLY);

    private final Faulty faulty;
    private final ContentLine line;
    private final Map<String, String> parts = new HashMap<>();

    private RecurrenceRuleReader(Faulty faulty, ContentLine line) {
        this.faulty = faulty;
        this.line = line;
    }

    /** @param first the first round, on whose clock an UNTIL without Z is read */
    static RecurrenceRule read(Faulty faulty, ContentLine line, EventTime first) {
        return new RecurrenceRuleReader(faulty, line).rule(first);
    }

    private RecurrenceRule rule(EventTime first) {
        split();
        Frequency frequency = frequency();
        Recurrence.Builder rule = RecurrenceRule.builder(frequency);
        rule.interval(one("INTERVAL", 1, 100_000).orElse(1));
        List<Integer> seconds = numbers("BYSECOND", 0, 60);
        List<Integer> minutes = numbers("BYMINUTE", 0, 59);
        List<Integer> hours = numbers("BYHOUR", 0, 23);
        rule.bySecond(seconds).byMinute(minutes).byHour(hours);
        rule.byMonthDay(signed("BYMONTHDAY", 31));
        rule.byYearDay(signed("BYYEARDAY", 366));
        rule.byWeekNo(signed("BYWEEKNO", 53));
        rule.byMonth(numbers("BYMONTH", 1, 12));
        rule.bySetPos(signed("BYSETPOS", 366));
        days(rule, frequency);
        Optional.ofNullable(parts.get("WKST")).ifPresent(day -> rule.workweekStarts(day(day)));
        Optional<EventTime> until =
                Optional.ofNullable(parts.get("UNTIL")).map(text -> EventTime.parse(faulty, line, text, first.zone()));
        long mostADay = switch (frequency) {
            case SECONDLY, MINUTELY -> Integer.MAX_VALUE;
            case HOURLY -> 24L * times(minutes) * times(seconds);
            default -> (long) times(hours) * times(minutes) * times(seconds);
        };
        return new RecurrenceRule(rule.build(), one("COUNT", 1, Integer.MAX_VALUE), until, mostADay);
    }

    private static int times(List<Integer> values) {
        return Math.max(1, values.size());
    }

    private void split() {
        for (String part : line.value().strip().toUpperCase(Locale.ROOT).split(";")) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals);
            if (part.isEmpty()) {
                continue;
            }
            if (equals <= 0 || equals == part.length() - 1 || !PARTS.contains(name) && !name.startsWith("X-")) {
                throw bad(part, "is not known");
            }
            if (parts.put(name, part.substring(equals + 1)) != null) {
                throw bad(part, "is there twice");
            }
        }
        if (!parts.getOrDefault("RSCALE", "GREGORIAN").equals("GREGORIAN")) {
            throw bad("RSCALE=" + parts.get("RSCALE"), "is another calendar than the Gregorian one");
        }
    }

    private Frequency frequency() {
        String wanted = parts.getOrDefault("FREQ", "");
        for (Frequency each : Frequency.values()) {
            if (each.name().equals(wanted)) {
                return each;
            }
        }
        throw bad("FREQ=" + wanted, "is no frequency");
    }

    private OptionalInt one(String name, int least, int most) {
        List<Integer> all = numbers(name, least, most);
        if (all.size() > 1) {
            throw bad(name + "=" + parts.get(name), "is not one number");
        }
        return all.isEmpty() ? OptionalInt.empty() : OptionalInt.of(all.get(0));
    }

    private List<Integer> signed(String name, int most) {
        List<Integer> all = numbers(name, -most, most);
        if (all.contains(0)) {
            throw bad(name + "=" + parts.get(name), "holds a 0");
        }
        return all;
    }

    private List<Integer> numbers(String name, int least, int most) {
        String text = parts.getOrDefault(name, "");
        List<Integer> numbers = new ArrayList<>();
        for (String each : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            if (!each.matches("[+-]?\\d{1,10}") || Long.parseLong(each) < least || Long.parseLong(each) > most) {
                throw bad(name + "=" + text, "is no number from " + least + " to " + most);
            }
            numbers.add(Integer.parseInt(each));
        }
        return numbers;
    }

    private void days(Recurrence.Builder rule, Frequency frequency) {
        String text = parts.getOrDefault("BYDAY", "");
        for (String each : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            Matcher matcher = DAY.matcher(each);
            if (!matcher.matches()) {
                throw bad("BYDAY=" + text, "is no day such as MO or -1FR");
            }
            String number = each.substring(0, each.length() - 2);
            if (number.isEmpty() || !NUMBERED_DAYS.contains(frequency)) {
                rule.byDay(day(matcher.group(2)));
            } else {
                int nth = Integer.parseInt(number);
                if (nth == 0 || Math.abs(nth) > 53) {
                    throw bad("BYDAY=" + text, "counts from 1 to 53");
                }
                rule.byDay(nth, day(matcher.group(2)));
            }
        }
    }

    private DayOfWeek day(String text) {
        for (DayOfWeek each : DayOfWeek.values()) {
            if (each.getAbbr().equals(text)) {
                return each;
            }
        }
        throw bad("WKST=" + text, "is no day of the week");
    }

    private RuntimeException bad(String part, String why) {
        return faulty.at(line.line(), line.name() + ": " + Shown.quoted(part) + " " + why);
    }
}
