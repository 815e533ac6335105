package dev.rung.files.pack;

import dev.rung.domain.pack.PackContent;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link HostilePackTest} does to some bits of a pack, done to every one. */
@Tag("campaign")
class EveryBitOfAPackTest {
    static Stream<PackContent> contents() {
        return HostilePackTest.contents();
    }

    @ParameterizedTest
    @MethodSource("contents")
    void everyFlippedBitIsFound(PackContent content) {
        byte[] file = Packs.open(content);
        HostilePackTest.bits(file, IntStream.range(0, file.length * 8));
    }
}
