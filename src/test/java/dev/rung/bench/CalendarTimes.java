package dev.rung.bench;

import dev.rung.domain.role.ActivityRules;
import dev.rung.domain.role.CalendarReckoning;
import dev.rung.domain.role.CalendarWeeks;
import dev.rung.files.calendar.CalendarContents;
import dev.rung.files.calendar.CalendarFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * What a calendar of ten years with 20,000 events takes, 4,000 of them recurring: read, told one by one, sorted. By itself:
 * {@code java -cp … dev.rung.bench.CalendarTimes}; each run is a start of its own, as an import is.
 */
public final class CalendarTimes {
    private static final int EVENTS = 20_000;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate BEGIN = LocalDate.of(2016, 1, 4);
    private static final LocalDate END = LocalDate.of(2025, 12, 28);
    private static final String[] TITLES = {
        "Stand-up",
        "Backlog refinement",
        "Sprint planning",
        "Interview Müller GmbH",
        "Kundenbesuch",
        "Pricing review",
        "Forecast Q3",
        "Roadmap sync",
        "Discovery: checkout",
        "Sales enablement",
        "1:1 Ben / Ann",
        "Lunch",
        "All hands",
        "Zebra sync",
        "Jour fixe Technik",
        "Steering committee"
    };

    private CalendarTimes() {}

    public static void main(String[] args) throws IOException {
        Path file = Files.createTempFile("rung-calendar-", ".ics");
        Files.write(file, calendar().getBytes(StandardCharsets.UTF_8));
        System.out.printf("%,d events, %,d kB%n", EVENTS, Files.size(file) / 1024);
        for (int i = 1; i <= 3; i++) {
            run(i, file);
        }
        Files.delete(file);
    }

    private static void run(int number, Path file) {
        long wall = System.nanoTime();
        long start = now();
        CalendarContents contents = CalendarFile.read(file, ZONE, (done, total) -> {});
        long read = now();
        CalendarContents.Rounds rounds = contents.meetings(
                BEGIN.atStartOfDay(ZONE).toInstant(),
                END.plusDays(1).atStartOfDay(ZONE).toInstant(),
                (done, total) -> {});
        long told = now();
        CalendarWeeks weeks = CalendarReckoning.weeks(
                rounds.meetings(), new ActivityRules(List.of()), Set.of("ann@rung.example"), BEGIN, END, ZONE);
        long sorted = now();
        System.out.printf(
                "run %d: read %,d ms, %,d meetings told %,d ms, %,d weeks sorted %,d ms, together %,d ms (%,d on the wall)%n",
                number,
                millis(start, read),
                rounds.meetings().size(),
                millis(read, told),
                weeks.weeks().size(),
                millis(told, sorted),
                millis(start, sorted),
                millis(wall, System.nanoTime()));
    }

    /** Of this thread only: a busy machine shows in the time of the wall, which is printed beside it. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long millis(long from, long to) {
        return (to - from) / 1_000_000;
    }

    private static String calendar() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Bench//EN\r\n");
        for (int i = 0; i < EVENTS; i++) {
            LocalDate day = BEGIN.plusDays(random.nextInt(3600));
            String at = day.toString().replace("-", "")
                    + String.format("T%02d%02d00", 8 + random.nextInt(9), 15 * random.nextInt(4));
            text.append("BEGIN:VEVENT\r\nUID:")
                    .append(i)
                    .append("@bench.example\r\nDTSTAMP:20260101T000000Z\r\n")
                    .append("DTSTART;TZID=Europe/Berlin:")
                    .append(at)
                    .append("\r\nDURATION:PT")
                    .append(15 + 15 * random.nextInt(6))
                    .append("M\r\n");
            if (i % 5 == 0) {
                String[] rules = {
                    "FREQ=WEEKLY;COUNT=26",
                    "FREQ=WEEKLY;INTERVAL=2;UNTIL="
                            + day.plusYears(1).toString().replace("-", "") + "T000000Z",
                    "FREQ=MONTHLY;BYDAY=1TU;COUNT=12",
                    "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=60",
                    i % 200 == 0 ? "FREQ=WEEKLY" : "FREQ=YEARLY"
                };
                text.append("RRULE:").append(rules[i / 5 % rules.length]).append("\r\n");
            }
            text.append("SUMMARY:")
                    .append(TITLES[random.nextInt(TITLES.length)])
                    .append(i % 3 == 0 ? " " + i : "")
                    .append("\r\n");
            text.append("ORGANIZER;CN=Ben:mailto:ben@rung.example\r\n");
            for (int a = 0; a < 4; a++) {
                text.append("ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Person ")
                        .append(a)
                        .append(";X-NUM-GU\r\n ESTS=0:mailto:")
                        .append(a == 0 ? "ann@rung.example" : "p" + random.nextInt(90) + "@rung.example")
                        .append("\r\n");
            }
            text.append("DESCRIPTION:")
                    .append("What we talk about\\, and why it matters. ".repeat(8))
                    .append("\r\n")
                    .append("STATUS:CONFIRMED\r\nTRANSP:OPAQUE\r\nEND:VEVENT\r\n");
        }
        return text.append("END:VCALENDAR\r\n").toString();
    }
}
