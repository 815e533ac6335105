package dev.rung.cli;

import dev.rung.service.ArrivedPack;
import dev.rung.service.PackDecision;
import dev.rung.service.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung pack verify}: whether a pack is as it was signed, and by whom. */
@Command(
        name = "verify",
        description = "Whether a pack is as it was signed, and by whom.",
        footer = {"", "Exits 1 when it is not intact, or locked and not opened."})
final class VerifyPackCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "FILE", description = "A pack.")
    private Path file = Path.of("");

    @Mixin
    private PassphraseOption passphrase = new PassphraseOption();

    @Mixin
    private JsonOption json = new JsonOption();

    VerifyPackCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        ArrivedPack pack = bench.rung()
                .packs()
                .look(List.of(file), PackDecision.NONE, passphrase.supplier(), Progress.UNSEEN)
                .get(0);
        if (json.wanted()) {
            bench.out().json(PackText.json(pack));
        } else {
            new PackText(bench).arrived(pack);
        }
        return pack.key() == ArrivedPack.Key.NONE ? Cli.NO : Cli.FINE;
    }
}
