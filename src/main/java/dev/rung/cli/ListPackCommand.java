package dev.rung.cli;

import dev.rung.domain.pack.KeptPack;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rung pack list}: what went and what came. */
@Command(name = "list", description = "Packs that went out and came in, the newest first.")
final class ListPackCommand implements Callable<Integer> {
    private final Workbench bench;

    @Mixin
    private JsonOption json = new JsonOption();

    ListPackCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        List<KeptPack> all = bench.rung().packs().list();
        if (json.wanted()) {
            bench.out().jsonArray(all.stream().map(PackText::json).iterator());
        } else if (all.isEmpty()) {
            bench.out().prose(0, "No pack went or came; rung pack export --to NAME -o FILE writes one.");
        } else {
            bench.out().table(0, all.stream().map(ListPackCommand::row).toList());
        }
        return Cli.FINE;
    }

    private static List<Words> row(KeptPack pack) {
        boolean out = pack.direction() == KeptPack.Direction.OUT;
        return List.of(
                Words.of(Ink.DIM, ShortId.of(pack.id())),
                Words.of(pack.movedOn().toString()),
                Words.of((out ? "to " : "from ") + Quoted.clip(pack.otherName(), 28)),
                Words.of(pack.purpose().word()),
                Words.of(Ink.DIM, Integer.toString(pack.pieces())));
    }
}
