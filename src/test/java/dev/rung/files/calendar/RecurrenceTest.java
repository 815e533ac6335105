package dev.rung.files.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.role.Meeting;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                // rule and exceptions # starts from November 2 to 29
                "RRULE:FREQ=WEEKLY # 02T09:00 09T09:00 16T09:00 23T09:00",
                "RRULE:FREQ=WEEKLY;COUNT=2 # 02T09:00 09T09:00",
                "RRULE:FREQ=WEEKLY;INTERVAL=2 # 02T09:00 16T09:00",
                "RRULE:FREQ=WEEKLY;UNTIL=20261116T080000Z # 02T09:00 09T09:00 16T09:00",
                "RRULE:FREQ=WEEKLY;UNTIL=20261116T075959Z # 02T09:00 09T09:00",
                "RRULE:FREQ=WEEKLY;UNTIL=20261116 # 02T09:00 09T09:00 16T09:00",
                "RRULE:FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3 # 02T09:00 03T09:00 05T09:00",
                "RRULE:FREQ=MONTHLY;BYDAY=-1FR # 02T09:00 27T09:00",
                "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1,15 # 02T09:00 15T09:00",
                "RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=2 # 02T09:00 03T09:00",
                "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH # 02T09:00 26T09:00",
                "RRULE:FREQ=DAILY;BYDAY=SA,SU;COUNT=4 # 02T09:00 07T09:00 08T09:00 14T09:00",
                "RRULE:FREQ=DAILY;BYHOUR=9,17;COUNT=3 # 02T09:00 02T17:00 03T09:00",
                "RRULE:FREQ=HOURLY;INTERVAL=12;COUNT=3 # 02T09:00 02T21:00 03T09:00",
                "RRULE:FREQ=WEEKLY|EXDATE;TZID=Europe/Berlin:20261109T090000 # 02T09:00 16T09:00 23T09:00",
                "RRULE:FREQ=WEEKLY|EXDATE:20261109T080000Z,20261116T080000Z # 02T09:00 23T09:00",
                "RRULE:FREQ=WEEKLY|EXDATE;VALUE=DATE:20261109 # 02T09:00 16T09:00 23T09:00",
                "RRULE:FREQ=WEEKLY|EXRULE:FREQ=WEEKLY;INTERVAL=2 # 09T09:00 23T09:00",
                "RDATE;TZID=Europe/Berlin:20261105T100000,20261106T100000 # 02T09:00 05T10:00 06T10:00",
                "RRULE:FREQ=WEEKLY;COUNT=2;WKST=SU;X-WORD=1 # 02T09:00 09T09:00",
                "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30 # 02T09:00",
                "EXDATE;TZID=Europe/Berlin:20261102T090000 #",
            })
    void aRuleMakesItsRoundsAndTheFirstIsOneOfThem(String rule, String starts) throws IOException {
        CalendarContents read = Ics.read(
                folder,
                Ics.event("DTSTART;TZID=Europe/Berlin:20261102T090000|DTEND;TZID=Europe/Berlin:20261102T100000|"
                        + rule.strip()));

        List<String> wanted = starts == null
                ? List.of()
                : List.of(starts.strip().split(" ")).stream()
                        .map(s -> "2026-11-" + s)
                        .toList();
        assertThat(Ics.starts(read, "2026-11-02", "2026-11-30")).containsExactlyElementsOf(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        // since when, by which rule: rounds in the week of November 2
        "20160104, FREQ=WEEKLY, 1",
        "20160104, FREQ=DAILY, 7",
        "18000101, FREQ=DAILY, 7",
        "16040101, FREQ=WEEKLY;BYDAY=WE, 1",
        "20160104, FREQ=MONTHLY;BYDAY=1MO, 1",
        "20160104, FREQ=WEEKLY;UNTIL=20261031T000000Z, 0",
        "20160104, FREQ=DAILY;COUNT=3000, 0",
        "20160104, FREQ=DAILY;COUNT=100000, 7",
        "20260101, FREQ=HOURLY, 168",
    })
    void aRuleWithoutEndIsToldWithinTheWeeksAskedFor(String since, String rule, int rounds) throws IOException {
        CalendarContents read = Ics.read(
                folder, Ics.event("DTSTART;TZID=Europe/Berlin:" + since + "T090000|DURATION:PT15M|RRULE:" + rule));

        assertThat(Ics.starts(read, "2026-11-02", "2026-11-09")).hasSize(rounds);
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=SECONDLY",
        "FREQ=SECONDLY;INTERVAL=1;COUNT=2000000000",
        "FREQ=MINUTELY",
        "'FREQ=HOURLY;BYMINUTE=0,15,30,45'",
        "'FREQ=DAILY;BYHOUR=8,9,10,11,12;BYMINUTE=0,10,20,30,40'",
    })
    void whatComesRoundMoreOftenThanHourlyIsLeftOutAndSaid(String rule) throws IOException {
        CalendarContents read =
                Ics.read(folder, Ics.event("DTSTART:19700101T000000Z|DTEND:19700101T000100Z|RRULE:" + rule));

        CalendarContents.Rounds rounds = read.meetings(
                java.time.Instant.parse("2026-11-02T00:00:00Z"),
                java.time.Instant.parse("2026-11-09T00:00:00Z"),
                (done, total) -> {});
        assertThat(rounds.tooOften()).isEqualTo(1);
        assertThat(rounds.meetings()).isEmpty();
    }

    @Test
    void roundsKeepTheirHourWhenTheClocksChange() throws IOException {
        CalendarContents read = Ics.read(
                folder,
                Ics.event("DTSTART;TZID=Europe/Berlin:20261022T090000|DTEND;TZID=Europe/Berlin:20261022T100000|"
                        + "RRULE:FREQ=DAILY;COUNT=6"));

        List<Meeting> all = Ics.meetings(read, "2026-10-22", "2026-10-29");
        assertThat(all)
                .extracting(m -> m.start().toString())
                .containsExactly(
                        "2026-10-22T07:00:00Z",
                        "2026-10-23T07:00:00Z",
                        "2026-10-24T07:00:00Z",
                        "2026-10-25T08:00:00Z",
                        "2026-10-26T08:00:00Z",
                        "2026-10-27T08:00:00Z");
    }

    @Test
    void anEndTakesTheTimeThatPassesAndADurationOfDaysTheDayOfTheClock() throws IOException {
        // The night to October 25 is an hour longer.
        CalendarContents passed = Ics.read(
                folder,
                Ics.event("DTSTART;TZID=Europe/Berlin:20261017T230000|DTEND;TZID=Europe/Berlin:20261018T050000|"
                        + "RRULE:FREQ=WEEKLY;COUNT=2"));
        assertThat(Ics.meetings(passed, "2026-10-17", "2026-10-27"))
                .extracting(m -> Duration.between(m.start(), m.end()).toHours())
                .containsExactly(6L, 6L);

        CalendarContents days = Ics.read(folder, Ics.event("DTSTART;TZID=Europe/Berlin:20261024T230000|DURATION:P1D"));
        assertThat(Ics.meetings(days, "2026-10-17", "2026-10-27"))
                .extracting(m -> Duration.between(m.start(), m.end()).toHours())
                .containsExactly(25L);
    }

    @Test
    void aTimeThatTheClockSkipsIsLaterAndOneThatComesTwiceIsTheFirst() throws IOException {
        assertThat(first("20260329T023000")).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(first("20261025T023000")).isEqualTo("2026-10-25T00:30:00Z");
    }

    private String first(String start) throws IOException {
        CalendarContents read = Ics.read(folder, Ics.event("DTSTART;TZID=Europe/Berlin:" + start + "|DURATION:PT30M"));
        return Ics.meetings(read, "2026-01-01", "2027-01-01").get(0).start().toString();
    }

    @Test
    void aChangeOfARoundAndAllThatFollowMovesThemAll() throws IOException {
        CalendarContents read = Ics.read(
                folder,
                Ics.calendar(
                        "BEGIN:VEVENT|UID:1|DTSTART:20261102T080000Z|DTEND:20261102T090000Z|RRULE:FREQ=WEEKLY;COUNT=4|"
                                + "SUMMARY:old|END:VEVENT|BEGIN:VEVENT|UID:1|RECURRENCE-ID;RANGE=THISANDFUTURE:20261116T080000Z|"
                                + "DTSTART:20261117T090000Z|DTEND:20261117T093000Z|SUMMARY:new|END:VEVENT"));

        assertThat(Ics.meetings(read, "2026-11-01", "2026-12-31"))
                .extracting(m -> m.start() + " " + m.invitation().title())
                .containsExactly(
                        "2026-11-02T08:00:00Z old",
                        "2026-11-09T08:00:00Z old",
                        "2026-11-17T09:00:00Z new",
                        "2026-11-24T09:00:00Z new");
    }

    @Test
    void aChangedRoundStandsAloneAndTheNewerVersionHolds() throws IOException {
        CalendarContents alone = Ics.read(
                folder,
                Ics.event(
                        "RECURRENCE-ID:20261116T080000Z|DTSTART:20261117T080000Z|DTEND:20261117T090000Z|SUMMARY:alone"));
        assertThat(Ics.starts(alone, "2026-11-01", "2026-12-01")).containsExactly("2026-11-17T09:00");

        CalendarContents twice = Ics.read(
                folder,
                Ics.calendar("BEGIN:VEVENT|UID:1|SEQUENCE:2|DTSTART:20261103T080000Z|DURATION:PT1H|END:VEVENT|"
                        + "BEGIN:VEVENT|UID:1|SEQUENCE:1|DTSTART:20261102T080000Z|DURATION:PT1H|END:VEVENT"));
        assertThat(Ics.starts(twice, "2026-11-01", "2026-12-01")).containsExactly("2026-11-03T09:00");
    }
}
