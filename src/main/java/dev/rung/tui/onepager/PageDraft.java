package dev.rung.tui.onepager;

import dev.rung.domain.initiative.OnePagerField;
import java.util.EnumMap;
import java.util.Map;

/**
 * The fields being typed, as the text of a draft: a line a field, its name, an equals sign and its text with line breaks
 * written as {@code \n}. A field that was emptied is there without text. Reads back what it wrote; lines it does not know
 * are left out.
 */
final class PageDraft {
    private PageDraft() {}

    static String key(String initiativeId) {
        return "onepager:" + initiativeId;
    }

    static String write(Map<OnePagerField, String> fields) {
        StringBuilder out = new StringBuilder();
        fields.forEach((field, text) -> out.append(field.id())
                .append('=')
                .append(text.replace("\\", "\\\\").replace("\n", "\\n"))
                .append('\n'));
        return out.toString();
    }

    static Map<OnePagerField, String> read(String draft) {
        Map<OnePagerField, String> fields = new EnumMap<>(OnePagerField.class);
        for (String line : draft.split("\n", -1)) {
            int at = line.indexOf('=');
            if (at > 0) {
                OnePagerField.named(line.substring(0, at))
                        .ifPresent(field -> fields.put(field, unescaped(line.substring(at + 1))));
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
