package dev.rung.tui.review;

import static dev.rung.tui.Reviewer.ANA;
import static dev.rung.tui.Reviewer.piece;
import static dev.rung.tui.Reviewer.senior;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Golden;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.review.Review;
import dev.rung.domain.review.ReviewDraft;
import dev.rung.domain.review.ReviewRating;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.standing.AssessmentRating;
import dev.rung.files.pack.SealedBox;
import dev.rung.service.Rung;
import dev.rung.store.ReviewStore;
import dev.rung.tui.Reviewer;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewScreensTest {
    @TempDir
    private Path folder;

    private Reviewer reviewing() {
        return new Reviewer(folder)
                .withReport()
                .sealed(SealedBox.seal(new Assessment(
                        "01990000-0000-7000-8000-0000000000d1",
                        "ana-at-home",
                        ScreenDriver.DAY.minusDays(3),
                        "owner-pm",
                        "1.0",
                        List.of(
                                own(
                                        "outcome-ownership",
                                        Rating.EXCEEDING,
                                        "Five points in two countries, and I said so first."),
                                own("customer-insight", Rating.MEETING, "I sat with eleven firms."),
                                own("financial-acumen", Rating.MEETING, "Marta signed it."),
                                own("executive-communication", Rating.WORKING_TOWARDS, "I still read from the page."),
                                own("delivery", Rating.MEETING, "")))));
    }

    private static AssessmentRating own(String competency, Rating rating, String words) {
        return new AssessmentRating(senior(competency), rating, "the wording then", words);
    }

    private static void rate(Rung rung, String competency, Rating rating, String words, String... cites) {
        rung.reviews().rate(ANA, senior(competency), rating, words, List.of(cites));
    }

    private static void rateSome(Rung rung) {
        rate(rung, "outcome-ownership", Rating.MEETING, "It moved, and she told us by how much.", piece(1));
        rate(
                rung,
                "customer-insight",
                Rating.NOT_YET,
                "One reason from eleven firms is a start; a second team must move.",
                piece(3));
        rate(rung, "financial-acumen", Rating.MEETING, "");
        rate(rung, "executive-communication", Rating.MEETING, "The committee decided in the room.", piece(6));
        rate(rung, "delivery", Rating.NOT_OBSERVED, "");
    }

    /** A second reviewer's opinion, come in a pack. */
    private static void second(Reviewer reviewer) {
        reviewer.keep(database -> new ReviewStore(database)
                .add(new Review(
                        "01990000-0000-7000-8000-0000000000b1",
                        ANA,
                        "Tom Okafor",
                        ScreenDriver.DAY.minusDays(10),
                        "owner-pm",
                        "1.0",
                        List.of(
                                given("outcome-ownership", "Outcome ownership", Rating.MEETING, "Steady."),
                                given("customer-insight", "Customer insight", Rating.WORKING_TOWARDS, "")),
                        Optional.of(new Review.Origin("pack-1", "ABCD-EFGH")))));
    }

    private static ReviewRating given(String competency, String title, Rating rating, String words) {
        return new ReviewRating(
                senior(competency), title, "Senior PM", "the wording of that day", rating, words, List.of());
    }

    private static void golden(ScreenDriver driver, String name) {
        Golden.check(
                ReviewScreensTest.class, name + "-80x24", driver.resize(80, 24).text());
        Golden.check(
                ReviewScreensTest.class,
                name + "-120x40",
                driver.resize(120, 40).text());
        driver.resize(80, 24);
    }

    @Test
    void somebodyIsRatedReadCitedAndSubmittedAndOnlyThenTheSealOpens() {
        Reviewer reviewer = reviewing();
        try (Rung rung = reviewer.on(ScreenDriver.DAY);
                ScreenDriver driver = ScreenDriver.at(rung, new Destination.ReviewWalk(ANA), 80, 24)) {
            assertThat(driver.text())
                    .contains("Sealed until you submit: the self-assessment of 18 Nov 2026.", "1 of 22", "unread")
                    .doesNotContain("exceeding]");
            golden(driver, "walk");
            assertThat(driver.press("c").text()).contains("rate it first");
            driver.press("3", "c", "w").type("It moved.").press("enter");
            assertThat(driver.text()).contains("[3 meeting]", "“It moved.”", "cited");
            golden(driver, "rated");
            ReviewDraft.Given given =
                    rung.reviews().draft(ANA).orElseThrow().ratings().get(0);
            assertThat(given.words()).isEqualTo("It moved.");
            assertThat(given.cites()).containsExactly(piece(1));
            driver.press("c");
            assertThat(rung.reviews().draft(ANA).orElseThrow().ratings().get(0).cites())
                    .isEmpty();
            driver.press("c", "n", "5", "n", "2", "0", "b");
            assertThat(driver.text()).contains("Financial acumen", "[5 not observed]");
            assertThat(rung.reviews().draft(ANA).orElseThrow().ratings()).hasSize(2);
        }
        try (Rung rung = reviewer.on(ScreenDriver.DAY);
                ScreenDriver driver = ScreenDriver.at(rung, new Destination.ReviewWalk(ANA), 80, 24)) {
            assertThat(driver.text()).contains("Customer insight at Senior PM", "3 of 22");
            rateSome(rung);
            driver.press("$");
            golden(driver, "summary");
            assertThat(driver.text()).contains("WORTH A SECOND LOOK", "Recency").doesNotContain("I sat with");
            driver.press("S");
            golden(driver, "submit");
            assertThat(driver.text()).contains("changed or undone", "opens the seal");
            driver.press("n");
            assertThat(rung.reviews().submitted()).isEmpty();
            driver.press("S", "y");
            assertThat(driver.text()).contains("Both sides on Ana Ruiz", "I sat with eleven firms.");
            assertThat(rung.reviews().submitted(ANA)).hasSize(1);
            assertThat(rung.reviews().draft(ANA)).isEmpty();
        }
    }

    @Test
    void wordsBeingTypedAreOnDiskAndTakenUpAgain() {
        try (Rung rung = reviewing().on(ScreenDriver.DAY)) {
            try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.ReviewWalk(ANA), 80, 24)) {
                driver.press("3", "w").type("half a sen").idle();
            }
            assertThat(rung.reviews().draft(ANA).orElseThrow().ratings().get(0).words())
                    .isEmpty();
            try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.ReviewWalk(ANA), 80, 24)) {
                driver.press("b", "w");
                assertThat(driver.text()).contains("half a sen");
                driver.press("enter");
            }
            assertThat(rung.reviews().draft(ANA).orElseThrow().ratings().get(0).words())
                    .isEqualTo("half a sen");
        }
    }

    @Test
    void bothSidesStandBesideEachOtherAndThePlanFollowsFromThem() {
        Reviewer reviewer = reviewing();
        second(reviewer);
        try (Rung rung = reviewer.on(ScreenDriver.DAY)) {
            rateSome(rung);
            rung.reviews().submit(ANA);
            try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.ReviewComparison(ANA), 80, 24)) {
                golden(driver, "comparison");
                assertThat(driver.text()).contains("Customer insight", "“I sat with eleven firms.”", "Tom Okafor");
                driver.press("p");
                golden(driver, "plan");
                driver.press("p", "x");
                assertThat(driver.text()).contains("LEAVES", "8 texts by both sides where", "comparison-2026-11-21.md");
                driver.press("esc", "enter");
                assertThat(driver.text()).contains("Review of Ana Ruiz  by Ines Brandt");
                golden(driver, "page");
            }
        }
    }

    @Test
    void withoutReviewsTheComparisonSaysSoForMeAndForOthers() {
        try (Rung rung = reviewing().on(ScreenDriver.DAY)) {
            String me = rung.profile().need().id();
            try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.ReviewComparison(me), 80, 24)) {
                assertThat(driver.text()).contains("No review of you has come in yet.");
            }
            try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.ReviewComparison(ANA), 80, 24)) {
                assertThat(driver.text())
                        .contains("Nobody has submitted a review of Ana Ruiz yet.")
                        .doesNotContain("eleven firms");
                assertThat(driver.press("p").text()).contains("nobody has submitted");
            }
        }
    }

    @Test
    void myOwnReviewersStandBesideMyOwnAssessment() {
        try (Rung rung = ScreenDriver.sample(folder)) {
            String me = rung.profile().need().id();
            try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.ReviewComparison(me), 80, 24)) {
                golden(driver, "mine");
                assertThat(driver.text()).contains("You and your reviewers");
            }
        }
    }
}
