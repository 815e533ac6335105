package dev.rung.files.calendar;

import dev.rung.domain.role.Invitation;
import java.util.List;
import java.util.Optional;

/**
 * An event as a file has it, before its rounds are told one by one.
 *
 * @param uid all events of one series share it; {@code ""} for none
 * @param instead the round of a series that this one takes the place of
 * @param andFollowing it takes the place of all later rounds, too
 * @param sequence of two versions the higher holds
 * @param plus rounds beside those of the rules
 * @param except rounds that do not take place
 */
record CalendarEvent(
        int line,
        String uid,
        Optional<EventTime> instead,
        boolean andFollowing,
        int sequence,
        Invitation invitation,
        EventTime start,
        EventSpan span,
        List<RecurrenceRule> rules,
        List<RecurrenceRule> exceptRules,
        List<PlusRound> plus,
        List<EventTime> except) {

    /**
     * A round that is written down.
     *
     * @param span its own, otherwise that of the event
     */
    record PlusRound(EventTime start, Optional<EventSpan> span) {}

    boolean recurs() {
        return !rules.isEmpty() || !plus.isEmpty();
    }
}
