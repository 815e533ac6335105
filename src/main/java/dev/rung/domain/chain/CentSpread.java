package dev.rung.domain.chain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Spreads cents by weights so that not one is lost: the largest remainder first, among equal ones the earlier. */
final class CentSpread {
    private CentSpread() {}

    /**
     * @param total not negative
     * @param weights none negative, and not all 0
     */
    static List<Long> of(long total, List<BigDecimal> weights) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Long> cents = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        long left = total;
        for (BigDecimal weight : weights) {
            BigDecimal[] parts = BigDecimal.valueOf(total).multiply(weight).divideAndRemainder(sum);
            long whole = parts[0].setScale(0, RoundingMode.UNNECESSARY).longValueExact();
            cents.add(whole);
            remainders.add(parts[1]);
            left -= whole;
        }
        List<Integer> order = IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
                .toList();
        for (int i = 0; i < left; i++) {
            int index = order.get(i);
            cents.set(index, cents.get(index) + 1);
        }
        return cents;
    }
}
