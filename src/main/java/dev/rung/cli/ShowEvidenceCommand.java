package dev.rung.cli;

import dev.rung.service.PieceRow;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung evidence show}: all of one piece. */
@Command(name = "show", description = "All of one piece of evidence.")
final class ShowEvidenceCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "Its id, or the beginning of it.")
    private String id = "";

    @Mixin
    private JsonOption json = new JsonOption();

    ShowEvidenceCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        PieceRow row = bench.rung().evidence().find(id);
        if (json.wanted()) {
            bench.out().json(EvidenceJson.of(row));
        } else {
            new EvidenceText(bench).whole(row);
        }
        return Cli.FINE;
    }
}
