package dev.rung.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.tui.terminal.Pty;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a month is said on one line and nothing is changed; what is hostile in it stays text. */
class BadMonthTest {
    private static final String HOSTILE =
            "\u001b[2J\u001b]0;pwn\u0007 \u202egnp\u202c \u0000 <script>alert(1)</script> ]]> =1+1";

    private static final String HUGE = "x".repeat(1 << 17);

    @TempDir
    static Path once;

    private static Month told;

    @TempDir
    Path folder;

    private Home home;
    private Month month;

    @BeforeAll
    static void aMonth() {
        told = Month.in(new Home(once));
    }

    @BeforeEach
    void ofItsOwn() throws IOException {
        month = told.copied(folder);
        home = month.home();
    }

    @Test
    void wrongInputIsExplainedOnOneLineAndChangesNothing() throws IOException {
        String bet = month.bet(0);
        String[] people = {"money", "person", "X", "--from", "2026-01"};
        refused(people, "--salary", "1000000000000000", "more than a line of cost can be");
        refused(people, "--salary", "1e15", "1e15");
        refused(people, "--salary", "-5k", "less than nothing");
        refused(people, "--salary", "NaN", "NaN");
        refused(people, "--salary", "", "amount of money");
        refused(people, "--salary", "150k", "--number", "0", "no number of people");
        refused(people, "--salary", "150k", "--number", "99999999999999999999", "no number of people");
        refused(people, "--salary", "150k", "--load", "0.5", "no load factor");
        refused(people, "--salary", "150k", "--currency", "DOGE", "no currency");
        refused(people, "--salary", "150k", "--to", "2025-01", "cannot end on");
        refused("money", "person", "X", "--salary", "150k", "--from", "2026-13", "2026-13");
        refused("money", "expense", "X", "6k", "--every", "day", "--from", "2026-01", "day");
        refused("money", "expense", "X", "9e99", "--from", "2026-01", "9e99");
        refused("money", "end", "nobody", "nobody");
        refused("money", "end", "Cloud", "--on", "2020-01", "cannot end on");
        for (String rate : List.of("0", "-1", "abc", "1e400", "0.0000000000000000000001", "999999999999999999999")) {
            refused("money", "rate", "USD", rate, rate);
        }
        refused("money", "rate", "EUR", "1", "twice");
        refused("money", "rate", "USD", "1", "--on", "2026-02-30", "2026-02-30");
        refused("money", "margin", "0%", "no contribution margin");
        refused("money", "margin", "101%", "no contribution margin");
        refused("money", "share", bet, "101%", "at most 100%");
        refused("money", "share", bet, "31%", "--from", "2026-12", "In 2026-12 the shares would come to 111 %");
        refused("money", "share", "--run", "Support", "31%", "In 2026-11 the shares would come to 111 %");
        refused("money", "share", "nobody", "5%", "no initiative “nobody”");
        refused("money", "share", bet, "5%", "--from", "2026-11", "--to", "2026-10", "cannot end");
        refused("money", "goal", "G", "--branch", "luck", "luck");
        refused("money", "goal", "G", "--for", "2026-Q9", "2026-Q9");
        refused("money", "serve", bet, "nothing", "no goal “nothing”");
        for (String of : List.of("cost", "tax", "return")) {
            refused("money", of, "--month", "2026-13", "no month");
            refused("money", of, "--quarter", "2026-Q5", "no quarter");
            refused("money", of, "--year", "99999", "no year");
        }
        refused("update", "draft", "2026-12", "has not begun");
        refused("update", "draft", "soon", "no month");
        refused("update", "draft", "1000-01", "1000-01");
        refused("update", "send", "2026-09", "no update of 2026-09");
        refused("update", "set", "this", "nowhere", "x", "no section");
        refused("update", "metric", "add", "Churn", "already");
        refused("update", "metric", "retire", "nothing", "no metric “nothing”");
        refused("update", "metric", "add", "M", "--goal", "zzz", "zzz");
        refused("update", "target", "Churn", "3", "--by", "2026-02-30", "2026-02-30");
        refused("update", "reading", "Churn", "3", "--on", "2027-01-01", "still to come");
        refused("update", "answer", "this", "nothing", "no question “nothing”");
        refused("update", "answer", "this", "no-voice", "--unknown", "--by");
        refused("update", "answer", "this", "no-voice", "--unknown", "--by", "2020-01-01", "2020-01-01");
        refused("commitment", "add", "X", "--by", "never", "never");
        refused("commitment", "add", "X", "--by", "2020-01-01", "has passed");
        refused("commitment", "keep", "zzz", "zzz");
        refused("audit", "set", "delivery=200", "168 hours");
        refused("audit", "set", "delivery=-1", "-1");
        refused("audit", "set", "sleep=3", "sleep");
        refused("audit", "set", "--week", "2030-01-01", "delivery=3", "still to come");
        refused("audit", "rule", "x", "sleep", "sleep");
        refused("audit", "rule", "nothing", "--delete", "no rule");
    }

