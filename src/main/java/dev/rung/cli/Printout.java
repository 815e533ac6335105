package dev.rung.cli;

import dev.rung.domain.text.VisibleText;
import dev.rung.domain.text.Wrap;
import dev.rung.files.JsonText;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** Standard output: lines, prose, tables, JSON. A reader that has seen enough, as {@code head} does, is no fault. */
final class Printout {
    /** Columns that text keeps to. */
    static final int WIDTH = 80;

    private final Stream stream;
    private final PrintWriter writer;
    private final boolean colour;
    private final boolean paper;

    Printout(OutputStream out, boolean colour, boolean paper) {
        this.stream = new Stream(out);
        this.writer = new PrintWriter(stream);
        this.colour = colour;
        this.paper = paper;
    }

    /** For whoever writes text that is safe by itself. */
    PrintWriter writer() {
        return writer;
    }

    void line(String text) {
        line(Words.of(text));
    }

    void line(Words words) {
        print(words.render(colour));
    }

    private void print(String line) {
        writer.print(line.stripTrailing());
        writer.print('\n');
    }

    void blank() {
        writer.print('\n');
    }

    void heading(String text) {
        line(Words.of(Ink.BOLD, text));
    }

    /** Text of any length, wrapped, every row behind the indent. Line ends in it stay. */
    void prose(int indent, String text) {
        for (String row : Wrap.words(VisibleText.block(text), WIDTH - indent)) {
            line(" ".repeat(indent) + row);
        }
    }

    /** A first word and text wrapped beside it, as in {@code Missing   1 more counted claim …}. */
    void labelled(String label, int column, String text) {
        List<String> rows = Wrap.words(VisibleText.block(text), Math.max(20, WIDTH - column));
        for (int i = 0; i < rows.size(); i++) {
            line((i == 0 ? Words.of(Ink.DIM, label + " ") : new Words())
                    .pad(column)
                    .plain(rows.get(i)));
        }
    }

    /** Rows with columns two blanks apart, each as wide as its widest cell. */
    void table(int indent, List<List<Words>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = IntStream.range(0, columns)
                .map(c -> rows.stream()
                        .filter(r -> r.size() > c)
                        .mapToInt(r -> r.get(c).width())
                        .max()
                        .orElse(0))
                .toArray();
        for (List<Words> row : rows) {
            StringBuilder line = new StringBuilder(" ".repeat(indent));
            for (int c = 0; c < row.size(); c++) {
                line.append((c == row.size() - 1 ? row.get(c) : row.get(c).pad(widths[c] + 2)).render(colour));
            }
            print(line.toString());
        }
    }

    void json(Object value) {
        writer.print(JsonText.of(value));
    }

    /** An array of which each entry is made only when it is written. */
    void jsonArray(Iterator<?> entries) {
        writer.print('[');
        while (entries.hasNext()) {
            writer.print('\n');
            writer.print(JsonText.of(entries.next()).stripTrailing().indent(2).stripTrailing());
            writer.print(entries.hasNext() ? "," : "\n");
        }
        writer.print("]\n");
    }

    /** A whole document, byte for byte; on a terminal what could drive it is made visible. */
    void document(String text) {
        writer.print(paper ? text : VisibleText.block(text));
        if (!text.endsWith("\n")) {
            writer.print('\n');
        }
    }

    void flush() {
        writer.flush();
    }

    /** Brings everything out. False when it could not be written, for another reason than a reader that went away. */
    boolean finish() {
        writer.flush();
        return !stream.failed;
    }

    private static final class Stream extends Writer {
        private final Writer out;
        private boolean failed;

        Stream(OutputStream out) {
            this.out = new OutputStreamWriter(new BufferedOutputStream(out, 1 << 14), StandardCharsets.UTF_8);
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            watched(() -> out.write(text, from, length));
        }

        @Override
        public void flush() throws IOException {
            watched(out::flush);
        }

        @Override
        public void close() throws IOException {
            flush();
        }

        private void watched(Step step) throws IOException {
            try {
                step.run();
            } catch (IOException e) {
                failed |= !String.valueOf(e.getMessage()).contains("Broken pipe");
                throw e;
            }
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
