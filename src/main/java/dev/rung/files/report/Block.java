package dev.rung.files.report;

import java.util.List;
import java.util.Optional;

/** A piece of a document. Each renderer answers for every kind, so a new kind does not compile until all three can draw it. */
public sealed interface Block {

    /** Hands itself to the one method that can draw it. */
    void draw(Pen pen);

    /** What a renderer must be able to draw. */
    interface Pen {
        void heading(Heading heading);

        void paragraph(Paragraph paragraph);

        void bullets(Bullets bullets);

        void table(Table table);

        void matrix(Matrix matrix);

        void facts(Facts facts);

        void headlines(Headlines headlines);

        void timeline(Timeline timeline);

        void picture(Picture picture);

        void quote(Quote quote);

        void note(Note note);

        void details(Details details);

        void together(Together together);
    }

    /**
     * @param level 2 to 4; the document's title is 1
     * @param aside said quietly beside it; may be empty
     */
    record Heading(int level, Text text, Optional<Mark> mark, Text aside) implements Block {
        public Heading {
            if (level < 2 || level > 4) {
                throw new IllegalArgumentException("a heading is 2 to 4, not " + level);
            }
        }

        public static Heading of(int level, String text) {
            return new Heading(level, Text.of(text), Optional.empty(), Text.EMPTY);
        }

        @Override
        public void draw(Pen pen) {
            pen.heading(this);
        }
    }

    /** Line ends in the text are kept; a blank line begins a new paragraph. */
    record Paragraph(Text text) implements Block {
        public static Paragraph of(String text) {
            return new Paragraph(Text.of(text));
        }

        @Override
        public void draw(Pen pen) {
            pen.paragraph(this);
        }
    }

    record Bullets(List<Text> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }

        @Override
        public void draw(Pen pen) {
            pen.bullets(this);
        }
    }

    /** @param rows each with a cell per column; the first column names the row */
    record Table(Text caption, List<Column> columns, List<List<Cell>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("a row wants a cell per column");
                }
            }
        }

        @Override
        public void draw(Pen pen) {
            pen.table(this);
        }
    }

    record Column(Text title, Align align) {}

    enum Align {
        LEFT,
        RIGHT
    }

    record Cell(Text text, Tone tone) {
        public static Cell of(String text) {
            return new Cell(Text.of(text), Tone.PLAIN);
        }
    }

    /** A heatmap: rows in groups, a mark where row and column meet. */
    record Matrix(Text caption, List<Step> columns, List<Group> groups) implements Block {
        public Matrix {
            columns = List.copyOf(columns);
            groups = List.copyOf(groups);
            for (Group group : groups) {
                for (Row row : group.rows()) {
                    if (row.cells().size() != columns.size()) {
                        throw new IllegalArgumentException("a row wants a cell per column");
                    }
                }
            }
        }

        @Override
        public void draw(Pen pen) {
            pen.matrix(this);
        }
    }

    /** A column of a matrix; one with a note, such as {@code target}, stands out. */
    record Step(Text title, Text note) {}

    record Group(Text title, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** @param cells one per column; empty where nothing belongs */
    record Row(Text title, Text note, List<Optional<Mark>> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }

        @Override
        public void draw(Pen pen) {
            pen.facts(this);
        }
    }

    record Fact(Text label, Text value) {
        public static Fact of(String label, String value) {
            return new Fact(Text.of(label), Text.of(value));
        }
    }

    /** The few results a hurried reader takes away, side by side. */
    record Headlines(List<Headline> headlines) implements Block {
        public Headlines {
            headlines = List.copyOf(headlines);
        }

        @Override
        public void draw(Pen pen) {
            pen.headlines(this);
        }
    }

    /**
     * @param label what is judged
     * @param mark the judgement
     * @param share how much of the whole is there, drawn as a bar; its words say the same
     */
    record Headline(Text label, Text note, Mark mark, Optional<Share> share, Text rests) {}

    /** @param of at least {@code part}; with 0 no bar is drawn */
    record Share(int part, int of, Text words) {
        public Share {
            if (part < 0 || of < part) {
                throw new IllegalArgumentException("a share is a part of a whole");
            }
        }
    }

    /** What happened when, in the order given. */
    record Timeline(List<Entry> entries) implements Block {
        public Timeline {
            entries = List.copyOf(entries);
        }

        @Override
        public void draw(Pen pen) {
            pen.timeline(this);
        }
    }

    /** @param lines said below, smaller; may be none */
    record Entry(String when, Text what, Optional<Mark> mark, List<Text> lines) {
        public Entry {
            lines = List.copyOf(lines);
        }
    }

    record Picture(Text title, Chart chart) implements Block {
        @Override
        public void draw(Pen pen) {
            pen.picture(this);
        }
    }

    /** Somebody's words, as they said them; {@code by} may be empty. */
    record Quote(Text text, Text by) implements Block {
        @Override
        public void draw(Pen pen) {
            pen.quote(this);
        }
    }

    /** What must not be overlooked. */
    record Note(Tone tone, Text title, Text text) implements Block {
        @Override
        public void draw(Pen pen) {
            pen.note(this);
        }
    }

    /** What only some readers want: folded where a page can fold, and always printed. */
    record Details(Text summary, List<Block> blocks) implements Block {
        public Details {
            blocks = List.copyOf(blocks);
        }

        @Override
        public void draw(Pen pen) {
            pen.details(this);
        }
    }

    /** Blocks that are read together: not torn by the end of a page where they fit on one. */
    record Together(List<Block> blocks) implements Block {
        public Together {
            blocks = List.copyOf(blocks);
        }

        @Override
        public void draw(Pen pen) {
            pen.together(this);
        }
    }
}
