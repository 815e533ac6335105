package dev.rung.service;

import dev.rung.domain.role.WeekHours;
import dev.rung.store.Database;
import dev.rung.store.RoleStore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Notices when nobody has said for weeks where the hours go. Whoever never said it is left alone. */
final class RoleNeeds {
    private static final int WEEKS = 6;

    private final RoleStore weeks;

    RoleNeeds(Database database) {
        this.weeks = new RoleStore(database);
    }

    /** @param place where the audit is read */
    Optional<Need> of(String personId, LocalDate today, Need.Place place) {
        List<WeekHours> newest = weeks.newest(personId, today, 1);
        return newest.stream()
                .map(w -> ChronoUnit.WEEKS.between(w.week(), RoleService.monday(today)))
                .filter(age -> age >= WEEKS)
                .map(age -> new Need(
                        Need.Urgency.CALM,
                        "Role audit",
                        "The last week you said where your hours went is " + age + " weeks ago",
                        place))
                .findFirst();
    }
}
