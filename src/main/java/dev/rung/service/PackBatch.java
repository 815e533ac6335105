package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.pack.Envelope;
import dev.rung.domain.pack.EvidencePack;
import dev.rung.domain.text.Amount;
import dev.rung.files.pack.OpenedPack;
import dev.rung.files.pack.PackFile;
import dev.rung.store.Database;
import dev.rung.store.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Many packs, one after the other. What is taken is what was looked at, whatever became of the file since. */
final class PackBatch {
    private static final String ENDING = ".rungpack";
    private static final int AT_ONCE = 16;

    /** So many packs are kept open between looking and taking; the others are read again. */
    private static final int KEPT = 1000;

    private final Map<String, OpenedPack> opened = new ConcurrentHashMap<>();

    private final Database database;
    private final PackIntake intake;
    private final PackLadders ladders;
    private final SafekeepingService safekeeping;

    PackBatch(Database database, PackIntake intake, PackLadders ladders, SafekeepingService safekeeping) {
        this.database = database;
        this.intake = intake;
        this.ladders = ladders;
        this.safekeeping = safekeeping;
    }

    static OpenedPack open(Path file, Supplier<Optional<char[]>> passphrase) {
        return PackFile.open(file.toString(), PackFile.bytes(file), passphrase);
    }

    /** What came of opening a file: a pack, or why it is none. */
    private record Tried(Path file, Optional<OpenedPack> pack, Optional<Refusal> refusal) {}

    private static Tried tried(Path file, Supplier<Optional<char[]>> passphrase) {
        try {
            return new Tried(file, Optional.of(open(file, passphrase)), Optional.empty());
        } catch (Refusal refusal) {
            return new Tried(file, Optional.empty(), Optional.of(refusal));
        }
    }

    List<ArrivedPack> look(
            List<Path> files, PackDecision decision, Supplier<Optional<char[]>> passphrase, Progress progress) {
        List<Path> all = files(files);
        opened.clear();
        Map<Ladder, Ladder> ladders = new HashMap<>();
        List<ArrivedPack> arrived = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            progress.at(from, all.size());
            // Opening is reckoning alone, and there is more than one core to do it.
            List<Tried> some = all.subList(from, Math.min(all.size(), from + AT_ONCE)).parallelStream()
                    .map(file -> tried(file, passphrase))
                    .toList();
            for (Tried each : some) {
                arrived.add(look(each, decision, ladders));
            }
        }
        arrived.sort(Comparator.comparing(PackBatch::moment).thenComparing(ArrivedPack::file));
        return arrived;
    }

    private ArrivedPack look(Tried tried, PackDecision decision, Map<Ladder, Ladder> ladders) {
        if (tried.pack().isEmpty()) {
            return PackIntake.unreadable(tried.file(), tried.refusal().orElseThrow());
        }
        OpenedPack pack = tried.pack().get();
        if (opened.size() < KEPT) {
            opened.put(pack.digest(), withLadder(pack, ladders));
        }
        return database.inSnapshot(() -> intake.judge(tried.file(), pack, decision));
    }

    /** Many packs carry the same ladder, which is most of what they weigh. */
    private static OpenedPack withLadder(OpenedPack pack, Map<Ladder, Ladder> ladders) {
        if (!(pack.content() instanceof EvidencePack e)) {
            return pack;
        }
        Ladder ladder =
                Optional.ofNullable(ladders.putIfAbsent(e.ladder(), e.ladder())).orElse(e.ladder());
        return new OpenedPack(
                pack.envelope(),
                e.with(ladder),
                pack.publicKey(),
                pack.fingerprint(),
                pack.digest(),
                pack.locked(),
                pack.sealed());
    }

    private static Instant moment(ArrivedPack pack) {
        return pack.envelope().map(Envelope::madeAt).orElse(Instant.MAX);
    }

    private static List<Path> files(List<Path> named) {
        Map<Path, Path> files = new LinkedHashMap<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.list(path)) {
                    inside.filter(f -> f.getFileName().toString().endsWith(ENDING))
                            .sorted()
                            .forEach(f -> files.put(f.toAbsolutePath().normalize(), f));
                } catch (IOException unreadable) {
                    throw Refusal.data("Cannot read the folder " + path + ": may you read it?", unreadable);
                }
            } else {
                files.put(path.toAbsolutePath().normalize(), path);
            }
        }
        if (files.isEmpty()) {
            throw Refusal.usage("There is no pack there: packs end in " + ENDING + ".");
        }
        return List.copyOf(files.values());
    }

    List<TakenPack> take(
            List<ArrivedPack> arrived,
            PackDecision decision,
            Supplier<Optional<char[]>> passphrase,
            Progress progress) {
        if (arrived.stream().anyMatch(PackBatch::promising)) {
            safekeeping.beforeImport();
        }
        List<TakenPack> done = new ArrayList<>();
        try {
            for (ArrivedPack each : arrived) {
                progress(progress, done, arrived.size());
                done.add(promising(each) ? take(each, decision, passphrase) : left(each));
            }
        } finally {
            ladders.settle();
            opened.clear();
        }
        return done;
    }

    /** What asks may be answered by the decision; whether it is, is judged again. */
    private static boolean promising(ArrivedPack pack) {
        return pack.status() == ArrivedPack.Status.READY || pack.status() == ArrivedPack.Status.ASKS;
    }

    private static TakenPack left(ArrivedPack pack) {
        boolean known = pack.status() == ArrivedPack.Status.TAKEN;
        return new TakenPack(
                pack.file(),
                false,
                !known,
                pack.name(),
                known ? "Is here already; nothing changed." : pack.why(),
                pack.loud());
    }

    private static void progress(Progress progress, List<TakenPack> done, int all) {
        try {
            progress.at(done.size(), all);
        } catch (Refusal stopped) {
            long taken = done.stream().filter(TakenPack::taken).count();
            if (taken == 0) {
                throw stopped;
            }
            throw Refusal.usage("Stopped: " + Amount.of(taken, "pack") + " of " + all
                    + " came in, each whole; importing again takes the rest.");
        }
    }

    private TakenPack take(ArrivedPack arrived, PackDecision decision, Supplier<Optional<char[]>> passphrase) {
        Path file = arrived.file();
        try {
            OpenedPack pack = Optional.ofNullable(opened.get(arrived.digest())).orElseGet(() -> open(file, passphrase));
            if (!pack.digest().equals(arrived.digest())) {
                throw Refusal.data("The file is another than the one that was looked at; look at it again.");
            }
            TakenPack[] taken = new TakenPack[1];
            Journal.Change change = Journal.Change.forGood("Took in a pack of", arrived.name());
            database.journal().change(change, () -> taken[0] = intake.take(file, pack, decision));
            return taken[0];
        } catch (Refusal refusal) {
            ladders.settle();
            return new TakenPack(file, false, true, arrived.name(), refusal.getMessage(), arrived.loud());
        }
    }
}
