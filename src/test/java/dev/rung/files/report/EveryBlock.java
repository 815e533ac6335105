package dev.rung.files.report;

import dev.rung.files.report.Block.Align;
import dev.rung.files.report.Block.Cell;
import java.util.List;
import java.util.Optional;

/** One page with every kind of block, each of its texts the same. */
final class EveryBlock {
    private EveryBlock() {}

    static Document saying(String text) {
        Text said = Text.of(text);
        Mark mark = new Mark("◐", text.isBlank() ? "shown" : text, Tone.WARN);
        Block.Column left = new Block.Column(said, Align.LEFT);
        Block.Column right = new Block.Column(said, Align.RIGHT);
        List<Block> blocks = List.of(
                new Block.Heading(2, said, Optional.of(mark), said),
                new Block.Paragraph(
                        said.plus(Text.strong(text)).plus(Text.quiet(text)).plus(Text.reference(text))),
                new Block.Bullets(List.of(said, Text.strong(text))),
                new Block.Table(
                        said,
                        List.of(left, right),
                        List.of(List.of(new Cell(said, Tone.GOOD), new Cell(said, Tone.BAD)))),
                new Block.Matrix(
                        said,
                        List.of(new Block.Step(said, Text.EMPTY), new Block.Step(said, said)),
                        List.of(new Block.Group(
                                said,
                                List.of(new Block.Row(said, said, List.of(Optional.of(mark), Optional.empty())))))),
                new Block.Facts(List.of(new Block.Fact(said, said))),
                new Block.Headlines(List.of(
                        new Block.Headline(said, said, mark, Optional.of(new Block.Share(9, 10, said)), said),
                        new Block.Headline(said, Text.EMPTY, mark, Optional.empty(), Text.EMPTY))),
                new Block.Timeline(List.of(new Block.Entry(text, said, Optional.of(mark), List.of(said)))),
                new Block.Picture(
                        said,
                        new Chart.Bars(
                                List.of(
                                        new Chart.Bar(said, 3, said, Tone.GOOD),
                                        new Chart.Bar(said, 0, said, Tone.PLAIN)),
                                4)),
                new Block.Picture(said, new Chart.Line(List.of(1.0, 3.0, 2.0, 5.5), said, said, said)),
                new Block.Quote(said, said),
                new Block.Note(Tone.BAD, said, said),
                new Block.Details(said, List.of(new Block.Paragraph(said))),
                new Block.Together(
                        List.of(new Block.Heading(3, said, Optional.empty(), Text.EMPTY), new Block.Paragraph(said))));
        return new Document(said, said, List.of(new Block.Fact(said, said)), blocks);
    }
}
