package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The team of the worked numbers in one workspace; what a test changes it takes back. */
class TeamMoneyCommandsTest {
    @TempDir
    static Path home;

    private static Harness rung;

    @BeforeAll
    static void aTeam() {
        rung = new Harness(home).begun();
        fine("money", "person", "PM", "--salary", "140k", "--from", "2026-01");
        fine("money", "person", "Designer", "--salary", "120k", "--from", "2026-01-01");
        fine("money", "person", "Engineer", "--number", "5", "--salary", "150k", "--load", "30%", "--from", "2026-01");
        fine("money", "expense", "Tools", "87k", "--every", "year", "--from", "2026-01");
        fine("initiative", "add", "Faster checkout");
        fine("initiative", "add", "Invoices by mail");
        fine("money", "share", "Faster checkout", "60%", "--from", "2026-09");
        fine("money", "share", "--run", "Support", "20", "--from", "2026-09");
        fine("money", "goal", "Keep more customers", "--metric", "GRR", "--target", "92%", "--branch", "retention");
    }

    private static Harness.Result fine(String... args) {
        Harness.Result result = rung.run(args);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        return result;
    }

    private static JsonNode json(String... args) throws IOException {
        return new ObjectMapper().readTree(fine(args).out());
    }

    @Test
    void theCostOfTheMonthStandsWithQuarterYearAndSprint() {
        assertThat(fine("money", "cost").out())
                .contains("Team cost, 2026-11, in EUR")
                .containsPattern("People +5 × Engineer +81,250\\.00")
                .containsPattern("Expense +Tools +7,250\\.00")
                .containsPattern("Total +116,666\\.66")
                .containsPattern("Quarter +Q4 2026 +350,000\\.00")
                .containsPattern("Year +2026 +1,400,000\\.00")
                .containsPattern("Sprint +two weeks +53,846\\.15 +1,400,000\\.00 a year ÷ 26 sprints");
        assertThat(fine("money", "cost", "--quarter", "last", "--sprints", "24").out())
                .contains("Team cost, Q3 2026")
                .containsPattern("Month +2026-07 +116,666\\.67")
                .containsPattern("Total +350,000\\.00")
                .containsPattern("58,333\\.33 +1,400,000\\.00 a year ÷ 24 working sprints");
    }

    @Test
    void theJsonOfTheCostIsToTheCent() throws IOException {
        JsonNode cost = json("money", "cost", "--year", "2026", "--json");
        assertThat(cost.path("total").decimalValue()).isEqualByComparingTo("1400000.00");
        assertThat(cost.path("months")).hasSize(12);
        assertThat(cost.path("months").path(0).path("total").decimalValue()).isEqualByComparingTo("116666.67");
        assertThat(cost.path("lines").findValuesAsText("title")).containsExactly("PM", "Designer", "Engineer", "Tools");
        assertThat(cost.path("headcount").decimalValue()).isEqualByComparingTo("7");
        assertThat(cost.path("sprint").decimalValue()).isEqualByComparingTo("53846.15");
        assertThat(cost.path("sprints").asInt()).isEqualTo(26);
    }

    @Test
    void aLineEndsAndPastMonthsKeepIt() throws IOException {
        fine("money", "end", "designer", "--on", "2026-06");
        assertThat(json("money", "cost", "--month", "2026-06", "--json")
                        .path("total")
                        .decimalValue())
                .isEqualByComparingTo("116666.67");
        assertThat(json("money", "cost", "--month", "2026-07", "--json")
                        .path("total")
                        .decimalValue())
                .isEqualByComparingTo("103666.67");
        fine("undo");
        assertThat(json("money", "cost", "--month", "2026-07", "--json")
                        .path("total")
                        .decimalValue())
                .isEqualByComparingTo("116666.67");
    }

    @Test
    void aLineTypedByMistakeGoesAndComesBack() {
        assertThat(fine("money", "end", "Tools", "--delete").out()).contains("Deleted “Tools”");
        assertThat(fine("money", "team").out()).doesNotContain("Tools");
        fine("undo");
        assertThat(fine("money", "team").out()).contains("Tools", "87,000 EUR a year", "5 × 150,000 EUR × 1.3");
    }

    @Test
    void anotherCurrencyWantsARateOfItsMonths() throws IOException {
        fine("money", "person", "Writer", "--salary", "120k USD", "--load", "1", "--from", "2026-09");
        Harness.Result without = rung.run("money", "cost");
        assertThat(without.code()).isEqualTo(2);
        assertThat(without.errLines()).hasSize(1);
        assertThat(without.err()).contains("rung money rate USD RATE --in EUR --on 2026-11-01");
        fine("money", "rate", "USD", "0.9", "--on", "2026-09");
        fine("money", "rate", "USD", "0.95", "--on", "2026-11");
        assertThat(json("money", "cost", "--month", "2026-10", "--json")
                        .path("total")
                        .decimalValue())
                .isEqualByComparingTo("125666.67");
        assertThat(fine("money", "cost", "--month", "2026-11").out()).contains("9,500.00", "10,000.00 USD");
        assertThat(fine("money", "team").out()).contains("1 USD = 0.95 EUR");
        fine("undo");
        fine("undo");
        fine("undo");
    }

