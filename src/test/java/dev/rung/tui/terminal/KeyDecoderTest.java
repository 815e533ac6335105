package dev.rung.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyDecoderTest {
    private static final long LONG = 2_000_000_000L;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a           | a
            G           | G
            é           | é
            日          | 日
            ` `         | space
            ^M          | enter
            ^J          | enter
            ^I          | tab
            ^?          | backspace
            ^H          | backspace
            ^A          | ctrl-a
            ^Z          | ctrl-z
            ^@          | ctrl-space
            ^_          | ctrl-_
            ^[          | esc
            ^[b         | alt-b
            ^[é         | alt-é
            ^[^?        | alt-backspace
            ^[^M        | alt-enter
            ^[^A        | ctrl-alt-a
            ^[[A        | up
            ^[OA        | up
            ^[[1;5C     | ctrl-right
            ^[[1;3D     | alt-left
            ^[[1;2A     | shift-up
            ^[[1;6H     | ctrl-shift-home
            ^[[1;9D     | alt-left
            ^[^[[D      | alt-left
            ^[^[OC      | alt-right
            ^[Oc        | ctrl-right
            ^[[d        | shift-left
            ^[[H        | home
            ^[OH        | home
            ^[[1~       | home
            ^[[7~       | home
            ^[[F        | end
            ^[[4~       | end
            ^[[5~       | pageup
            ^[[6;5~     | ctrl-pagedown
            ^[[2~       | insert
            ^[[3~       | delete
            ^[[3;5~     | ctrl-delete
            ^[[3^       | ctrl-delete
            ^[[3$       | shift-delete
            ^[[Z        | shift-tab
            ^[OP        | f1
            ^[[11~      | f1
            ^[[[A       | f1
            ^[[15~      | f5
            ^[[24~      | f12
            ^[[1;5S     | ctrl-f4
            ^[OM        | enter
            ^[Oj        | *
            ^[Oq        | 1
            ^[[27;5;105~| ctrl-i
            ^[[105;5u   | ctrl-i
            ^[[97;3u    | alt-a
            ^[[27u      | esc
            """)
    void everyKeyHasItsName(String bytes, String key) {
        assertThat(decode(raw(bytes))).containsExactly(new Input.Press(Key.of(key)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "^[[?1;2c",
                "^[[24;80R",
                "^[[?2026;2$y",
                "^[[99~",
                "^[[201~",
                "^[[1;2;3;4;5z",
                "^[]11;rgb:0000/0000/0000^G",
                "^[]52;c;xyz^[\\",
                "^[P1$r0m^[\\",
                "^[_Gi=1;OK^[\\",
                "^[^xyz^[\\",
                "^[[>0;276;0c",
                "^[OZ",
                "^[[<64;1",
                "^[[M!!",
                "^[[[Z",
                "^[]0;unterminated",
                "^[[57441;1u",
                "^[[<2;5;5M"
            })
    void whatIsNoKeyIsSwallowedWhole(String bytes) {
        assertThat(decode(raw(bytes))).isEmpty();
        KeyDecoder decoder = new KeyDecoder();
        feed(decoder, raw(bytes));
        drain(decoder, LONG);
        feed(decoder, "x".getBytes(StandardCharsets.UTF_8));
        assertThat(drain(decoder, 0)).containsExactly(new Input.Press(Key.of("x")));
    }

    @Test
    void whatWasTypedBehindAnUnknownSequenceIsNotLost() {
        assertThat(decode(raw("a^[[?1;2cb^[]11;rgb:ff/ff/ff^Gc^[[99~d")))
                .extracting(input -> ((Input.Press) input).key().name())
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void aSequenceInPiecesIsOneKeyAndALoneEscapeIsEscAfterItsTime() {
        KeyDecoder decoder = new KeyDecoder();
        for (String piece : new String[] {"^[", "[", "1;", "5"}) {
            feed(decoder, raw(piece));
            assertThat(decoder.next(KeyDecoder.PATIENCE - 1)).isEmpty();
            assertThat(decoder.isInTheMiddle()).isTrue();
        }
        feed(decoder, raw("C"));
        assertThat(decoder.next(0)).contains(new Input.Press(Key.of("ctrl-right")));
        feed(decoder, raw("^["));
        assertThat(decoder.next(KeyDecoder.PATIENCE)).contains(new Input.Press(Key.of("esc")));
        feed(decoder, raw("^[^["));
        assertThat(drain(decoder, LONG)).hasSize(2).allMatch(new Input.Press(Key.of("esc"))::equals);
    }

    @Test
    void graphemesOfSeveralCodePointsAreOneKey() {
        assertThat(decode("e\u0301👩\u200D👧x🇩🇪".getBytes(StandardCharsets.UTF_8)))
                .extracting(input -> ((Input.Press) input).key().text())
                .containsExactly("e\u0301", "👩\u200D👧", "x", "🇩🇪");
        assertThat(decode(new byte[] {(byte) 0xFF, 'a', (byte) 0xE6, (byte) 0x97}))
                .extracting(input -> ((Input.Press) input).key().text())
                .containsExactly("\uFFFD", "a", "\uFFFD");
    }

    @Test
    void aPasteIsOneInputWithItsLineEndsMadeEqual() {
        assertThat(decode(raw("^[[200~one^Mtwo^M^Jthree^[[A^[[201~q")))
                .containsExactly(new Input.Paste("one\ntwo\nthree\033[A"), new Input.Press(Key.of("q")));
        assertThat(decode(raw("^[[200~^[[201~"))).containsExactly(new Input.Paste(""));
    }

    @Test
    void aMegabytePastedInChunksIsOneInput() {
        KeyDecoder decoder = new KeyDecoder();
        feed(decoder, raw("^[[200~"));
        byte[] chunk = "0123456789abcdef".repeat(256).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 256; i++) {
            feed(decoder, chunk);
            assertThat(decoder.next(0)).isEmpty();
        }
        feed(decoder, raw("^[[20"));
        assertThat(decoder.next(0)).isEmpty();
        feed(decoder, raw("1~"));
        assertThat(decoder.next(0))
                .hasValueSatisfying(
                        input -> assertThat(((Input.Paste) input).text()).hasSize(1 << 20));
        assertThat(decoder.isInTheMiddle()).isFalse();
    }

    @Test
    void aPasteWithoutAnEndComesAfterASecondAndKeysGoOn() {
        KeyDecoder decoder = new KeyDecoder();
        feed(decoder, raw("^[[200~half"));
        assertThat(decoder.next(900_000_000)).isEmpty();
        assertThat(decoder.next(1_000_000_000)).contains(new Input.Paste("half"));
        feed(decoder, raw("q"));
        assertThat(decoder.next(0)).contains(new Input.Press(Key.of("q")));
    }

    @Test
    void theMouseTellsClicksDragsAndTheWheel() {
        assertThat(decode(raw("^[[<0;5;3M^[[<32;6;3M^[[<0;6;3m^[[<64;1;1M^[[<65;200;100M^[[M !!")))
                .containsExactly(
                        new Input.Mouse(Input.Mouse.Kind.PRESS, 4, 2),
                        new Input.Mouse(Input.Mouse.Kind.DRAG, 5, 2),
                        new Input.Mouse(Input.Mouse.Kind.RELEASE, 5, 2),
                        new Input.Mouse(Input.Mouse.Kind.WHEEL_UP, 0, 0),
                        new Input.Mouse(Input.Mouse.Kind.WHEEL_DOWN, 199, 99),
                        new Input.Mouse(Input.Mouse.Kind.PRESS, 0, 0));
        assertThat(decode(raw("^[[I^[[O"))).containsExactly(new Input.Focus(true), new Input.Focus(false));
    }

    @Test
    void theAnswerToTheQuestionForTheBackgroundIsRead() {
        KeyDecoder decoder = new KeyDecoder();
        feed(decoder, raw("^[]11;rgb:ffff/fdfd/e8e8^[\\^[[?62;4c"));
        assertThat(decoder.next(0)).isEmpty();
        assertThat(decoder.takeBackground()).contains(Background.LIGHT);
        assertThat(decoder.takeBackground()).isEmpty();
        assertThat(decoder.isAnswered()).isTrue();
        assertThat(Background.ofAnswer("11;rgb:1c/1c/1c")).contains(Background.DARK);
        assertThat(Background.ofAnswer("11;rgb:zz/1c/1c")).isEmpty();
    }

    @Test
    void anyBytesAtAllAreReadToTheirEnd() {
        Random random = new Random(11);
        String likely = "\033\033\033[[O]P;<0123456789~MmABCuR?$\007\\é日";
        for (int run = 0; run < 5_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(
                        random.nextInt(5) == 0
                                ? (char) random.nextInt(256)
                                : likely.charAt(random.nextInt(likely.length())));
            }
            KeyDecoder decoder = new KeyDecoder();
            feed(decoder, text.toString().getBytes(StandardCharsets.UTF_8));
            drain(decoder, LONG);
            assertThat(decoder.isInTheMiddle()).as(text.toString()).isFalse();
        }
    }

    private static List<Input> decode(byte[] bytes) {
        KeyDecoder decoder = new KeyDecoder();
        feed(decoder, bytes);
        return drain(decoder, LONG);
    }

    private static void feed(KeyDecoder decoder, byte[] bytes) {
        decoder.feed(bytes, bytes.length);
    }

    /** All there is, first as if more could come, then as if nothing did. */
    private static List<Input> drain(KeyDecoder decoder, long silent) {
        List<Input> inputs = new ArrayList<>();
        for (long wait : new long[] {0, silent}) {
            for (Optional<Input> next = decoder.next(wait); next.isPresent(); next = decoder.next(wait)) {
                inputs.add(next.get());
            }
        }
        return inputs;
    }

    /** {@code ^X} stands for a control character; a caret before anything else for itself. */
    private static byte[] raw(String written) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '^' && i + 1 < written.length() && written.charAt(i + 1) >= '?' && written.charAt(i + 1) <= '_') {
                char named = written.charAt(++i);
                text.append(named == '?' ? '\u007F' : (char) (named - '@'));
            } else {
                text.append(c);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
