package dev.rung.domain.money.calc;

import dev.rung.domain.money.Driver;
import dev.rung.domain.money.finance.Churn;

/** Today's customers at another price: what those who stay pay then, less what they would have paid. */
final class Priced extends Calculator {
    private static final int CUSTOMERS = 0;
    private static final int ARPA = 1;
    private static final int MARGIN = 2;
    private static final int CHURN = 3;

    Priced() {
        super(
                Driver.PRICE,
                count("customers", "Customers today", InputForm.LEVEL, "2k"),
                money("arpa", "Revenue per customer and month", InputForm.CHANGE, "50 -> 55"),
                margin(),
                churn(InputForm.LEVEL_OR_CHANGE, "2.5% -> 3.0%"));
    }

    @Override
    double total(Numbers n, int months) {
        return n.of(CUSTOMERS)
                * n.of(MARGIN)
                * (n.to(ARPA) * Churn.monthsBilled(n.to(CHURN), months)
                        - n.from(ARPA) * Churn.monthsBilled(n.from(CHURN), months));
    }

    @Override
    void byMonth(Numbers n, double[] into) {
        double before = n.of(CUSTOMERS) * n.of(MARGIN) * n.from(ARPA);
        double after = n.of(CUSTOMERS) * n.of(MARGIN) * n.to(ARPA);
        for (int month = 0; month < into.length; month++) {
            before *= 1 - n.from(CHURN);
            after *= 1 - n.to(CHURN);
            into[month] = after - before;
        }
    }

    @Override
    String formula(Numbers n, int months) {
        String start = n.text(CUSTOMERS) + " customers × " + n.text(MARGIN) + " × ";
        if (n.isChange(CHURN)) {
            return start + "(" + n.text(ARPA) + " × " + Retained.billed(n.to(CHURN), months) + " of " + over(months)
                    + " billed at " + n.text(CHURN) + " churn − " + n.fromText(ARPA) + " × "
                    + Retained.billed(n.from(CHURN), months) + " at " + n.fromText(CHURN) + ")";
        }
        return start + n.riseText(ARPA) + " × " + Retained.billed(n.to(CHURN), months) + " of " + over(months)
                + " billed at " + n.text(CHURN) + " churn";
    }

    @Override
    int lever() {
        return ARPA;
    }
}
