package dev.rung.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.tui.terminal.Pty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A month of a team, with keys only: what it costs, what hangs in the air, the page, the questions, the hours. */
class MonthStoryTest {
    private static final Path CALENDAR =
            Path.of("src/test/resources/dev/rung/files/calendar/quarter.ics").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void aMonthFromWhatTheTeamCostsToWhereTheHoursGo() throws IOException {
        Home home = new Home(folder);
        Month.bets(home).shared().scored().argue(0).argue(1).argue(2);
        try (Pty pty = home.screensOn(Month.TODAY)) {
            pty.await("NEEDS YOU");
            team(pty);
            goal(pty);
            tax(pty);
            draft(pty);
            questions(pty);
            send(pty);
            export(pty);
            read(pty.folder());
            hours(pty);
            pty.type("1").await("STANDING").await("Untranslated").key("q");
            assertThat(pty.exitCode()).isZero();
        }
        assertThat(home.runOn(Month.TODAY, "undo").out()).doesNotContain("Sent");
        assertThat(home.runOn(Month.TODAY, "commitment", "list").out()).contains("Activation", "5 Dec");
        assertThat(home.say("doctor")).contains("All is well");
    }

    private static void team(Pty pty) {
        pty.type("8").await("WHO IS ON THE TEAM?").type("n").await("Salary a year");
        pty.type("Engineer")
                .key("Tab", "C-a", "C-k")
                .type("5")
                .key("Tab")
                .type("150k")
                .key("C-s");
        pty.await("Added “Engineer”").key("Escape").await("81,250.00").type("o").await("What else is paid for?");
        pty.type("Cloud")
                .key("Tab")
                .type("6k")
                .key("C-s")
                .await("Added “Cloud”")
                .key("Escape");
        pty.await("87,250.00").await("SPRINT, OF 26").type("u").await("Undone: Added to the team cost “Cloud”");
        pty.await("81,250.00").key("C-r").await("87,250.00");
    }

    private static void goal(Pty pty) {
        pty.key("Tab")
                .await("run-and-maintain")
                .key("Tab")
                .await("WHAT DOES THE COMPANY WANT?")
                .type("n");
        pty.await("in the company's words")
                .type("Keep more customers")
                .key("Tab")
                .type("GRR");
        pty.key("Tab").type("92 %").key("C-s").await("no bet");
        serves(pty, "Guided", "1 bet");
        serves(pty, "Yearly", "2 bets");
    }

    private static void serves(Pty pty, String bet, String then) {
        pty.type("b")
                .await("type to search")
                .type(bet)
                .await("› " + bet)
                .key("Enter")
                .await(then);
    }

    /** Two hang in the air; what one of them lacked is said, and the month's tax falls by its share. */
    private static void tax(Pty pty) {
        pty.key("Tab", "Tab")
                .await("34,900  40 % of 87,250")
                .await("Import of old books")
                .await("no goal");
        pty.await("no behaviour, +4").key("BTab", "BTab").await("2 bets");
        serves(pty, "Import", "3 bets");
        pty.key("Tab", "Tab").await("17,450  20 % of 87,250").type("u").await("34,900  40 % of 87,250");
        pty.key("C-r").await("17,450  20 % of 87,250");
    }

    private static void draft(Pty pty) {
        pty.type("5").await("drafts November 2026").type("n").await("Churn fell from 3.8 % to 3.4 %");
        pty.await("17.5k").key("Enter").await("Headline, November 2026").key("C-a", "C-k");
        pty.type("The team was busy").await("No headline number").key("C-a", "C-k");
        pty.type("Churn fell from 3.8 % to 3.4 %, target 3 %: five in a <b>hundred</b> stay")
                .awaitGone("No headline");
        pty.key("Escape").await("draft, due 30 Nov 2026").await("five in a");
    }

    /** Four are answered, and of the fifth the day is promised on which it will be known. */
    private static void questions(Pty pty) {
        pty.type("w").await("Questions for November 2026").await("0 prepared");
        for (int prepared = 1; prepared < 5; prepared++) {
            pty.key("Enter")
                    .await("Date of it")
                    .type("66k EUR")
                    .key("Tab")
                    .type("billing export")
                    .key("Tab");
            pty.type("2026-11-20").key("Tab", "Right", "Right", "Tab", "Tab");
            pty.type("A holdout runs until the end of the year.").await("All an answer wants is there.");
            pty.key("Escape").await(prepared + " prepared").key("Down");
        }
        pty.type("d").await("by when will you?").key("C-a", "C-k").type("+2w").key("Enter");
        pty.await("by 5 Dec 2026; u takes it back")
                .await("1 not known yet")
                .key("Escape")
                .await("draft, due 30 Nov 2026");
    }

    private static void send(Pty pty) {
        pty.type("s").await("This is final").type("y").await("sent 21 Nov 2026");
        pty.key("Enter").await("never changed");
    }

    private static void export(Pty pty) {
        pty.type("x").await("LEAVES").await("update-2026-11.html").key("Enter");
        made(pty, "update-2026-11.html")
                .awaitGone("LEAVES")
                .type("x")
                .await("LEAVES")
                .key("Up", "Right");
        made(pty.await("update-2026-11.md").key("Enter"), "update-2026-11.md").awaitGone("LEAVES");
    }

    private static Pty made(Pty pty, String file) {
        return pty.until(
                file + " to be written", () -> Files.exists(pty.folder().resolve(file)));
    }

    private static void read(Path made) throws IOException {
        String html = Files.readString(made.resolve("update-2026-11.html"));
        assertThat(html)
                .contains(
                        "Content-Security-Policy",
                        "default-src 'none'",
                        "3.4 %",
                        "17.5k",
                        "a &lt;b&gt;hundred&lt;/b&gt;")
                .doesNotContain("<script", "<b>hundred", "http://", "A holdout runs");
        String markdown = Files.readString(made.resolve("update-2026-11.md"));
        assertThat(markdown).contains("November 2026", "3.4 %", "17.5k").doesNotContain("<b>hundred", "A holdout runs");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.resolve("update-2026-11.md"))))
                .isEqualTo("rw-------");
    }

    private static void hours(Pty pty) {
        pty.type("4").await("as of today").type("w").await("Press t and type").type("i");
        pty.await("IMPORT A CALENDAR").type(CALENDAR.toString()).key("Enter").await("UNSORTED  28 h 15");
        pty.type("d").await("Jour fixe Technik").type("i").await("u takes them back");
        pty.await("against a senior PM").await("HOURS TO TRADE").await("a week of delivery for customer");
    }
}
