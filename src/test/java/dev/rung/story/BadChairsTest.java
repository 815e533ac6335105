package dev.rung.story;

import static dev.rung.story.Chairs.say;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.tui.terminal.Pty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with people, packs, reviews and sessions is said on one line and changes nothing; hostile text stays text. */
class BadChairsTest {
    private static final String HOSTILE =
            "\u001b[2J\u001b]0;pwn\u0007 \u202egnp\u202c \u0000 <script>alert(1)</script> ]]> | =1+1";

    private static final String DAY = Chairs.READ;

    private final SoftAssertions all = new SoftAssertions();

    @TempDir
    static Path folder;

    private static Chairs chairs;
    private static String asked;
    private static String settled;
    private static String review;
    private static String session;
    private static String closed;

    @BeforeAll
    static void threeChairs() {
        chairs = Chairs.in(folder).recorded().arrived().reviewed();
        asked = chairs.piece(Chairs.NO);
        settled = chairs.piece(Chairs.PLAN);
        // What Today keeps is of the day: from here on all is on one.
        for (Home home : List.of(chairs.mara, chairs.jonas, chairs.ines)) {
            say(home, DAY, "status");
        }
        review = Chairs.json(chairs.jonas, DAY, "review", "list")
                .get(0)
                .path("id")
                .asText();
        say(chairs.jonas, DAY, "calibration", "new", "Autumn", "--level", "senior-pm");
        closed = chairs.session(DAY, "The first");
        say(chairs.ines, DAY, "session", "close", closed);
        session = chairs.session(DAY, "The second");
        for (String promise : List.of("Call one", "Write two", "Send three")) {
            say(chairs.ines, DAY, "session", "commit", session, promise, "--due", "+1w", "--done-test", "it is there");
        }
    }

    @AfterEach
    void every() {
        all.assertAll();
    }

    @Test
    void aPersonIsNotMadeOfNothing() throws IOException {
        Home home = chairs.jonas;
        refused(home, "person", "add", "", "--as", "report", "--level", "pm", "name");
        refused(home, "person", "add", "Tom", "--as", "enemy", "--level", "pm", "enemy");
        refused(home, "person", "add", "Tom", "--as", "report", "--level", "emperor", "emperor");
        refused(home, "person", "add", "Tom", "--level", "pm", "--as");
        refused(home, "person", "show", "nobody", "nobody");
        refused(home, "person", "show", "mara", "--level", "emperor", "emperor");
        refused(home, "person", "edit", "nobody", "--level", "pm", "nobody");
        refused(home, "person", "remove", "mara", "Mara Ünal");
        refused(home, "person", "remove", "me", "belongs to Jonas Weber");
    }

    @Test
    void aPackIsNotWrittenOrReadWrongly() throws IOException {
        Home home = chairs.mara;
        Home jonas = chairs.jonas;
        String there = chairs.file("for-jonas.rungpack");
        String out = chairs.file("never.rungpack");
        refused(home, "pack", "export", "-o", out, "--to");
        refused(home, "pack", "export", "--to", "", "-o", out, "name");
        refused(home, "pack", "export", "--to", "Ines", "-o", chairs.file("no/where/x.rungpack"), "where");
        refused(home, "pack", "export", "--to", "Ines", "-o", there, "for-jonas.rungpack");
        refused(home, "pack", "export", "--to", "Ines", "--from", "2026-13-01", "-o", out, "2026-13-01");
        refused(home, "pack", "export", "--to", "Ines", "--expectation", "luck", "-o", out, "luck");
        refused(home, "pack", "export", "--to", "Ines", "--evidence", "nothing", "-o", out, "nothing");
        refused(jonas, "pack", "export", "--review", "nobody", "-o", out, "nobody");
        refused(jonas, "pack", "export", "--session", "nothing", "-o", out, "nothing");
        refused(home, "pack", "export", "--to", "Ines", "--passphrase-file", "/no/file", "-o", out, "/no/file");
        refused(jonas, "pack", "import", chairs.file("nothing.rungpack"), "nothing.rungpack");
        refused(home, "pack", "show", "pom.xml", "pom.xml");
        refused(jonas, "pack", "confirm", "nobody", "AAAA-BBBB", "nobody");
        refused(jonas, "pack", "confirm", "mara", "AAAA-BBBB", "not the fingerprint");
        refused(chairs.ines, "pack", "import", there, "Jonas Weber");
        refused(chairs.mara, "pack", "import", there, "was made here");
        assertThat(Path.of(out)).doesNotExist();
        byte[] bytes = Files.readAllBytes(Path.of(there));
        bytes[bytes.length / 2] ^= 1;
        Files.write(Path.of(chairs.file("bent.rungpack")), bytes);
        refused(jonas, "pack", "import", chairs.file("bent.rungpack"), "bent.rungpack");
    }

