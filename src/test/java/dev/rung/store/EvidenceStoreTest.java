package dev.rung.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.EvidenceFilter;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.standing.BoundedFacts;
import dev.rung.domain.standing.StandingRecords;
import dev.rung.domain.standing.StandingRules;
import dev.rung.domain.standing.Window;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceStoreTest {
    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.in(folder);
    }

    @AfterEach
    void close() {
        workspace.database().close();
    }

    @Test
    void everyFieldComesBackAsItWasSaved() {
        Evidence evidence = workspace.full("0a", "2026-03-04", "Päyback “größer” 日本 🎉\nsecond");

        workspace.evidence().save(evidence, Workspace.ME, 4);

        KeptEvidence kept = workspace.evidence().find("0a").orElseThrow();
        assertThat(kept.evidence()).isEqualTo(evidence);
        assertThat(kept.tier()).isEqualTo(4);
        assertThat(kept.trashedOn()).isEmpty();
    }

    @Test
    void pagesRunNewestDayFirstThroughEverythingOnce() {
        List<String> days = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            days.add(LocalDate.of(2024, 1, 1).plusDays(i % 60).toString());
        }
        Collections.shuffle(days, new Random(7));
        for (int i = 0; i < days.size(); i++) {
            workspace.save("e" + i, days.get(i), "Title " + i);
        }

        EvidenceList list = new EvidenceList(workspace.database());
        OwnedFilter filter = OwnedFilter.of(Workspace.ME);
        List<KeptEvidence> read = new ArrayList<>();
        List<KeptEvidence> page = list.below(filter, EvidenceList.TOP, 7);
        while (!page.isEmpty()) {
            read.addAll(page);
            page = list.below(filter, page.get(page.size() - 1).place(), 7);
        }
        assertThat(read).hasSize(100).doesNotHaveDuplicates();
        assertThat(read.stream().map(k -> k.evidence().on()).toList()).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(list.above(filter, read.get(50).place(), 5)).isEqualTo(read.subList(45, 50));
        assertThat(list.countAbove(filter, read.get(50).place())).isEqualTo(50);
        assertThat(list.count(filter)).isEqualTo(100);
    }

    @Test
    void aChangedDayMovesThePieceAndItsClaims() {
        workspace.save("a", "2026-01-10", "First");
        workspace.save("b", "2026-02-10", "Second");
        workspace.claim("a", 2, "outcome@pm");
        workspace.evidence().save(workspace.titled("a", "2026-07-01", "First"), Workspace.ME, 3);

        EvidenceList list = new EvidenceList(workspace.database());
        assertThat(list.below(OwnedFilter.of(Workspace.ME), EvidenceList.TOP, 9))
                .extracting(k -> k.evidence().id())
                .containsExactly("a", "b");
        assertThat(new StandingFacts(workspace.database())
                        .all(Workspace.ME, "owner-pm", LocalDate.of(2026, 12, 31), true))
                .singleElement()
                .satisfies(fact -> assertThat(fact.on()).isEqualTo("2026-07-01"))
                .satisfies(fact -> assertThat(fact.strength().number()).isEqualTo(3));
        assertThat(new EvidenceSearch(workspace.database()).newest(Workspace.ME, "first", EvidenceList.TOP, 9))
                .hasSize(1);
    }

    @Test
    void filtersShowWhatTheySay() {
        workspace.save("a", "2026-01-10", "Mapped");
        workspace.save("b", "2026-05-10", "Unmapped");
        workspace.evidence().save(workspace.full("c", "2026-06-01", "Measured"), Workspace.ME, 4);
        workspace.save("d", "2026-06-02", "Thrown away");
        workspace.claim("a", 0, "outcome@pm", "strategy@senior");
        workspace.claim("d", 0, "outcome@pm");
        workspace.evidence().trash("d", LocalDate.of(2026, 6, 3));

        OwnedFilter all = new OwnedFilter(Workspace.ME, "owner-pm", EvidenceFilter.ALL);
        assertThat(ids(all)).containsExactly("c", "b", "a");
        assertThat(ids(all.with(EvidenceFilter.UNMAPPED))).containsExactly("c", "b");
        assertThat(ids(typed(all, "competency:outcome"))).containsExactly("a");
        assertThat(ids(typed(all, "level:senior"))).containsExactly("a");
        assertThat(ids(typed(all, "level:pm competency:strategy"))).isEmpty();
        assertThat(ids(typed(all, "2026-q2"))).containsExactly("c", "b");
        assertThat(ids(typed(all, "strength:measured"))).containsExactly("c");
        assertThat(ids(typed(all, "strength:verified"))).isEmpty();
        assertThat(ids(typed(all, "is:private"))).containsExactly("c");
        assertThat(ids(all.with(EvidenceFilter.TRASH))).containsExactly("d");
        new ClaimStore(workspace.database()).add(verdict("v", "c", Optional.empty(), Verdict.Decision.ACCEPTED));
        assertThat(ids(typed(all, "strength:verified"))).containsExactly("c");
        assertThat(ids(typed(all, "strength:measured"))).isEmpty();
    }

    @Test
    void reclaimingKeepsWhatStaysAndItsIds() {
        Evidence evidence = workspace.save("a", "2026-01-10", "Mapped");
        workspace.claim("a", 0, "outcome@pm", "strategy@pm");
        ClaimStore claims = new ClaimStore(workspace.database());
        String kept = claims.of("a").get(1).id();

        claims.reclaim(
                evidence,
                Workspace.ME,
                0,
                "owner-pm",
                Set.of(new ExpectationId("strategy", "pm"), new ExpectationId("insight", "pm")),
                workspace.ids()::next);

        assertThat(claims.of("a")).extracting(c -> c.expectation().competency()).containsExactly("insight", "strategy");
        assertThat(claims.of("a").get(1).id()).isEqualTo(kept);
        assertThat(claims.of(List.of("a", "b"))).hasSize(2);
    }

    @Test
    void whatIsPurgedIsNowhereInTheFiles() throws Exception {
        workspace.save("a", "2026-01-10", "Zanzibar canary");
        workspace.claim("a", 0, "outcome@pm");
        workspace.evidence().trash("a", LocalDate.of(2026, 1, 11));
        assertThat(workspace.evidence().purgeTrashedBefore(LocalDate.of(2026, 1, 11)))
                .isZero();
        assertThat(workspace.evidence().purgeTrashedBefore(LocalDate.of(2026, 1, 12)))
                .isEqualTo(1);

        assertThat(workspace.evidence().find("a")).isEmpty();
        for (Path file : workspace.files()) {
            assertThat(new String(java.nio.file.Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .as(file.toString())
                    .doesNotContainIgnoringCase("zanzibar");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "' OR 1=1 --",
                "NEAR(",
                "a AND",
                "*",
                "title:",
                "-",
                "(",
                "^a",
                "\0",
                "\uD800",
                "{a b}:c",
                "a\"b\"",
                "NOT",
                "+",
                "\u202Eabc",
                ";DROP TABLE evidence",
                "%",
                "_",
                "日\"本"
            })
    void noTextBreaksTheSearch(String hostile) {
        workspace.save("a", "2026-01-10", "Payback");
        EvidenceSearch search = new EvidenceSearch(workspace.database());

        assertThat(search.newest(Workspace.ME, hostile, EvidenceList.TOP, 9)).isEmpty();
        assertThat(search.best(Workspace.ME, hostile.repeat(50), 9)).isEmpty();
        assertThat(workspace.evidence().find("a")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"payback", "PAY", "größ", "gross", "京都", "都の", "checkout pay", "caf", "rev-42", "한국"})
    void wordsBeginningsAndPartsOfUnspacedScriptsAreFound(String words) {
        workspace.save("a", "2026-01-10", "Payback checkout größer gross Café 東京都の結果 한국어 REV-42");
        workspace.save("b", "2026-01-11", "Something else");

        assertThat(new EvidenceSearch(workspace.database()).newest(Workspace.ME, words, EvidenceList.TOP, 9))
                .extracting(k -> k.evidence().id())
                .containsExactly("a");
        assertThat(new EvidenceSearch(workspace.database()).best(Workspace.ME, words, 9))
                .hasSize(1);
    }

    @Test
    void trashedEvidenceIsNotFoundAndBackAfterItsReturn() {
        workspace.save("a", "2026-01-10", "Payback");
        workspace.claim("a", 0, "outcome@pm");
        EvidenceSearch search = new EvidenceSearch(workspace.database());
        StandingFacts facts = new StandingFacts(workspace.database());
        LocalDate day = LocalDate.of(2026, 2, 1);

        workspace.evidence().trash("a", day);
        assertThat(search.newest(Workspace.ME, "payback", EvidenceList.TOP, 9)).isEmpty();
        assertThat(facts.all(Workspace.ME, "owner-pm", day, true)).isEmpty();
        workspace.evidence().restore("a");
        assertThat(search.newest(Workspace.ME, "payback", EvidenceList.TOP, 9)).hasSize(1);
        assertThat(facts.all(Workspace.ME, "owner-pm", day, true)).hasSize(1);
    }

    @Test
    void weeksCountFromTheLastDayBack() {
        workspace.save("a", "2026-01-14", "Today");
        workspace.save("b", "2026-01-08", "Six days ago");
        workspace.save("c", "2026-01-07", "A week ago");
        workspace.save("d", "2026-01-15", "Tomorrow");

        assertThat(new EvidenceList(workspace.database()).perWeek(Workspace.ME, LocalDate.of(2026, 1, 14), 3))
                .containsExactly(0, 1, 2);
    }

    /** Random records: the few facts and all facts give the same states at every level, on several days. */
    @Test
    void theFewFactsJudgeLikeAllFacts() {
        var ladder = dev.rung.bench.BigWorkspace.plainLadder();
        ClaimStore claims = new ClaimStore(workspace.database());
        StandingFacts facts = new StandingFacts(workspace.database());
        Random random = new Random(11);
        for (int i = 0; i < 150; i++) {
            int tier = random.nextInt(5);
            Evidence evidence = workspace.titled(
                    "e" + i,
                    LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1100)).toString(),
                    "Title " + i);
            workspace.evidence().save(evidence, Workspace.ME, tier);
            ExpectationId cell =
                    new ExpectationId("competency-1" + (1 + random.nextInt(2)), "level-" + (1 + random.nextInt(4)));
            claims.reclaim(evidence, Workspace.ME, tier, "plain", Set.of(cell), workspace.ids()::next);
            if (random.nextInt(4) == 0) {
                Optional<String> claim = random.nextBoolean()
                        ? Optional.of(claims.of(evidence.id()).get(0).id())
                        : Optional.empty();
                Verdict.Decision decision = Verdict.Decision.values()[random.nextInt(3)];
                claims.add(verdict("v" + i, evidence.id(), claim, decision));
            }
        }
        for (int month = 0; month < 36; month += 5) {
            LocalDate day = LocalDate.of(2024, 2, 15).plusMonths(month);
            List<ClaimFact> all = facts.all(Workspace.ME, "plain", day, true);
            StandingRecords records = StandingRecords.of(ladder, all);
            Window window = BoundedFacts.widest(records, day);
            List<ClaimFact> few = facts.bounded(
                    Workspace.ME, ladder, window, BoundedFacts.perQuarter(ladder.readiness()), true, true);
            assertThat(all).containsAll(few);
            assertThat(facts.titled(facts.bounded(
                            Workspace.ME, ladder, window, BoundedFacts.perQuarter(ladder.readiness()), true, false)))
                    .isEqualTo(few);
            assertThat(states(records.with(few), day)).isEqualTo(states(records, day));
            for (String competency : List.of("competency-11", "competency-12", "competency-13")) {
                List<ClaimFact> untitled = facts.untitled(Workspace.ME, "plain", competency, day, true);
                List<ClaimFact> whole = facts.ofCompetency(Workspace.ME, "plain", competency, day, true);
                assertThat(facts.titled(untitled)).isEqualTo(whole);
                assertThat(words(records.with(untitled), day)).isEqualTo(words(records.with(whole), day));
            }
        }
    }

    private static List<String> words(StandingRecords records, LocalDate day) {
        return StandingRules.judge(records, day).levels().stream()
                .flatMap(level -> level.expectations().stream())
                .map(e -> String.join(
                        " ",
                        e.id().toString(),
                        e.state().name(),
                        e.claims().size() + "/" + e.counted().size() + "/" + e.quarters(),
                        e.missing()))
                .toList();
    }

    private static List<String> states(StandingRecords records, LocalDate day) {
        return StandingRules.judge(records, day).levels().stream()
                .flatMap(level -> level.expectations().stream().map(e -> e.id() + " " + e.state()))
                .toList();
    }

    private static OwnedFilter typed(OwnedFilter all, String words) {
        return all.with(EvidenceFilter.parse(words));
    }

    private List<String> ids(OwnedFilter filter) {
        List<KeptEvidence> found = new EvidenceList(workspace.database()).below(filter, EvidenceList.TOP, 99);
        assertThat(new EvidenceList(workspace.database()).count(filter)).isEqualTo(found.size());
        return found.stream().map(k -> k.evidence().id()).toList();
    }

    private static Verdict verdict(String id, String evidence, Optional<String> claim, Verdict.Decision decision) {
        return new Verdict(id, evidence, claim, decision, "Ada", LocalDate.of(2024, 6, 1), "");
    }
}
