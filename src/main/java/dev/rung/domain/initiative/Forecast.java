package dev.rung.domain.initiative;

import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Range;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an initiative is expected to bring, as it was said on a day. Never changed: a new day's view is a new forecast.
 *
 * @param inputs what was typed for each key of the driver, in the person's notation
 * @param contribution per year, in whole units of the currency; computed from the inputs, or typed when the driver is plain
 * @param investment what is spent until launch, in whole units
 * @param currency three capital letters
 */
public record Forecast(
        String id,
        String initiativeId,
        LocalDate madeOn,
        Driver driver,
        Map<String, String> inputs,
        Range contribution,
        Optional<Range> investment,
        String currency) {
    public Forecast {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }
}
