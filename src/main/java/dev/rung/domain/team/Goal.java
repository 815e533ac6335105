package dev.rung.domain.team;

import dev.rung.domain.money.Driver;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the company wants in a period.
 *
 * @param id UUIDv7 text
 * @param metric which number says so; {@code ""} where it was not said
 * @param target with its unit, as a person writes it; {@code ""} likewise
 * @param driver the branch of the driver tree it hangs on; empty for the trunk, profit itself
 * @param from first day of the period
 * @param to last day of it
 */
public record Goal(
        String id, String title, String metric, String target, Optional<Driver> driver, LocalDate from, LocalDate to) {
    public Goal {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a goal wants a title");
        }
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a goal's period ends before it begins");
        }
    }

    /** Whether the day lies in its period. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The same under another id. */
    public Goal as(String otherId) {
        return new Goal(otherId, title, metric, target, driver, from, to);
    }
}
