package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.role.Activity;
import dev.rung.domain.role.ActivityRule;
import dev.rung.domain.role.ActivityRules;
import dev.rung.domain.role.CalendarReckoning;
import dev.rung.domain.role.CalendarWeeks;
import dev.rung.domain.role.LeftOut;
import dev.rung.domain.role.Meeting;
import dev.rung.domain.role.WeekHours;
import dev.rung.files.calendar.CalendarContents;
import dev.rung.files.calendar.CalendarFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Hours by activity from a calendar file: read, shown, sorted where no rule knows a title, then taken over. Titles and
 * attendees live only as long as the preview; kept are the hours and the rules that the person makes.
 */
public final class CalendarImportService {
    /** How many whole weeks are read when nothing is said. */
    public static final int USUAL_WEEKS = 12;

    private final RoleService roles;
    private final ProfileService profile;
    private final SafekeepingService safekeeping;
    private final Clock clock;

    CalendarImportService(RoleService roles, ProfileService profile, SafekeepingService safekeeping, Clock clock) {
        this.roles = roles;
        this.profile = profile;
        this.safekeeping = safekeeping;
        this.clock = clock;
    }

    /** Reads the file whole. Refuses, with the line, what is no calendar or cannot be understood. */
    public CalendarReading read(Path file, Progress progress) {
        profile.need();
        CalendarContents contents = CalendarFile.read(file, clock.getZone(), progress::at);
        return new CalendarReading(String.valueOf(file.getFileName()), contents);
    }

    /** The first day of the last twelve whole weeks. */
    public LocalDate usualFrom() {
        return RoleService.monday(today()).minusWeeks(USUAL_WEEKS);
    }

    /** The last day of the last whole week. */
    public LocalDate usualTo() {
        return RoleService.monday(today()).minusDays(1);
    }

    /**
     * What the weeks come to. Whole weeks are taken, from the one of {@code from} to the one of
     * {@code to}. Refuses a time that ends before it begins, or in a week that has not begun.
     *
     * @param me the person's addresses; empty takes the one that the file says or that stands out in it
     */
    public CalendarPreview preview(
            CalendarReading reading, LocalDate from, LocalDate to, Set<String> me, Progress progress) {
        LocalDate first = RoleService.monday(from);
        LocalDate last = RoleService.monday(to).plusDays(6);
        if (to.isBefore(from)) {
            throw Refusal.usage("The weeks end on " + to + ", before they begin on " + from + "; turn them round.");
        } else if (RoleService.monday(to).isAfter(today())) {
            throw Refusal.usage("The week of " + to + " is still to come; hours are taken of weeks that have begun.");
        }
        ZoneId zone = clock.getZone();
        CalendarContents.Rounds rounds = reading.contents()
                .meetings(
                        first.atStartOfDay(zone).toInstant(),
                        last.plusDays(1).atStartOfDay(zone).toInstant(),
                        progress::at);
        return reckon(
                reading, first, last, addresses(reading, me), rounds.meetings(), rounds.outside(), rounds.tooOften());
    }

    /** The same with other addresses for the person; empty takes the guess. */
    public CalendarPreview as(CalendarPreview preview, Set<String> me) {
        return again(preview, addresses(preview.reading(), me));
    }

    /**
     * Says once and for all what meetings with these words, or this attendee, are, and sorts anew.
     *
     * @param pattern see {@link ActivityRule}
     */
    public CalendarPreview sort(CalendarPreview preview, ActivityRule.Kind kind, String pattern, Activity activity) {
        roles.rule(kind, pattern, activity);
        return again(preview, preview.me());
    }

    /** Sorts anew, by the rules as they are now. */
    public CalendarPreview again(CalendarPreview preview) {
        return again(preview, preview.me());
    }

    private CalendarPreview again(CalendarPreview preview, Set<String> me) {
        return reckon(
                preview.reading(),
                preview.from(),
                preview.to(),
                me,
                preview.meetings(),
                preview.outside(),
                preview.tooOften());
    }

    /**
     * Takes the hours over, in one change and after a backup. Weeks with typed hours stay as they are; what is unsorted is
     * not in it.
     */
    public CalendarHours accept(CalendarPreview preview) {
        if (preview.written().isEmpty()) {
            throw Refusal.usage(
                    preview.typed().isEmpty()
                            ? "There are no sorted hours in these weeks, so there is nothing to take over."
                            : "The hours of all these weeks are typed, and those stay; there is nothing to take over.");
        }
        safekeeping.beforeImport();
        return roles.putCalendar(preview.from(), preview.to(), preview.weeks().weeks());
    }

    private CalendarPreview reckon(
            CalendarReading reading,
            LocalDate from,
            LocalDate to,
            Set<String> me,
            List<Meeting> meetings,
            int outside,
            int tooOften) {
        CalendarWeeks counted =
                CalendarReckoning.weeks(meetings, new ActivityRules(roles.rules()), me, from, to, clock.getZone());
        Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
        leftOut.putAll(counted.leftOut());
        if (outside > 0) {
            leftOut.merge(LeftOut.OUTSIDE, outside, Integer::sum);
        }
        if (tooOften > 0) {
            leftOut.put(LeftOut.TOO_OFTEN, tooOften);
        }
        CalendarWeeks weeks = new CalendarWeeks(
                counted.weeks(), counted.unsortedMinutes(), counted.unsorted(), counted.counted(), leftOut);
        Set<LocalDate> typed = roles.weeks(from, to).stream()
                .filter(w -> w.source() == WeekHours.Source.TYPED)
                .map(WeekHours::week)
                .collect(Collectors.toSet());
        return new CalendarPreview(reading, from, to, me, meetings, outside, tooOften, weeks, typed);
    }

    private static Set<String> addresses(CalendarReading reading, Set<String> said) {
        Set<String> me = new TreeSet<>();
        for (String each : said) {
            String address = each.strip().toLowerCase(Locale.ROOT);
            if (address.indexOf('@') <= 0 || address.endsWith("@")) {
                throw Refusal.usage("“" + each.strip() + "” is no mail address; write one such as ann@example.org.");
            }
            me.add(address);
        }
        if (me.isEmpty()) {
            Optional.of(reading).flatMap(CalendarReading::guessed).ifPresent(g -> me.add(g.address()));
        }
        return me;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