    private void refused(String[] first, String... rest) throws IOException {
        String[] all = Arrays.copyOf(first, first.length + rest.length);
        System.arraycopy(rest, 0, all, first.length, rest.length);
        refused(all);
    }

    /** The last word is one that the refusal says. */
    private void refused(String... commandAndWord) throws IOException {
        int last = commandAndWord.length - 1;
        String[] command = Arrays.copyOf(commandAndWord, last);
        byte[] before = Files.readAllBytes(home.workspace());
        Home.Ran ran = month.run(command);
        assertThat(ran.code()).as(String.join(" ", command)).isIn(2, 3);
        assertThat(ran.complaint())
                .as(String.join(" ", command))
                .contains(commandAndWord[last])
                .doesNotContain("Exception");
        assertThat(Files.readAllBytes(home.workspace()))
                .as(String.join(" ", command))
                .isEqualTo(before);
    }

    @Test
    void noSumOverflows() {
        for (int i = 0; i < 9; i++) {
            month.say("money", "person", "Oracle " + i, "--number", "9999", "--salary", "90m", "--from", "2026-01");
        }
        month.say("money", "expense", "Nothing", "0", "--from", "2026-01");
        for (String[] command : new String[][] {
            {"money", "cost"}, {"money", "tax", "--year", "2026"}, {"money", "return"}, {"update", "draft", "this"}
        }) {
            assertThat(month.say(command))
                    .doesNotContain("--", "NaN", "E+")
                    .doesNotContainPattern("(?<![\\p{L}\\d])-\\d{4}");
        }
        assertThat(month.say("money", "cost")).contains("877,");
    }

    @Test
    void aCurrencyWithoutARateIsNamedWithTheCommandToTypeIt() throws IOException {
        month.say("money", "person", "Writer", "--salary", "90k GBP", "--from", "2026-01");
        refused("money", "cost", "“Writer” is paid in GBP");
        refused("money", "tax", "rung money rate GBP RATE --in EUR --on 2026-11-01");
        refused("money", "return", "rung money rate GBP RATE --in EUR");
        assertThat(month.say("status")).contains("NEEDS YOU");
        assertThat(month.say("update", "draft", "this")).contains("Churn fell");
        month.say("money", "rate", "GBP", "1.2", "--on", "2026-01");
        assertThat(month.say("money", "cost")).contains("11,700.00");
    }

    @Test
    void aBetWithAShareAndAGoalIsNotDeletedInHalf() {
        month.connect(0);
        List<String> tables = List.of(month.say("money", "share"), month.say("money", "goals"));
        Home.Ran ran = month.run("initiative", "delete", month.bet(0));
        if (ran.code() == 0) {
            assertThat(month.say("money", "tax")).contains("allocated to nothing");
            month.say("undo");
        } else {
            assertThat(ran.complaint()).doesNotContain("Exception");
        }
        assertThat(List.of(month.say("money", "share"), month.say("money", "goals")))
                .isEqualTo(tables);
        assertThat(home.say("doctor")).contains("All is well");
    }

    @Test
    void aBadCalendarIsRefusedWithItsLine() throws IOException {
        file("empty.ics", "");
        file("text.ics", "Dear diary,\n");
        file("cut.ics", "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART:20261102T090000Z\n");
        file("day.ics", calendar("DTSTART:20261399T990000Z"));
        file("rule.ics", calendar("DTSTART:20261102T090000Z\nRRULE:FREQ=SOMETIMES"));
        byte[] noise = new byte[50_000];
        new Random(4).nextBytes(noise);
        Files.write(home.path("noise.ics"), noise);
        try (RandomAccessFile large =
                new RandomAccessFile(home.path("large.ics").toFile(), "rw")) {
            large.setLength(600L << 20);
        }
        for (String name : List.of(
                "empty.ics", "text.ics", "cut.ics", "day.ics", "rule.ics", "noise.ics", "large.ics", "no.ics")) {
            refused("audit", "import", home.path(name).toString(), "--yes", name);
        }
    }

