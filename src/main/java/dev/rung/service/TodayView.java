package dev.rung.service;

import dev.rung.domain.person.Person;
import dev.rung.domain.standing.LevelStanding;
import dev.rung.domain.standing.LevelVerdict;
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
 * @param perWeek pieces of evidence in each of the last twelve weeks, oldest first
 * @param pieces evidence in the last twelve weeks
 * @param measured how many of these are measured or verified
 * @param total all evidence that is not in the trash
 */
public record TodayView(
        LocalDate day,
        Person me,
        List<Need> needs,
        List<Step> steps,
        LevelLine own,
        Optional<LevelLine> target,
        List<Integer> perWeek,
        int pieces,
        int measured,
        long total) {
    public TodayView {
        needs = List.copyOf(needs);
        steps = List.copyOf(steps);
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
