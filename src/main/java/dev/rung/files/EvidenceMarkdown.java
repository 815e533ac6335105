package dev.rung.files;

import dev.rung.files.EvidenceImport.Choices;
import dev.rung.files.EvidenceImport.Format;
import dev.rung.files.EvidenceImport.RowFault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a brag document: headings or bullets with dates, in Markdown. A heading with a day and words, and a bullet with a day
 * or below a heading that is a date, begin a piece of evidence; what is nested or follows belongs to it. Code blocks and
 * comments are left out.
 */
public final class EvidenceMarkdown {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*)");
    private static final Pattern BULLET = Pattern.compile("(\\s*)(?:[-*+•]|\\d{1,3}[.)])\\s+(.*)");
    private static final Pattern FENCE = Pattern.compile("\\s*(?:```|~~~).*");
    private static final int LONGEST_LINE = 20_000;
    private static final int MOST_LINES = 500_000;

    private final String file;
    private final Choices choices;
    private final List<EvidenceImport.Row> rows = new ArrayList<>();
    private final List<RowFault> faults = new ArrayList<>();
    private Optional<Days.Day> section = Optional.empty();
    private Optional<MarkdownItem> open = Optional.empty();
    private boolean openByHeading;
    private int indent;
    private int approximate;
    private int loose;

    private EvidenceMarkdown(String file, Choices choices) {
        this.file = file;
        this.choices = choices;
    }

    /** @throws dev.rung.domain.Refusal when the file cannot be read as text; what is wrong in it is in the preview */
    public static EvidenceImport read(Path file, Choices choices) {
        try {
            return read(file.toString(), SizedFile.read(file, CsvTable.LARGEST), choices);
        } catch (Unreadable e) {
            throw e.refusal();
        }
    }

    /** As {@link #read(Path, Choices)}, of bytes that go by a name. */
    public static EvidenceImport read(String file, byte[] bytes, Choices choices) {
        try {
            String text = Utf8Text.decode(file, bytes);
            int nul = text.indexOf('\0');
            if (nul >= 0) {
                int line = 1
                        + (int) text.substring(0, nul)
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                throw new Unreadable(new Fault(file, line, "", "has a NUL character; this is no text file"));
            }
            return new EvidenceMarkdown(file, choices).all(uncommented(text));
        } catch (Unreadable e) {
            throw e.refusal();
        }
    }

    /** Comments become as many empty lines, so that line numbers hold. */
    private static String uncommented(String text) {
        StringBuilder left = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf("<!--"); open >= 0; open = text.indexOf("<!--", at)) {
            int close = text.indexOf("-->", open + 4);
            if (close < 0) {
                break;
            }
            left.append(text, at, open);
            text.substring(open, close).chars().filter(c -> c == '\n').forEach(c -> left.append('\n'));
            at = close + 3;
        }
        return left.append(text, at, text.length()).toString();
    }

    private EvidenceImport all(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() > MOST_LINES) {
            throw new Unreadable(Fault.ofFile(file, "has more than " + MOST_LINES + " lines; that is not read"));
        }
        boolean code = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (FENCE.matcher(line).matches()) {
                code = !code;
            } else if (!code && !line.isBlank()) {
                line(line, i + 1);
            }
        }
        close();
        List<String> notes = new ArrayList<>();
        if (approximate > 0) {
            notes.add(approximate + " dates name only a month or a quarter; they are read as its first day.");
        }
        if (loose > 0) {
            notes.add("Not used: " + loose + (loose == 1 ? " line that belongs" : " lines that belong")
                    + " to no dated heading or bullet.");
        }
        return new EvidenceImport(file, Format.MARKDOWN, List.of(), rows, faults, notes);
    }

    private void line(String line, int number) {
        if (line.length() > LONGEST_LINE) {
            throw new Unreadable(new Fault(
                    file, number, "", "the line has more than " + LONGEST_LINE + " characters; break it into several"));
        }
        Matcher heading = HEADING.matcher(line);
        Matcher bullet = BULLET.matcher(line);
        if (heading.matches()) {
            heading(heading.group(2).replaceAll("#++$", "").strip(), number);
        } else if (bullet.matches()) {
            bullet(
                    bullet.group(1).replace("\t", "    ").length(),
                    bullet.group(2).strip(),
                    number);
        } else if (open.isPresent()) {
            open.get().add(line.strip());
        } else {
            loose++;
        }
    }

    private void heading(String text, int number) {
        close();
        DatedText dated = DatedText.of(text, choices.dateOrder());
        section = dated.day();
        if (dated.day().isPresent() && !dated.text().isEmpty()) {
            begin(dated, number);
            openByHeading = true;
        }
    }

    private void bullet(int depth, String text, int number) {
        boolean nested = open.isPresent() && (openByHeading || depth > indent);
        DatedText dated = DatedText.of(text, choices.dateOrder());
        if (nested && (depth > 0 || dated.day().isEmpty())) {
            open.get().add(text);
            return;
        }
        close();
        indent = depth;
        openByHeading = false;
        DatedText whole = dated.day().isPresent() ? dated : new DatedText(section, text);
        if (whole.day().isEmpty()) {
            faults.add(new RowFault(
                    0, number, "", Shown.quoted(text) + " has no date; write one before it, such as 2026-03-14"));
            return;
        }
        begin(whole, number);
    }

    private void begin(DatedText dated, int number) {
        open = Optional.of(new MarkdownItem(number, dated));
    }

    private void close() {
        open.ifPresent(item -> {
            RowReading reading = new RowReading(0, item.line(), choices.ladder());
            Optional<EvidenceDraft> draft = item.draft(reading);
            faults.addAll(reading.faults());
            if (draft.isPresent() && reading.faults().isEmpty()) {
                approximate += item.approximate() ? 1 : 0;
                rows.add(new EvidenceImport.Row(0, item.line(), draft.get()));
            }
        });
        open = Optional.empty();
        openByHeading = false;
    }
}
