package dev.rung.store;

import dev.rung.bench.BigWorkspace;
import dev.rung.domain.evidence.EvidenceFilter;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.standing.Window;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

/** Prints what the store costs with 100,000 pieces of evidence: {@code StoreTimes FILE}, made when it is not there. */
public final class StoreTimes {
    private StoreTimes() {}

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        LocalDate today = LocalDate.now();
        Ladder ladder = BigWorkspace.plainLadder();
        if (!Files.exists(file)) {
            time("create", 1, () -> BigWorkspace.create(file, ladder, 100_000, today));
        }
        long start = System.nanoTime();
        try (Database database = Database.open(file, Clock.systemUTC())) {
            System.out.printf("open, cold JVM: %.1f ms%n", (System.nanoTime() - start) / 1e6);
            StandingFacts facts = new StandingFacts(database);
            EvidenceSearch search = new EvidenceSearch(database);
            EvidenceList list = new EvidenceList(database);
            OwnedFilter all = new OwnedFilter(BigWorkspace.ME, "plain", EvidenceFilter.ALL);
            Window window = Window.of(today, 6, Set.of());
            time("heatmap facts", 200, () -> facts.bounded(BigWorkspace.ME, ladder, window, 3, true, false));
            time(
                    "untitled facts of a row",
                    20,
                    () -> facts.untitled(BigWorkspace.ME, "plain", "competency-11", today, true));
            time("facts of a row", 5, () -> facts.ofCompetency(BigWorkspace.ME, "plain", "competency-11", today, true));
            time("all facts", 3, () -> facts.all(BigWorkspace.ME, "plain", today, true));
            time("search, common word", 200, () -> search.newest(BigWorkspace.ME, "retention", EvidenceList.TOP, 50));
            time("search, two letters", 200, () -> search.newest(BigWorkspace.ME, "re", EvidenceList.TOP, 50));
            time("search, two words", 200, () -> search.newest(BigWorkspace.ME, "price mar", EvidenceList.TOP, 50));
            time("search, ranked", 200, () -> search.best(BigWorkspace.ME, "re", 50));
            time("search, nothing", 200, () -> search.newest(BigWorkspace.ME, "zzz", EvidenceList.TOP, 50));
            time("page", 200, () -> list.below(all, EvidenceList.TOP, 60));
            time("count", 50, () -> list.count(all));
            OwnedFilter cell = all.with(EvidenceFilter.parse("competency:competency-11 level:level-4"));
            time("page of a cell", 50, () -> list.below(cell, EvidenceList.TOP, 60));
            OwnedFilter row = all.with(EvidenceFilter.parse("competency:competency-11"));
            time("page of a competency", 50, () -> list.below(row, EvidenceList.TOP, 60));
            time("count of a competency", 50, () -> list.count(row));
            time(
                    "page of a tier",
                    50,
                    () -> list.below(all.with(EvidenceFilter.parse("strength:verified")), EvidenceList.TOP, 60));
            time("weeks", 50, () -> list.perWeek(BigWorkspace.ME, today, 12));
            time("changed elsewhere", 200, database::changedElsewhere);
            for (int i = 0; i < 3; i++) {
                time(
                        "open, warm JVM",
                        5,
                        () -> Database.open(file, Clock.systemUTC()).close());
            }
        }
    }

    static void time(String what, int times, Runnable work) {
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            work.run();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                "%-24s median %8.2f  p99 %8.2f  max %8.2f ms%n",
                what, millis[times / 2], millis[(int) (times * 0.99)], millis[times - 1]);
    }
}
