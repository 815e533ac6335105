package dev.rung.files.report;

import dev.rung.files.report.Span.Emphasis;
import dev.rung.files.report.Span.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Text with emphasis and links. Every string in it was made visible, so a renderer only has its own syntax to escape. */
public record Text(List<Span> spans) {
    public static final Text EMPTY = new Text(List.of());

    public Text {
        spans = List.copyOf(spans);
    }

    public static Text of(String text) {
        return words(text, Emphasis.PLAIN);
    }

    public static Text strong(String text) {
        return words(text, Emphasis.STRONG);
    }

    public static Text quiet(String text) {
        return words(text, Emphasis.QUIET);
    }

    /** A link where the reference may be one, otherwise the reference as text. */
    public static Text reference(String reference) {
        return LinkTarget.parse(reference)
                .map(t -> new Text(List.of(new Span.Link(t))))
                .orElseGet(() -> of(reference.strip()));
    }

    private static Text words(String text, Emphasis emphasis) {
        return text.isEmpty() ? EMPTY : new Text(List.of(new Words(text, emphasis)));
    }

    public Text plus(Text more) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(more.spans);
        return new Text(all);
    }

    public Text plus(String more) {
        return plus(of(more));
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** What is read, without emphasis. */
    public String plain() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