    @Test
    void aReviewIsNotRatedWrongly() throws IOException {
        Home home = chairs.jonas;
        refused(home, "review", "rate", "mara", "delivery=brilliant", "brilliant");
        refused(home, "review", "rate", "mara", "luck=meeting", "luck");
        refused(home, "review", "rate", "mara", "delivery", "delivery");
        refused(home, "review", "rate", "me", "delivery=meeting", "yourself");
        refused(home, "review", "rate", "nobody", "delivery=meeting", "nobody");
        refused(home, "review", "rate", "mara", "delivery=meeting", "--cite", "nothing", "nothing");
        refused(home, "review", "submit", "mara", "rated");
        refused(home, "review", "question", asked, "words");
        refused(home, "review", "reject", asked, "reason");
        refused(home, "review", "accept", "nothing", "nothing");
        refused(home, "review", "accept", asked, "--claim", "delivery", "delivery");
        refused(chairs.mara, "review", "accept", asked, "own");
        refused(chairs.mara, "review", "answer", settled, "Because", "asked");
        refused(chairs.mara, "review", "answer", asked, "", "answer");
        refused(home, "review", "show", "nothing", "nothing");
        refused(home, "calibration", "change", review, "outcome-ownership@senior-pm=meeting", "--reason");
        refused(
                home,
                "calibration",
                "change",
                review,
                "outcome-ownership@senior-pm=brilliant",
                "--reason",
                "R",
                "brilliant");
        refused(home, "calibration", "change", review, "delivery@senior-pm=meeting", "--reason", "R", "delivery");
        refused(home, "calibration", "note", "Winter", "mara", "W", "Winter");
        refused(home, "calibration", "new", "Winter", "--level");
        refused(home, "calibration", "new", "", "--level", "senior-pm", "title");
    }

    @Test
    void aSessionAndAPlanKeepTheirRules() throws IOException {
        Home home = chairs.ines;
        refused(home, "session", "new", "nobody", "nobody");
        refused(home, "session", "new", "mara", "--hat", "crown", "crown");
        refused(home, "session", "new", "mara", "--minutes", "0", "minutes");
        refused(home, "session", "new", "mara", "--on", "2026-02-30", "2026-02-30");
        refused(home, "session", "note", session, "end", "W", "--class", "shared", "end");
        refused(home, "session", "note", session, "goal", "W", "--class", "secret", "secret");
        refused(home, "session", "note", session, "goal", "", "--class", "shared", "nothing written");
        refused(home, "session", "note", closed, "goal", "W", "--class", "shared", "closed");
        refused(home, "session", "begin", closed, "closed");
        refused(home, "session", "close", closed, "closed");
        refused(home, "session", "confidence", session, "11", "10");
        refused(home, "session", "commit", session, "Ask four", "--due", "+1w", "three");
        refused(home, "session", "commit", closed, "Ask four", "--due", "+1w", "closed");
        refused(home, "session", "show", "nothing", "nothing");
        refused(home, "plan", "add", "", "--about", "delivery", "--shown-by", "S", "bet");
        refused(home, "plan", "add", "B", "--about", "luck", "--shown-by", "S", "luck");
        refused(home, "plan", "add", "B", "--about", "delivery", "--shown-by", "S", "--quarter", "2026-Q9", "2026-Q9");
        refused(home, "plan", "reach", "nothing", "nothing");
    }

    /** The last word is one that the refusal says. */
    private void refused(Home home, String... commandAndWord) throws IOException {
        int last = commandAndWord.length - 1;
        String[] command = Arrays.copyOf(commandAndWord, last);
        byte[] before = Files.readAllBytes(home.workspace());
        Home.Ran ran = home.runOn(DAY, command);
        String said = String.join(" ", command);
        all.assertThat(ran.code()).as("%s: %s", said, ran.out()).isIn(2, 3);
        all.assertThat(ran.err()).as(said).startsWith("rung").contains(commandAndWord[last]);
        all.assertThat(ran.err()).as(said).hasLineCount(1).doesNotContain("Exception");
        all.assertThat(Arrays.equals(Files.readAllBytes(home.workspace()), before))
                .as("%s changes nothing", said)
                .isTrue();
    }

