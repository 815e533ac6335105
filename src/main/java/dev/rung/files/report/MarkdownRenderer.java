package dev.rung.files.report;

import dev.rung.domain.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * A document as Markdown: CommonMark with the tables most readers know, readable as plain text too. No raw HTML; what
 * people wrote is text and never markup.
 */
public final class MarkdownRenderer implements Block.Pen {
    private final MarkdownTable tables;
    private final StringBuilder out = new StringBuilder();

    private MarkdownRenderer(ToIntFunction<String> width) {
        this.tables = new MarkdownTable(width);
    }

    /** @param width columns a text takes, for tables that line up; ends with a line end */
    public static String render(Document document, ToIntFunction<String> width) {
        MarkdownRenderer renderer = new MarkdownRenderer(width);
        renderer.block(MarkdownEscape.heading("# " + renderer.line(document.title())));
        if (!document.subtitle().isEmpty()) {
            renderer.block(MarkdownEscape.start(renderer.line(document.subtitle())));
        }
        if (!document.facts().isEmpty()) {
            renderer.facts(new Block.Facts(document.facts()));
        }
        document.blocks().forEach(b -> b.draw(renderer));
        return renderer.out.toString();
    }

    private void block(String text) {
        if (!text.isBlank()) {
            out.append(out.isEmpty() ? "" : "\n").append(text).append('\n');
        }
    }

    @Override
    public void heading(Block.Heading heading) {
        String aside = heading.aside().isEmpty() ? "" : " (" + line(heading.aside()) + ")";
        String mark = heading.mark().map(m -> ": " + mark(m)).orElse("");
        block(MarkdownEscape.heading("#".repeat(heading.level()) + " " + line(heading.text()) + mark + aside));
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        block(lines(paragraph.text()));
    }

    @Override
    public void bullets(Block.Bullets bullets) {
        block(bullets.items().stream()
                .map(t -> "- " + MarkdownEscape.start(line(t)))
                .collect(Collectors.joining("\n")));
    }

