package dev.rung.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PieceDigestTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private static Evidence piece(String... texts) {
        return new Evidence(
                "id",
                DAY,
                "Title",
                texts[0],
                texts[1],
                texts[2],
                texts[3],
                texts[4],
                Optional.empty(),
                texts[5],
                new Measurement(texts[6], texts[7], texts[8], texts[9]),
                false);
    }

    @Test
    void everyFieldThatIsWrittenMakesAnotherDigestAndNoTextPassesForTwo() {
        Set<String> digests = new HashSet<>();
        for (int i = -1; i < 10; i++) {
            String[] texts = new String[10];
            for (int j = 0; j < 10; j++) {
                texts[j] = j == i ? "x" : "";
            }
            digests.add(PieceDigest.of(piece(texts)));
        }
        Evidence plain = Evidence.titled("id", DAY, "Title");
        digests.add(PieceDigest.of(Evidence.titled("id", DAY.plusDays(1), "Title")));
        digests.add(PieceDigest.of(Evidence.titled("id", DAY, "Titlx")));
        digests.add(PieceDigest.of(Evidence.titled("id", DAY, "Title1:x")));

        assertThat(digests).hasSize(14).contains(PieceDigest.of(plain)).allMatch(d -> d.matches("[0-9a-f]{64}"));
    }

    @Test
    void theIdAndWhetherItIsPrivateAreNotWhatIsRead() {
        Evidence plain = Evidence.titled("id", DAY, "Title");

        assertThat(PieceDigest.of(plain.withId("other"))).isEqualTo(PieceDigest.of(plain));
        assertThat(List.of(PieceDigest.of(Evidence.titled("id", DAY, "Title")))).containsExactly(PieceDigest.of(plain));
    }

    @Test
    void aLoneSurrogateReadsAsWhatAFileMakesOfIt() {
        assertThat(PieceDigest.of(Evidence.titled("01", DAY, "a\ud800")))
                .isEqualTo(PieceDigest.of(Evidence.titled("01", DAY, "a\ufffd")));
    }
}
