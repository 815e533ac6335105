package dev.rung.files;

import dev.rung.domain.evidence.Measurement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One piece of evidence in a brag document: its line and what belongs to it. A detail that begins with a word such as
 * {@code Result:} goes there; of the others the last is the result when it has a number in it, and the rest is
 * the action, or the situation where an action is labelled.
 */
final class MarkdownItem {
    private static final Pattern LABEL = Pattern.compile("[*_]*(\\p{L}[\\p{L} ]{1,20}?)[*_]*:[*_]*\\s+(.*)");
    private static final Pattern LINK =
            Pattern.compile("\\[([^\\]\\[]{0,500})]\\((\\S{1,2000}?)\\)|<?(https?://[^\\s<>)]+[^\\s<>).,;:!?])>?");

    private final int line;
    private final DatedText dated;
    private final Map<EvidenceField, String> labelled = new EnumMap<>(EvidenceField.class);
    private final List<String> details = new ArrayList<>();
    private String link = "";
    private int length;

    MarkdownItem(int line, DatedText dated) {
        this.line = line;
        this.dated = dated;
    }

    int line() {
        return line;
    }

    boolean approximate() {
        return dated.day().map(Days.Day::approximate).orElse(false);
    }

    /** A nested bullet or a paragraph's line. */
    void add(String detail) {
        length += detail.length();
        if (length > StrictJson.LONGEST_TEXT) {
            return;
        }
        Matcher label = LABEL.matcher(detail);
        if (label.matches()) {
            Optional<EvidenceField> field = EvidenceField.guess(label.group(1));
            if (field.isPresent() && field.get() != EvidenceField.ON && field.get() != EvidenceField.TITLE) {
                labelled.merge(field.get(), label.group(2), (a, b) -> a + "\n" + b);
                return;
            }
        }
        details.add(detail);
    }

    Optional<EvidenceDraft> draft(RowReading reading) {
        String title = plain(dated.text());
        Days.Day day = dated.day().orElse(Days.Day.none("there is no date"));
        if (day.day().isEmpty()) {
            reading.fault("date", day.fault());
        }
        if (title.isBlank()) {
            reading.fault("title", "there is a date and nothing more; say in a line what happened");
        }
        if (length > StrictJson.LONGEST_TEXT) {
            reading.fault("", "has more than 2 MB of text; give parts of it headings with dates");
        }
        List<String> action = new ArrayList<>(details.stream().map(this::plain).toList());
        List<String> result = new ArrayList<>();
        boolean numbered = !action.isEmpty() && action.get(action.size() - 1).matches(".*\\d.*");
        if (!labelled.containsKey(EvidenceField.RESULT) && numbered) {
            result.add(action.remove(action.size() - 1));
        }
        boolean told = labelled.containsKey(EvidenceField.ACTION);
        String situation = join(told ? action : List.of(), text(EvidenceField.SITUATION));
        String did = join(told ? List.of() : action, text(EvidenceField.ACTION));
        String came = join(result, text(EvidenceField.RESULT));
        String reference = labelled.getOrDefault(EvidenceField.LINK, "");
        Measurement measurement = new Measurement(
                text(EvidenceField.METRIC),
                text(EvidenceField.METRIC_BASELINE),
                text(EvidenceField.METRIC_RESULT),
                text(EvidenceField.METRIC_SOURCE));
        return day.day()
                .filter(d -> !title.isBlank())
                .map(d -> new EvidenceDraft(
                        d,
                        title,
                        situation,
                        did,
                        came,
                        reference.isEmpty() ? link : target(reference),
                        text(EvidenceField.WITNESS),
                        reading.lever("lever", text(EvidenceField.LEVER)),
                        text(EvidenceField.SCOPE),
                        measurement,
                        EvidenceCsv.claims(
                                labelled.getOrDefault(EvidenceField.CLAIMS, "").replace(',', ';'), reading),
                        labelled.getOrDefault(EvidenceField.PRIVATE, "").equalsIgnoreCase("yes")));
    }

    private String text(EvidenceField field) {
        return plain(labelled.getOrDefault(field, ""));
    }

    /** Without marks of emphasis; the first link becomes the piece's link, and its words stay. */
    private String plain(String markdown) {
        Matcher found = LINK.matcher(markdown);
        StringBuilder plain = new StringBuilder();
        while (found.find()) {
            String target = found.group(2) != null ? found.group(2) : found.group(3);
            String words = found.group(2) != null ? found.group(1) : "";
            boolean taken = link.isEmpty() || link.equals(target);
            link = link.isEmpty() ? target : link;
            found.appendReplacement(plain, Matcher.quoteReplacement(taken ? words : found.group()));
        }
        found.appendTail(plain);
        return plain.toString()
                .replaceAll("(\\*\\*|__)(.+?)\\1", "$2")
                .replace("()", "")
                .replaceAll(" {2,}", " ")
                .strip();
    }

    private static String target(String reference) {
        Matcher found = LINK.matcher(reference);
        return found.find() ? (found.group(2) != null ? found.group(2) : found.group(3)) : reference;
    }

    private static String join(List<String> lines, String more) {
        List<String> all = new ArrayList<>(lines);
        all.add(more);
        return String.join("\n", all.stream().filter(l -> !l.isEmpty()).toList());
    }
}
