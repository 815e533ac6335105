package dev.rung.domain.pack;

import java.time.Instant;
import java.util.Optional;

/**
 * What is signed beside the content of every pack.
 *
 * @param id UUIDv7 text
 * @param madeAt by the sender's clock
 * @param answers id of the pack this one answers
 */
public record Envelope(
        String id, Purpose purpose, Party sender, Party recipient, Instant madeAt, Optional<String> answers) {}
