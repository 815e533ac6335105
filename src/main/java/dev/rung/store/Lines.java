package dev.rung.store;

import java.util.ArrayList;
import java.util.List;

/** A list of texts as one text, a line each; line breaks and backslashes inside an item are escaped. */
final class Lines {
    private Lines() {}

    static String join(List<String> items) {
        StringBuilder out = new StringBuilder();
        for (String item : items) {
            out.append(item.replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
        }
        return out.toString();
    }

    static List<String> split(String text) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                items.add(item.toString());
                item.setLength(0);
            } else if (c == '\\') {
                char escaped = text.charAt(++i);
                item.append(escaped == 'n' ? '\n' : escaped);
            } else {
                item.append(c);
            }
        }
        return items;
    }
}
