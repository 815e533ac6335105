package dev.rung.files.report;

import java.util.ArrayList;
import java.util.List;

/** A heatmap where there is no picture: its words as a table. */
final class HeatTable {
    private HeatTable() {}

    static Block.Table of(Text caption, Chart.Heat heat) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(new Block.Column(Text.EMPTY, Block.Align.LEFT));
        heat.columns().forEach(c -> columns.add(new Block.Column(c, Block.Align.LEFT)));
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Chart.HeatRow row : heat.rows()) {
            List<Block.Cell> cells = new ArrayList<>();
            Text note = row.note().isEmpty()
                    ? Text.EMPTY
                    : Text.of(" (").plus(row.note()).plus(")");
            cells.add(new Block.Cell(row.label().plus(note), Tone.PLAIN));
            row.cells()
                    .forEach(c -> cells.add(c.map(Chart.HeatCell::mark)
                            .map(m -> new Block.Cell(Text.of(m.plain()), m.tone()))
                            .orElse(Block.Cell.of(""))));
            rows.add(cells);
        }
        return new Block.Table(caption, columns, rows);
    }
}
