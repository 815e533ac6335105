package dev.rung.domain.pack;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A key that packs were signed with.
 *
 * @param fingerprint as {@code ABCD-EFGH-…}
 * @param publicKey X.509, in base64
 * @param senderId the sender's id in their own workspace
 * @param name as the sender calls themself
 * @param personId whom it belongs to here
 * @param confirmedOn the day its fingerprint was compared; empty while the sender is unknown
 * @param replacedOn the day another key of the same sender took its place
 */
public record KnownKey(
        String fingerprint,
        String publicKey,
        String senderId,
        String name,
        String personId,
        LocalDate firstSeen,
        Optional<LocalDate> confirmedOn,
        Optional<LocalDate> replacedOn) {
    private static final int GROUPS = 8;
    private static final int GROUP = 4;

    public boolean current() {
        return replacedOn.isEmpty();
    }

    public KnownKey confirmed(LocalDate on) {
        return new KnownKey(fingerprint, publicKey, senderId, name, personId, firstSeen, Optional.of(on), replacedOn);
    }

    public KnownKey replaced(Optional<LocalDate> on) {
        return new KnownKey(fingerprint, publicKey, senderId, name, personId, firstSeen, confirmedOn, on);
    }

    /** Whether what somebody heard is this fingerprint: the whole, or its last two groups; in any case, dashes or not. */
    public boolean says(String heard) {
        String letters = letters(heard);
        String whole = letters(fingerprint);
        boolean enough = letters.length() == 2 * GROUP || letters.length() == GROUPS * GROUP;
        return enough && whole.endsWith(letters);
    }

    private static String letters(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    }
}