    @Override
    public void table(Block.Table table) {
        caption(table.caption());
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(c -> line(c.title())).toList());
        table.rows().forEach(r -> rows.add(r.stream().map(c -> line(c.text())).toList()));
        block(tables.draw(
                rows, table.columns().stream().map(Block.Column::align).toList()));
    }

    @Override
    public void matrix(Block.Matrix matrix) {
        caption(matrix.caption());
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(""));
        matrix.columns()
                .forEach(c -> head.add(line(c.title()) + (c.note().isEmpty() ? "" : " (" + line(c.note()) + ")")));
        rows.add(head);
        for (Block.Group group : matrix.groups()) {
            List<String> title = new ArrayList<>(List.of("**" + bare(group.title()) + "**"));
            matrix.columns().forEach(c -> title.add(""));
            rows.add(title);
            for (Block.Row row : group.rows()) {
                List<String> cells = new ArrayList<>();
                cells.add(line(row.title()) + (row.note().isEmpty() ? "" : " (" + line(row.note()) + ")"));
                row.cells().forEach(c -> cells.add(c.map(MarkdownRenderer::mark).orElse("")));
                rows.add(cells);
            }
        }
        block(tables.draw(rows, head.stream().map(h -> Block.Align.LEFT).toList()));
    }

    private void caption(Text caption) {
        if (!caption.isEmpty()) {
            block(MarkdownEscape.start(line(caption)));
        }
    }

    @Override
    public void facts(Block.Facts facts) {
        block(facts.facts().stream()
                .map(f -> "**" + bare(f.label()) + ":** " + line(f.value()))
                .collect(Collectors.joining("\\\n")));
    }

    @Override
    public void headlines(Block.Headlines headlines) {
        block(headlines.headlines().stream().map(this::headline).collect(Collectors.joining("\n")));
    }

    private String headline(Block.Headline headline) {
        String note = headline.note().isEmpty() ? "" : " (" + line(headline.note()) + ")";
        String share = headline.share().map(s -> "; " + line(s.words())).orElse("");
        String rests = headline.rests().isEmpty() ? "" : "; " + line(headline.rests());
        return "- **" + bare(headline.label()) + "**" + note + ": **" + mark(headline.mark()) + "**" + share + rests;
    }

    @Override
    public void timeline(Block.Timeline timeline) {
        List<String> rows = new ArrayList<>();
        for (Block.Entry entry : timeline.entries()) {
            String mark = entry.mark().map(m -> " · " + mark(m)).orElse("");
            rows.add("- " + MarkdownEscape.inline(VisibleText.line(entry.when())) + " · " + line(entry.what()) + mark);
            entry.lines().forEach(l -> rows.add("  - " + MarkdownEscape.start(line(l))));
        }
        block(String.join("\n", rows));
    }

    @Override
    public void picture(Block.Picture picture) {
        if (picture.chart() instanceof Chart.Bars bars) {
            List<List<Block.Cell>> rows = bars.bars().stream()
                    .map(b -> List.of(
                            new Block.Cell(b.label(), Tone.PLAIN),
                            new Block.Cell(Text.of(Strokes.bar(b.value(), bars.whole(), 12)), b.tone()),
                            new Block.Cell(b.words(), Tone.PLAIN)))
                    .toList();
            Block.Column none = new Block.Column(Text.EMPTY, Block.Align.LEFT);
            table(new Block.Table(picture.title(), List.of(none, none, none), rows));
        } else if (picture.chart() instanceof Chart.Sparks sparks) {
            caption(picture.title());
            bullets(new Block.Bullets(sparks.sparks().stream()
                    .map(s -> Text.of(Strokes.spark(s.values()) + "  ").plus(s.words()))
                    .toList()));
        } else if (picture.chart() instanceof Chart.Line line) {
            caption(picture.title());
            block(MarkdownEscape.start(
                    line(Text.of(Strokes.spark(line.values()) + "  ").plus(line.words()))));
        } else if (picture.chart() instanceof Chart.Heat heat) {
            table(HeatTable.of(picture.title(), heat));
        } else if (picture.chart() instanceof Chart.Ranges ranges) {
            caption(picture.title());
            bullets(new Block.Bullets(ranges.rows().stream()
                    .map(r -> r.label().plus(": ").plus(r.words()))
                    .toList()));
        }
    }

    @Override
    public void quote(Block.Quote quote) {
        String by = quote.by().isEmpty() ? "" : "\n\n— " + line(quote.by());
        block(quoted(lines(quote.text()) + by));
    }

    @Override
    public void note(Block.Note note) {
        block(quoted("**" + bare(note.title()) + "** " + lines(note.text())));
    }

    private static String quoted(String text) {
        return text.lines().map(l -> ("> " + l).stripTrailing()).collect(Collectors.joining("\n"));
    }

    @Override
    public void details(Block.Details details) {
        block("**" + bare(details.summary()) + "**");
        details.blocks().forEach(b -> b.draw(this));
    }

    @Override
    public void together(Block.Together together) {
        together.blocks().forEach(b -> b.draw(this));
    }

    private static String mark(Mark mark) {
        return MarkdownEscape.inline(mark.plain());
    }

    /** On one line. */
    private String line(Text text) {
        return text.spans().stream()
                .map(s -> span(s, VisibleText.line(s.text())))
                .collect(Collectors.joining());
    }

    /** On one line and without emphasis, for where it stands in emphasis already. */
    private static String bare(Text text) {
        return MarkdownEscape.inline(VisibleText.line(text.plain()).strip());
    }

    private static String span(Span span, String text) {
        if (span instanceof Span.Link) {
            return "<" + text + ">";
        }
        String escaped = MarkdownEscape.inline(text);
        boolean strong = span instanceof Span.Words words && words.emphasis() == Span.Emphasis.STRONG;
        return strong && !text.isBlank() ? around(escaped, "**") : escaped;
    }

    /** Emphasis must touch the words: blanks stay outside. */
    private static String around(String text, String sign) {
        String core = text.strip();
        int at = text.indexOf(core);
        return text.substring(0, at) + sign + core + sign + text.substring(at + core.length());
    }

    /** With line ends kept, and blank lines parting paragraphs. */
    private String lines(Text text) {
        String whole = text.spans().stream()
                .map(s -> s.text().lines().map(l -> span(s, l)).collect(Collectors.joining("\n"))
                        + (s.text().endsWith("\n") ? "\n" : ""))
                .collect(Collectors.joining());
        StringBuilder lines = new StringBuilder();
        boolean parted = false;
        for (String line : whole.split("\n", -1)) {
            String started = MarkdownEscape.start(line);
            if (started.isEmpty()) {
                parted = true;
                continue;
            }
            if (!lines.isEmpty()) {
                lines.append(parted ? "\n\n" : "\\\n");
            }
            lines.append(started);
            parted = false;
        }
        return lines.toString();
    }
}
