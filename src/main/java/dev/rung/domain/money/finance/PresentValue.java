package dev.rung.domain.money.finance;

import java.util.Optional;

/** What flows of money are worth today. Flows come at the end of their period, the first after one period. */
public final class PresentValue {
    private static final double HIGHEST = 1e6;
    private static final int HALVINGS = 200;

    private PresentValue() {}

    /** {@code −investment + Σ flow_t ÷ (1 + rate)^t}, the rate being that of one period. */
    public static double net(double investment, double[] flows, double rate) {
        double sum = -investment;
        double discount = 1;
        for (double flow : flows) {
            discount /= 1 + rate;
            sum += flow * discount;
        }
        return sum;
    }

    /**
     * The rate of one period at which the flows are worth exactly the investment. Empty where no rate above -100 % does
     * it, or more than one may: only an investment followed by flows of one sign has one.
     */
    public static Optional<Double> internalRate(double investment, double[] flows) {
        double sum = 0;
        for (double flow : flows) {
            if (flow < 0) {
                return Optional.empty();
            }
            sum += flow;
        }
        if (investment <= 0 || sum <= 0) {
            return Optional.empty();
        }
        // With one change of sign the value falls as the rate rises, so halving finds the only one.
        double low = -0.999999;
        double high = HIGHEST;
        if (net(investment, flows, low) < 0 || net(investment, flows, high) > 0) {
            return Optional.empty();
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (net(investment, flows, middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Optional.of((low + high) / 2);
    }
}
