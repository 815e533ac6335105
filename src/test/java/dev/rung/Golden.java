package dev.rung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a test expects word for word, as a file; {@code -Dgoldens=rewrite} writes it anew, to be read before it is kept. */
public final class Golden {
    private static final Path ROOM = Path.of("src/test/resources/goldens");

    private Golden() {}

    /** Compares with goldens/TestClass/name.txt. */
    public static void check(Class<?> test, String name, String text) {
        check(test.getSimpleName() + "/" + name + ".txt", text);
    }

    /** Compares with the file of that name below goldens. */
    public static void check(String name, String text) {
        Path file = ROOM.resolve(name);
        try {
            if (rewriting()) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(text).as(file.toString()).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static boolean rewriting() {
        return "rewrite".equals(System.getProperty("goldens"));
    }
}
