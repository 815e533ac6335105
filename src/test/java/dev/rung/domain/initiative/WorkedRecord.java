package dev.rung.domain.initiative;

import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Six forecasts with their actuals whose statistics were reckoned by hand, in thousands. */
final class WorkedRecord {
    private static final double[][] ROWS = {
        {50, 100, 180, 70},
        {20, 60, 120, 66},
        {100, 200, 320, 90},
        {10, 40, 90, 95},
        {80, 150, 260, 120},
        {30, 50, 80, 45},
    };

    private WorkedRecord() {}

    static List<Prediction> six() {
        List<Prediction> six = new ArrayList<>();
        for (double[] row : ROWS) {
            six.add(prediction(six.size(), new Range(row[0], row[1], row[2]), row[3]));
        }
        return six;
    }

    static Prediction prediction(int number, Range forecast, double actual) {
        return new Prediction(
                "i" + number,
                "Bet " + number,
                Driver.values()[number % 3],
                LocalDate.parse("2026-01-15").plusMonths(2L * number),
                forecast,
                actual,
                "EUR");
    }

    /** So many ranges of which so many hold their actual, the others lying above and below in turn. */
    static List<Prediction> hits(int inside, int ranges) {
        List<Prediction> all = new ArrayList<>();
        for (int i = 0; i < ranges; i++) {
            all.add(prediction(i, new Range(50, 100, 200), i < inside ? 90 : i % 2 == 0 ? 20 : 300));
        }
        return all;
    }
}
