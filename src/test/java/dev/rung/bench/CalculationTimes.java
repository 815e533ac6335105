package dev.rung.bench;

import dev.rung.domain.money.Driver;
import dev.rung.domain.money.RangeText;
import dev.rung.domain.money.calc.Calculation;
import dev.rung.domain.money.calc.Simulation;
import dev.rung.domain.money.finance.DiscountRate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an estimate takes with every input a range: reading it, 10,000 draws, and the influence of each input. */
final class CalculationTimes {
    private static final int TIMES = 200;
    private static final DiscountRate RATE = DiscountRate.effective(0.12);

    private final Samples jvm;
    private final List<String> rows = new ArrayList<>();

    CalculationTimes(Samples jvm) {
        this.jvm = jvm;
    }

    void measure() {
        Map<String, String> won = Map.of(
                "volume", "3k-5k",
                "conversion", "4.8-5.2% -> 5.4-5.8%",
                "arpa", "55/60/70",
                "margin", "75-80%",
                "churn", "3-5%");
        Map<String, String> priced = Map.of(
                "customers", "1.8k-2.2k",
                "arpa", "50 -> 53-57",
                "margin", "75-80%",
                "churn", "2.4-2.6% -> 2.8-3.4%");
        row("10,000 draws, conversion over 12 months", () -> estimate(Driver.CONVERSION, won));
        row("10,000 draws, price over 12 months", () -> estimate(Driver.PRICE, priced));
        row(
                "the same with what comes back for its cost",
                () -> Calculation.of(Driver.PRICE, priced, Simulation.FIXED_SEED)
                        .onCost(RangeText.parse("30k-40k").to(), RATE));
    }

    private static void estimate(Driver driver, Map<String, String> inputs) {
        Calculation.of(driver, inputs, Simulation.FIXED_SEED).estimate();
    }

    private void row(String what, Runnable work) {
        Samples samples = new Samples();
        for (int i = 0; i < TIMES; i++) {
            work.run();
        }
        for (int i = 0; i < TIMES; i++) {
            samples.time(work);
        }
        rows.add(samples.row(what, jvm, Samples.Bar.p99(20)));
    }

    List<String> rows() {
        return rows;
    }
}
