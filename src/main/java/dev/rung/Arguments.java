package dev.rung;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of the command line as they were typed. Java reads them by the locale, and in the one called C or POSIX every
 * letter beyond ASCII comes out as U+FFFD: a title would be saved broken, for good.
 */
final class Arguments {
    private static final Path TYPED = Path.of("/proc/self/cmdline");

    private Arguments() {}

    /** The same arguments, read again as UTF-8 where a letter was lost and the system still has them. */
    static String[] asTyped(String[] args) {
        if (Arrays.stream(args).noneMatch(a -> a.indexOf('\uFFFD') >= 0)) {
            return args;
        }
        try {
            List<String> words = words(Files.readAllBytes(TYPED));
            return words.size() < args.length
                    ? args
                    : words.subList(words.size() - args.length, words.size()).toArray(String[]::new);
        } catch (IOException unreadable) {
            return args;
        }
    }

    /** What stands before each of the zero bytes. */
    private static List<String> words(byte[] line) throws CharacterCodingException {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < line.length; i++) {
            if (line[i] == 0) {
                words.add(StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(line, from, i - from))
                        .toString());
                from = i + 1;
            }
        }
        return words;
    }
}
