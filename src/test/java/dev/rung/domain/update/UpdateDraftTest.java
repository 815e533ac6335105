package dev.rung.domain.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.initiative.Assumption;
import dev.rung.domain.initiative.Attribution;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.initiative.StageChange;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Money;
import dev.rung.domain.money.Range;
import dev.rung.domain.writing.Finding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UpdateDraftTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private static Bet bet(int number, Stage stage, double p50, double actual) {
        String id = "i%02d".formatted(number);
        boolean out = stage.compareTo(Stage.LAUNCHED) >= 0 && stage != Stage.DROPPED;
        Initiative initiative = new Initiative(
                id,
                "Bet number " + number + " with a rather long name for a column",
                stage,
                "Ada Lovelace",
                "",
                LocalDate.of(2026, 1, 5),
                Optional.empty(),
                stage == Stage.COMMITTED ? Optional.of(LocalDate.of(2026, 12, 1 + number % 28)) : Optional.empty(),
                out ? Optional.of(LocalDate.of(2026, 9, 1)) : Optional.empty(),
                Optional.empty(),
                "");
        OnePager page = new OnePager(Map.of(
                OnePagerField.METRIC,
                "Reduce monthly churn of small accounts from 3." + number % 10 + " % to 2.5 % by 2027-03-31",
                OnePagerField.PROBLEM,
                "Accountants of small firms cannot close the month in time because invoices lack their VAT number",
                OnePagerField.VOICES,
                "2026-11-" + "%02d".formatted(1 + number % 20) + ", Müller GmbH: \"I gave up at the VAT field\"",
                OnePagerField.DECISION,
                "Two engineers for eight weeks, from Ana, by 2026-12-" + "%02d".formatted(1 + number % 28),
                OnePagerField.ALTERNATIVES,
                "do nothing: costs 20k\nbuy it: 90k a year"));
        Forecast forecast = new Forecast(
                "f" + id,
                id,
                LocalDate.of(2026, 7, 1),
                Driver.RETENTION,
                Map.of(),
                new Range(p50 / 2, p50, p50 * 2),
                Optional.of(Range.exactly(40_000)),
                "EUR");
        List<Postmortem> looks = actual == 0 ? List.of() : List.of(look(id, actual));
        List<StageChange> steps = List.of(
                new StageChange("c1" + id, id, LocalDate.of(2026, 7, 5), Stage.PROPOSED, Stage.COMMITTED, ""),
                new StageChange("c2" + id, id, LocalDate.of(2026, 11, 3), Stage.COMMITTED, stage, "nobody wants it"));
        return new Bet(
                initiative, page, List.of(forecast), looks, stage == Stage.COMMITTED ? steps.subList(0, 1) : steps);
    }

    private static Postmortem look(String id, double actual) {
        return new Postmortem(
                "p" + id,
                id,
                Postmortem.Week.SIX,
                LocalDate.of(2026, 11, 10),
                Optional.of(Money.of(actual, "EUR")),
                "2.9 %",
                "warehouse",
                Attribution.HOLDOUT,
                Optional.empty(),
                Optional.empty(),
                List.of(new Assumption(
                        "They pay for a second seat within the first quarter", Assumption.Outcome.FAILED)),
                "The reminder",
                "The price",
                "Ask for the yearly price earlier and in the first mail already",
                Postmortem.Skill.UNSAID,
                Optional.empty(),
                "Ada",
                Optional.empty(),
                "");
    }

    private static ScoredMetric metric(int number, String last, String now) {
        String id = "m" + number;
        return new ScoredMetric(
                new Metric(
                        id,
                        number == 0 ? "Churn" : "Metric number " + number,
                        number == 0 ? Metric.Better.DOWN : Metric.Better.UP,
                        "warehouse",
                        Optional.empty(),
                        Optional.empty(),
                        number,
                        Optional.empty()),
                List.of(new MetricTarget(id, LocalDate.of(2026, 6, 1), "3 %", Optional.of(LocalDate.of(2027, 3, 31)))),
                List.of(
                        new MetricReading(id, LocalDate.of(2026, 10, 30), last, "", ""),
                        new MetricReading(
                                id,
                                LocalDate.of(2026, 11, 25),
                                now,
                                "3.1 %",
                                "fewer cards failed after the retry of day " + number)));
    }

    private static Commitment commitment(int number, Commitment.State state, String due) {
        return new Commitment(
                "k" + number,
                "Talk to " + number + " accounts that churned this autumn and write down why",
                "Ada",
                LocalDate.parse(due),
                "",
                state,
                state == Commitment.State.DROPPED ? "they did not answer" : "",
                Commitment.Source.OWN,
                "",
                LocalDate.of(2026, 10, 1),
                state == Commitment.State.OPEN ? Optional.empty() : Optional.of(LocalDate.of(2026, 11, 20)));
    }

    private static UpdateFacts facts(
            List<Bet> bets, List<ScoredMetric> metrics, List<Commitment> commitments, Optional<Update> last) {
        return new UpdateFacts(
                NOVEMBER,
                DAY,
                "EUR",
                Optional.of(new Money(11_800_000, "EUR")),
                Optional.of(new UpdateFacts.Tax(new Money(4_484_000, "EUR"), 38)),
                bets,
                metrics,
                commitments,
                last);
    }

    private static Update page(UpdateDraft draft, YearMonth month) {
        return new Update("u", month, DAY, Optional.empty(), draft.texts(), draft.figures());
    }

    @Test
    void theHeadlineSaysWhatMovedMostAndWhatTheMonthBrought() {
        UpdateDraft draft = UpdateDraft.of(facts(
                List.of(bet(1, Stage.LAUNCHED, 400_000, 310_000)),
                List.of(metric(0, "3.8 %", "3.4 %")),
                List.of(),
                Optional.empty()));
        assertThat(draft.text(UpdateSection.HEADLINE))
                .isEqualTo("Churn fell from 3.8 % to 3.4 %, target 3 % by 2027-03-31;"
                        + " “Bet number 1 with a rather long name …” brings 310k EUR a year,"
                        + " inside the range, 0.78 × the P50.");
        assertThat(draft.text(UpdateSection.SCORECARD))
                .isEqualTo(
                        "Churn | 3.8 % | 3.4 % | 3 % by 2027-03-31 | 3.1 % | fewer cards failed after the retry of day 0");
        assertThat(draft.text(UpdateSection.MONEY)).isEqualTo("""
                Bet number 1 with a … | monthly churn 3.1 % → 2.5 %, 2027-03-31 | 400k a year (200k–800k) | 310k a year \
                | holdout, high confidence
                Team | cost of the month | – | 118k EUR | 38 % (44.8k) untranslated""");
        assertThat(draft.text(UpdateSection.INSIGHT))
                .startsWith("“I gave up at the VAT field” (Müller GmbH, 2026-11-02); 1 voice of customers this month.");
        assertThat(draft.text(UpdateSection.RISKS))
                .contains("rests on what failed", "has happened", "310k a year at stake");
    }

    @Test
    void aMetricThatTurnsBadIsSaidToGoTheWrongWay() {
        UpdateDraft draft =
                UpdateDraft.of(facts(List.of(), List.of(metric(0, "3.4 %", "3.8 %")), List.of(), Optional.empty()));
        assertThat(draft.text(UpdateSection.HEADLINE)).contains("Churn rose from 3.4 % to 3.8 %, the wrong way");
    }

    @Test
    void lastIsWhatTheLastPageSaid() {
        Update october = new Update(
                "o",
                NOVEMBER.minusMonths(1),
                DAY,
                Optional.of(DAY),
                Map.of(
                        UpdateSection.SCORECARD, "churn | 4 % | 3.7 % | 3 %",
                        UpdateSection.NEXT, "Win rate reaches 20 % | Ada | 2026-11-30"),
                List.of());
        UpdateDraft draft = UpdateDraft.of(facts(
                List.of(),
                List.of(metric(0, "3.8 %", "3.4 %")),
                List.of(commitment(3, Commitment.State.DROPPED, "2026-11-15")),
                Optional.of(october)));
        assertThat(draft.text(UpdateSection.SCORECARD)).startsWith("Churn | 3.7 % | 3.4 %");
        assertThat(draft.text(UpdateSection.KEPT)).isEqualTo("""
                Talk to 3 accounts that churned this autumn and write down why | dropped: they did not answer
                Win rate reaches 20 %""");
    }

    @Test
    void stoppedBetsSayWhatTheyFree() {
        UpdateDraft draft = UpdateDraft.of(
                facts(List.of(bet(1, Stage.DROPPED, 400_000, 0)), List.of(), List.of(), Optional.empty()));
        assertThat(draft.text(UpdateSection.STOPPED))
                .isEqualTo("Stopped “Bet number 1 with a rather long name …”: nobody wants it; frees 40k EUR"
                        + " planned for it");
    }

    @Test
    void withoutRecordsThereIsNothingToSay() {
        UpdateFacts none = new UpdateFacts(
                NOVEMBER,
                DAY,
                "EUR",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        assertThat(UpdateDraft.of(none).texts()).isEmpty();
        assertThat(UpdateDraft.of(none).figures()).isEmpty();
    }

    private static UpdateFacts large(Random random) {
        List<Bet> bets = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Stage stage =
                    List.of(Stage.COMMITTED, Stage.LAUNCHED, Stage.REVIEWED).get(random.nextInt(3));
            double actual = stage == Stage.COMMITTED || random.nextBoolean() ? 0 : 10_000 * (1 + random.nextInt(60));
            bets.add(bet(i, stage, 10_000 * (1 + random.nextInt(60)), actual));
        }
        List<ScoredMetric> metrics = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            metrics.add(metric(i, "3." + random.nextInt(10) + " %", "4." + random.nextInt(10) + " %"));
        }
        List<Commitment> commitments = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            commitments.add(
                    i % 2 == 0
                            ? commitment(i, Commitment.State.KEPT, "2026-11-15")
                            : commitment(i, Commitment.State.OPEN, "2026-12-15"));
        }
        return facts(bets, metrics, commitments, Optional.empty());
    }

    @Test
    void fortyInitiativesFitThePageAndEveryNumberOpensToItsSource() {
        Random random = new Random(40);
        for (int round = 0; round < 20; round++) {
            UpdateFacts facts = large(random);
            UpdateDraft draft = UpdateDraft.of(facts);
            assertThat(UpdatePage.words(draft.texts()))
                    .as(draft.texts().toString())
                    .isLessThanOrEqualTo(UpdatePage.MOST_WORDS);
            assertThat(ScoreLine.of(draft.text(UpdateSection.SCORECARD))).hasSize(5);
            List<MoneyLine> table = MoneyLine.of(draft.text(UpdateSection.MONEY));
            assertThat(table).filteredOn(MoneyLine::ofInitiative).hasSize(6);
            assertThat(table.get(6).initiative()).matches("and 34 more: .*(run-rate|modelled) .* a year");
            assertThat(UpdateChecks.check(page(draft, NOVEMBER), List.of(), DAY))
                    .extracting(Finding::id)
                    .doesNotContain(
                            "unsourced-number", "over-a-page", "kinds-of-money-added-up", "money-without-baseline");
            assertThat(UpdateDraft.of(facts)).isEqualTo(draft);
        }
    }

    @Test
    void theRestIsSummedUpPerKindAndNothingIsLost() {
        List<Bet> bets = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            bets.add(bet(i, Stage.LAUNCHED, 900_000, 900_000));
        }
        bets.add(bet(7, Stage.LAUNCHED, 500_000, 120_000));
        bets.add(bet(8, Stage.COMMITTED, 500_000, 0));
        bets.add(bet(9, Stage.COMMITTED, 300_000, 0));
        UpdateDraft draft = UpdateDraft.of(facts(bets, List.of(), List.of(), Optional.empty()));
        assertThat(draft.text(UpdateSection.MONEY)).contains("\nand 3 more: run-rate 120k, modelled 800k a year\n");
        assertThat(draft.figures())
                .filteredOn(f -> f.label().equals("The rest, modelled"))
                .singleElement()
                .satisfies(f -> assertThat(f.restsOn()).contains("500k", "300k"));
    }
}
