package dev.rung.domain.money;

import dev.rung.domain.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads and prints ranges as people write them.
 *
 * <ul>
 *   <li>{@code 120k} is known exactly
 *   <li>{@code 90k-140k} is P10 to P90, with P50 in the middle; who knows a better P50 writes three numbers
 *   <li>{@code 120k ±20%} (also {@code +-20%}) has P10 20 % below and P90 20 % above its P50, of a percentage too:
 *       {@code 5% ±20%} is 4 % to 6 %; {@code 120k ±10k} and {@code 5% ±1 pp} give the distance itself
 *   <li>{@code 80k/120k/200k} is P10, P50, P90
 *   <li>{@code 3.0% -> 2.5%} is what changes; either side may be a range
 *   <li>{@code 0.6 pp} is a difference in percentage points
 * </ul>
 *
 * One {@code %} or {@code pp} is meant for every number of a text ({@code 2.2-2.8%}); k, M and B are not. What the digits
 * of a number may look like is in {@link NumberText}. Every refusal is one line that says how to write it.
 */
public final class RangeText {
    private static final int LONGEST = 120;

    private RangeText() {}

    /** Three numbers before it is known whether they are percentages. */
    private record Side(BigDecimal p10, BigDecimal p50, BigDecimal p90) {
        Range range(boolean percent) {
            int places = percent ? 2 : 0;
            return new Range(
                    p10.movePointLeft(places).doubleValue(),
                    p50.movePointLeft(places).doubleValue(),
                    p90.movePointLeft(places).doubleValue());
        }
    }

