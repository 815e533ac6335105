package dev.rung.domain.initiative;

import static dev.rung.domain.initiative.WorkedRecord.hits;
import static dev.rung.domain.initiative.WorkedRecord.prediction;
import static dev.rung.domain.initiative.WorkedRecord.six;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Range;
import dev.rung.domain.person.Quarter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackRecordTest {
    private static final Offset<Double> TO_THREE_PLACES = within(0.0005);

    private static Prediction in(String currency, int number) {
        Prediction p = prediction(number, new Range(50, 100, 180), 90);
        return new Prediction(
                p.initiativeId(), p.title(), p.driver(), p.closedOn(), p.forecast(), p.actual(), currency);
    }

    @Test
    void theErrorsOfTheWorkedSetAreThese() {
        ForecastErrors errors = TrackRecord.of(six()).errors().orElseThrow();

        assertThat(errors.me()).isCloseTo(-19.0, within(1e-9));
        assertThat(errors.mae()).isCloseTo(39.333, TO_THREE_PLACES);
        assertThat(errors.mpe().orElseThrow()).isCloseTo(-0.2237, within(0.00005));
        assertThat(errors.mape().orElseThrow()).isCloseTo(0.4470, within(0.00005));
        assertThat(errors.wape().orElseThrow()).isCloseTo(0.4856, within(0.00005));
        assertThat(errors.ratio().orElseThrow()).isCloseTo(0.81, within(1e-9));
        assertThat(errors.geometricRatio().orElseThrow()).isCloseTo(0.91647, within(0.000005));
        assertThat(errors.smape()).isCloseTo(0.3915, within(0.00005));
    }

    @Test
    void theHitsOfTheWorkedSetAreNoEvidenceOfOverConfidence() {
        RangeHits hits = TrackRecord.of(six()).hits().orElseThrow();

        assertThat(hits).isEqualTo(new RangeHits(6, 4, 1, 1, 4));
        assertThat(hits.share()).isCloseTo(0.6667, within(0.00005));
        assertThat(hits.shareAtLeast()).isCloseTo(0.300, TO_THREE_PLACES);
        assertThat(hits.shareAtMost()).isCloseTo(0.903, TO_THREE_PLACES);
        assertThat(hits.tail()).isCloseTo(0.34464, within(0.000005));
        assertThat(hits.overConfident()).isFalse();
        assertThat(hits.sandbagged()).isFalse();
    }

    @Test
    void theScoresOfTheWorkedSetAreThese() {
        RangeScores scores = TrackRecord.of(six()).scores().orElseThrow();

        assertThat(scores.pinball10()).isCloseTo(4.9333, within(0.00005));
        assertThat(scores.pinball50()).isCloseTo(19.6667, within(0.00005));
        assertThat(scores.pinball90()).isCloseTo(10.2333, within(0.00005));
        assertThat(scores.winkler()).isCloseTo(151.667, TO_THREE_PLACES);
        assertThat(six().stream().map(RangeScores::winkler)).containsExactly(130.0, 100.0, 320.0, 130.0, 180.0, 50.0);
    }

    @Test
    void theResidualsOfTheWorkedSetAreTheseAndTooFewToWidenBy() {
        double[] expected = {-0.515, .138, -1.152, 1.067, -.355, -.206};
        for (int i = 0; i < expected.length; i++) {
            assertThat(six().get(i).scaledResidual().orElseThrow()).isCloseTo(expected[i], TO_THREE_PLACES);
        }
        assertThat(RangeScores.percentile(RangeScores.sizesOfResiduals(six()), 0.8))
                .isCloseTo(1.067, TO_THREE_PLACES);
        assertThat(TrackRecord.of(six()).widening()).isEmpty();
    }

    @Test
    void fromTenResidualsOnAWideningIsSuggested() {
        List<Prediction> twelve = new ArrayList<>(six());
        six().forEach(p -> twelve.add(prediction(twelve.size(), p.forecast(), p.actual())));

        assertThat(TrackRecord.of(twelve.subList(0, 9)).widening()).isEmpty();
        assertThat(TrackRecord.of(twelve).widening()).isPresent();
        assertThat(TrackRecord.of(twelve).verdict())
                .anySatisfy(line -> assertThat(line).contains("widen both halves of a range by 7 %"));
    }

    @ParameterizedTest
    @CsvSource({"5, 1", "10, 5", "15, 8", "20, 12", "30, 19", "6, 2", "4, -1", "0, -1"})
    void fewHitsAreCalledOverConfidenceOnlyWhenLuckWouldNotDoIt(int ranges, int most) {
        assertThat(RangeHits.mostHitsOfOverConfidence(ranges)).isEqualTo(most);
        if (most >= 0) {
            assertThat(RangeHits.of(hits(most, ranges)).overConfident()).isTrue();
            assertThat(RangeHits.of(hits(most + 1, ranges)).overConfident()).isFalse();
        }
    }

    @Test
    void belowFiveTheListIsAllThereIs() {
        TrackRecord four = TrackRecord.of(six().subList(0, 4));

        assertThat(four.errors()).isEmpty();
        assertThat(four.hits()).isEmpty();
        assertThat(four.scores()).isEmpty();
        assertThat(four.widening()).isEmpty();
        assertThat(four.predictions()).hasSize(4);
        assertThat(four.verdict())
                .containsExactly("4 forecasts have an actual; from 5 on the record says more than its list.");
        assertThat(TrackRecord.of(List.of()).verdict()).containsExactly("No forecast has an actual yet.");
    }

    @Test
    void theVerdictOfTheWorkedSetReadsSo() {
        assertThat(TrackRecord.of(six()).verdict())
                .containsExactly(
                        "4 of 6 came inside the range (80 % is promised; so few can tell only 30 to 90 %).",
                        "That is no evidence of over-confidence.",
                        "Together they came in at 0.81 × the P50; 4 of 6 below it, where half belong.");
    }

    @Test
    void comingInAboveThePNinetyAgainAndAgainIsMiscalibrationToo() {
        List<Prediction> low = IntStream.range(0, 6)
                .mapToObj(i -> prediction(i, new Range(50, 100, 180), i < 3 ? 300 : 100))
                .toList();

        assertThat(RangeHits.of(low).sandbagged()).isTrue();
        assertThat(RangeHits.of(low).overConfident()).isFalse();
        assertThat(TrackRecord.of(low).verdict())
                .contains("3 of 6 came in above the P90, where one of ten belongs: the forecasts are kept low.");
    }

    @ParameterizedTest
    @CsvSource({"13, false", "14, true"})
    void rangesThatHoldEverythingAreWiderThanNeedBe(int ranges, boolean tooWide) {
        assertThat(RangeHits.of(hits(ranges, ranges)).tooWide()).isEqualTo(tooWide);
    }

    @Test
    void anActualOfZeroLeavesTheSharesUndefinedAndTheRestStanding() {
        List<Prediction> six = new ArrayList<>(six());
        six.set(0, prediction(0, six.get(0).forecast(), 0));

        ForecastErrors errors = TrackRecord.of(six).errors().orElseThrow();

        assertThat(errors.mpe()).isEmpty();
        assertThat(errors.mape()).isEmpty();
        assertThat(errors.geometricRatio()).isEmpty();
        assertThat(errors.wape()).isPresent();
        assertThat(six.get(0).scaledResidual()).isEmpty();
    }

    @Test
    void forecastsOfNothingHaveNoRatio() {
        List<Prediction> zeros = IntStream.range(0, 5)
                .mapToObj(i -> prediction(i, Range.exactly(0), 0))
                .toList();

        ForecastErrors errors = TrackRecord.of(zeros).errors().orElseThrow();

        assertThat(errors.ratio()).isEmpty();
        assertThat(errors.wape()).isEmpty();
        assertThat(errors.smape()).isZero();
        assertThat(WhatTheRecordMakesOfIt.of(zeros, Driver.PLAIN, Range.exactly(5), "EUR")
                        .words())
                .isEqualTo("the P50s of the record add up to nothing, so it says nothing of this one");
    }

    @Test
    void aSingleNumberPromisedNoRange() {
        List<Prediction> mixed = new ArrayList<>(six());
        mixed.add(prediction(6, Range.exactly(100), 90));

        assertThat(RangeHits.of(mixed).ranges()).isEqualTo(6);
        assertThat(TrackRecord.of(mixed).errors()).isPresent();
        assertThat(TrackRecord.of(mixed).verdict())
                .contains("1 forecast was a single number and can be neither inside nor outside a range.");
    }

    @Test
    void differentCurrenciesAreNeverAdded() {
        List<Prediction> mixed = List.of(in("USD", 0), in("EUR", 1), in("USD", 2), in("CHF", 3));

        TrackRecord record = TrackRecord.of(mixed);

        assertThat(record.currency()).isEqualTo("USD");
        assertThat(record.leftOut()).isEqualTo(2);
        assertThat(record.verdict())
                .contains("2 in other currencies are left out; different currencies are never added.");
        assertThat(TrackRecord.perCurrency(mixed).stream().map(TrackRecord::currency))
                .containsExactly("USD", "CHF", "EUR");
    }

    private static Prediction avoided(int number) {
        Prediction p = prediction(number, new Range(500, 1000, 1800), 4000);
        return new Prediction(
                p.initiativeId(), p.title(), Driver.RISK, p.closedOn(), p.forecast(), p.actual(), p.currency());
    }

    @Test
    void lossesAvoidedAreLeftOutOfTheRecordOfRealisedMoney() {
        List<Prediction> mixed = new ArrayList<>(six());
        mixed.add(avoided(6));
        mixed.add(avoided(7));

        TrackRecord record = TrackRecord.of(mixed, "EUR");

        assertThat(record.predictions()).isEqualTo(TrackRecord.of(six(), "EUR").predictions());
        assertThat(record.errors()).isEqualTo(TrackRecord.of(six(), "EUR").errors());
        assertThat(record.leftOut()).isZero();
        assertThat(record.avoided()).isEqualTo(2);
        assertThat(record.verdict())
                .contains("2 forecasts of a loss avoided are left out; realised and avoided money are never added up.");
        assertThat(record.byDriver()).doesNotContainKey(Driver.RISK);
    }

    @Test
    void aForecastOfALossAvoidedIsReadInTheLightOfItsOwnKindOnly() {
        List<Prediction> mixed = new ArrayList<>(six());
        IntStream.range(6, 11).forEach(i -> mixed.add(avoided(i)));
        Range forecast = Range.exactly(100e3);

        assertThat(WhatTheRecordMakesOfIt.of(mixed, Driver.RISK, forecast, "EUR")
                        .words())
                .isEqualTo("your last 5 came in at 4.00 × the P50: 400k instead of 100k");
        assertThat(WhatTheRecordMakesOfIt.of(mixed, Driver.PRICE, forecast, "EUR")
                        .words())
                .isEqualTo("your last 6 came in at 0.81 × the P50: 81k instead of 100k");
        assertThat(WhatTheRecordMakesOfIt.of(six(), Driver.RISK, forecast, "EUR")
                        .words())
                .startsWith("no EUR forecast of a loss avoided has an actual yet");
    }

    @Test
    void theRecordIsSplitByDriverAndByPeriod() {
        TrackRecord record = TrackRecord.of(six());

        assertThat(record.byDriver().keySet()).containsExactly(Driver.ACQUISITION, Driver.CONVERSION, Driver.PRICE);
        assertThat(record.byDriver().get(Driver.PRICE).predictions().stream().map(Prediction::title))
                .containsExactly("Bet 2", "Bet 5");
        assertThat(record.byQuarter().keySet())
                .containsExactly(
                        new Quarter(2026, 1), new Quarter(2026, 2), new Quarter(2026, 3), new Quarter(2026, 4));
        assertThat(record.byYear().keySet()).containsExactly(2026);
    }

    @Test
    void aNewForecastIsReadInTheLightOfTheRecord() {
        WhatTheRecordMakesOfIt made =
                WhatTheRecordMakesOfIt.of(six(), Driver.PRICE, new Range(200e3, 500e3, 900e3), "EUR");

        assertThat(made.words()).isEqualTo("your last 6 came in at 0.81 × the P50: 405k instead of 500k");
        assertThat(made.adjustedP50().orElseThrow()).isCloseTo(405_000, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "0, EUR, no EUR forecast has an actual yet; from 5 on the record says what it makes of this one",
        "1, EUR, 1 EUR forecast has an actual; from 5 on the record says what it makes of this one",
        "4, EUR, 4 EUR forecasts have an actual; from 5 on the record says what it makes of this one",
        "6, USD, no USD forecast has an actual yet; from 5 on the record says what it makes of this one",
    })
    void belowFiveItSaysOnlyHowManyThereAre(int entries, String currency, String words) {
        WhatTheRecordMakesOfIt made =
                WhatTheRecordMakesOfIt.of(six().subList(0, entries), Driver.PRICE, Range.exactly(500e3), currency);

        assertThat(made.words()).isEqualTo(words);
        assertThat(made.ratio()).isEmpty();
        assertThat(made.adjustedP50()).isEmpty();
    }

    @Test
    void theOrderOfTheRecordsChangesNothingAndScalingMoneyScalesOnlyAmounts() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            int size = 5 + random.nextInt(20);
            List<Prediction> some = IntStream.range(0, size)
                    .mapToObj(i -> {
                        double p10 = 1 + random.nextInt(100);
                        double p50 = p10 + random.nextInt(100);
                        Range range = new Range(p10, p50, p50 + random.nextInt(100));
                        return prediction(i, range, 1 + random.nextInt(300));
                    })
                    .collect(Collectors.toCollection(ArrayList::new));
            List<Prediction> scaled = some.stream()
                    .map(p -> prediction(
                            Integer.parseInt(p.initiativeId().substring(1)),
                            new Range(
                                    8 * p.forecast().p10(),
                                    8 * p.forecast().p50(),
                                    8 * p.forecast().p90()),
                            8 * p.actual()))
                    .toList();
            TrackRecord record = TrackRecord.of(some);
            Collections.shuffle(some, random);
            ForecastErrors errors = record.errors().orElseThrow();
            ForecastErrors larger = TrackRecord.of(scaled).errors().orElseThrow();

            assertThat(TrackRecord.of(some)).isEqualTo(record);
            assertThat(larger.mae()).isEqualTo(8 * errors.mae());
            assertThat(larger.ratio()).isEqualTo(errors.ratio());
            assertThat(larger.wape()).isEqualTo(errors.wape());
            assertThat(Math.abs(errors.me())).isLessThanOrEqualTo(errors.mae());
            RangeHits hits = RangeHits.of(some);
            assertThat(hits.inside() + hits.belowP10() + hits.aboveP90()).isEqualTo(hits.ranges());
            assertThat(hits.share()).isBetween(hits.shareAtLeast(), hits.shareAtMost());
            some.forEach(p -> p.scaledResidual()
                    .ifPresent(z ->
                            assertThat(Math.abs(z) <= 1 + 1e-9).as("%s", p).isEqualTo(p.landing() == Landing.INSIDE)));
        }
    }
}
