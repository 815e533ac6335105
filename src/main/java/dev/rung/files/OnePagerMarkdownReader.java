package dev.rung.files;

import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through a Markdown text line by line and puts each under the field that the heading above it means. */
final class OnePagerMarkdownReader {
    private record Heading(int level, String text, String rest) {}

    private static final Pattern HASHES = Pattern.compile("(#{1,6})(?:\\s+(.*?))?(?:\\s+#+)?\\s*");
    private static final Pattern LABEL = Pattern.compile("(\\p{L}[^:.!?]{1,60}):(\\s.*|$)");
    private static final Pattern ABOUT = Pattern.compile(
            "[\\s>|*_-]*(title|owner|date|author|sponsor|dri|day|pm)[*_]*\\s*[:=][*_]*\\s*(.*?)[\\s*_]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ITEM = Pattern.compile("(\\s*)(?:[-*•+]|\\d{1,3}[.)])\\s+(.*)");
    private static final Pattern PREFIX = Pattern.compile("(?i)^(?:one[- ]pager|1[- ]pager|title)\\s*[:–—-]\\s*");
    private static final int BOLD_LEVEL = 7;

    private final List<String> lines;
    private final Map<OnePagerField, List<String>> fields = new EnumMap<>(OnePagerField.class);
    private final Map<String, String> about = new java.util.HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private Optional<OnePagerField> open = Optional.empty();
    private int openLevel;
    private String unread = "";
    private int unreadLine;
    private boolean labels;
    private boolean titled;
    private String title = "";

    OnePagerMarkdownReader(String text) {
        this.lines = uncommented(text.startsWith("\ufeff") ? text.substring(1) : text)
                .lines()
                .toList();
    }

    OnePagerFile read() {
        int start = frontmatter();
        titled = titleLeads(start);
        labels = !hasHeadings(start);
        boolean code = false;
        for (int i = start; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            boolean fence = OnePagerMarkdown.FENCE.matcher(line).matches();
            code ^= fence;
            Optional<Heading> heading = code || fence ? Optional.empty() : heading(i);
            if (heading.isPresent()) {
                heading(heading.get(), i + 1);
                i += underlined(i)
                                && heading.get().level() <= 2
                                && !line.strip().startsWith("#")
                        ? 1
                        : 0;
            } else if (!fence) {
                body(line, i + 1);
            }
        }
        closeUnread();
        String name = title.isEmpty() ? said("title") : title;
        return new OnePagerFile(name, said("owner", "dri", "pm", "author"), date(), page(), notes());
    }

