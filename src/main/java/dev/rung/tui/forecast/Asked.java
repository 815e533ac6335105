package dev.rung.tui.forecast;

import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Range;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be reckoned.
 *
 * @param inputs those of the driver, and months, as typed; none of them blank
 * @param investment what is spent until launch, in whole units; empty for unknown
 */
record Asked(Driver driver, Map<String, String> inputs, Optional<Range> investment) {
    Asked {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }

    static Asked of(Forecast forecast) {
        return new Asked(forecast.driver(), forecast.inputs(), forecast.investment());
    }
}
