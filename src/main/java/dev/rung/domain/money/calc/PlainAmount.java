package dev.rung.domain.money.calc;

import dev.rung.domain.money.Driver;
import java.util.Optional;

/** A total that was reckoned elsewhere. Months do not scale it. */
final class PlainAmount extends Calculator {
    PlainAmount() {
        super(
                Driver.PLAIN,
                new InputSpec(
                        "amount",
                        "Contribution in all",
                        InputUnit.AMOUNT,
                        InputForm.LEVEL,
                        "90k-140k",
                        Optional.empty()));
    }

    @Override
    double total(Numbers n, int months) {
        return n.of(0);
    }

    @Override
    void byMonth(Numbers n, double[] into) {
        alike(n.of(0), into);
    }

    @Override
    String formula(Numbers n, int months) {
        return "the amount as given";
    }

    @Override
    int lever() {
        return 0;
    }
}
