package dev.rung.files.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What lies between a BEGIN and its END, as far as anything of it matters here. */
final class Component {
    private final String name;
    private final int line;
    private final List<ContentLine> lines = new ArrayList<>();
    private final List<Component> children = new ArrayList<>();

    Component(String name, int line) {
        this.name = name;
        this.line = line;
    }

    String name() {
        return name;
    }

    /** Where it begins, counted from 1. */
    int line() {
        return line;
    }

    void add(ContentLine content) {
        lines.add(content);
    }

    void add(Component child) {
        children.add(child);
    }

    /** The first line of that name. */
    Optional<ContentLine> first(String wanted) {
        for (ContentLine each : lines) {
            if (each.name().equals(wanted)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    Stream<ContentLine> all(String wanted) {
        return lines.stream().filter(l -> l.name().equals(wanted));
    }

    /** The value of the first line of that name; {@code ""} when there is none. */
    String value(String wanted) {
        return first(wanted).map(l -> l.value().strip()).orElse("");
    }

    Stream<Component> children(String wanted) {
        return children.stream().filter(c -> c.name().equals(wanted));
    }

    Stream<Component> children() {
        return children.stream();
    }
}
