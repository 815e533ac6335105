package dev.rung.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.tui.terminal.Pty;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One bet from the first question to the lesson, with keys only, over the twelve weeks it takes. */
class BetStoryTest {
    private static final String BET = "Guided setup for small teams";

    @TempDir
    Path folder;

    @Test
    void aBetFromItsFirstQuestionToItsLesson() {
        Home home = new Home(folder);
        try (Pty pty = home.screensOn("2026-11-21")) {
            begin(pty);
            answer(pty);
            write(pty);
            forecast(pty);
            move(pty);
            pty.key("Escape").await("FORECAST").type("t").await("No forecast has met an actual yet");
            quit(pty);
        }
        try (Pty pty = home.screensOn("2026-11-24")) {
            pty.await("NEEDS YOU").awaitGone("Postmortem");
            quit(pty);
        }
        try (Pty pty = home.screensOn("2027-02-20")) {
            pty.await("! Postmortem  " + BET + ", 12 weeks, 7 days");
            lookBack(pty);
            harvest(pty);
            quit(pty);
        }
        assertThat(home.say("initiative", "list")).contains("Reviewed", "actual 52k");
        assertThat(home.say("doctor")).contains("All is well");
    }

    private static void begin(Pty pty) {
        pty.await("Welcome to rung").type("Mara Ünal").key("Tab", "Tab", "Right");
        pty.await("‹ Senior PM ›").key("Tab").await("‹ Principal PM ›").key("Enter");
        pty.await("✓ Welcome, Mara Ünal").type("2").await("Press n and write").type("n");
        pty.await("New initiative").type(BET).key("Enter").await("● idea");
        pty.await("Proposed wants metric, customer problem, why now.");
    }

    /** A sentence to the metric and one to the problem, a plain no elsewhere: a verdict, and two fields of the page. */
    private static void answer(Pty pty) {
        pty.key("Enter").await("1 of 16").type("y").await("a bare yes counts for nothing");
        pty.type("Reduce monthly churn among small teams from 4.2 % to 3 % by 31 May 2027, as read in billing"
                + " (owner Mara Ünal)");
        pty.key("Enter").await("2 of 16").type("nnnn").await("6 of 16").type("y");
        pty.await("a bare yes counts for nothing");
        pty.type("Small teams give up half way through the setup and leave in their first month");
        pty.key("Enter").await("7 of 16").type("o").await("2 of 16 yes, 4 no, 10 open");
        pty.key("Escape").await("Checklist 2/16").await("Proposed wants why now.");
    }

    /** The third answer, typed on the page. */
    private static void write(Pty pty) {
        pty.key("Tab").await("Reduce monthly churn").key("Enter").await("^n next finding");
        pty.await("1 blocker").key("Tab", "Tab").await("› Why now");
        pty.type("The price list of 1 October 2026 bills small teams monthly, and 4 in 100 leave each month");
        pty.await("The three answers are there and nothing blocks.").await("outcome 8 of 8");
        pty.key("Escape").await("Ready to be proposed.");
    }

    private static void forecast(Pty pty) {
        pty.key("Tab").await("No forecast yet.").type("w").await("‹ Acquisition ›");
        pty.key("Right", "Right", "Right").await("‹ Retention ›").key("Tab").type("120k-180k");
        pty.key("Tab").type("4.2% -> 3.0%-3.6%").key("Tab").type("80%").key("Tab", "Tab");
        pty.type("20k-40k").await("most likely 30k").await("WHAT MOVES IT").key("C-s");
        pty.await("✓ Forecast of today: ").await("Return 6");
    }

    private static void move(Pty pty) {
        pty.type("s").await("is proposed; u takes it back").await("Ready to be committed.");
        pty.type("s").await("is committed; u takes it back").await("Evidence 1");
        pty.type("s").await("The looks back fall due on 5 Dec 2026").key("Enter");
        pty.await("● launched");
    }

    private static void lookBack(Pty pty) {
        pty.key("Enter").await("no actual yet").type("52k").await("inside the range");
        pty.key("Tab").type("3.4 %").key("Tab").type("The setup asks one question a page");
        pty.key("Tab").type("Teams above ten did not change").key("Tab").type("Setup is timed from day one");
        pty.key("Tab", "Space").await("● open").key("Tab", "Tab", "Tab", "Tab", "Tab");
        pty.await("› Why it was us")
                .key("Left")
                .await("‹ interrupted time series")
                .key("Tab")
                .type("billing");
        pty.await("› Source").key("Tab", "Tab").type("44k").key("Escape");
        pty.await("Kept the look after 12 weeks; the bet is reviewed; 2 pieces of evidence are offered.");
    }

    /** The measured result is taken as evidence with one key; it moves the ladder, and the record has its entry. */
    private static void harvest(Pty pty) {
        pty.await("3 pieces fell out of your bets").type("4").await("as of today");
        pty.await("[· none").type("1").await("3 pieces fell out").key("Enter").await("OFFERED");
        pty.key("Down").await("› ▅").await("Outcome ownership · Principal PM");
        pty.type("a").await("✓ Accepted with");
        pty.type("4").await("[◐ shown").await("1 counted claim in 1 quarter, measured");
        pty.type("2").await("52k").type("t").await("inside").await("52k of 6");
        pty.await("Realised").await("52,000 EUR  from 1 bet");
    }

    private static void quit(Pty pty) {
        pty.type("1").await("STANDING").key("q");
        assertThat(pty.exitCode()).isZero();
    }
}
