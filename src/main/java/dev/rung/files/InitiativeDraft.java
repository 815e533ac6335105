package dev.rung.files;

import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.Stage;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An initiative as a planning tool tells it, before it has an id.
 *
 * @param stage launched only with a day on which it was
 */
public record InitiativeDraft(
        String title,
        Stage stage,
        String owner,
        String link,
        Optional<LocalDate> createdOn,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> launchOn,
        Optional<LocalDate> launchedOn) {

    /** The initiative under an id; made today where the export does not say when. */
    public Initiative initiative(String id, LocalDate today) {
        return new Initiative(
                id,
                title,
                stage,
                owner,
                link,
                createdOn.orElse(today),
                startsOn,
                launchOn,
                launchedOn,
                Optional.empty(),
                "");
    }
}
