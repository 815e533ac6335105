package dev.rung.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedLaddersTest {
    static List<String> shipped() {
        return LadderFiles.SHIPPED;
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedLadderHasNoFaultAndNoWarning(String id) {
        LadderReading reading = LadderFiles.shipped(id);
        assertThat(reading.faults()).extracting(Fault::text).isEmpty();
        assertThat(reading.orRefuse().id()).isEqualTo(id);
        assertThat(LadderCheck.check(reading)).extracting(LadderWarning::text).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedLadderComesBackFromItsWriting(String id) {
        LadderReading reading = LadderFiles.shipped(id);
        assertThat(SmallLadder.read(LadderWriter.json(reading.orRefuse())).orRefuse())
                .isEqualTo(reading.orRefuse());
    }
}
