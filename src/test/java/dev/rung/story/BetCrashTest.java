package dev.rung.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.tui.terminal.Pty;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that was typed into a bet a second ago is lost, and two rungs may write one page. */
class BetCrashTest {
    private static final String TITLE = "Guided setup";

    @TempDir
    Path folder;

    private Home home;
    private String id = "";

    @BeforeEach
    void aBet() {
        home = new Home(folder).begun();
        id = home.say("initiative", "add", TITLE).split("\\s+")[1];
    }

    @Test
    void whatWasTypedIntoTheChecklistThePageAndTheForecastSurvivesAKill() throws Exception {
        try (Pty pty = open()) {
            pty.key("Enter").await("1 of 16").type("y").await("a bare yes").type("Half an answer");
            die(pty.await("Half an answer"));
        }
        try (Pty pty = open()) {
            pty.key("Enter").await("Half an answer").key("Escape").await("Checklist");
            pty.key("Tab")
                    .await("One-pager")
                    .key("Enter")
                    .await("^n next finding")
                    .key("Tab");
            pty.await("› Customer problem").type("Half a problem");
            die(pty.await("Half a problem"));
        }
        try (Pty pty = open()) {
            pty.key("Tab").await("One-pager").key("Enter").await("Half a problem");
            pty.await("Restored what you were typing.").key("Escape").awaitGone("^n next finding");
            pty.key("Tab").await("No forecast yet.").type("w").await("‹ Acquisition ›");
            pty.key("Tab").type("20-3").await("20-3");
            die(pty);
        }
        try (Pty pty = open()) {
            pty.key("Tab", "Tab").await("No forecast yet.").type("w").await("20-3");
            pty.await("restored what you were typing");
        }
        assertThat(home.say("doctor")).contains("All is well");
    }

    @Test
    @Tag("campaign")
    void whatWasTypedIntoThePostmortemSurvivesAKill() throws Exception {
        home.say("initiative", "launch", id, "--on", "2026-08-01", "--reason", "It was out before it was written");
        try (Pty pty = home.screensOn("2026-11-21")) {
            pty.await("! Postmortem")
                    .key("Enter")
                    .await("What worked")
                    .key("Tab", "Tab")
                    .type("Half a lesson");
            die(pty.await("Half a lesson"));
        }
        try (Pty pty = home.screensOn("2026-11-21")) {
            pty.await("! Postmortem").key("Enter").await("Half a lesson");
        }
        assertThat(home.say("doctor")).contains("All is well");
    }

    @Test
    void twoRungsWriteOnePageAndLoseNoField() {
        try (Pty first = open();
                Pty second = open()) {
            first.key("Tab")
                    .await("One-pager")
                    .key("Enter")
                    .await("^n next finding")
                    .key("Tab");
            second.key("Tab").await("One-pager").key("Enter").await("^n next finding");
            second.key("Tab", "Tab").await("› Why now").type("The price list of 1 October 2026");
            second.await("The price list");
            first.await("› Customer problem").type("Owners give up half way").key("Tab");
            second.await("Owners give up half way").key("Tab");
            first.await("The price list of 1 October");
            first.key("Escape");
            second.key("Escape");
            first.awaitGone("^n next finding");
            second.awaitGone("^n next finding");
        }
        assertThat(home.say("one-pager", "show", id)).contains("Owners give up half way", "The price list of 1");
    }

    private Pty open() {
        return home.screensOn("2026-11-21")
                .await("NEEDS YOU")
                .type("2")
                .await(TITLE)
                .key("Enter")
                .await("● idea");
    }

    private static void die(Pty pty) throws Exception {
        TimeUnit.MILLISECONDS.sleep(1100);
        pty.signal("KILL");
        assertThat(pty.exitCode()).isEqualTo(137);
    }
}
