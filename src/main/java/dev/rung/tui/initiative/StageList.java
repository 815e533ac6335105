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
        /** The stage, and how many there are in it. */
        record Heading(Stage stage, int count) implements Line {}

        /** The free line above a heading that is not the first. */
        record Gap(Stage below) implements Line {}

        record Row(InitiativeRow row) implements Line {}

        /** What tells lines apart. */
        default Object id() {
            return this instanceof Row r ? r.row().initiative().id() : this;
        }
    }

    /** Where the lines of a stage begin and its rows stand among all rows. */
    private record Section(Stage stage, int from, int rowsFrom, int firstRow, int count) {
        int end() {
            return rowsFrom + count;
        }
    }

    private final InitiativeWindow rows;
    private final List<Section> sections;
    private final int count;

    StageList(InitiativeService initiatives, InitiativeFilter filter) {
        this.rows = initiatives.window(filter.stages(), filter.words());
        List<Section> all = new ArrayList<>();
        int line = 0;
        int row = 0;
        for (Stage stage : Stage.values()) {
            int in = !filter.shows(stage)
                    ? 0
                    : initiatives.window(Set.of(stage), filter.words()).count();
            if (in > 0) {
                int above = all.isEmpty() ? 1 : 2;
                all.add(new Section(stage, line, line + above, row, in));
                line += above + in;
                row += in;
            }
        }
        this.sections = List.copyOf(all);
        this.count = line;
    }

    /** Initiatives, headings not counted. */
    int initiatives() {
        return rows.count();
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
        int first = rowsBefore(from);
        List<InitiativeRow> read = rows.rows(first, rowsBefore(until) - first);
        List<Line> lines = new ArrayList<>();
        for (Section section : sections) {
            for (int line = Math.max(from, section.from()); line < Math.min(until, section.end()); line++) {
                int at = section.firstRow() + line - section.rowsFrom() - first;
                if (line == section.rowsFrom() - 1) {
                    lines.add(new Line.Heading(section.stage(), section.count()));
                } else if (line < section.rowsFrom()) {
                    lines.add(new Line.Gap(section.stage()));
                } else if (at < read.size()) {
                    lines.add(new Line.Row(read.get(at)));
                }
            }
        }
        return lines;
    }

    /** Rows in the lines above one. */
    private int rowsBefore(int line) {
        int before = 0;
        for (Section section : sections) {
            before += Math.max(0, Math.min(line, section.end()) - section.rowsFrom());
        }
        return before;
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
