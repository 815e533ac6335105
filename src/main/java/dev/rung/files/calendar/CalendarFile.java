package dev.rung.files.calendar;

import dev.rung.files.SizedFile;
import dev.rung.files.Unreadable;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads calendar files: iCalendar 2.0 as in RFC 5545, in UTF-8, up to 64 MB, and nothing half. */
public final class CalendarFile {
    private static final long MOST = 64 * SizedFile.MEGABYTE;

    private CalendarFile() {}

    /** Is told how far it is, often enough to draw it; ends the work by throwing. */
    @FunctionalInterface
    public interface Steps {
        void at(long done, long total);
    }

    /**
     * Reads the whole file. Refuses, with the line, what is no calendar, was cut off, or holds a date, a rule or a time zone
     * that cannot be understood.
     *
     * @param zone the person's, for times that name no other
     */
    public static CalendarContents read(Path path, ZoneId zone, Steps steps) {
        try {
            return read(path.toString(), SizedFile.read(path, MOST), zone, steps);
        } catch (Unreadable unreadable) {
            throw unreadable.refusal();
        }
    }

    private static CalendarContents read(String file, byte[] bytes, ZoneId zone, Steps steps) {
        Faulty faulty = new Faulty(file);
        List<Component> calendars = new ComponentReader(faulty, bytes, steps).read();
        Zones zones = new Zones(faulty, calendars, zone);
        EventReader reader = new EventReader(faulty, zones);
        Map<String, Series> byUid = new HashMap<>();
        List<Series> all = new ArrayList<>();
        for (Component calendar : calendars) {
            known(faulty, calendar);
            boolean cancelled = calendar.value("METHOD").equalsIgnoreCase("CANCEL");
            calendar.children("VEVENT").forEach(each -> {
                CalendarEvent event = reader.read(each, cancelled);
                Series series =
                        event.uid().isEmpty() ? begun(all) : byUid.computeIfAbsent(event.uid(), uid -> begun(all));
                series.add(event);
            });
        }
        return new CalendarContents(faulty, owner(calendars), all);
    }

    private static Series begun(List<Series> all) {
        Series series = new Series();
        all.add(series);
        return series;
    }

    private static void known(Faulty faulty, Component calendar) {
        if (!calendar.name().equals("VCALENDAR")) {
            throw faulty.at(calendar.line(), "is no calendar: it does not begin with BEGIN:VCALENDAR");
        }
        calendar.first("VERSION").filter(v -> v.value().strip().equals("1.0")).ifPresent(version -> {
            throw faulty.at(version.line(), "is vCalendar 1.0; export the calendar as iCalendar 2.0");
        });
    }

    private static Optional<String> owner(List<Component> calendars) {
        for (String name : List.of("X-OWNER", "X-WR-CALNAME")) {
            for (Component calendar : calendars) {
                String address = EventReader.address(
                        calendar.first(name).map(ContentLine::text).orElse(""));
                if (!address.isEmpty()) {
                    return Optional.of(address);
                }
            }
        }
        return Optional.empty();
    }
}
