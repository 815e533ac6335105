package dev.rung.service;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.pack.Envelope;
import dev.rung.domain.pack.EvidencePack;
import dev.rung.domain.pack.PackContent;
import dev.rung.domain.pack.Party;
import dev.rung.domain.standing.Assessment;
import dev.rung.files.LadderReader;
import dev.rung.files.pack.PackFile;
import dev.rung.files.pack.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Somebody who sends Max Boss packs of whatever is wanted, without a workspace of their own. */
record ForgedPacks(SigningKey key, String id, String name) {
    static final ExpectationId CELL = new ExpectationId("outcome", "pm");
    static final Ladder LADDER = LadderReader.read("small.json", """
            {"id": "small", "version": "1", "title": "Small",
             "levels": [{"id": "pm", "title": "PM", "track": "individual"}],
             "areas": [{"title": "Business", "competencies": [
               {"id": "outcome", "title": "Outcome", "expectations": {"pm": {"text": "Names the metric."}}}]}]}
            """.getBytes(StandardCharsets.UTF_8))
            .orRefuse();

    static ForgedPacks by(String name) {
        return new ForgedPacks(SigningKey.generate(), UUID.randomUUID().toString(), name);
    }

    Path write(Path file, PackContent content, Instant madeAt, Optional<char[]> passphrase) {
        Envelope envelope = new Envelope(
                UUID.randomUUID().toString(),
                content.purpose(),
                new Party(id, name, key.fingerprint()),
                new Party("", "Max Boss", ""),
                madeAt,
                Optional.empty());
        try {
            return Files.write(file, PackFile.write(envelope, content, key, passphrase));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EvidencePack work(List<Evidence> pieces, Optional<Assessment> assessment) {
        return new EvidencePack(
                "pm",
                Optional.empty(),
                "EUR",
                LADDER,
                Optional.empty(),
                Optional.empty(),
                List.of(CELL),
                pieces.stream()
                        .map(e -> new EvidencePack.Piece(e, List.of(CELL)))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                0,
                0,
                assessment);
    }
}
