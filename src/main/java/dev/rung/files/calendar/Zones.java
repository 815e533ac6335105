package dev.rung.files.calendar;

import dev.rung.files.Shown;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The clocks that a calendar names. A name of the zone database wins, also at the end of a longer one as some programs write
 * it; then a name as Windows has them; then what the file itself says of the zone. The database knows every year, a file
 * often only this one.
 */
final class Zones {
    private final Faulty faulty;
    private final ZoneRules own;
    private final Map<String, Component> described = new HashMap<>();
    private final Map<String, ZoneRules> known = new HashMap<>();

    /** @param own the person's, for times that name none */
    Zones(Faulty faulty, List<Component> calendars, ZoneId own) {
        this.faulty = faulty;
        this.own = own.getRules();
        calendars.forEach(calendar ->
                calendar.children("VTIMEZONE").forEach(zone -> described.putIfAbsent(name(zone.value("TZID")), zone)));
    }

    ZoneRules own() {
        return own;
    }

    /** The clock a line's time is on, unless it ends in Z. */
    ZoneRules of(ContentLine line, ZoneRules otherwise) {
        Optional<String> named = line.parameter("TZID").map(Zones::name).filter(n -> !n.isEmpty());
        if (named.isEmpty()) {
            return otherwise;
        }
        ZoneRules rules = known.get(named.get());
        if (rules == null) {
            rules = find(line, named.get());
            known.put(named.get(), rules);
        }
        return rules;
    }

    private static String name(String text) {
        return text.strip().replace("\\,", ",").replace("\\;", ";");
    }

    private ZoneRules find(ContentLine line, String name) {
        Optional<ZoneRules> found = database(name).or(() -> windows(name));
        if (found.isPresent()) {
            return found.get();
        }
        Component zone = described.get(name);
        if (zone == null) {
            throw faulty.at(
                    line.line(),
                    line.name() + " is in the time zone " + Shown.quoted(name)
                            + ", which nobody knows and the file does not describe");
        }
        return ZoneReader.rules(faulty, zone);
    }

    private static Optional<ZoneRules> windows(String name) {
        return WindowsZones.zone(name).flatMap(Zones::database);
    }

    /** {@code Europe/Berlin}, also as in {@code /somebody.example/20260101/Europe/Berlin}. */
    private static Optional<ZoneRules> database(String name) {
        String rest = name;
        while (true) {
            try {
                return Optional.of(ZoneId.of(rest).getRules());
            } catch (DateTimeException unknown) {
                int slash = rest.indexOf('/');
                if (slash < 0 || !name.startsWith("/")) {
                    return Optional.empty();
                }
                rest = rest.substring(slash + 1);
            }
        }
    }
}
