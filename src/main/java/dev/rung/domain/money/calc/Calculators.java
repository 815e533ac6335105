package dev.rung.domain.money.calc;

import dev.rung.domain.money.Driver;
import java.util.List;

/** What each driver asks for. */
public final class Calculators {
    private static final List<Calculator> ALL = List.of(
            NewCustomers.acquisition(),
            NewCustomers.conversion(),
            new Priced(),
            new Retained(),
            Product.expansion(),
            Product.costToServe(),
            new RiskAvoided(),
            new PlainAmount());

    private Calculators() {}

    /** The inputs in the order in which they are asked for; {@link Months} are not among them. */
    public static List<InputSpec> inputs(Driver driver) {
        return of(driver).inputs();
    }

    /** What a driver is for, in one sentence. */
    public static String purpose(Driver driver) {
        return switch (driver) {
            case ACQUISITION -> "More customers won each month; they stack up, and leave by churn.";
            case CONVERSION -> "More of those who come become customers; they stack up month on month.";
            case PRICE -> "Today's customers at another price, less those who leave because of it.";
            case RETENTION -> "Fewer of today's customers leave; what they would have taken with them stays.";
            case EXPANSION -> "Today's customers buy something more, from the first month on.";
            case COST_TO_SERVE -> "The same service for less: cases that no longer come, or come cheaper.";
            case RISK -> "A loss that becomes less likely. It is avoided, never realised, and kept apart.";
            case PLAIN -> "A total that was reckoned elsewhere; say in the one-pager where.";
        };
    }

    static Calculator of(Driver driver) {
        return ALL.stream().filter(c -> c.driver() == driver).findFirst().orElseThrow();
    }
}
