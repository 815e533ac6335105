package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalcMoneyCommandTest {
    @TempDir
    Path home;

    @AfterEach
    void nothingIsMade() {
        assertThat(home).isEmptyDirectory();
    }

    private Harness.Result calc(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "money";
        all[1] = "calc";
        System.arraycopy(args, 0, all, 2, args.length);
        return new Harness(home).run(all);
    }

    @Test
    void theTextHasTheNumbersTheFormulaAndWhatMovesThem() {
        Harness.Result result = calc("acquisition", "customers=20-28", "arpa=60", "margin=78%", "churn=3-5%");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("Acquisition: contribution in the first 12 months")
                .contains("P10", "P50", "P90")
                .contains("24 customers a month × 60 × 78 %, stacked over 12 months at 4 % churn = 75,957")
                .containsSubsequence(
                        "customers  20-28", "█", "63,298 … 88,617", "churn", "3%-5%", "░", "arpa", "margin")
                .doesNotContain("\u001b");
        assertThat(result.out().lines()).allMatch(l -> l.length() <= Printout.WIDTH);
    }

    @Test
    void theJsonIsUnroundedAndRanked() throws IOException {
        Harness.Result result =
                calc("retention", "revenue=90k-110k", "churn=3.0% -> 2.2%-2.8%", "margin=80%", "--json");
        JsonNode json = new ObjectMapper().readTree(result.out());
        assertThat(json.path("driver").asText()).isEqualTo("retention");
        assertThat(json.path("months").asInt()).isEqualTo(12);
        assertThat(json.path("p10").isNumber()).isTrue();
        assertThat(json.path("p10").asDouble()).isLessThan(json.path("p50").asDouble());
        assertThat(json.path("at_medians").asDouble()).isCloseTo(25_517.40, within(0.005));
        JsonNode churn = json.path("inputs").path(0);
        assertThat(churn.path("key").asText()).isEqualTo("churn");
        assertThat(churn.path("from").path("p50").asDouble()).isEqualTo(0.03);
        assertThat(churn.path("to").path("p90").asDouble()).isEqualTo(0.028);
        assertThat(churn.path("influence").asDouble()).isBetween(0.5, 1.0);
        assertThat(json.path("inputs").findValuesAsText("key")).containsExactly("churn", "revenue", "margin");
        assertThat(json.path("formula").asText()).contains("billed at 2.5 % churn");
        assertThat(json.has("return")).isFalse();
    }

    @Test
    void whatIsNotUncertainIsOneNumber() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(calc("cost-to-serve", "volume=12k", "cost=9", "reduction=15%", "--json")
                        .out());
        assertThat(json.path("p10").asDouble()).isEqualTo(json.path("p90").asDouble());
        assertThat(json.path("p50").asDouble()).isCloseTo(194_400, within(1e-6));
    }

    @Test
    void aCostBringsMultipleAndRoiUnderTheirOwnNames() throws IOException {
        String[] inputs = {"cost-to-serve", "volume=10k", "cost=42", "reduction=10%", "--cost", "350k"};
        assertThat(calc(inputs).out())
                .contains("What comes back for 350,000")
                .contains("Return multiple             1.44×", "ROI                         44 %")
                .contains("Payback, every month alike  8.3 months", "Net present value           124,244")
                .contains("reduction has to be 6.94 %");
        String[] asJson = {"cost-to-serve", "volume=10k", "cost=42", "reduction=10%", "--cost", "350k", "--json"};
        JsonNode json = new ObjectMapper().readTree(calc(asJson).out());
        assertThat(json.path("return").findValuesAsText("id"))
                .containsExactly(
                        "multiple",
                        "roi",
                        "payback_simple",
                        "payback_ramped",
                        "payback_discounted",
                        "npv",
                        "break_even");
        assertThat(json.path("cost").path("p50").asDouble()).isEqualTo(350_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            expanson;accounts=5                             | did you mean expansion?
            luck;amount=5                                   | there are acquisition, conversion, price
            plain                                           | plain wants amount too
            plain;120k                                      | “120k” is no key=range; plain wants amount
            plain;amount=140k-90k                           | amount: “140k-90k” is upside down
            plain;amount=1e999                              | “1e999” is no number or range
            plain;amount=5;amount=6                         | “amount” is given twice
            plain;amount=5;month=6                          | plain has no key “month”; its keys are amount, months
            plain;amount=5;months=13.5                      | months is one whole number from 1 to 120
            plain;amount=5;--cost;-7                        | cost cannot be below 0
            plain;amount=5;--cots=7                         | has no option “--cots=7”
            retention;revenue=5;churn=3%;margin=80%         | churn: with “3%” nothing changes
            risk;loss=5;probability=120%                    | lies between 0 % and 100 %
            """)
    void wrongUsageIsOneLineAndExitsTwo(String args, String words) {
        Harness.Result result = calc(args.split(";"));
        assertThat(result.err()).contains(words);
        assertThat(result.errLines()).hasSize(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(Cli.USAGE);
    }
}
