package dev.rung.domain.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Ranges in the shortest notation that {@link RangeText} reads as the same again. */
final class PrintedRange {
    private PrintedRange() {}

    static String of(Range range, Notation notation) {
        BigDecimal low = BigDecimal.valueOf(range.p10());
        BigDecimal high = BigDecimal.valueOf(range.p90());
        boolean middling = low.add(high).divide(BigDecimal.valueOf(2)).doubleValue() == range.p50();
        List<BigDecimal> numbers = range.isExact()
                ? List.of(low)
                : middling ? List.of(low, high) : List.of(low, BigDecimal.valueOf(range.p50()), high);
        String between = !middling ? "/" : high.signum() < 0 ? " - " : "-";
        return switch (notation) {
            case PERCENT ->
                numbers.stream().map(n -> digits(n.movePointRight(2)) + "%").collect(Collectors.joining(between));
            case POINTS ->
                numbers.stream().map(n -> digits(n.movePointRight(2)) + " pp").collect(Collectors.joining(between));
            case PLAIN, MONEY -> {
                // k with one number and none with another would leave open which is meant.
                boolean scaled = numbers.stream()
                        .allMatch(n -> n.signum() == 0 || !scaled(n).equals(digits(n)));
                yield numbers.stream().map(n -> scaled ? scaled(n) : digits(n)).collect(Collectors.joining(between));
            }
        };
    }

    private static String scaled(BigDecimal number) {
        BigDecimal size = number.abs();
        if (size.compareTo(BigDecimal.valueOf(1_000_000)) >= 0 && places(number.movePointLeft(6)) <= 2) {
            return digits(number.movePointLeft(6)) + "M";
        }
        if (size.compareTo(BigDecimal.valueOf(10_000)) >= 0 && places(number.movePointLeft(3)) <= 1) {
            return digits(number.movePointLeft(3)) + "k";
        }
        return digits(number);
    }

    private static int places(BigDecimal number) {
        return number.stripTrailingZeros().scale();
    }

    private static String digits(BigDecimal number) {
        String digits = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        // Three decimals could be thousands to whoever reads it, so a fourth is written.
        return digits.matches("-?[1-9]\\d{0,2}\\.\\d{3}") ? digits + "0" : digits;
    }
}
