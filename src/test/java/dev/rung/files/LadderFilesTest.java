package dev.rung.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.rung.domain.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LadderFilesTest {
    @TempDir
    Path folder;

    private LadderFiles files() {
        return new LadderFiles(folder);
    }

    @Test
    void withoutAFolderThereAreTheShippedOnes() {
        assertThat(new LadderFiles(folder.resolve("none")).list())
                .extracting(l -> l.reading().orRefuse().id())
                .containsExactlyElementsOf(LadderFiles.SHIPPED);
    }

    @Test
    void anOwnLadderStandsInForAShippedOneAndBothSaySo() throws IOException {
        Files.writeString(folder.resolve("a.json"), SmallLadder.JSON.replace("\"mine\"", "\"startup-pm\""));
        assertThat(files().ladder("startup-pm").title()).isEqualTo("Mine");
        assertThat(files().list())
                .filteredOn(l -> l.reading().orRefuse().id().equals("startup-pm"))
                .extracting(
                        LadderFiles.Listed::origin,
                        LadderFiles.Listed::hidden,
                        l -> l.note().isEmpty())
                .containsExactly(
                        tuple(LadderFiles.Origin.SHIPPED, true, false), tuple(LadderFiles.Origin.OWN, false, false));
    }

    @Test
    void aFaultyFileIsListedAndHidesNoOther() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{");
        Files.writeString(folder.resolve("b.json"), SmallLadder.JSON);
        Files.writeString(folder.resolve("c.json"), SmallLadder.JSON);
        assertThat(files().ladder("mine").title()).isEqualTo("Mine");
        assertThat(files().list().subList(3, 6))
                .extracting(l -> l.reading().faults().size(), LadderFiles.Listed::hidden)
                .containsExactly(tuple(1, false), tuple(0, false), tuple(0, true));
    }

    @Test
    void anUnknownIdIsRefusedWithTheOnesThereAre() {
        assertThatThrownBy(() -> files().ladder("x"))
                .isInstanceOf(Refusal.class)
                .hasMessage("there is no ladder \"x\"; there are owner-pm, startup-pm, enterprise-ic");
    }

    @Test
    void aFaultyFileOfThatNameIsToldInsteadOfMissing() throws IOException {
        Files.writeString(folder.resolve("mine.json"), "[]");
        assertThatThrownBy(() -> files().ladder("mine"))
                .isInstanceOf(Refusal.class)
                .hasMessageEndingWith("mine.json:1: $: wants an object, not a list");
    }

    @Test
    void theStampChangesWithTheFolder() throws IOException {
        String before = files().stamp();
        assertThat(files().stamp()).isEqualTo(before);
        Files.writeString(folder.resolve("a.json"), SmallLadder.JSON);
        String with = files().stamp();
        assertThat(with).isNotEqualTo(before);
        Files.writeString(folder.resolve("a.json"), SmallLadder.JSON + " ");
        assertThat(files().stamp()).isNotEqualTo(with);
    }
}
