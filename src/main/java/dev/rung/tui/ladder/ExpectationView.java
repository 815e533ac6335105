package dev.rung.tui.ladder;

import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.standing.AssessmentRating;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.service.Rung;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything known of one expectation as of a day.
 *
 * @param own the newest own rating, with its day
 * @param reviewWords what somebody else wrote beside the newest rating of theirs; may be empty
 */
record ExpectationView(Ladder ladder, LocalDate day, Behind behind, Optional<Own> own, String reviewWords) {

    /** An own rating and the day it was given. */
    record Own(AssessmentRating rating, LocalDate on) {}

    static ExpectationView read(Rung rung, ExpectationId id, LocalDate day) {
        Behind behind = Behind.of(rung.standing(), id, day);
        Optional<Own> own = Optional.empty();
        for (Assessment assessment : rung.assessments().history()) {
            Optional<AssessmentRating> rating = assessment.rating(id);
            if (own.isEmpty() && !assessment.on().isAfter(day) && rating.isPresent()) {
                own = Optional.of(new Own(rating.get(), assessment.on()));
            }
        }
        String words =
                behind.standing().review().map(r -> rung.standing().words(r)).orElse("");
        return new ExpectationView(rung.ladders().mine(), day, behind, own, words);
    }

    ExpectationStanding standing() {
        return behind.standing();
    }

    ExpectationId id() {
        return standing().id();
    }

    Expectation expectation() {
        return ladder.expectation(id()).orElseThrow();
    }

    Level level() {
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
