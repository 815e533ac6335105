package dev.rung.files.report;

import java.util.List;

/**
 * A document as one HTML file that needs nothing else: no script, no request (its policy forbids both), everything people
 * wrote escaped. Light and dark as the reader's system is, readable from a phone's width up, and made to be printed on A4
 * or Letter.
 */
public final class HtmlRenderer implements Block.Pen {
    private final Html html = new Html();

    private HtmlRenderer() {}

    /** Ends with a line end. */
    public static String render(Document document) {
        HtmlRenderer renderer = new HtmlRenderer();
        renderer.page(document);
        return renderer.html.toString();
    }

    private void page(Document document) {
        html.line("<!DOCTYPE html>")
                .line("<html lang=\"en\">")
                .line("<head>")
                .line("<meta charset=\"utf-8\">")
                .line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                        + " style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">")
                .line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .line("<meta name=\"referrer\" content=\"no-referrer\">")
                .line("<meta name=\"color-scheme\" content=\"light dark\">")
                .element("title", "", () -> html.text(document.title().plain()))
                .line("<style>")
                .line(Stylesheet.of(document.shape()))
                .line("</style>")
                .line("</head>")
                .line("<body>")
                .line(main(document.shape()))
                .line("<header>")
                .element("h1", "", () -> html.inline(document.title()));
        if (!document.subtitle().isEmpty()) {
            html.element("p", "subtitle", () -> html.inline(document.subtitle()));
        }
        if (!document.facts().isEmpty()) {
            facts("facts page", document.facts());
        }
        html.line("</header>");
        draw(document.blocks());
        html.line("</main>").line("</body>").line("</html>");
    }

    private static String main(Document.Shape shape) {
        return switch (shape) {
            case REPORT -> "<main>";
            case SHEET -> "<main class=\"sheet\">";
            case CASE -> "<main class=\"case\">";
        };
    }

    private void draw(List<Block> blocks) {
        blocks.forEach(b -> b.draw(this));
    }

    @Override
    public void heading(Block.Heading heading) {
        html.element("h" + heading.level(), "", () -> {
            html.inline(heading.text());
            heading.mark().ifPresent(m -> {
                html.raw(" ");
                html.mark("mark", m);
            });
            if (!heading.aside().isEmpty()) {
                html.raw(" ").span("aside", () -> html.inline(heading.aside()));
            }
        });
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        html.paragraphs("", paragraph.text());
    }

    @Override
    public void bullets(Block.Bullets bullets) {
        html.line("<ul>");
        bullets.items().forEach(t -> html.element("li", "", () -> html.inline(t)));
        html.line("</ul>");
    }

    @Override
    public void table(Block.Table table) {
        new HtmlTables(html).table(table);
    }

    @Override
    public void matrix(Block.Matrix matrix) {
        new HtmlTables(html).matrix(matrix);
    }

    @Override
    public void facts(Block.Facts facts) {
        facts("facts", facts.facts());
    }

    private void facts(String kind, List<Block.Fact> facts) {
        html.open("dl", kind).line("");
        for (Block.Fact fact : facts) {
            html.raw("<div>").span("dt", "", () -> html.inline(fact.label()));
            html.span("dd", "", () -> html.inline(fact.value())).line("</div>");
        }
        html.line("</dl>");
    }

    @Override
    public void headlines(Block.Headlines headlines) {
        html.open("div", "headlines").line("");
        for (Block.Headline headline : headlines.headlines()) {
            html.open("section", "headline " + headline.mark().tone().word()).line("");
            html.element("p", "label", () -> {
                html.inline(headline.label());
                if (!headline.note().isEmpty()) {
                    html.raw(" ").span("aside", () -> html.inline(headline.note()));
                }
            });
            html.element("p", "verdict", () -> html.mark("mark", headline.mark()));
            headline.share().ifPresent(s -> {
                if (s.of() > 0) {
                    html.line(Svg.bar(s.part(), s.of(), headline.mark().tone()));
                }
                html.element("p", "share", () -> html.inline(s.words()));
            });
            html.element("p", "rests", () -> html.inline(headline.rests()));
            html.line("</section>");
        }
        html.line("</div>");
    }