    private int frontmatter() {
        if (lines.isEmpty() || !lines.get(0).strip().equals("---")) {
            return 0;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).strip().equals("---")) {
                lines.subList(1, i).forEach(this::about);
                return i + 1;
            }
        }
        return 0;
    }

    private boolean about(String line) {
        Matcher m = ABOUT.matcher(line);
        if (!m.matches()) {
            return false;
        }
        about.putIfAbsent(m.group(1).toLowerCase(Locale.ROOT), m.group(2).replaceAll("^\"|\"$", ""));
        return true;
    }

    /** The only heading of the first level, above others, is the title, whatever it says. */
    private boolean titleLeads(int start) {
        int tops = 0;
        boolean first = false;
        boolean below = false;
        for (int i = start; i < lines.size(); i++) {
            Optional<Heading> heading = marked(i);
            if (heading.isPresent()) {
                boolean top = heading.get().level() == 1;
                first |= top && tops == 0 && !below;
                tops += top ? 1 : 0;
                below |= !top;
            }
        }
        return first && tops == 1 && below;
    }

    private boolean hasHeadings(int start) {
        for (int i = start; i < lines.size(); i++) {
            if (marked(i)
                            .or(() -> Optional.empty())
                            .filter(h -> OnePagerHeadings.loosely(h.text()).isPresent())
                            .isPresent()
                    || bold(lines.get(i)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A heading by hashes or by a line below it. */
    private Optional<Heading> marked(int i) {
        String line = lines.get(i).strip();
        Matcher hashes = HASHES.matcher(line);
        if (line.startsWith("#") && hashes.matches()) {
            return Optional.of(new Heading(
                    hashes.group(1).length(),
                    Optional.ofNullable(hashes.group(2)).orElse(""),
                    ""));
        }
        return underlined(i)
                ? Optional.of(new Heading(lines.get(i + 1).strip().startsWith("=") ? 1 : 2, line, ""))
                : Optional.empty();
    }

    private boolean underlined(int i) {
        return i + 1 < lines.size()
                && !lines.get(i).isBlank()
                && (i == 0 || lines.get(i - 1).isBlank())
                && lines.get(i).length() < 120
                && lines.get(i + 1).strip().matches("={2,}|-{2,}");
    }

    private Optional<Heading> heading(int i) {
        Optional<Heading> found = marked(i).or(() -> bold(lines.get(i)));
        return found.isPresent() || !labels ? found : label(lines.get(i));
    }

    /** A bold line, or bold words with a colon, that name a field. */
    private static Optional<Heading> bold(String line) {
        Matcher bold = OnePagerMarkdown.BOLD.matcher(line);
        if (!bold.matches()) {
            return Optional.empty();
        }
        boolean colon = !bold.group(2).isEmpty() || !bold.group(3).isEmpty();
        boolean alone = bold.group(4).isBlank();
        boolean named = OnePagerHeadings.exactly(bold.group(1)).isPresent()
                || alone
                        && !colon
                        && bold.group(1).split(" ").length < 6
                        && OnePagerHeadings.loosely(bold.group(1)).isPresent();
        return (colon || alone) && named
                ? Optional.of(
                        new Heading(BOLD_LEVEL, bold.group(1), bold.group(4).strip()))
                : Optional.empty();
    }

    private static Optional<Heading> label(String line) {
        Matcher label = LABEL.matcher(line.strip());
        return label.matches() && OnePagerHeadings.exactly(label.group(1)).isPresent()
                ? Optional.of(
                        new Heading(BOLD_LEVEL, label.group(1), label.group(2).strip()))
                : Optional.empty();
    }

    private void heading(Heading heading, int line) {
        if (titled && heading.level() == 1) {
            name(heading.text());
            return;
        }
        Optional<OnePagerField> field = OnePagerHeadings.loosely(heading.text());
        boolean deeper = open.isPresent() && heading.level() > openLevel && heading.level() < BOLD_LEVEL;
        if (deeper && OnePagerHeadings.exactly(heading.text()).isEmpty()) {
            body(heading.text(), line);
            return;
        }
        closeUnread();
        if (field.isEmpty() && heading.level() == 1 && title.isEmpty()) {
            name(heading.text());
            return;
        }
        open = field;
        openLevel = heading.level();
        unread = field.isPresent() ? "" : heading.text();
        unreadLine = line;
        field.ifPresent(f -> fields.computeIfAbsent(f, x -> new ArrayList<>()));
        if (!heading.rest().isEmpty()) {
            body(heading.rest(), line);
        }
    }

    private void name(String text) {
        String bare = PREFIX.matcher(text.strip()).replaceFirst("");
        title = bare.equals(OnePagerMarkdown.UNTITLED) ? "" : bare;
    }

    private void body(String line, int number) {
        if (open.isPresent()) {
            put(open.get(), line);
        } else if (!line.isBlank() && !line.strip().matches("[-*_=]{3,}") && !about(line) && unread.isEmpty()) {
            unread = line.strip();
            unreadLine = number;
        }
    }

    private void put(OnePagerField field, String line) {
        List<String> text = fields.computeIfAbsent(field, x -> new ArrayList<>());
        if (!OnePagerMarkdown.LISTS.contains(field)) {
            text.add(OnePagerMarkdown.unescape(line));
            return;
        }
        Matcher item = ITEM.matcher(line);
        if (item.matches()) {
            text.add(OnePagerMarkdown.unescape(item.group(2)));
        } else if (line.startsWith(" ") && !text.isEmpty() && !line.isBlank()) {
            text.set(text.size() - 1, text.get(text.size() - 1) + " " + OnePagerMarkdown.unescape(line.strip()));
        } else if (!line.isBlank()) {
            text.add(OnePagerMarkdown.unescape(line.strip()));
        }
    }

    private void closeUnread() {
        if (!unread.isEmpty()) {
            notes.add("not read: " + Shown.quoted(unread) + " (line " + unreadLine + ")");
        }
        unread = "";
    }

    private List<String> notes() {
        if (fields.isEmpty()) {
            notes.add("no heading such as Metric, Customer problem or Why now was found; put one above each part");
        }
        return notes;
    }

    private String said(String... names) {
        for (String name : names) {
            if (!about.getOrDefault(name, "").isBlank()) {
                return about.getOrDefault(name, "");
            }
        }
        return "";
    }

    private Optional<LocalDate> date() {
        String written = said("date", "day");
        return written.isEmpty()
                ? Optional.empty()
                : Days.of(List.of(written), Optional.empty()).read(written).day();
    }

    private OnePager page() {
        Map<OnePagerField, String> texts = new EnumMap<>(OnePagerField.class);
        fields.forEach((field, text) -> texts.put(field, String.join("\n", text).strip()));
        if (!said("sponsor").isEmpty()) {
            texts.putIfAbsent(OnePagerField.SPONSOR, said("sponsor"));
        }
        return new OnePager(texts);
    }

    /** Without comments, which templates use to explain themselves. */
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
}
