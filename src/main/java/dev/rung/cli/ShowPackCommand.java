package dev.rung.cli;

import dev.rung.service.PackPreview;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung pack show}: every field of a pack. */
@Command(name = "show", description = "Every field of a pack file, without taking it in.")
final class ShowPackCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "FILE", description = "A pack.")
    private Path file = Path.of("");

    @Mixin
    private PassphraseOption passphrase = new PassphraseOption();

    @Mixin
    private JsonOption json = new JsonOption();

    ShowPackCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        PackPreview contents = bench.rung().packs().contents(file, passphrase.supplier());
        if (json.wanted()) {
            bench.out().json(PackText.json(contents));
        } else {
            new PackText(bench).preview(contents, "Holds");
        }
        return Cli.FINE;
    }
}
