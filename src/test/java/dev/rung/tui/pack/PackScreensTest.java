package dev.rung.tui.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Measurement;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.pack.KnownKey;
import dev.rung.service.Rung;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack from one workspace to another, on screen. */
class PackScreensTest {
    private static final LocalDate DAY = ScreenDriver.DAY;

    @TempDir
    private static Path folder;

    private static Rung mara;
    private static Rung tom;
    private static Path arrived;

    @BeforeAll
    static void open() throws IOException {
        mara = workspace("mara", "Mara Lindqvist");
        tom = workspace("tom", "Tom Berg");
        ExpectationId cell = mara.packs().usual().expectations().get(0);
        piece("Cut churn of the small plan", DAY.minusDays(9), false, cell);
        piece("Told sales the price is wrong", DAY.minusDays(30), true, cell);
        piece("Old wins", DAY.minusDays(3000), false, cell);
        arrived = Files.createDirectory(folder.resolve("arrived"));
        mara.packs().export(mara.packs().usual(), "Tom Berg", arrived.resolve("a.rungpack"), Optional.empty(), false);
        // Few rounds, so that a wrong passphrase is told soon.
        String open = Files.readString(arrived.resolve("a.rungpack"));
        Files.writeString(
                arrived.resolve("b.rungpack"),
                open.replaceAll(
                        "(?s)\"payload\".*",
                        "\"locked\": {\n    \"salt\": \"" + "A".repeat(22)
                                + "==\",\n    \"rounds\": 100000,\n    \"nonce\": \"" + "A".repeat(16)
                                + "\",\n    \"box\": \"" + "A".repeat(64) + "\"\n  }\n}\n"));
        Files.writeString(arrived.resolve("c.rungpack"), "{}");
    }

    private static Rung workspace(String name, String person) throws IOException {
        Rung rung = Rung.open(ScreenDriver.places(Files.createDirectory(folder.resolve(name))), ScreenDriver.clock());
        rung.profile().begin(person, "owner-pm", "senior-pm", Optional.of("principal-pm"), "EUR");
        return rung;
    }

    private static void piece(String title, LocalDate on, boolean secret, ExpectationId cell) {
        Evidence piece = new Evidence(
                "",
                on,
                title,
                "Nobody asked why.",
                "Asked ten who left.",
                "Churn fell.",
                "https://example.com/churn",
                "Ida Holm",
                Optional.empty(),
                "one plan",
                new Measurement("churn", "5 %", "3 %", "billing"),
                secret);
        Evidence kept = mara.evidence().add(piece, Set.of(cell));
        assertThat(kept.title()).isEqualTo(title);
    }

    @AfterAll
    static void close() {
        mara.close();
        tom.close();
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void whatLeavesIsChosen(int columns, int rows) {
        try (ScreenDriver driver = ScreenDriver.at(mara, new Destination.PackExport(""), columns, rows)) {
            driver.golden(PackScreensTest.class, "export-" + columns + "x" + rows);
        }
    }

    @Test
    void everyFieldThatLeavesIsListedAndWhatStaysBehindAndAPieceCanBeLeftOut() {
        try (ScreenDriver driver = ScreenDriver.at(mara, new Destination.PackExport(""), 120, 60)) {
            driver.type("Tom Berg").press("enter").waitFor("LEAVES");
            assertThat(driver.text())
                    .contains(
                            "Cut churn of the small plan",
                            "Asked ten who left.",
                            "https://example.com/churn",
                            "Ida Holm")
                    .doesNotContain("Told sales", "[LEAVES]");
            driver.press("G");
            assertThat(driver.text()).contains("STAYS BEHIND", "Told sales the price is wrong", "is private");
            driver.press("g", "x").waitFor("stays behind.");
            driver.press("x").waitFor("goes along.");
            driver.press("tab", "x").waitFor("what is private never leaves");
        }
    }

    @Test
    void thePassphraseIsNeverShownAndMustBeTypedTwice() {
        Path file = folder.resolve("out.rungpack");
        try (ScreenDriver driver = ScreenDriver.at(mara, new Destination.PackExport(""), 120, 40)) {
            driver.type("Tom Berg").press("enter").waitFor("LEAVES").press("w");
            driver.press("alt-a", "backspace").type(file.toString()).press("tab");
            driver.type("geheim1").press("tab").type("geheim2");
            assertThat(driver.text()).doesNotContain("geheim").contains("typed, not shown");
            driver.press("enter").waitFor("The two passphrases differ");
            driver.press("ctrl-u", "shift-tab", "ctrl-u").press("enter").waitFor("WRITTEN");
            assertThat(driver.text()).contains(file.toString(), "It is not locked", "Its end: ");
        }
        assertThat(file).exists();
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void whatArrivedIsSeenBeforeAnythingComesIn(int columns, int rows) {
        try (ScreenDriver driver =
                ScreenDriver.at(tom, new Destination.PackImport(arrived.toString()), columns, rows)) {
            driver.press("enter").waitFor("QUARANTINE");
            assertThat(driver.text())
                    .contains(
                            "3 files, 1 can come in",
                            "Mara Lindqvist",
                            "sender unknown",
                            "cannot be read",
                            "WOULD COME IN");
            assertThat(driver.text()).contains("p passphrase").doesNotContain("d answer");
            driver.press("d").waitFor("it asks nothing");
            driver.press("down");
            assertThat(driver.text()).contains("is locked", "LOCKED", "Press p to type its passphrase");
            driver.press("p").type("open it");
            assertThat(driver.text()).doesNotContain("open it ").contains("typed, not shown");
            driver.press("enter").waitFor("does not open");
            driver.press("up", "enter").waitFor("Mara Lindqvist sends 1 piece with 1 claim");
            assertThat(tom.packs().list()).isEmpty();
        }
    }

    @Test
    void aPackComesInAndItsKeyIsConfirmedByComparingIt() throws IOException {
        Rung ida = workspace("ida", "Tom Berg");
        try (ida;
                ScreenDriver driver = ScreenDriver.at(
                        ida,
                        new Destination.PackImport(arrived.resolve("a.rungpack").toString()),
                        120,
                        40)) {
            driver.press("enter").waitFor("1 can come in");
            assertThat(driver.text()).doesNotContain("p passphrase");
            driver.press("p").waitFor("nothing here is locked").press("i").waitFor("1 pack came in");
            driver.press("K").waitFor("KEYS OF OTHERS");
            assertThat(driver.text())
                    .contains("not confirmed", mara.packs().identity().fingerprint());
            driver.press("enter").waitFor("Is this the key of Mara Lindqvist?");
            driver.press("y").waitFor("Confirmed the key of Mara Lindqvist.");
            assertThat(ida.packs().keys()).extracting(KnownKey::confirmedOn).containsExactly(Optional.of(DAY));
        }
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void myFingerprintCanBeReadAloud(int columns, int rows) {
        try (ScreenDriver driver = ScreenDriver.at(mara, new Destination.KnownKeys(), columns, rows)) {
            String[] groups = mara.packs().identity().fingerprint().split("-");
            for (String group : groups) {
                assertThat(driver.text()).contains(String.join(" ", group.split("")));
            }
            assertThat(driver.text()).contains("Its end: ", "no key of anybody is known.");
        }
    }

    @Test
    void theEndOfAFingerprintIsSpelledInWords() {
        String fingerprint = "ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ23-4567";
        assertThat(FingerprintLook.end(fingerprint)).isEqualTo("YZ23-4567");
        assertThat(FingerprintLook.spoken(fingerprint)).isEqualTo("Yankee Zulu two three · four five six seven");
    }
}
