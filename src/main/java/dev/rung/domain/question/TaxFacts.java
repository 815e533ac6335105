package dev.rung.domain.question;

import dev.rung.domain.money.Money;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The translation tax of a month.
 *
 * @param cost of the whole team
 * @param tax of work whose chain is broken and of what is allocated to nothing
 * @param nothing the part of the tax that is allocated to nothing
 * @param causes the tax by what is missing, in words, the largest first
 */
public record TaxFacts(YearMonth month, Money cost, Money tax, Money nothing, Map<String, Money> causes) {
    public TaxFacts {
        causes = Collections.unmodifiableMap(new LinkedHashMap<>(causes));
    }

    /** The tax in percent of the cost; 0 where nothing was paid. */
    public double percent() {
        return of(tax);
    }

    /** What is allocated to nothing, in percent of the cost. */
    public double nothingPercent() {
        return of(nothing);
    }

    private double of(Money part) {
        return cost.minor() == 0 ? 0 : 100.0 * part.minor() / cost.minor();
    }
}
