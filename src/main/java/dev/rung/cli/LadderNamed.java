package dev.rung.cli;

import dev.rung.domain.ladder.Ladder;
import dev.rung.files.LadderFiles;
import dev.rung.files.LadderReader;
import dev.rung.files.LadderReading;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds a ladder that was named by id or by file; no workspace is needed for it. */
final class LadderNamed {
    private LadderNamed() {}

    /** The reading of a ladder, its faults included. An id goes before a file of that name. */
    static LadderReading reading(Workbench bench, String idOrFile) {
        LadderFiles files = bench.ladderFiles();
        Optional<LadderReading> known = files.find(idOrFile);
        if (known.isPresent()) {
            return known.get();
        }
        if (looksLikeAFile(idOrFile)) {
            return LadderReader.read(Path.of(idOrFile));
        }
        // Refuses, and names the ladders there are.
        files.ladder(idOrFile);
        throw new IllegalStateException("a ladder came and went");
    }

    static Ladder ladder(Workbench bench, String idOrFile) {
        return reading(bench, idOrFile).orRefuse();
    }

    /** The ladder named, or the one in use where none was; without a workspace the one rung begins with. */
    static Ladder orMine(Workbench bench, Optional<String> idOrFile) {
        if (idOrFile.isPresent()) {
            return ladder(bench, idOrFile.get());
        }
        return inUse(bench).isPresent() ? bench.ladder() : bench.ladderFiles().ladder(LadderFiles.SHIPPED.get(0));
    }

    /** The id of the ladder in use; empty until somebody has begun. */
    static Optional<String> inUse(Workbench bench) {
        return bench.begun() ? bench.rung().profile().me().map(p -> p.ladderId()) : Optional.empty();
    }

    private static boolean looksLikeAFile(String word) {
        try {
            return word.contains("/") || word.endsWith(".json") || Files.exists(Path.of(word));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
