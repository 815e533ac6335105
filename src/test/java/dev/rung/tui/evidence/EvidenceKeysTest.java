package dev.rung.tui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.evidence.EvidenceFilter;
import dev.rung.service.Rung;
import dev.rung.tui.ScreenDriver;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Keys;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Key;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceKeysTest {
    @TempDir
    private Path folder;

    @Test
    void noKeyMeansTwoThingsOnAnyScreenOfEvidence() {
        try (Rung rung = ScreenDriver.sample(folder)) {
            String id = rung.evidence()
                    .window(EvidenceFilter.ALL)
                    .rows(0, 1)
                    .get(0)
                    .evidence()
                    .id();
            for (Destination destination : List.of(
                    new Destination.EvidenceList(""),
                    new Destination.EvidenceList("is:measured"),
                    new Destination.EvidencePiece(id),
                    new Destination.Capture(),
                    new Destination.ClaimPicker(id),
                    new Destination.EvidenceTrash(),
                    new Destination.EvidenceImport(""))) {
                Screen screen = EvidenceScreens.of(destination, rung).orElseThrow();
                apart(screen);
                press(screen, "/");
                apart(screen);
            }
            Screen form = new PieceFormScreen(rung, id);
            for (int field = 0; field < 14; field++) {
                apart(form);
                press(form, "tab");
            }
        }
    }

    private static void apart(Screen screen) {
        assertThat(Keys.conflicts(screen.actions())).as(screen.title()).isEmpty();
    }

    private static void press(Screen screen, String key) {
        screen.actions().stream()
                .filter(a -> a.keys().contains(Key.of(key)))
                .findFirst()
                .ifPresent(Action::perform);
    }
}
