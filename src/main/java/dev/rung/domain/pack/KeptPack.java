package dev.rung.domain.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A pack that went out or came in.
 *
 * @param id UUIDv7 text
 * @param personId whom it is about
 * @param otherName who sent it, or for whom it is
 * @param otherFingerprint of their key; {@code ""} where it is not known
 * @param madeAt by the sender's clock, as signed
 * @param movedOn the day it was written or taken in
 * @param answers id of the pack this one answers
 * @param digest SHA-256 of key and signature, in hex: what tells it from every other pack
 * @param pieces how many pieces of evidence, verdicts or notes it held
 * @param leftOut how many pieces of the period stayed behind
 */
public record KeptPack(
        String id,
        Direction direction,
        Purpose purpose,
        String personId,
        String otherName,
        String otherFingerprint,
        Instant madeAt,
        LocalDate movedOn,
        Optional<String> answers,
        String digest,
        int pieces,
        int leftOut,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    /** Newest first. */
    public static final Comparator<KeptPack> NEWEST_FIRST =
            Comparator.comparing(KeptPack::madeAt).thenComparing(KeptPack::id).reversed();

    /** Which way it went. */
    public enum Direction {
        OUT,
        IN
    }
}
