package dev.rung.bench;

import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerChecks;
import dev.rung.files.OnePagerMarkdown;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What the writing checks take on a full page: they run at each pause in typing. */
final class CheckTimes {
    private static final int TIMES = 2_000;
    private static final Path PAGE =
            Path.of("src/test/resources/dev/rung/writing/corpus/pages/01-supplier-onboarding.md");

    private final Samples jvm;

    CheckTimes(Samples jvm) {
        this.jvm = jvm;
    }

    List<String> rows() {
        OnePager page = OnePagerMarkdown.read(PAGE).page();
        LocalDate today = LocalDate.now();
        Samples samples = new Samples();
        for (int i = -TIMES; i < TIMES; i++) {
            if (i < 0) {
                OnePagerChecks.check(page, today);
            } else {
                samples.time(() -> OnePagerChecks.check(page, today));
            }
        }
        return List.of(samples.row("writing checks on a full one-pager", jvm, Samples.Bar.p99(5)));
    }
}
