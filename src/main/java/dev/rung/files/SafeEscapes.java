package dev.rung.files;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/** Escapes in JSON texts what cannot be seen or drives a terminal: control and format characters, line separators. */
public final class SafeEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    static final SafeEscapes INSTANCE = new SafeEscapes();

    private final int[] ascii = standardAsciiEscapesForJSON();

    private SafeEscapes() {
        ascii[0x7F] = ESCAPE_STANDARD;
    }

    /** The text without lone surrogates, which no UTF-8 can carry; each becomes U+FFFD. */
    public static String whole(String text) {
        if (text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
            return text;
        }
        return text.codePoints()
                .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean joiner = c == 0x200C || c == 0x200D;
        return Shown.hidden(c) && !surrogate && !joiner ? new SerializedString(String.format("\\u%04X", c)) : null;
    }
}
