package dev.rung.tui.forecast;

import java.util.LinkedHashMap;
import java.util.Map;

/** What stands in the fields of a forecast, as the text of a draft: a line a field, its name, an equals sign, its text. */
final class ForecastDraft {
    private ForecastDraft() {}

    /** The key under which the draft of an initiative's forecast lies. */
    static String key(String initiativeId) {
        return "forecast:" + initiativeId;
    }

    /** @param fields each on one line, as a line field holds it */
    static String write(Map<String, String> fields) {
        StringBuilder out = new StringBuilder();
        fields.forEach((name, text) -> out.append(name).append('=').append(text).append('\n'));
        return out.toString();
    }

    static Map<String, String> read(String draft) {
        Map<String, String> fields = new LinkedHashMap<>();
        draft.lines()
                .filter(line -> line.indexOf('=') > 0)
                .forEach(line ->
                        fields.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return fields;
    }
}
