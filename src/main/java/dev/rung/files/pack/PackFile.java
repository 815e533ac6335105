package dev.rung.files.pack;

import dev.rung.domain.Refusal;
import dev.rung.domain.pack.Envelope;
import dev.rung.domain.pack.EvidencePack;
import dev.rung.domain.pack.PackContent;
import dev.rung.files.Fault;
import dev.rung.files.SizedFile;
import dev.rung.files.StrictJson;
import dev.rung.files.Unreadable;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The file a pack travels in: {@code {"format", "version", "public_key", "signature", "payload"}}, or {@code "locked"} in
 * place of the payload. What is signed is {@code rung-pack-v1}, a line end, and the bytes of the payload. On reading, the
 * signature is checked before anything that was signed is looked at.
 */
public final class PackFile {
    /** Bytes a pack has at most. */
    public static final long LARGEST = StrictJson.LARGEST;

    private static final byte[] DOMAIN = "rung-pack-v1\n".getBytes(StandardCharsets.UTF_8);

    private PackFile() {}

    /**
     * The bytes of the file. The same envelope and content give the same payload, but for a self-assessment, which is sealed
     * with a new key each time.
     *
     * @param key the sender's, whose fingerprint the envelope names
     * @param passphrase locks the pack; it is left as it is
     * @throws Refusal when the pack could not be read again: too large, or something in it is not as it should be
     * @throws IllegalArgumentException when a piece is private, or envelope, content and key do not belong together
     */
    public static byte[] write(Envelope envelope, PackContent content, SigningKey key, Optional<char[]> passphrase) {
        return write(envelope, content, key, passphrase, PassphraseLock.ROUNDS);
    }

    static byte[] write(
            Envelope envelope, PackContent content, SigningKey key, Optional<char[]> passphrase, int rounds) {
        if (!envelope.sender().fingerprint().equals(key.fingerprint())) {
            throw new IllegalArgumentException("the sender signs with their own key");
        }
        if (envelope.purpose() != content.purpose()) {
            throw new IllegalArgumentException("the envelope names another purpose than the content has");
        }
        if (passphrase.isPresent()
                && CharBuffer.wrap(passphrase.get()).toString().isBlank()) {
            throw Refusal.usage("The passphrase is empty: type one, or leave the pack open.");
        }
        Optional<SealedBox> sealed =
                content instanceof EvidencePack e ? e.assessment().map(SealedBox::seal) : Optional.empty();
        byte[] payload = PayloadJson.bytes(envelope, content, sealed);
        readable(payload, key.fingerprint());
        byte[] file = wrapped(payload, key, passphrase, rounds);
        if (file.length > LARGEST) {
            throw Refusal.usage("The pack would have more than " + LARGEST / SizedFile.MEGABYTE
                    + " MB, which nobody could read: choose a shorter period or fewer pieces.");
        }
        return file;
    }

    static byte[] wrapped(byte[] payload, SigningKey key, Optional<char[]> passphrase, int rounds) {
        byte[] open = Base64Text.bytes(key.publicKey()).orElseThrow();
        byte[] signature = key.sign(DOMAIN, payload);
        Optional<PassphraseLock> lock = passphrase.map(p -> PassphraseLock.close(payload, p, rounds));
        return new Wrapper(open, signature, lock.isPresent() ? Optional.empty() : Optional.of(payload), lock).bytes();
    }

    /** What the other side would refuse is not written. */
    private static void readable(byte[] payload, String fingerprint) {
        try {
            PayloadJson.read("", payload, fingerprint, new LadderTexts());
        } catch (Unreadable e) {
            Fault fault = e.fault();
            String where = fault.path().isEmpty() ? "" : fault.path() + ": ";
            throw Refusal.data("The pack cannot be made, for nobody could read it: " + where + fault.message());
        }
    }

    /**
     * The bytes of a file, after its size was looked at.
     *
     * @throws Refusal when it is not there, no plain file, larger than {@link #LARGEST}, or cannot be read
     */
    public static byte[] bytes(Path path) {
        try {
            return SizedFile.read(path, LARGEST);
        } catch (Unreadable e) {
            throw e.refusal();
        }
    }

