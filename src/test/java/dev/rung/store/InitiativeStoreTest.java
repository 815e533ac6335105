package dev.rung.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.initiative.StageChange;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitiativeStoreTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    private Workspace workspace;
    private InitiativeStore initiatives;
    private InitiativeList list;

    @BeforeEach
    void open() {
        workspace = Workspace.in(folder);
        initiatives = new InitiativeStore(workspace.database());
        list = new InitiativeList(workspace.database());
    }

    @AfterEach
    void close() {
        assertThat(new Doctor(workspace.database()).examine()).isEmpty();
        workspace.database().close();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyFieldComesBackAsItWasSaved(Stage stage) {
        save(Bets.idea("parent", "2026-01-01", "Parent"));
        Initiative idea = new Initiative(
                "child",
                "Päyback “größer” 日本 🎉\nsecond",
                Stage.IDEA,
                "Ada",
                "",
                LocalDate.of(1969, 7, 20),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("parent"),
                "that they stay");
        Initiative initiative = Bets.at(stage, idea);

        save(initiative);

        KeptInitiative kept = initiatives.find("child").orElseThrow();
        assertThat(kept.initiative()).isEqualTo(initiative);
        assertThat(kept.personId()).isEqualTo(Workspace.ME);
        assertThat(initiatives.followUps("parent")).containsExactly(kept);
        assertThat(ids(InitiativeQuery.of(Workspace.ME).in(stage))).contains("child");
    }

    @Test
    void partsOfIdsAreFoundAndAmbiguityIsShown() {
        save(Bets.idea("0190-aaaa-1111", "2026-01-01", "One"));
        save(Bets.idea("0190-bbbb-2222", "2026-01-02", "Two"));
        save(Bets.idea("0190-cccc-3333", "2026-01-03", "Three"));

        assertThat(initiatives.findByPart("2222"))
                .extracting(k -> k.initiative().title())
                .containsExactly("Two");
        assertThat(initiatives.findByPart("0190-CCCC")).hasSize(1);
        assertThat(initiatives.findByPart("0190")).hasSize(2);
        assertThat(initiatives.findByPart("9999")).isEmpty();
        assertThat(initiatives.known(Workspace.ME))
                .contains(new InitiativeStore.Known("0190-bbbb-2222", "Two", ""))
                .hasSize(3);
    }

    /** Random initiatives, paged both ways: by stage, then the newest day first, each once. */
    @Test
    void pagesRunThroughTheStagesNewestFirst() {
        Random random = new Random(5);
        List<Initiative> all = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            String day =
                    LocalDate.of(1969, 6, 1).plusDays(random.nextInt(20_000)).toString();
            Initiative each = Bets.at(Stage.values()[random.nextInt(7)], Bets.idea("i" + i, day, "Title " + i));
            save(each);
            all.add(each);
        }
        all.sort(Comparator.comparing(Initiative::stage)
                .thenComparing(Initiative::createdOn, Comparator.reverseOrder()));
        for (InitiativeQuery query : List.of(
                InitiativeQuery.of(Workspace.ME),
                InitiativeQuery.of(Workspace.ME).in(Stage.COMMITTED),
                InitiativeQuery.of(Workspace.ME).in(Stage.IDEA, Stage.DROPPED))) {
            List<InitiativeFacts> read = new ArrayList<>();
            List<InitiativeFacts> page = list.below(query, InitiativeList.TOP, 7);
            while (!page.isEmpty()) {
                read.addAll(page);
                page = list.below(query, page.get(page.size() - 1).kept().place(), 7);
            }
            assertThat(read)
                    .extracting(f -> f.kept().initiative())
                    .containsExactlyElementsOf(all.stream()
                            .filter(i ->
                                    query.stages().isEmpty() || query.stages().contains(i.stage()))
                            .toList());
            assertThat(list.count(query)).isEqualTo(read.size());
            assertThat(list.above(query, read.get(9).kept().place(), 5)).isEqualTo(read.subList(4, 9));
            assertThat(list.countAbove(query, read.get(9).kept().place())).isEqualTo(9);
        }
        assertThat(list.perStage(Workspace.ME))
                .hasSize(7)
                .allSatisfy((stage, count) -> assertThat((long) count)
                        .isEqualTo(all.stream().filter(i -> i.stage() == stage).count()));
    }

    @Test
    void aStepMovesAnInitiativeInTheListAndUndoMovesItBack() {
        Initiative idea = Bets.idea("a", "2026-03-01", "A");
        save(idea);
        save(Bets.idea("b", "2026-02-01", "B"));
        StageStore stages = new StageStore(workspace.database());
        StageChange step = Bets.step("s", "a", "2026-03-02", Stage.IDEA, Stage.PROPOSED);

        workspace.database().journal().change(Journal.Change.of("Proposed", "A"), () -> {
            save(Bets.at(Stage.PROPOSED, idea));
            stages.add(step);
        });

        assertThat(ids(InitiativeQuery.of(Workspace.ME))).containsExactly("b", "a");
        assertThat(stages.of("a")).containsExactly(step);
        assertThat(stages.all(Workspace.ME)).containsExactly(step);
        assertThat(workspace.database().journal().undo().orElseThrow()).hasToString("Proposed “A”");
        assertThat(ids(InitiativeQuery.of(Workspace.ME))).containsExactly("a", "b");
        assertThat(stages.of("a")).isEmpty();
    }

    @Test
    void theDayOfCommitmentIsTheLastOne() {
        save(Bets.idea("a", "2026-03-01", "A"));
        StageStore stages = new StageStore(workspace.database());
        stages.add(Bets.step("s1", "a", "2026-03-02", Stage.PROPOSED, Stage.COMMITTED));
        stages.add(Bets.step("s2", "a", "2026-03-03", Stage.COMMITTED, Stage.PROPOSED));
        stages.add(Bets.step("s3", "a", "2026-03-04", Stage.PROPOSED, Stage.COMMITTED));
        assertThat(stages.committed(Workspace.ME)).containsOnly(Map.entry("a", LocalDate.of(2026, 3, 4)));
    }

    @Test
    void theListShowsTheNewestOfEverything() {
        save(Bets.at(Stage.LAUNCHED, Bets.idea("a", "2026-01-05", "A")));
        save(Bets.idea("b", "2026-01-06", "B"));
        new OnePagerStore(workspace.database())
                .write("a", Bets.page("Raise retention from 4 to 6 %", "They leave"), TODAY, () -> "page");
        ForecastStore forecasts = new ForecastStore(workspace.database());
        Forecast newest = Bets.forecast("f2", "a", "2026-02-02", 90_000);
        forecasts.add(Bets.forecast("f1", "a", "2026-02-01", 80_000));
        forecasts.add(newest);
        forecasts.add(Bets.forecast("f0", "a", "2026-01-09", 70_000));
        PostmortemStore postmortems = new PostmortemStore(workspace.database());
        postmortems.save(Bets.postmortem("p2", "a", Postmortem.Week.SIX, "2026-04-08", 3_000_000));
        postmortems.save(Bets.postmortem("p1", "a", Postmortem.Week.TWO, "2026-03-09", 1_000_000));
        postmortems.save(Bets.postmortem("p3", "a", Postmortem.Week.TWO, "2026-05-09", 0));

        assertThat(list.below(InitiativeQuery.of(Workspace.ME), InitiativeList.TOP, 9))
                .satisfiesExactly(
                        b -> assertThat(b)
                                .isEqualTo(new InitiativeFacts(
                                        initiatives.find("b").orElseThrow(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        0)),
                        a -> {
                            assertThat(a.kept().metric()).isEqualTo("Raise retention from 4 to 6 %");
                            assertThat(a.expected().orElseThrow())
                                    .isEqualTo(new InitiativeFacts.Expected(
                                            newest.driver(), newest.contribution(), "EUR", newest.madeOn()));
                            assertThat(a.actual().orElseThrow().minor()).isEqualTo(3_000_000);
                            assertThat(a.looked()).contains(Postmortem.Week.SIX);
                            assertThat(a.pages()).isEqualTo(1);
                            assertThat(list.find("a")).contains(a);
                        });
        assertThat(list.find("nobody")).isEmpty();
    }

    @Test
    void whatIsOutAndNotReviewedWaitsLongestFirst() {
        save(Bets.at(Stage.LAUNCHED, Bets.idea("late", "2026-03-05", "Late")));
        save(Bets.at(Stage.LAUNCHED, Bets.idea("early", "2026-01-05", "Early")));
        save(Bets.at(Stage.REVIEWED, Bets.idea("done", "2026-01-05", "Done")));
        save(Bets.at(Stage.COMMITTED, Bets.idea("not yet", "2026-01-05", "Not yet")));

        assertThat(list.out(Workspace.ME, TODAY, 9))
                .extracting(f -> f.kept().initiative().id())
                .containsExactly("early", "late");
        assertThat(list.out(Workspace.ME, TODAY, 1)).hasSize(1);
        assertThat(list.out(Workspace.ME, LocalDate.of(2026, 2, 23), 9)).hasSize(1);
        assertThat(list.out(Workspace.ME, LocalDate.of(2026, 2, 22), 9)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pay, a",
        "größ, a",
        "gross, ''",
        "maja chur, b",
        "ADA, a",
        "churn 4, b",
        "京都, b",
        "cafe, b",
        "'  ', 'b,a'",
        "'*', ''",
        "'\"', ''",
        "\uD800, ''",
        "retention, ''"
    })
    void wordsOfTitleOwnerAndMetricAreFound(String words, String expected) {
        save(new Initiative(
                "a",
                "Payback größer",
                Stage.IDEA,
                "Ada",
                "",
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "retention"));
        save(Bets.idea("b", "2026-01-02", "Café 東京都"));
        OnePagerStore pages = new OnePagerStore(workspace.database());
        pages.write("b", Bets.page("Cut retention losses", "Retention"), TODAY, () -> "r1");
        pages.write("b", Bets.page("Cut churn from 4 % to 3 %", "Retention"), TODAY.plusDays(1), () -> "r2");

        InitiativeQuery query = InitiativeQuery.of(Workspace.ME).with(words);
        assertThat(String.join(",", ids(query))).isEqualTo(expected);
        assertThat(list.count(query)).isEqualTo(ids(query).size());
        assertThat(list.count(query.in(Stage.CLOSED))).isZero();
    }

    @Test
    void anIdeaIsDeletedWithItsPageAndComesBack() {
        Initiative idea = Bets.idea("a", "2026-01-01", "Typo");
        save(idea);
        OnePagerStore pages = new OnePagerStore(workspace.database());
        pages.write("a", Bets.page("Metric", "Problem"), TODAY, () -> "r1");
        pages.write("a", Bets.page("Metric", "Other"), TODAY.plusDays(1), () -> "r2");
        var before = pages.revisions("a");

        initiatives.delete("a");
        initiatives.delete("a");

        assertThat(initiatives.find("a")).isEmpty();
        assertThat(pages.revisions("a")).isEmpty();
        assertThat(ids(InitiativeQuery.of(Workspace.ME).with("metric"))).isEmpty();
        assertThat(workspace.database().journal().undo().orElseThrow()).hasToString("Deleted an idea “Typo”");
        assertThat(initiatives.find("a").orElseThrow().initiative()).isEqualTo(idea);
        assertThat(pages.revisions("a")).isEqualTo(before);
        assertThat(ids(InitiativeQuery.of(Workspace.ME).with("metric"))).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"is proposed", "a forecast", "a postmortem", "evidence", "a follow-up", "a history of stages"})
    void whatIsMoreThanAnIdeaIsNotDeleted(String why) {
        Initiative idea = Bets.idea("a", "2026-01-01", "A");
        save(idea);
        switch (why) {
            case "is proposed" -> save(Bets.at(Stage.PROPOSED, idea));
            case "a forecast" ->
                new ForecastStore(workspace.database()).add(Bets.forecast("f", "a", "2026-01-02", 1000));
            case "a postmortem" ->
                new PostmortemStore(workspace.database())
                        .save(Bets.postmortem("p", "a", Postmortem.Week.TWO, "2026-01-02", 1));
            case "evidence" ->
                new OfferStore(workspace.database())
                        .put(new OfferStore.Answered(
                                "k", Optional.of("a"), OfferStore.State.DISMISSED, Optional.empty(), TODAY));
            case "a follow-up" ->
                save(new Initiative(
                        "b",
                        "B",
                        Stage.IDEA,
                        "",
                        "",
                        TODAY,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("a"),
                        ""));
            default ->
                new StageStore(workspace.database()).add(Bets.step("s", "a", "2026-01-02", Stage.PROPOSED, Stage.IDEA));
        }
        assertThatThrownBy(() -> initiatives.delete("a"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why)
                .hasMessageContaining("drop it");
        assertThat(initiatives.find("a")).isPresent();
    }

    @Test
    void aCorrectedDayOfCreationMovesIt() {
        save(Bets.idea("a", "2026-03-01", "A"));
        save(Bets.idea("b", "2026-02-01", "B"));
        save(Bets.idea("a", "2026-01-01", "A"));
        assertThat(ids(InitiativeQuery.of(Workspace.ME))).containsExactly("b", "a");
        assertThat(ids(InitiativeQuery.of(Workspace.ME).with("a"))).containsExactly("a");
    }

    private void save(Initiative initiative) {
        initiatives.save(initiative, Workspace.ME);
    }

    private List<String> ids(InitiativeQuery query) {
        return list.below(query, InitiativeList.TOP, 999).stream()
                .map(f -> f.kept().initiative().id())
                .toList();
    }
}
