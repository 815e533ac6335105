package dev.rung.domain.update;

import static dev.rung.domain.update.UpdateSection.ASKS;
import static dev.rung.domain.update.UpdateSection.HEADLINE;
import static dev.rung.domain.update.UpdateSection.INSIGHT;
import static dev.rung.domain.update.UpdateSection.KEPT;
import static dev.rung.domain.update.UpdateSection.MONEY;
import static dev.rung.domain.update.UpdateSection.NEXT;
import static dev.rung.domain.update.UpdateSection.RISKS;
import static dev.rung.domain.update.UpdateSection.SCORECARD;
import static dev.rung.domain.update.UpdateSection.STOPPED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.writing.Finding;
import dev.rung.domain.writing.Severity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UpdateChecksTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private static final Map<UpdateSection, String> SOUND = Map.of(
            HEADLINE, "Churn fell from 3.8 % to 3.4 %, and the trial missed its range",
            SCORECARD, """
                    Churn | 3.8 % | 3.4 % | 3 % by 2027-03-31 | 3.1 % | fewer failed cards
                    Activation | 21 % | 24 % | 30 % by 2027-03-31 | 28 % | shorter form
                    Cost per ticket | 9 EUR | 8 EUR | 6 EUR by 2027-06-30 | 7 EUR | macros""",
            MONEY, """
                    Checkout trial | conversion 21 % → 30 % | 405k a year | 310k a year | holdout
                    Card retries | churn 3.8 % → 3 % | 120k a year | not launched | modelled only
                    and 4 more: run-rate 90k, modelled 200k a year
                    Team | cost of the month | – | 118k EUR | 38 % untranslated""",
            INSIGHT, "“I gave up at the VAT field” (Müller, 2026-11-03); 7 of 12 interviews",
            RISKS, "The card network changes its fees | likely | 60k a year | Ana asks for the old price",
            ASKS, "Stop the app | keep it; sell it | stop it, 40k EUR a year less | 2026-12-15",
            KEPT, "Talk to two churned accounts | kept\nPrice test runs | dropped: the supplier closed the API",
            NEXT, "Activation reaches 26 % | Ana | 2026-12-31");

    private static Update page(YearMonth month, Map<UpdateSection, String> changes, SourcedFigure... figures) {
        Map<UpdateSection, String> texts = new EnumMap<>(UpdateSection.class);
        texts.putAll(SOUND);
        texts.putAll(changes);
        return new Update("u-" + month, month, month.atDay(20), Optional.empty(), texts, List.of(figures));
    }

    private static List<Finding> check(Map<UpdateSection, String> changes, Update... earlier) {
        SourcedFigure all = new SourcedFigure(
                HEADLINE, "all", String.join(" ", SOUND.values()).replace('|', ' '), "metric", "m", "");
        return UpdateChecks.check(page(NOVEMBER, changes, all), List.of(earlier), TODAY);
    }

    @Test
    void aSoundPageHasNothingToMend() {
        assertThat(check(Map.of())).isEmpty();
    }

    private static Arguments rule(String id, UpdateSection section, String hit, String nearMiss) {
        return Arguments.of(id, section, hit, nearMiss);
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("no-headline", HEADLINE, "TBD", "Churn fell to 3.4 %; we missed it"),
                rule("no-headline-number", HEADLINE, "Churn fell and we missed it", "Churn fell by 0.4 pp"),
                rule(
                        "activity-without-metric",
                        HEADLINE,
                        "We shipped the new form. Churn is at 3.4 %.",
                        "We shipped the new form and activation rose from 21 % to 24 %."),
                rule(
                        "activity-without-metric",
                        NEXT,
                        "Launch the mobile app | Ana | 2026-12-31",
                        "Activation rises as the mobile app is used | Ana | 2026-12-31"),
                rule(
                        "percent-without-base",
                        HEADLINE,
                        "Complaints rose by 40 %.",
                        "Complaints rose by 40 % from 21 to 30."),
                rule("multiple-as-roi", HEADLINE, "The trial has an ROI of 3x.", "The trial brings 3 × its cost."),
                rule("weasel-word", STOPPED, "A significant part of the app", "8 of the 24 screens of the app"),
                rule(
                        "scorecard-size",
                        SCORECARD,
                        "Churn | 3.8 % | 3.4 % | 3 % | 3.1 % | cards\nActivation | 21 % | 24 % | 30 % | 28 % | form",
                        SOUND.get(SCORECARD)),
                rule(
                        "metric-without-target",
                        SCORECARD,
                        SOUND.get(SCORECARD) + "\nWin rate | 21 % | 24 % | – | 28 %",
                        SOUND.get(SCORECARD) + "\nWin rate | 21 % | 24 % | 30 %"),
                rule(
                        "vanity-metric",
                        SCORECARD,
                        SOUND.get(SCORECARD) + "\nPage views | 21 % | 24 % | 30 %",
                        SOUND.get(SCORECARD) + "\nRenewal rate | 21 % | 24 % | 30 %"),
                rule(
                        "money-without-baseline",
                        MONEY,
                        "Checkout trial | conversion | 405k a year | 310k a year | holdout",
                        "Checkout trial | conversion from 21 % to 30 % | 405k a year | 310k a year | holdout"),
                rule(
                        "money-without-baseline",
                        MONEY,
                        "Checkout trial | conversion to 30 % | – | 310k a year",
                        "Checkout trial | conversion to 30 % | – | not launched"),
                rule(
                        "kinds-of-money-added-up",
                        MONEY,
                        SOUND.get(MONEY) + "\nRealised and modelled together 405k EUR",
                        SOUND.get(MONEY) + "\nRealised 310k EUR, modelled 405k EUR"),
                rule(
                        "kinds-of-money-added-up",
                        HEADLINE,
                        "We missed it: total impact 405k EUR a year",
                        "We missed it: total realised impact 310k EUR a year"),
                rule("insight-without-count", INSIGHT, "“I gave up”, said one", "“I gave up”, said seven of twelve"),
                rule(
                        "risk-without-mitigation",
                        RISKS,
                        "Fees rise | likely | 60k",
                        "Fees rise | likely | 60k | ask Ana"),
                rule(
                        "ask-without-date",
                        ASKS,
                        "Stop the app | a; b | stop it | soon",
                        "Stop the app | a; b | stop it | Q1 2027"),
                rule(
                        "ask-in-the-past",
                        ASKS,
                        "Stop the app | a; b | stop it | 2026-11-20",
                        "Stop the app | a; b | stop it | 2026-11-27"),
                rule("promise-without-outcome", KEPT, "Price test runs", "Price test runs | kept"),
                rule(
                        "broken-promise-without-reason",
                        KEPT,
                        "Price test runs | dropped",
                        "Price test runs | open, due 2026-11-30"),
                rule(
                        "commitment-without-date",
                        NEXT,
                        "Activation reaches 26 % | Ana",
                        "Activation reaches 26 % | Ana | end of March"),
                rule(
                        "commitment-without-owner",
                        NEXT,
                        "Activation reaches 26 % | – | 2026-12-31",
                        "Activation reaches 26 % | A | 2026-12-31"),
                rule(
                        "over-a-page",
                        RISKS,
                        "Fees rise | likely | 60k | " + "ask ".repeat(300),
                        "Fees rise | likely | 60k | " + "| ".repeat(300) + "ask"),
                rule(
                        "unsourced-number",
                        INSIGHT,
                        "7 of 12 interviews; 87 % gave up",
                        "7 of 12 interviews on 2026-10-27; 24 % gave up"));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("rules")
    void aRuleIsFoundWhereItHoldsAndNotWhereItNearlyDoes(
            String id, UpdateSection section, String hit, String nearMiss) {
        assertThat(check(Map.of(section, hit)))
                .filteredOn(f -> f.id().equals(id))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f.field()).isEqualTo(section.id()));
        assertThat(check(Map.of(section, nearMiss))).extracting(Finding::id).doesNotContain(id);
    }

    private static final String CHURN = "Churn | 4.1 % | 3.8 % | 3 % by 2027-03-31 | 3.1 % | cards";
    private static final String TWO_MORE = """

            Activation | 20 % | 21 % | 30 % by 2027-03-31 | 28 % | form
            Cost per ticket | 9.5 EUR | 9 EUR | 6 EUR by 2027-06-30 | 7 EUR | macros""";

    static Stream<Arguments> againstTheLastPage() {
        String last = CHURN + TWO_MORE;
        String now = SOUND.get(SCORECARD);
        return Stream.of(
                Arguments.of(
                        "swapped-metric",
                        last,
                        now.replace("Churn", "Renewal rate"),
                        now + "\nWin rate | 1 % | 2 % | 3 %"),
                Arguments.of(
                        "moved-target",
                        last,
                        now.replace("| 3 % by", "| 3.2 % by"),
                        now.replace("| 3 % by", "| 3.2 % by")
                                .replace("fewer failed cards", "target moved from 3 %: fees")),
                Arguments.of("moved-target", last, now.replace("3 % by 2027-03-31", "3 % by 2027-06-30"), now),
                Arguments.of(
                        "inconsistent-with-last",
                        last,
                        now.replace("Churn | 3.8 %", "Churn | 3.9 %"),
                        now.replace("Churn | 3.8 %", "Churn | 3.80 %")),
                Arguments.of(
                        "inconsistent-with-last",
                        last,
                        now.replace("Churn | 3.8 %", "Churn | 3.9 %"),
                        now.replace("Churn | 3.8 %", "Churn | 3.9 %").replace("fewer", "restated by finance; fewer")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("againstTheLastPage")
    void aPageIsHeldAgainstTheLastOne(String id, String last, String hit, String nearMiss) {
        Update october = page(NOVEMBER.minusMonths(1), Map.of(SCORECARD, last));
        assertThat(check(Map.of(SCORECARD, hit), october))
                .extracting(Finding::id)
                .contains(id);
        assertThat(check(Map.of(SCORECARD, nearMiss), october))
                .extracting(Finding::id)
                .doesNotContain(id);
    }

    private static final Map<UpdateSection, String> ROSY =
            Map.of(HEADLINE, "Churn fell from 3.8 % to 3.4 %", KEPT, "Talk to two accounts | kept", STOPPED, "");

    @Test
    void threeMonthsWithoutBadNewsAreNotBelievedAndTwoAre() {
        Update october = page(NOVEMBER.minusMonths(1), ROSY);
        Update september = page(NOVEMBER.minusMonths(2), ROSY);
        Update august = page(NOVEMBER.minusMonths(3), ROSY);
        assertThat(check(ROSY, october, september)).extracting(Finding::id).contains("no-bad-news");
        assertThat(check(ROSY, october, august)).extracting(Finding::id).doesNotContain("no-bad-news");

        Update bad = page(NOVEMBER.minusMonths(2), Map.of(STOPPED, "The app"));
        assertThat(check(ROSY, october, bad)).extracting(Finding::id).doesNotContain("no-bad-news");
    }

    @Test
    void aMetricThatMovesAwayFromItsTargetIsBadNews() {
        Update october = page(NOVEMBER.minusMonths(1), ROSY);
        Map<UpdateSection, String> worse = new EnumMap<>(ROSY);
        worse.put(SCORECARD, SOUND.get(SCORECARD).replace("| 24 %", "| 20 %"));
        Update september = page(NOVEMBER.minusMonths(2), worse);
        assertThat(check(ROSY, october, september)).extracting(Finding::id).doesNotContain("no-bad-news");
    }

    @Test
    void aRiskIsToldToBeTheSameInOtherWordsAndNumbers() {
        Update october = page(
                NOVEMBER.minusMonths(1), Map.of(RISKS, "Card network changes fees, 50k | likely | 50k | Ana asks"));
        Update september = page(
                NOVEMBER.minusMonths(2), Map.of(RISKS, "The card network changes its fees | sure | 9k | Ana asks"));
        Update other = page(NOVEMBER.minusMonths(2), Map.of(RISKS, "A new card law | likely | 50k | Ana asks"));
        assertThat(check(Map.of(), october, september)).extracting(Finding::id).contains("same-risk-three-months");
        assertThat(check(Map.of(), october, other)).extracting(Finding::id).doesNotContain("same-risk-three-months");
    }

    @Test
    void blockersComeFirstAndThenTheOrderOfThePage() {
        List<Finding> found = check(Map.of(HEADLINE, "Churn fell", ASKS, "Stop the app", RISKS, "Fees rise"));
        assertThat(found)
                .extracting(Finding::id)
                .containsExactly("ask-without-date", "no-headline-number", "risk-without-mitigation");
        assertThat(found.get(0).severity()).isEqualTo(Severity.BLOCKER);
    }
}
