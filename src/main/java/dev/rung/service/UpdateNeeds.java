package dev.rung.service;

import dev.rung.domain.person.Person;
import dev.rung.domain.update.DueUpdate;
import dev.rung.store.Database;
import dev.rung.store.UpdateStore;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The month's page that is to be sent, for who has begun with updates or with a scorecard. */
final class UpdateNeeds {
    private final UpdateStore updates;

    UpdateNeeds(Database database) {
        this.updates = new UpdateStore(database);
    }

    Optional<Need> of(Person me, LocalDate today) {
        if (!updates.begun(me.id())) {
            return Optional.empty();
        }
        return due(updates.months(me.id()), today)
                .map(d -> new Need(
                        d.due().isAfter(today) ? Need.Urgency.SOON : Need.Urgency.NOW,
                        "Update",
                        d.words(today),
                        new Need.Place.Update(d.month())));
    }

    /** @param months those that have a page, and whether it was sent */
    static Optional<DueUpdate> due(Map<YearMonth, Boolean> months, LocalDate today) {
        return DueUpdate.on(
                today,
                months.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                months.keySet().stream().min(YearMonth::compareTo));
    }
}
