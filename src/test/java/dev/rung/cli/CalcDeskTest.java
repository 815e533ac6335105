package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rung.domain.money.desk.Desk;
import dev.rung.domain.money.desk.DeskInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalcDeskTest {
    @TempDir
    static Path home;

    private static Harness.Result calc(String... args) {
        return new Harness(home).run(Stream.concat(Stream.of("money", "calc"), Stream.of(args)).toArray(String[]::new));
    }

    @Test
    void aCalculatorAnswersWithItsFormulaAndHints() {
        Harness.Result result = calc("grr", "start=1000k", "expansion=150k", "contraction=30k", "churned=70k");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("Revenue retention", "GRR          90 %", "NRR          105 %", "Quick ratio  1.5")
                .contains("(1,000,000 − 70,000 − 30,000) ÷ 1,000,000")
                .contains("Benchmarks are hints");
        assertThat(result.out().lines()).allMatch(l -> l.length() <= Printout.WIDTH);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void theJsonIsUnrounded() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(calc("less-churn", "revenue=100k", "from=3%", "to=2.5%", "margin=80%", "--json")
                        .out());
        assertThat(json.path("calculator").asText()).isEqualTo("less-churn");
        assertThat(json.path("answers").path(0).path("value").asDouble()).isCloseTo(25_517.40, within(0.005));
        assertThat(json.path("inputs").path(1).path("value").asDouble()).isEqualTo(0.03);
        assertThat(json.path("inputs").path(4).path("given").asBoolean()).isFalse();
        assertThat(json.path("line").asText()).startsWith("Value of less churn: more contribution 25,517;");
    }

    @Test
    void whereThereIsNoNumberJsonHasNull() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(calc("ltv", "revenue=100", "margin=80%", "churn=0%", "--json")
                        .out());
        assertThat(json.path("answers").path(0).path("value").isNull()).isTrue();
        assertThat(json.path("answers").path(0).path("shown").asText()).contains("the capped value holds");
    }

    @Test
    void withoutArgumentsAllOfThemAreListedWithTheirKeys() throws IOException {
        Harness.Result result = calc();
        assertThat(result.code()).isZero();
        assertThat(result.out().lines()).allMatch(l -> l.length() <= Printout.WIDTH);
        JsonNode json = new ObjectMapper().readTree(calc("--json").out());
        assertThat(json).hasSize(Desk.all().size());
        assertThat(Desk.all()).allSatisfy(c -> {
            assertThat(result.out()).contains("  " + c.id() + " ");
            assertThat(result.out()).contains(c.inputs().stream().map(DeskInput::key).toList());
        });
    }

    @Test
    void helpNamesEveryCalculator() {
        String help = calc("--help").out();
        assertThat(help.lines()).allMatch(l -> l.length() <= Printout.WIDTH);
        String words = " " + help.replaceAll("\\s+", " ") + " ";
        assertThat(Desk.all()).allSatisfy(c -> assertThat(words).contains(" " + c.id() + " "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            grr                                     | grr wants start too; as in start=1000k
            grr;start                               | “start” is no key=range; grr wants start, expansion
            grr;start=5;start=6                     | “start” is given twice
            grr;start=5;--cost;7                    | --cost goes with a driver; grr takes keys alone
            grr;start=5;churnd=1                    | grr has no key “churnd”
            annual-churn;monthly=3                  | write % with a percentage
            gr;start=5                              | did you mean grr?
            """)
    void wrongUsageIsOneLineAndExitsTwo(String args, String words) {
        Harness.Result result = calc(args.split(";"));
        assertThat(result.err()).contains(words);
        assertThat(result.errLines()).hasSize(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(Cli.USAGE);
    }
}
