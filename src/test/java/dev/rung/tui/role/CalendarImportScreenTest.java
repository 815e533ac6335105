package dev.rung.tui.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.role.Activity;
import dev.rung.domain.role.ActivityRule;
import dev.rung.service.Rung;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A calendar becoming hours, as it looks and as it is sorted. */
class CalendarImportScreenTest {
    private static final String QUARTER = "src/test/resources/dev/rung/files/calendar/quarter.ics";

    @TempDir
    private static Path folder;

    private static Rung rung;

    @BeforeAll
    static void open() {
        rung = Rung.open(ScreenDriver.places(folder), ScreenDriver.clock());
        rung.profile().begin("Mara Lindqvist", "owner-pm", "senior-pm", Optional.of("principal-pm"), "EUR");
        rung.roles().put(LocalDate.of(2026, 9, 7), Map.of(Activity.DELIVERY, 900));
    }

    @AfterEach
    void forgetRules() {
        for (ActivityRule each : rung.roles().rules()) {
            rung.roles().deleteRule(each.kind(), each.pattern());
        }
    }

    @AfterAll
    static void close() {
        rung.close();
    }

    private static ScreenDriver preview(int columns, int rows) {
        ScreenDriver driver = ScreenDriver.at(rung, new Destination.CalendarImport(QUARTER), columns, rows);
        return driver.press("enter").waitFor("UNSORTED");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,60", "40,10"})
    void thePreviewShowsWhereTheHoursGo(int columns, int rows) {
        try (ScreenDriver driver = preview(columns, rows)) {
            driver.golden(CalendarImportScreenTest.class, "preview-" + columns + "x" + rows);
        }
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void theFileIsAskedFirst(int columns, int rows) {
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.CalendarImport(""), columns, rows)) {
            driver.golden(CalendarImportScreenTest.class, "file-" + columns + "x" + rows);
        }
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void aTitleIsSortedByAWordOrByWhoTakesPart(int columns, int rows) {
        try (ScreenDriver driver = preview(columns, rows)) {
            driver.press("a").golden(CalendarImportScreenTest.class, "choose-" + columns + "x" + rows);
            driver.press("down", "enter").waitFor("What are these?");
            driver.golden(CalendarImportScreenTest.class, "activity-" + columns + "x" + rows);
        }
    }

    @Test
    void aLetterSortsTheSelectedTitleOnceAndForAllAndUndoTakesItBack() {
        try (ScreenDriver driver = preview(120, 40)) {
            assertThat(driver.text()).contains("Jour fixe Technik");
            driver.press("d").waitFor("From now on titles with “jour” and “fixe” and “technik”: Delivery");
            assertThat(rung.roles().rules()).extracting(ActivityRule::pattern).containsExactly("jour fixe technik");
            assertThat(driver.text().lines().filter(l -> l.contains("Jour fixe Technik")))
                    .isEmpty();
            driver.press("u").waitFor("Jour fixe Technik");
            assertThat(rung.roles().rules()).isEmpty();
        }
    }

    @Test
    void whoOneIsAndHowManyWeeksCanBeSaid() {
        try (ScreenDriver driver = preview(120, 40)) {
            driver.press("y")
                    .press("ctrl-a")
                    .press("ctrl-k")
                    .type("ben@rung.example")
                    .press("enter");
            assertThat(driver.waitFor("You are ben@rung.example.").text()).doesNotContain("declined by you");
            driver.press("w")
                    .press("ctrl-a")
                    .press("ctrl-k")
                    .type("2")
                    .press("enter")
                    .waitFor("2 weeks, 2026-11-02");
            driver.press("w").press("ctrl-a").press("ctrl-k").type("0").press("enter");
            assertThat(driver.text()).contains("Type a number of weeks from 1 to 522.");
        }
    }

    @Test
    void importingGoesOnToTheAuditAndUndoTakesTheHoursBack() {
        try (ScreenDriver driver = preview(120, 40)) {
            driver.press("i").waitFor("Took over 11 weeks; u takes them back.");
            assertThat(rung.roles().newest(20)).hasSize(12);
            driver.press("u").idle();
            assertThat(rung.roles().newest(20)).hasSize(1);
        }
    }

    @Test
    void escapeTakesNothingOverAndGarbageIsToldWithItsLine() {
        try (ScreenDriver driver = preview(80, 24)) {
            driver.press("esc").waitFor("Nothing was taken over.");
        }
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.CalendarImport("pom.xml"), 120, 40)) {
            driver.press("enter").waitFor("pom.xml:1: is no calendar");
        }
    }
}
