package dev.rung.files.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeZonesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "DTSTART:20260706T120000Z, 2026-07-06T12:00:00Z",
        "DTSTART:20260706T120000, 2026-07-06T10:00:00Z",
        "DTSTART;TZID=Europe/Berlin:20260706T120000, 2026-07-06T10:00:00Z",
        "DTSTART;TZID=Asia/Kolkata:20260706T120000, 2026-07-06T06:30:00Z",
        "DTSTART;TZID=/server.example/2026/America/Argentina/Buenos_Aires:20260706T120000, 2026-07-06T15:00:00Z",
        "DTSTART;TZID=Eastern Standard Time:20260706T120000, 2026-07-06T16:00:00Z",
        "DTSTART;TZID=\"w. europe standard time\":20260706T120000, 2026-07-06T10:00:00Z",
        "DTSTART;TZID=Romance Standard Time:20260106T120000, 2026-01-06T11:00:00Z",
        "DTSTART;TZID=India Standard Time:20260706T120000, 2026-07-06T06:30:00Z",
        "DTSTART;TZID=UTC:20260706T120000, 2026-07-06T12:00:00Z",
        "DTSTART;TZID=GMT+0200:20260706T120000, 2026-07-06T10:00:00Z",
        "DTSTART;TZID=Europe/Berlin:20261231T235960, 2026-12-31T22:59:59Z",
    })
    void timesAreReadOnTheirClock(String start, String instant) throws IOException {
        CalendarContents read = Ics.read(folder, Ics.event(start + "|DURATION:PT1H"));

        assertThat(Ics.meetings(read, "2026-01-01", "2027-01-02").get(0).start())
                .hasToString(instant);
    }

    @ParameterizedTest
    @CsvSource({
        // an hour before and after each change of the clocks, by a description that begins in 1601
        "20260329T010000, 2026-03-29T00:00:00Z",
        "20260329T040000, 2026-03-29T02:00:00Z",
        "20261025T010000, 2026-10-24T23:00:00Z",
        "20261025T040000, 2026-10-25T03:00:00Z",
    })
    void aZoneThatTheFileDescribesChangesItsClocks(String start, String instant) throws IOException {
        String zone = Files.readString(Ics.resource("desktop.ics"));
        String described = zone.substring(
                zone.indexOf("BEGIN:VTIMEZONE", zone.indexOf("END:VTIMEZONE")), zone.indexOf("BEGIN:VEVENT"));
        CalendarContents read = Ics.read(
                folder,
                Ics.calendar(described.strip().replace("\r\n", "|") + "|BEGIN:VEVENT|DTSTART;TZID=Customized Time Zone:"
                        + start + "|DURATION:PT1H|END:VEVENT"));

        assertThat(Ics.meetings(read, "2026-01-01", "2027-01-02").get(0).start())
                .hasToString(instant);
    }

    @Test
    void aZoneThatNobodyKnowsIsRefusedWithItsLine() {
        assertThatThrownBy(() -> Ics.read(folder, Ics.event("DTSTART;TZID=Mars/Olympus:20260706T120000")))
                .isInstanceOf(Refusal.class)
                .hasMessageEndingWith(
                        "typed.ics:5: DTSTART is in the time zone \"Mars/Olympus\", which nobody knows and"
                                + " the file does not describe");
    }

    @Test
    void everyNameOfWindowsLeadsIntoTheZoneDatabase() throws IOException {
        try (BufferedReader lines =
                Files.newBufferedReader(Path.of("src/main/resources/dev/rung/files/windows-zones.txt"))) {
            assertThat(lines.lines().toList()).hasSizeGreaterThan(130).allSatisfy(line -> {
                ZoneId.of(line.substring(line.indexOf('=') + 1));
                assertThat(WindowsZones.zone(line.substring(0, line.indexOf('='))))
                        .isPresent();
            });
        }
    }
}
