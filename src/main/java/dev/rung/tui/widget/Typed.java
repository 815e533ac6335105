package dev.rung.tui.widget;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What stands in the fields of a form, as the text of a draft: a line a field, its name, an equals sign and its text with
 * line breaks written as {@code \n}. Reads back what it wrote; lines it does not know are left out.
 */
public final class Typed {
    private Typed() {}

    public static String write(Map<String, String> fields) {
        StringBuilder out = new StringBuilder();
        fields.forEach((name, text) -> out.append(name)
                .append('=')
                .append(text.replace("\\", "\\\\").replace("\n", "\\n"))
                .append('\n'));
        return out.toString();
    }

    public static Map<String, String> read(String draft) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String line : draft.split("\n", -1)) {
            int at = line.indexOf('=');
            if (at > 0) {
                fields.put(line.substring(0, at), unescaped(line.substring(at + 1)));
            }
        }
        return fields;
    }

    private static String unescaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                out.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
