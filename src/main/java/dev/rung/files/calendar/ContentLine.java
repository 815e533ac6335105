package dev.rung.files.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A line of a calendar after unfolding: a name, parameters, a value.
 *
 * @param line where it begins in the file, counted from 1
 * @param name in upper case
 * @param parameters those that matter for hours, by their names in upper case, as written but for quotes
 * @param value as written, escapes and all
 */
record ContentLine(int line, String name, Map<String, String> parameters, String value) {
    private static final List<String> KEPT = List.of("TZID", "PARTSTAT", "RANGE");

    /** Refuses what is no such line. */
    static ContentLine parse(Faulty faulty, int line, String text) {
        int at = nameEnd(text);
        if (at == 0 || at == text.length()) {
            throw faulty.at(line, "is no line of a calendar: a name and a colon are missing");
        }
        String name = text.substring(0, at).toUpperCase(Locale.ROOT);
        Map<String, String> parameters = Map.of();
        while (text.charAt(at) == ';') {
            int equals = text.indexOf('=', at);
            if (equals < 0) {
                throw faulty.at(line, name + " has a parameter without a value");
            }
            int end = parameterEnd(text, equals + 1);
            if (end == text.length()) {
                throw faulty.at(line, name + " has no value: a colon is missing, or a quote is never closed");
            }
            String parameter = text.substring(at + 1, equals);
            for (String each : KEPT) {
                if (each.equalsIgnoreCase(parameter)) {
                    parameters = parameters.isEmpty() ? new HashMap<>() : parameters;
                    parameters.put(each, text.substring(equals + 1, end).replace("\"", ""));
                }
            }
            at = end;
        }
        return new ContentLine(line, name, parameters, text.substring(at + 1));
    }

    private static int nameEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':' || c == ';') {
                return i;
            }
            if (!(c >= 'A' && c <= 'Z'
                    || c >= 'a' && c <= 'z'
                    || c >= '0' && c <= '9'
                    || c == '-'
                    || c == '_'
                    || c == '.')) {
                return 0;
            }
        }
        return text.length();
    }

    private static int parameterEnd(String text, int from) {
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ';' || c == ':')) {
                return i;
            }
        }
        return text.length();
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /** The value as text: {@code \,} {@code \;} {@code \\} and {@code \n} resolved. */
    String text() {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                char escaped = value.charAt(++i);
                text.append(escaped == 'n' || escaped == 'N' ? ' ' : escaped);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
