package dev.rung.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes as UTF-8 text, strictly: a byte order mark is skipped, everything else that is not UTF-8 is told with its place. */
final class Utf8Text {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Utf8Text() {}

    /** @throws Unreadable with line and byte offset (counted from 0) of the first byte that is not UTF-8 */
    static String decode(String file, byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw new Unreadable(Fault.ofFile(file, "is UTF-16; save it as UTF-8"));
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            throw malformed(file, bytes, in.position());
        }
        return out.flip().toString();
    }

    private static Unreadable malformed(String file, byte[] bytes, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        String western = new String(bytes, at, 1, WESTERN);
        String guess = Character.isLetter(western.codePointAt(0))
                ? "; it looks like Windows-1252, where that byte is “" + western + "”"
                : "";
        String message = String.format("byte %d (0x%02X) is not UTF-8%s; save the file as UTF-8", at, bytes[at], guess);
        return new Unreadable(new Fault(file, line, "", message));
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
