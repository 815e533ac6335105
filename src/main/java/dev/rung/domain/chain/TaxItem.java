package dev.rung.domain.chain;

import dev.rung.domain.money.Money;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A share of the team in a month and what it cost.
 *
 * @param title of the initiative, the name of run-and-maintain work, or {@code allocated to nothing}
 * @param percent of the team, 0 to 100
 * @param chain of the initiative; empty for what is none
 * @param cause why it is untranslated; empty when it is not
 */
public record TaxItem(
        Kind kind,
        Optional<String> initiativeId,
        String title,
        BigDecimal percent,
        Money amount,
        Optional<Chain> chain,
        Optional<TaxCause> cause) {

    /** Each share is one of these. */
    public enum Kind {
        TRANSLATED,
        UNTRANSLATED,
        RUN_AND_MAINTAIN
    }
}
