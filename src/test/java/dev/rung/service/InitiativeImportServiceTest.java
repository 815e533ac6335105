package dev.rung.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitiativeImportServiceTest {
    @TempDir
    private Path folder;

    private Rung rung;

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
        rung = Rung.open(Places.of(Map.of(), folder.toString(), ""), clock);
        rung.profile().begin("Mara", "owner-pm", "senior-pm", Optional.empty(), "EUR");
    }

    @AfterEach
    void close() {
        rung.close();
    }

    private InitiativePreview preview(String csv) throws IOException {
        Path file = folder.resolve("roadmap.csv");
        Files.writeString(file, csv);
        return rung.initiativeImports().preview(file, Optional.empty());
    }

    private int take(InitiativePreview preview, boolean skipFaulty) {
        return rung.initiativeImports().accept(preview, skipFaulty, (done, total) -> {});
    }

    @Test
    void aFileTakenOverTwiceIsThereOnce() throws IOException {
        String csv =
                "Title,Status,Owner,Link\nOne plan,To Do,,https://t.example/1\nOne plan,To Do,,https://t.example/2\n";
        assertThat(take(preview(csv), false)).isEqualTo(2);
        InitiativePreview again = preview(csv);
        assertThat(again.fresh()).isZero();
        assertThat(take(again, false)).isZero();
        assertThat(rung.initiatives().window(Set.of(), "").count()).isEqualTo(2);
    }

    @Test
    void aRowThatStandsTwiceInTheFileIsTakenOnce() throws IOException {
        assertThat(preview("Title\nOne plan\none plan \n").fresh()).isEqualTo(1);
    }

    @Test
    void whatNobodyIsNamedForIsThePersonsOwn() throws IOException {
        InitiativePreview preview = preview("Title,Owner\nMine,\nTheirs,Jonas\n");
        assertThat(preview.rows()).extracting(r -> r.initiative().owner()).containsExactly("Mara", "Jonas");
    }

    @Test
    void faultyRowsStopAllOrAreLeftOut() throws IOException {
        InitiativePreview preview = preview("Title,Start date\nGood,2026-10-01\nBad,soon\n");
        assertThatThrownBy(() -> take(preview, false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("1 faulty row, so nothing was taken over");
        assertThat(take(preview, true)).isEqualTo(1);
        assertThat(rung.initiatives().perStage().get(Stage.IDEA)).isEqualTo(1);
    }

    @Test
    void allOfAnImportIsOneChange() throws IOException {
        take(preview("Title\nOne\nTwo\nThree\n"), false);
        assertThat(rung.changes().undo()).isPresent();
        assertThat(rung.initiatives().window(Set.of(), "").count()).isZero();
    }
}
