package dev.rung.tui.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.role.Activity;
import dev.rung.domain.role.ActivityRule;
import dev.rung.domain.role.HoursLine;
import dev.rung.domain.role.WeekHours;
import dev.rung.service.Rung;
import dev.rung.tui.BetDesk;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The audit, the form for a week and the rules, from keys to what is kept. */
class RoleAuditScreenTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @TempDir
    private Path folder;

    private Rung rung;

    @BeforeEach
    void open() {
        rung = new BetDesk(folder).on(ScreenDriver.DAY);
    }

    @AfterEach
    void close() {
        rung.close();
    }

    private ScreenDriver audit(int columns, int rows) {
        return ScreenDriver.at(rung, new Destination.RoleAudit(), columns, rows);
    }

    private void weeks(LocalDate last, int count, String line) {
        List<LocalDate> days =
                Stream.iterate(last, d -> d.minusWeeks(1)).limit(count).toList();
        rung.roles().put(days, HoursLine.read(line, 2400).minutes());
    }

    private void halfAYear() {
        weeks(MONDAY.minusWeeks(16), 10, "delivery 25 customer 1h30 business 1 strategy 4 gtm 2 people 1 overhead 8");
        weeks(MONDAY.minusWeeks(5), 11, "delivery 17 customer 4 business 3 strategy 6 gtm 3 people 2 overhead 7");
        weeks(MONDAY.minusWeeks(1), 4, "delivery 9 customer 5 business 5 strategy 8 gtm 5 people 2h30 overhead 6");
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 40", "200, 60", "46, 20"})
    void hoursLieAgainstTheBandsOfTheLevel(int columns, int rows) {
        halfAYear();
        try (ScreenDriver driver = audit(columns, rows)) {
            driver.golden(RoleAuditScreenTest.class, "audit-" + columns);
        }
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "200, 60"})
    void withoutHoursItSaysHowToBegin(int columns, int rows) {
        try (ScreenDriver driver = audit(columns, rows)) {
            driver.golden(RoleAuditScreenTest.class, "empty-" + columns);
            assertThat(driver.press("w").text()).contains("nothing is said yet of any week; t begins");
        }
    }

    @Test
    void weeksPeriodsAndLevelsCanBeChosen() {
        halfAYear();
        try (ScreenDriver driver = audit(120, 40)) {
            assertThat(driver.text()).contains("12 weeks to 15 Nov 2026").contains("OVER TIME, BY MONTH");
            assertThat(driver.press("w").text()).contains("25 weeks to 15 Nov 2026");
            assertThat(driver.press("p").text())
                    .contains("OVER TIME, BY QUARTER")
                    .contains("2026-Q3");
            assertThat(driver.press("l").type("direc").press("enter").text())
                    .contains("against a director")
                    .contains("below 25–35 %");
        }
    }

    @Test
    void aRoleWithinAllBandsHasNothingToTrade() {
        weeks(MONDAY, 3, "delivery 6 customer 6 business 6 strategy 10 gtm 6 people 3");
        try (ScreenDriver driver = audit(120, 40)) {
            assertThat(driver.text())
                    .contains("Product-manager-shaped")
                    .contains("None: every activity lies within its band.");
        }
    }

    @Test
    void theTenQuestionsAreAnsweredFromHere() {
        try (ScreenDriver driver = audit(120, 40)) {
            assertThat(driver.text()).contains("Not answered yet");
            assertThat(driver.press("a").text()).contains("answer for by name?");
        }
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 40", "200, 60"})
    void aWeekIsTypedWithItsSumAndItsBars(int columns, int rows) {
        weeks(MONDAY.minusWeeks(1), 1, "delivery 20 customer 2 business 2 strategy 5 gtm 3 people 1 overhead 7");
        try (ScreenDriver driver = audit(columns, rows)) {
            driver.press("t")
                    .type("18h30")
                    .press("tab")
                    .type("4")
                    .press("tab")
                    .type("lots")
                    .press("tab");
            driver.golden(RoleAuditScreenTest.class, "week-" + columns);
            assertThat(driver.press("ctrl-s").text()).contains("Not kept yet: Business is not read as hours.");
        }
        assertThat(rung.roles().week(MONDAY)).isEmpty();
    }

    @Test
    void keepingMakesTheWeekWhatWasTyped() {
        try (ScreenDriver driver = audit(80, 24)) {
            assertThat(driver.press("t").text()).contains("Week of 9 Nov 2026").contains("nothing is said of it yet");
            driver.type("20")
                    .press("tab")
                    .type("3.5")
                    .press("tab", "tab", "tab", "tab", "tab")
                    .type("0h45");
            assertThat(driver.press("enter").text()).contains("Week of 9 Nov 2026: 24 h 15; u takes it back.");
            assertThat(driver.press("t").text()).contains("Week of 16 Nov 2026").contains("20 the last time");
            driver.press("ctrl-l", "ctrl-s");
        }
        assertThat(rung.roles().week(MONDAY.minusWeeks(1)).orElseThrow().minutes())
                .containsEntry(Activity.CUSTOMER, 210)
                .containsEntry(Activity.OVERHEAD, 45)
                .doesNotContainKey(Activity.PEOPLE);
        assertThat(rung.roles().newest(9)).hasSize(2).allMatch(w -> w.source() == WeekHours.Source.TYPED);
    }

    @Test
    void whatIsTypedAndNotKeptIsThereTheNextTime() {
        try (ScreenDriver driver = audit(80, 24)) {
            driver.press("t").type("20").press("tab").type("4").press("esc");
            assertThat(driver.press("t").text())
                    .contains("restored what you were typing")
                    .contains("Sum 24 h");
            assertThat(driver.press("pageup").text())
                    .contains("Week of 2 Nov 2026")
                    .contains("Sum 0 h");
            assertThat(driver.press("pagedown", "ctrl-t").text())
                    .contains("nothing is said of it yet")
                    .contains("Sum 0 h");
            assertThat(driver.press("ctrl-s").text()).contains("Type the hours of one activity at least");
        }
        assertThat(rung.roles().newest(9)).isEmpty();
    }

    @Test
    void aWeekEmptiedIsForgotten() {
        weeks(MONDAY.minusWeeks(1), 1, "delivery 20");
        weeks(MONDAY, 1, "delivery 2");
        try (ScreenDriver driver = audit(80, 24)) {
            driver.press("t").press("ctrl-u").press("ctrl-s").waitFor("nothing is said of it any more");
        }
        assertThat(rung.roles().newest(9)).hasSize(1);
    }

    @Test
    void rulesAreMadeCorrectedMovedAndDeleted() {
        try (ScreenDriver driver = audit(80, 24)) {
            assertThat(driver.press("r").text()).contains("You have said nothing of meetings yet.");
            driver.press("n").type("Pipeline review").press("enter").type("bus").press("enter");
            driver.waitFor("Meetings with “pipeline review” are business from now on.");
            driver.press("n")
                    .type("@customer.example")
                    .press("enter")
                    .type("cust")
                    .press("enter");
            driver.press("g", "J").golden(RoleAuditScreenTest.class, "rules-80");
            driver.press("g", "enter").type("strat").press("enter").waitFor("are strategy from now on");
            assertThat(driver.press("g", "j", "d").text()).contains("Deleted the rule about “pipeline review”");
        }
        assertThat(rung.roles().rules()).singleElement().satisfies(r -> {
            assertThat(r.kind()).isEqualTo(ActivityRule.Kind.ATTENDEE);
            assertThat(r.activity()).isEqualTo(Activity.STRATEGY);
        });
    }

    @Test
    void theLadderAndTheProfileLeadThere() {
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.LadderMap(), 80, 24)) {
            assertThat(driver.press("w").text()).contains("Nothing is said yet of where your hours go.");
        }
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.Profile(), 80, 24)) {
            assertThat(driver.text()).contains("Role audit").contains("not begun");
            assertThat(driver.press("G", "k", "enter").text()).contains("Nothing is said yet of where your hours go.");
        }
    }
}