    @Test
    void theMarginIsKeptWithItsSource() throws IOException {
        assertThat(fine("money", "margin", "75%", "--on", "2026-01", "--source", "Finance, Q3 close")
                        .out())
                .contains("From 2026-01-01 on 75 % of revenue is contribution.");
        JsonNode margin = json("money", "team", "--json").path("margins").path(0);
        assertThat(margin.path("ratio").decimalValue()).isEqualByComparingTo("0.75");
        assertThat(margin.path("source").asText()).isEqualTo("Finance, Q3 close");
        fine("undo");
    }

    @Test
    void whoTakesWhatIsToldWithWhatIsLeft() throws IOException {
        assertThat(fine("money", "share").out())
                .contains("Shares of the team in 2026-11")
                .containsPattern("60 % +Faster checkout")
                .containsPattern("20 % +Support +run-and-maintain")
                .containsPattern("20 % +nothing");
        JsonNode august = json("money", "share", "--from", "2026-08", "--json");
        assertThat(august.path("shares")).isEmpty();
        assertThat(august.path("nothing").asInt()).isEqualTo(100);
    }

    @Test
    void moreThanTheWholeTeamIsRefusedWithTheMonthTheSumAndWhoTakesWhat() {
        Harness.Result result = rung.run("money", "share", "Invoices by mail", "30%", "--from", "2026-07");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.errLines()).hasSize(1);
        assertThat(result.err())
                .contains("In 2026-09 the shares would come to 110 %: “Faster checkout” 60 %, “Invoices by mail” 30 %,"
                        + " “Support” 20 %. Lower one of them from 2026-09 on first.");
        fine("money", "share", "Invoices by mail", "30%", "--from", "2026-07", "--to", "2026-08");
        assertThat(fine("money", "share", "--from", "2026-09").out()).doesNotContain("Invoices");
        fine("undo");
    }

    @Test
    void anInitiativeThatTakesAShareIsDroppedNotDeleted() throws IOException {
        String id = json("initiative", "list", "--find", "Faster", "--json")
                .path(0)
                .path("id")
                .asText();
        assertThat(rung.run("initiative", "delete", id).err())
                .contains("“Faster checkout” has a share of the team and cannot be deleted: drop it instead.");
    }

    @Test
    void aGoalIsWrittenChangedServedAndDeleted() throws IOException {
        assertThat(fine("money", "goal", "keep more customers", "--for", "2026-Q4")
                        .out())
                .contains("Changed the goal “Keep more customers”", "Q4 2026", "Retention", "GRR 92%");
        fine("money", "serve", "Invoices by mail", "keep");
        assertThat(fine("money", "goals").out()).contains("· Invoices by mail");
        JsonNode goal = json("money", "goals", "--json").path(0);
        assertThat(goal.path("branch").asText()).isEqualTo("retention");
        assertThat(goal.path("from").asText()).isEqualTo("2026-10-01");
        assertThat(goal.path("served_by").path(0).path("on").asText()).isEqualTo("2026-11-21");
        String id = goal.path("served_by").path(0).path("initiative").asText();
        assertThat(rung.run("initiative", "delete", id).err()).contains("has a company goal it serves");
        fine("money", "serve", id, "keep", "--no-more");
        assertThat(fine("money", "goals").out()).contains("no bet serves it");
        fine("money", "goal", "keep", "--delete");
        assertThat(fine("money", "goals").out()).contains("No goal is written yet");
        fine("undo");
        fine("undo");
        fine("undo");
        fine("undo");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            cost;--month;13                             | “13” is no month; write it as 2026-11, this or last.
            cost;--month;this;--year;this               | go one at a time
            cost;--sprints;25                           | --sprints is 26
            person;Engineer;--salary;lots;--from;2026-01 | “lots”
            person;Engineer;--salary;150k               | --from
            person;;--salary;150k;--from;2026-01        | A role wants a name
            person;Writer;--salary;1k;--load;0.9;--from;2026-01 | “0.9” is no load factor
            person;Writer;--salary;1k;--from;2026-05;--to;2026-04 | cannot end on 2026-04-30: it begins on 2026-05-01
            expense;Cloud;6k;--every;week;--from;2026-01 | comes every month, every year or once
            end;Nobody;--on;2026-06                     | There is no line of cost “Nobody”; rung money team shows them.
            end;PM                                      | say the last day with --on DATE
            end;e;--on;2026-06                          | More than one line of cost is called “e”
            end;PM;--on;2025-06                         | cannot end on 2025-06-30
            rate;USX;0.9                                | “USX” is no currency
            rate;USD;0                                  | “0” is no exchange rate
            rate;EUR;0.9                                | has EUR twice
            margin;130%                                 | “130%” is no contribution margin
            share;Faster checkout                       | for example rung money share --run Support 20%
            share;Faster checkout;120%                  | “120%” is no share of the team
            share;--run;Support;10%;--from;2026-05;--to;2026-04 | A share from 2026-05 cannot end in 2026-04.
            share;No such bet;10%                       | There is no initiative
            goal;New;--branch;luck                      | the driver tree has no branch “luck”
            goal;New;--for;soon                         | “soon” is no period
            serve;Faster checkout;Grow                  | There is no goal “Grow”
            """)
    void wrongUsageIsOneLineAndExitsTwo(String args, String words) {
        String[] typed = ("money;" + args).split(";", -1);
        Harness.Result result = rung.run(typed);
        assertThat(result.err()).contains(words);
        assertThat(result.errLines()).hasSize(1);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
    }
}
