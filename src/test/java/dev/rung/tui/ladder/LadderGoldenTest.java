package dev.rung.tui.ladder;

import dev.rung.service.Rung;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen of the ladder on the sample, at the sizes that matter. */
class LadderGoldenTest {
    private static final Map<String, Destination> PLACES = new TreeMap<>(Map.of(
            "map", new Destination.LadderMap(),
            "expectation", new Destination.ExpectationPage("outcome-ownership", "principal-pm"),
            "confirmed", new Destination.ExpectationPage("financial-acumen", "senior-pm"),
            "levels", new Destination.LevelChange("senior-pm", "principal-pm"),
            "walk", new Destination.AssessmentWalk(),
            "comparison", new Destination.AssessmentComparison(),
            "history", new Destination.AssessmentHistory()));

    private static Rung rung;

    @BeforeAll
    static void open(@TempDir Path folder) {
        rung = ScreenDriver.sample(folder);
    }

    @AfterAll
    static void close() {
        rung.close();
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 40"})
    void everyScreenLooksLikeThis(int columns, int rows) {
        PLACES.forEach((name, place) -> {
            try (ScreenDriver driver = ScreenDriver.at(rung, place, columns, rows)) {
                driver.golden(LadderGoldenTest.class, name + columns);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "40, 10, map40",
        "160, 30, map160",
        "200, 60, map200",
        "200, 60, expectation200",
        "200, 60, walk200",
        "200, 60, comparison200",
        "200, 60, levels200"
    })
    void smallAndWideTerminalsAreUsed(int columns, int rows, String name) {
        Destination place = PLACES.get(name.replaceAll("\\d+", ""));
        try (ScreenDriver driver = ScreenDriver.at(rung, place, columns, rows)) {
            driver.golden(LadderGoldenTest.class, name);
        }
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 40"})
    void oneAssessmentAndTheExportLookLikeThis(int columns, int rows) {
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.AssessmentHistory(), columns, rows)) {
            driver.press("enter").golden(LadderGoldenTest.class, "assessment" + columns);
        }
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.LadderMap(), columns, rows)) {
            driver.press("[", "[").golden(LadderGoldenTest.class, "earlier" + columns);
        }
    }
}
