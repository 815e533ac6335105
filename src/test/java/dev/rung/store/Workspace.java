package dev.rung.store;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Lever;
import dev.rung.domain.evidence.Measurement;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.person.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A workspace in a temporary folder with one person in it, for tests. */
record Workspace(Database database, EvidenceStore evidence, Uuid7 ids) {
    static final String ME = "me";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);

    static Workspace in(Path folder) {
        return at(folder.resolve("workspace.db"));
    }

    static Workspace at(Path file) {
        Workspace workspace = reopened(file);
        new PersonStore(workspace.database)
                .add(
                        new Person(ME, "Maja", Person.Relation.ME, "owner-pm", "pm", Optional.of("senior"), "EUR"),
                        LocalDate.of(2026, 1, 1));
        return workspace;
    }

    static Workspace reopened(Path file) {
        Database database = Database.open(file, CLOCK);
        return new Workspace(database, new EvidenceStore(database), new Uuid7(Clock.systemUTC()));
    }

    Evidence titled(String id, String day, String title) {
        return Evidence.titled(id, LocalDate.parse(day), title);
    }

    Evidence full(String id, String day, String title) {
        return new Evidence(
                id,
                LocalDate.parse(day),
                title,
                "situation",
                "action",
                "result",
                "https://example.org",
                "Ada",
                Optional.of(Lever.BUILT),
                "two teams",
                new Measurement("retention", "4", "6", "warehouse"),
                true);
    }

    Evidence save(String id, String day, String title) {
        Evidence evidence = titled(id, day, title);
        evidence().save(evidence, ME, 0);
        return evidence;
    }

    void claim(String id, int tier, String... cells) {
        Set<ExpectationId> wanted =
                Stream.of(cells).map(c -> ExpectationId.parse(c).orElseThrow()).collect(Collectors.toSet());
        Evidence piece = evidence.find(id).orElseThrow().evidence();
        new ClaimStore(database).reclaim(piece, ME, tier, "owner-pm", wanted, ids::next);
    }

    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(database.file().getParent())) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
