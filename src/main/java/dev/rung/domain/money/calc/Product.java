package dev.rung.domain.money.calc;

import dev.rung.domain.money.Driver;

/** Drivers that are the same each month from the first on: more sold to those who are there, and cheaper service. */
final class Product extends Calculator {
    private final int share;

    private Product(Driver driver, int share, InputSpec... inputs) {
        super(driver, inputs);
        this.share = share;
    }

    static Product expansion() {
        return new Product(
                Driver.EXPANSION,
                1,
                count("accounts", "Accounts today", InputForm.LEVEL, "500"),
                percent("attach", "Share of them that buys", InputForm.RISE, "8-12%"),
                money("price", "Price per account and month", InputForm.LEVEL, "200"),
                margin());
    }

    static Product costToServe() {
        return new Product(
                Driver.COST_TO_SERVE,
                2,
                count("volume", "Cases a month", InputForm.LEVEL, "12k"),
                money("cost", "Cost of a case", InputForm.LEVEL, "9"),
                percent("reduction", "Share that is saved", InputForm.LEVEL, "10-20%"));
    }

    @Override
    double total(Numbers n, int months) {
        double product = months;
        for (int i = 0; i < inputs().size(); i++) {
            product *= i == share && inputs().get(i).form() == InputForm.RISE ? n.rise(i) : n.of(i);
        }
        return product;
    }

    @Override
    void byMonth(Numbers n, double[] into) {
        alike(total(n, into.length), into);
    }

    @Override
    String formula(Numbers n, int months) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < inputs().size(); i++) {
            text.append(i == share ? n.riseText(i) : n.text(i));
            if (i == 0) {
                text.append(driver() == Driver.EXPANSION ? " accounts" : " a month");
            }
            text.append(" × ");
        }
        return text + over(months);
    }

    @Override
    int lever() {
        return share;
    }
}
