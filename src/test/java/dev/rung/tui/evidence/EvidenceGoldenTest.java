package dev.rung.tui.evidence;

import dev.rung.domain.evidence.EvidenceFilter;
import dev.rung.service.PieceRow;
import dev.rung.service.Rung;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen of evidence as it looks on the sample. */
class EvidenceGoldenTest {
    @TempDir
    private static Path folder;

    private static Rung sample;

    @BeforeAll
    static void open() {
        sample = ScreenDriver.sample(folder);
        String trashed = id("Talked Amara");
        sample.evidence().trash(trashed);
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    private static String id(String words) {
        return sample.evidence().window(EvidenceFilter.ALL).rows(0, 100).stream()
                .map(PieceRow::evidence)
                .filter(e -> e.title().startsWith(words))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void golden(String name, int columns, int rows, Destination first, String... keys) {
        try (ScreenDriver driver = ScreenDriver.at(sample, first, columns, rows)) {
            driver.press(keys).golden(EvidenceGoldenTest.class, name + "-" + columns + "x" + rows);
        }
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,60", "40,10"})
    void theListShowsWhatHappenedNewestFirst(int columns, int rows) {
        golden("list", columns, rows, new Destination.EvidenceList(""), "j", "j");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void aFilterBeingTypedShowsWhatItMayBecome(int columns, int rows) {
        golden("filter", columns, rows, new Destination.EvidenceList(""), "/", "i", "s", ":", "m");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void nothingFoundSaysWhatToDo(int columns, int rows) {
        golden("nothing", columns, rows, new Destination.EvidenceList("zzzz"));
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,60", "40,10"})
    void aPieceReadsAsAPage(int columns, int rows) {
        golden("piece", columns, rows, new Destination.EvidencePiece(id("Price test of the annual discount")));
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,60", "40,10"})
    void theFormShowsTheStrengthBesideWhatIsTyped(int columns, int rows) {
        golden("form", columns, rows, new Destination.EvidencePiece(id("Price test of the annual discount")), "enter");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "40,10"})
    void captureLiesOverWhatIsShown(int columns, int rows) {
        golden("capture", columns, rows, new Destination.EvidenceList(""), "e", "a", "space", "b", "tab");
        sample.drafts().forget("capture");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40", "200,60", "40,10"})
    void thePickerSuggestsWithReasons(int columns, int rows) {
        golden("claims", columns, rows, new Destination.ClaimPicker(id("Price test of the annual discount")), "j", "j");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void theTrashSaysHowLongThingsStay(int columns, int rows) {
        golden("trash", columns, rows, new Destination.EvidenceTrash());
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void theImportShowsWhatItUnderstoodAndWhatIsFaulty(int columns, int rows) {
        Destination first = new Destination.EvidenceImport("src/test/resources/dev/rung/tui/brag.csv");
        try (ScreenDriver driver = ScreenDriver.at(sample, first, columns, rows)) {
            driver.golden(EvidenceGoldenTest.class, "import-" + columns + "x" + rows)
                    .press("enter")
                    .waitFor("FAULTY ROWS")
                    .golden(EvidenceGoldenTest.class, "preview-" + columns + "x" + rows);
        }
    }
}
