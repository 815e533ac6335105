package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.service.ChangeRow;
import dev.rung.service.ChangeService;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung history}: every change, newest first. */
@Command(name = "history", description = "Every change, newest first.")
final class HistoryCommand implements Callable<Integer> {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Workbench bench;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many; 20 otherwise.")
    private int limit = 20;

    @Option(names = "--details", description = "What each changed, before and after.")
    private boolean details;

    @Mixin
    private JsonOption json = new JsonOption();

    HistoryCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw Refusal.usage("--limit wants a number from 1 on");
        }
        ChangeService changes = bench.rung().changes();
        List<ChangeRow> rows = changes.before(Long.MAX_VALUE, limit);
        if (json.wanted()) {
            bench.out()
                    .jsonArray(rows.stream()
                            .map(r -> JsonMap.of(
                                    "at",
                                    r.at(),
                                    "who",
                                    r.who(),
                                    "label",
                                    r.label(),
                                    "undone",
                                    r.undone(),
                                    "details",
                                    r.details()))
                            .iterator());
            return Cli.FINE;
        }
        if (rows.isEmpty()) {
            bench.out().line("Nothing has been changed yet.");
        }
        for (ChangeRow row : rows) {
            bench.out()
                    .line(Words.of(
                                    Ink.DIM,
                                    row.at()
                                                    .atZone(bench.around()
                                                            .clock()
                                                            .getZone())
                                                    .format(MINUTE) + "  ")
                            .plain(Quoted.clip(row.label(), 62))
                            .dim(row.undone() ? "  undone" : ""));
            if (details) {
                row.details().forEach(d -> bench.out().prose(4, d));
            }
        }
        if (rows.size() == limit && !changes.before(rows.get(limit - 1).id(), 1).isEmpty()) {
            bench.out().line(Words.of(Ink.DIM, "Older ones: --limit " + limit * 10L));
        }
        return Cli.FINE;
    }
}
