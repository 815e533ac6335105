package dev.rung.files;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of delimited text (RFC 4180, with comma, semicolon or tab), read strictly. Limits: 1,000 columns, cells of 2 million
 * characters, 500,000 rows. Empty rows are left out and still counted.
 */
record CsvTable(char delimiter, List<Row> rows) {
    static final long LARGEST = 32 * SizedFile.MEGABYTE;

    private static final int MOST_COLUMNS = 1000;
    private static final int MOST_ROWS = 500_000;

    /**
     * @param number as a spreadsheet counts: the first row is 1, a record over several lines is one row
     * @param line the line of the file on which the row begins, counted from 1
     */
    record Row(int number, int line, List<String> cells) {
        /** The cell, {@code ""} where the row is shorter. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** How a fault names the row. */
        String place() {
            return number == line ? "row " + number : "row " + number + " (line " + line + ")";
        }
    }

    /** One row at least. @throws Unreadable with the line of what makes the text no table */
    static CsvTable read(String file, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new Unreadable(
                    Fault.ofFile(file, "is larger than " + LARGEST / SizedFile.MEGABYTE + " MB; that is not read"));
        }
        String text = Utf8Text.decode(file, bytes);
        if (text.isBlank()) {
            throw new Unreadable(Fault.ofFile(file, "is empty; it wants a header row and rows"));
        }
        char delimiter = guess(text);
        List<Row> rows = new Scan(file, text, delimiter).rows();
        if (rows.isEmpty()) {
            throw new Unreadable(Fault.ofFile(file, "has only empty cells; it wants a header row and rows"));
        }
        return new CsvTable(delimiter, rows);
    }

    /** The delimiter's name as a person says it. */
    String delimiterName() {
        return switch (delimiter) {
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            default -> "commas";
        };
    }

    /** The delimiter that stands most often in the first record, outside quotes; a comma when none does. */
    private static char guess(String text) {
        int[] counts = new int[3];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '\n' && counts[0] + counts[1] + counts[2] > 0) {
                break;
            } else if (!quoted && ",;\t".indexOf(c) >= 0) {
                counts[",;\t".indexOf(c)]++;
            }
        }
        int best = 0;
        for (int i = 1; i < 3; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return ",;\t".charAt(best);
    }

    /** One pass over the characters. */
    private static final class Scan {
        private final String file;
        private final String text;
        private final char delimiter;
        private final List<Row> rows = new ArrayList<>();
        private List<String> cells = new ArrayList<>();
        private int at;
        private int line = 1;
        private int number = 1;
        private int began = 1;

        Scan(String file, String text, char delimiter) {
            this.file = file;
            this.text = text;
            this.delimiter = delimiter;
        }

        List<Row> rows() {
            int nul = text.indexOf('\0');
            if (nul >= 0) {
                line += (int)
                        text.substring(0, nul).chars().filter(c -> c == '\n').count();
                throw stop(line, "has a NUL character; this is no text file, or it is UTF-16: save it as CSV UTF-8");
            }
            while (at < text.length()) {
                cells.add(text.charAt(at) == '"' ? quoted() : plain());
                if (cells.size() > MOST_COLUMNS) {
                    throw stop(
                            began, "row " + number + " has more than " + MOST_COLUMNS + " columns; that is not read");
                }
                if (at < text.length() && text.charAt(at) == delimiter) {
                    at++;
                    if (at == text.length()) {
                        cells.add("");
                    } else {
                        continue;
                    }
                }
                endOfRow();
            }
            return rows;
        }

        private String plain() {
            int start = at;
            while (at < text.length() && text.charAt(at) != delimiter && !atLineEnd()) {
                at++;
            }
            return limited(text.substring(start, at));
        }

        private String quoted() {
            int opened = line;
            StringBuilder cell = new StringBuilder();
            at++;
            while (true) {
                int quote = text.indexOf('"', at);
                if (quote < 0) {
                    throw stop(
                            opened,
                            "a quote is opened here and never closed; close it, or write a quote inside a cell twice");
                }
                append(cell, quote);
                at = quote + 1;
                if (at < text.length() && text.charAt(at) == '"') {
                    cell.append('"');
                    at++;
                } else {
                    break;
                }
            }
            if (at < text.length() && text.charAt(at) != delimiter && !atLineEnd()) {
                throw stop(line, "there is text after a closing quote; write a quote inside a cell twice");
            }
            return limited(cell.toString());
        }

        private void append(StringBuilder cell, int until) {
            for (int i = at; i < until; i++) {
                if (text.charAt(i) == '\n') {
                    line++;
                }
            }
            cell.append(text, at, until);
        }

        private String limited(String cell) {
            if (cell.length() > StrictJson.LONGEST_TEXT) {
                throw stop(began, "row " + number + " has a cell of more than 2 MB; that is not read");
            }
            return cell;
        }

        private boolean atLineEnd() {
            return text.charAt(at) == '\n' || text.charAt(at) == '\r';
        }

        private void endOfRow() {
            if (cells.stream().anyMatch(c -> !c.isBlank())) {
                rows.add(new Row(number, began, List.copyOf(cells)));
            }
            if (rows.size() > MOST_ROWS) {
                throw stop(began, "has more than " + MOST_ROWS + " rows; that is not read");
            }
            cells = new ArrayList<>();
            if (at < text.length()) {
                at += text.startsWith("\r\n", at) ? 2 : 1;
                line++;
            }
            number++;
            began = line;
        }

        private Unreadable stop(int where, String message) {
            return new Unreadable(new Fault(file, where, "", message));
        }
    }
}
