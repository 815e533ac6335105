package dev.rung.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.tui.terminal.Pty;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that was typed a second ago is lost, and two rungs on one workspace see each other. */
class CrashTest {
    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void aWorkspace() {
        home = new Home(folder).begun();
    }

    @Test
    void whatWasTypedASecondBeforeAKillIsThereAgain() throws Exception {
        home.say("evidence", "add", "Closed the bet");
        try (Pty pty = home.screens()) {
            pty.await("Senior PM").type("e").await("New evidence").type("Half a thought");
            pty.await("Half a thought");
            die(pty);
        }
        try (Pty pty = home.screens()) {
            pty.await("Senior PM").type("e").await("Half a thought").await("Restored what you were typing");
            pty.type(" and its end").key("Enter").await("Captured “Half a thought and its end”");
            pty.type("3").await("2 pieces").key("Down", "Enter").await("Press m to say what it shows");
            pty.key("Enter").await("what you did yourself").key("Tab", "Tab").type("Nobody asked the customers");
            pty.await("Nobody asked");
            die(pty);
        }
        assertThat(home.say("doctor")).contains("All is well");
        try (Pty pty = home.screens()) {
            pty.await("Senior PM").type("3").await("2 pieces").key("Down", "Enter");
            pty.await("something you were typing").key("Enter").await("Restored what you were typing");
            pty.await("Nobody asked the customers").key("Escape").await("SITUATION");
            pty.key("Escape").await("2 pieces").key("q");
            assertThat(pty.exitCode()).isZero();
        }
        assertThat(home.say("evidence", "list", "--csv")).contains("Nobody asked the customers");
    }

    private static void die(Pty pty) throws Exception {
        TimeUnit.MILLISECONDS.sleep(1100);
        pty.signal("KILL");
        assertThat(pty.exitCode()).isEqualTo(137);
    }

    @Test
    void aCommandShowsOnTheOpenScreensAndBothMayWrite() {
        try (Pty pty = home.screens()) {
            pty.await("Senior PM").type("3").await("0 pieces").type("e").await("New evidence");
            home.process(Map.of(), "evidence", "add", "From the other one");
            pty.type("From this one").key("Enter").await("2 pieces").await("From the other one");
            for (int i = 0; i < 10; i++) {
                home.say("evidence", "add", "Command " + i);
                pty.type("e")
                        .await("New evidence")
                        .type("Screen " + i)
                        .key("Enter")
                        .awaitGone("New evidence");
            }
            pty.await("22 pieces").key("q");
            assertThat(pty.exitCode()).isZero();
        }
        assertThat(home.say("evidence", "list")).contains("Command 9", "Screen 9");
        assertThat(home.say("doctor")).contains("All is well");
    }
}
