package dev.rung.domain.role;

import dev.rung.domain.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The hours of a week as they are typed in a line: {@code delivery 20 customer 3h30 business 2}, or in percent of the week,
 * {@code delivery 50% customer 20% strategy 30% of 38h}.
 *
 * @param minutes of the activities that were named
 * @param whole whether the line says the whole week, as percents do
 */
public record HoursLine(Map<Activity, Integer> minutes, boolean whole) {
    private static final Pattern PART =
            Pattern.compile("(\\p{L}[\\p{L}-]*)\\s*[=:]?\\s*([-+]?\\d[^\\s,;=]*(?:,\\d[^\\s,;=]*)?|)");
    private static final Pattern BEFORE_UNIT = Pattern.compile("(?<=\\d)\\s+(?=(?:h|m|min|%)(?:\\d|\\s|$))");
    private static final Pattern AFTER_H = Pattern.compile("(?<=\\dh)\\s+(?=\\d{2}(?:\\s|$))");
    private static final Pattern OF = Pattern.compile("\\bof\\s+(\\S+)\\s*$");
    private static final Pattern CLOCKED = Pattern.compile("(\\d{1,3})(?:h|:)(\\d{2})(?:min|m)?");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)h?");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,5})(?:min|m)");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:[.,]\\d)?)%");
    private static final int MINUTES_OF_A_WEEK = 7 * 24 * 60;
    private static final double ROUNDING = 0.5;

    public HoursLine {
        Map<Activity, Integer> ordered = new EnumMap<>(Activity.class);
        ordered.putAll(minutes);
        minutes = Collections.unmodifiableMap(ordered);
    }

    /**
     * Reads a line. Refuses in one sentence what it cannot read, an activity named twice, more hours than a week has, and
     * percents that do not add up to 100.
     *
     * @param usual minutes of the week that percents are of where the line does not say it
     */
    public static HoursLine read(String line, int usual) {
        String typed =
                BEFORE_UNIT.matcher(line.strip().toLowerCase(Locale.ROOT)).replaceAll("");
        String text = AFTER_H.matcher(typed).replaceAll("");
        int week = usual;
        Matcher of = OF.matcher(text);
        boolean length = of.find();
        if (length) {
            week = amount(of.group(1))
                    .orElseThrow(() ->
                            Refusal.usage("“" + of.group(1) + "” is no length of a week: type it as in “of 38h”."));
            text = text.substring(0, of.start()).strip();
        }
        Map<Activity, String> parts = parts(text);
        long percents = parts.values().stream().filter(v -> v.endsWith("%")).count();
        if (percents > 0 && percents < parts.size()) {
            throw Refusal.usage("Type hours or percents, not both in one line.");
        }
        if (percents > 0) {
            return new HoursLine(spread(parts, week), true);
        }
        if (length) {
            throw Refusal.usage("“of …” goes with percents; hours add up by themselves.");
        }
        Map<Activity, Integer> minutes = new EnumMap<>(Activity.class);
        parts.forEach((activity, amount) -> minutes.put(activity, needAmount(activity, amount)));
        long sum = minutes.values().stream().mapToLong(Integer::longValue).sum();
        if (sum > MINUTES_OF_A_WEEK) {
            throw Refusal.usage("A week has 168 hours; these are " + sum / 60 + ".");
        }
        return new HoursLine(minutes, false);
    }

    /** Minutes from {@code 3.5}, {@code 3,5}, {@code 3h30}, {@code 3:30}, {@code 3h} or {@code 210m}; empty for anything else. */
    public static OptionalInt amount(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT).replace(" ", "");
        Matcher clocked = CLOCKED.matcher(text);
        if (clocked.matches()) {
            int minutes = Integer.parseInt(clocked.group(2));
            return minutes < 60
                    ? OptionalInt.of(Integer.parseInt(clocked.group(1)) * 60 + minutes)
                    : OptionalInt.empty();
        }
        Matcher hours = HOURS.matcher(text);
        if (hours.matches()) {
            return OptionalInt.of(
                    (int) Math.round(Double.parseDouble(hours.group(1).replace(',', '.')) * 60));
        }
        Matcher minutes = MINUTES.matcher(text);
        return minutes.matches() ? OptionalInt.of(Integer.parseInt(minutes.group(1))) : OptionalInt.empty();
    }

    /** The activity meant by its id, by {@code gtm}, or by letters with which only its id begins. */
    public static Activity activity(String typed) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        if (word.equals("gtm")) {
            return Activity.GO_TO_MARKET;
        }
        List<Activity> found = Arrays.stream(Activity.values())
                .filter(a -> !word.isEmpty() && a.id().startsWith(word))
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        throw Refusal.usage("There is no activity “" + typed + "”; there are "
                + Arrays.stream(Activity.values()).map(Activity::id).collect(Collectors.joining(", ")) + ".");
    }

    private static Map<Activity, String> parts(String text) {
        Map<Activity, String> parts = new EnumMap<>(Activity.class);
        Matcher part = PART.matcher(text);
        int at = 0;
        while (part.find()) {
            between(text.substring(at, part.start()));
            at = part.end();
            Activity activity = activity(part.group(1));
            if (parts.put(activity, part.group(2)) != null) {
                throw Refusal.usage("“" + activity.id() + "” is there twice; say it once.");
            }
        }
        between(text.substring(at));
        if (parts.isEmpty()) {
            throw Refusal.usage("Say where the hours went, as in “delivery 20 customer 3h30 business 2”.");
        }
        return parts;
    }

    private static void between(String text) {
        String left = text.replaceAll("[\\s,;]", "");
        if (!left.isEmpty()) {
            throw Refusal.usage("“" + left + "” belongs to no activity: type the activity first, then its hours, as in"
                    + " “delivery 20 customer 3h30”.");
        }
    }

    private static int needAmount(Activity activity, String typed) {
        if (typed.isEmpty()) {
            throw Refusal.usage("There are no hours behind “" + activity.id() + "”: type them as 3.5, 3h30 or 210m.");
        }
        return amount(typed)
                .orElseThrow(() -> Refusal.usage("“" + typed + "” behind “" + activity.id()
                        + "” is not read as hours: type them as 3.5, 3h30 or 210m."));
    }

    /** Percents of a week as minutes that add up to it: what rounding leaves over goes where it was lost most. */
    private static Map<Activity, Integer> spread(Map<Activity, String> parts, int week) {
        Map<Activity, Double> percents = new EnumMap<>(Activity.class);
        parts.forEach((activity, typed) -> {
            Matcher percent = PERCENT.matcher(typed);
            if (!percent.matches()) {
                throw Refusal.usage("“" + typed + "” behind “" + activity.id() + "” is not read as a percent.");
            }
            percents.put(activity, Double.parseDouble(percent.group(1).replace(',', '.')));
        });
        double sum = percents.values().stream().mapToDouble(Double::doubleValue).sum();
        if (Math.abs(sum - 100) > ROUNDING) {
            throw Refusal.usage("The percents add up to " + plain(sum) + ", not to 100: overhead is one of them, too.");
        }
        Map<Activity, Integer> minutes = new EnumMap<>(Activity.class);
        List<Activity> lost = new ArrayList<>(percents.keySet());
        Map<Activity, Double> exact = new EnumMap<>(Activity.class);
        percents.forEach((activity, p) -> {
            exact.put(activity, week * p / sum);
            minutes.put(activity, (int) Math.floor(week * p / sum));
        });
        lost.sort((a, b) ->
                Double.compare(exact.get(b) - Math.floor(exact.get(b)), exact.get(a) - Math.floor(exact.get(a))));
        int left = week - minutes.values().stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < left; i++) {
            minutes.merge(lost.get(i % lost.size()), 1, Integer::sum);
        }
        return minutes;
    }

    private static String plain(double sum) {
        return sum == Math.rint(sum) ? Long.toString(Math.round(sum)) : String.format(Locale.ROOT, "%.1f", sum);
    }
}
