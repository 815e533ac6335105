package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.pack.Envelope;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Many packs, one after the other. A file is read when it is looked at and again when it is taken, and kept at neither. */
final class PackBatch {
    private static final String ENDING = ".rungpack";

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
        byte[] bytes = PackFile.bytes(file);
        String name = file.toString();
        return PackFile.open(name, bytes, PackFile.isLocked(name, bytes) ? passphrase.get() : Optional.empty());
    }

    List<ArrivedPack> look(
            List<Path> files, PackDecision decision, Supplier<Optional<char[]>> passphrase, Progress progress) {
        List<Path> all = files(files);
        List<ArrivedPack> arrived = new ArrayList<>();
        for (Path file : all) {
            progress.at(arrived.size(), all.size());
            arrived.add(look(file, decision, passphrase));
        }
        arrived.sort(Comparator.comparing(PackBatch::moment).thenComparing(ArrivedPack::file));
        return arrived;
    }

    private ArrivedPack look(Path file, PackDecision decision, Supplier<Optional<char[]>> passphrase) {
        try {
            OpenedPack pack = open(file, passphrase);
            return database.inSnapshot(() -> intake.judge(file, pack, decision));
        } catch (Refusal refusal) {
            return PackIntake.unreadable(file, refusal);
        }
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
            OpenedPack pack = open(file, passphrase);
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
