package dev.rung.tui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.files.EvidenceCsv;
import dev.rung.service.Rung;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceExportTest {
    @TempDir
    private Path home;

    @Test
    void theListedPiecesAreWrittenAsCsvThatImportReadsBack() throws IOException {
        Path file = home.resolve("pieces.csv");
        try (Rung rung = ScreenDriver.sample(home);
                ScreenDriver driver = ScreenDriver.at(rung, new Destination.EvidenceList("is:private"), 80, 24)) {
            assertThat(driver.press("x").text()).contains("Export evidence as CSV", "private ones among them");
            driver.press("ctrl-u").type(file.toString()).press("enter").waitFor("Wrote");
            String csv = Files.readString(file);
            assertThat(csv).startsWith(EvidenceCsv.HEADER);
            assertThat(rung.imports().preview(file).faults()).isEmpty();
        }
    }

    @Test
    void aSlashSearchesAllEvidenceFromEverywhere() {
        try (Rung rung = ScreenDriver.sample(home);
                ScreenDriver driver = ScreenDriver.at(rung, new Destination.Today(), 80, 24)) {
            assertThat(driver.press("/").type("price").text()).contains("/ price", "pieces");
        }
    }
}
