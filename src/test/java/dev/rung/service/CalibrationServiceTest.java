package dev.rung.service;

import static dev.rung.service.CalibrationDesk.ADA;
import static dev.rung.service.CalibrationDesk.BO;
import static dev.rung.service.CalibrationDesk.CEM;
import static dev.rung.service.CalibrationDesk.DANA;
import static dev.rung.service.CalibrationDesk.MEETING;
import static dev.rung.service.CalibrationDesk.OUTCOME;
import static dev.rung.service.CalibrationDesk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.Calibration;
import dev.rung.domain.review.Drift;
import dev.rung.domain.review.Outlier;
import dev.rung.domain.review.PooledRating;
import dev.rung.domain.review.RatingPool;
import dev.rung.domain.standing.State;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationServiceTest {
    @TempDir
    private Path home;

    private CalibrationDesk desk;
    private Rung rung;
    private CalibrationService calibrations;

    @BeforeEach
    void open() {
        desk = new CalibrationDesk(home).filled();
        on(TODAY);
    }

    @AfterEach
    void close() {
        rung.close();
    }

    private void on(LocalDate day) {
        if (rung != null) {
            rung.close();
        }
        rung = desk.on(day);
        calibrations = rung.calibrations();
    }

    private List<String> names() {
        return calibrations.view(MEETING).people().stream().map(Person::name).toList();
    }

    @Test
    void aMeetingIsAboutThoseWhoHoldItsLevelInItsOwnOrder() {
        assertThat(names()).containsExactlyInAnyOrder("Ada Kern", "Bo Lindt", "Cem Aydin");
        assertThat(names()).isEqualTo(names());
        assertThat(calibrations.view(MEETING).pool().people())
                .extracting(RatingPool.Ratee::name)
                .isEqualTo(names());
    }

    @Test
    void ofEachReviewerTheNewestReviewCounts() {
        RatingPool.Ratee bo = calibrations.view(MEETING).ratee(BO).orElseThrow();

        assertThat(bo.raters()).containsExactly("Mira Feld", "Noor Haddad", "Paul Stein");
        assertThat(bo.at(OUTCOME))
                .extracting(r -> r.given().rating())
                .containsExactly(Rating.WORKING_TOWARDS, Rating.WORKING_TOWARDS, Rating.MEETING);
        assertThat(bo.firstReviewed()).contains(LocalDate.of(2026, 5, 20));
    }

    @Test
    void theFiguresOpenToTheirRows() {
        var figures = calibrations.view(MEETING).figures();

        assertThat(figures.outliers().get(0).words())
                .isEqualTo("Strategy and choices at Senior PM: reviewers are 3 steps apart");
        assertThat(figures.outliers().get(0).rows())
                .extracting(PooledRating::rater)
                .containsExactly("Mira Feld", "Noor Haddad", "Paul Stein");
        assertThat(figures.outliers())
                .filteredOn(o -> o.kind() == Outlier.Kind.BOTTOM)
                .extracting(Outlier::person)
                .containsExactly("Cem Aydin");
        assertThat(figures.distributions()).hasSize(2);
        assertThat(figures.distributions().get(0).count(Rating.NOT_OBSERVED)).isEqualTo(2);
        assertThat(figures.near()).extracting(n -> n.person()).containsOnly("Ada Kern");
        assertThat(figures.near().get(0).rows()).isNotEmpty();
        assertThat(figures.fresh()).extracting(RatingPool.Ratee::name).doesNotContain("Bo Lindt");
        assertThat(figures.drifts()).extracting(Drift::rater).containsExactly("Mira Feld", "Noor Haddad", "Paul Stein");
        assertThat(figures.drifts().get(2).difference()).isPositive();
        assertThat(figures.drifts()).allMatch(d -> d.inSds().words().startsWith("n/a (under 5 people"));
    }

    @Test
    void aChangedRatingKeepsTheOriginalAndTakesBackWhatItConfirmedFromItsDayOn() {
        Person ada = rung.people().byId(ADA).orElseThrow();
        assertThat(state(ada, TODAY)).isEqualTo(State.CONFIRMED);
        on(TODAY.plusDays(3));
        calibrations.change(
                Optional.of(MEETING),
                CalibrationDesk.review(2, ADA),
                OUTCOME,
                Rating.WORKING_TOWARDS,
                "the result was the campaign's");

        assertThat(state(ada, TODAY.plusDays(3))).isEqualTo(State.SUSTAINED);
        assertThat(state(ada, TODAY.plusDays(2))).isEqualTo(State.CONFIRMED);
        PooledRating row =
                calibrations.view(MEETING).ratee(ADA).orElseThrow().at(OUTCOME).get(2);
        assertThat(row.given().rating()).isEqualTo(Rating.MEETING);
        assertThat(row.rating()).isEqualTo(Rating.WORKING_TOWARDS);
        assertThat(row.change().orElseThrow().reason()).isEqualTo("the result was the campaign's");
        assertThat(calibrations.view(MEETING).figures().changed()).containsExactly(row);
        assertThat(calibrations.view(MEETING).decisions()).hasSize(1);
        assertThatThrownBy(() -> rung.changes().undo()).isInstanceOf(Refusal.class);
    }

    private State state(Person person, LocalDate day) {
        return rung.standing().cell(person, OUTCOME, day).state();
    }

    @Test
    void agreementIsOfTheRatingsBeforeAnybodyMet() {
        var before = calibrations.roster(Optional.of("senior-pm")).figures().agreement();
        calibrations.change(
                Optional.empty(), CalibrationDesk.review(2, BO), OUTCOME, Rating.WORKING_TOWARDS, "seen again");

        assertThat(calibrations.roster(Optional.of("senior-pm")).figures().agreement())
                .isEqualTo(before);
        assertThat(before.raters()).isEqualTo(3);
        assertThat(before.pairs()).hasSize(3);
    }

    @Test
    void whatMakesNoSenseIsRefusedInAWord() {
        String review = CalibrationDesk.review(1, ADA);
        refused(() -> calibrations.change(Optional.of(MEETING), review, OUTCOME, Rating.MEETING, "why"))
                .contains("says meeting already");
        refused(() -> calibrations.change(Optional.of(MEETING), review, OUTCOME, Rating.EXCEEDING, " "))
                .contains("wants a reason");
        refused(() -> calibrations.change(
                        Optional.of(MEETING),
                        review,
                        new ExpectationId("delivery", "senior-pm"),
                        Rating.EXCEEDING,
                        "why"))
                .contains("does not rate");
        refused(() -> calibrations.change(
                        Optional.of(MEETING),
                        CalibrationDesk.review(0, DANA),
                        new ExpectationId("outcome-ownership", "principal-pm"),
                        Rating.EXCEEDING,
                        "why"))
                .contains("is about others");
        refused(() -> calibrations.note(MEETING, DANA, "words")).contains("is about others");
        refused(() -> calibrations.add(" ", Optional.empty(), Optional.empty())).contains("wants a title");
        refused(() -> calibrations.add("Autumn", Optional.empty(), Optional.of("chief")))
                .contains("has no level");
        refused(() -> calibrations.find("nothing")).contains("There is no calibration");
    }

    private static org.assertj.core.api.AbstractStringAssert<?> refused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(Refusal.class, call)
                .getMessage());
    }

    @Test
    void aClosedMeetingStaysAsItWas() {
        calibrations.note(MEETING, CEM, "A plan by January");
        List<String> there = names();
        calibrations.close(MEETING);
        on(TODAY.plusMonths(2));
        Person ada = rung.people().byId(ADA).orElseThrow();
        rung.people()
                .edit(new Person(
                        ada.id(),
                        ada.name(),
                        ada.relation(),
                        ada.ladderId(),
                        "principal-pm",
                        Optional.empty(),
                        ada.currency()));
        calibrations.change(
                Optional.empty(), CalibrationDesk.review(2, BO), OUTCOME, Rating.WORKING_TOWARDS, "seen again");

        assertThat(names()).isEqualTo(there);
        assertThat(calibrations.view(MEETING).day()).isEqualTo(TODAY);
        assertThat(calibrations.view(MEETING).notes()).isEqualTo(java.util.Map.of(CEM, "A plan by January"));
        assertThat(calibrations.view(MEETING).figures().changed()).isEmpty();
        refused(() -> calibrations.note(MEETING, CEM, "other")).contains("was closed on 2026-11-21");
        refused(() -> calibrations.close(MEETING)).contains("was closed");
    }

    @Test
    void aMeetingOfEverybodyLeavesOutOnlyMeAndThoseNobodyReviews() {
        Calibration all = calibrations.add("Everybody", Optional.empty(), Optional.empty());

        assertThat(calibrations.view(all.id()).people())
                .extracting(Person::name)
                .containsExactlyInAnyOrder("Ada Kern", "Bo Lindt", "Cem Aydin", "Dana Wolf");
        assertThat(calibrations.find("every")).isEqualTo(all);
        assertThat(calibrations.list()).hasSize(2);
    }
}
