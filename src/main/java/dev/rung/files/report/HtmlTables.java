package dev.rung.files.report;

import java.util.Iterator;
import java.util.List;

/** Tables and heatmaps in HTML: named rows and columns, and room to scroll where a phone is too narrow. */
record HtmlTables(Html html) {

    void table(Block.Table table) {
        open("table", table.caption());
        html.raw("<tr>");
        table.columns()
                .forEach(c -> html.raw("<th scope=\"col\"" + side(c) + ">")
                        .inline(c.title())
                        .raw("</th>"));
        html.line("</tr></thead>").line("<tbody>");
        for (List<Block.Cell> row : table.rows()) {
            html.raw("<tr>");
            Iterator<Block.Column> columns = table.columns().iterator();
            boolean first = true;
            for (Block.Cell cell : row) {
                String tag = first ? "th scope=\"row\"" : "td";
                html.raw("<" + tag + side(columns.next()) + ">");
                html.span(cell.tone().word(), () -> html.inline(cell.text())).raw(first ? "</th>" : "</td>");
                first = false;
            }
            html.line("</tr>");
        }
        close();
    }

    private static String side(Block.Column column) {
        return column.align() == Block.Align.RIGHT ? " class=\"right\"" : "";
    }

    void matrix(Block.Matrix matrix) {
        open("matrix", matrix.caption());
        html.raw("<tr><td></td>");
        for (Block.Step step : matrix.columns()) {
            html.raw("<th scope=\"col\"" + standsOut(step) + ">").inline(step.title());
            if (!step.note().isEmpty()) {
                html.raw(" ").span("aside", () -> html.inline(step.note()));
            }
            html.raw("</th>");
        }
        html.line("</tr></thead>");
        for (Block.Group group : matrix.groups()) {
            html.line("<tbody>")
                    .raw("<tr><th class=\"group\" scope=\"rowgroup\" colspan=\""
                            + (matrix.columns().size() + 1) + "\">");
            html.inline(group.title()).line("</th></tr>");
            group.rows().forEach(r -> row(r, matrix.columns()));
            html.line("</tbody>");
        }
        html.line("</table></div>");
    }

    private void row(Block.Row row, List<Block.Step> columns) {
        html.raw("<tr><th scope=\"row\">").inline(row.title());
        if (!row.note().isEmpty()) {
            html.raw(" ").span("aside", () -> html.inline(row.note()));
        }
        html.raw("</th>");
        Iterator<Block.Step> steps = columns.iterator();
        row.cells().forEach(c -> {
            html.raw("<td" + standsOut(steps.next()) + ">");
            c.ifPresent(m -> html.mark("cell", m));
            html.raw("</td>");
        });
        html.line("</tr>");
    }

    private static String standsOut(Block.Step step) {
        return step.note().isEmpty() ? "" : " class=\"out\"";
    }

    private void open(String kind, Text caption) {
        html.raw("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .text(caption.plain())
                .line("\">");
        html.open("table", kind).line("");
        if (!caption.isEmpty()) {
            html.element("caption", "", () -> html.inline(caption));
        }
        html.raw("<thead>");
    }

    private void close() {
        html.line("</tbody>").line("</table></div>");
    }
}
