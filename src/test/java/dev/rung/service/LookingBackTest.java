package dev.rung.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.checklist.Checklist;
import dev.rung.domain.checklist.ChecklistRun;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Postmortem.Week;
import dev.rung.domain.initiative.Stage;
import dev.rung.tui.BetDesk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Postmortems and runs of checklists as they are kept. */
class LookingBackTest {
    private static final LocalDate LAUNCH = LocalDate.of(2026, 8, 29);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path folder;

    private BetDesk desk;
    private String bet;
    private Rung rung;

    @BeforeEach
    void open() {
        desk = new BetDesk(folder);
        bet = desk.launched(LAUNCH);
        rung = desk.on(TODAY);
    }

    @AfterEach
    void close() {
        rung.close();
    }

    private Postmortem answered(Week week, LocalDate on, Optional<LocalDate> by) {
        Postmortem p = rung.postmortems().begin(bet, Optional.of(week));
        return new Postmortem(
                p.id(),
                bet,
                week,
                on,
                Optional.empty(),
                "16.5 %",
                "billing",
                p.attribution(),
                p.costPlanned(),
                p.costActual(),
                p.assumptions(),
                "the invoice",
                "the price list",
                "sales reads first",
                Postmortem.Skill.UNSAID,
                Optional.of(Postmortem.Decision.ITERATE),
                "Mira Feld",
                by,
                "");
    }

    @Test
    void theLookThatIsDueIsBegunWithTheAssumptionsOfThePage() {
        Postmortem begun = rung.postmortems().begin(bet, Optional.empty());
        assertThat(begun.week()).isEqualTo(Week.TWELVE);
        assertThat(begun.assumptions()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-28, , 'before the launch of 2026-08-29'",
        "2026-11-22, , 'still to come'",
        "2026-11-21, 2026-11-20, 'before the look itself'"
    })
    void daysThatCannotBeAreRefused(LocalDate on, LocalDate by, String words) {
        Postmortem wrong = answered(Week.SIX, on, Optional.ofNullable(by));
        assertThatThrownBy(() -> rung.postmortems().save(wrong))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words);
        assertThat(rung.initiatives().bet(bet).postmortems()).isEmpty();
    }

    @Test
    void aLookSavedTwiceIsOneChange() {
        Postmortem look = answered(Week.TWELVE, TODAY, Optional.empty());
        assertThat(rung.postmortems().save(look).stage()).isEqualTo(Stage.REVIEWED);
        assertThat(rung.postmortems().save(look).stage()).isEqualTo(Stage.REVIEWED);
        assertThat(rung.changes().undo()).isPresent();
        assertThat(rung.initiatives().bet(bet).postmortems()).isEmpty();
        assertThat(rung.initiatives().find(bet).stage()).isEqualTo(Stage.LAUNCHED);
    }

    @Test
    void iterateMakesTheNextRoundWithWhatWasLearned() {
        Postmortem look = answered(Week.TWELVE, TODAY, Optional.empty());
        rung.postmortems().save(look);
        Initiative next = rung.postmortems().followUp(look);
        assertThat(next.title()).isEqualTo("Annual plan for small teams, round 2");
        assertThat(next.learned()).contains("What did not: the price list");
        assertThat(rung.initiatives().followUps(bet)).extracting(Initiative::id).containsExactly(next.id());
    }

    @Test
    void aSittingHoldsTheNewestEarlierAnswersApartFromThoseOfToday() {
        String id = "before-launch";
        desk.answered(LocalDate.of(2026, 8, 1), id, Optional.of(bet), "yes:one", "no:two");
        desk.answered(LocalDate.of(2026, 8, 10), id, Optional.of(bet), "yes:newer");
        Checklist checklist = rung.checklists().checklist(id);
        ChecklistSitting sitting = rung.checklists().sit(checklist, Optional.of(bet));
        assertThat(sitting.run().answers()).isEmpty();
        assertThat(sitting.run().on()).isEqualTo(TODAY);
        assertThat(sitting.earlier(checklist.questions().get(0).id())
                        .orElseThrow()
                        .answer()
                        .words())
                .isEqualTo("newer");
        assertThat(sitting.earlier(checklist.questions().get(1).id())
                        .orElseThrow()
                        .on())
                .isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(sitting.earlier(checklist.questions().get(2).id())).isEmpty();
        assertThat(rung.checklists().history())
                .extracting(ChecklistRun::checklistId)
                .contains(id);
    }

    @Test
    void everyShippedChecklistIsListedAndNoneHasAFault() {
        assertThat(rung.checklists().listed())
                .hasSizeGreaterThanOrEqualTo(6)
                .allMatch(l -> l.faults().isEmpty());
    }
}
