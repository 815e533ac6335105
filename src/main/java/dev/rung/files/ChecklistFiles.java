package dev.rung.files;

import dev.rung.domain.Refusal;
import dev.rung.domain.checklist.Checklist;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The checklists there are: the shipped ones and the user's own from a folder, beside them. No own one stands in for another
 * of the same id, because the runs of an id are compared over time and have to be of one checklist: it is listed with that
 * as its fault. A faulty file hides no other.
 */
public final class ChecklistFiles {
    /** Ids of the shipped checklists, in the order in which they are offered. */
    public static final List<String> SHIPPED = List.of(
            "before-the-roadmap",
            "before-launch",
            "month-as-an-owner",
            "first-90-days-at-a-level",
            "directors-operating-system",
            "product-owner-or-product-manager");

    private static final String SCHEMA = "checklist.schema.json";
    private static final int MOST_FILES = 500;

    private final Path folder;

    /** @param folder where the user's own checklists lie; it need not exist */
    public ChecklistFiles(Path folder) {
        this.folder = folder;
    }

    /** A checklist file: the checklist, or the faults for which it cannot be used. */
    public record Listed(boolean shipped, ChecklistReading reading) {}

    /** Shipped checklists first, then the user's own by file name, those that cannot be used among them. */
    public List<Listed> all() {
        List<Listed> all = new ArrayList<>();
        Map<String, String> fileOf = new HashMap<>();
        for (String id : SHIPPED) {
            all.add(new Listed(true, shipped(id)));
            fileOf.put(id, "a shipped checklist");
        }
        for (Path file : own()) {
            ChecklistReading reading = ChecklistReader.read(file);
            String other = reading.checklist()
                    .map(c -> fileOf.putIfAbsent(c.id(), reading.file()))
                    .orElse("");
            all.add(new Listed(false, other == null || other.isEmpty() ? reading : taken(reading, other)));
        }
        return all;
    }

    /** Those that can be used, in the order of {@link #all}. */
    public List<Checklist> usable() {
        return all().stream().flatMap(l -> l.reading().checklist().stream()).toList();
    }

    /** The checklist of this id with its file and lines; empty when no usable file has it. */
    public Optional<ChecklistReading> find(String id) {
        if (SHIPPED.contains(id)) {
            return Optional.of(shipped(id));
        }
        return all().stream()
                .map(Listed::reading)
                .filter(r -> r.checklist().filter(c -> c.id().equals(id)).isPresent())
                .findFirst();
    }

    /** The checklist of this id, or a refusal that names those there are. */
    public Checklist checklist(String id) {
        return find(id).map(ChecklistReading::orRefuse).orElseThrow(() -> {
            own().stream()
                    .filter(f -> f.getFileName().toString().equals(id + ".json"))
                    .forEach(f -> ChecklistReader.read(f).orRefuse());
            List<String> ids = usable().stream().map(Checklist::id).toList();
            return Refusal.usage("there is no checklist " + Shown.quoted(id) + "; there are " + String.join(", ", ids));
        });
    }

    /** A shipped checklist. */
    public static ChecklistReading shipped(String id) {
        String name = "checklists/" + id + ".json";
        try (InputStream in = ChecklistFiles.class.getResourceAsStream("/dev/rung/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no shipped checklist " + id);
            }
            return ChecklistReader.read(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChecklistReading taken(ChecklistReading reading, String other) {
        Checklist checklist = reading.orRefuse();
        String message = Shown.quoted(checklist.id()) + " is the id of " + Shown.whole(other)
                + ", and the runs of an id are compared over time; give this one an id of its own, such as my-"
                + checklist.id();
        return ChecklistReading.faulty(
                reading.file(), List.of(new Fault(reading.file(), reading.line("$.id"), "$.id", message)));
    }

    private List<Path> own() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".json"))
                    .filter(f -> !f.getFileName().toString().equals(SCHEMA))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        } catch (IOException e) {
            throw Refusal.data(
                    Shown.whole(folder.toString())
                            + ": this folder of checklists cannot be read; give yourself the right to",
                    e);
        }
    }
}
