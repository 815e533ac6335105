package dev.rung.tui.widget;

import java.util.List;

/** Stretches of a text that stand out, by offsets in chars. */
record Marks(List<Stretch> stretches) {
    static final Marks NONE = new Marks(List.of());

    /** @param to behind the last char */
    record Stretch(int from, int to) {}

    Marks {
        stretches = List.copyOf(stretches);
    }

    /** Where words are found first in a text; words that are not in it are left out. */
    static Marks of(String text, List<String> words) {
        return new Marks(words.stream()
                .filter(w -> !w.isEmpty() && text.contains(w))
                .map(w -> new Stretch(text.indexOf(w), text.indexOf(w) + w.length()))
                .toList());
    }

    boolean at(int offset) {
        for (Stretch stretch : stretches) {
            if (offset >= stretch.from() && offset < stretch.to()) {
                return true;
            }
        }
        return false;
    }

    /** Those that an edit leaves as they were, where they are after it. */
    Marks edited(Edit edit) {
        int behind = edit.at() + edit.removed().length();
        int by = edit.inserted().length() - edit.removed().length();
        return new Marks(stretches.stream()
                .filter(s -> s.to() <= edit.at() || s.from() >= behind)
                .map(s -> s.from() >= behind ? new Stretch(s.from() + by, s.to() + by) : s)
                .toList());
    }
}
