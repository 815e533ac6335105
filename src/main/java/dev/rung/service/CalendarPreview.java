package dev.rung.service;

import dev.rung.domain.role.CalendarWeeks;
import dev.rung.domain.role.Meeting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the weeks of a calendar file come to, before anything of it is taken over. */
public final class CalendarPreview {
    private final CalendarReading reading;
    private final LocalDate from;
    private final LocalDate to;
    private final Set<String> me;
    private final List<Meeting> meetings;
    private final int outside;
    private final int tooOften;
    private final CalendarWeeks weeks;
    private final SortedSet<LocalDate> typed;

    CalendarPreview(
            CalendarReading reading,
            LocalDate from,
            LocalDate to,
            Set<String> me,
            List<Meeting> meetings,
            int outside,
            int tooOften,
            CalendarWeeks weeks,
            Set<LocalDate> typed) {
        this.reading = reading;
        this.from = from;
        this.to = to;
        this.me = Set.copyOf(me);
        this.meetings = meetings;
        this.outside = outside;
        this.tooOften = tooOften;
        this.weeks = weeks;
        this.typed = new TreeSet<>(typed);
    }

    public CalendarReading reading() {
        return reading;
    }

    /** The Monday of the first week. */
    public LocalDate from() {
        return from;
    }

    /** The Sunday of the last week. */
    public LocalDate to() {
        return to;
    }

    /** The addresses by which declined meetings are known, in lower case; empty when nobody said and none could be guessed. */
    public Set<String> me() {
        return me;
    }

    public CalendarWeeks weeks() {
        return weeks;
    }

    /** Weeks with hours in the file that stay as they were typed, by their Mondays. */
    public List<LocalDate> typed() {
        return typed.stream().filter(this::some).toList();
    }

    /** Weeks whose hours would be the file's, by their Mondays. */
    public List<LocalDate> written() {
        List<LocalDate> written = new ArrayList<>(weeks.weeks().keySet());
        written.removeIf(w -> typed.contains(w) || !some(w));
        return written;
    }

    private boolean some(LocalDate week) {
        return !weeks.weeks().get(week).isEmpty();
    }

    List<Meeting> meetings() {
        return meetings;
    }

    int outside() {
        return outside;
    }

    int tooOften() {
        return tooOften;
    }
}
