package dev.rung.tui.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.commitment.Commitment.Source;
import dev.rung.domain.commitment.Commitment.State;
import dev.rung.service.CommitmentService;
import dev.rung.service.Rung;
import dev.rung.tui.BetDesk;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Destination;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentScreensTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @TempDir
    private Path folder;

    private BetDesk desk;
    private Rung rung;

    @BeforeEach
    void open() {
        desk = new BetDesk(folder);
        desk.did(LocalDate.of(2026, 10, 26), r -> {
            CommitmentService c = r.commitments();
            c.add("Send the price test to Tom", "", LocalDate.of(2026, 11, 13), "Tom answered", Source.OWN, "");
            Commitment call = add(c, "Call the three accounts that left in September", LocalDate.of(2026, 11, 6));
            Commitment cost = add(c, "Bring the cost sheet to Ana", LocalDate.of(2026, 11, 9));
            Commitment split = add(c, "Split the churn by segment", LocalDate.of(2026, 11, 20));
            c.keep(call.id());
            c.change(
                    cost.id(),
                    "Bring the cost sheet to Ana",
                    LocalDate.of(2026, 11, 24),
                    "",
                    "Ana is away until the 23rd");
            c.drop(split.id(), "finance does it every month now");
        });
        rung = desk.on(ScreenDriver.DAY);
        CommitmentService c = rung.commitments();
        c.add("Talk to two churned accounts", "", FRIDAY, "notes are in the log", Source.OWN, "");
        c.add(
                "Hand over the say on the roadmap of checkout",
                "",
                FRIDAY.plusDays(14),
                "",
                Source.SIGNAL,
                "decides-all");
        c.add(
                "Read the margin of the yearly plan",
                "Ben",
                FRIDAY.plusDays(6),
                "a number with its source",
                Source.OWN,
                "");
    }

    private static Commitment add(CommitmentService c, String words, LocalDate due) {
        return c.add(words, "", due, "", Source.OWN, "");
    }

    @AfterEach
    void close() {
        rung.close();
    }

    private ScreenDriver list() {
        return ScreenDriver.at(rung, new Destination.CommitmentList(), 80, 24);
    }

    private List<Commitment> in(State state) {
        return rung.commitments().all().stream().filter(c -> c.state() == state).toList();
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "120, 40", "200, 60"})
    void theScreensLookLikeThis(int columns, int rows) {
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.CommitmentList(), columns, rows)) {
            driver.golden(getClass(), "list-" + columns);
            driver.press("c").golden(getClass(), "change-" + columns);
            driver.press("esc", "n").golden(getClass(), "new-" + columns);
        }
    }

    @Test
    void anEmptyListSaysHowToBegin() {
        rung.close();
        rung = new BetDesk(folder.resolve("other")).on(ScreenDriver.DAY);
        try (ScreenDriver driver = list()) {
            assertThat(driver.text()).contains("nothing was due yet", "Press n and say what you will have done");
        }
    }

    @Test
    void oneKeyKeepsAndUndoTakesItBack() {
        try (ScreenDriver driver = list()) {
            driver.press("space");
            assertThat(in(State.KEPT)).extracting(Commitment::words).contains("Send the price test to Tom");
            assertThat(driver.text()).contains("Kept: “Send the price test to Tom”");
            driver.press("u");
            assertThat(in(State.KEPT)).hasSize(1);
        }
    }

    @Test
    void droppingWantsAReason() {
        try (ScreenDriver driver = list()) {
            driver.press("d", "enter");
            assertThat(driver.text()).contains("Say in a sentence why it is dropped.");
            driver.type("Tom has left").press("enter");
            assertThat(in(State.DROPPED)).extracting(Commitment::reason).contains("Tom has left");
        }
    }

    @Test
    void changingAsksForDayAndReason() {
        try (ScreenDriver driver = list()) {
            driver.press("c").type("fri").press("enter");
            assertThat(driver.text()).contains("Say in a sentence why it is changed.");
            driver.type("Tom was on leave").press("enter");
        }
        assertThat(in(State.OPEN))
                .filteredOn(c -> c.words().equals("Send the price test to Tom"))
                .extracting(Commitment::dueOn)
                .containsExactly(FRIDAY);
    }

    @Test
    void aNewOneIsMadeInFourFieldsAndNamesWhatIsMissing() {
        try (ScreenDriver driver = list()) {
            driver.press("n").type("Alignment with sales").press("enter");
            assertThat(driver.text()).contains("Say by which day", "Begin with what will be done");
            driver.type("+1w").press("enter");
        }
        assertThat(in(State.OPEN)).extracting(Commitment::words).contains("Alignment with sales");
    }

    @Test
    void whatIsTypedAndNotKeptIsThereTheNextTime() {
        try (ScreenDriver driver = list()) {
            driver.press("n").type("Call Ben").press("esc", "n");
            assertThat(driver.text()).contains("Call Ben");
        }
    }

    @Test
    void ownOnesHaveNoSourceAndSettledOnesCannotBeKept() {
        try (ScreenDriver driver = list()) {
            assertThat(driver.press("enter").text()).contains("it came out of nothing but your own mind");
            assertThat(driver.press("G", "space").text()).contains("it is settled; undo takes that back");
        }
    }

    @Test
    void todayNamesThoseOfTheWeekAndLeadsHere() {
        try (ScreenDriver driver = ScreenDriver.at(rung, new Destination.Today(), 120, 40)) {
            assertThat(driver.text())
                    .contains("Send the price test to Tom, 8 days overdue", "Talk to two churned accounts, Fri")
                    .doesNotContain("Hand over the say");
            assertThat(driver.press("enter").text()).contains("Commitments");
        }
    }
}
