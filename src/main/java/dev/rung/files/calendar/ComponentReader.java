package dev.rung.files.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads a calendar's text into its components, strictly: every line is a name and a value, every BEGIN has its END. Of what
 * does not matter for hours (descriptions, alarms, attachments, tasks) only the form is looked at.
 */
final class ComponentReader {
    private static final int DEEPEST = 16;
    private static final int LONGEST = 8 * 1024 * 1024;
    private static final int LONGEST_KEPT = 64 * 1024;
    private static final int LONGEST_NAME = 100;
    private static final int BETWEEN_STEPS = 0xFFFF;

    private static final Set<String> COMPONENTS = Set.of("VCALENDAR", "VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT");
    private static final Set<String> LINES = Set.of(
            "BEGIN",
            "END",
            "VERSION",
            "METHOD",
            "X-WR-CALNAME",
            "X-OWNER",
            "UID",
            "RECURRENCE-ID",
            "SEQUENCE",
            "SUMMARY",
            "DTSTART",
            "DTEND",
            "DURATION",
            "RRULE",
            "EXRULE",
            "RDATE",
            "EXDATE",
            "ATTENDEE",
            "ORGANIZER",
            "STATUS",
            "TRANSP",
            "X-MICROSOFT-CDO-BUSYSTATUS",
            "X-MICROSOFT-CDO-ALLDAYEVENT",
            "TZID",
            "TZOFFSETFROM",
            "TZOFFSETTO");

    private final Faulty faulty;
    private final byte[] bytes;
    private final CalendarFile.Steps steps;
    private final List<Component> calendars = new ArrayList<>();
    private final Deque<Component> open = new ArrayDeque<>();
    private final ByteArrayOutputStream unfolded = new ByteArrayOutputStream();
    private int at;
    private int line;

    /** @param bytes of the file: some programs fold within a character, so lines are put together before they are text */
    ComponentReader(Faulty faulty, byte[] bytes, CalendarFile.Steps steps) {
        this.faulty = faulty;
        this.bytes = bytes;
        this.steps = steps;
    }

    /** The calendars of the file, at least one. */
    List<Component> read() {
        if (begins(0xFF, 0xFE) || begins(0xFE, 0xFF)) {
            throw faulty.whole("is UTF-16; save it as UTF-8");
        }
        at = begins(0xEF, 0xBB, 0xBF) ? 3 : 0;
        while (at < bytes.length) {
            next();
            if ((line & BETWEEN_STEPS) == 0) {
                steps.at(at, bytes.length);
            }
        }
        if (!open.isEmpty()) {
            throw faulty.at(
                    line,
                    "ends within the " + named(open.element()) + " of line "
                            + open.element().line() + "; the file was cut off, export it again");
        }
        if (calendars.isEmpty()) {
            throw faulty.whole("is no calendar: it is empty");
        }
        return calendars;
    }

    private boolean begins(int... first) {
        return bytes.length >= first.length
                && IntStream.range(0, first.length).allMatch(i -> (bytes[i] & 0xFF) == first[i]);
    }

    private void next() {
        int begin = at;
        int first = ++line;
        int end = lineEnd();
        if (blank(begin, end)) {
            return;
        }
        String name = nameAt(begin, end);
        boolean wanted = LINES.contains(name);
        int most = wanted ? LONGEST_KEPT : LONGEST;
        unfolded.reset();
        int length = part(begin, end, wanted, 0, first, most);
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t')) {
            int from = at + 1;
            line++;
            length = part(from, lineEnd(), wanted, length, first, most);
        }
        if (wanted) {
            content(ContentLine.parse(faulty, first, decoded(first)));
        } else if (name.isEmpty()) {
            inside(first);
            throw faulty.at(first, "is no line of a calendar: a name and a colon are missing");
        } else {
            inside(first);
        }
    }

    private int part(int from, int to, boolean wanted, int before, int first, int most) {
        int length = before + Math.max(0, to - from);
        if (length > most) {
            throw faulty.at(first, "is too long for a line of a calendar");
        }
        if (wanted && to > from) {
            unfolded.write(bytes, from, to - from);
        }
        return length;
    }

    private String decoded(int first) {
        byte[] whole = unfolded.toByteArray();
        if (ascii(whole)) {
            return new String(whole, StandardCharsets.ISO_8859_1);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(whole))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw faulty.at(first, "is not UTF-8; save the file as UTF-8");
        }
    }

    private static boolean ascii(byte[] whole) {
        for (byte each : whole) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }

    /** Moves behind the line that begins here; says where its text ends. */
    private int lineEnd() {
        int feed = at;
        while (feed < bytes.length && bytes[feed] != '\n') {
            feed++;
        }
        at = Math.min(bytes.length, feed + 1);
        return feed > 0 && bytes[feed - 1] == '\r' ? feed - 1 : feed;
    }

    private boolean blank(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    /** In upper case; {@code ""} where no name begins. */
    private String nameAt(int begin, int end) {
        for (int i = begin; i < Math.min(end, begin + LONGEST_NAME); i++) {
            byte c = bytes[i];
            if (c == ':' || c == ';') {
                return new String(bytes, begin, i - begin, StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT);
            }
            if (!(c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "-_./".indexOf(c) >= 0)) {
                return "";
            }
        }
        return "";
    }

    private void inside(int first) {
        if (open.isEmpty()) {
            throw calendars.isEmpty()
                    ? faulty.at(first, "is no calendar: it does not begin with BEGIN:VCALENDAR")
                    : faulty.at(first, "lies behind the END:VCALENDAR of the calendar");
        }
    }

    private void content(ContentLine content) {
        switch (content.name()) {
            case "BEGIN" -> begin(content);
            case "END" -> end(content);
            default -> {
                inside(content.line());
                open.element().add(content);
            }
        }
    }

    private void begin(ContentLine content) {
        String name = content.value().strip().toUpperCase(Locale.ROOT);
        if (!name.equals("VCALENDAR")) {
            inside(content.line());
        }
        if (open.size() == DEEPEST) {
            throw faulty.at(content.line(), "lies more than " + DEEPEST + " deep; no calendar does");
        }
        Component begun = new Component(name, content.line());
        if (open.isEmpty()) {
            calendars.add(begun);
        } else if (COMPONENTS.contains(name)) {
            open.element().add(begun);
        }
        open.push(begun);
    }

    private void end(ContentLine content) {
        String name = content.value().strip().toUpperCase(Locale.ROOT);
        if (open.isEmpty()) {
            throw faulty.at(content.line(), "is an END without its BEGIN");
        }
        Component begun = open.pop();
        if (!begun.name().equals(name)) {
            throw faulty.at(
                    content.line(),
                    "is an END without its BEGIN: the " + named(begun) + " of line " + begun.line() + " is still open");
        }
    }

    /** What somebody else's file calls it, where that can be told. */
    private static String named(Component component) {
        return component.name().matches("[A-Z-]{1,20}") ? component.name() : "part";
    }
}