    /** @throws Refusal of usage, when it cannot be read or can be read in two ways */
    public static Reading parse(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw NumberText.noNumber(text);
        }
        String[] sides = plain(text).split("->", -1);
        if (sides.length > 2) {
            throw Refusal.usage(
                    Said.of(text) + " has more than one arrow; write what it is and what it becomes: a -> b");
        }
        List<NumberText> seen = new ArrayList<>();
        List<Side> read = new ArrayList<>();
        for (String side : sides) {
            read.add(side(side, text, seen));
        }
        Notation notation = notation(seen, text);
        boolean percent = notation == Notation.PERCENT || notation == Notation.POINTS;
        if (sides.length == 2 && notation == Notation.POINTS) {
            throw Refusal.usage(Said.of(text) + " changes from one difference to another; write % on both sides of the"
                    + " arrow, or the difference alone, as 0.6 pp");
        }
        Range last = read.get(read.size() - 1).range(percent);
        return sides.length == 1
                ? Reading.level(last, notation)
                : new Reading(Optional.of(read.get(0).range(percent)), last, notation);
    }

    /** Signs of one meaning made one sign. */
    private static String plain(String text) {
        return text.replaceAll("[\\u00A0\\u2007\\u2009\\u202F\\t]", " ")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replace('’', '\'')
                .replaceAll("→|=>", "->")
                .replaceAll("\\+/?-", "±");
    }

    private static Side side(String side, String whole, List<NumberText> seen) {
        if (side.isBlank()) {
            throw Refusal.usage(Said.of(whole) + " has nothing on one side of its arrow; write 3.0% -> 2.5%");
        }
        if (side.contains("±")) {
            return around(side, whole, seen);
        }
        List<NumberText> numbers = new ArrayList<>();
        boolean slashes = side.contains("/");
        String rest = side;
        while (true) {
            NumberText.Found found = NumberText.scan(rest, whole);
            numbers.add(found.number());
            rest = rest.substring(found.end());
            if (rest.isEmpty()) {
                break;
            }
            if (rest.charAt(0) != (slashes ? '/' : '-') || numbers.size() == (slashes ? 3 : 2)) {
                throw NumberText.noNumber(whole);
            }
            rest = rest.substring(1);
        }
        if (slashes && numbers.size() != 3) {
            throw Refusal.usage(
                    Said.of(whole) + " has slashes but not three numbers; write P10/P50/P90, as 80k/120k/200k");
        }
        seen.addAll(numbers);
        List<BigDecimal> values = numbers.stream().map(NumberText::value).toList();
        upright(numbers, values, whole);
        BigDecimal low = values.get(0);
        BigDecimal high = values.get(values.size() - 1);
        BigDecimal middle = slashes ? values.get(1) : low.add(high).divide(BigDecimal.valueOf(2));
        return new Side(low, middle, high);
    }

    private static void upright(List<NumberText> numbers, List<BigDecimal> values, String whole) {
        if (!ordered(values)) {
            throw Refusal.usage(Said.of(whole) + " is upside down; the low one (P10) comes first"
                    + (values.size() == 2
                            ? ", and what changes is written with an arrow: a -> b"
                            : ", as 80k/120k/200k"));
        }
        long most = numbers.stream().mapToLong(NumberText::scale).max().orElse(1);
        List<BigDecimal> scaled = numbers.stream()
                .map(n -> n.scale() == 1 ? n.value().multiply(BigDecimal.valueOf(most)) : n.value())
                .toList();
        if (most > 1 && !scaled.equals(values) && ordered(scaled) && differs(scaled, values)) {
            throw Refusal.usage(Said.of(whole) + " leaves open whether k, M or B is meant for each number;"
                    + " write it with each, as 90k-140k");
        }
    }

    private static boolean differs(List<BigDecimal> some, List<BigDecimal> others) {
        return Stream.iterate(0, i -> i < some.size(), i -> i + 1)
                .anyMatch(i -> some.get(i).compareTo(others.get(i)) != 0);
    }

    private static boolean ordered(List<BigDecimal> values) {
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i - 1).compareTo(values.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    private static Side around(String side, String whole, List<NumberText> seen) {
        int at = side.indexOf('±');
        NumberText.Found middle = NumberText.scan(side.substring(0, at), whole);
        NumberText.Found spread = NumberText.scan(side.substring(at + 1), whole);
        if (middle.end() != at
                || at + 1 + spread.end() != side.length()
                || spread.number().value().signum() < 0) {
            throw NumberText.noNumber(whole);
        }
        NumberText centre = middle.number();
        NumberText width = spread.number();
        BigDecimal distance = width.value();
        switch (width.notation()) {
            case PERCENT ->
                distance = centre.value().abs().multiply(width.value().movePointLeft(2));
            case POINTS -> {
                if (centre.notation() != Notation.PERCENT) {
                    seen.add(width);
                }
            }
            case PLAIN, MONEY -> {
                if (centre.notation() == Notation.PERCENT) {
                    throw Refusal.usage(Said.of(whole) + " leaves open what the ± is of; write ±20% for a fifth of it,"
                            + " or ±0.5 pp for percentage points");
                }
                seen.add(width);
            }
        }
        seen.add(centre);
        return new Side(
                centre.value().subtract(distance),
                centre.value(),
                centre.value().add(distance));
    }

    private static Notation notation(List<NumberText> numbers, String whole) {
        List<Notation> found = numbers.stream()
                .map(NumberText::notation)
                .filter(n -> n != Notation.PLAIN)
                .distinct()
                .toList();
        long currencies = numbers.stream()
                .map(NumberText::currency)
                .filter(c -> !c.isEmpty())
                .distinct()
                .count();
        if (found.size() > 1 || currencies > 1) {
            throw Refusal.usage(Said.of(whole) + " mixes "
                    + (currencies > 1 ? "currencies" : "percent, percentage points or money")
                    + "; write every number of it in one");
        }
        boolean scaled = numbers.stream().anyMatch(n -> n.scale() > 1);
        if (scaled && found.stream().anyMatch(n -> n != Notation.MONEY)) {
            throw NumberText.noNumber(whole);
        }
        return found.isEmpty() ? Notation.PLAIN : found.get(0);
    }

    /** The shortest notation that {@link #parse} reads as this again. Signs of currencies are left out. */
    public static String print(Reading reading) {
        return Stream.concat(reading.from().stream(), Stream.of(reading.to()))
                .map(r -> print(r, reading.notation()))
                .collect(Collectors.joining(" -> "));
    }

    /** As {@link #print(Reading)}, for a range alone. */
    public static String print(Range range, Notation notation) {
        return PrintedRange.of(range, notation);
    }
}
