package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.text.Amount;
import dev.rung.service.ArrivedPack;
import dev.rung.service.PackDecision;
import dev.rung.service.PackService;
import dev.rung.service.Progress;
import dev.rung.service.TakenPack;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung pack import}: looks at packs, makes a backup, and takes in those that can be, each whole. */
@Command(
        name = "import",
        description = "Take in packs that others sent, after a backup; each whole or not at all.",
        footer = {
            "",
            "Of a folder every *.rungpack is taken. Twice is once, and nothing is ever deleted.",
            "Exits 3 when a pack was refused; the others came in nevertheless."
        })
final class ImportPackCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "FILE|FOLDER", arity = "1..*", description = "Packs, or folders of packs.")
    private List<Path> files = List.of();

    @Option(names = "--as", paramLabel = "RELATION", description = "What new senders become: report, mentee, reviewer.")
    private Optional<String> relation = Optional.empty();

    @Option(names = "--person", paramLabel = "NAME", description = "Who the sender is, of your people.")
    private Optional<String> person = Optional.empty();

    @Option(names = "--new-key", description = "The sender was asked: the changed key is theirs.")
    private boolean newKey;

    @Option(names = "--preview", description = "Say what they are; take nothing in.")
    private boolean preview;

    @Mixin
    private PassphraseOption passphrase = new PassphraseOption();

    @Mixin
    private JsonOption json = new JsonOption();

    ImportPackCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        PackService packs = bench.rung().packs();
        PackDecision decision = decision();
        List<ArrivedPack> arrived = packs.look(files, decision, passphrase.supplier(), Progress.UNSEEN);
        if (person.isPresent() && senders(arrived) > 1) {
            throw Refusal.usage("these packs are by more than one sender; --person wants packs of one");
        }
        if (preview) {
            show(arrived);
            return Cli.FINE;
        }
        List<TakenPack> taken = packs.take(arrived, decision, passphrase.supplier(), Progress.UNSEEN);
        if (json.wanted()) {
            bench.out().jsonArray(taken.stream().map(ImportPackCommand::json).iterator());
        } else {
            told(taken);
        }
        long refused = taken.stream().filter(TakenPack::refused).count();
        if (refused > 0) {
            throw Refusal.data(
                    taken.size() == 1
                            ? taken.get(0).file() + " was not taken in: "
                                    + taken.get(0).words()
                            : Amount.of(refused, "pack") + " of " + taken.size() + " " + (refused == 1 ? "was" : "were")
                                    + " not taken in; what it is with them stands above");
        }
        return Cli.FINE;
    }

    private static long senders(List<ArrivedPack> arrived) {
        return arrived.stream()
                .flatMap(a -> a.envelope().stream())
                .map(e -> e.sender().fingerprint())
                .distinct()
                .count();
    }

    private PackDecision decision() {
        return new PackDecision(
                relation.map(RelationNamed::of),
                person.map(p -> bench.rung().people().find(p).id()),
                newKey);
    }

    private void show(List<ArrivedPack> arrived) {
        if (json.wanted()) {
            bench.out().jsonArray(arrived.stream().map(PackText::json).iterator());
            return;
        }
        PackText text = new PackText(bench);
        for (ArrivedPack pack : arrived) {
            text.arrived(pack);
            bench.out().blank();
        }
        bench.out().line("Nothing was taken in; without --preview it is. rung pack show FILE lists every field.");
    }

    private void told(List<TakenPack> taken) {
        Printout out = bench.out();
        for (TakenPack each : taken) {
            String from = each.name().isEmpty() ? "" : ", from " + Quoted.plain(each.name());
            out.line(Words.of(Ink.BOLD, Quoted.plain(each.file().toString())).plain(from));
            if (!each.refused() || taken.size() > 1) {
                out.prose(2, (each.refused() ? "Refused: " : "") + each.words());
            }
            each.notes().forEach(n -> out.prose(4, n));
        }
        long came = taken.stream().filter(TakenPack::taken).count();
        out.line(Amount.of(came, "pack") + " came in.");
    }

    private static Object json(TakenPack pack) {
        return JsonMap.of(
                "file",
                pack.file().toString(),
                "taken",
                pack.taken(),
                "refused",
                pack.refused(),
                "sender",
                pack.name(),
                "words",
                pack.words(),
                "notes",
                pack.notes());
    }
}
