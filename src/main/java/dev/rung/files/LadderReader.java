package dev.rung.files;

import dev.rung.domain.ladder.Area;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.Kind;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Readiness;
import dev.rung.domain.ladder.Track;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a ladder file, strictly, and names every fault in it with line and JSON path. {@code ladders/ladder.schema.json} says
 * the same of the format as far as a schema can.
 */
public final class LadderReader {
    static final int MOST_LEVELS = 100;
    static final int MOST_AREAS = 100;
    static final int MOST_COMPETENCIES = 500;
    static final int MOST_LINES = 50;

    private static final Map<String, Kind> KINDS = words(Kind.values(), Kind::word);
    private static final Map<String, Track> TRACKS = words(Track.values(), Track::word);

    private final Faults faults;
    private final LadderIds ids;

    private LadderReader(Faults faults) {
        this.faults = faults;
        this.ids = new LadderIds(faults);
    }

    /** Reads a file; a file that is not there or too large is a fault like any other. */
    public static LadderReading read(Path path) {
        try {
            return read(path.toString(), SizedFile.read(path, StrictJson.LARGEST));
        } catch (Unreadable e) {
            return new LadderReading(path.toString(), Optional.empty(), List.of(e.fault()), Map.of());
        }
    }

    /** Reads bytes that go by a name, such as those of a shipped ladder. */
    public static LadderReading read(String file, byte[] bytes) {
        Faults faults = new Faults(file);
        Optional<Located> root = StrictJson.read(file, bytes, faults);
        Optional<Ladder> ladder = root.flatMap(r -> read(r, faults));
        if (!faults.none()) {
            return new LadderReading(file, Optional.empty(), faults.list(), Map.of());
        }
        Map<String, Integer> lines = new HashMap<>();
        root.ifPresent(r -> collect(r, lines));
        return new LadderReading(file, ladder, List.of(), lines);
    }

    /** Reads a ladder that is part of another file, by the same rules; empty when the file has any fault. */
    public static Optional<Ladder> read(Located value, Faults faults) {
        return Fields.of(value, faults).flatMap(f -> new LadderReader(faults).ladder(f));
    }

    private Optional<Ladder> ladder(Fields fields) {
        String id = fields.id("id");
        String version = fields.text("version");
        String title = fields.text("title");
        String about = fields.optionalText("about");
        List<Level> levels = levels(fields.list("levels", MOST_LEVELS), fields);
        List<Area> areas = areas(fields.list("areas", MOST_AREAS), levels, fields);
        Readiness readiness =
                fields.optionalObject("readiness").map(this::readiness).orElse(Readiness.DEFAULT);
        fields.finish();
        ids.check(levels);
        return faults.none()
                ? Optional.of(new Ladder(id, version, title, about, levels, areas, readiness))
                : Optional.empty();
    }

    private List<Level> levels(List<Located> items, Fields ladder) {
        if (items.isEmpty() && ladder.place().fields.get("levels") instanceof Located.Arr list) {
            faults.at(list, "a ladder wants at least one level");
        }
        List<Level> levels = new ArrayList<>();
        for (Located item : items) {
            Fields.of(item, faults).ifPresent(f -> {
                Level level = new Level(
                        f.id("id"),
                        f.text("title"),
                        f.word("track", TRACKS, Track.INDIVIDUAL, true),
                        f.texts("after", MOST_LEVELS),
                        f.optionalText("scope"),
                        f.optionalText("horizon"));
                f.finish();
                ids.level(level.id(), f.place());
                levels.add(level);
            });
        }
        return levels;
    }

    private List<Area> areas(List<Located> items, List<Level> levels, Fields ladder) {
        List<Area> areas = new ArrayList<>();
        int competencies = 0;
        for (Located item : items) {
            Optional<Fields> fields = Fields.of(item, faults);
            if (fields.isPresent()) {
                Fields f = fields.get();
                String id = f.optionalId("id");
                String title = f.text("title");
                List<Competency> rows = new ArrayList<>();
                for (Located row : f.list("competencies", MOST_COMPETENCIES)) {
                    Fields.of(row, faults).ifPresent(c -> rows.add(competency(c, levels)));
                }
                f.finish();
                competencies += rows.size();
                areas.add(new Area(id, title, rows));
            }
        }
        if (competencies == 0 && ladder.place().fields.get("areas") instanceof Located.Arr list) {
            faults.at(list, "a ladder wants at least one competency");
        }
        return areas;
    }

    private Competency competency(Fields f, List<Level> levels) {
        String id = f.id("id");
        ids.competency(id, f.place());
        String title = f.text("title");
        String about = f.optionalText("about");
        Kind kind = f.word("kind", KINDS, Kind.NORMAL, false);
        Map<String, Expectation> read = new HashMap<>();
        f.object("expectations").forEach((level, value) -> {
            if (!ids.hasLevel(level)) {
                faults.at(value, ids.noLevel(level));
            }
            Fields.of(value, faults).ifPresent(e -> read.put(level, expectation(e)));
        });
        f.finish();
        Map<String, Expectation> ordered = new LinkedHashMap<>();
        levels.stream().map(Level::id).filter(read::containsKey).forEach(level -> ordered.put(level, read.get(level)));
        return new Competency(id, title, about, kind, ordered);
    }

    private Expectation expectation(Fields f) {
        Expectation expectation = new Expectation(
                f.text("text"),
                f.texts("markers", MOST_LINES),
                f.texts("warnings", MOST_LINES),
                f.texts("questions", MOST_LINES));
        f.finish();
        return expectation;
    }

    private Readiness readiness(Fields f) {
        Readiness fallback = Readiness.DEFAULT;
        int percent = f.number("operating_percent", 1, 100, fallback.operatingPercent());
        Readiness.Numbers individual = numbers(f.optionalObject("individual"), fallback.individual());
        Readiness.Numbers leadership = numbers(f.optionalObject("leadership"), fallback.leadership());
        f.finish();
        return new Readiness(percent, individual, leadership);
    }

    private Readiness.Numbers numbers(Optional<Fields> given, Readiness.Numbers fallback) {
        if (given.isEmpty()) {
            return fallback;
        }
        Fields f = given.get();
        int window = f.number("window_quarters", 1, 40, fallback.windowQuarters());
        int claims = f.number("claims", 1, 1000, fallback.claims());
        int quarters = f.number("quarters", 1, 40, fallback.quarters());
        f.finish();
        if (quarters > window || quarters > claims) {
            faults.at(
                    f.place(),
                    "asks for claims in " + quarters + " quarters, which " + claims + " claims in a window of " + window
                            + " quarters can never be");
            return fallback;
        }
        return new Readiness.Numbers(window, claims, quarters);
    }

    private static void collect(Located value, Map<String, Integer> lines) {
        lines.put(value.path(), value.line());
        if (value instanceof Located.Obj object) {
            object.fields.values().forEach(v -> collect(v, lines));
        } else if (value instanceof Located.Arr list) {
            list.items.forEach(v -> collect(v, lines));
        }
    }

    private static <T> Map<String, T> words(T[] values, java.util.function.Function<T, String> word) {
        Map<String, T> words = new LinkedHashMap<>();
        for (T value : values) {
            words.put(word.apply(value), value);
        }
        return words;
    }
}
