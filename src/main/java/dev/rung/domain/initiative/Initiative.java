package dev.rung.domain.initiative;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A bet the person owns. Free texts are {@code ""} where nothing was written.
 *
 * @param id UUIDv7 text; also the seed of its simulations
 * @param title never blank
 * @param owner a person's name
 * @param link where the work is tracked
 * @param startsOn when work on it begins, as planned
 * @param launchOn the day it is meant to reach customers, as planned
 * @param launchedOn the day it did; once there it is corrected, never added to
 * @param followUpOf the initiative whose postmortem made this one
 * @param learned what that postmortem taught
 */
public record Initiative(
        String id,
        String title,
        Stage stage,
        String owner,
        String link,
        LocalDate createdOn,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> launchOn,
        Optional<LocalDate> launchedOn,
        Optional<String> followUpOf,
        String learned) {
    public Initiative {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an initiative wants a title");
        }
    }

    /** An idea of one line; the rest is written later. */
    public static Initiative idea(String id, String title, String owner, LocalDate on) {
        return new Initiative(
                id,
                title,
                Stage.IDEA,
                owner,
                "",
                on,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    /** The same, having reached customers on a day. */
    public Initiative launched(LocalDate day) {
        return new Initiative(
                id, title, stage, owner, link, createdOn, startsOn, launchOn, Optional.of(day), followUpOf, learned);
    }

    /** The same with other details: what a person says of it that moves no stage. */
    public Initiative withDetails(
            String otherTitle,
            String otherOwner,
            String otherLink,
            Optional<LocalDate> otherStart,
            Optional<LocalDate> otherLaunch) {
        return new Initiative(
                id,
                otherTitle,
                stage,
                otherOwner,
                otherLink,
                createdOn,
                otherStart,
                otherLaunch,
                launchedOn,
                followUpOf,
                learned);
    }
}
