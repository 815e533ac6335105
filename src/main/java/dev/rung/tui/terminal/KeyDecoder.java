package dev.rung.tui.terminal;

import dev.rung.domain.text.Graphemes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Turns the bytes of a terminal into inputs. What is no key, mouse or paste (answers, sequences of terminals to come) is
 * swallowed whole. A sequence may come in pieces; one that stays silent in its middle for {@link #PATIENCE} is taken as
 * what it looks like so far.
 */
final class KeyDecoder {
    /** Nanoseconds until Esc is Esc and not the beginning of a sequence. */
    static final long PATIENCE = 25_000_000;

    /** The same for strings, which no key begins with. */
    private static final long STRING_PATIENCE = 250_000_000;

    private static final long PASTE_PATIENCE = 1_000_000_000;

    /** A paste beyond this many bytes comes in parts, so that one that never ends cannot fill the memory. */
    private static final int MOST_PASTED = 1 << 25;

    private static final int MOST_IN_STRING = 1 << 16;
    private static final int MOST_IN_SEQUENCE = 256;
    private static final int ESC = 0x1B;
    private static final byte[] PASTE_END = "\033[201~".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[1 << 12];
    private int start;
    private int end;
    private boolean pasting;
    private int searched;
    private boolean answered;
    private Optional<Background> background = Optional.empty();

    void feed(byte[] from, int count) {
        if (start > 0) {
            System.arraycopy(bytes, start, bytes, 0, end - start);
            searched = Math.max(0, searched - start);
            end -= start;
            start = 0;
        }
        if (end + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, end + count));
        }
        System.arraycopy(from, 0, bytes, end, count);
        end += count;
    }

    /** Whether bytes are waiting for the rest of what they begin. */
    boolean isInTheMiddle() {
        return start < end || pasting;
    }

    /** Whether the terminal has told what it is; after that no answer is outstanding. */
    boolean isAnswered() {
        return answered;
    }

    /** The background the terminal reported, if it did since the last call. */
    Optional<Background> takeBackground() {
        Optional<Background> told = background;
        background = Optional.empty();
        return told;
    }

    /**
     * The next input; empty if there is none yet.
     *
     * @param silent nanoseconds since the last byte came
     */
    Optional<Input> next(long silent) {
        while (start < end || pasting) {
            if (pasting) {
                return paste(silent);
            }
            int before = start;
            Optional<Input> input = decode(silent);
            if (input.isPresent() || start == before && !pasting) {
                return input;
            }
        }
        return Optional.empty();
    }

    private Optional<Input> decode(long silent) {
        int first = bytes[start] & 0xFF;
        if (first == ESC) {
            return escape(silent);
        }
        if (first < 0x20 || first == 0x7F) {
            start++;
            return press(Keys.control(first));
        }
        return typed(silent).map(name -> new Input.Press(Keys.plain(name)));
    }

    private Optional<Input> escape(long silent) {
        boolean patient = silent < PATIENCE;
        if (end - start == 1) {
            return patient ? Optional.empty() : taken(1, Keys.control(ESC));
        }
        int second = bytes[start + 1] & 0xFF;
        switch (second) {
            case '[':
                return csi(silent, 0);
            case 'O':
                return ss3(patient, 0);
            case ']', 'P', 'X', '^', '_':
                return string(silent, second);
            case ESC:
                return doubleEscape(silent, patient);
            default:
                start++;
                if (second < 0x20 || second == 0x7F) {
                    start++;
                    return press(Keys.withAlt(Keys.control(second)));
                }
                Optional<String> name = typed(silent);
                if (name.isEmpty()) {
                    start--;
                }
                return name.map(text -> new Input.Press(Keys.withAlt(Keys.plain(text))));
        }
    }

    /** Alt with a key that sends a sequence, or Esc twice. */
    private Optional<Input> doubleEscape(long silent, boolean patient) {
        if (end - start == 2) {
            return patient ? Optional.empty() : taken(1, Keys.control(ESC));
        }
        int third = bytes[start + 2];
        if (third == '[') {
            return csi(silent, 1);
        }
        return third == 'O' ? ss3(patient, 1) : taken(1, Keys.control(ESC));
    }

    /** @param lead how many further escapes stand before the sequence: with one it is Alt */
    private Optional<Input> csi(long silent, int lead) {
        int at = start + lead + 2;
        if (at < end && bytes[at] == '[') {
            return linuxFunctionKey(silent, at + 1);
        }
        while (at < end && bytes[at] >= 0x20 && bytes[at] < 0x40) {
            at++;
        }
        if (at - start > MOST_IN_SEQUENCE) {
            start = at;
            return Optional.empty();
        }
        if (at == end) {
            if (silent < PATIENCE) {
                return Optional.empty();
            }
            if (at == start + lead + 2) {
                return taken(lead + 2, Keys.withAlt(Keys.plain("[")));
            }
            String broken = new String(bytes, start + lead + 2, at - start - lead - 2, StandardCharsets.US_ASCII);
            start = at;
            // rxvt ends what is pressed with Shift in a character that elsewhere stands before the last
            return broken.endsWith("$")
                    ? sequence(broken.substring(0, broken.length() - 1), '$', lead > 0)
                    : Optional.empty();
        }
        if (bytes[at] < 0x40 || bytes[at] == 0x7F) {
            // a control character or text in the middle: the sequence is broken off, what broke it counts
            start = at;
            return Optional.empty();
        }
        int from = start + lead + 2;
        char last = (char) bytes[at];
        if (last == 'M' && from == at) {
            return oldMouse(silent, at + 1);
        }
        String parameters = new String(bytes, from, at - from, StandardCharsets.US_ASCII);
        start = at + 1;
        return sequence(parameters, last, lead > 0);
    }

    private Optional<Input> linuxFunctionKey(long silent, int at) {
        if (at == end) {
            if (silent >= PATIENCE) {
                start = at;
            }
            return Optional.empty();
        }
        int number = bytes[at] - 'A' + 1;
        start = at + 1;
        return number >= 1 && number <= 5 ? press(Keys.plain("f" + number)) : Optional.empty();
    }

    /** The mouse as terminals without SGR report it: three bytes follow, which must not be taken for keys. */
    private Optional<Input> oldMouse(long silent, int at) {
        if (end - at < 3) {
            if (silent >= PATIENCE) {
                start = end;
            }
            return Optional.empty();
        }
        int button = (bytes[at] & 0xFF) - 32;
        int column = (bytes[at + 1] & 0xFF) - 33;
        int row = (bytes[at + 2] & 0xFF) - 33;
        start = at + 3;
        return MouseReport.of(button, column, row, (button & 3) == 3 && button < 64);
    }

    private Optional<Input> sequence(String parameters, char last, boolean alt) {
        if (parameters.startsWith("<") && (last == 'M' || last == 'm')) {
            return MouseReport.sgr(parameters.substring(1), last == 'm');
        }
        if (parameters.startsWith("?") && last == 'c') {
            answered = true;
            return Optional.empty();
        }
        if (parameters.isEmpty() && (last == 'I' || last == 'O')) {
            return Optional.of(new Input.Focus(last == 'I'));
        }
        if (last == '~' && parameters.equals("200")) {
            pasting = true;
            searched = start;
            return Optional.empty();
        }
        int[] values = Numbers.of(parameters);
        if (values.length == 0) {
            return Optional.empty();
        }
        Optional<Key> key = last == '~' && values[0] == 27
                ? Keys.code(values[2], Math.max(0, values[1] - 1))
                : Keys.csi(values[0], values[1], last);
        return key.map(pressed -> new Input.Press(alt ? Keys.withAlt(pressed) : pressed));
    }

    private Optional<Input> ss3(boolean patient, int lead) {
        int at = start + lead + 2;
        int modifier = 0;
        if (at < end && bytes[at] >= '1' && bytes[at] <= '9') {
            modifier = bytes[at] - '0';
            at++;
        }
        if (at == end) {
            return patient ? Optional.empty() : taken(at - start, Keys.withAlt(Keys.plain("O")));
        }
        if (bytes[at] < 0x20) {
            start = at;
            return press(Keys.withAlt(Keys.plain("O")));
        }
        Optional<Key> key = Keys.ss3(modifier, (char) bytes[at]);
        start = at + 1;
        return key.map(pressed -> new Input.Press(lead > 0 ? Keys.withAlt(pressed) : pressed));
    }

    /** OSC, DCS, SOS, PM and APC: up to BEL or ESC \. */
    private Optional<Input> string(long silent, int introducer) {
        if (end - start == 2) {
            return silent < PATIENCE
                    ? Optional.empty()
                    : taken(2, Keys.withAlt(Keys.plain(String.valueOf((char) introducer))));
        }
        int from = start + 2;
        for (int at = from; at < end; at++) {
            boolean bell = bytes[at] == 7;
            if (bell || bytes[at] == ESC && at + 1 < end && bytes[at + 1] == '\\') {
                if (introducer == ']') {
                    Optional<Background> told =
                            Background.ofAnswer(new String(bytes, from, at - from, StandardCharsets.US_ASCII));
                    background = told.isPresent() ? told : background;
                }
                start = at + (bell ? 1 : 2);
                return Optional.empty();
            }
            if (bytes[at] == ESC && at + 1 < end || bytes[at] == 0x18) {
                start = at;
                return Optional.empty();
            }
        }
        if (silent >= STRING_PATIENCE || end - start > MOST_IN_STRING) {
            start = end;
        }
        return Optional.empty();
    }

    /** One grapheme of what was typed, or put in by an input method, as far as it has come. */
    private Optional<String> typed(long silent) {
        int first = bytes[start] & 0xFF;
        if (first < 0x80 && (start + 1 == end || (bytes[start + 1] & 0xFF) < 0x80)) {
            start++;
            return Optional.of(String.valueOf((char) first));
        }
        int last = start;
        while (last < end && last - start < MOST_IN_SEQUENCE && (bytes[last] & 0xFF) >= 0x20 && bytes[last] != 0x7F) {
            int length = Utf8.length(bytes[last]);
            if (last + length > end) {
                if (silent < PATIENCE) {
                    break;
                }
                length = end - last;
            }
            last += length;
        }
        if (last == start) {
            return Optional.empty();
        }
        String text = new String(bytes, start, last - start, StandardCharsets.UTF_8);
        String grapheme = text.substring(0, Graphemes.next(text, 0));
        start += Utf8.lengthOf(bytes, start, last, grapheme);
        return Optional.of(grapheme);
    }

    private Optional<Input> paste(long silent) {
        for (int at = Math.max(start, searched); at + PASTE_END.length <= end; at++) {
            if (bytes[at] == ESC && Arrays.equals(bytes, at, at + PASTE_END.length, PASTE_END, 0, PASTE_END.length)) {
                return pasted(at, at + PASTE_END.length, false);
            }
        }
        searched = Math.max(start, end - PASTE_END.length + 1);
        if (silent >= PASTE_PATIENCE) {
            return pasted(end, end, false);
        }
        return end - start > MOST_PASTED ? pasted(searched, searched, true) : Optional.empty();
    }

    private Optional<Input> pasted(int to, int next, boolean more) {
        String text = new String(bytes, start, to - start, StandardCharsets.UTF_8);
        start = next;
        searched = next;
        pasting = more;
        if (bytes.length > MOST_IN_STRING) {
            bytes = Arrays.copyOfRange(bytes, start, Math.max(end, start + (1 << 12)));
            end -= start;
            start = 0;
            searched = 0;
        }
        return Optional.of(new Input.Paste(text.replace("\r\n", "\n").replace('\r', '\n')));
    }

    private Optional<Input> taken(int count, Key key) {
        start += count;
        return press(key);
    }

    private static Optional<Input> press(Key key) {
        return Optional.of(new Input.Press(key));
    }
}
