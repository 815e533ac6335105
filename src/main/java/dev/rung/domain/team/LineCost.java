package dev.rung.domain.team;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * What a line of cost comes to in its own currency. The exact cost of a month is number × amount a year × load ÷ 12 × the days
 * it is paid ÷ the days of the month; what comes once falls in the month of its day. Cents are what the exact sum since
 * January, rounded half up, has more than that of the month before: so months add up to any quarter and year to the cent, and
 * nothing that happens later alters a month.
 */
final class LineCost {
    /** A multiple of the days of every month: 4 × 7 × 29 × 15 × 31. */
    private static final long DAYS = 377_580;

    private static final int MONTHS = 12;

    /** Two decimals of the number of people and four of the load factor. */
    private static final int SCALE = 6;

    private static final BigInteger PARTS = BigInteger.valueOf(MONTHS * DAYS);

    private LineCost() {}

    /** Cents in a month; 0 where it is not paid. */
    static long cents(CostLine line, YearMonth month) {
        if (line.every() == CostLine.Every.ONCE) {
            return YearMonth.from(line.from()).equals(month) ? rounded(exact(line), BigInteger.ONE, BigInteger.ONE) : 0;
        }
        if (paidDays(line, month) == 0) {
            return 0;
        }
        long before = 0;
        for (int m = 1; m < month.getMonthValue(); m++) {
            before += parts(line, month.withMonth(m));
        }
        BigDecimal year = ofYear(line);
        return rounded(year, BigInteger.valueOf(before + parts(line, month)), PARTS)
                - rounded(year, BigInteger.valueOf(before), PARTS);
    }

    /** Cents a year at the rate of a day; 0 when it is not paid on it, or comes once. */
    static long centsOfYear(CostLine line, LocalDate day) {
        return line.paidOn(day) && line.every() != CostLine.Every.ONCE
                ? rounded(ofYear(line), BigInteger.ONE, BigInteger.ONE)
                : 0;
    }

    private static BigDecimal ofYear(CostLine line) {
        BigDecimal exact = exact(line);
        return line.every() == CostLine.Every.MONTH ? exact.multiply(BigDecimal.valueOf(MONTHS)) : exact;
    }

    private static BigDecimal exact(CostLine line) {
        return line.number()
                .multiply(line.load())
                .multiply(BigDecimal.valueOf(line.amount().minor()));
    }

    /** The month's part of a year, in {@link #PARTS}. */
    private static long parts(CostLine line, YearMonth month) {
        return paidDays(line, month) * (DAYS / month.lengthOfMonth());
    }

    private static long paidDays(CostLine line, YearMonth month) {
        LocalDate first = line.from().isAfter(month.atDay(1)) ? line.from() : month.atDay(1);
        LocalDate end = month.atEndOfMonth();
        LocalDate last = line.to().filter(end::isAfter).orElse(end);
        return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** amount × of ÷ in, half up; exactly, for a division first would lose what the sum is to keep. */
    private static long rounded(BigDecimal amount, BigInteger of, BigInteger in) {
        BigDecimal whole = amount.setScale(SCALE);
        BigInteger above = whole.unscaledValue().multiply(of).shiftLeft(1);
        BigInteger below = in.multiply(BigInteger.TEN.pow(SCALE));
        return above.add(below).divide(below.shiftLeft(1)).longValueExact();
    }
}
