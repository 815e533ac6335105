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

    static Calculator of(Driver driver) {
        return ALL.stream().filter(c -> c.driver() == driver).findFirst().orElseThrow();
    }
}
