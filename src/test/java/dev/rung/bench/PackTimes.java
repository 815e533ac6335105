package dev.rung.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Measurement;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.pack.Envelope;
import dev.rung.domain.pack.EvidencePack;
import dev.rung.domain.pack.Party;
import dev.rung.domain.pack.Purpose;
import dev.rung.domain.pack.Selection;
import dev.rung.files.LadderFiles;
import dev.rung.files.pack.PackFile;
import dev.rung.files.pack.SigningKey;
import dev.rung.service.ArrivedPack;
import dev.rung.service.PackDecision;
import dev.rung.service.Progress;
import dev.rung.service.Rung;
import dev.rung.service.TakenPack;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What taking in a folder of 1,000 packs takes: 100 people, ten packs each, of 12 new pieces and 24 claims, or of as many
 * pieces as the first argument says. By itself, with the launcher's flags: {@code java -XX:TieredStopAtLevel=1
 * -XX:+UseSerialGC -Xms16m -Xmx256m -cp … dev.rung.bench.PackTimes [PIECES]} makes them and prints the folder; with the
 * folder as argument they are taken in. Each run is a start of its own, as an import is.
 */
public final class PackTimes {
    private static final int PEOPLE = 100;
    private static final int EACH = 10;
    private static final int USUAL_PIECES = 12;

    private PackTimes() {}

    public static void main(String[] args) throws IOException {
        if (args.length == 1 && !args[0].matches("\\d{1,3}")) {
            take(Path.of(args[0]));
            return;
        }
        Path folder = Files.createTempDirectory("rung-packs-");
        fill(folder, args.length == 1 ? Integer.parseInt(args[0]) : USUAL_PIECES);
        System.out.println(folder);
    }

    private static void fill(Path folder, int count) throws IOException {
        Ladder ladder = LadderFiles.shipped("owner-pm").orRefuse();
        List<ExpectationId> cells = Selection.expectations(ladder, Set.of("senior-pm", "principal-pm"));
        for (int person = 0; person < PEOPLE; person++) {
            SigningKey key = SigningKey.generate();
            Party sender = new Party(UUID.randomUUID().toString(), "Person " + person, key.fingerprint());
            for (int number = 0; number < EACH; number++) {
                EvidencePack pack = pack(ladder, cells, pieces(number, count, cells));
                Envelope envelope = new Envelope(
                        UUID.randomUUID().toString(),
                        Purpose.EVIDENCE,
                        sender,
                        new Party("", "Max Boss", ""),
                        Instant.parse("2026-01-01T00:00:00Z").plusSeconds(86400L * number + person),
                        Optional.empty());
                Files.write(
                        folder.resolve(person + "-" + number + ".rungpack"),
                        PackFile.write(envelope, pack, key, Optional.empty()));
            }
        }
    }

    private static List<EvidencePack.Piece> pieces(int number, int count, List<ExpectationId> cells) {
        List<EvidencePack.Piece> pieces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Evidence evidence = new Evidence(
                    UUID.randomUUID().toString(),
                    LocalDate.of(2025, 1, 1).plusDays(number * 20L + i),
                    "Moved retention in cohort " + number + "/" + i,
                    "Retention of the second month fell for two quarters and nobody knew why. ".repeat(3),
                    "Spoke with twelve customers, found the step they lost, took it out. ".repeat(3),
                    "Retention rose by two points within eight weeks and stayed there. ".repeat(3),
                    "https://example.org/" + i,
                    "Ada",
                    Optional.empty(),
                    "two teams",
                    new Measurement("retention", "40 %", "42 %", "warehouse"),
                    false);
            ExpectationId one = cells.get((number * count + i) % cells.size());
            ExpectationId other = cells.get((number * count + i + 7) % cells.size());
            pieces.add(new EvidencePack.Piece(evidence, List.of(one, other)));
        }
        return pieces;
    }

    private static EvidencePack pack(Ladder ladder, List<ExpectationId> cells, List<EvidencePack.Piece> pieces) {
        return new EvidencePack(
                "senior-pm",
                Optional.of("principal-pm"),
                "EUR",
                ladder,
                Optional.empty(),
                Optional.empty(),
                cells,
                pieces,
                List.of(),
                List.of(),
                List.of(),
                0,
                0,
                Optional.empty());
    }

    /** Seconds of all threads, which other work on the machine does not lengthen. */
    private static double cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    private static void take(Path folder) throws IOException {
        Path home = Files.createTempDirectory("rung-bench-");
        long begin = System.nanoTime();
        try (Rung rung = Rung.open(Bench.places(home, home.resolve("w.db")), Clock.systemDefaultZone())) {
            rung.profile().begin("Max Boss", "owner-pm", "director", Optional.empty(), "EUR");
            long start = System.nanoTime();
            double startCpu = cpu();
            List<ArrivedPack> arrived =
                    rung.packs().look(List.of(folder), PackDecision.NONE, Optional::empty, Progress.UNSEEN);
            long looked = System.nanoTime();
            double lookedCpu = cpu();
            List<TakenPack> taken = rung.packs().take(arrived, PackDecision.NONE, Optional::empty, Progress.UNSEEN);
            long end = System.nanoTime();
            System.out.printf(
                    "%,d packs (%,d came in): looked at in %.1f s, taken in %.1f s, together %.1f s; CPU %.1f + %.1f s; %d backup; start %.1f s%n",
                    arrived.size(),
                    taken.stream().filter(TakenPack::taken).count(),
                    (looked - start) / 1e9,
                    (end - looked) / 1e9,
                    (end - start) / 1e9,
                    lookedCpu - startCpu,
                    cpu() - lookedCpu,
                    rung.safekeeping().backups().size(),
                    (start - begin) / 1e9);
        }
    }
}
