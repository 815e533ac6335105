package dev.rung.cli;

import dev.rung.domain.text.DisplayWidth;
import dev.rung.domain.text.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** A line being put together. Whatever is added is made safe to show, so that no text can bring escapes of its own. */
final class Words {
    private record Span(Ink ink, String text) {}

    private final List<Span> spans = new ArrayList<>();

    static Words of(String text) {
        return new Words().plain(text);
    }

    static Words of(Ink ink, String text) {
        return new Words().add(ink, text);
    }

    Words add(Ink ink, String text) {
        spans.add(new Span(ink, VisibleText.line(text)));
        return this;
    }

    Words plain(String text) {
        return add(Ink.PLAIN, text);
    }

    Words bold(String text) {
        return add(Ink.BOLD, text);
    }

    Words dim(String text) {
        return add(Ink.DIM, text);
    }

    /** Adds blanks until the line is this many columns wide. */
    Words pad(int columns) {
        int missing = columns - width();
        return missing > 0 ? plain(" ".repeat(missing)) : this;
    }

    int width() {
        return spans.stream().mapToInt(s -> DisplayWidth.of(s.text())).sum();
    }

    /** The line as it goes out. */
    String render(boolean colour) {
        StringBuilder line = new StringBuilder();
        for (Span span : spans) {
            line.append(colour ? span.ink().on(span.text()) : span.text());
        }
        return line.toString();
    }
}
