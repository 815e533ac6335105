package dev.rung.files.calendar;

import dev.rung.domain.role.Invitation;
import dev.rung.files.calendar.CalendarEvent.PlusRound;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a VEVENT; what it cannot understand refuses the file with its line. */
final class EventReader {
    private final Faulty faulty;
    private final Zones zones;

    EventReader(Faulty faulty, Zones zones) {
        this.faulty = faulty;
        this.zones = zones;
    }

    /** @param cancelled the whole calendar is a message that something is off */
    CalendarEvent read(Component event, boolean cancelled) {
        ContentLine begins =
                event.first("DTSTART").orElseThrow(() -> faulty.at(event.line(), "is an event without a DTSTART"));
        EventTime start = time(begins, begins.value(), zones.own());
        EventSpan span = span(event, start);
        List<RecurrenceRule> rules = event.all("RRULE")
                .map(line -> RecurrenceRuleReader.read(faulty, line, start))
                .toList();
        List<RecurrenceRule> exceptRules = event.all("EXRULE")
                .map(line -> RecurrenceRuleReader.read(faulty, line, start))
                .toList();
        List<PlusRound> plus = new ArrayList<>();
        event.all("RDATE").forEach(line -> each(line, value -> plus.add(plus(line, value, start))));
        List<EventTime> except = new ArrayList<>();
        event.all("EXDATE").forEach(line -> each(line, value -> except.add(time(line, value, start.zone()))));
        Optional<ContentLine> instead = event.first("RECURRENCE-ID");
        return new CalendarEvent(
                event.line(),
                event.value("UID"),
                instead.map(line -> time(line, line.value(), start.zone())),
                instead.flatMap(line -> line.parameter("RANGE")).isPresent(),
                sequence(event),
                invitation(event, start, span, cancelled),
                start,
                span,
                rules,
                exceptRules,
                plus,
                except);
    }

    private interface Taking {
        void take(String value);
    }

    private static void each(ContentLine line, Taking taking) {
        for (String value : line.value().split(",")) {
            if (!value.isBlank()) {
                taking.take(value);
            }
        }
    }

    private EventTime time(ContentLine line, String value, ZoneRules otherwise) {
        return EventTime.parse(faulty, line, value, zones.of(line, otherwise));
    }

    private PlusRound plus(ContentLine line, String value, EventTime start) {
        int slash = value.indexOf('/');
        if (slash < 0) {
            return new PlusRound(time(line, value, start.zone()), Optional.empty());
        }
        EventTime begins = time(line, value.substring(0, slash), start.zone());
        String rest = value.substring(slash + 1).strip();
        ContentLine ending = new ContentLine(line.line(), line.name(), line.parameters(), rest);
        return new PlusRound(
                begins,
                Optional.of(
                        rest.startsWith("P")
                                ? EventSpan.parse(faulty, ending)
                                : between(ending, begins, time(ending, rest, start.zone()))));
    }

    private EventSpan span(Component event, EventTime start) {
        Optional<ContentLine> ends = event.first("DTEND");
        if (ends.isPresent()) {
            return between(ends.get(), start, time(ends.get(), ends.get().value(), start.zone()));
        }
        return event.first("DURATION")
                .map(line -> EventSpan.parse(faulty, line))
                .orElse(new EventSpan(start.date() ? 1 : 0, Duration.ZERO));
    }

    private EventSpan between(ContentLine line, EventTime start, EventTime end) {
        if (end.instant().isBefore(start.instant())) {
            throw faulty.at(line.line(), line.name() + " lies before the beginning; an event ends after it begins");
        }
        return start.date() && end.date()
                ? new EventSpan(
                        end.clock().toLocalDate().toEpochDay()
                                - start.clock().toLocalDate().toEpochDay(),
                        Duration.ZERO)
                : new EventSpan(0, Duration.between(start.instant(), end.instant()));
    }

    private int sequence(Component event) {
        String text = event.value("SEQUENCE");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private Invitation invitation(Component event, EventTime start, EventSpan span, boolean cancelled) {
        Set<String> attendees = new LinkedHashSet<>();
        Set<String> declined = new HashSet<>();
        event.all("ATTENDEE").forEach(line -> {
            String address = address(line.value());
            if (!address.isEmpty()) {
                attendees.add(address);
                if (line.parameter("PARTSTAT").orElse("").equalsIgnoreCase("DECLINED")) {
                    declined.add(address);
                }
            }
        });
        String busy = event.value("X-MICROSOFT-CDO-BUSYSTATUS").toUpperCase(Locale.ROOT);
        return new Invitation(
                event.first("SUMMARY").map(ContentLine::text).orElse("").strip(),
                event.first("ORGANIZER").map(line -> address(line.value())).orElse(""),
                List.copyOf(attendees),
                declined,
                allDay(event, start, span),
                cancelled || event.value("STATUS").equalsIgnoreCase("CANCELLED"),
                event.value("TRANSP").equalsIgnoreCase("TRANSPARENT") || busy.equals("FREE") || busy.equals("OOF"));
    }

    /** By the form of its dates, by the word of one program, or from midnight to midnight, as others write it. */
    private static boolean allDay(Component event, EventTime start, EventSpan span) {
        if (start.date() || event.value("X-MICROSOFT-CDO-ALLDAYEVENT").equalsIgnoreCase("TRUE")) {
            return true;
        }
        Instant end = span.end(start, start.clock());
        boolean endsAtMidnight =
                end.atOffset(start.zone().getOffset(end)).toLocalTime().equals(LocalTime.MIDNIGHT);
        return start.clock().toLocalTime().equals(LocalTime.MIDNIGHT) && endsAtMidnight && end.isAfter(start.instant());
    }

    /** Of {@code mailto:Ann@Example.org}, in lower case; {@code ""} of what is no mail address. */
    static String address(String value) {
        String text = value.strip().toLowerCase(Locale.ROOT);
        String address =
                text.startsWith("mailto:") ? text.substring("mailto:".length()).strip() : text;
        int at = address.indexOf('@');
        boolean mail = at > 0 && at == address.lastIndexOf('@') && at < address.length() - 1;
        return mail && address.chars().noneMatch(c -> c == ':' || c == '/' || Character.isWhitespace(c)) ? address : "";
    }
}
