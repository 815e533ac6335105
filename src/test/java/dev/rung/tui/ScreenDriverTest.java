package dev.rung.tui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenDriverTest {
    @TempDir
    private Path folder;

    @Test
    void keysGoThroughTheLoopAndTheFrameComesBack() {
        try (Rung rung = ScreenDriver.sample(folder);
                ScreenDriver driver = ScreenDriver.at(rung, new Destination.Today(), 80, 24)) {
            assertThat(driver.text()).contains("Saturday 21 November 2026", "WORTH DOING NEXT");
            assertThat(driver.press("?").text()).contains("What needs you and why");
            assertThat(driver.press("esc").resize(60, 20).text().lines()).hasSize(20);
            driver.press("q");
            assertThat(driver.ended()).isTrue();
        }
    }
}
