package dev.rung.tui.ladder;

import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Person;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.standing.AssessmentRating;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.service.Rung;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything known of one expectation of somebody as of a day.
 *
 * @param own the newest rating the person gave themself, with its day; of others only what is open here
 * @param reviewWords what somebody else wrote beside the newest rating of theirs; may be empty
 */
public record ExpectationView(
        Person person, Ladder ladder, LocalDate day, Behind behind, Optional<Own> own, String reviewWords) {

    /** An own rating and the day it was given. */
    public record Own(AssessmentRating rating, LocalDate on) {}

    static ExpectationView read(Rung rung, ExpectationId id, LocalDate day) {
        return read(rung, rung.profile().need(), rung.assessments().history(), id, day);
    }

    /** The same of somebody in this workspace. Refuses an expectation their ladder has not. */
    public static ExpectationView read(Rung rung, Person person, ExpectationId id, LocalDate day) {
        return read(rung, person, rung.assessments().history(person), id, day);
    }

    private static ExpectationView read(
            Rung rung, Person person, List<Assessment> assessments, ExpectationId id, LocalDate day) {
        Behind behind = Behind.of(rung.standing(), person, id, day);
        Optional<Own> own = Optional.empty();
        for (Assessment assessment : assessments) {
            Optional<AssessmentRating> rating = assessment.rating(id);
            if (own.isEmpty() && !assessment.on().isAfter(day) && rating.isPresent()) {
                own = Optional.of(new Own(rating.get(), assessment.on()));
            }
        }
        String words = behind.standing()
                .review()
                .map(r -> rung.standing().words(person, r))
                .orElse("");
        return new ExpectationView(person, rung.ladders().of(person), day, behind, own, words);
    }

    /** Whether it is about the owner of the workspace. */
    boolean mine() {
        return person.relation() == Person.Relation.ME;
    }

    public ExpectationStanding standing() {
        return behind.standing();
    }

    public ExpectationId id() {
        return standing().id();
    }

    Expectation expectation() {
        return ladder.expectation(id()).orElseThrow();
    }

    public Level level() {
        return ladder.level(id().level()).orElseThrow();
    }

    /** Levels directly below that expect something in this competency. */
    List<Level> below() {
        return level().after().stream()
                .flatMap(after -> ladder.level(after).stream())
                .filter(l -> standing().competency().at(l.id()).isPresent())
                .toList();
    }

    /** Levels directly above that expect something in this competency. */
    List<Level> above() {
        return ladder.next(id().level()).stream()
                .filter(l -> standing().competency().at(l.id()).isPresent())
                .toList();
    }
}
