package dev.rung.tui.money;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.team.CostLine;
import dev.rung.domain.team.TeamText;
import dev.rung.service.Rung;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a PM does with the team's money, key by key. */
class MoneyWorkTest {
    @TempDir
    private Path folder;

    private Rung rung;
    private ScreenDriver screen;

    @BeforeEach
    void open() {
        rung = MoneyDesk.empty(folder);
        screen = ScreenDriver.at(rung, new Destination.Today(), 100, 30);
    }

    @AfterEach
    void close() {
        screen.close();
        rung.close();
    }

    private void role(String title, String number, String salary) {
        screen.type(title)
                .press("enter", "ctrl-a", "delete")
                .type(number)
                .press("enter")
                .type(salary)
                .press("ctrl-s");
    }

    private void anEngineer() {
        screen.press("8", "n");
        role("Engineer", "5", "150k");
        screen.press("esc");
    }

    @Test
    void aTeamIsEnteredInOneGoAndItsCostIsThere() {
        screen.press("8");
        assertThat(screen.text()).contains("WHO IS ON THE TEAM?");
        screen.press("n");
        role("PM", "1", "140k");
        assertThat(screen.text()).contains("Added “PM”");
        role("Designer", "1", "120k");
        role("Engineer", "5", "150k");
        screen.press("esc", "o").type("Tools").press("enter").type("87k").press("enter", "right", "ctrl-s", "esc");
        assertThat(rung.team().lines())
                .extracting(CostLine::title)
                .containsExactly("PM", "Designer", "Engineer", "Tools");
        assertThat(screen.text()).contains("116,666.66", "350,000.00", "53,846.15", "1,400,000.00");
        screen.press("s");
        assertThat(screen.text()).contains("SPRINT, 24 WORKED", "58,333.33");
    }

    @Test
    void whatIsTypedAndNotAddedIsThereTheNextTime() {
        screen.press("8", "n").type("Writer").press("esc", "n");
        assertThat(screen.text()).contains("Writer");
        screen.press("ctrl-s");
        assertThat(screen.text()).contains("An amount of money is wanted");
        assertThat(rung.team().lines()).isEmpty();
        screen.press("enter", "enter").type("80k").press("ctrl-s", "esc", "n");
        assertThat(rung.team().lines()).hasSize(1);
        assertThat(screen.text()).doesNotContain("Restored");
    }

    @Test
    void aLineIsChangedWhenItIsLeftEndedAndTakenBack() {
        anEngineer();
        screen.press("enter", "tab", "ctrl-a", "delete").type("4").press("esc");
        assertThat(rung.team().lines())
                .extracting(l -> TeamText.number(l.number()))
                .containsExactly("4");
        screen.press("t").press("ctrl-a");
        for (int i = 0; i < 10; i++) {
            screen.press("delete");
        }
        screen.type("2026-09").press("enter");
        assertThat(rung.team().lines().get(0).to()).hasToString("Optional[2026-09-30]");
        screen.press("u");
        assertThat(rung.team().lines().get(0).to()).isEmpty();
        screen.press("d", "y");
        assertThat(rung.team().lines()).isEmpty();
        assertThat(screen.text()).contains("WHO IS ON THE TEAM?");
        screen.press("u");
        assertThat(screen.text()).contains("Engineer");
    }

    @Test
    void aMissingRateIsAskedForAndTyped() {
        screen.press("8", "n");
        role("Writer", "1", "120k USD");
        screen.press("esc");
        assertThat(screen.text()).contains("no rate says what that was worth in EUR in Nov 2026");
        screen.press("r", "tab").type("0.9").press("tab", "tab", "ctrl-a");
        for (int i = 0; i < 8; i++) {
            screen.press("delete");
        }
        screen.type("2026-01").press("ctrl-s");
        assertThat(screen.text()).contains("1 USD = 0.9 EUR", "11,700.00").doesNotContain("no rate says");
    }

    @Test
    void sharesAreSetFromTheMonthOnAndRefusedOverTheWhole() {
        rung.initiatives().add("Faster checkout");
        screen.press("8", "tab");
        assertThat(screen.text()).contains("WHAT DOES THE TEAM WORK ON?");
        screen.press("n", "enter").type("60").press("enter");
        assertThat(screen.text()).contains("“Faster checkout” takes 60 % of the team in Nov 2026");
        screen.press("m").type("Support").press("enter").type("50").press("enter");
        assertThat(screen.text()).contains("In 2026-11 the shares would come to 110 %");
        screen.press("ctrl-a", "delete", "delete").type("40").press("enter");
        assertThat(rung.team().shares().sum(YearMonth.of(2026, 11))).isEqualByComparingTo("100");
        screen.press("up", "right", "o", "ctrl-a", "delete", "delete")
                .type("10")
                .press("enter");
        assertThat(List.of(10, 11, 12).stream().map(this::checkout)).containsExactly("0", "60", "10");
        assertThat(TeamText.number(rung.team().shares().sum(YearMonth.of(2027, 1))))
                .isEqualTo("100");
        screen.press("u");
        assertThat(checkout(12)).isEqualTo("60");
        screen.press("t");
        assertThat(checkout(12)).isEqualTo("0");
    }

    private String checkout(int month) {
        YearMonth of = YearMonth.of(2026, month);
        return rung.team().shares().at(of).stream()
                .filter(s -> !s.isRun())
                .map(s -> TeamText.number(s.percent()))
                .findFirst()
                .orElse("0");
    }

    @Test
    void aGoalIsWrittenAndABetServesItAndNoMore() {
        rung.initiatives().add("Faster checkout");
        screen.press("8", "tab", "tab", "n")
                .type("Keep more customers")
                .press("enter")
                .type("GRR")
                .press("enter")
                .type("92 %")
                .press("enter", "right", "right", "right", "right", "ctrl-s");
        assertThat(screen.text()).contains("Q4 2026", "Keep more customers", "GRR 92 %", "Retention", "no bet");
        screen.press("b", "enter");
        assertThat(screen.text()).contains("1 bet", "· Faster checkout");
        screen.press("b", "enter");
        assertThat(rung.team().links()).isEmpty();
        screen.press("u");
        assertThat(rung.team().links()).hasSize(1);
        screen.press("d", "y");
        assertThat(rung.team().goals()).isEmpty();
        screen.press("u");
        assertThat(rung.team().links()).hasSize(1);
        assertThat(screen.text()).contains("1 bet");
    }
}
