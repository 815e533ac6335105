package dev.rung.files.pack;

import dev.rung.domain.Refusal;
import dev.rung.domain.standing.Assessment;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A self-assessment that is not to be read before the reviewer's own rating. The key lies beside it: the seal keeps from
 * seeing it by habit or by accident, and nobody from looking who takes the file apart.
 *
 * @param on the day of the assessment, which may be known
 * @param box base64 of nonce and AES-256-GCM box of its JSON
 * @param key base64 of the key
 */
public record SealedBox(String assessmentId, LocalDate on, String box, String key) {

    /** Seals with a new key. */
    public static SealedBox seal(Assessment assessment) {
        return seal(assessment, Aes.random(Aes.KEY_BYTES), Aes.random(Aes.NONCE_BYTES));
    }

    /** Seals what needs no secrecy, with a key that the source gives: the same source gives the same box. */
    public static SealedBox seal(Assessment assessment, RandomGenerator source) {
        byte[] key = new byte[Aes.KEY_BYTES];
        source.nextBytes(key);
        byte[] nonce = new byte[Aes.NONCE_BYTES];
        source.nextBytes(nonce);
        return seal(assessment, key, nonce);
    }

    private static SealedBox seal(Assessment assessment, byte[] key, byte[] nonce) {
        byte[] box = Aes.lock(key, nonce, AssessmentJson.bytes(assessment), about(assessment.id(), assessment.on()));
        return of(assessment.id(), assessment.on(), nonce, box, Base64Text.of(key));
    }

    static SealedBox of(String assessmentId, LocalDate on, byte[] nonce, byte[] box, String key) {
        byte[] both = Arrays.copyOf(nonce, nonce.length + box.length);
        System.arraycopy(box, 0, both, nonce.length, box.length);
        return new SealedBox(assessmentId, on, Base64Text.of(both), key);
    }

    /**
     * What was sealed. A box that came in a pack has been tried: it opens.
     *
     * @throws Refusal when it does not open, or does not hold this assessment
     */
    public Assessment open() {
        return tried().orElseThrow(() -> Refusal.data("The sealed self-assessment of " + on
                + " does not open: it was damaged here; ask for the pack again and import it."));
    }

    /** What was sealed; empty when the box does not open or does not hold this assessment. */
    Optional<Assessment> tried() {
        Optional<byte[]> secret = Base64Text.bytes(key);
        if (secret.isEmpty() || Base64Text.bytes(box).isEmpty()) {
            return Optional.empty();
        }
        return Aes.unlock(secret.get(), nonce(), rest(), about(assessmentId, on))
                .flatMap(AssessmentJson::read)
                .filter(a -> a.id().equals(assessmentId) && a.on().equals(on));
    }

    byte[] nonce() {
        return Arrays.copyOf(bytes(), Aes.NONCE_BYTES);
    }

    byte[] rest() {
        byte[] both = bytes();
        return both.length < Aes.NONCE_BYTES ? new byte[0] : Arrays.copyOfRange(both, Aes.NONCE_BYTES, both.length);
    }

    private byte[] bytes() {
        return Base64Text.bytes(box).orElseGet(() -> new byte[0]);
    }

    private static String about(String assessmentId, LocalDate on) {
        return "rung-seal-v1\n" + assessmentId + "\n" + on;
    }

    @Override
    public String toString() {
        return "SealedBox " + assessmentId;
    }
}
