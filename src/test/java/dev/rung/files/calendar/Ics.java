package dev.rung.files.calendar;

import dev.rung.domain.role.Meeting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** Calendars typed in a test, and those that lie among the resources. */
final class Ics {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Ics() {}

    static Path resource(String name) {
        return Path.of("src/test/resources/dev/rung/files/calendar", name);
    }

    /** A calendar of one event: its lines, parted by {@code |}. */
    static String event(String lines) {
        return calendar("BEGIN:VEVENT|UID:1|" + lines + "|END:VEVENT");
    }

    static String calendar(String lines) {
        return ("BEGIN:VCALENDAR|VERSION:2.0|" + lines + "|END:VCALENDAR|").replace("|", "\r\n");
    }

    static CalendarContents read(Path folder, String text) throws IOException {
        Path file = folder.resolve("typed.ics");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return CalendarFile.read(file, BERLIN, (done, total) -> {});
    }

    static List<Meeting> meetings(CalendarContents contents, String from, String to) {
        return contents.meetings(midnight(from), midnight(to), (done, total) -> {}).meetings().stream()
                .sorted(Comparator.comparing(Meeting::start))
                .toList();
    }

    /** When the meetings begin on Berlin's clocks. */
    static List<String> starts(CalendarContents contents, String from, String to) {
        return meetings(contents, from, to).stream()
                .map(m -> LocalDateTime.ofInstant(m.start(), BERLIN).toString())
                .toList();
    }

    private static Instant midnight(String day) {
        return LocalDate.parse(day).atStartOfDay(BERLIN).toInstant();
    }
}
