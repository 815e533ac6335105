package dev.rung.domain.role;

import java.util.List;
import java.util.Set;

/**
 * What a meeting is about and who was asked; every round of one that recurs shares it. Lives only while a calendar is read.
 *
 * @param organiser an address in lower case; {@code ""} for none
 * @param attendees their addresses in lower case, in the file's order, each once; the organiser only where listed
 * @param declinedBy those of the attendees who said no
 * @param free it takes no time that others could not have: transparent, or marked as free or out of office
 */
public record Invitation(
        String title,
        String organiser,
        List<String> attendees,
        Set<String> declinedBy,
        boolean allDay,
        boolean cancelled,
        boolean free) {
    public Invitation {
        attendees = List.copyOf(attendees);
        declinedBy = Set.copyOf(declinedBy);
    }

    /** Whether somebody with one of these addresses, in lower case, organises it or was asked to it. */
    public boolean with(Set<String> addresses) {
        return addresses.contains(organiser) || attendees.stream().anyMatch(addresses::contains);
    }
}
