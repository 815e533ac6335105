package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.TeamDesk;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tax, return and tree on one workspace that nobody changes. */
class ChainCommandsTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void fill() {
        new TeamDesk(folder).fill();
    }

    private static Harness.Result money(String... args) {
        String[] all = new String[args.length + 3];
        all[0] = "--workspace";
        all[1] = ScreenDriver.places(folder).workspace().toString();
        all[2] = "money";
        System.arraycopy(args, 0, all, 3, args.length);
        Harness.Result result = new Harness(folder).run(all);
        assertThat(result.err()).isEmpty();
        return result;
    }

    private static JsonNode json(String... args) throws IOException {
        return new ObjectMapper().readTree(money(args).out());
    }

    @Test
    void theTaxNamesWhatIsMissingAndTheQuestionThatMendsIt() {
        Harness.Result result = money("tax");

        assertThat(result.out())
                .contains("Translation tax, 2026-11: ", " EUR, 45 % of ")
                .containsSubsequence(
                        "By cause",
                        "no customer behaviour",
                        "no product metric",
                        "no company goal",
                        "allocated to nothing")
                .containsSubsequence(
                        "Hangs in the air",
                        "Invite a colleague while signing up",
                        "Missing: company goal, for it serves no goal of the company.",
                        "Which goal of the company gets nearer if this works?",
                        "Import from the old ledger",
                        "“activation” has no baseline")
                .containsSubsequence("Translated", "Ask for yearly payment", "Run and maintain", "Support and upkeep")
                .containsSubsequence("Month by month", "2026-01", "90 %", "2026-11", "45 %");
        assertThat(result.out().lines()).allMatch(l -> l.length() <= Printout.WIDTH);
    }

    @Test
    void theTaxAsJsonAddsUp() throws IOException {
        JsonNode json = json("tax", "--quarter", "2026-Q3", "--json");

        assertThat(json.path("cost").asDouble()).isEqualTo(350_000);
        assertThat(json.path("tax").asDouble()
                        + json.path("translated").asDouble()
                        + json.path("run_and_maintain").asDouble())
                .isCloseTo(350_000, within(0.001));
        assertThat(json.path("months")).hasSize(3);
        assertThat(json.path("months").path(1).path("percent").asDouble()).isCloseTo(65, within(0.01));
        assertThat(json.path("items").path(0).path("missing")).isNotEmpty();
    }

    @Test
    void theReturnKeepsEveryKindApart() throws IOException {
        assertThat(money("return", "--year", "2026").out())
                .containsSubsequence(
                        "it cost 1,400,000 EUR",
                        "Realised",
                        "221 days of 310k EUR a year",
                        "Run-rate: 310k",
                        "multiple 0.22x, ROI -77.9 %")
                .containsSubsequence("margin of 75 %", "1,866,667", "5,600,000");
        JsonNode kinds = json("return", "--json").path("kinds");
        assertThat(kinds).hasSize(5);
        assertThat(kinds.path(0).path("p50").asDouble()).isCloseTo(310_000 * 221 / 365.0, within(0.01));
        assertThat(kinds.path(2).path("bets")).hasSize(2);
    }

    @Test
    void theTreeShowsWhatHangsOnEachBranch() throws IOException {
        assertThat(money("tree").out())
                .containsSubsequence(
                        "Profit",
                        "goal  Grow revenue by a third",
                        "├─ + Revenue",
                        "Conversion",
                        "bet   Checkout in one step",
                        "+ Retention",
                        "goal  Keep nine of ten customers",
                        "bet   Ask for yearly payment at renewal  310k EUR a year, seen",
                        "└─ − Fixed cost",
                        "team  117k EUR a month",
                        "Hangs in the air",
                        "Refresh of the settings page  no forecast");
        assertThat(json("tree", "--json").path("in_the_air")).hasSize(2);
    }

    @Test
    void aTeamOfWhichNothingIsSaidIsAskedFor() {
        assertThat(money("tax", "--month", "2025-03").out()).contains("rung money person ROLE");
    }
}
