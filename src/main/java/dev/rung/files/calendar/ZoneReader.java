package dev.rung.files.calendar;

import dev.rung.files.Shown;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A zone as a file describes it: from when on the clock shows which distance to UTC. */
final class ZoneReader {
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d\\d):?(\\d\\d):?(\\d\\d)?");
    /** Descriptions begin in 1601; nobody's audit does. */
    private static final LocalDateTime BEGIN = LocalDateTime.of(1970, 1, 1, 0, 0);

    private static final int LAST_YEAR = 2100;

    private ZoneReader() {}

    private record Onset(LocalDateTime clock, ZoneOffset before, ZoneOffset after) {}

    static ZoneRules rules(Faulty faulty, Component zone) {
        List<Onset> onsets = new ArrayList<>();
        zone.children().forEach(each -> onsets(faulty, each, onsets));
        if (onsets.isEmpty()) {
            throw faulty.at(zone.line(), "describes a time zone without a STANDARD or DAYLIGHT");
        }
        onsets.sort(Comparator.comparing(o -> o.clock().toEpochSecond(o.before())));
        ZoneOffset now = onsets.get(0).clock().isBefore(BEGIN)
                ? onsets.get(0).after()
                : onsets.get(0).before();
        ZoneOffset first = now;
        List<ZoneOffsetTransition> transitions = new ArrayList<>();
        for (Onset onset : onsets) {
            if (onset.clock().isBefore(BEGIN)) {
                now = onset.after();
                first = now;
            } else if (!onset.after().equals(now)) {
                transitions.add(ZoneOffsetTransition.of(onset.clock(), now, onset.after()));
                now = onset.after();
            }
        }
        return ZoneRules.of(first, first, List.of(), transitions, List.of());
    }

    private static void onsets(Faulty faulty, Component part, List<Onset> onsets) {
        ContentLine begins = part.first("DTSTART")
                .orElseThrow(() -> faulty.at(part.line(), "is a part of a time zone without a DTSTART"));
        EventTime start = EventTime.parse(faulty, begins, begins.value(), ZoneOffset.UTC.getRules());
        ZoneOffset before = offset(faulty, part, "TZOFFSETFROM");
        ZoneOffset after = offset(faulty, part, "TZOFFSETTO");
        onsets.add(new Onset(start.clock(), before, after));
        part.all("RDATE").forEach(line -> {
            for (String each : line.value().split(",")) {
                onsets.add(new Onset(
                        EventTime.parse(faulty, line, each, ZoneOffset.UTC.getRules())
                                .clock(),
                        before,
                        after));
            }
        });
        part.all("RRULE").forEach(line -> {
            RecurrenceRule rule = RecurrenceRuleReader.read(faulty, line, start);
            if (rule.mostADay() > 1) {
                throw faulty.at(line.line(), "changes the clock more than once a day");
            }
            rule.rounds(start, BEGIN.isAfter(start.clock()) ? BEGIN : start.clock(), at -> {
                onsets.add(new Onset(at, before, after));
                return at.getYear() < LAST_YEAR;
            });
        });
    }

    private static ZoneOffset offset(Faulty faulty, Component part, String name) {
        ContentLine line = part.first(name)
                .orElseThrow(() -> faulty.at(part.line(), "is a part of a time zone without a " + name));
        Matcher matcher = OFFSET.matcher(line.value().strip());
        if (matcher.matches()) {
            int seconds = Integer.parseInt(matcher.group(2)) * 3600 + Integer.parseInt(matcher.group(3)) * 60;
            if (seconds <= 18 * 3600) {
                return ZoneOffset.ofTotalSeconds(matcher.group(1).equals("-") ? -seconds : seconds);
            }
        }
        throw faulty.at(line.line(), name + " " + Shown.quoted(line.value()) + " is no distance to UTC such as +0100");
    }
}
