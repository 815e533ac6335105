package dev.rung.domain.standing;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Computes standings. Pure: the same records on the same day give the same standing, in whatever order they come. */
public final class StandingRules {
    private StandingRules() {}

    /** The standing at every level, in the ladder's order, on a day. */
    public static Standing judge(StandingRecords records, LocalDate day) {
        Bench bench = new Bench(records, day);
        List<LevelStanding> levels =
                records.ladder().levels().stream().map(bench::level).toList();
        return new Standing(day, records.ladder(), levels);
    }

    /**
     * The standing at one level alone, on a day.
     *
     * @throws Refusal when the ladder has no such level
     */
    public static Standing judge(StandingRecords records, LocalDate day, String levelId) {
        Level level = records.ladder()
                .level(levelId)
                .orElseThrow(() -> Refusal.usage("No level “" + levelId + "” on the ladder "
                        + records.ladder().title() + ": name one of "
                        + records.ladder().levels().stream().map(Level::id).collect(Collectors.joining(", "))));
        return new Standing(day, records.ladder(), List.of(new Bench(records, day).level(level)));
    }
}
