package dev.rung.files.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.pack.EvidencePack;
import dev.rung.domain.pack.PackContent;
import dev.rung.files.LadderReader;
import dev.rung.files.LadderWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ladder of a pack is one text, and as hostile as the rest: what is wrong inside is named with its place inside. */
class HostileLadderTest {
    private static final PackContent CONTENT = Packs.evidence(Optional.empty());
    private static final String GOOD = LadderText.of(Packs.LADDER);

    @Test
    void theSameLadderIsTheSameTextAndIsReadOnce() {
        LadderTexts texts = new LadderTexts();
        Optional<Ladder> first = texts.read(GOOD, words -> {});
        Optional<Ladder> second = texts.read(new String(GOOD.toCharArray()), words -> {});

        assertThat(LadderText.of(Packs.LADDER)).isEqualTo(GOOD);
        assertThat(first).contains(Packs.LADDER);
        assertThat(second.orElseThrow()).isSameAs(first.orElseThrow());
    }

    @Test
    void onlySoMuchIsRememberedAndAllIsReadAllTheSame() {
        LadderTexts texts = new LadderTexts();
        String about = "Ours. ".repeat(300_000);
        for (int i = 0; i < 12; i++) {
            String json = LadderWriter.json(Packs.LADDER).replace("Ours.", about + i);
            Ladder ladder = LadderReader.read("l", json.getBytes(StandardCharsets.UTF_8))
                    .orRefuse();
            assertThat(texts.read(LadderText.of(ladder), words -> {})).contains(ladder);
        }
        assertThat(texts.read()).isGreaterThan(20_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "AAAA", "{}", "\u00e4", "eJw=", "eJwDAAAAAAE"})
    void aTextThatWasNeverDeflatedIsNoLadder(String text) {
        assertThat(refused(text)).contains("$.content.ladder: is no ladder as rung packs it");
    }

    @Test
    void whatIsCutOffFollowedByMoreOrFlippedIsNoLadder() {
        byte[] bytes = Base64Text.bytes(GOOD).orElseThrow();
        for (int length = 0; length < bytes.length; length++) {
            refused(Base64Text.of(Arrays.copyOf(bytes, length)));
        }
        refused(Base64Text.of(Arrays.copyOf(bytes, bytes.length + 1)));
        for (int i = 0; i < bytes.length; i++) {
            byte[] flipped = bytes.clone();
            flipped[i] ^= 4;
            Optional<Ladder> read = new LadderTexts().read(Base64Text.of(flipped), words -> {});
            // Two bits in the head of what is deflated say how it was done, and nothing of what it says.
            assertThat(read.filter(l -> !l.equals(Packs.LADDER))).isEmpty();
        }
    }

    @Test
    void aLittleTextThatSwellsIsNotReadOn() {
        assertThat(refused(LadderText.of(new byte[9 * 1024 * 1024]))).contains("of at most 8 MB");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | all of it: is empty",
                "[] | line 1 of it, $: wants an object, not a list",
                "nonsense | is not JSON",
                "{\"id\": 1} | line 1 of it, $.id: wants a text, not a number",
            })
    void aTextThatIsNoLadderSaysWhereItStops(String json, String words) {
        assertThat(refused(LadderText.of(json.getBytes(StandardCharsets.UTF_8))))
                .contains("$.content.ladder: ")
                .contains(words);
    }

    @Test
    void aLadderThatIsTooDeepIsNotReadOn() {
        String deep = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);
        assertThat(refused(LadderText.of(deep.getBytes(StandardCharsets.UTF_8))))
                .contains("is nested more than 32 deep");
    }

    @Test
    void eachFieldOfALadderThatIsGoneTwiceThereStrangeOrOfAnotherKindIsNamedWithItsPlace() {
        Object tree = JsonTree.of(LadderWriter.map(Packs.LADDER));
        JsonTree.eachField(tree, "$", (path, object, i) -> {
            List<JsonTree.Field> fields = object.fields();
            JsonTree.Field field = fields.get(i);
            if (!mayBeMissing(path)) {
                fields.remove(i);
                refusedInside(tree, "");
                fields.add(i, field);
            }
            fields.add(field);
            refusedInside(tree, path);
            fields.set(fields.size() - 1, new JsonTree.Field("private", "x\u001b]0;x"));
            refusedInside(tree, "");
            fields.remove(fields.size() - 1);
            for (Object other : List.of(7, true, new ArrayList<>(), new JsonTree.Obj(List.of()), JsonTree.NULL)) {
                if (other.getClass() != field.value().getClass()) {
                    fields.set(i, new JsonTree.Field(field.name(), other));
                    refusedInside(tree, "");
                    fields.set(i, field);
                }
            }
        });
        assertThat(read(LadderText.of(JsonTree.text(tree).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(CONTENT);
    }

    /** What a ladder file may leave out a pack's ladder may. */
    private static boolean mayBeMissing(String path) {
        return path.matches(
                ".*\\.(about|after|scope|horizon|kind|markers|warnings|questions|expectations\\.pm)|.*readiness.*|.*areas\\[0]\\.id");
    }

    private static void refusedInside(Object tree, String path) {
        String words = refused(LadderText.of(JsonTree.text(tree).getBytes(StandardCharsets.UTF_8)));
        assertThat(words)
                .matches("a\\.rungpack:\\d+: \\$\\.content\\.ladder: line \\d+ of it, \\$.*")
                .contains(path);
    }

    /** As the payload of a good signature, without the time that signing takes. */
    private static PackContent read(String ladder) {
        String json = new String(
                PayloadJson.bytes(Packs.envelope(CONTENT), CONTENT, Optional.empty()), StandardCharsets.UTF_8);
        assertThat(json).contains(GOOD);
        byte[] payload = json.replace(GOOD, ladder).getBytes(StandardCharsets.UTF_8);
        EvidencePack read =
                (EvidencePack) PayloadJson.read("a.rungpack", payload, Packs.MARA.fingerprint(), new LadderTexts())
                        .content();
        return read;
    }

    private static String refused(String ladder) {
        Throwable thrown = catchThrowable(() -> read(ladder));
        assertThat(thrown).isInstanceOf(dev.rung.files.Unreadable.class);
        Refusal refusal = ((dev.rung.files.Unreadable) thrown).refusal();
        assertThat(refusal.getMessage())
                .startsWith("a.rungpack:")
                .hasSizeLessThan(600)
                .doesNotContain("\n", "\u001b", "xception");
        return refusal.getMessage();
    }
}