    /**
     * Whether a passphrase is wanted to open it.
     *
     * @param file the name by which it is told
     * @throws Refusal when it is no pack
     */
    public static boolean isLocked(String file, byte[] bytes) {
        return wrapper(file, bytes).lock().isPresent();
    }

    /**
     * Opens a pack. Its passphrase is used when it is locked, and left as it is.
     *
     * @param file the name by which it is told
     * @throws Refusal naming the file and, where it is inside, line and path: it is no pack, not intact, locked and the
     *     passphrase lacks or is another, of a newer rung, or something in it is not as it should be
     */
    public static OpenedPack open(String file, byte[] bytes, Optional<char[]> passphrase) {
        return open(file, bytes, () -> passphrase, new LadderTexts());
    }

    /**
     * The same; the passphrase is asked for only when the pack is locked.
     *
     * @param ladders what packs opened together share, so that each ladder is read once
     */
    public static OpenedPack open(
            String file, byte[] bytes, Supplier<Optional<char[]>> passphrase, LadderTexts ladders) {
        Opening opening = opening(file, bytes, passphrase, ladders);
        if (opening instanceof Opening.Opened opened) {
            return opened.pack();
        }
        throw Refusal.data(((Opening.Locked) opening).why());
    }

    /** What came of opening a pack, where nothing is wrong with it. */
    public sealed interface Opening {
        /** It is open. */
        record Opened(OpenedPack pack) implements Opening {}

        /**
         * It wants a passphrase, or another one.
         *
         * @param why which of the two, with the file, in one line
         */
        record Locked(String why) implements Opening {}
    }

    /** Like {@link #open}, but a pack that is locked still is no refusal. */
    public static Opening opening(
            String file, byte[] bytes, Supplier<Optional<char[]>> passphrase, LadderTexts ladders) {
        Wrapper wrapper = wrapper(file, bytes);
        Optional<byte[]> plain = wrapper.payload();
        if (wrapper.lock().isPresent()) {
            Optional<char[]> given = passphrase.get();
            if (given.isEmpty()) {
                return new Opening.Locked(locked(
                        file,
                        "is locked; give its passphrase with --passphrase-file FILE, or"
                                + " type it where rung asks for it"));
            }
            plain = wrapper.lock().get().open(given.get());
            if (plain.isEmpty()) {
                return new Opening.Locked(locked(
                        file,
                        "does not open: the passphrase is another, or the file was changed"
                                + " on its way; try the passphrase again, then ask for the file again"));
            }
        }
        return new Opening.Opened(opened(file, wrapper, plain.orElseThrow(), ladders));
    }

    private static String locked(String file, String message) {
        return Fault.ofFile(file, message).text();
    }

    private static OpenedPack opened(String file, Wrapper wrapper, byte[] payload, LadderTexts ladders) {
        if (!PublicKeys.signed(wrapper.publicKey(), wrapper.signature(), DOMAIN, payload)) {
            throw new Unreadable(Fault.ofFile(
                            file,
                            "is not as it was signed: it was changed or damaged on its way; do not use it, and ask for it"
                                    + " again"))
                    .refusal();
        }
        String fingerprint = Fingerprint.of(wrapper.publicKey());
        try {
            PayloadJson.Payload read = PayloadJson.read(file, payload, fingerprint, ladders);
            return new OpenedPack(
                    read.envelope(),
                    read.content(),
                    Base64Text.of(wrapper.publicKey()),
                    fingerprint,
                    wrapper.digest(),
                    wrapper.lock().isPresent(),
                    read.sealed());
        } catch (Unreadable e) {
            throw e.refusal();
        }
    }

    /** The {@link OpenedPack#digest} of a pack that was written here. */
    public static String digest(byte[] file) {
        return wrapper("the pack", file).digest();
    }

    private static Wrapper wrapper(String file, byte[] bytes) {
        try {
            if (bytes.length > LARGEST) {
                throw new Unreadable(
                        Fault.ofFile(file, "is larger than " + LARGEST / SizedFile.MEGABYTE + " MB; that is not read"));
            }
            return WrapperReader.read(file, bytes);
        } catch (Unreadable e) {
            throw e.refusal();
        }
    }
}
