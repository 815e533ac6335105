package dev.rung.files.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.fail;

import dev.rung.domain.Refusal;
import dev.rung.domain.pack.EvidencePack;
import dev.rung.domain.pack.PackContent;
import dev.rung.files.Unreadable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they seem: each is refused in one line that names it, and nothing comes of it. */
class HostilePackTest {
    private static final char[] PASSPHRASE = "open it".toCharArray();

    private static final byte[] LOCKED = PackFile.write(
            Packs.envelope(Packs.session()),
            Packs.session(),
            Packs.MARA,
            Optional.of(PASSPHRASE),
            PassphraseLock.LEAST_ROUNDS);

    /** Fields in which {@code null} says that there is none. */
    private static final Set<String> MAY_BE_NULL =
            Set.of("answers", "target", "from", "to", "lever", "claim", "focus", "confidence", "calibration_id");

    static Stream<PackContent> contents() {
        return Stream.of(Packs.evidence(Optional.of(Packs.ASSESSMENT)), Packs.review(), Packs.session());
    }

    @ParameterizedTest
    @MethodSource("contents")
    void aFlippedBitIsFoundWhereverItLies(PackContent content) {
        byte[] file = Packs.open(content);
        Random random = new Random(7);
        bits(file, IntStream.concat(IntStream.range(0, 60 * 8), random.ints(250, 0, file.length * 8)));
    }

    static void bits(byte[] file, IntStream which) {
        which.forEach(bit -> {
            byte[] changed = file.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            refused(changed);
        });
    }

    @Test
    void aFlippedBitOfALockedPackIsFoundWhereverItLies() {
        byte[] file = LOCKED;
        String text = new String(file, StandardCharsets.US_ASCII);
        int from = text.indexOf("\"box\": \"") + 8;
        // Where it takes the slow key to find it a few will do; the box itself is tried bit by bit below.
        IntStream frame = IntStream.range(0, text.indexOf("\"public_key\": \"") * 8);
        bits(file, IntStream.concat(frame, new Random(3).ints(2, from * 8, file.length * 8)));
        bits(file, IntStream.range(text.length() - 9, text.length()).map(i -> i * 8));
    }

    @Test
    void aBoxOpensOnlyAsItWasLocked() {
        byte[] key = Aes.random(Aes.KEY_BYTES);
        byte[] nonce = Aes.random(Aes.NONCE_BYTES);
        byte[] box = Aes.lock(key, nonce, "what was locked".getBytes(StandardCharsets.UTF_8), "a test");
        for (byte[] part : List.of(key, nonce, box)) {
            for (int bit = 0; bit < part.length * 8; bit++) {
                part[bit / 8] ^= (byte) (1 << bit % 8);
                assertThat(Aes.unlock(key, nonce, box, "a test")).isEmpty();
                part[bit / 8] ^= (byte) (1 << bit % 8);
            }
        }
        assertThat(Aes.unlock(key, nonce, box, "another")).isEmpty();
        assertThat(Aes.unlock(key, nonce, box, "a test")).isPresent();
    }

    @ParameterizedTest
    @MethodSource("contents")
    void aFileThatEndsEarlyIsRefusedAtEachLength(PackContent content) {
        for (byte[] file : List.of(Packs.open(content), LOCKED)) {
            for (int length = 0; length < file.length; length++) {
                refused(Arrays.copyOf(file, length));
            }
            refused(Arrays.copyOf(file, file.length + 1));
        }
    }

