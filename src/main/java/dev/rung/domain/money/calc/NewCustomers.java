package dev.rung.domain.money.calc;

import dev.rung.domain.money.Driver;
import dev.rung.domain.money.finance.Churn;

/**
 * Customers won each month, directly or by a better conversion. They stack month on month and decay by churn; a cohort
 * bills in full in its first month.
 */
final class NewCustomers extends Calculator {
    private final int arpa;

    private NewCustomers(Driver driver, InputSpec... inputs) {
        super(driver, inputs);
        this.arpa = inputs.length - 3;
    }

    static NewCustomers acquisition() {
        return new NewCustomers(
                Driver.ACQUISITION,
                count("customers", "Customers won a month", InputForm.RISE, "20-30"),
                money("arpa", "Revenue per customer and month", InputForm.LEVEL, "60"),
                margin(),
                churn(InputForm.LEVEL, "3-5%"));
    }

    static NewCustomers conversion() {
        return new NewCustomers(
                Driver.CONVERSION,
                count("volume", "Volume a month", InputForm.LEVEL, "4k"),
                percent("conversion", "Conversion", InputForm.CHANGE_OR_POINTS, "5.0% -> 5.6%"),
                money("arpa", "Revenue per customer and month", InputForm.LEVEL, "60"),
                margin(),
                churn(InputForm.LEVEL, "3-5%"));
    }

    private double won(Numbers n) {
        return driver() == Driver.ACQUISITION ? n.rise(0) : n.of(0) * n.rise(1);
    }

    @Override
    double total(Numbers n, int months) {
        return won(n) * n.of(arpa) * n.of(arpa + 1) * Churn.monthsStacked(n.of(arpa + 2), months);
    }

    @Override
    void byMonth(Numbers n, double[] into) {
        double cohort = won(n) * n.of(arpa) * n.of(arpa + 1);
        double stays = 1 - n.of(arpa + 2);
        double base = 0;
        for (int month = 0; month < into.length; month++) {
            base = base * stays + 1;
            into[month] = cohort * base;
        }
    }

    @Override
    String formula(Numbers n, int months) {
        String won = driver() == Driver.ACQUISITION
                ? n.riseText(0) + " customers a month"
                : n.text(0) + " a month × " + n.riseText(1);
        return won + " × " + n.text(arpa) + " × " + n.text(arpa + 1) + ", stacked over " + over(months) + " at "
                + n.text(arpa + 2) + " churn";
    }

    @Override
    int lever() {
        return driver() == Driver.ACQUISITION ? 0 : 1;
    }
}
