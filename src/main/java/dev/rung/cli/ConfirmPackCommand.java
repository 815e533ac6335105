package dev.rung.cli;

import dev.rung.domain.pack.KnownKey;
import dev.rung.domain.person.Person;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rung pack confirm}: keeps that a fingerprint was compared with its owner. */
@Command(
        name = "confirm",
        description = "Keep that somebody read you this fingerprint, and it is theirs.",
        footer = {"", "Have it read to you, over the phone say; the last two groups are enough."})
final class ConfirmPackCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "NAME", description = "Whose key it is.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "FINGERPRINT", description = "As it was read to you.")
    private String fingerprint = "";

    ConfirmPackCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        Person person = bench.rung().people().find(name);
        KnownKey key = bench.rung().packs().confirm(person.id(), fingerprint);
        bench.out().line("The key of " + Quoted.plain(person.name()) + " is confirmed: " + key.fingerprint());
        return Cli.FINE;
    }
}
