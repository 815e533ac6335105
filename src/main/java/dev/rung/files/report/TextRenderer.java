package dev.rung.files.report;

import dev.rung.domain.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** A document as plain text for a terminal or a mail: no escapes, nothing that carries meaning by colour alone. */
public final class TextRenderer implements Block.Pen {
    /** Longer lines are hard to read, however wide the terminal. */
    public static final int WIDEST_PROSE = 88;

    private static final int LEAST = 20;
    /** Columns of a range. */
    private static final int RANGE = 24;

    private static final String GAP = "  ";

    private final TextColumns columns;
    private final int prose;
    private final StringBuilder out = new StringBuilder();

    private TextRenderer(ToIntFunction<String> width, int columns) {
        this.columns = new TextColumns(width, Math.max(LEAST, columns));
        this.prose = Math.min(WIDEST_PROSE, Math.max(LEAST, columns));
    }

    /**
     * @param width columns a text takes
     * @param columns what the terminal has room for; prose stays below {@link #WIDEST_PROSE} all the same, and fewer than
     *     20 are taken as 20
     */
    public static String render(Document document, ToIntFunction<String> width, int columns) {
        TextRenderer renderer = new TextRenderer(width, columns);
        renderer.wrapped("", "", line(document.title()));
        renderer.wrapped("", "", line(document.subtitle()));
        if (!document.facts().isEmpty()) {
            renderer.facts(new Block.Facts(document.facts()));
        }
        document.blocks().forEach(b -> b.draw(renderer));
        return renderer.out.toString();
    }

    private void row(String row) {
        out.append(row.stripTrailing()).append('\n');
    }

    private void gap() {
        int end = out.length();
        if (end > 1 && !(out.charAt(end - 1) == '\n' && out.charAt(end - 2) == '\n')) {
            out.append('\n');
        }
    }

    private void wrapped(String first, String rest, String text) {
        if (text.isBlank()) {
            return;
        }
        if (columns.width(first) > prose / 2) {
            columns.wrap("", "", first, prose).forEach(this::row);
            columns.wrap(GAP, GAP, text, prose).forEach(this::row);
        } else {
            columns.wrap(first, rest, text, prose).forEach(this::row);
        }
    }

    @Override
    public void heading(Block.Heading heading) {
        gap();
        String text = line(heading.text());
        String mark = heading.mark().map(m -> GAP + m.plain()).orElse("");
        String aside = heading.aside().isEmpty() ? "" : GAP + "(" + line(heading.aside()) + ")";
        wrapped("", "", (heading.level() == 2 ? text.toUpperCase(Locale.ROOT) : text) + mark + aside);
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        gap();
        lines("", paragraph.text());
    }

    private void lines(String indent, Text text) {
        text.plain().lines().forEach(l -> {
            if (l.isBlank()) {
                gap();
            } else {
                wrapped(indent, indent, l);
            }
        });
    }

    @Override
    public void bullets(Block.Bullets bullets) {
        gap();
        bullets.items().forEach(t -> wrapped("- ", GAP, line(t)));
    }

