package dev.rung.service.sample;

import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import java.util.NoSuchElementException;

/**
 * A one-pager as the story writes it: a field begins with its id and a colon, an item of a list with a dash, and every other
 * line goes on where the last one ended.
 */
final class PageText {
    private static final String ITEM = "- ";

    private PageText() {}

    /** The page with the fields of the text; those it does not name stay as they are. */
    static OnePager onto(OnePager page, String text) {
        OnePager written = page;
        OnePagerField field = OnePagerField.METRIC;
        for (String line : text.lines().map(String::strip).toList()) {
            int colon = line.indexOf(": ");
            String id =
                    line.endsWith(":") ? line.substring(0, line.length() - 1) : line.substring(0, Math.max(0, colon));
            if (id.matches("[a-z_]+") && !line.startsWith(ITEM)) {
                field = OnePagerField.named(id).orElseThrow(() -> new NoSuchElementException("no field " + id));
                written = written.with(field, line.substring(id.length() + 1).strip());
            } else {
                written = written.with(field, joined(written.text(field), line));
            }
        }
        return written;
    }

    private static String joined(String before, String line) {
        if (line.startsWith(ITEM)) {
            return before.isEmpty() ? line.substring(ITEM.length()) : before + "\n" + line.substring(ITEM.length());
        }
        return before.isEmpty() ? line : before + " " + line;
    }
}