    @Override
    public void timeline(Block.Timeline timeline) {
        html.line("<ol class=\"timeline\">");
        for (Block.Entry entry : timeline.entries()) {
            html.raw("<li>").span("when", () -> html.text(entry.when())).raw("<div>");
            html.span("what", () -> html.inline(entry.what()));
            entry.mark().ifPresent(m -> {
                html.raw(" ");
                html.mark("mark", m);
            });
            entry.lines().forEach(l -> html.span("p", "more", () -> html.inline(l)));
            html.line("</div></li>");
        }
        html.line("</ol>");
    }

    @Override
    public void picture(Block.Picture picture) {
        html.line("<figure>");
        if (!picture.title().isEmpty()) {
            html.element("figcaption", "", () -> html.inline(picture.title()));
        }
        if (picture.chart() instanceof Chart.Bars bars) {
            html.line("<dl class=\"bars\">");
            for (Chart.Bar bar : bars.bars()) {
                html.raw("<div>").span("dt", "", () -> html.inline(bar.label()));
                html.raw("<dd>").raw(Svg.bar(bar.value(), bars.whole(), bar.tone()));
                html.span("", () -> html.inline(bar.words())).line("</dd></div>");
            }
            html.line("</dl>");
        } else if (picture.chart() instanceof Chart.Sparks sparks) {
            html.line("<ul class=\"sparks\">");
            for (Chart.Spark spark : sparks.sparks()) {
                html.raw("<li>").raw(Svg.spark(spark.values()) + " ");
                html.inline(spark.words()).line("</li>");
            }
            html.line("</ul>");
        } else if (picture.chart() instanceof Chart.Line line) {
            html.line(Svg.line(line));
            html.raw("<p class=\"ends\">").span("", () -> html.inline(line.first()));
            html.span("", () -> html.inline(line.last())).line("</p>");
            html.element("p", "words", () -> html.inline(line.words()));
        } else if (picture.chart() instanceof Chart.Heat heat) {
            heat(heat);
        } else if (picture.chart() instanceof Chart.Ranges ranges) {
            html.line("<dl class=\"ranges\">");
            for (Chart.RangeRow row : ranges.rows()) {
                html.raw("<div>").span("dt", "", () -> html.inline(row.label()));
                html.raw("<dd>").raw(Svg.range(row, ranges.low(), ranges.high()));
                html.span(row.tone().word(), () -> html.inline(row.words())).line("</dd></div>");
            }
            html.line("</dl>");
        }
        html.line("</figure>");
    }

    /** The squares are for eyes only; each row says in words what it shows, in the order the columns are named in. */
    private void heat(Chart.Heat heat) {
        html.raw("<p class=\"columns\">");
        for (int i = 0; i < heat.columns().size(); i++) {
            Text title = heat.columns().get(i);
            html.raw(i == 0 ? "" : ", then ").span("", () -> html.inline(title));
        }
        html.line("</p>").line("<dl class=\"heats\">");
        for (Chart.HeatRow row : heat.rows()) {
            html.raw("<div>").span("dt", "", () -> {
                html.inline(row.label());
                if (!row.note().isEmpty()) {
                    html.raw(" ").span("aside", () -> html.inline(row.note()));
                }
            });
            html.raw("<dd>").raw(Svg.heat(row.cells())).raw("<span>");
            for (int i = 0; i < row.cells().size(); i++) {
                html.raw(i == 0 ? "" : ", ");
                row.cells()
                        .get(i)
                        .map(Chart.HeatCell::mark)
                        .ifPresentOrElse(
                                m -> html.span(m.tone().word(), () -> html.text(m.word())), () -> html.raw("–"));
            }
            html.line("</span></dd></div>");
        }
        html.line("</dl>");
    }

    @Override
    public void quote(Block.Quote quote) {
        html.line("<blockquote>");
        html.paragraphs("", quote.text());
        if (!quote.by().isEmpty()) {
            html.element("footer", "", () -> html.inline(quote.by()));
        }
        html.line("</blockquote>");
    }

    @Override
    public void note(Block.Note note) {
        html.open("aside", "note " + note.tone().word()).line("");
        html.element("p", "label", () -> html.inline(note.title()));
        html.paragraphs("", note.text());
        html.line("</aside>");
    }

    @Override
    public void details(Block.Details details) {
        html.line("<details>").element("summary", "", () -> html.inline(details.summary()));
        draw(details.blocks());
        html.line("</details>");
    }

    @Override
    public void together(Block.Together together) {
        html.line("<section class=\"together\">");
        draw(together.blocks());
        html.line("</section>");
    }
}
