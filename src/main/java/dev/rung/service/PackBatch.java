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
import java.util.Iterator;
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

    /** So many are written at once: few enough that no other change waits long, many enough that the disk is spared. */
    private static final int WRITTEN_AT_ONCE = 50;

    /** What is kept open between looking and taking weighs at most so much as files; those before are read again. */
    private static final long HEAVIEST = 96L * 1024 * 1024;

    /** The same for the ladders of these packs, which are small in a pack and large outside. */
    private static final long HEAVIEST_LADDERS = 32L * 1024 * 1024;

    private final Map<String, Kept> opened = new LinkedHashMap<>();
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

    /** @param bytes of its file */
    private record Kept(OpenedPack pack, int bytes) {}

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
        return Optional.ofNullable(opened.get(digest)).map(Kept::pack);
    }

    private synchronized void keep(OpenedPack pack, int bytes) {
        if (texts.read() > HEAVIEST_LADDERS) {
            forget();
        }
        if (opened.putIfAbsent(pack.digest(), new Kept(pack, bytes)) == null) {
            weight += bytes;
        }
        for (Iterator<Kept> oldest = opened.values().iterator(); weight > HEAVIEST; ) {
            weight -= oldest.next().bytes();
            oldest.remove();
        }
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
            Function<Path, Optional<char[]>> passphrases,
            Progress progress) {
        if (arrived.stream().anyMatch(PackBatch::promising)) {
            safekeeping.beforeImport();
        }
        List<TakenPack> done = new ArrayList<>();
        try {
            for (int from = 0; from < arrived.size(); from += WRITTEN_AT_ONCE) {
                List<ArrivedPack> some = arrived.subList(from, Math.min(arrived.size(), from + WRITTEN_AT_ONCE));
                List<Ready> ready =
                        some.stream().map(each -> ready(each, passphrases)).toList();
                together(ready, decisions, done, arrived.size(), progress);
            }
        } finally {
            ladders.settle();
            forget();
        }
        return done;
    }

    /** A pack whose turn has come: open, or with what is said of it as it is. */
    private record Ready(ArrivedPack arrived, Optional<OpenedPack> pack, Optional<TakenPack> said) {}

    private Ready ready(ArrivedPack arrived, Function<Path, Optional<char[]>> passphrases) {
        if (!promising(arrived)) {
            return new Ready(arrived, Optional.empty(), Optional.of(left(arrived)));
        }
        try {
            OpenedPack pack = kept(arrived.digest())
                    .orElseGet(() -> open(arrived.file(), () -> passphrases.apply(arrived.file()), texts()));
            if (!pack.digest().equals(arrived.digest())) {
                throw Refusal.data("The file is another than the one that was looked at; look at it again.");
            }
            return new Ready(arrived, Optional.of(pack), Optional.empty());
        } catch (Refusal refusal) {
            return new Ready(arrived, Optional.empty(), Optional.of(refused(arrived, refusal)));
        }
    }

    /**
     * Takes in some packs, each a change of its own, and writes them to the disk at once, which is most of the work. Where one
     * cannot be written they are taken one by one, so that it keeps from none of the others.
     */
    private void together(
            List<Ready> some,
            Function<ArrivedPack, PackDecision> decisions,
            List<TakenPack> done,
            int all,
            Progress progress) {
        List<TakenPack> now = new ArrayList<>();
        Optional<Refusal> stopped = Optional.empty();
        try {
            stopped = database.journal().together(() -> {
                for (Ready each : some) {
                    Optional<Refusal> stop = stopped(progress, done.size() + now.size(), all);
                    if (stop.isPresent()) {
                        return stop;
                    }
                    now.add(each.said().orElseGet(() -> take(each, decisions)));
                }
                return Optional.empty();
            });
        } catch (Refusal oneOfThem) {
            ladders.settle();
            now.clear();
            some.forEach(each -> now.add(each.said().orElseGet(() -> alone(each, decisions))));
        }
        done.addAll(now);
        if (stopped.isPresent()) {
            throw stopped(stopped.get(), done, all);
        }
    }

    private static Optional<Refusal> stopped(Progress progress, int done, int all) {
        try {
            progress.at(done, all);
            return Optional.empty();
        } catch (Refusal stopped) {
            return Optional.of(stopped);
        }
    }

    private static Refusal stopped(Refusal stopped, List<TakenPack> done, int all) {
        long taken = done.stream().filter(TakenPack::taken).count();
        return taken == 0
                ? stopped
                : Refusal.usage("Stopped: " + Amount.of(taken, "pack") + " of " + all
                        + " came in, each whole; importing again takes the rest.");
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

    private TakenPack take(Ready ready, Function<ArrivedPack, PackDecision> decisions) {
        ArrivedPack arrived = ready.arrived();
        List<TakenPack> taken = new ArrayList<>();
        Journal.Change change = Journal.Change.forGood("Took in a pack of", arrived.name());
        OpenedPack pack = ready.pack().orElseThrow();
        database.journal().change(change, () -> taken.add(intake.take(arrived.file(), pack, decisions.apply(arrived))));
        return taken.get(0);
    }

    private TakenPack alone(Ready ready, Function<ArrivedPack, PackDecision> decisions) {
        try {
            return take(ready, decisions);
        } catch (Refusal refusal) {
            ladders.settle();
            return refused(ready.arrived(), refusal);
        }
    }

    private static TakenPack refused(ArrivedPack arrived, Refusal why) {
        return new TakenPack(arrived.file(), false, true, arrived.name(), why.getMessage(), arrived.loud());
    }
}
