package dev.rung.service;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.commitment.DueWords;
import dev.rung.domain.person.Person;
import dev.rung.store.CommitmentStore;
import dev.rung.store.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What was promised for these days, or for days that have passed. */
final class CommitmentNeeds {
    private static final int AHEAD_DAYS = 7;
    private static final int MOST = 3;

    private final CommitmentStore commitments;

    CommitmentNeeds(Database database) {
        this.commitments = new CommitmentStore(database);
    }

    /** The first due first; of many the rest in one line. */
    List<Need> of(Person me, LocalDate today) {
        List<Commitment> due = commitments.open(me.id(), today.plusDays(AHEAD_DAYS));
        List<Need> found = new ArrayList<>();
        int shown = due.size() > MOST ? MOST - 1 : due.size();
        due.subList(0, shown).forEach(c -> found.add(need(c, me, today)));
        if (due.size() > shown) {
            Commitment next = due.get(shown);
            found.add(new Need(
                    urgency(next, today),
                    "Commitment",
                    due.size() - shown + " more, the next: " + next.words() + ", " + DueWords.of(next.dueOn(), today),
                    new Need.Place.Commitments()));
        }
        return found;
    }

    private static Need need(Commitment commitment, Person me, LocalDate today) {
        String owner = commitment.owner().equals(me.name()) ? "" : ", " + commitment.owner();
        return new Need(
                urgency(commitment, today),
                "Commitment",
                commitment.words() + owner + ", " + DueWords.of(commitment.dueOn(), today),
                new Need.Place.Commitments());
    }

    private static Need.Urgency urgency(Commitment commitment, LocalDate today) {
        if (commitment.overdue(today)) {
            return Need.Urgency.NOW;
        }
        return commitment.dueOn().isAfter(today.plusDays(1)) ? Need.Urgency.CALM : Need.Urgency.SOON;
    }
}