    @Test
    void whatIsHostileStaysTextWhereverItGoes(@TempDir Path own) {
        Chairs hostile = Chairs.in(own);
        for (String text : List.of(HOSTILE, HOSTILE + "x".repeat(100_000))) {
            say(
                    hostile.mara,
                    Chairs.RECORDED,
                    "evidence",
                    "add",
                    text,
                    "--situation",
                    text,
                    "--action",
                    text,
                    "--result",
                    text,
                    "--link",
                    "javascript:alert(1)",
                    "--witness",
                    text,
                    "--claim",
                    "outcome-ownership");
        }
        say(hostile.mara, Chairs.RECORDED, "assess", "set", "outcome-ownership=meeting", "--words", HOSTILE);
        hostile.arrived();
        Home jonas = hostile.jonas;
        String piece = Chairs.json(hostile.mara, DAY, "evidence", "list")
                .get(0)
                .path("id")
                .asText();
        say(jonas, DAY, "person", "add", HOSTILE, "--as", "report", "--level", "pm");
        say(jonas, DAY, "review", "question", piece, "--words", HOSTILE);
        say(jonas, DAY, "review", "rate", "mara", "outcome-ownership=not_yet", "--words", HOSTILE, "--cite", piece);
        harmless(jonas, "review nudges mara", "review inbox mara", "review inbox mara " + piece);
        say(jonas, DAY, "review", "submit", "mara");
        hostile.back(DAY, DAY, "hostile.rungpack");
        say(hostile.mara, DAY, "review", "answer", piece, HOSTILE);
        say(jonas, DAY, "calibration", "new", HOSTILE, "--level", "senior-pm");
        String calibration =
                Chairs.json(jonas, DAY, "calibration", "list").get(0).path("id").asText();
        say(jonas, DAY, "calibration", "note", calibration, "mara", HOSTILE);
        String session = hostile.session(DAY, "Hostile");
        for (String kind : List.of("private", "shared", "evidence")) {
            say(hostile.ines, DAY, "session", "note", session, "goal", HOSTILE, "--class", kind, "--yes");
        }
        say(hostile.ines, DAY, "session", "commit", session, HOSTILE, "--due", "+1w", "--done-test", HOSTILE);
        say(hostile.ines, DAY, "plan", "add", HOSTILE, "--about", "delivery@senior-pm", "--shown-by", HOSTILE);
        say(hostile.ines, DAY, "session", "close", session);
        say(hostile.ines, DAY, "pack", "export", "--session", session, "-o", hostile.file("session.rungpack"));
        say(hostile.mara, DAY, "pack", "import", hostile.file("session.rungpack"));

        harmless(
                jonas,
                "status",
                "person list",
                "person show mara --level senior-pm",
                "review list",
                "review compare mara",
                "review compare mara --json",
                "review compare mara --format html",
                "review agree",
                "calibration show " + calibration,
                "report calibration " + calibration + " --format html",
                "report promotion-case mara --format html",
                "report promotion-case mara --format md",
                "pack list",
                "pack show " + hostile.file("for-jonas.rungpack"),
                "history");
        harmless(
                hostile.mara,
                "status",
                "review asked",
                "session show " + session,
                "session offers " + session,
                "commitment list",
                "pack show " + hostile.file("hostile.rungpack"),
                "pack show " + hostile.file("session.rungpack"));
        harmless(
                hostile.ines,
                "session list",
                "session prepare mara",
                "session show " + session,
                "report session " + session + " --format html",
                "report session " + session + " --format text",
                "plan list");
        for (Home home : List.of(hostile.mara, jonas, hostile.ines)) {
            assertThat(say(home, DAY, "doctor")).contains("All is well");
        }
        screens(jonas);
    }

    private static void screens(Home jonas) {
        try (Pty pty = jonas.screensOn(DAY)) {
            pty.await("STANDING")
                    .type("7")
                    .await("REPORTS")
                    .await("‹U+001B›")
                    .type("g")
                    .key("Enter")
                    .await("Standing   Packs");
            assertThat(pty.type("1").await("STANDING").key("q").exitCode()).isZero();
        }
    }

    private static void harmless(Home home, String... commands) {
        for (String command : commands) {
            Home.Ran ran = home.runOn(DAY, command.split(" "));
            assertThat(ran.code()).as("%s: %s", command, ran.err()).isIn(0, 1);
            boolean drives = ran.out()
                    .codePoints()
                    .anyMatch(c -> c < ' ' && c != '\n' && c != '\t' || c == 0x7F || c >= 0x202A && c <= 0x202E);
            assertThat(drives).as("%s drives the terminal", command).isFalse();
            assertThat(ran.out().getBytes(StandardCharsets.UTF_8).length)
                    .as(command)
                    .isLessThan(4 << 20);
            if (command.contains("html")) {
                assertThat(ran.out().contains("<script") || ran.out().contains("href=\"javascript"))
                        .as(command)
                        .isFalse();
                assertThat(ran.out()).contains("Content-Security-Policy");
            }
        }
    }
}
