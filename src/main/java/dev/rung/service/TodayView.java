package dev.rung.service;

import dev.rung.domain.person.Person;
import dev.rung.domain.standing.LevelStanding;
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
        LevelStanding own,
        Optional<LevelStanding> target,
        List<Integer> perWeek,
        int pieces,
        int measured,
        long total) {

    /**
     * A smallest step that changes a state.
     *
     * @param words what to do
     * @param why what it changes
     */
    public record Step(String words, String why, Need.Place place) {}
}
