package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.text.Amount;
import dev.rung.service.ImportPreview;
import dev.rung.service.ImportService;
import dev.rung.service.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung evidence import}: shows what a file holds, and takes it over whole once somebody says so. */
@Command(
        name = "import",
        description = "Evidence from a CSV or Markdown file: shown first, then taken over whole.",
        footer = {
            "",
            "Without --yes a preview is shown, and a person at a terminal is asked. When rows",
            "are faulty nothing is taken over, unless --skip-faulty leaves them out."
        })
final class ImportEvidenceCommand implements Callable<Integer> {
    private static final int ROWS = 10;
    private static final int FAULTS = 200;

    private final Workbench bench;

    @Parameters(paramLabel = "FILE", description = "A .csv or .md file.")
    private Path file = Path.of("");

    @Option(names = "--yes", description = "Take it over without asking.")
    private boolean yes;

    @Option(names = "--skip-faulty", description = "Leave faulty rows out and take the others over.")
    private boolean skipFaulty;

    ImportEvidenceCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        ImportService imports = bench.rung().imports();
        ImportPreview preview = imports.preview(file);
        show(preview);
        long fresh = preview.rows().stream().filter(r -> !r.known()).count();
        if (!preview.faults().isEmpty() && !skipFaulty) {
            throw Refusal.data(
                    Amount.of(preview.faults().size(), "row") + " cannot be taken over, so nothing was; mend "
                            + (preview.faults().size() == 1 ? "it" : "them") + " in the file, or leave "
                            + (preview.faults().size() == 1 ? "it" : "them") + " out with --skip-faulty");
        }
        if (fresh == 0) {
            bench.out().line("There is nothing new to take over.");
        } else if (yes || bench.around().asking() && bench.agreed("Take over " + Amount.of(fresh, "piece") + "?")) {
            int taken = imports.accept(preview, skipFaulty, Progress.UNSEEN);
            bench.out().line("Took over " + Amount.of(taken, "piece") + ". rung undo takes all of it back.");
        } else {
            bench.out().line("Nothing was taken over; add --yes to do it.");
        }
        return Cli.FINE;
    }

    private void show(ImportPreview preview) {
        Printout out = bench.out();
        boolean lines = preview.unit().equals("line");
        out.heading(preview.file());
        preview.understood().forEach(u -> out.prose(2, u));
        out.blank();
        out.table(
                2,
                preview.rows().stream()
                        .limit(ROWS)
                        .map(ImportEvidenceCommand::row)
                        .toList());
        if (preview.rows().size() > ROWS) {
            out.line(Words.of(Ink.DIM, "  and " + (preview.rows().size() - ROWS) + " more"));
        }
        if (!preview.faults().isEmpty()) {
            out.blank();
            out.heading("Cannot be taken over");
            preview.faults().stream()
                    .limit(FAULTS)
                    .forEach(f -> out.labelled(
                            (lines ? "  Line " : "  Row ") + f.number(),
                            12,
                            (f.column().isEmpty() ? "" : f.column() + ": ") + f.words()));
            if (preview.faults().size() > FAULTS) {
                out.line(Words.of(Ink.DIM, "  and " + (preview.faults().size() - FAULTS) + " more"));
            }
        }
        long known = preview.rows().stream().filter(ImportPreview.Row::known).count();
        out.blank();
        out.line(Amount.of(preview.rows().size(), "row") + " can be taken over"
                + (known == 0 ? "" : ", " + known + " of them known already and left out") + "; "
                + preview.faults().size() + " cannot.");
    }

    private static List<Words> row(ImportPreview.Row row) {
        return List.of(
                Words.of(Ink.DIM, String.valueOf(row.number())),
                Words.of(row.piece().on().toString()),
                Words.of(Quoted.clip(row.piece().title(), 40)).dim(row.known() ? " known already" : ""),
                Words.of(
                        Ink.DIM,
                        row.claims().stream().map(ExpectationId::toString).collect(Collectors.joining(" "))));
    }
}
