package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.pack.Envelope;
import dev.rung.domain.text.Amount;
import dev.rung.files.pack.LadderTexts;
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
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Many packs, one after the other. What is taken is what was looked at, whatever became of the file since. */
final class PackBatch {
    private static final String ENDING = ".rungpack";
    private static final int AT_ONCE = 16;

    /** What is kept open between looking and taking weighs at most so much as files; beyond, files are read again. */
    private static final long HEAVIEST = 64L * 1024 * 1024;

    /** The same for the ladders of these packs, which are small in a pack and large outside. */
    private static final long HEAVIEST_LADDERS = 32L * 1024 * 1024;

    private final Map<String, OpenedPack> opened = new HashMap<>();
    private LadderTexts texts = new LadderTexts();
    private long weight;

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

    /** Opens one pack by itself. */
    static OpenedPack open(Path file, Supplier<Optional<char[]>> passphrase) {
        return open(file, passphrase, new LadderTexts());
    }

    private static OpenedPack open(Path file, Supplier<Optional<char[]>> passphrase, LadderTexts texts) {
        return PackFile.open(file.toString(), PackFile.bytes(file), passphrase, texts);
    }

    /** What came of opening a file: a pack, open or locked, or why it is none. */
    private record Tried(Path file, int bytes, Optional<PackFile.Opening> opening, Optional<Refusal> refusal) {}

    private static Tried tried(Path file, Supplier<Optional<char[]>> passphrase, LadderTexts texts) {
        try {
            byte[] bytes = PackFile.bytes(file);
            PackFile.Opening opening = PackFile.opening(file.toString(), bytes, passphrase, texts);
            return new Tried(file, bytes.length, Optional.of(opening), Optional.empty());
        } catch (Refusal refusal) {
            return new Tried(file, 0, Optional.empty(), Optional.of(refusal));
        }
    }

    List<ArrivedPack> look(
            List<Path> files, PackDecision decision, Supplier<Optional<char[]>> passphrase, Progress progress) {
        List<Path> all = files(files);
        List<ArrivedPack> arrived = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            progress.at(from, all.size());
            LadderTexts shared = texts();
            // Opening is reckoning alone, and there is more than one core to do it.
            List<Tried> some = all.subList(from, Math.min(all.size(), from + AT_ONCE)).parallelStream()
                    .map(file -> tried(file, passphrase, shared))
                    .toList();
            arrived.addAll(database.inSnapshot(
                    () -> some.stream().map(each -> look(each, decision)).toList()));
        }
        arrived.sort(Comparator.comparing(PackBatch::moment).thenComparing(ArrivedPack::file));
        return arrived;
    }

    private ArrivedPack look(Tried tried, PackDecision decision) {
        if (tried.opening().isEmpty()) {
            return PackIntake.unreadable(
                    tried.file(),
                    ArrivedPack.Status.REFUSED,
                    tried.refusal().orElseThrow().getMessage());
        }
        if (tried.opening().get() instanceof PackFile.Opening.Locked locked) {
            return PackIntake.unreadable(tried.file(), ArrivedPack.Status.LOCKED, locked.why());
        }
        OpenedPack pack = ((PackFile.Opening.Opened) tried.opening().get()).pack();
        keep(pack, tried.bytes());
        return intake.judge(tried.file(), pack, decision);
    }

    private synchronized LadderTexts texts() {
        return texts;
    }

    private synchronized Optional<OpenedPack> kept(String digest) {
        return Optional.ofNullable(opened.get(digest));
    }

    private synchronized void keep(OpenedPack pack, int bytes) {
        if (weight + bytes > HEAVIEST || texts.read() > HEAVIEST_LADDERS) {
            forget();
        }
        weight += bytes;
        opened.put(pack.digest(), pack);
    }

    private synchronized void forget() {
        opened.clear();
        texts = new LadderTexts();
        weight = 0;
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
            Function<ArrivedPack, PackDecision> decisions,
            Supplier<Optional<char[]>> passphrase,
            Progress progress) {
        if (arrived.stream().anyMatch(PackBatch::promising)) {
            safekeeping.beforeImport();
        }
        List<TakenPack> done = new ArrayList<>();
        try {
            for (ArrivedPack each : arrived) {
                progress(progress, done, arrived.size());
                done.add(promising(each) ? take(each, decisions.apply(each), passphrase) : left(each));
            }
        } finally {
            ladders.settle();
            forget();
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
            OpenedPack pack = kept(arrived.digest()).orElseGet(() -> open(file, passphrase, texts()));
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
