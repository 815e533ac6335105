package dev.rung.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.tui.terminal.Pty;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that was typed into a month a second ago is lost, and what was sent stays sent. */
class MonthCrashTest {
    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void aMonth() {
        home = new Home(folder);
        Month.in(home);
    }

    @Test
    void whatWasTypedIntoASectionAndAnAnswerSurvivesAKillAndWhatWasSentToo() throws Exception {
        try (Pty pty = open()) {
            pty.type("5").await("drafts November 2026").type("n").await("Churn fell from 3.8 %");
            pty.key("Enter").await("Headline, November 2026").key("C-a", "C-k").type("Half a headline");
            die(pty.await("Half a headline"));
        }
        try (Pty pty = page()) {
            pty.key("Enter")
                    .await("Restored what you were typing.")
                    .await("Half a headline")
                    .key("Escape");
            pty.await("draft, due 30 Nov 2026").type("w").await("0 prepared").key("Enter");
            pty.await("Date of it").type("66k EU").key("Tab").type("half a sour");
            die(pty.await("half a sour"));
        }
        try (Pty pty = page()) {
            pty.await("Half a headline").type("w").await("Questions for").key("Enter");
            pty.await("66k EU")
                    .await("half a sour")
                    .key("Escape")
                    .await("0 prepared")
                    .key("Escape");
            pty.await("draft, due 30 Nov 2026")
                    .type("s")
                    .await("This is final")
                    .type("y")
                    .await("sent 21 Nov 2026");
            pty.signal("KILL");
            assertThat(pty.exitCode()).isEqualTo(137);
        }
        assertThat(home.runOn(Month.TODAY, "update", "list").out()).contains("sent 2026-11-21");
        assertThat(home.runOn(Month.TODAY, "update", "show", "this").out()).contains("Half a headline");
        assertThat(home.runOn(Month.TODAY, "update", "set", "this", "headline", "Another")
                        .complaint())
                .contains("was sent on 2026-11-21 and is never changed");
        assertThat(home.say("doctor")).contains("All is well");
    }

    @Test
    @Tag("campaign")
    void whatWasTypedIntoACostAndAWeekSurvivesAKill() throws Exception {
        try (Pty pty = open()) {
            pty.type("8").await("PEOPLE").type("n").await("Salary a year").type("Half a des");
            die(pty.await("Half a des"));
        }
        try (Pty pty = open()) {
            pty.type("8")
                    .await("PEOPLE")
                    .type("n")
                    .await("Half a des")
                    .key("Escape")
                    .await("PEOPLE");
            pty.awaitGone("Salary a year")
                    .type("4")
                    .await("as of today")
                    .type("w")
                    .await("Press t and type");
            pty.type("t").await("like the week before").type("17.5");
            die(pty.await("17.5"));
        }
        try (Pty pty = open()) {
            pty.type("4")
                    .await("as of today")
                    .type("w")
                    .await("Press t and type")
                    .type("t")
                    .await("17.5");
        }
        assertThat(home.say("doctor")).contains("All is well");
    }

    private Pty open() {
        return home.screensOn(Month.TODAY).await("NEEDS YOU");
    }

    private Pty page() {
        return open().type("5").await("November 2026").key("Enter").await("draft, due 30 Nov 2026");
    }

    private static void die(Pty pty) throws Exception {
        TimeUnit.MILLISECONDS.sleep(1100);
        pty.signal("KILL");
        assertThat(pty.exitCode()).isEqualTo(137);
    }
}
