package dev.rung.service;

import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.Kind;
import dev.rung.domain.person.Person;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.standing.LevelStanding;
import dev.rung.domain.standing.LevelVerdict;
import dev.rung.domain.standing.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the person sees first.
 *
 * @param needs most urgent first
 * @param steps worth doing next, the one with most effect first
 * @param own standing at the level held
 * @param target standing at the level worked towards; empty when none is set
 * @param cells every competency at the level held and at the one worked towards, in the ladder's order
 * @param perWeek pieces of evidence in each of the last twelve weeks, oldest first
 * @param pieces evidence in the last twelve weeks
 * @param measured how many of these are measured or verified
 * @param total all evidence that is not in the trash
 * @param money what the team's quarter costs and brings
 */
public record TodayView(
        LocalDate day,
        Person me,
        List<Need> needs,
        List<Step> steps,
        LevelLine own,
        Optional<LevelLine> target,
        List<Cell> cells,
        List<Integer> perWeek,
        int pieces,
        int measured,
        long total,
        TodayMoney money) {
    public TodayView {
        needs = List.copyOf(needs);
        steps = List.copyOf(steps);
        cells = List.copyOf(cells);
        perWeek = List.copyOf(perWeek);
    }

    /**
     * A smallest step that changes a state.
     *
     * @param words what to do
     * @param why what it changes
     */
    public record Step(String words, String why, Need.Place place) {}

    /**
     * A competency's states.
     *
     * @param own empty where the level held expects nothing
     * @param target empty where no level is worked towards, or it expects nothing
     * @param next what would raise the state at the level worked towards, else at the one held, in words; may be empty
     * @param place the expectation that {@code next} speaks of
     */
    public record Cell(
            String title, Kind kind, Optional<State> own, Optional<State> target, String next, Need.Place.Cell place) {

        static Optional<Cell> of(
                Competency competency, Optional<ExpectationStanding> own, Optional<ExpectationStanding> target) {
            return target.or(() -> own)
                    .map(aim -> new Cell(
                            competency.title(),
                            competency.kind(),
                            own.map(ExpectationStanding::state),
                            target.map(ExpectationStanding::state),
                            aim.missing()
                                    .substring(
                                            aim.missing().indexOf("; ") < 0
                                                    ? 0
                                                    : aim.missing().indexOf("; ") + 2),
                            new Need.Place.Cell(aim.id())));
        }
    }

    /**
     * A level's standing in a line.
     *
     * @param sustained sustained or confirmed, hygiene left out
     * @param restsOn how many somebody else confirmed, in words
     */
    public record LevelLine(
            String id,
            String title,
            LevelVerdict verdict,
            int sustained,
            int applicable,
            int confirmed,
            String restsOn) {

        public static LevelLine of(LevelStanding standing) {
            return new LevelLine(
                    standing.level().id(),
                    standing.level().title(),
                    standing.verdict(),
                    standing.sustained(),
                    standing.applicable(),
                    standing.confirmed(),
                    standing.restsOn());
        }
    }
}
