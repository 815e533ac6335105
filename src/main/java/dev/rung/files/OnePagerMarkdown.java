package dev.rung.files;

import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A one-pager as Markdown. Reading takes what people write: headings by many names, as {@code #}, underlined, bold or with a
 * colon; reading what was written gives the page back.
 */
public final class OnePagerMarkdown {
    /** Bytes; no field may hold more. */
    private static final long LARGEST = 2 * SizedFile.MEGABYTE;

    /** Fields of one item a line. */
    static final Set<OnePagerField> LISTS = EnumSet.of(
            OnePagerField.VOICES, OnePagerField.ALTERNATIVES, OnePagerField.ASSUMPTIONS, OnePagerField.QUESTIONS);

    static final String UNTITLED = "One-pager";

    static final Pattern FENCE = Pattern.compile("\\s*(?:```|~~~).*");
    static final Pattern BOLD = Pattern.compile("\\s*(?:\\*\\*|__)([^*_]{1,100}?)(:?)(?:\\*\\*|__)(:?)(.*)");
    private static final Pattern STRUCTURE =
            Pattern.compile("#{1,6}(?:\\s.*|$)|=+|-{2,}|(?:```|~~~).*|(?:\\*\\*|__).*", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("(\\s*)\\\\(\\\\*)(.*)", Pattern.DOTALL);
    private static final Pattern OPEN = Pattern.compile("(\\s*)(\\\\*)(.*)", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("<(\\\\*)!--");
    private static final Pattern ESCAPED_COMMENT = Pattern.compile("<\\\\(\\\\*)!--");

    private OnePagerMarkdown() {}

    /** @throws dev.rung.domain.Refusal when the file is not there, larger than 2 MB or not text in UTF-8 */
    public static OnePagerFile read(Path file) {
        try {
            String name = file.toString();
            return read(name, Utf8Text.decode(name, SizedFile.read(file, LARGEST)));
        } catch (Unreadable e) {
            throw e.refusal();
        }
    }

    /**
     * As {@link #read(Path)}, of a text that goes by a name. A text without any heading makes an empty page and a note that
     * says so.
     */
    public static OnePagerFile read(String file, String text) {
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            int line = 1
                    + (int) text.substring(0, nul)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            throw new Unreadable(new Fault(file, line, "", "has a NUL character; this is no text file")).refusal();
        }
        return new OnePagerMarkdownReader(text).read();
    }

    /** The page with the headings an executive sees; fields never written are left out. */
    public static String write(String title, String owner, OnePager page) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(title.isBlank() ? UNTITLED : oneLine(title)).append('\n');
        if (!owner.isBlank()) {
            text.append("\nOwner: ").append(oneLine(owner)).append('\n');
        }
        page.fields().forEach((field, written) -> {
            text.append("\n## ").append(field.title()).append("\n\n");
            if (LISTS.contains(field)) {
                page.lines(field)
                        .forEach(l -> text.append("- ").append(escape(l)).append('\n'));
            } else {
                written.strip()
                        .lines()
                        .forEach(l -> text.append(escape(l.stripTrailing())).append('\n'));
            }
        });
        return text.toString();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** A line that would be read as a heading, a rule or a comment begins with a backslash, as Markdown has it. */
    private static String escape(String line) {
        String safe = COMMENT.matcher(line).replaceAll("<\\\\$1!--");
        Matcher parts = OPEN.matcher(safe);
        return parts.matches() && STRUCTURE.matcher(parts.group(3)).matches()
                ? parts.group(1) + "\\" + parts.group(2) + parts.group(3)
                : safe;
    }

    static String unescape(String line) {
        Matcher parts = ESCAPED.matcher(line);
        String open = parts.matches() && STRUCTURE.matcher(parts.group(3)).matches()
                ? parts.group(1) + parts.group(2) + parts.group(3)
                : line;
        return ESCAPED_COMMENT.matcher(open).replaceAll("<$1!--");
    }
}
