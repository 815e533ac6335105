package dev.rung.files.calendar;

import dev.rung.domain.role.Meeting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** An event with what takes the place of single rounds of it. */
final class Series {
    private Optional<CalendarEvent> whole = Optional.empty();
    private final Map<Instant, CalendarEvent> instead = new TreeMap<>();

    /** Of two versions the one with the higher sequence holds, then the one further down in the file. */
    void add(CalendarEvent event) {
        if (event.instead().isPresent()) {
            instead.merge(event.instead().get().instant(), event, Series::newer);
        } else {
            whole = Optional.of(whole.map(before -> newer(before, event)).orElse(event));
        }
    }

    private static CalendarEvent newer(CalendarEvent before, CalendarEvent now) {
        return now.sequence() >= before.sequence() ? now : before;
    }

    /** Any of its events, the whole before those that take a place. */
    CalendarEvent any() {
        return whole.orElseGet(() -> instead.values().iterator().next());
    }

    List<CalendarEvent> events() {
        List<CalendarEvent> all = new ArrayList<>(instead.values());
        whole.ifPresent(all::add);
        return all;
    }

    /**
     * Tells the meetings that lie at least in part between two moments. Returns whether the rule comes round too often to be
     * told; then none of its rounds was.
     */
    boolean meetings(Instant from, Instant to, Consumer<Meeting> told) {
        boolean often = whole.isPresent() && whole.get().rules().stream().anyMatch(RecurrenceRule::tooOften);
        if (whole.isPresent() && !often) {
            List<Meeting> rounds = new ArrayList<>();
            often = !rounds(whole.get(), from, to, rounds::add);
            if (!often) {
                rounds.forEach(told);
            }
        }
        for (CalendarEvent event : instead.values()) {
            tell(event, event.start(), event.start().clock(), event.span(), from, to, told);
        }
        return often;
    }

    private boolean rounds(CalendarEvent event, Instant from, Instant to, Consumer<Meeting> told) {
        if (!event.recurs() && instead.isEmpty() && event.except().isEmpty()) {
            tell(event, event.start(), event.start().clock(), event.span(), from, to, told);
            return true;
        }
        Duration longest = Duration.between(
                event.start().instant(),
                event.span().end(event.start(), event.start().clock()));
        // A day more on each side than any change of clocks or zones could move a round.
        LocalDateTime earliest = clock(event.start(), from.minus(longest)).minusDays(8);
        LocalDateTime latest = clock(event.start(), to).plusDays(8);
        Set<LocalDateTime> starts = new HashSet<>();
        starts.add(event.start().clock());
        if (!all(event, event.rules(), earliest, latest, starts::add)
                || !all(event, event.exceptRules(), earliest, latest, starts::remove)) {
            return false;
        }
        Map<LocalDateTime, EventSpan> spans = new HashMap<>();
        event.plus().forEach(plus -> {
            LocalDateTime at = clock(event.start(), plus.start().instant());
            starts.add(at);
            plus.span().ifPresent(span -> spans.put(at, span));
        });
        Set<Instant> off = new HashSet<>();
        Set<LocalDate> daysOff = new HashSet<>();
        event.except().forEach(time -> except(event, time, off, daysOff));
        instead.values().forEach(each -> each.instead().ifPresent(time -> except(event, time, off, daysOff)));
        starts.stream().sorted(Comparator.naturalOrder()).forEach(start -> {
            Instant at = event.start().instant(start);
            if (!off.contains(at) && !daysOff.contains(start.toLocalDate())) {
                round(event, start, at, spans.getOrDefault(start, event.span()), from, to, told);
            }
        });
        return true;
    }

    private static void except(CalendarEvent event, EventTime time, Set<Instant> off, Set<LocalDate> daysOff) {
        if (time.date() && !event.start().date()) {
            daysOff.add(time.clock().toLocalDate());
        } else {
            off.add(time.instant());
        }
    }

    private static boolean all(
            CalendarEvent event,
            List<RecurrenceRule> rules,
            LocalDateTime earliest,
            LocalDateTime latest,
            Consumer<LocalDateTime> told) {
        for (RecurrenceRule rule : rules) {
            if (rule.tooOften()
                    || rule.rounds(event.start(), earliest, at -> {
                                if (!at.isBefore(earliest) && !at.isAfter(latest)) {
                                    told.accept(at);
                                }
                                return !at.isAfter(latest);
                            })
                            == RecurrenceRule.End.TOO_MANY) {
                return false;
            }
        }
        return true;
    }

    /** A round where it is, or where a change of it and all that follow has put it. */
    private void round(
            CalendarEvent event,
            LocalDateTime start,
            Instant at,
            EventSpan span,
            Instant from,
            Instant to,
            Consumer<Meeting> told) {
        Optional<CalendarEvent> changed = Optional.empty();
        for (CalendarEvent each : instead.values()) {
            if (each.andFollowing()
                    && each.instead().filter(i -> i.instant().isBefore(at)).isPresent()) {
                changed = Optional.of(each);
            }
        }
        if (changed.isEmpty()) {
            tell(event, event.start(), start, span, from, to, told);
            return;
        }
        CalendarEvent now = changed.get();
        Duration moved = now.instead()
                .map(i -> Duration.between(
                        clock(event.start(), i.instant()),
                        clock(event.start(), now.start().instant())))
                .orElse(Duration.ZERO);
        tell(now, event.start(), start.plus(moved), now.span(), from, to, told);
    }

    private static void tell(
            CalendarEvent event,
            EventTime clock,
            LocalDateTime start,
            EventSpan span,
            Instant from,
            Instant to,
            Consumer<Meeting> told) {
        Instant begins = clock.instant(start);
        Instant ends = span.end(clock, start);
        if (begins.isBefore(to) && (ends.isAfter(from) || begins.equals(from))) {
            told.accept(new Meeting(event.invitation(), begins, ends));
        }
    }

    private static LocalDateTime clock(EventTime time, Instant at) {
        return LocalDateTime.ofInstant(at, time.zone().getOffset(at));
    }
}
