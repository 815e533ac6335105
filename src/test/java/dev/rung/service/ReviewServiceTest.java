package dev.rung.service;

import static dev.rung.tui.Reviewer.ANA;
import static dev.rung.tui.Reviewer.piece;
import static dev.rung.tui.Reviewer.senior;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.ConversationPlan;
import dev.rung.domain.review.Nudge;
import dev.rung.domain.review.Review;
import dev.rung.domain.review.ReviewComparison;
import dev.rung.domain.review.ReviewDraft;
import dev.rung.domain.review.ReviewRating;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.standing.AssessmentRating;
import dev.rung.domain.standing.State;
import dev.rung.files.pack.SealedBox;
import dev.rung.store.PersonStore;
import dev.rung.tui.Reviewer;
import dev.rung.tui.ScreenDriver;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewServiceTest {
    private static final ExpectationId OUTCOME = senior("outcome-ownership");
    private static final ExpectationId CUSTOMER = senior("customer-insight");

    @TempDir
    private Path folder;

    private Reviewer reviewer;

    @BeforeEach
    void takeIn() {
        reviewer = new Reviewer(folder).withReport();
    }

    private Rung open() {
        return reviewer.on(ScreenDriver.DAY);
    }

    @Test
    void whatIsRatedStaysADraftUntilItIsSubmitted() {
        try (Rung rung = reviewer.at("2026-11-20T09:00:00Z")) {
            assertThat(rung.reviews().asked(ANA)).hasSize(22).startsWith(OUTCOME);
            assertThat(rung.reviews().draft(ANA)).isEmpty();
            rung.reviews().rate(ANA, OUTCOME, Rating.MEETING, " It moved. ", List.of(piece(2), piece(1), piece(1)));
            rung.reviews().rate(ANA, CUSTOMER, Rating.NOT_OBSERVED, "", List.of());
        }
        try (Rung rung = open()) {
            rung.reviews().rate(ANA, OUTCOME, Rating.MEETING, "It moved by five points.", List.of(piece(1)));
            ReviewDraft draft = rung.reviews().draft(ANA).orElseThrow();
            assertThat(draft.ratings())
                    .containsExactly(
                            new ReviewDraft.Given(
                                    OUTCOME,
                                    Rating.MEETING,
                                    "It moved by five points.",
                                    List.of(piece(1)),
                                    Instant.parse("2026-11-20T09:00:00Z")),
                            new ReviewDraft.Given(
                                    CUSTOMER,
                                    Rating.NOT_OBSERVED,
                                    "",
                                    List.of(),
                                    Instant.parse("2026-11-20T09:00:00Z")));
            rung.reviews().rate(ANA, OUTCOME, Rating.EXCEEDING, "It moved by five points.", List.of(piece(1)));
            assertThat(rung.reviews().draft(ANA).orElseThrow().ratings().get(0).ratedAt())
                    .isEqualTo(Instant.parse("2026-11-21T12:00:00Z"));
            assertThat(rung.reviews().submitted()).isEmpty();
            assertThat(rung.reviews().begun()).containsExactly(ANA);
        }
    }

    @Test
    void aRatingTakenBackLeavesNothingBehindAndComesBackByUndo() {
        try (Rung rung = open()) {
            rung.reviews().rate(ANA, OUTCOME, Rating.MEETING, "words", List.of(piece(1)));
            rung.reviews().unrate(ANA, OUTCOME);
            assertThat(rung.reviews().draft(ANA)).isEmpty();
            rung.changes().undo();
            assertThat(rung.reviews().draft(ANA).orElseThrow().ratings()).hasSize(1);
        }
    }

    @Test
    void submittingFreezesWordsAndTitlesAndIsForGood() {
        try (Rung rung = open()) {
            rung.reviews().rate(ANA, CUSTOMER, Rating.WORKING_TOWARDS, "One team so far.", List.of());
            rung.reviews().rate(ANA, OUTCOME, Rating.MEETING, "", List.of(piece(2), piece(1)));
            Review review = rung.reviews().submit(ANA);

            assertThat(review.reviewer()).isEqualTo("Ines Brandt");
            assertThat(review.on()).isEqualTo(ScreenDriver.DAY);
            assertThat(review.ratings()).extracting(ReviewRating::expectation).containsExactly(OUTCOME, CUSTOMER);
            ReviewRating outcome = review.rating(OUTCOME).orElseThrow();
            assertThat(outcome.competencyTitle()).isEqualTo("Outcome ownership");
            assertThat(outcome.levelTitle()).isEqualTo("Senior PM");
            assertThat(outcome.wording())
                    .isEqualTo(rung.ladders()
                            .mine()
                            .expectation(OUTCOME)
                            .orElseThrow()
                            .text());
            assertThat(outcome.cites()).containsExactly(piece(1), piece(2));
            assertThat(rung.reviews().find(review.id())).isEqualTo(review);
            assertThat(rung.reviews().find(review.id().substring(0, 13))).isEqualTo(review);
            assertThat(rung.reviews().submitted(ANA)).containsExactly(review);
            assertThat(rung.reviews().draft(ANA)).isEmpty();
            assertThatThrownBy(() -> rung.changes().undo())
                    .isInstanceOf(Refusal.class)
                    .hasMessage("Submitted a review of 2 expectations of “Ana Ruiz” cannot be undone.");
        }
    }

    @Test
    void nobodyRatesThemselfOrSubmitsNothingOrRatesWhoStandsOnNoLadder() {
        String lee = "01990000-0000-7000-8000-0000000000bb";
        reviewer.keep(database -> new PersonStore(database)
                .add(
                        new Person(lee, "Lee", Person.Relation.REVIEWER, "", "", Optional.empty(), "EUR"),
                        ScreenDriver.DAY));
        try (Rung rung = open()) {
            String me = rung.profile().need().id();
            assertThatThrownBy(() -> rung.reviews().rate(me, OUTCOME, Rating.MEETING, "", List.of()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("somebody else");
            assertThatThrownBy(() -> rung.reviews().submit(me)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> rung.reviews().submit(ANA))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("Nothing of Ana Ruiz is rated, so there is nothing to submit.");
            assertThatThrownBy(() -> rung.reviews().asked(lee))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Lee stands on no ladder here");
            assertThatThrownBy(() -> rung.reviews().asked("nobody")).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void onlyWhatThePersonIsRatedOnIsRatedAndOnlyTheirEvidenceIsCited() {
        try (Rung rung = open()) {
            String mine = rung.evidence().capture("my own", ScreenDriver.DAY).id();
            assertThatThrownBy(() -> rung.reviews()
                            .rate(ANA, new ExpectationId("outcome-ownership", "vp"), Rating.MEETING, "", List.of()))
                    .isInstanceOf(Refusal.class)
                    .hasMessage(
                            "Ana Ruiz is not rated on “outcome-ownership@vp”, but on what Owner PM expects at Senior"
                                    + " PM and Principal PM and applies to them.");
            assertThatThrownBy(() -> rung.reviews().rate(ANA, OUTCOME, Rating.MEETING, "", List.of(mine)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Ana Ruiz has no evidence");
            assertThat(rung.reviews().begun()).isEmpty();
        }
    }

    @Test
    void anUnknownReviewIsRefusedInWords() {
        try (Rung rung = open()) {
            assertThatThrownBy(() -> rung.reviews().find("0199"))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("There is no review “0199”; rung review list shows the ids.");
        }
    }

    private void seal(String id, int daysAgo, Rating rating) {
        Assessment own = new Assessment(
                id,
                "ana-at-home",
                ScreenDriver.DAY.minusDays(daysAgo),
                "owner-pm",
                "1",
                List.of(new AssessmentRating(OUTCOME, rating, "text", "my own words " + id)));
        SealedBox box = SealedBox.seal(own);
        reviewer.sealed(box);
    }

    @Test
    void submittingOpensEverySealOfThatPersonAndNothingElseDoes() {
        seal("01990000-0000-7000-8000-0000000000d1", 90, Rating.MEETING);
        seal("01990000-0000-7000-8000-0000000000d2", 5, Rating.EXCEEDING);
        try (Rung rung = open()) {
            rung.reviews().rate(ANA, OUTCOME, Rating.WORKING_TOWARDS, "", List.of());
            assertThat(rung.reviews().sealed(ANA)).hasSize(2);
            assertThat(rung.reviews().comparison(ANA).rows()).isEmpty();
            assertThat(rung.reviews().nudges(ANA).toString()).doesNotContain("my own words");

            rung.reviews().submit(ANA);
            assertThat(rung.reviews().sealed(ANA)).isEmpty();
            ReviewComparison comparison = rung.reviews().comparison(ANA);
            ReviewComparison.Opinion self = comparison.rows().get(0).self().orElseThrow();
            assertThat(self.rating()).isEqualTo(Rating.EXCEEDING);
            assertThat(self.words()).isEqualTo("my own words 01990000-0000-7000-8000-0000000000d2");
            assertThat(comparison.rows().get(0).evidence()).contains(State.SHOWN);
            assertThat(rung.reviews().plan(ANA, comparison).questions())
                    .first()
                    .extracting(ConversationPlan.Asked::words)
                    .isEqualTo(rung.ladders()
                            .mine()
                            .expectation(OUTCOME)
                            .orElseThrow()
                            .questions()
                            .get(0));
        }
    }

    @Test
    void nudgesRestOnWhatWasCitedReadAndSaidOfOthers() {
        try (Rung rung = open()) {
            assertThat(rung.reviews().nudges(ANA)).isEmpty();
            rung.reviews().rate(ANA, OUTCOME, Rating.MEETING, "", List.of(piece(1)));
            rung.reviews().rate(ANA, CUSTOMER, Rating.MEETING, "", List.of(piece(3)));
            rung.reviews().rate(ANA, senior("delivery"), Rating.MEETING, "", List.of());
            List<Nudge> nudges = rung.reviews().nudges(ANA);
            assertThat(nudges)
                    .extracting(Nudge::kind)
                    .containsExactly(Nudge.Kind.RECENCY, Nudge.Kind.HALO, Nudge.Kind.BEFORE_READING);
            assertThat(nudges.get(0).words())
                    .isEqualTo(
                            "2 of the 2 pieces you cite are from the last 60 days; is there anything older to weigh?");
            assertThat(nudges.get(2).rows())
                    .extracting(r -> r.piece().orElseThrow().id())
                    .containsExactly(piece(3), piece(1), piece(2));
        }
    }
}
