package dev.rung.domain.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into rows. */
public final class Wrap {
    private Wrap() {}

    public static List<String> words(String text, int columns) {
        List<String> rows = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String rest = line;
            while (rest.length() > columns) {
                int cut = rest.lastIndexOf(' ', columns);
                cut = cut <= 0 ? columns : cut;
                rows.add(rest.substring(0, cut));
                rest = rest.substring(cut).strip();
            }
            rows.add(rest);
        }
        return rows;
    }
}
