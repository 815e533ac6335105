package dev.rung.domain.money.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.Driver;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DeskTest {
    private static DeskResult reckon(String id, String inputs) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (!inputs.isBlank()) {
            Arrays.stream(inputs.split(";")).map(i -> i.split("=", 2)).forEach(i -> texts.put(i[0], i[1]));
        }
        return Desk.named(id).orElseThrow().reckon(texts);
    }

    @ParameterizedTest(name = "{0} {1}: {2} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
            grr | start=1000k;expansion=150k;contraction=30k;churned=70k | grr | 0.9 | 1e-12 | 90 %
            grr | start=1000k;expansion=150k;contraction=30k;churned=70k | nrr | 1.05 | 1e-12 | 105 %
            grr | start=1000k;expansion=150k;contraction=30k;churned=70k;new=250k | quick_ratio | 4 | 1e-12 | 4
            annual-churn | monthly=3% | annual_churn | 0.3062 | 5e-5 | 30.6 %
            annual-churn | monthly=2.5% | annual_churn | 0.2620 | 5e-5 | 26.2 %
            annual-churn | monthly=5% | annual_churn | 0.4596 | 5e-5 | 46 %
            monthly-churn | annual=10% | monthly_churn | 0.008742 | 5e-7 | 0.874 %
            less-churn | revenue=100k;from=3.0%;to=2.5%;margin=80% | billed_from | 989909.70 | 0.005 | 989,910
            less-churn | revenue=100k;from=3.0%;to=2.5%;margin=80% | billed_to | 1021806.45 | 0.005 | 1,021,806
            less-churn | revenue=100k;from=3.0%;to=2.5%;margin=80% | revenue | 31896.75 | 0.005 | 31,897
            less-churn | revenue=100k;from=3.0%;to=2.5%;margin=80% | contribution | 25517.40 | 0.005 | 25,517
            less-churn | revenue=100k;from=3.0%;to=2.5%;margin=80% | exit_from | 69384.24 | 0.005 | 69,384
            less-churn | revenue=100k;from=3.0%;to=2.5%;margin=80% | exit_to | 73799.83 | 0.005 | 73,800
            ltv | revenue=100;margin=80%;churn=4% | ltv | 2000 | 1e-9 | 2,000
            ltv | revenue=100;margin=80%;churn=3.5% | ltv | 2285.71 | 0.005 | 2,286
            ltv | revenue=100;margin=80%;churn=4%;discount=1% | discounted_at_start | 1616 | 1e-9 | 1,616
            ltv | revenue=100;margin=80%;churn=4%;discount=1% | discounted_at_end | 1536 | 1e-9 | 1,536
            ltv | revenue=100;margin=80%;churn=0% | capped | 4800 | 1e-9 | 4,800
            cac | cost=1200;revenue=100;margin=80%;churn=4% | payback | 15 | 1e-9 | 15 months
            cac | cost=1200;revenue=100;margin=80%;churn=4% | ltv_to_cac | 1.67 | 0.005 | 1.67
            funnel | volume=4000;from=5.0%;to=5.6%;revenue=60;margin=78%;churn=4% | customers | 24 | 1e-9 | 24
            funnel | volume=4000;from=5.0%;to=5.6%;revenue=60;margin=78%;churn=4% | recurring | 1440 | 1e-9 | 1,440
            funnel | volume=4000;from=5.0%;to=5.6%;revenue=60;margin=78%;churn=4% | lifetime_value | 1170 | 1e-9 | 1,170
            funnel | volume=4000;from=5.0%;to=5.6%;revenue=60;margin=78%;churn=4% | cohort_value | 28080 | 1e-6 | 28,080
            funnel | volume=4000;from=5.0%;to=5.6%;revenue=60;margin=78%;churn=4% | revenue | 97381.23 | 0.005 | 97,381
            funnel | volume=4000;from=5.0%;to=5.6%;revenue=60;margin=78%;churn=4% | contribution | 75957.36 | 0.005 | 75,957
            funnel | volume=4000;from=5.0%;to=5.6%;revenue=60;margin=78%;churn=4% | exit_revenue | 13942.45 | 0.005 | 13,942
            variance | volume-before=1000;price-before=50;volume-after=1100;price-after=48 | volume | 5000 | 1e-9 | 5,000
            variance | volume-before=1000;price-before=50;volume-after=1100;price-after=48 | price | -2200 | 1e-9 | -2,200
            variance | volume-before=1000;price-before=50;volume-after=1100;price-after=48 | total | 2800 | 1e-9 | 2,800
            contribution | revenue=600;variable=150 | contribution | 450 | 1e-9 | 450
            contribution | revenue=600;variable=150 | ratio | 0.75 | 1e-12 | 75 %
            break-even-revenue | cost=1.4M;margin=75% | break_even | 1866666.67 | 0.005 | 1,866,667
            break-even-revenue | cost=1.4M;margin=75% | for_multiple | 5600000 | 1e-6 | 5,600,000
            break-even-lift | cost=350k;volume=100k;contribution=35;baseline=4.0% | lift | 0.008333 | 5e-7 | 0.833 pp
            break-even-lift | cost=350k;volume=100k;contribution=35;baseline=4.0% | relative_lift | 0.2083 | 5e-5 | 20.8 %
            payback | investment=350k;contribution=42k | simple | 8.33 | 0.005 | 8.3 months
            payback | investment=350k;contribution=42k;ramp=10k | ramped | 9.952 | 5e-4 | 10 months
            payback | investment=350k;contribution=42k | discounted | 8.723 | 5e-4 | 8.7 months
            roi | gain=504k;cost=350k | multiple | 1.44 | 1e-12 | 1.44×
            roi | gain=504k;cost=350k | roi | 0.44 | 1e-12 | 44 %
            roi | gain=192k;cost=100k | multiple | 1.92 | 1e-12 | 1.92×
            roi | gain=192k;cost=100k | roi | 0.92 | 1e-12 | 92 %
            roi | gain=2.1M;cost=1.4M | roi | 0.5 | 1e-12 | 50 %
            npv | investment=350k;contribution=42k | npv | 124243.67 | 0.005 | 124,244
            npv | investment=350k;contribution=42k;months=24 | npv | 547675.52 | 0.005 | 547,676
            npv | investment=350k;contribution=42k | irr | 0.061104 | 5e-7 | 6.11 %
            npv | investment=350k;contribution=42k;ramp=10k | gain | 436000 | 1e-6 | 436,000
            npv | investment=350k;contribution=42k;ramp=10k | roi | 0.2457 | 5e-5 | 24.6 %
            npv-years | investment=100;contribution=60;years=3;rate=10% | npv | 49.21 | 0.005 | 49
            what-if | investment=350k;contribution=42k | net | 154000 | 1e-6 | 154,000
            what-if | investment=350k;contribution=42k | less_value | 53200 | 1e-6 | 53,200
            what-if | investment=350k;contribution=42k | more_cost | 84000 | 1e-6 | 84,000
            what-if | investment=350k;contribution=42k | late | 28000 | 1e-6 | 28,000
            delay | contribution=42k;late=3 | cost | 126000 | 1e-9 | 126,000
            cd3 | a=10/2;b=30/4;base=10;horizon=6 | earned_as_listed | 100 | 1e-9 | 100
            cd3 | a=10/2;b=30/4;base=10;horizon=6 | earned | 120 | 1e-9 | 120
            cd3 | b=30k/3;a=20k/1;c=40k/4 | cost | 460000 | 1e-6 | 460,000
            cd3 | a=30k/3;b=20k/1;c=40k/4 | cost_as_listed | 490000 | 1e-6 | 490,000
            cd3 | a=30k/3;b=40k/4;c=20k/1 | cost_as_listed | 530000 | 1e-6 | 530,000
            cd3 | a=20k/1;b=30k/3;c=40k/4 | cost_as_listed | 460000 | 1e-6 | 460,000
            cd3 | a=20k/1;b=40k/4;c=30k/3 | cost_as_listed | 460000 | 1e-6 | 460,000
            cd3 | a=40k/4;b=20k/1;c=30k/3 | cost_as_listed | 500000 | 1e-6 | 500,000
            cd3 | a=40k/4;b=30k/3;c=20k/1 | cost_as_listed | 530000 | 1e-6 | 530,000
            expected | range=100k/300k/900k | swanson | 420000 | 1e-6 | 420,000
            expected | range=100k/300k/900k | sigma | 0.857252 | 5e-7 | 0.86
            expected | range=100k/300k/900k | lognormal_mean | 433210 | 5 | 433,210
            expected | range=100k/300k/900k;target=200k | chance | 0.6819 | 5e-5 | 68.2 %
            pert | least=100;likeliest=200;most=600 | pert | 250 | 1e-9 | 250
            success | probability=33%;gain=1200k;cost=350k | expected | 46000 | 1e-6 | 46,000
            success | probability=33%;gain=1200k;cost=350k | break_even | 0.2917 | 5e-5 | 29.2 %
            loaded | salary=120k;other=5k | cost | 164180 | 1e-6 | 164,180
            loaded | salary=120k;other=5k | load | 1.368 | 5e-4 | 1.37
            support | volume=12000;cost=9;fewer=15% | saved | 194400 | 1e-6 | 194,400
            time-saved | people=500;hours=0.5;cost=45;used=30% | worth | 155250 | 1e-6 | 155,250
            time-saved | people=500;hours=0.5;cost=45;used=30% | cashable | 0 | 1e-9 | 0
            time-saved | people=500;hours=0.5;cost=45;used=30%;cashable=20% | capacity | 124200 | 1e-6 | 124,200
            """)
    void theWorkedNumbersComeOutOfTheCalculators(
            String id, String inputs, String answer, double value, double off, String shown) {
        Answer found = reckon(id, inputs).answer(answer).orElseThrow();
        assertThat(found.value().orElseThrow()).isCloseTo(value, within(off));
        assertThat(found.shown()).startsWith(shown);
        assertThat(found.formula()).isNotBlank();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ltv | revenue=100;margin=80%;churn=0% | ltv | without churn a lifetime has no end
            grr | start=1000k | quick_ratio | none, as nothing was lost
            break-even-lift | cost=350k;volume=100;contribution=35 | lift | out of reach
            break-even-lift | cost=350k;volume=100k;contribution=35;baseline=99.9% | lift | out of reach
            payback | investment=350k;contribution=1k | discounted | none within 60 months
            payback | investment=350k;contribution=0 | simple | none, as nothing comes back
            success | probability=90%;gain=100k;cost=350k | break_even | none: even certain success
            roi | gain=5;cost=0 | roi | none, as nothing is spent
            expected | range=300k | lognormal_mean | none, as the range is one number
            expected | range=0/300k/900k | sigma | none, as the range reaches down to 0
            """)
    void whereThereIsNoNumberTheAnswerSaysWhy(String id, String inputs, String answer, String why) {
        Answer found = reckon(id, inputs).answer(answer).orElseThrow();
        assertThat(found.value()).isEmpty();
        assertThat(found.shown()).startsWith(why);
    }

    @Test
    void theOrderIsHighestCostOfDelayByDurationFirst() {
        DeskResult result = reckon("cd3", "a=30k/3;b=20k/1;c=40k/4");
        assertThat(result.answers().get(0).shown()).isEqualTo("B, A, C");
        assertThat(result.answers().get(0).formula())
                .isEqualTo("B 20,000 ÷ 1 = 20,000, A 30,000 ÷ 3 = 10,000, C 40,000 ÷ 4 = 10,000");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            grr | start=1000k;churned=800k;contraction=300k | contraction and churned come to 1,100,000, more than there was
            grr | start=0 | start is 0
            grr | churned=5 | grr wants start too; as in start=1000k
            grr | start=1000k;stat=5 | grr has no key “stat”; its keys are start, expansion
            grr | start=5% | start is money, which “5%” is not; write it as 1000k
            grr | start=-5 | start cannot be below 0, and “-5” is
            grr | start=900k-1100k | start takes one number here, and “900k-1100k” is a range
            grr | start=1k -> 2k | start takes one number here, and “1k -> 2k” is a change
            grr | start=lots | start: “lots” is no number
            annual-churn | monthly=3 | more than 1, the whole; write % with a percentage
            annual-churn | monthly=130% | monthly lies between 0 % and 100 %, and “130%” is 130 %
            annual-churn | monthly=0.5 pp | monthly is a percentage, which “0.5 pp” is not
            npv | investment=1;contribution=1;months=1.5 | months is a whole number from 1 to 600
            npv | investment=1;contribution=1;months=100M | months is a whole number from 1 to 600
            cd3 | a=30k;b=1/1 | a is what a month of waiting loses / the months it takes
            cd3 | a=30k/0;b=1/1 | a has to take some time
            cd3 | a=1/2/3;b=1/1 | a is what a month of waiting loses
            cd3 | a=1-2/3;b=1/1 | a takes two single numbers
            pert | least=5;likeliest=4;most=6 | least, likeliest and most do not rise
            expected | range=5% | range is money
            """)
    void badInputIsRefusedInOneLine(String id, String inputs, String words) {
        assertThatThrownBy(() -> reckon(id, inputs))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words)
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @MethodSource("dev.rung.domain.money.desk.Desk#all")
    void everyCalculatorAnswersItsOwnExampleAndFitsOneLine(DeskCalculator calculator) {
        DeskResult result = calculator.reckon(calculator.examples());
        assertThat(result.answers()).isNotEmpty().allSatisfy(a -> {
            assertThat(a.label()).isNotBlank();
            assertThat(a.shown()).isNotBlank();
            assertThat(a.id()).matches("[a-z_]+");
        });
        assertThat(result.answers()).extracting(Answer::id).doesNotHaveDuplicates();
        assertThat(result.line()).startsWith(calculator.title() + ": ").doesNotContain("\n");
        assertThat(calculator.hints()).isNotEmpty();
        assertThat(calculator.question()).endsWith(".");
        assertThat(Driver.named(calculator.id())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.rung.domain.money.desk.Desk#all")
    void theLeastAndTheMostThatCanBeTypedStillAnswer(DeskCalculator calculator) {
        for (int round = 0; round < 3; round++) {
            Map<String, String> texts = new LinkedHashMap<>();
            for (DeskInput input : calculator.inputs()) {
                String[] texts3 = switch (input.kind()) {
                    case MONEY, COUNT -> new String[] {"0", "0.001", "900000B"};
                    case PERCENT -> new String[] {"0%", "0.01%", "100%"};
                    case PERIODS -> new String[] {"1", "7", "600"};
                    case RANGE -> new String[] {"-5/0/0", "0.001/1/900000000000000", "900000B"};
                    case ITEM -> new String[] {"0/0.01", "1/1", "900000B/900000"};
                };
                texts.put(input.key(), texts3[round]);
            }
            DeskReading reading = calculator.read(texts);
            assertThat(reading.result().isPresent()).isNotEqualTo(!reading.trouble().isEmpty());
            reading.result()
                    .ifPresent(r -> assertThat(r.answers())
                            .allSatisfy(a -> assertThat(a.shown()).doesNotContain("NaN", "Infinity")));
        }
    }

    @Test
    void aFormReadsWhatIsThereAndSaysWhatIsMissing() {
        DeskReading reading =
                Desk.named("ltv").orElseThrow().read(Map.of("revenue", "100", "churn", "4", "margin", " "));
        assertThat(reading.result()).isEmpty();
        assertThat(reading.missing()).containsExactly("margin");
        assertThat(reading.lines().get(2).problem()).hasValueSatisfying(p -> assertThat(p)
                .startsWith("churn with “4” is more than 1"));
        assertThat(reading.lines().get(4).entry().orElseThrow().shown()).isEqualTo("60");
    }

    @Test
    void theLineToCopyHasAnswersAndInputs() {
        assertThat(reckon("grr", "start=1000k;expansion=150k;contraction=30k;churned=70k")
                        .line())
                .isEqualTo("Revenue retention: GRR 90 %; NRR 105 %; quick ratio 1.5 (revenue at the start 1,000,000,"
                        + " expansion 150,000, contraction 30,000, churned 70,000, from new customers 0)");
    }
}
