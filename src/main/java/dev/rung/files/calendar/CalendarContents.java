package dev.rung.files.calendar;

import dev.rung.domain.role.Invitation;
import dev.rung.domain.role.Meeting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a calendar file holds; meant to live as long as its import, and to be kept nowhere. */
public final class CalendarContents {
    private static final int MOST_MEETINGS = 1_000_000;

    private final Faulty faulty;
    private final Optional<String> owner;
    private final List<Series> series;

    CalendarContents(Faulty faulty, Optional<String> owner, List<Series> series) {
        this.faulty = faulty;
        this.owner = owner;
        this.series = series;
    }

    /**
     * The meetings of a time.
     *
     * @param meetings in no order
     * @param outside events of which no round lies in it
     * @param tooOften events that come round more often than once an hour, of which none is told
     */
    public record Rounds(List<Meeting> meetings, int outside, int tooOften) {
        public Rounds {
            meetings = List.copyOf(meetings);
        }
    }

    /** The address of the one whose calendar it is, in lower case, where the file says it. */
    public Optional<String> owner() {
        return owner;
    }

    /** Who was asked to what; a series once, and once more for each round that was changed. */
    public List<Invitation> invitations() {
        return series.stream()
                .flatMap(s -> s.events().stream())
                .map(CalendarEvent::invitation)
                .toList();
    }

    /**
     * The meetings that lie at least in part between two moments, those of recurring events one by one. Refuses more than a
     * million.
     *
     * @param to not in it any more
     */
    public Rounds meetings(Instant from, Instant to, CalendarFile.Steps steps) {
        List<Meeting> meetings = new ArrayList<>();
        int outside = 0;
        int tooOften = 0;
        int done = 0;
        for (Series each : series) {
            int before = meetings.size();
            boolean often = each.meetings(from, to, meetings::add);
            if (often) {
                tooOften++;
            } else if (meetings.size() == before) {
                outside++;
            }
            if (meetings.size() > MOST_MEETINGS) {
                throw faulty.at(
                                each.any().line(),
                                "with this event there are more than a million meetings in this time; take less of it")
                        .refusal();
            }
            if ((++done & 0xFF) == 0) {
                steps.at(done, series.size());
            }
        }
        return new Rounds(meetings, outside, tooOften);
    }
}
