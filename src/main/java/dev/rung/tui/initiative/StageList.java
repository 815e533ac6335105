package dev.rung.tui.initiative;

import dev.rung.domain.initiative.Stage;
import dev.rung.service.InitiativeRow;
import dev.rung.service.InitiativeService;
import dev.rung.service.InitiativeWindow;
import dev.rung.tui.widget.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** Initiatives under their stages, as lines of a list of which only what is seen is read. */
final class StageList implements Window<StageList.Line> {
    private static final int NEAR_BY = 40;

    /** A line of the list. */
    sealed interface Line {
        /** The stage, and how many there are in it; where there are more of them only the newest. */
        record Heading(Stage stage, int count, boolean more) implements Line {}

        /** The free line above a heading that is not the first. */
        record Gap(Stage below) implements Line {}

        record Row(InitiativeRow row) implements Line {}

        /** What tells lines apart. */
        default Object id() {
            return this instanceof Row r ? r.row().initiative().id() : this;
        }
    }

    /** Where the lines of a stage begin and where its rows do. */
    private record Section(Stage stage, int from, int rowsFrom, InitiativeWindow rows) {
        int end() {
            return rowsFrom + rows.count();
        }
    }

    private final List<Section> sections;
    private final int count;

    StageList(InitiativeService initiatives, InitiativeFilter filter) {
        List<Section> all = new ArrayList<>();
        int line = 0;
        for (Stage stage : Stage.values()) {
            if (!filter.shows(stage)) {
                continue;
            }
            InitiativeWindow rows = initiatives.window(Set.of(stage), filter.words());
            if (rows.count() > 0) {
                Section section = new Section(stage, line, line + (all.isEmpty() ? 1 : 2), rows);
                all.add(section);
                line = section.end();
            }
        }
        this.sections = List.copyOf(all);
        this.count = line;
    }

    /** Initiatives, headings not counted. */
    int initiatives() {
        return sections.stream().mapToInt(s -> s.rows().count()).sum();
    }

    /** Whether there are more in a stage than are listed. */
    boolean more() {
        return sections.stream().anyMatch(s -> s.rows().more());
    }

    @Override
    public int count() {
        return count;
    }

    /** Headings, and the lines above them. */
    boolean isNoRow(int line) {
        return sections.stream().noneMatch(s -> line >= s.rowsFrom() && line < s.end());
    }

    @Override
    public List<Line> rows(int from, int n) {
        int until = Math.min(count, from + n);
        List<Line> lines = new ArrayList<>();
        for (Section section : sections) {
            int first = Math.max(from, section.rowsFrom());
            int last = Math.min(until, section.end());
            for (int line = Math.max(from, section.from()); line < Math.min(until, section.rowsFrom()); line++) {
                lines.add(
                        line == section.rowsFrom() - 1
                                ? new Line.Heading(
                                        section.stage(),
                                        section.rows().count(),
                                        section.rows().more())
                                : new Line.Gap(section.stage()));
            }
            if (first < last) {
                section.rows().rows(first - section.rowsFrom(), last - first).stream()
                        .map(Line.Row::new)
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    @Override
    public OptionalInt find(Predicate<Line> wanted, int near) {
        int from = Math.max(0, near - NEAR_BY);
        List<Line> around = rows(from, 2 * NEAR_BY);
        for (int i = 0; i < around.size(); i++) {
            if (wanted.test(around.get(i))) {
                return OptionalInt.of(from + i);
            }
        }
        return OptionalInt.empty();
    }
}