    private static String calendar(String start) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\n" + start
                + "\nDURATION:PT1H\nSUMMARY:Planning\nEND:VEVENT\nEND:VCALENDAR\n";
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(home.path(name), text);
    }

    @Test
    void whatIsHostileStaysText() throws IOException {
        month.say("money", "share", "--run", "Support", "10%");
        write(HOSTILE);
        for (String[] command : new String[][] {
            {"money", "team"},
            {"money", "cost"},
            {"money", "tax"},
            {"money", "share"},
            {"money", "goals"},
            {"money", "tree"},
            {"money", "return"},
            {"update", "show", "this"},
            {"update", "check", "this"},
            {"update", "questions", "this"},
            {"update", "metric", "list"},
            {"commitment", "list"},
            {"audit", "rules"},
            {"status"},
            {"history"},
            {"money", "cost", "--json"},
            {"money", "team", "--json"},
            {"update", "show", "this", "--json"},
            {"update", "questions", "this", "--json"},
            {"commitment", "list", "--json"},
            {"report", "update", "this", "--format", "md"},
            {"report", "update", "this", "--format", "text"},
            {"report", "update", "this", "--format", "json"}
        }) {
            Home.Ran ran = month.run(command);
            assertThat(ran.code()).as(String.join(" ", command)).isIn(0, 1);
            harmless(String.join(" ", command), ran.out());
        }
        write(HOSTILE + HUGE);
        harmless("status", month.say("status"));
        harmless("page", month.say("update", "show", "this"));
        String html = month.say("report", "update", "this", "--format", "html");
        harmless("html", html);
        assertThat(html).contains("Content-Security-Policy", "default-src 'none'", "&lt;script&gt;");
        assertThat(html.contains("<script")).isFalse();
        assertThat(home.say("doctor")).contains("All is well");
        try (Pty pty = home.screensOn(Month.TODAY)) {
            pty.await("NEEDS YOU")
                    .type("8")
                    .await("PEOPLE")
                    .key("Tab")
                    .await("run-and-maintain")
                    .key("Tab");
            pty.await("2026")
                    .key("Tab", "Tab")
                    .await("TRANSLATION TAX")
                    .key("Tab")
                    .await("Profit");
            pty.type("5")
                    .await("November 2026")
                    .key("Enter")
                    .await("draft, due")
                    .await("‹U+001B›");
            pty.type("w").await("Questions for").type("1").await("NEEDS YOU").key("q");
            assertThat(pty.exitCode()).isZero();
        }
    }

    @Test
    void whatIsPastedIntoAScreenIsRefusedOrStaysTextToo() {
        String pasted = HOSTILE.replace("\u0000", "");
        try (Pty pty = home.screensOn(Month.TODAY)) {
            pty.await("NEEDS YOU")
                    .type("8")
                    .await("PEOPLE")
                    .type("n")
                    .await("Salary a year")
                    .paste(pasted);
            pty.await("alert(1)").key("Tab", "Tab").type("1000000000000000").key("C-s");
            pty.await("more than a line of cost can be")
                    .key("C-a", "C-k")
                    .type("150k")
                    .key("C-s")
                    .await("Added “");
            pty.key("Escape")
                    .awaitGone("Salary a year")
                    .key("Tab")
                    .await("run-and-maintain")
                    .type("m");
            pty.await("close")
                    .paste(pasted)
                    .key("Enter")
                    .await("free then.")
                    .type("60")
                    .key("Enter");
            pty.await("the shares would come to 160 %")
                    .key("Escape")
                    .awaitGone("free then.")
                    .type("1")
                    .await("NEEDS YOU");
            harmless("screen", pty.screen());
        }
        assertThat(month.say("money", "team")).contains("‹U+202E›");
        assertThat(month.say("money", "share")).doesNotContain("60 %");
    }

    private void write(String text) {
        month.say("money", "person", text, "--salary", "150k", "--from", "2026-01");
        month.say("money", "expense", text, "6k", "--from", "2026-01");
        month.say("money", "margin", "75%", "--source", text);
        month.say("money", "share", "--run", text, "1%");
        month.say("money", "goal", text, "--metric", text, "--target", text);
        month.say("update", "metric", "add", text, "--source", text);
        month.say("update", "reading", "Churn", text, "--why", text, "--forecast", text);
        month.say("update", "target", "Churn", text);
        month.say("update", "draft", "this");
        month.say("update", "set", "this", "headline", text);
        month.say("update", "set", "this", "risks", text + " | high | high | " + text);
        month.say("update", "answer", "this", "no-voice", "--words", text, "--number", text, "--source", text);
        month.say("commitment", "add", text, "--by", "2026-11-27", "--owner", text, "--done-test", text);
        month.say("audit", "rule", text, "customer");
    }

    private static void harmless(String what, String said) {
        boolean hostile = said.codePoints()
                .anyMatch(c -> c < ' ' && c != '\n' && c != '\t' || c == 0x7F || c >= 0x202A && c <= 0x202E);
        assertThat(hostile).as("%s drives the terminal", what).isFalse();
        assertThat(said.getBytes(StandardCharsets.UTF_8).length).as(what).isLessThan(40 << 20);
    }
}
