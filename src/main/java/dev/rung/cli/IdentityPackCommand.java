package dev.rung.cli;

import dev.rung.domain.pack.KnownKey;
import dev.rung.service.PackService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rung pack identity}: the fingerprint of my key, to be read aloud, and the keys of others. */
@Command(name = "identity", description = "The fingerprint of your key, to be read aloud, and whose keys are known.")
final class IdentityPackCommand implements Callable<Integer> {
    private final Workbench bench;

    @Mixin
    private JsonOption json = new JsonOption();

    IdentityPackCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        PackService packs = bench.rung().packs();
        PackService.Identity me = packs.identity();
        List<KnownKey> keys = packs.keys();
        if (json.wanted()) {
            bench.out()
                    .json(JsonMap.of(
                            "name",
                            me.name(),
                            "fingerprint",
                            me.fingerprint(),
                            "made_on",
                            me.madeOn(),
                            "keys",
                            keys.stream().map(IdentityPackCommand::json).toList()));
            return Cli.FINE;
        }
        bench.out().line(me.name() + ", since " + me.madeOn());
        bench.out().line("  " + me.fingerprint());
        bench.out().blank();
        bench.out()
                .prose(
                        0,
                        "Read it aloud to who gets your packs; they confirm it with rung pack confirm NAME"
                                + " FINGERPRINT, the last two groups are enough.");
        if (!keys.isEmpty()) {
            bench.out().blank();
            List<List<Words>> rows = new ArrayList<>();
            keys.forEach(k -> rows.add(List.of(
                    Words.of(Quoted.clip(k.name(), 24)), Words.of(k.fingerprint()), Words.of(Ink.DIM, state(k)))));
            bench.out().table(0, rows);
        }
        return Cli.FINE;
    }

    private static String state(KnownKey key) {
        return key.replacedOn()
                .map(on -> "replaced " + on)
                .or(() -> key.confirmedOn().map(on -> "confirmed " + on))
                .orElse("not confirmed");
    }

    private static Object json(KnownKey key) {
        return JsonMap.of(
                "fingerprint",
                key.fingerprint(),
                "name",
                key.name(),
                "person_id",
                key.personId(),
                "first_seen",
                key.firstSeen(),
                "confirmed_on",
                key.confirmedOn(),
                "replaced_on",
                key.replacedOn());
    }
}
