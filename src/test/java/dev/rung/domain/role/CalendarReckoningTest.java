package dev.rung.domain.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalendarReckoningTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate WEEK = LocalDate.of(2026, 11, 2);

    private static CalendarWeeks weeks(int weeks, Meeting... meetings) {
        return CalendarReckoning.weeks(
                Arrays.asList(meetings),
                new ActivityRules(List.of()),
                Set.of("ann@rung.example"),
                WEEK,
                WEEK.plusWeeks(weeks - 1),
                ZONE);
    }

    private static Instant at(String clock) {
        return LocalDateTime.parse("2026-" + clock).atZone(ZONE).toInstant();
    }

    private static Meeting meeting(String title, String start, String end) {
        return new Meeting(new Invitation(title, "", List.of(), Set.of(), false, false, false), at(start), at(end));
    }

    private static Meeting meeting(Invitation invitation) {
        return new Meeting(invitation, at("11-02T09:00"), at("11-02T10:00"));
    }

    @Test
    void meetingsThatOverlapShareTheTimeEvenly() {
        CalendarWeeks weeks = weeks(
                1,
                meeting("Stand-up", "11-02T09:00", "11-02T10:00"),
                meeting("Customer", "11-02T09:30", "11-02T10:30"),
                meeting("Pricing", "11-02T09:30", "11-02T10:00"));

        // 9:00 to 9:30 is one's, 9:30 to 10:00 three's, 10:00 to 10:30 one's.
        assertThat(weeks.weeks().get(WEEK))
                .isEqualTo(Map.of(Activity.DELIVERY, 40, Activity.CUSTOMER, 40, Activity.BUSINESS, 10));
    }

    @Test
    void whatNoRuleKnowsTakesItsPartAndIsListedByHours() {
        CalendarWeeks weeks = weeks(
                2,
                meeting("Stand-up", "11-02T09:00", "11-02T10:00"),
                meeting("Zebra sync 1", "11-02T09:00", "11-02T10:00"),
                meeting("Zebra sync 2", "11-09T09:00", "11-09T10:00"),
                meeting("Other", "11-09T11:00", "11-09T11:30"));

        assertThat(weeks.sortedMinutes()).isEqualTo(30);
        assertThat(weeks.unsortedMinutes()).containsExactly(Map.entry(WEEK, 30), Map.entry(WEEK.plusWeeks(1), 90));
        assertThat(weeks.unsorted())
                .extracting(u -> u.title() + "|" + u.words() + "|" + u.minutes() + "|" + u.rounds())
                .containsExactly("Zebra sync 2|zebra sync|90|2", "Other|other|30|1");
    }

    @Test
    void aMeetingOverTheEdgeOfAWeekIsSplitThere() {
        CalendarWeeks weeks = weeks(2, meeting("Release", "11-08T23:00", "11-09T01:30"));

        assertThat(weeks.weeks().get(WEEK)).isEqualTo(Map.of(Activity.DELIVERY, 60));
        assertThat(weeks.weeks().get(WEEK.plusWeeks(1))).isEqualTo(Map.of(Activity.DELIVERY, 90));
        assertThat(weeks.counted()).isEqualTo(1);
    }

    @Test
    void aMeetingOverTheEdgeOfTheTimeAskedForCountsWithinIt() {
        CalendarWeeks weeks = weeks(
                1,
                meeting("Release", "11-01T23:00", "11-02T00:30"),
                meeting("Release", "11-08T23:15", "11-20T01:30"),
                meeting("Release", "11-09T00:00", "11-09T01:00"));

        assertThat(weeks.weeks()).containsExactly(Map.entry(WEEK, Map.of(Activity.DELIVERY, 75)));
        assertThat(weeks.leftOut()).containsExactly(Map.entry(LeftOut.OUTSIDE, 1));
    }

    @Test
    void theNightWhenTheClocksChangeHasTheHoursThatPass() {
        LocalDate october = LocalDate.of(2026, 10, 19);
        CalendarWeeks weeks = CalendarReckoning.weeks(
                List.of(meeting("Release", "10-25T00:00", "10-25T06:00")),
                new ActivityRules(List.of()),
                Set.of(),
                october,
                october,
                ZONE);
        assertThat(weeks.weeks().get(october)).isEqualTo(Map.of(Activity.DELIVERY, 7 * 60));
    }

    @Test
    void whatIsLeftOutIsCountedByTheFirstReason() {
        List<String> me = List.of("ann@rung.example");
        CalendarWeeks weeks = weeks(
                1,
                meeting(new Invitation("a", "", List.of(), Set.of(), true, false, true)),
                meeting(new Invitation("a", "", me, Set.copyOf(me), true, true, true)),
                meeting(new Invitation("a", "", me, Set.copyOf(me), true, false, false)),
                meeting(new Invitation("a", "", List.of(), Set.of("ben@rung.example"), false, false, true)),
                meeting(new Invitation("Stand-up", "", List.of(), Set.of("ben@rung.example"), false, false, false)));

        assertThat(weeks.leftOut())
                .isEqualTo(Map.of(LeftOut.ALL_DAY, 1, LeftOut.CANCELLED, 1, LeftOut.DECLINED, 1, LeftOut.FREE, 1));
        assertThat(weeks.counted()).isEqualTo(1);
        assertThat(weeks.sortedMinutes()).isEqualTo(60);
    }

    /** The minutes in which at least one meeting lies, counted one by one, are what all activities and the rest add up to. */
    @Test
    void minutesAddUpToTheTimeInWhichAnythingWas() {
        Random random = new Random(3);
        String[] titles = {"Stand-up", "Customer", "Pricing", "Zebra", "Lunch", "1:1"};
        for (int round = 0; round < 200; round++) {
            boolean[] busy = new boolean[7 * 24 * 60];
            List<Meeting> all = new ArrayList<>();
            for (int i = random.nextInt(40); i > 0; i--) {
                int from = random.nextInt(busy.length - 200);
                int to = from + random.nextInt(200);
                Arrays.fill(busy, from, to, true);
                Instant begin = WEEK.atStartOfDay(ZONE).toInstant();
                all.add(new Meeting(
                        new Invitation(titles[random.nextInt(6)], "", List.of(), Set.of(), false, false, false),
                        begin.plusSeconds(60L * from),
                        begin.plusSeconds(60L * to)));
            }
            int minutes = 0;
            for (boolean each : busy) {
                minutes += each ? 1 : 0;
            }
            CalendarWeeks weeks = weeks(1, all.toArray(new Meeting[0]));
            assertThat(weeks.sortedMinutes() + weeks.unsortedTotal()).isEqualTo(minutes);
        }
    }

    @Test
    void theOwnerIsWhoTheFileSaysOrWhoIsInMostMeetings() {
        List<Invitation> all = List.of(
                asked("ann@rung.example", "ben@rung.example"),
                asked("ann@rung.example", "cora@customer.example"),
                asked("solo@rung.example"),
                asked("ben@rung.example", "eve@rung.example", "ann@rung.example"));

        assertThat(CalendarOwner.guess(Optional.of("eve@rung.example"), all))
                .contains(new CalendarOwner("eve@rung.example", "the file says so"));
        assertThat(CalendarOwner.guess(Optional.empty(), all))
                .contains(new CalendarOwner("ann@rung.example", "in 3 of 3 meetings with others"));
        assertThat(CalendarOwner.guess(Optional.empty(), all.subList(0, 1))).isEmpty();
        assertThat(CalendarOwner.guess(Optional.empty(), List.of())).isEmpty();
    }

    private static Invitation asked(String... attendees) {
        return new Invitation("", attendees[0], List.of(attendees), Set.of(), false, false, false);
    }
}
