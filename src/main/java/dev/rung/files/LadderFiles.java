package dev.rung.files;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.Ladder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ladders there are: the shipped ones and the user's own from a folder. An own ladder with the id of a shipped one stands
 * in for it. A faulty file of the user's is listed with its faults and hides no other.
 */
public final class LadderFiles {
    /** Ids of the shipped ladders, in the order in which they are offered. */
    public static final List<String> SHIPPED = List.of("owner-pm", "startup-pm", "enterprise-ic");

    private static final int MOST_FILES = 500;

    private final Path folder;

    /** @param folder where the user's own ladders lie; it need not exist */
    public LadderFiles(Path folder) {
        this.folder = folder;
    }

    /** Where a ladder comes from. */
    public enum Origin {
        SHIPPED,
        OWN
    }

    /**
     * A ladder file.
     *
     * @param reading the ladder, or the faults of its file
     * @param note what is odd about it, such as that it stands in for a shipped one; {@code ""} where nothing is
     * @param hidden another file with the same id is used instead
     */
    public record Listed(Origin origin, LadderReading reading, String note, boolean hidden) {}

    /** Shipped ladders first, then the user's own by file name. */
    public List<Listed> list() {
        List<LadderReading> own = own().stream().map(LadderReader::read).toList();
        Map<String, String> byId = new LinkedHashMap<>();
        own.forEach(r -> r.ladder().ifPresent(l -> byId.putIfAbsent(l.id(), r.file())));
        List<Listed> all = new ArrayList<>();
        for (String id : SHIPPED) {
            String other = byId.get(id);
            String note = other == null ? "" : Shown.whole(other) + " has the same id and is used instead";
            all.add(new Listed(Origin.SHIPPED, shipped(id), note, other != null));
        }
        for (LadderReading reading : own) {
            String id = reading.ladder().map(Ladder::id).orElse("");
            boolean second = !id.isEmpty() && !reading.file().equals(byId.get(id));
            String note = "";
            if (second) {
                note = Shown.whole(String.valueOf(byId.get(id))) + " has the same id and is used instead";
            } else if (SHIPPED.contains(id)) {
                note = "stands in for the shipped ladder of this id";
            }
            all.add(new Listed(Origin.OWN, reading, note, second));
        }
        return all;
    }

    /** The ladder in use under this id, with its file and lines; empty when no readable file has it. */
    public Optional<LadderReading> find(String id) {
        for (Path file : own()) {
            LadderReading reading = LadderReader.read(file);
            if (reading.ladder().filter(l -> l.id().equals(id)).isPresent()) {
                return Optional.of(reading);
            }
        }
        return SHIPPED.contains(id) ? Optional.of(shipped(id)) : Optional.empty();
    }

    /** The ladder in use under this id, or a refusal that names those there are. */
    public Ladder ladder(String id) {
        return find(id).map(LadderReading::orRefuse).orElseThrow(() -> {
            own().stream()
                    .filter(f -> f.getFileName().toString().equals(id + ".json"))
                    .forEach(f -> LadderReader.read(f).orRefuse());
            List<String> ids = list().stream()
                    .flatMap(l -> l.reading().ladder().stream())
                    .map(Ladder::id)
                    .distinct()
                    .toList();
            return Refusal.usage("there is no ladder " + Shown.quoted(id) + "; there are " + String.join(", ", ids));
        });
    }

    /** A shipped ladder. */
    public static LadderReading shipped(String id) {
        String name = id + ".json";
        try (InputStream in = LadderFiles.class.getResourceAsStream("/dev/rung/ladders/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no shipped ladder " + id);
            }
            return LadderReader.read("ladders/" + name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Changes whenever a ladder may have changed: the version of rung, and name, size and time of each of the user's files.
     * Reads no file.
     */
    public String stamp() {
        StringBuilder stamp = new StringBuilder("rung ")
                .append(Optional.ofNullable(LadderFiles.class.getPackage().getImplementationVersion())
                        .orElse("unpackaged"));
        for (Path file : own()) {
            stamp.append('\n').append(file.getFileName());
            try {
                stamp.append(' ').append(Files.size(file));
                stamp.append(' ').append(Files.getLastModifiedTime(file));
            } catch (IOException e) {
                stamp.append(" unreadable");
            }
        }
        return stamp.toString();
    }

    private List<Path> own() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".json"))
                    .filter(f -> !f.getFileName().toString().equals("ladder.schema.json"))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        } catch (IOException e) {
            throw Refusal.data(
                    Shown.whole(folder.toString())
                            + ": this folder of ladders cannot be read; give yourself the right to",
                    e);
        }
    }
}
