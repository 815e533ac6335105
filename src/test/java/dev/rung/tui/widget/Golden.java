package dev.rung.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with src/test/resources/goldens/TestClass/name.txt; rewritten by {@code -Dgoldens=rewrite}. */
final class Golden {
    private Golden() {}

    static void check(Class<?> test, String name, String text) {
        Path file = Path.of("src/test/resources/goldens", test.getSimpleName(), name + ".txt");
        try {
            if ("rewrite".equals(System.getProperty("goldens"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(text).as(file.toString()).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
