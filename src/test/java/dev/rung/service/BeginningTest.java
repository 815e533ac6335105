package dev.rung.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.store.ForgedGlance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beginning with Today as it lies beside the workspace. */
class BeginningTest {
    private static final Clock CLOCK = Clock.systemDefaultZone();

    @TempDir
    private Path folder;

    private Places places;

    @BeforeEach
    void sample() {
        places = Places.of(Map.of(), folder.toString(), folder.resolve("w.db").toString());
        try (Rung rung = Rung.demo(places, CLOCK)) {
            rung.todays().keepGlance();
            rung.safekeeping().backup(places.workspace(), false);
        }
        Rung.open(places, CLOCK).close();
    }

    @Test
    void todayIsThereBeforeTheWorkspaceAndIsWhatItSays() {
        assertThat(folder.resolve("w.db-today")).exists();
        try (Rung rung = Rung.begin(places, CLOCK)) {
            TodayView first = rung.glance().orElseThrow();
            rung.finishOpening();
            assertThat(rung.changes().changedElsewhere()).isFalse();
            assertThat(first).isEqualTo(rung.todays().view());
        }
    }

    @Test
    void leavingBeforeAnythingOpenedLeavesItForTheNextStart() {
        Rung.begin(places, CLOCK).close();
        assertThat(folder.resolve("w.db-today")).exists();
    }

    @Test
    void whatIsDeletedIsGoneFromBesideTheWorkspaceAtOnce() throws IOException {
        try (Rung rung = Rung.begin(places, CLOCK)) {
            rung.evidence().capture("Asked three customers", rung.today());
            assertThat(folder.resolve("w.db-today")).doesNotExist();
        }
        try (Rung rung = Rung.begin(places, CLOCK)) {
            rung.finishOpening();
            rung.todays().keepGlance();
        }
        assertThat(Files.readString(folder.resolve("w.db-today"))).contains("today");
    }

    @Test
    void whatDoesNotHoldIsLookedAtAnewAsSoonAsTheWorkspaceIsOpen() {
        ForgedGlance.beside(places.workspace(), LocalDate.now(CLOCK), "today 0\n");
        try (Rung rung = Rung.begin(places, CLOCK)) {
            rung.finishOpening();
            assertThat(rung.changes().changedElsewhere()).isTrue();
            assertThat(rung.changes().changedElsewhere()).isFalse();
        }
    }

    @Test
    void aDamagedWorkspaceIsRefusedWhenItsOpeningIsFinished() throws IOException {
        String text = Files.readString(folder.resolve("w.db-today"));
        String today = text.substring(text.indexOf("today "));
        Files.write(places.workspace(), new byte[5000]);
        Files.writeString(places.workspace(), "garbage".repeat(800));
        ForgedGlance.beside(places.workspace(), LocalDate.now(CLOCK), today.substring(0, today.indexOf("count") + 12));
        try (Rung rung = Rung.begin(places, CLOCK)) {
            assertThatThrownBy(rung::finishOpening)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("is not a rung workspace");
        }
    }
}
