package dev.rung.tui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Golden;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Quarter;
import dev.rung.service.Rung;
import dev.rung.tui.App;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Keys;
import dev.rung.tui.core.Navigator;
import dev.rung.tui.terminal.Console;
import dev.rung.tui.terminal.Editor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;

class WorkspaceScreensTest {
    /** Always the same, and short, for its name is on the screens. */
    private static final Path HOME = Path.of("target", "home");

    private Rung rung;

    @BeforeEach
    void emptyHome() throws IOException {
        if (Files.exists(HOME)) {
            try (Stream<Path> files = Files.walk(HOME)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(HOME);
        rung = Rung.open(ScreenDriver.places(HOME), ScreenDriver.clock());
    }

    @AfterEach
    void close() {
        rung.close();
    }

    private void useSample() {
        rung.close();
        rung = ScreenDriver.sample(HOME);
    }

    private ScreenDriver at(Destination first) {
        return ScreenDriver.at(rung, first, 80, 24);
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void theWelcomeLooksSo(int columns, int rows) {
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.Welcome(), columns, rows)) {
            driver.press("down", "down").golden(getClass(), "welcome-" + columns);
        }
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void theProfileLooksSo(int columns, int rows) {
        useSample();
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.Profile(), columns, rows)) {
            driver.press("j").golden(getClass(), "profile-" + columns);
        }
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void aChangeOfLadderLooksSo(int columns, int rows) {
        useSample();
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.Profile(), columns, rows)) {
            driver.press("j", "enter", "enter", "j", "space").golden(getClass(), "ladder-change-" + columns);
        }
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void theHistoryLooksSo(int columns, int rows) {
        useSample();
        Person me = rung.profile().need();
        rung.profile().change(withLevel(me, "principal-pm"));
        rung.profile().away(new Quarter(2026, 1), true);
        rung.changes().undo();
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.ChangeHistory(), columns, rows)) {
            driver.press("j").golden(getClass(), "history-" + columns);
        }
    }

    @ParameterizedTest
    @CsvSource({"80,24", "120,40"})
    void theWorkspaceLooksSo(int columns, int rows) throws IOException {
        begin();
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.WorkspacePage(), columns, rows)) {
            // the size is the file system's, and the folder of backups is named from the root, in as many rows as it
            // takes
            String text = driver.text()
                    .replaceAll("[0-9.]+ (kB|MB)", "… kB")
                    .replaceAll("(?s)  Backups .*?  Own ladders", "  Own ladders")
                    .replaceAll("\n{2,}─", "\n\n─");
            Golden.check(WorkspaceScreensTest.class, "workspace-" + columns, text);
        }
    }

    private void begin() {
        rung.profile().begin("Mira", "owner-pm", "pm", Optional.of("senior-pm"), "EUR");
    }

    private static Person withLevel(Person me, String level) {
        return new Person(me.id(), me.name(), me.relation(), me.ladderId(), level, me.target(), me.currency());
    }

    @Test
    void aNameAndEnterLeadToTodayAndItsFirstStep() {
        try (ScreenDriver driver = at(new Destination.Welcome())) {
            driver.type("Quentin q").press("enter", "enter", "enter", "enter");
            assertThat(driver.text()).contains("Write down one thing you did", "Your workspace lies in");
        }
        assertThat(rung.profile().need().name()).isEqualTo("Quentin q");
        assertThat(rung.profile().need().level()).isEqualTo("pm");
        assertThat(rung.profile().need().target()).contains("senior-pm");
    }

    @Test
    void anotherLadderBringsItsOwnLevelsAndKeepsTheName() {
        try (ScreenDriver driver = at(new Destination.Welcome())) {
            driver.type("Mira").press("enter", "right", "enter", "right", "enter");
            assertThat(driver.text()).contains("Mira", "● Lead PM", "Head of Product");
            driver.press("enter");
        }
        assertThat(rung.profile().need().level()).isEqualTo("lead-pm");
        assertThat(rung.profile().need().target()).contains("head-of-product");
    }

    @Test
    void aWelcomeWithoutANameSaysSoAndGoesBackToIt() {
        try (ScreenDriver driver = at(new Destination.Welcome())) {
            driver.press("enter", "enter", "enter", "enter");
            assertThat(driver.text()).contains("A name is wanted");
            assertThat(driver.type("M").text()).contains("› Your name        M");
        }
        assertThat(rung.profile().me()).isEmpty();
    }

    @Test
    void escapeLosesNothingTypedAndTheNameIsBackAfterAKill() {
        try (ScreenDriver driver = at(new Destination.Welcome())) {
            assertThat(driver.type("Mira").press("esc", "esc").text()).contains("Mira");
            driver.idle();
        }
        assertThat(rung.drafts().read("welcome.name")).contains("Mira");
        try (ScreenDriver driver = at(new Destination.Welcome())) {
            assertThat(driver.text()).contains("Mira");
        }
    }

    @ParameterizedTest
    @CsvSource({"de-CH,CHF", "en-US,USD", "ja-JP,JPY", "de,EUR", "und,EUR", "en-AQ,EUR"})
    void theCurrencyIsThatOfThePlace(String locale, String currency) {
        assertThat(Welcome.currency(Locale.forLanguageTag(locale))).isEqualTo(currency);
    }

    @Test
    void aChangedTargetIsUndoneWithOneKey() {
        useSample();
        try (ScreenDriver driver = at(new Destination.Profile())) {
            driver.press("j", "j", "j", "enter").type("director").press("enter");
            assertThat(driver.text()).contains("Working towards   Director", "u undoes it");
            assertThat(rung.profile().need().target()).contains("director");
            assertThat(driver.press("u").text()).contains("Working towards   Principal PM");
        }
        assertThat(rung.profile().need().target()).contains("principal-pm");
    }

    @Test
    void aRefusedNameStaysOpenToBeMended() {
        useSample();
        try (ScreenDriver driver = at(new Destination.Profile())) {
            driver.press("enter", "ctrl-u", "enter");
            assertThat(driver.text()).contains("A name is wanted", "Your name");
            assertThat(driver.type("Ada").press("enter").text()).contains("Name              Ada");
        }
    }

    @Test
    void quartersAwayAreMarkedOneByOne() {
        useSample();
        try (ScreenDriver driver = at(new Destination.Profile())) {
            driver.press("G", "enter", "j", "space", "j", "space", "space", "esc");
            assertThat(driver.text()).contains("Quarters away     Q3 2026");
        }
        assertThat(rung.profile().away()).containsExactly(new Quarter(2026, 3));
    }

    @Test
    void aLadderIsChangedWithItsMappingAndAllOfItIsUndone() {
        useSample();
        try (ScreenDriver driver = at(new Destination.Profile())) {
            driver.press("j", "enter", "enter", "enter").waitFor("claims were made on it");
            assertThat(rung.profile().need().ladderId()).isEqualTo("startup-pm");
            driver.press("u");
            assertThat(driver.text()).contains("Undone", "Ladder            Owner PM");
        }
        assertThat(rung.profile().need().ladderId()).isEqualTo("owner-pm");
    }

    @Test
    void aLadderIsChangedWithoutAnyMapping() {
        useSample();
        try (ScreenDriver driver = at(new Destination.Profile())) {
            driver.press("j", "enter", "enter", "m", "enter").waitFor("no claims were made on it");
        }
    }

    @Test
    void aFaultyLadderOfOnesOwnIsListedWithItsFault() throws IOException {
        useSample();
        Files.createDirectories(rung.places().ladders());
        Files.writeString(rung.places().ladders().resolve("mine.json"), "{ \"id\": 3 ");
        try (ScreenDriver driver = at(new Destination.Profile())) {
            assertThat(driver.text()).contains("! ", "mine.json");
        }
    }

    @Test
    void theHistoryIsFilteredByWords() {
        useSample();
        rung.profile().away(new Quarter(2026, 1), true);
        try (ScreenDriver driver = at(new Destination.ChangeHistory())) {
            assertThat(driver.press("/").type("marked away").press("enter").text())
                    .contains("Marked away")
                    .doesNotContain("Filled the sample");
            assertThat(driver.press("esc").text()).contains("Filled the sample");
        }
    }

    @Test
    void aLongHistoryIsReadOnAsOneGoesDown() {
        begin();
        for (int i = 0; i < 130; i++) {
            rung.profile().away(new Quarter(2026, 1), i % 2 == 0);
        }
        try (ScreenDriver driver = at(new Destination.ChangeHistory())) {
            assertThat(driver.text()).contains("the newest 100, more below");
            assertThat(driver.press("G", "G").text()).contains("131 changes", "Began the workspace");
        }
    }

    @Test
    void aBackupIsWrittenForItsOwnerAloneAndReplacedOnlyWhenConfirmed() throws IOException {
        begin();
        Path file = HOME.resolve("copy.db");
        try (ScreenDriver driver = at(new Destination.WorkspacePage())) {
            driver.press("b", "ctrl-u").type(file.toString()).press("enter").waitFor("Backed up to");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            Files.writeString(file, "older");
            driver.press("b", "ctrl-u").type(file.toString()).press("enter");
            assertThat(driver.text()).contains("is there already");
            driver.press("enter");
            assertThat(Files.size(file)).isEqualTo(5);
            driver.press("b", "ctrl-u")
                    .type(file.toString())
                    .press("enter", "y")
                    .waitFor("Backed up to");
            assertThat(Files.size(file)).isGreaterThan(5);
        }
    }

    @Test
    void theDoctorLooksAndEverythingIsExported() {
        begin();
        try (ScreenDriver driver = at(new Destination.WorkspacePage())) {
            driver.press("d").waitFor("✓ Nothing is wrong.");
            driver.press("x", "ctrl-u")
                    .type("target/home/all.json")
                    .press("enter")
                    .waitFor("private notes left out");
            assertThat(driver.press("i").text()).contains("this workspace is not empty");
        }
        assertThat(HOME.resolve("all.json")).exists();
    }

    @Test
    void anExportIsBroughtIntoAnEmptyWorkspaceFromTheWelcome() {
        begin();
        Path file = HOME.resolve("all.json");
        rung.safekeeping().export(file, false);
        rung.close();
        rung = Rung.open(ScreenDriver.places(HOME.resolve("other")), ScreenDriver.clock());
        try (ScreenDriver driver = at(new Destination.Welcome())) {
            driver.press("ctrl-g", "i", "ctrl-u")
                    .type(file.toString())
                    .press("enter")
                    .waitFor("NEEDS YOU");
        }
        assertThat(rung.profile().need().name()).isEqualTo("Mira");
    }

    @Test
    void noKeyMeansTwoThingsAndNoneOfTheScreensTakesAGlobalOne() {
        useSample();
        List<Destination> all = List.of(
                new Destination.Today(),
                new Destination.Profile(),
                new Destination.ChangeHistory(),
                new Destination.WorkspacePage());
        App app = new App(rung, new Editor(Mockito.mock(Console.class), Map.of("EDITOR", "true")));
        assertThat(all).allSatisfy(destination -> {
            Navigator navigator = new Navigator(app, destination);
            List<Action> actions = new ArrayList<>(Keys.here(navigator, app));
            actions.addAll(Keys.everywhere(navigator, app));
            assertThat(Keys.conflicts(actions)).isEmpty();
        });
    }
}
