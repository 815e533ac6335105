package dev.rung.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.checklist.Answer;
import dev.rung.domain.checklist.AnsweredQuestion;
import dev.rung.domain.checklist.ChecklistRun;
import dev.rung.domain.initiative.Assumption;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.OnePagerRevision;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Range;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written about an initiative: its page, forecasts, postmortems, checklist runs, offers. */
class BetRecordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    private Workspace workspace;
    private Database database;
    private Journal journal;

    @BeforeEach
    void open() {
        workspace = Workspace.in(folder);
        database = workspace.database();
        journal = database.journal();
        InitiativeStore initiatives = new InitiativeStore(database);
        initiatives.save(Bets.idea("a", "2026-01-01", "A"), Workspace.ME);
        initiatives.save(Bets.idea("b", "2026-01-02", "B"), Workspace.ME);
    }

    @AfterEach
    void close() {
        assertThat(new Doctor(database).examine()).isEmpty();
        database.close();
    }

    @Test
    void theSameDayRewritesThePageAndAnotherDayBeginsARevision() {
        OnePagerStore pages = new OnePagerStore(database);
        assertThat(pages.newest("a")).isEmpty();
        assertThat(write(pages, OnePager.EMPTY, TODAY)).isEmpty();
        OnePagerRevision first = write(pages, Bets.page("M1", "P"), TODAY).orElseThrow();
        OnePagerRevision same = write(pages, Bets.page("M2", "P"), TODAY).orElseThrow();
        OnePagerRevision next =
                write(pages, Bets.page("M2", "P2"), TODAY.plusDays(1)).orElseThrow();

        assertThat(same.id()).isEqualTo(first.id());
        assertThat(same.number()).isEqualTo(1);
        assertThat(next.number()).isEqualTo(2);
        assertThat(pages.revisions("a")).containsExactly(next, same);
        assertThat(pages.newest("a")).contains(next);
        assertThat(pages.at("a", 1)).contains(same);
        assertThat(pages.at("a", 3)).isEmpty();
        assertThat(pages.revisions("b")).isEmpty();
        assertThat(write(pages, Bets.page("M2", "P2"), TODAY.plusDays(9))).contains(next);
    }

    @Test
    void aSealedRevisionIsLeftAsItIs() {
        OnePagerStore pages = new OnePagerStore(database);
        write(pages, Bets.page("M", "P"), TODAY);
        pages.seal("a");
        pages.seal("b");
        OnePagerRevision next = write(pages, Bets.page("M", "P2"), TODAY).orElseThrow();

        assertThat(next.number()).isEqualTo(2);
        OnePagerRevision sealed = pages.at("a", 1).orElseThrow();
        assertThat(sealed.sealed()).isTrue();
        assertThat(sealed.page()).isEqualTo(Bets.page("M", "P"));
    }

    @Test
    void onlyTheFieldsThatChangedAreWritten() {
        OnePagerStore pages = new OnePagerStore(database);
        write(pages, Bets.page("M", "P").with(OnePagerField.VOICES, "one\ntwo"), TODAY);
        write(pages, Bets.page("M", "P2"), TODAY);

        HistoryStore history = new HistoryStore(database);
        HistoryStore.Group group = history.before(HistoryStore.TOP, 1).get(0);
        assertThat(group.label()).isEqualTo("Wrote the one-pager");
        assertThat(group.subject()).isEqualTo("A");
        assertThat(history.entries(group.id(), 9))
                .extracting(HistoryStore.Entry::verb)
                .containsExactly("changed", "deleted");
        journal.undo();
        assertThat(pages.newest("a").orElseThrow().page().lines(OnePagerField.VOICES))
                .containsExactly("one", "two");
    }

    @Test
    void theMetricGoesAlongWithItsPageAndIsNotLostBySaving() {
        InitiativeStore initiatives = new InitiativeStore(database);
        write(new OnePagerStore(database), Bets.page("M1", "P"), TODAY);
        initiatives.save(Bets.idea("a", "2026-01-01", "Renamed"), Workspace.ME);
        assertThat(initiatives.find("a").orElseThrow().metric()).isEqualTo("M1");
        write(new OnePagerStore(database), Bets.page("", "P"), TODAY);
        assertThat(initiatives.find("a").orElseThrow().metric()).isEmpty();
        journal.undo();
        assertThat(initiatives.find("a").orElseThrow().metric()).isEqualTo("M1");
    }

    @Test
    void forecastsComeBackNewestFirstAndToTheCent() {
        ForecastStore forecasts = new ForecastStore(database);
        Forecast first = Bets.forecast("f1", "a", "2026-02-01", 1234.5);
        Forecast second = Bets.forecast("f2", "a", "2026-02-01", 0);
        Forecast older = Bets.forecast("f3", "b", "2026-01-01", 9e14);
        Forecast plain = new Forecast(
                "f4",
                "b",
                LocalDate.of(2026, 3, 1),
                Driver.PLAIN,
                Map.of(),
                new Range(-20.005, 1.239, 1.239),
                Optional.empty(),
                "JPY");
        List.of(first, second, older, plain).forEach(forecasts::add);

        assertThat(forecasts.of("a")).containsExactly(second, first);
        assertThat(forecasts.of("a").get(0).inputs().keySet()).containsExactly("revenue", "churn", "margin");
        assertThat(forecasts.find("f3")).contains(older);
        assertThat(forecasts.find("f4").orElseThrow().contribution()).isEqualTo(new Range(-20.01, 1.24, 1.24));
        assertThat(forecasts.find("f4").orElseThrow().investment()).isEmpty();
        assertThat(forecasts.all(Workspace.ME)).extracting(Forecast::id).containsExactly("f4", "f2", "f1", "f3");
        assertThat(forecasts.all("nobody")).isEmpty();
        new PostmortemStore(database).save(Bets.postmortem("p", "a", Postmortem.Week.TWO, "2026-03-01", 1));
        new PostmortemStore(database).save(Bets.postmortem("q", "b", Postmortem.Week.TWO, "2026-03-01", 0));
        assertThat(forecasts.withActual(Workspace.ME)).containsExactly(second, first);
    }

    @Test
    void aForecastIsNeverChangedAndAnAmountWithoutBoundsIsRefused() {
        ForecastStore forecasts = new ForecastStore(database);
        forecasts.add(Bets.forecast("f", "a", "2026-02-01", 100));
        assertThatThrownBy(() -> forecasts.add(Bets.forecast("f", "a", "2026-02-01", 101)))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> forecasts.add(Bets.forecast("g", "a", "2026-02-01", 1e18)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("too large");
        assertThat(forecasts.of("a")).hasSize(1);
        journal.undo();
        assertThat(forecasts.of("a")).isEmpty();
    }

    @Test
    void aPostmortemComesBackWholeAndMayBeCorrected() {
        PostmortemStore postmortems = new PostmortemStore(database);
        Postmortem first = Bets.postmortem("p1", "a", Postmortem.Week.TWO, "2026-03-01", 12_345);
        Postmortem second = Bets.postmortem("p2", "a", Postmortem.Week.TWELVE, "2026-05-01", 0);
        postmortems.save(second);
        postmortems.save(first);
        postmortems.save(Bets.postmortem("p3", "b", Postmortem.Week.SIX, "2026-04-01", 5));
        assertThat(postmortems.of("a")).containsExactly(second, first);
        assertThat(postmortems.all(Workspace.ME)).extracting(Postmortem::id).containsExactly("p2", "p3", "p1");

        Postmortem corrected = new Postmortem(
                "p1",
                "a",
                Postmortem.Week.SIX,
                first.on(),
                Optional.empty(),
                "",
                "",
                first.attribution(),
                first.costActual(),
                first.costPlanned(),
                List.of(new Assumption("They pay", Assumption.Outcome.FAILED)),
                "",
                "",
                "",
                Postmortem.Skill.UNSAID,
                Optional.empty(),
                "",
                Optional.empty(),
                "");
        postmortems.save(corrected);
        assertThat(postmortems.find("p1")).contains(corrected);
        journal.undo();
        assertThat(postmortems.find("p1")).contains(first);
    }

    @Test
    void aRunOfAChecklistKeepsItsAnswersInTheirOrder() {
        ChecklistStore checklists = new ChecklistStore(database);
        AnsweredQuestion impact = new AnsweredQuestion("impact", "What is it worth?", Answer.YES, "120k a year");
        AnsweredQuestion lasting = new AnsweredQuestion("lasting", "Still in 12 months?", Answer.NOT_SURE, "");
        ChecklistRun run = run("r1", "a", TODAY, List.of(lasting, impact));
        ChecklistRun older = run("r2", "a", TODAY.minusDays(1), List.of());
        ChecklistRun mine = new ChecklistRun(
                "r3", "month", "1.0", "A month", Optional.of(Workspace.ME), Optional.empty(), TODAY, List.of(impact));
        List.of(run, older, mine).forEach(checklists::save);

        assertThat(checklists.ofInitiative("a")).containsExactly(run, older);
        assertThat(checklists.ofPerson(Workspace.ME)).containsExactly(mine);
        assertThat(checklists.findByPart("r3")).containsExactly(mine);

        ChecklistRun continued = run("r1", "a", TODAY, List.of(impact));
        checklists.save(continued);
        assertThat(checklists.find("r1")).contains(continued);
        journal.undo();
        assertThat(checklists.find("r1")).contains(run);
    }

    @Test
    void anAnsweredOfferOutlivesItsEvidenceAndCanBeForgotten() {
        OfferStore offers = new OfferStore(database);
        workspace.save("e", "2026-02-01", "From a bet");
        OfferStore.Answered accepted = new OfferStore.Answered(
                "a/committed", Optional.of("a"), OfferStore.State.ACCEPTED, Optional.of("e"), LocalDate.of(2026, 2, 1));
        OfferStore.Answered dismissed = new OfferStore.Answered(
                "b/launch", Optional.of("b"), OfferStore.State.DISMISSED, Optional.empty(), LocalDate.of(2026, 2, 2));
        OfferStore.Answered ofUpdate = new OfferStore.Answered(
                "update/2026-10",
                Optional.empty(),
                OfferStore.State.DISMISSED,
                Optional.empty(),
                LocalDate.of(2026, 2, 3));
        offers.put(ofUpdate);
        assertThat(offers.withoutInitiative()).containsExactly(ofUpdate);
        assertThat(offers.find("update/2026-10")).contains(ofUpdate);
        offers.put(accepted);
        offers.put(dismissed);
        assertThat(offers.find("a/committed")).contains(accepted);
        assertThat(offers.of("b")).containsExactly(dismissed);
        assertThat(offers.all(Workspace.ME)).containsExactly(accepted, dismissed);

        workspace.evidence().trash("e", LocalDate.of(2026, 3, 1));
        workspace.evidence().purgeTrashedBefore(LocalDate.of(2026, 4, 1));
        assertThat(offers.find("a/committed").orElseThrow().state()).isEqualTo(OfferStore.State.ACCEPTED);
        assertThat(offers.find("a/committed").orElseThrow().evidenceId()).isEmpty();
        offers.forget("b/launch");
        assertThat(offers.of("b")).isEmpty();
    }

    /** Everything of a bet leaves by the export and comes back to the last column, its history included. */
    @Test
    void anExportBringsEverythingBack() {
        write(new OnePagerStore(database), Bets.page("M1", "P"), TODAY);
        new ForecastStore(database).add(Bets.forecast("f", "a", "2026-02-01", 100));
        new PostmortemStore(database).save(Bets.postmortem("p", "a", Postmortem.Week.TWO, "2026-03-01", 1));
        new ChecklistStore(database)
                .save(run("r", "a", TODAY, List.of(new AnsweredQuestion("q", "Q?", Answer.NO, ""))));
        new OfferStore(database)
                .put(new OfferStore.Answered(
                        "k", Optional.of("a"), OfferStore.State.DISMISSED, Optional.empty(), TODAY));
        List<String> before = rows(database);

        try (Database other = Database.open(folder.resolve("other.db"), Workspace.CLOCK)) {
            WorkspaceRows from = new WorkspaceRows(database);
            new WorkspaceRows(other)
                    .importInto(sink ->
                            from.tables().forEach(table -> from.export(table, values -> sink.row(table, values))));
            assertThat(rows(other)).isEqualTo(before);
            assertThat(new Doctor(other).examine()).isEmpty();
            assertThat(new InitiativeList(other)
                            .below(InitiativeQuery.of(Workspace.ME).with("m1"), InitiativeList.TOP, 9))
                    .hasSize(1);
        }
    }

    private static List<String> rows(Database database) {
        List<String> lines = new ArrayList<>();
        WorkspaceRows rows = new WorkspaceRows(database);
        rows.tables().forEach(table -> rows.export(table, row -> lines.add(table + row)));
        return lines;
    }

    private Optional<OnePagerRevision> write(OnePagerStore pages, OnePager page, LocalDate day) {
        return pages.write("a", page, day, workspace.ids()::next);
    }

    private static ChecklistRun run(String id, String initiative, LocalDate on, List<AnsweredQuestion> answers) {
        return new ChecklistRun(
                id, "roadmap", "1.1", "Before the roadmap", Optional.empty(), Optional.of(initiative), on, answers);
    }
}
