package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.text.Amount;
import dev.rung.service.ImportPreview;
import dev.rung.service.InitiativeImportService;
import dev.rung.service.InitiativePreview;
import dev.rung.service.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung initiative import}: a planning tool's export, shown first and taken over whole. */
@Command(
        name = "import",
        description = "Initiatives from a planning tool's CSV: shown first, then taken over whole.",
        footer = {
            "",
            "Columns and statuses are guessed by their words, and the preview says how. What has",
            "the title and link of one that is there already is left out. Without --yes a person",
            "at a terminal is asked. A backup is made first."
        })
final class ImportInitiativeCommand implements Callable<Integer> {
    private static final int ROWS = 10;
    private static final int FAULTS = 200;

    private final Workbench bench;

    @Parameters(paramLabel = "FILE", description = "A .csv file.")
    private Path file = Path.of("");

    @Option(names = "--yes", description = "Take it over without asking.")
    private boolean yes;

    @Option(names = "--skip-faulty", description = "Leave faulty rows out and take the others over.")
    private boolean skipFaulty;

    @Option(
            names = "--dates",
            paramLabel = "ORDER",
            description = "How 03/04/2026 is written: day-first or month-first; otherwise by the column.")
    private Optional<String> dates = Optional.empty();

    ImportInitiativeCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        InitiativeImportService imports = bench.rung().initiativeImports();
        InitiativePreview preview = imports.preview(file, dates.map(ImportInitiativeCommand::order));
        show(preview);
        int faults = preview.faults().size();
        if (faults > 0 && !skipFaulty) {
            String them = faults == 1 ? "it" : "them";
            throw Refusal.data(Amount.of(faults, "row") + " cannot be taken over, so nothing was; mend " + them
                    + " in the file, or leave " + them + " out with --skip-faulty");
        }
        int fresh = preview.fresh();
        if (fresh == 0) {
            bench.out().line("There is nothing new to take over.");
        } else if (yes
                || bench.around().asking() && bench.agreed("Take over " + Amount.of(fresh, "initiative") + "?")) {
            int taken = imports.accept(preview, skipFaulty, Progress.UNSEEN);
            bench.out().line("Took over " + Amount.of(taken, "initiative") + ". rung undo takes all of it back.");
        } else {
            bench.out().line("Nothing was taken over; add --yes to do it.");
        }
        return Cli.FINE;
    }

    private static ImportPreview.DayOrder order(String typed) {
        return switch (typed.strip().toLowerCase(Locale.ROOT)) {
            case "day-first" -> ImportPreview.DayOrder.DAY_FIRST;
            case "month-first" -> ImportPreview.DayOrder.MONTH_FIRST;
            default -> throw Refusal.usage(Quoted.of(typed) + " is no order of dates; write day-first or month-first");
        };
    }

    private void show(InitiativePreview preview) {
        Printout out = bench.out();
        out.heading(preview.file());
        preview.understood().forEach(u -> out.prose(2, u));
        out.blank();
        out.table(
                2,
                preview.rows().stream()
                        .limit(ROWS)
                        .map(ImportInitiativeCommand::row)
                        .toList());
        more(preview.rows().size(), ROWS);
        if (!preview.faults().isEmpty()) {
            out.blank();
            out.heading("Cannot be taken over");
            preview.faults().stream()
                    .limit(FAULTS)
                    .forEach(f -> out.labelled(
                            "  Row " + f.number(), 12, (f.column().isEmpty() ? "" : f.column() + ": ") + f.words()));
            more(preview.faults().size(), FAULTS);
        }
        int known = preview.rows().size() - preview.fresh();
        out.blank();
        out.line(Amount.of(preview.rows().size(), "row") + " can be taken over"
                + (known == 0 ? "" : ", " + known + " of them known already and left out") + "; "
                + preview.faults().size() + " cannot.");
    }

    private void more(int there, int shown) {
        if (there > shown) {
            bench.out().line(Words.of(Ink.DIM, "  and " + (there - shown) + " more"));
        }
    }

    private static List<Words> row(InitiativePreview.Row row) {
        Initiative initiative = row.initiative();
        return List.of(
                Words.of(Ink.DIM, String.valueOf(row.number())),
                Words.of(initiative.stage().id()),
                Words.of(Quoted.clip(initiative.title(), 40)).dim(row.known() ? " known already" : ""),
                Words.of(Ink.DIM, Quoted.clip(initiative.owner(), 16)));
    }
}
