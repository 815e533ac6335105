package dev.rung.domain.money.calc;

import dev.rung.domain.money.Driver;

/** A loss that becomes less likely: the whole loss, and the probability over the whole horizon. Months do not scale it. */
final class RiskAvoided extends Calculator {
    private static final int LOSS = 0;
    private static final int PROBABILITY = 1;

    RiskAvoided() {
        super(
                Driver.RISK,
                money("loss", "The whole loss", InputForm.LEVEL, "1M-2M"),
                percent("probability", "How likely it is", InputForm.FALL, "30% -> 10%"));
    }

    @Override
    double total(Numbers n, int months) {
        return n.of(LOSS) * n.fall(PROBABILITY);
    }

    @Override
    void byMonth(Numbers n, double[] into) {
        alike(total(n, into.length), into);
    }

    @Override
    String formula(Numbers n, int months) {
        return n.text(LOSS) + " × " + n.fallText(PROBABILITY) + " over the whole time";
    }

    @Override
    int lever() {
        return PROBABILITY;
    }
}
