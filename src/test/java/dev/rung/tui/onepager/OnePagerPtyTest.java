package dev.rung.tui.onepager;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.initiative.Stage;
import dev.rung.service.Places;
import dev.rung.service.Rung;
import dev.rung.tui.terminal.Pty;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long text in a real terminal: typed into, pasted into, killed. */
class OnePagerPtyTest {
    @TempDir
    private Path folder;

    private Pty screens(int chars) {
        return Pty.java(120, 40, Map.of("NO_COLOR", "1"), PageProgram.class.getName(), folder.toString(), "" + chars);
    }

    private String draft() {
        try (Rung rung = Rung.open(Places.of(Map.of(), folder.toString(), ""), Clock.systemDefaultZone())) {
            String id = rung.initiatives()
                    .window(EnumSet.allOf(Stage.class), "")
                    .rows(0, 1)
                    .get(0)
                    .initiative()
                    .id();
            return rung.drafts().read(PageDraft.key(id)).orElse("");
        }
    }

    @Test
    void whatWasTypedASecondBeforeAKillIsThereAgainInATextOf200Kilobytes() throws Exception {
        try (Pty pty = screens(200_000)) {
            pty.await("Annual plan").key("Tab").await("› Customer problem").type("Half a thought, ");
            pty.await("Half a thought, Office");
            TimeUnit.MILLISECONDS.sleep(1_000);
            pty.signal("KILL");
            assertThat(pty.exitCode()).isEqualTo(137);
        }
        assertThat(draft()).contains("Half a thought, Office managers").hasSizeGreaterThan(200_000);
        try (Pty pty = screens(0)) {
            pty.await("Restored what you were typing").await("Half a thought, Office");
            pty.key("Tab", "C-c");
        }
    }

    @Test
    void aMegabyteIsPastedAndTypedInto() throws Exception {
        String line = "Nobody may sign for a year, they said.\n";
        try (Pty pty = screens(200_000)) {
            pty.await("Annual plan").key("Tab").await("› Customer problem");
            pty.paste(line.repeat(1_000_000 / line.length())).await("Nobody may sign");
            pty.type("And that was it. ").await("And that was it. Office managers");
            pty.key("M-u").key("C-Home").await("› Customer problem");
            TimeUnit.MILLISECONDS.sleep(1_000);
            pty.signal("KILL");
        }
        assertThat(draft()).hasSizeGreaterThan(1_190_000);
    }
}