    @Override
    public void table(Block.Table table) {
        gap();
        wrapped("", "", line(table.caption()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(c -> line(c.title())).toList());
        table.rows().forEach(r -> rows.add(r.stream().map(c -> line(c.text())).toList()));
        List<Block.Align> aligns =
                table.columns().stream().map(Block.Column::align).toList();
        columns.table(rows, aligns).forEach(this::row);
    }

    @Override
    public void matrix(Block.Matrix matrix) {
        gap();
        wrapped("", "", line(matrix.caption()));
        List<List<String>> rows = rows(matrix, true);
        // Where the words do not fit, the signs alone still tell the states apart.
        List<List<String>> fitting = columns.fits(rows) ? rows : rows(matrix, false);
        columns.table(fitting, rows.get(0).stream().map(h -> Block.Align.LEFT).toList())
                .forEach(this::row);
    }

    private static List<List<String>> rows(Block.Matrix matrix, boolean words) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(""));
        matrix.columns()
                .forEach(c -> head.add(line(c.title()) + (c.note().isEmpty() ? "" : " (" + line(c.note()) + ")")));
        rows.add(head);
        for (Block.Group group : matrix.groups()) {
            List<String> title = new ArrayList<>(List.of(line(group.title())));
            matrix.columns().forEach(c -> title.add(""));
            rows.add(title);
            for (Block.Row row : group.rows()) {
                List<String> cells = new ArrayList<>();
                cells.add(GAP + line(row.title()) + (row.note().isEmpty() ? "" : " (" + line(row.note()) + ")"));
                row.cells()
                        .forEach(c -> cells.add(c.map(m -> words ? m.plain().replace(' ', TextColumns.TIED) : m.sign())
                                .orElse("")));
                rows.add(cells);
            }
        }
        return rows;
    }

    @Override
    public void facts(Block.Facts facts) {
        gap();
        int label =
                columns.most(facts.facts().stream().map(f -> line(f.label())).toList(), prose / 3);
        for (Block.Fact fact : facts.facts()) {
            wrapped(columns.fill(line(fact.label()), label) + GAP, " ".repeat(label) + GAP, line(fact.value()));
        }
    }

    @Override
    public void headlines(Block.Headlines headlines) {
        gap();
        int label = columns.most(
                headlines.headlines().stream().map(h -> line(h.label())).toList(), prose / 3);
        for (Block.Headline headline : headlines.headlines()) {
            String bar = headline.share()
                    .map(s -> (s.of() > 0 ? Strokes.bar(s.part(), s.of(), 12) + GAP : "") + line(s.words()))
                    .orElse("");
            String rests = headline.rests().isEmpty() ? "" : "; " + line(headline.rests());
            wrapped(
                    columns.fill(line(headline.label()), label) + GAP,
                    " ".repeat(label) + GAP,
                    columns.fill(headline.mark().plain(), 13) + GAP + bar + rests);
        }
    }

    @Override
    public void timeline(Block.Timeline timeline) {
        for (Block.Entry entry : timeline.entries()) {
            String when = VisibleText.line(entry.when()) + GAP;
            String rest = " ".repeat(Math.min(prose / 3, columns.width(when)));
            wrapped(
                    when,
                    rest,
                    line(entry.what())
                            + entry.mark().map(m -> " · " + m.plain()).orElse(""));
            entry.lines().forEach(l -> wrapped(rest, rest, line(l)));
        }
    }

    @Override
    public void picture(Block.Picture picture) {
        gap();
        wrapped("", "", line(picture.title()));
        if (picture.chart() instanceof Chart.Bars bars) {
            int label =
                    columns.most(bars.bars().stream().map(b -> line(b.label())).toList(), prose / 3);
            bars.bars()
                    .forEach(b -> wrapped(
                            columns.fill(line(b.label()), label) + GAP,
                            " ".repeat(label) + GAP,
                            Strokes.bar(b.value(), bars.whole(), 12) + GAP + line(b.words())));
        } else if (picture.chart() instanceof Chart.Sparks sparks) {
            sparks.sparks().forEach(s -> wrapped("", "", Strokes.spark(s.values()) + GAP + line(s.words())));
        } else if (picture.chart() instanceof Chart.Line line) {
            wrapped("", "", Strokes.spark(line.values()) + GAP + line(line.words()));
        } else if (picture.chart() instanceof Chart.Heat heat) {
            table(HeatTable.of(Text.EMPTY, heat));
        } else if (picture.chart() instanceof Chart.Ranges ranges) {
            ranges.rows().forEach(r -> {
                wrapped("", GAP, line(r.label()));
                wrapped(GAP, GAP, Strokes.range(r, ranges.low(), ranges.high(), RANGE) + GAP + line(r.words()));
            });
        }
    }

    @Override
    public void quote(Block.Quote quote) {
        gap();
        lines("  │ ", quote.text());
        wrapped("  │ — ", "  │   ", line(quote.by()));
    }

    @Override
    public void note(Block.Note note) {
        gap();
        wrapped("! ", GAP, line(note.title()));
        lines(GAP, note.text());
    }

    @Override
    public void details(Block.Details details) {
        gap();
        wrapped("", "", line(details.summary()));
        details.blocks().forEach(b -> b.draw(this));
    }

    @Override
    public void together(Block.Together together) {
        together.blocks().forEach(b -> b.draw(this));
    }

    private static String line(Text text) {
        return text.spans().stream().map(s -> VisibleText.line(s.text())).collect(Collectors.joining());
    }
}
