package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.calc.Calculators;
import dev.rung.domain.money.calc.InputSpec;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads a driver and its {@code key=range} words. */
final class DriverInputs {
    private DriverInputs() {}

    /** Whether it is a driver, or spelt nearly like one. */
    static boolean near(String typed) {
        return Nearest.to(typed, ids()).isPresent();
    }

    private static List<String> ids() {
        return Arrays.stream(Driver.values()).map(Driver::id).toList();
    }

    static Driver driver(String typed) {
        List<String> ids = ids();
        return Driver.named(typed.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> Refusal.usage("there is no driver " + Quoted.of(typed)
                        + Nearest.to(typed, ids)
                                .map(n -> "; did you mean " + n + "?")
                                .orElse("; there are " + String.join(", ", ids))));
    }

    /** What was typed for each key, in the order in which it was. */
    static Map<String, String> typed(Driver driver, List<String> words) {
        return typed(
                driver.id(),
                Calculators.inputs(driver).stream().map(InputSpec::key).toList(),
                words);
    }

    /** The same for whatever has an id and keys. */
    static Map<String, String> typed(String id, List<String> keys, List<String> words) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw Refusal.usage(Quoted.of(word) + " is no key=range; " + id + " wants " + String.join(", ", keys)
                        + ", and a range with blanks or > stands in quotes: 'churn=3.0% -> 2.5%'");
            }
            String key = word.substring(0, equals).strip();
            if (typed.put(key, word.substring(equals + 1)) != null) {
                throw Refusal.usage(Quoted.of(key) + " is given twice; give it once");
            }
        }
        return typed;
    }
}