    @ParameterizedTest
    @MethodSource("contents")
    void aFieldThatIsGoneTwiceThereOrOfAnotherKindIsNamedWithItsPlace(PackContent content) {
        Object tree = tree(content);
        JsonTree.eachField(tree, "$", (path, object, i) -> {
            List<JsonTree.Field> fields = object.fields();
            JsonTree.Field field = fields.get(i);
            fields.remove(i);
            refusedInside(tree, "");
            fields.add(i, field);
            fields.add(field);
            refusedInside(tree, path);
            fields.remove(fields.size() - 1);
            for (Object other : others(field.value(), field.name())) {
                fields.set(i, new JsonTree.Field(field.name(), other));
                refusedInside(tree, parent(path));
                fields.set(i, field);
            }
        });
        assertThat(PackFile.open("a.rungpack", signed(tree), Optional.empty())
                        .content()
                        .purpose())
                .isEqualTo(content.purpose());
    }

    @ParameterizedTest
    @MethodSource("contents")
    void aFieldNobodyAskedForIsNamedWithItsPlace(PackContent content) {
        Object tree = tree(content);
        JsonTree.eachObject(tree, "$", (path, object) -> {
            for (String name : List.of("private", "is_private", "notes_private", "x\u001b]0;x", "")) {
                object.fields().add(new JsonTree.Field(name, "yes"));
                refusedInside(tree, path);
                object.fields().remove(object.fields().size() - 1);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("contents")
    void aTextThatIsNoneOfWhatAFieldMayHoldIsNamedWithItsPlace(PackContent content) {
        Object tree = tree(content);
        Set<String> met = new LinkedHashSet<>();
        JsonTree.eachField(tree, "$", (path, object, i) -> {
            JsonTree.Field field = object.fields().get(i);
            if (!(field.value() instanceof String)) {
                return;
            }
            for (String other : wrong(field.name())) {
                met.add(field.name());
                if (!other.isEmpty() || !path.startsWith("$.recipient.")) {
                    object.fields().set(i, new JsonTree.Field(field.name(), other));
                    refusedInside(tree, parent(path));
                }
            }
            object.fields().set(i, field);
        });
        assertThat(met).hasSizeGreaterThan(8);
    }

    /** Texts that a field of this name cannot hold; none for those that hold anything. */
    private static List<String> wrong(String name) {
        return switch (name) {
            case "id",
                    "answers",
                    "verdict_id",
                    "assessment_id",
                    "person_id",
                    "evidence_id",
                    "review_id",
                    "calibration_id",
                    "session_id" -> List.of("", " ", "a b", "../x", "\u202e", "x".repeat(65), "a\n", "ä");
            case "on", "from", "to", "due_on", "made_on" ->
                List.of("", "1899-12-31", "+10000-01-01", "2026-02-30", "2026-3-14", "14.03.2026", "2026-03-14T00:00");
            case "made_at" ->
                List.of(
                        "",
                        "2026-03-14",
                        "2026-03-14T09:26:53+01:00",
                        "-1000000000-01-01T00:00:00Z",
                        "2026-03-14T09:26:53.0Z",
                        "+1000000000-12-31T23:59:59Z");
            case "expectation", "claim", "focus" ->
                List.of("", "@", "a@", "@b", "a@b@c", "a @b", "A@b", "a@" + "b".repeat(101));
            case "purpose", "lever", "decision", "rating", "hat", "step", "level", "target" ->
                List.of("", "none", "MEETING", "did ", "\u0000");
            case "fingerprint", "currency", "piece_digest", "nonce", "box", "seal_key", "ladder" ->
                List.of("", "none", "eur", "ABCD-EFGH", "AAAA", "=");
            default -> List.of();
        };
    }

    @Test
    void whatIsThereTwiceThoughItMayBeThereOnceIsRefused() {
        contents().forEach(content -> {
            Object tree = tree(content);
            JsonTree.eachField(tree, "$", (path, object, i) -> {
                if (object.fields().get(i).value() instanceof List<?> list && !list.isEmpty()) {
                    List<Object> twice = new ArrayList<>(list);
                    twice.add(list.get(0));
                    JsonTree.Field field = object.fields()
                            .set(i, new JsonTree.Field(object.fields().get(i).name(), twice));
                    refusedInside(tree, path);
                    object.fields().set(i, field);
                }
            });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1", "1000000000", "99999999999999999999999", "7.0", "\"7\"", "-0", "1e1"})
    void aNumberIsWholeAndInItsRange(String number) {
        byte[] file = replaced(Packs.evidence(Optional.empty()), "\"left_out\": 3", "\"left_out\": " + number);
        refused(file, "$.content");
        refused(replaced(Packs.session(), "\"confidence\": 7", "\"confidence\": " + number), "$.content.confidence");
    }

    @Test
    void whatIsTooLongOrTooDeepOrTooManyIsRefused() {
        PackContent content = Packs.evidence(Optional.empty());
        refused(replaced(content, "It rose.", "x".repeat(2_000_001)), "$.content.pieces[0].situation");
        refused(replaced(content, "Mara Lind", "x".repeat(201)), "$.sender.name");
        refused(replaced(content, "\"situation\"", '"' + "s".repeat(60_000) + '"'), "");
        refused(signed("[".repeat(10_000) + "]".repeat(10_000)), "");
        refused(signed("{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000)), "");
        refused(replaced(content, "\"claims\": [", "\"claims\": [" + "\"a@b\", ".repeat(70)), "");
        refused(replaced(content, "\"claims\": [", "\"claims\": [" + "0, ".repeat(300_000)), "");
        refused(replaced(content, "\"away\": [", "\"away\": [" + "{}, ".repeat(150_000)), "$.content");
    }

    @Test
    void aFileOfAGigabyteIsRefusedByItsSize(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("big.rungpack");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        assertThat(catchThrowable(() -> PackFile.bytes(file)))
                .isInstanceOf(Refusal.class)
                .hasMessage(file + ": is larger than 8 MB (1024 MB); that is not read");
        refused(new byte[(int) PackFile.LARGEST + 1]);
    }

    @Test
    void anotherKeyIsToldFromTheSenders() {
        PackContent content = Packs.session();
        SigningKey other = SigningKey.generate();
        byte[] payload = payload(content);

        assertThat(refused(PackFile.wrapped(payload, other, Optional.empty(), 0)))
                .contains("$.sender: names another key than the one that signed");
        String text = new String(Packs.open(content), StandardCharsets.US_ASCII);
        assertThat(refused(
                        text.replace(Packs.MARA.publicKey(), other.publicKey()).getBytes(StandardCharsets.US_ASCII)))
                .contains("is not as it was signed");
    }

    @Test
    void aSignatureOfSomethingElseIsNoSignature() {
        byte[] payload = payload(Packs.session());
        byte[] key = bytes(Packs.MARA.publicKey());
        List<byte[]> signatures = List.of(
                Packs.MARA.sign(payload),
                Packs.MARA.sign("rung-pack-v2\n".getBytes(StandardCharsets.UTF_8), payload),
                Packs.MARA.sign("rung-pack-v1".getBytes(StandardCharsets.UTF_8), payload),
                Packs.MARA.sign("rung-pack-v1\n".getBytes(StandardCharsets.UTF_8), payload(Packs.review())),
                SigningKey.generate().sign("rung-pack-v1\n".getBytes(StandardCharsets.UTF_8), payload),
                new byte[64]);
        for (byte[] signature : signatures) {
            assertThat(refused(new Wrapper(key, signature, Optional.of(payload), Optional.empty()).bytes()))
                    .contains("is not as it was signed");
        }
    }

    @Test
    void aSignatureHasNoSecondForm() {
        byte[] payload = payload(Packs.session());
        byte[] signature = Packs.MARA.sign("rung-pack-v1\n".getBytes(StandardCharsets.UTF_8), payload);
        byte[] key = bytes(Packs.MARA.publicKey());
        assertThat(PublicKeys.signed(key, signature, "rung-pack-v1\n".getBytes(StandardCharsets.UTF_8), payload))
                .isTrue();
        // S and S plus the order of the group fulfil the same equation.
        BigInteger order = BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
        byte[] big = new byte[32];
        for (int i = 0; i < 32; i++) {
            big[i] = signature[63 - i];
        }
        byte[] second = new BigInteger(1, big).add(order).toByteArray();
        for (int i = 0; i < 32; i++) {
            signature[32 + i] = i < second.length ? second[second.length - 1 - i] : 0;
        }
        refused(new Wrapper(key, signature, Optional.of(payload), Optional.empty()).bytes());
    }

    @Test
    void aKeyForWhichAnybodySignsIsNoKey() {
        byte[] key = HexFormat.of().parseHex("302a300506032b6570032100" + "01" + "00".repeat(31));
        byte[] signature = new byte[64];
        signature[0] = 1;
        byte[] file = new Wrapper(key, signature, Optional.of(payload(Packs.session())), Optional.empty()).bytes();
        assertThat(refused(file)).contains("a.rungpack:4: $.public_key: is not an Ed25519 key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "17", "999999999"})
    void aPackOfANewerRungIsRefusedWithWords(String version) {
        String text = new String(Packs.open(Packs.session()), StandardCharsets.US_ASCII);
        String newer = text.replace("\"version\": 1,", "\"version\": " + version + ",\n  \"more\": {},");
        assertThat(refused(newer.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("a.rungpack: was made by a newer rung (format " + version
                        + ", this one reads 1); bring this rung up to date, or ask for a pack in the older format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "99999", "2000001", "1000000000", "99999999999999999999", "-600000", "0600000", "6e5"})
    void theRoundsOfALockAreBounded(String rounds) {
        String text = new String(LOCKED, StandardCharsets.US_ASCII);
        assertThat(refused(text.replace("\"rounds\": 100000", "\"rounds\": " + rounds)
                        .getBytes(StandardCharsets.US_ASCII)))
                .matches("a\\.rungpack:[78]: \\$\\.locked\\..*");
    }

    @Test
    void aFrameThatIsWrittenOtherwiseIsRefused() {
        String text = new String(Packs.open(Packs.session()), StandardCharsets.US_ASCII);
        String lock = new String(LOCKED, StandardCharsets.US_ASCII);
        List<String> others = List.of(
                "\uFEFF" + text,
                text.replace("\n", "\r\n"),
                text.replace("\n  ", ""),
                text + "\n",
                text.strip(),
                text.replace("\"version\": 1", "\"version\": 1.0"),
                text.replace("\"version\": 1,", "\"version\": 1, \"version\": 1,"),
                text.replace("\"payload\"", "\"p\\u0061yload\""),
                text.replace("=\"", "\""),
                text.replace("\"payload\": \"", "\"payload\": \" "),
                text.replace("\"payload\": \"", "\"more\": 1,\n  \"payload\": \""),
                text.replaceAll("\"signature\": \"[^\"]*\"", "\"signature\": null"),
                text.replaceAll(" {2}\"signature\": \"[^\"]*\",\n", ""),
                text.replaceAll("\"public_key\": \"[^\"]*\"", "\"public_key\": []"),
                text.replaceAll("\"payload\": \"[^\"]*\"", "\"payload\": \"\""),
                lock.replaceAll("\"salt\": \"[^\"]*\"", "\"salt\": \"\""),
                lock.replaceAll("\"nonce\": \"[^\"]*\"", "\"nonce\": \"AAAA\""),
                lock.replaceAll("\"box\": \"[^\"]*\"", "\"box\": \"AAAA\""),
                lock.replaceAll(" {4}\"salt\": \"[^\"]*\",\n", ""),
                "[".repeat(10_000),
                "PK\u0003\u0004",
                "null");
        others.forEach(other -> {
            assertThat(other).isNotIn(text, lock);
            refused(other.getBytes(StandardCharsets.UTF_8));
        });
    }

    @Test
    void aSealThatHoldsSomethingElseIsRefused() {
        PackContent content = Packs.evidence(Optional.of(Packs.ASSESSMENT));
        for (String part :
                List.of("\"assessment_id\": \"01-assessment\"", "\"on\": \"2026-03-14\",\n      \"nonce\"")) {
            refused(replaced(content, part, part.replace("01-a", "02-a").replace("2026", "2025")), "$.content.sealed");
        }
        assertThat(refused(replaced(content, "\"id\": \"01-mara\"", "\"id\": \"01-eve\""), "$.content.sealed"))
                .contains("does not open with its key as the sender’s own assessment");
    }

    @Test
    void theNameOfAFileCannotDriveTheTerminal() {
        assertThat(catchThrowable(() -> PackFile.open("a\u001b]0;x\u0007.rungpack", new byte[0], Optional.empty())))
                .hasMessage("a‹U+001B›]0;x‹U+0007›.rungpack: is empty; ask for the file again, as it was made");
    }

    /** As the payload of a good signature, without the time that signing takes. */
    private static void refusedInside(Object tree, String path) {
        byte[] payload = JsonTree.text(tree).getBytes(StandardCharsets.UTF_8);
        Throwable thrown = catchThrowable(
                () -> PayloadJson.read("a.rungpack", payload, Packs.MARA.fingerprint(), new LadderTexts()));
        assertThat(thrown).isInstanceOf(Unreadable.class);
        String message = oneLine(((Unreadable) thrown).refusal());
        assertThat(message).matches("a\\.rungpack:\\d+: .*");
        assertThat(message).contains(path);
    }

    private static String refused(byte[] file, String path) {
        String message = refused(file);
        assertThat(message).matches("(?s)a\\.rungpack:\\d+: .*");
        assertThat(message).contains(path);
        return message;
    }

    private static String refused(byte[] file) {
        try {
            PackFile.open("a.rungpack", file, Optional.of(PASSPHRASE));
        } catch (Refusal refusal) {
            return oneLine(refusal);
        }
        return fail("was taken: " + new String(file, StandardCharsets.UTF_8));
    }

    private static String oneLine(Refusal refusal) {
        String message = refusal.getMessage();
        boolean calm = message.startsWith("a.rungpack:")
                && message.length() < 600
                && Stream.of("xception", "\n", "\u001b", "\u202e").noneMatch(message::contains);
        assertThat(calm).as(message).isTrue();
        return message;
    }

    private static byte[] payload(PackContent content) {
        Optional<SealedBox> sealed =
                content instanceof EvidencePack e ? e.assessment().map(SealedBox::seal) : Optional.empty();
        return PayloadJson.bytes(Packs.envelope(content), content, sealed);
    }

    private static Object tree(PackContent content) {
        Optional<SealedBox> sealed =
                content instanceof EvidencePack e ? e.assessment().map(SealedBox::seal) : Optional.empty();
        return JsonTree.of(PayloadJson.map(Packs.envelope(content), content, sealed));
    }

    private static byte[] replaced(PackContent content, String old, String text) {
        String json = new String(payload(content), StandardCharsets.UTF_8);
        assertThat(json).contains(old);
        return signed(json.replace(old, text));
    }

    private static byte[] signed(Object tree) {
        return signed(JsonTree.text(tree));
    }

    /** A pack that its sender signed as it is, so that nothing but the reading of it can refuse it. */
    private static byte[] signed(String json) {
        return PackFile.wrapped(json.getBytes(StandardCharsets.UTF_8), Packs.MARA, Optional.empty(), 0);
    }

    private static List<Object> others(Object value, String name) {
        List<Object> kinds =
                new ArrayList<>(List.of("what is this", 7, true, new ArrayList<>(), new JsonTree.Obj(List.of())));
        kinds.removeIf(k -> k.getClass() == value.getClass() || value == JsonTree.NULL);
        if (!MAY_BE_NULL.contains(name)) {
            kinds.add(JsonTree.NULL);
        }
        return kinds;
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
