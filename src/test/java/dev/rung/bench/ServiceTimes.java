package dev.rung.bench;

import dev.rung.domain.evidence.EvidenceFilter;
import dev.rung.service.Rung;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the services alone take, in a workspace of 100,000 pieces of evidence with 300,000 claims. */
final class ServiceTimes {
    private static final int TIMES = 200;

    private final Bench bench;
    private final Samples jvm;
    private final List<String> rows = new ArrayList<>();

    ServiceTimes(Bench bench, Samples jvm) {
        this.bench = bench;
        this.jvm = jvm;
    }

    void measure(Path workspace) {
        try (Rung rung = Rung.open(Bench.places(bench.home(), workspace), Clock.systemDefaultZone())) {
            LocalDate today = rung.today();
            for (String words : List.of("retention", "re", "price mar", "p", "nowhere")) {
                search(rung, words);
            }
            Samples heat = new Samples();
            for (int i = -TIMES; i < TIMES; i++) {
                // Another day each time: a standing once reckoned is kept until something changes.
                LocalDate day = today.minusDays(Math.floorMod(i, TIMES));
                if (i < 0) {
                    rung.standing().overview(day);
                } else {
                    heat.time(() -> rung.standing().overview(day));
                }
            }
            rows.add(heat.row("heatmap over 300,000 claims", jvm, Samples.Bar.median(15)));
        }
    }

    private void search(Rung rung, String words) {
        Samples samples = new Samples();
        EvidenceFilter filter = EvidenceFilter.parse(words);
        for (int i = -TIMES; i < TIMES; i++) {
            if (i < 0) {
                rung.evidence().window(filter).rows(0, 50);
            } else {
                samples.time(() -> rung.evidence().window(filter).rows(0, 50));
            }
        }
        rows.add(samples.row("search for “" + words + "”, first page", jvm, Samples.Bar.p99(15)));
    }

    List<String> rows() {
        return rows;
    }
}
