package dev.rung.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** Makes JSON objects whose fields keep their order. */
final class JsonMap {
    private JsonMap() {}

    /** @param namesAndValues a name in snake_case, its value, the next name, … */
    static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
