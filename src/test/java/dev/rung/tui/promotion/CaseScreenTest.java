package dev.rung.tui.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.service.Rung;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseScreenTest {
    @TempDir
    private static Path folder;

    private static Rung rung;

    @BeforeAll
    static void open() {
        rung = ScreenDriver.sample(folder);
    }

    @AfterAll
    static void close() {
        rung.close();
    }

    private static ScreenDriver at(int columns, int rows) {
        String me = rung.profile().need().id();
        return ScreenDriver.at(rung, new Destination.PromotionPage(me), columns, rows)
                .waitFor("competencies");
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 40"})
    void everySectionLooksLikeThis(int columns, int rows) {
        try (ScreenDriver driver = at(columns, rows)) {
            for (CaseSection section : CaseSection.values()) {
                driver.golden(getClass(), section.name().toLowerCase(Locale.ROOT) + "-" + columns);
                driver.press("right");
            }
            assertThat(driver.text()).contains("this is the last section");
        }
    }

    @Test
    void aLineOpensItsRecordAndEscComesBackToTheSection() {
        try (ScreenDriver driver = at(120, 40)) {
            driver.press("right", "tab", "enter");
            assertThat(driver.text()).contains("Outcome ownership at Principal PM");
            driver.press("esc").waitFor("› Gaps and plan");
        }
    }

    @Test
    void anotherLevelMakesAnotherCase() {
        try (ScreenDriver driver = at(120, 40)) {
            driver.press("t").type("Senior").press("enter").waitFor("operates at Senior PM");
            assertThat(driver.text()).doesNotContain("→ Senior PM");
        }
    }

    @Test
    void itIsWrittenToAFileAndSaysFirstWhatLeaves() throws Exception {
        Path file = folder.resolve("case.html");
        try (ScreenDriver driver = at(120, 40)) {
            driver.press("x");
            assertThat(driver.text())
                    .contains("1 private piece left out", "promotion-case-ines-moreau-2026-11-21.html");
            driver.press("ctrl-u").type(file.toString()).press("enter").waitFor("Wrote");
        }
        assertThat(Files.readString(file)).contains("Promotion case: Ines Moreau", "default-src 'none'");
    }

    @Test
    void itIsCopiedAsMarkdown() {
        try (ScreenDriver driver = at(120, 40)) {
            driver.press("y").waitFor("opied");
            assertThat(driver.copied()).startsWith("# Promotion case: Ines Moreau");
        }
    }
}
