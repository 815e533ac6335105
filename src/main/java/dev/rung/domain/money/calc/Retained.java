package dev.rung.domain.money.calc;

import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.finance.Churn;

/** A closed cohort that is billed monthly and loses fewer: the new churn's contribution less the old one's. */
final class Retained extends Calculator {
    private static final int REVENUE = 0;
    private static final int CHURN = 1;
    private static final int MARGIN = 2;

    Retained() {
        super(
                Driver.RETENTION,
                money("revenue", "Revenue a month today", InputForm.LEVEL, "90k-110k"),
                percent("churn", "Churn a month", InputForm.CHANGE, "3.0% -> 2.5%"),
                margin());
    }

    @Override
    double total(Numbers n, int months) {
        return n.of(REVENUE)
                * n.of(MARGIN)
                * (Churn.monthsBilled(n.to(CHURN), months) - Churn.monthsBilled(n.from(CHURN), months));
    }

    @Override
    void byMonth(Numbers n, double[] into) {
        double before = n.of(REVENUE) * n.of(MARGIN);
        double after = before;
        for (int month = 0; month < into.length; month++) {
            before *= 1 - n.from(CHURN);
            after *= 1 - n.to(CHURN);
            into[month] = after - before;
        }
    }

    @Override
    String formula(Numbers n, int months) {
        return n.text(REVENUE) + " a month × " + n.text(MARGIN) + " × ("
                + billed(n.to(CHURN), months) + " of " + over(months) + " billed at " + n.text(CHURN) + " churn − "
                + billed(n.from(CHURN), months) + " at " + n.fromText(CHURN) + ")";
    }

    /** Full months that are billed, exact enough to reckon on with. */
    static String billed(double churn, int months) {
        return Figures.grouped(Churn.monthsBilled(churn, months), 5);
    }

    @Override
    int lever() {
        return CHURN;
    }
}
