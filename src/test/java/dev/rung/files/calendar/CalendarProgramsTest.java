package dev.rung.files.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.role.Meeting;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files as a web calendar, a desktop program, a phone and a server write them. */
class CalendarProgramsTest {

    private static CalendarContents read(String name) {
        return CalendarFile.read(Ics.resource(name), Ics.BERLIN, (done, total) -> {});
    }

    @Test
    void aWebCalendarSaysWhoseItIsAndMovesAndSkipsRounds() {
        CalendarContents web = read("web.ics");

        assertThat(web.owner()).contains("ann@rung.example");
        List<Meeting> week = Ics.meetings(web, "2026-11-02", "2026-11-09");
        assertThat(Ics.starts(web, "2026-11-02", "2026-11-09"))
                .containsExactly(
                        "2026-11-02T00:00",
                        "2026-11-02T09:30",
                        "2026-11-04T10:30",
                        "2026-11-04T13:00",
                        "2026-11-05T09:30",
                        "2026-11-05T14:00",
                        "2026-11-05T16:00",
                        "2026-11-06T09:30",
                        "2026-11-06T10:00");
        assertThat(week.get(2).invitation().title()).isEqualTo("Stand-up (later today)");
        assertThat(week.get(5).invitation().title())
                .isEqualTo("Interview mit Käuferin 🛒, Müller & Söhne GmbH; über Rechnungen und Mahnungen im Alltag");
        assertThat(week.get(1).invitation().attendees()).containsExactly("ann@rung.example", "ben@rung.example");
        assertThat(week.get(8).invitation().declinedBy()).containsExactly("ann@rung.example");
        assertThat(week.get(0).invitation().allDay()).isTrue();
        assertThat(week.get(3).invitation().free()).isTrue();
    }

    @Test
    void aDesktopProgramNamesZonesAsWindowsDoesAndDescribesOthers() {
        CalendarContents desktop = read("desktop.ics");

        assertThat(desktop.owner()).contains("ann@rung.example");
        // Four Mondays at ten, across the end of summer time on October 25.
        assertThat(Ics.starts(desktop, "2026-10-01", "2026-12-01"))
                .containsExactly(
                        "2026-10-19T10:00",
                        "2026-10-26T10:00",
                        "2026-10-27T11:00",
                        "2026-10-28T00:00",
                        "2026-10-30T11:00",
                        "2026-10-30T14:00",
                        "2026-11-02T10:00",
                        "2026-11-09T10:00");
        List<Meeting> all = Ics.meetings(desktop, "2026-10-27", "2026-11-01");
        assertThat(all.get(1).invitation().allDay()).isTrue();
        assertThat(all.get(2).invitation().free()).isTrue();
        assertThat(all.get(3).invitation().cancelled()).isTrue();
    }

    @Test
    void aPhoneFoldsWithinCharactersAndHasAlarmsAndBirthdaysSince1604() {
        CalendarContents phone = read("phone.ics");

        List<Meeting> all = Ics.meetings(phone, "2026-10-26", "2026-11-09");
        // New York still has summer time on October 26, Berlin has not: ten there is three here.
        assertThat(Ics.starts(phone, "2026-10-26", "2026-11-09"))
                .containsExactly("2026-10-26T15:00", "2026-10-27T14:00", "2026-11-01T23:30");
        assertThat(all.get(0).invitation().title())
                .isEqualTo("Vorstellungsgespräch: Bewerberin für die Stelle „Produktmanagerin für Größe und Güte“");
        assertThat(Duration.between(all.get(0).start(), all.get(0).end())).hasMinutes(90);
        assertThat(Ics.starts(phone, "2026-12-31", "2027-01-03")).containsExactly("2027-01-01T00:00");
    }

    @Test
    void aServerHoldsSeveralCalendarsAndNamesItselfInItsZones() {
        CalendarContents server = read("server.ics");

        assertThat(Ics.starts(server, "2026-10-01", "2026-12-31"))
                .containsExactly(
                        "2026-10-05T10:00",
                        "2026-10-06T15:00",
                        "2026-10-11T10:00",
                        "2026-10-13T10:00",
                        "2026-10-15T10:00",
                        "2026-10-20T15:00",
                        "2026-10-21T15:00",
                        "2026-11-03T15:00");
        List<Meeting> october = Ics.meetings(server, "2026-10-20", "2026-10-22");
        assertThat(Duration.between(october.get(0).start(), october.get(0).end()))
                .hasHours(2);
        assertThat(Duration.between(october.get(1).start(), october.get(1).end()))
                .hasMinutes(30);
        assertThat(server.owner()).isEmpty();
    }
}
