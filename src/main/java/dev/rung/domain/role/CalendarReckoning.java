package dev.rung.domain.role;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** Turns meetings into hours by week and activity. */
public final class CalendarReckoning {
    private final ActivityRules rules;
    private final Set<String> me;
    private final ZoneId zone;
    private final Map<Invitation, Sort> sorts = new IdentityHashMap<>();

    /** Where a meeting goes: an activity, or the heap of those that go by the same words. */
    private record Sort(Optional<Activity> activity, String words) {}

    /** A meeting's part of one week; its share of the time is added as the week is swept. */
    private static final class Part {
        private final Meeting meeting;
        private final Sort sort;
        private final long start;
        private final long end;
        private double seconds;

        Part(Meeting meeting, Sort sort, long start, long end) {
            this.meeting = meeting;
            this.sort = sort;
            this.start = start;
            this.end = end;
        }
    }

    private CalendarReckoning(ActivityRules rules, Set<String> me, ZoneId zone) {
        this.rules = rules;
        this.me = Set.copyOf(me);
        this.zone = zone;
    }

    /**
     * The hours of the weeks from a Monday to the week of another, both included.
     *
     * @param me the person's own addresses in lower case; empty when nobody knows, then nothing counts as declined
     * @param zone where the person's weeks begin and end
     */
    public static CalendarWeeks weeks(
            List<Meeting> meetings, ActivityRules rules, Set<String> me, LocalDate from, LocalDate to, ZoneId zone) {
        return new CalendarReckoning(rules, me, zone).reckon(meetings, from, to);
    }

    private CalendarWeeks reckon(List<Meeting> meetings, LocalDate from, LocalDate to) {
        Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
        NavigableWeeks parts = new NavigableWeeks(from, to, zone);
        int counted = 0;
        for (Meeting meeting : meetings) {
            Optional<LeftOut> why = why(meeting, parts);
            if (why.isPresent()) {
                leftOut.merge(why.get(), 1, Integer::sum);
            } else {
                counted++;
                parts.add(meeting, sorts.computeIfAbsent(meeting.invitation(), this::sort));
            }
        }
        SortedMap<LocalDate, Map<Activity, Integer>> weeks = new TreeMap<>();
        SortedMap<LocalDate, Integer> unsortedMinutes = new TreeMap<>();
        Map<String, Heap> heaps = new LinkedHashMap<>();
        parts.byWeek.forEach((week, all) -> {
            share(all);
            WholeMinutes minutes = new WholeMinutes();
            for (Part part : all) {
                minutes.add(part.sort.activity(), part.seconds);
                if (part.sort.activity().isEmpty()) {
                    heaps.computeIfAbsent(part.sort.words(), Heap::new).add(part);
                }
            }
            weeks.put(week, minutes.sorted());
            if (minutes.unsorted() > 0) {
                unsortedMinutes.put(week, minutes.unsorted());
            }
        });
        List<CalendarWeeks.Unsorted> unsorted = heaps.values().stream()
                .map(h -> h.unsorted(me))
                .sorted(Comparator.comparingLong(CalendarWeeks.Unsorted::minutes)
                        .reversed()
                        .thenComparing(CalendarWeeks.Unsorted::title))
                .toList();
        return new CalendarWeeks(weeks, unsortedMinutes, unsorted, counted, leftOut);
    }

    private Optional<LeftOut> why(Meeting meeting, NavigableWeeks weeks) {
        Invitation invitation = meeting.invitation();
        if (!weeks.touch(meeting)) {
            return Optional.of(LeftOut.OUTSIDE);
        } else if (invitation.cancelled()) {
            return Optional.of(LeftOut.CANCELLED);
        } else if (invitation.declinedBy().stream().anyMatch(me::contains)) {
            return Optional.of(LeftOut.DECLINED);
        } else if (invitation.allDay()) {
            return Optional.of(LeftOut.ALL_DAY);
        }
        return invitation.free() ? Optional.of(LeftOut.FREE) : Optional.empty();
    }

