package dev.rung.domain.role;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whose calendar it may be.
 *
 * @param address in lower case
 * @param why in words, to follow the address
 */
public record CalendarOwner(String address, String why) {

    /**
     * Guesses: what the file says; otherwise the address that is in more meetings with others than any other, and in at least
     * half of them, for everybody is in most of their own meetings. Empty when nobody stands out: then somebody has to say.
     *
     * @param said what the file says
     */
    public static Optional<CalendarOwner> guess(Optional<String> said, Collection<Invitation> invitations) {
        if (said.isPresent()) {
            return Optional.of(new CalendarOwner(said.get(), "the file says so"));
        }
        Map<String, Integer> times = new HashMap<>();
        int withOthers = 0;
        for (Invitation invitation : invitations) {
            Set<String> all = new LinkedHashSet<>(invitation.attendees());
            if (!invitation.organiser().isEmpty()) {
                all.add(invitation.organiser());
            }
            if (all.size() > 1) {
                withOthers++;
                all.forEach(a -> times.merge(a, 1, Integer::sum));
            }
        }
        List<Map.Entry<String, Integer>> most = new ArrayList<>(times.entrySet());
        most.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()));
        if (most.isEmpty()
                || most.get(0).getValue() * 2 < withOthers
                || most.size() > 1 && most.get(1).getValue().equals(most.get(0).getValue())) {
            return Optional.empty();
        }
        return Optional.of(new CalendarOwner(
                most.get(0).getKey(), "in " + most.get(0).getValue() + " of " + withOthers + " meetings with others"));
    }
}
