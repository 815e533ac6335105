package dev.rung.domain.team;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The share of the team that something takes from a month on, until a later one for the same says otherwise.
 *
 * @param initiativeId empty for declared run-and-maintain work
 * @param work the name of that work; {@code ""} for an initiative
 * @param percent 0 to 100, two decimals at most; 0 ends it
 */
public record TeamShare(String id, Optional<String> initiativeId, String work, YearMonth from, BigDecimal percent) {
    public TeamShare {
        if (work.isBlank() == initiativeId.isEmpty()) {
            throw new IllegalArgumentException("a share is an initiative's or that of a named work");
        }
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("a share is 0 to 100 %");
        }
    }

    /** Whether it is declared run-and-maintain work. */
    public boolean isRun() {
        return initiativeId.isEmpty();
    }

    /** Who takes it, the same for all shares of one initiative or one work: the initiative's id, or {@code run/} and the name. */
    public String taker() {
        return initiativeId.orElseGet(() -> "run/" + work);
    }

    /** The same taker's, from another month, of another size. */
    public TeamShare as(String otherId, YearMonth otherFrom, BigDecimal otherPercent) {
        return new TeamShare(otherId, initiativeId, work, otherFrom, otherPercent);
    }
}