    private Sort sort(Invitation invitation) {
        return new Sort(
                rules.verdict(invitation, me).map(ActivityRules.Verdict::activity), TitleWords.key(invitation.title()));
    }

    /** Gives each part its share of the time: a moment in which n meetings lie is an n-th of it for each. */
    private static void share(List<Part> parts) {
        long[] edges = parts.stream()
                .flatMapToLong(p -> LongStream.of(p.start, p.end))
                .sorted()
                .distinct()
                .toArray();
        parts.sort(Comparator.comparingLong(p -> p.start));
        List<Part> open = new ArrayList<>();
        int next = 0;
        for (int i = 0; i + 1 < edges.length; i++) {
            long from = edges[i];
            open.removeIf(p -> p.end <= from);
            while (next < parts.size() && parts.get(next).start <= from) {
                Part part = parts.get(next++);
                if (part.end > from) {
                    open.add(part);
                }
            }
            double each = (double) (edges[i + 1] - from) / Math.max(1, open.size());
            open.forEach(p -> p.seconds += each);
        }
    }

    /** The parts of the meetings by the Monday of their week. */
    private static final class NavigableWeeks {
        private final TreeMap<LocalDate, List<Part>> byWeek = new TreeMap<>();
        private final TreeMap<Instant, LocalDate> begins = new TreeMap<>();
        private final Instant end;

        NavigableWeeks(LocalDate from, LocalDate to, ZoneId zone) {
            LocalDate week = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            for (; !week.isAfter(to); week = week.plusWeeks(1)) {
                byWeek.put(week, new ArrayList<>());
                begins.put(week.atStartOfDay(zone).toInstant(), week);
            }
            end = week.atStartOfDay(zone).toInstant();
        }

        boolean touch(Meeting meeting) {
            return !begins.isEmpty()
                    && meeting.start().isBefore(end)
                    && (meeting.end().isAfter(begins.firstKey())
                            || meeting.start().equals(begins.firstKey()));
        }

        void add(Meeting meeting, Sort sort) {
            Instant first =
                    Optional.ofNullable(begins.floorKey(meeting.start())).orElse(begins.firstKey());
            begins.subMap(first, true, max(first, meeting.end()), true).forEach((begin, week) -> {
                Instant following = Optional.ofNullable(begins.higherKey(begin)).orElse(end);
                long from = Math.max(begin.getEpochSecond(), meeting.start().getEpochSecond());
                long to = Math.min(following.getEpochSecond(), meeting.end().getEpochSecond());
                if (to > from) {
                    byWeek.get(week).add(new Part(meeting, sort, from, to));
                }
            });
        }

        private static Instant max(Instant one, Instant other) {
            return one.isAfter(other) ? one : other;
        }
    }

    /** Unsorted meetings that go by the same words. */
    private static final class Heap {
        private final String words;
        private final Map<String, Integer> attendees = new HashMap<>();
        private final Set<Meeting> rounds = Collections.newSetFromMap(new IdentityHashMap<>());
        private double seconds;
        private String title = "";
        private Instant newest = Instant.MIN;

        Heap(String words) {
            this.words = words;
        }

        void add(Part part) {
            seconds += part.seconds;
            if (!part.meeting.start().isBefore(newest)) {
                newest = part.meeting.start();
                title = part.meeting.invitation().title();
            }
            if (rounds.add(part.meeting)) {
                part.meeting.invitation().attendees().forEach(a -> attendees.merge(a, 1, Integer::sum));
            }
        }

        CalendarWeeks.Unsorted unsorted(Set<String> me) {
            List<String> others = attendees.entrySet().stream()
                    .filter(e -> !me.contains(e.getKey()))
                    .sorted(Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .toList();
            return new CalendarWeeks.Unsorted(title, words, Math.round(seconds / 60), rounds.size(), others);
        }
    }
}
