package dev.rung.bench;

import dev.rung.domain.ladder.Area;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.Kind;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Readiness;
import dev.rung.domain.ladder.Track;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Quarter;
import dev.rung.store.BulkRows;
import dev.rung.store.Database;
import dev.rung.store.LadderStore;
import dev.rung.store.Uuid7;
import dev.rung.store.WorkspaceRows;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes a workspace far larger than a person's life, for measuring: ten years of evidence with three claims a piece, words
 * spread as language spreads them, the same for the same seed and day.
 */
public final class BigWorkspace {
    /** Who owns the evidence. */
    public static final String ME = "00000000-0000-7000-8000-000000000001";

    private static final int YEARS = 10;
    private static final int WORDS = 20_000;

    private final Random random = new Random(42);
    private final List<String> vocabulary = vocabulary(random);
    private final Ladder ladder;
    private final LocalDate today;
    private final Uuid7 ids = new Uuid7(Clock.systemUTC());

    private BigWorkspace(Ladder ladder, LocalDate today) {
        this.ladder = ladder;
        this.today = today;
    }

    /** {@code BigWorkspace FILE [PIECES]}: makes one with 100,000 pieces unless told otherwise. */
    public static void main(String[] args) {
        int pieces = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
        long start = System.nanoTime();
        create(Path.of(args[0]), plainLadder(), pieces, LocalDate.now());
        System.out.println(pieces + " pieces in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }

    /** Fills a new workspace: one person on the ladder's middle level, pieces of evidence, three claims each. */
    public static void create(Path file, Ladder ladder, int pieces, LocalDate today) {
        BigWorkspace big = new BigWorkspace(ladder, today);
        BulkRows.fill(file, Clock.systemUTC(), sink -> big.fill(sink, pieces));
        try (Database database = Database.open(file, Clock.systemUTC())) {
            new LadderStore(database).save(ladder, "bench", today);
        }
    }

    private void fill(WorkspaceRows.Sink sink, int pieces) {
        sink.row("person", person());
        List<String> competencies = ladder.competencies().map(Competency::id).toList();
        List<String> levels = ladder.levels().stream().map(Level::id).toList();
        for (int i = 0; i < pieces; i++) {
            LocalDate day = today.minusDays((long) (pieces - 1 - i) * YEARS * 365 / pieces);
            String id = ids.next();
            int tier = random.nextInt(5);
            int secret = random.nextInt(50) == 0 ? 1 : 0;
            sink.row("evidence", evidence(id, day, tier, secret));
            int level = random.nextInt(levels.size());
            for (int c = 0; c < 3; c++) {
                Map<String, Object> claim = new HashMap<>();
                claim.put("id", ids.next());
                claim.put("evidence_id", id);
                claim.put("person_id", ME);
                claim.put("ladder_id", ladder.id());
                claim.put("competency", competencies.get((i * 7 + c * 5) % competencies.size()));
                claim.put("level", levels.get((level + c) % levels.size()));
                claim.put("on_day", day.toString());
                claim.put("quarter", (long) Quarter.indexOf(day));
                claim.put("tier", (long) tier);
                claim.put("private", (long) secret);
                claim.put("trashed", 0L);
                sink.row("claim", claim);
            }
        }
    }

    private Map<String, Object> person() {
        Map<String, Object> row = new HashMap<>();
        row.put("id", ME);
        row.put("name", "Maja Lindqvist");
        row.put("relation", Person.Relation.ME.name());
        row.put("ladder_id", ladder.id());
        row.put("level", ladder.levels().get(ladder.levels().size() / 2).id());
        row.put("currency", "EUR");
        row.put("created_on", today.minusYears(YEARS).toString());
        return row;
    }

    private Map<String, Object> evidence(String id, LocalDate day, int tier, int secret) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("person_id", ME);
        row.put("on_day", day.toString());
        row.put("title", words(5));
        row.put("situation", tier > 0 ? words(12) : "");
        row.put("action", tier > 0 ? words(12) : "");
        row.put("result", tier > 0 ? words(12) : "");
        row.put("link", tier == 2 || tier == 3 ? "https://example.org/" + words(1) : "");
        row.put("witness", tier == 3 ? "Ada " + words(1) : "");
        row.put("scope", "");
        row.put("metric", tier == 4 ? words(1) : "");
        row.put("metric_baseline", tier == 4 ? "4.1 %" : "");
        row.put("metric_result", tier == 4 ? "6.0 %" : "");
        row.put("metric_source", tier == 4 ? words(1) : "");
        row.put("private", (long) secret);
        row.put("tier", (long) tier);
        row.put("created_at", day + "T09:00:00Z");
        return row;
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            // Squaring a uniform number makes few words frequent and most rare.
            double u = random.nextDouble();
            text.append(i == 0 ? "" : " ").append(vocabulary.get((int) (u * u * u * WORDS)));
        }
        return text.toString();
    }

    private static List<String> vocabulary(Random random) {
        String[] syllables = {
            "re", "ten", "tion", "price", "check", "out", "chur", "ned", "va", "lue", "mar", "gin", "on"
        };
        Map<String, Boolean> words = new LinkedHashMap<>();
        while (words.size() < WORDS) {
            StringBuilder word = new StringBuilder();
            for (int i = 2 + random.nextInt(3); i > 0; i--) {
                word.append(syllables[random.nextInt(syllables.length)]);
            }
            words.put(word.toString(), true);
        }
        return List.copyOf(words.keySet());
    }

    /** Twelve competencies on eight levels in a row, for when no shipped ladder is at hand. */
    public static Ladder plainLadder() {
        List<Level> levels = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            levels.add(new Level(
                    "level-" + i,
                    "Level " + i,
                    i > 5 ? Track.LEADERSHIP : Track.INDIVIDUAL,
                    i == 1 ? List.of() : List.of("level-" + (i - 1)),
                    "",
                    ""));
        }
        List<Area> areas = new ArrayList<>();
        for (int a = 1; a <= 4; a++) {
            List<Competency> competencies = new ArrayList<>();
            for (int c = 1; c <= 3; c++) {
                Map<String, Expectation> cells = new LinkedHashMap<>();
                for (Level level : levels) {
                    cells.put(
                            level.id(),
                            new Expectation(
                                    "Answers for the result of " + level.title() + ".",
                                    Collections.nCopies(3, "Says what it is worth."),
                                    List.of("Waits to be asked."),
                                    List.of("What is it worth?")));
                }
                competencies.add(new Competency(
                        "competency-" + a + c, "Competency " + a + c, "", c == 1 ? Kind.CORE : Kind.NORMAL, cells));
            }
            areas.add(new Area("Area " + a, competencies));
        }
        return new Ladder("plain", "1", "Plain", "", levels, areas, Readiness.DEFAULT);
    }
}
