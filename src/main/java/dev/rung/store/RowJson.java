package dev.rung.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes and reads one row as a flat JSON object of texts, whole numbers and nulls: what the history keeps. */
final class RowJson {
    private static final String HEX = "0123456789abcdef";

    private final String json;
    private int at;

    private RowJson(String json) {
        this.json = json;
    }

    static String write(Row row) {
        StringBuilder out = new StringBuilder("{");
        for (Map.Entry<String, @Nullable Object> each : row.values().entrySet()) {
            if (out.length() > 1) {
                out.append(',');
            }
            quote(out, each.getKey());
            out.append(':');
            if (each.getValue() instanceof String text) {
                quote(out, text);
            } else {
                out.append(each.getValue());
            }
        }
        return out.append('}').toString();
    }

    /** Texts as a JSON array, to hand a list to SQL. */
    static String array(List<String> items) {
        StringBuilder out = new StringBuilder("[");
        for (String item : items) {
            if (out.length() > 1) {
                out.append(',');
            }
            quote(out, item);
        }
        return out.append(']').toString();
    }

    /** Reads what {@link #write} wrote. Columns the table does not know any more are passed over. */
    static Row read(Table table, String json) {
        return new RowJson(json).object(table);
    }

    private Row object(Table table) {
        Row row = new Row(table);
        at = 1;
        while (at < json.length() && json.charAt(at) != '}') {
            String name = string();
            at++;
            @Nullable Object value = value();
            if (table.has(name)) {
                row.set(name, value);
            }
            if (json.charAt(at) == ',') {
                at++;
            }
        }
        return row;
    }

    private @Nullable Object value() {
        char first = json.charAt(at);
        if (first == '"') {
            return string();
        }
        if (first == 'n') {
            at += "null".length();
            return null;
        }
        int from = at;
        while (json.charAt(at) != ',' && json.charAt(at) != '}') {
            at++;
        }
        return Long.valueOf(json.substring(from, at));
    }

    private String string() {
        StringBuilder text = new StringBuilder();
        at++;
        while (json.charAt(at) != '"') {
            char c = json.charAt(at++);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char escaped = json.charAt(at++);
            if (escaped == 'u') {
                text.append((char) Integer.parseInt(json.substring(at, at + 4), 16));
                at += 4;
            } else {
                text.append(escaped);
            }
        }
        at++;
        return text.toString();
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(HEX.charAt(c >> shift & 0xf));
                }
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
