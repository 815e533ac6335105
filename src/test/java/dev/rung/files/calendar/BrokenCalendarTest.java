package dev.rung.files.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenCalendarTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "'' # : is no calendar: it is empty",
                "<html>|<body># :1: is no calendar: it does not begin with BEGIN:VCALENDAR",
                "{\"a\":1}# :1: is no calendar: it does not begin with BEGIN:VCALENDAR",
                "SUMMARY:x# :1: is no calendar: it does not begin with BEGIN:VCALENDAR",
                "BEGIN:VEVENT|END:VEVENT# :1: is no calendar: it does not begin with BEGIN:VCALENDAR",
                "END:VCALENDAR# :1: is an END without its BEGIN",
                "BEGIN:VCALENDAR|BEGIN:VEVENT|END:VCALENDAR# :3: is an END without its BEGIN: the VEVENT of line 2 is still open",
                "BEGIN:VCALENDAR|BEGIN:VEVENT|DTSTART:20260101# :3: ends within the VEVENT of line 2; the file was cut off,"
                        + " export it again",
                "BEGIN:VCALENDAR|what is this|END:VCALENDAR# :2: is no line of a calendar: a name and a colon are missing",
                "BEGIN:VCALENDAR|END:VCALENDAR|SUMMARY:x# :3: lies behind the END:VCALENDAR of the calendar",
                "BEGIN:VCALENDAR|VERSION:1.0|END:VCALENDAR# :2: is vCalendar 1.0; export the calendar as iCalendar 2.0",
                "BEGIN:VCALENDAR|BEGIN:VEVENT|SUMMARY:x|END:VEVENT|END:VCALENDAR# :2: is an event without a DTSTART",
            })
    void whatIsNoCalendarIsRefusedWithItsLine(String text, String message) {
        assertThatThrownBy(() -> Ics.read(folder, text.replace("|", "\r\n")))
                .isInstanceOf(Refusal.class)
                .hasMessage(folder.resolve("typed.ics") + message.strip().replaceFirst("^: ", ": "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "DTSTART:tomorrow # 5: DTSTART \"tomorrow\" is no date",
                "DTSTART:20260230 # 5: DTSTART \"20260230\" is no date",
                "DTSTART:20260203T250000 # 5: DTSTART \"20260203T250000\" is no date",
                "DTSTART:2026-02-03T10:00:00 # 5: DTSTART \"2026-02-03T10:00:00\" is no date",
                "DTSTART;TZID=Europe/Berlin # 5: DTSTART has no value: a colon is missing",
                "DTSTART;TZID=\"Europe/Berlin:20260203T100000 # 5: DTSTART has no value: a colon is missing",
                "DTSTART;TZID:20260203T100000 # 5: DTSTART has a parameter without a value",
                "DTSTART:20260203T100000|DTEND:20260203T090000 # 6: DTEND lies before the beginning",
                "DTSTART:20260203T100000|DURATION:an hour # 6: DURATION \"an hour\" is no duration",
                "DTSTART:20260203T100000|DURATION:PT # 6: DURATION \"PT\" is no duration",
                "DTSTART:20260203T100000|DURATION:-PT1H # 6: DURATION \"-PT1H\" is no duration",
                "DTSTART:20260203T100000|RRULE:FREQ=OFTEN # 6: RRULE: \"FREQ=OFTEN\" is no frequency",
                "DTSTART:20260203T100000|RRULE:COUNT=3 # 6: RRULE: \"FREQ=\" is no frequency",
                "DTSTART:20260203T100000|RRULE:FREQ=DAILY;COUNT=0 # 6: RRULE: \"COUNT=0\" is no number from 1",
                "DTSTART:20260203T100000|RRULE:FREQ=DAILY;INTERVAL=x # 6: RRULE: \"INTERVAL=x\"",
                "DTSTART:20260203T100000|RRULE:FREQ=DAILY;BYDAY=XX # 6: RRULE: \"BYDAY=XX\" is no day",
                "DTSTART:20260203T100000|RRULE:FREQ=MONTHLY;BYMONTHDAY=0 # 6: RRULE: \"BYMONTHDAY=0\" holds a 0",
                "DTSTART:20260203T100000|RRULE:FREQ=DAILY;FREQ=DAILY # 6: RRULE: \"FREQ=DAILY\" is there twice",
                "DTSTART:20260203T100000|RRULE:FREQ=DAILY;SOMETIMES=1 # 6: RRULE: \"SOMETIMES=1\" is not known",
                "DTSTART:20260203T100000|RRULE:FREQ=DAILY;UNTIL=never # 6: RRULE \"NEVER\" is no date",
                "DTSTART:20260203T100000|EXDATE:20260203T1000 # 6: EXDATE \"20260203T1000\" is no date",
                "DTSTART:20260203T100000|RDATE;VALUE=PERIOD:20260203T100000/x # 6: RDATE \"x\" is no date",
                "DTSTART:20260203T100000|RECURRENCE-ID:x # 6: RECURRENCE-ID \"x\" is no date",
            })
    void whatCannotBeUnderstoodIsRefusedWithItsLine(String lines, String message) {
        assertThatThrownBy(() -> Ics.read(folder, Ics.event(lines.strip())))
                .isInstanceOf(Refusal.class)
                .message()
                .containsIgnoringCase("typed.ics:" + message.strip())
                .doesNotContain("\n");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedUnread() throws IOException {
        Path large = folder.resolve("large.ics");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100L * 1024 * 1024);
        }
        assertThatThrownBy(() -> CalendarFile.read(large, Ics.BERLIN, (done, total) -> {}))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is larger than 64 MB (100 MB)");
    }

    @Test
    void nestingAndLinesHaveTheirLimits() {
        assertThatThrownBy(() -> Ics.read(folder, Ics.calendar("BEGIN:VALARM|".repeat(1_000_000) + "X:1")))
                .hasMessageContaining("typed.ics:18: lies more than 16 deep");
        assertThatThrownBy(() -> Ics.read(folder, Ics.event("SUMMARY:" + "x".repeat(70_000))))
                .hasMessageContaining("typed.ics:5: is too long for a line of a calendar");
        assertThatThrownBy(() -> Ics.read(folder, Ics.event("SUMMARY:x|" + " yyyyyyyy|".repeat(20_000) + "Z:1")))
                .hasMessageContaining("typed.ics:5: is too long for a line of a calendar");
    }

    @Test
    void anAttachmentOfMegabytesIsPassedOver() throws IOException {
        CalendarContents read = Ics.read(
                folder,
                Ics.event("DTSTART:20261102T100000|DURATION:PT1H|ATTACH;ENCODING=BASE64;VALUE=BINARY:QUJD|"
                        + (" " + "QUJD".repeat(18) + "|").repeat(30_000) + "SUMMARY:after it"));
        assertThat(Ics.meetings(read, "2026-11-02", "2026-11-03")
                        .get(0)
                        .invitation()
                        .title())
                .isEqualTo("after it");
    }

    @Test
    void textThatIsNotUtf8IsToldWithItsLineAndAMarkAtTheBeginningIsNot() throws IOException {
        Path file = folder.resolve("latin.ics");
        Files.write(file, Ics.event("DTSTART:20261102T100000|SUMMARY:Größe").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> CalendarFile.read(file, Ics.BERLIN, (done, total) -> {}))
                .hasMessage(file + ":6: is not UTF-8; save the file as UTF-8");
        Files.write(file, Ics.event("DTSTART:20261102T100000").getBytes(StandardCharsets.UTF_16));
        assertThatThrownBy(() -> CalendarFile.read(file, Ics.BERLIN, (done, total) -> {}))
                .hasMessage(file + ": is UTF-16; save it as UTF-8");
        assertThat(Ics.starts(
                        Ics.read(
                                folder,
                                "\uFEFF" + Ics.event("DTSTART:20261102T100000").replace("\r\n", "\n")),
                        "2026-11-02",
                        "2026-11-03"))
                .containsExactly("2026-11-02T10:00");
    }

    @Test
    void aMillionMeetingsAreRefusedBeforeTheyFillTheMemory() throws IOException {
        String hourly = "BEGIN:VEVENT|DTSTART:20200101T000000Z|DURATION:PT1H|RRULE:FREQ=HOURLY|END:VEVENT|";
        CalendarContents read = Ics.read(folder, Ics.calendar(hourly.repeat(30) + "X:1"));
        assertThatThrownBy(() -> Ics.meetings(read, "2020-01-01", "2026-01-01"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("there are more than a million meetings in this time");
    }

    @Test
    void whateverIsBrokenEndsInALineOfWordsAndNothingElse() throws IOException {
        byte[] whole = Files.readAllBytes(Ics.resource("web.ics"));
        Random random = new Random(11);
        for (int i = 0; i < 600; i++) {
            byte[] broken = whole.clone();
            for (int k = 0; k < 1 + random.nextInt(4); k++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            Path file = folder.resolve("broken.ics");
            Files.write(file, broken);
            try {
                CalendarContents read = CalendarFile.read(file, Ics.BERLIN, (done, total) -> {});
                Ics.meetings(read, "2026-10-01", "2026-12-01");
            } catch (Refusal told) {
                assertThat(told.getMessage()).startsWith(file.toString()).doesNotContain("\n", "\u001b");
            }
        }
    }
}
