package dev.rung.domain.update;

import java.util.ArrayList;
import java.util.List;

/** A section while it is drafted: its lines, and the figures in them with the records they come from. */
final class Drafted {
    private final UpdateSection section;
    private final List<String> lines = new ArrayList<>();
    private final List<SourcedFigure> figures = new ArrayList<>();

    Drafted(UpdateSection section) {
        this.section = section;
    }

    void line(String line) {
        lines.add(line);
    }

    /** Nothing happens when there is nothing to show. */
    void figure(String label, String text, String noun, String nounId, String restsOn) {
        if (!text.isBlank()) {
            figures.add(new SourcedFigure(section, label, text, noun, nounId, restsOn));
        }
    }

    /** Says how many of a list did not fit. */
    void more(int all, int shown) {
        if (all > shown) {
            lines.add("and " + (all - shown) + " more");
            figure("More", Integer.toString(all - shown), "initiative", "", "what the page has no room for");
        }
    }

    UpdateSection section() {
        return section;
    }

    String text() {
        return String.join("\n", lines);
    }

    List<SourcedFigure> figures() {
        return figures;
    }
}
