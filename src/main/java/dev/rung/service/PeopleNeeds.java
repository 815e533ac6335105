package dev.rung.service;

import dev.rung.domain.text.Amount;
import dev.rung.store.Database;
import dev.rung.store.UnreadStore;
import dev.rung.store.UnreadStore.Begun;
import dev.rung.store.UnreadStore.Unread;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What others sent and nobody looked at, reviews of them that were begun, and for a week what others say of oneself. */
final class PeopleNeeds {
    private static final int MOST = 3;
    private static final int OLD_DAYS = 7;
    private static final int NEW_DAYS = 7;

    private final UnreadStore store;

    PeopleNeeds(Database database) {
        this.store = new UnreadStore(database);
    }

    /** Reviews first; of many a few and the rest in one line. Asks one short question where nobody else is. */
    List<Need> of(String me, LocalDate today) {
        List<Need> found = new ArrayList<>();
        if (!store.anybody()) {
            return found;
        }
        store.came(today.minusDays(NEW_DAYS)).stream()
                .limit(MOST)
                .forEach(c -> found.add(new Need(
                        Need.Urgency.SOON,
                        "Review",
                        c.reviewer() + " reviewed you: set both sides beside each other",
                        new Need.Place.Somebody(me, Need.Place.COMPARISON))));
        for (Begun begun : store.begun().stream().limit(MOST).toList()) {
            boolean old = begun.on().plusDays(OLD_DAYS).isBefore(today);
            found.add(new Need(
                    old ? Need.Urgency.SOON : Need.Urgency.CALM,
                    "Review",
                    begun.name() + ": begun, " + begun.rated() + " rated, not submitted",
                    new Need.Place.Rate(begun.personId())));
        }
        List<Unread> unread = store.unread();
        int shown = unread.size() > MOST ? MOST - 1 : unread.size();
        unread.subList(0, shown).forEach(u -> found.add(need(u, words(u) + " of " + u.name())));
        if (unread.size() > shown) {
            Unread next = unread.get(shown);
            found.add(need(
                    next,
                    words(next) + " of " + next.name() + ", and those of " + (unread.size() - shown - 1)
                            + " more people"));
        }
        return found;
    }

    private static String words(Unread unread) {
        return Amount.of(unread.pieces(), "piece");
    }

    private static Need need(Unread unread, String words) {
        return new Need(
                Need.Urgency.SOON, "Pack", "Not looked at yet: " + words, new Need.Place.Inbox(unread.personId()));
    }
}
