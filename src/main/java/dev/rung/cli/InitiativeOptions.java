package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Initiative;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What can be said of an initiative; an empty text takes away what was written. */
final class InitiativeOptions {
    @Option(names = "--owner", paramLabel = "NAME", description = "Who answers for it; you, unless another is named.")
    private Optional<String> owner = Optional.empty();

    @Option(names = "--link", paramLabel = "LINK", description = "Where the work is tracked.")
    private Optional<String> link = Optional.empty();

    @Option(names = "--starts", paramLabel = "DATE", description = "When work on it begins: 2026-12-01, +2w.")
    private Optional<String> starts = Optional.empty();

    @Option(
            names = "--launch-planned",
            paramLabel = "DATE",
            description = "When it is meant to reach customers: 2027-02-15, +3m.")
    private Optional<String> launch = Optional.empty();

    /** The initiative with what was named put in, and the rest as it was. */
    Initiative over(Initiative initiative, Optional<String> title, Workbench bench) {
        Optional<LocalDate> begins = day(starts, initiative.startsOn(), bench);
        Optional<LocalDate> planned = day(launch, initiative.launchOn(), bench);
        if (begins.isPresent() && planned.isPresent() && begins.get().isAfter(planned.get())) {
            throw Refusal.usage("it would start on " + begins.get() + " and launch before that, on " + planned.get()
                    + "; give a later launch with --launch-planned, or an earlier start with --starts");
        }
        return initiative.withDetails(
                title.map(String::strip).orElse(initiative.title()),
                owner.map(String::strip).orElse(initiative.owner()),
                link.map(String::strip).orElse(initiative.link()),
                begins,
                planned);
    }

    private static Optional<LocalDate> day(Optional<String> typed, Optional<LocalDate> before, Workbench bench) {
        if (typed.isEmpty()) {
            return before;
        }
        return typed.get().isBlank() ? Optional.empty() : Optional.of(bench.day(typed));
    }
}
