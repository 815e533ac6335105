package dev.rung.story;

import static dev.rung.story.Chairs.say;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manager who reviews and the mentor who coaches, by commands, in three workspaces between which only files go. */
class ChairsStoryTest {
    private static final String PRIVATE = "She is afraid of the sales director";

    @TempDir
    Path folder;

    @Test
    void workIsReviewedBlindAskedAboutAnsweredAndConfirmed() throws IOException {
        Chairs chairs = Chairs.in(folder).recorded().arrived();
        Home jonas = chairs.jonas;
        Home mara = chairs.mara;
        assertThat(say(jonas, Chairs.RATED, "status")).contains("Not looked at yet: 3 pieces of Mara Ünal");
        assertThat(say(jonas, Chairs.RATED, "review", "inbox", "mara")).contains(Chairs.PLAN, Chairs.SETUP, Chairs.NO);
        assertThat(say(jonas, Chairs.RATED, "review", "inbox", "mara", chairs.piece(Chairs.PLAN)))
                .contains("4.2 %", "3.1 %", "billing export");
        blind(chairs, "before the first rating");
        say(jonas, Chairs.RATED, "review", "rate", "mara", "outcome-ownership=meeting");
        blind(chairs, "while it is a draft");
        say(jonas, Chairs.RATED, "review", "rate", "mara", "outcome-ownership=none");

        String before = say(mara, Chairs.ANSWERED, "assess", "show");
        String pieces = say(mara, Chairs.ANSWERED, "evidence", "list", "--json");
        chairs.reviewed();
        assertThat(say(jonas, Chairs.RATED, "review", "compare", "mara"))
                .contains(Chairs.SELF, "Seen by Jonas: outcome-ownership meeting", "Jonas Weber");
        assertThat(jonas.runOn(Chairs.RATED, "undo").out()).doesNotContain("Submitted");

        assertThat(say(mara, Chairs.ANSWERED, "assess", "show").replace("confirmed", "sustained"))
                .as("one's own ratings stay as they are")
                .isEqualTo(before);
        assertThat(pieces).contains("measured");
        assertThat(say(mara, Chairs.ANSWERED, "status")).contains("What did the no save?");
        assertThat(say(mara, Chairs.ANSWERED, "review", "compare"))
                .contains(Chairs.SELF, "Seen by Jonas: outcome-ownership meeting");
        assertThat(say(mara, Chairs.ANSWERED, "pack", "import", chairs.file("review.rungpack")))
                .contains("0 packs came in");

        chairs.reviewedAgain();
        assertThat(say(jonas, Chairs.AGAIN, "review", "inbox", "mara")).contains("Nothing of Mara Ünal waits");
        assertThat(say(mara, Chairs.READ, "review", "asked")).doesNotContain("No answer yet");
        assertThat(say(mara, Chairs.READ, "evidence", "show", chairs.piece(Chairs.PLAN)))
                .contains("verified (tier 5 of 5)", "accepted by Jonas Weber");
        assertThat(say(mara, Chairs.READ, "readiness", "--level", "senior-pm"))
                .contains("◆ Outcome ownership: confirmed", "1 of 10 confirmed by somebody else");
        for (Home home : List.of(mara, jonas)) {
            String whose = home == mara ? "me" : "mara";
            for (String format : List.of("md", "html", "text", "json")) {
                assertThat(say(
                                home,
                                Chairs.READ,
                                "report",
                                "promotion-case",
                                whose,
                                "--level",
                                "senior-pm",
                                "--format",
                                format))
                        .as("%s of %s", format, whose)
                        .contains(Chairs.PLAN, "confirmed", "verified", "Jonas Weber", "exceeding")
                        .contains("Seen by Jonas: customer-insight working-towards");
            }
            assertThat(say(home, Chairs.READ, "review", "list")).contains(Chairs.RATED, Chairs.AGAIN);
            assertThat(say(home, Chairs.READ, "doctor")).contains("All is well");
        }
    }

    /** What Mara said of herself is nowhere, be it in words or as a rating. */
    private static void blind(Chairs chairs, String when) throws IOException {
        for (String command : List.of(
                "status",
                "status --json",
                "person list --json",
                "person show mara",
                "person show mara --json",
                "person show mara --level senior-pm",
                "review inbox mara --all --json",
                "review nudges mara",
                "review list mara",
                "review compare mara",
                "review compare mara --json",
                "review compare mara --format html",
                "report promotion-case mara --format html",
                "report promotion-case mara --format json",
                "assess show",
                "pack list --json",
                "pack show " + chairs.file("for-jonas.rungpack"),
                "history")) {
            Home.Ran ran = chairs.jonas.runOn(Chairs.RATED, command.split(" "));
            assertThat(ran.code()).as("%s: %s", command, ran.err()).isZero();
            assertThat(ran.out()).as("%s, %s", command, when).doesNotContain(Chairs.SELF, "exceeding,", ": exceeding");
        }
        assertThat(Files.readString(chairs.jonas.workspace(), StandardCharsets.ISO_8859_1))
                .as("the workspace, %s", when)
                .doesNotContain(Chairs.SELF);
    }

    @Test
    void aMentorsSessionsReachTheCoacheeWithoutAPrivateWord() throws IOException {
        Chairs chairs = Chairs.in(folder);
        Home ines = chairs.ines;
        Home mara = chairs.mara;
        String day = Chairs.FIRST_SESSION;
        String first = chairs.session(day, "Say no to a director");
        assertThat(say(ines, day, "session", "note", first, "reality", PRIVATE, "--class", "private"))
                .contains("Only you will read this");
        say(ines, day, "session", "note", first, "options", "A page with the price of a yes", "--class", "shared");
        say(ines, day, "session", "note", first, "reality", "Stopped the loyalty bet", "--class", "evidence");
        commit(ines, day, first, "Send the page to Jonas", "2026-11-30", "Jonas has answered");
        commit(ines, day, first, "Ask three lost customers why", "2026-11-30", "Three notes are written");
        say(ines, day, "session", "close", first);
        say(ines, day, "pack", "export", "--session", first, "-o", chairs.file("first.rungpack"));

        assertThat(say(mara, day, "pack", "import", chairs.file("first.rungpack")))
                .contains("1 note", "1 piece offered as evidence", "2 commitments");
        assertThat(say(mara, day, "session", "show", first))
                .contains("Session from Ines Roth", "the price of a yes", "Stopped the loyalty bet");
        String offer = Chairs.json(mara, day, "session", "offers", first)
                .get(0)
                .path("id")
                .asText();
        say(mara, day, "session", "offers", first, "--accept", offer);
        assertThat(say(mara, day, "evidence", "list")).contains("Stopped the loyalty bet");

        String later = Chairs.SECOND_SESSION;
        say(
                ines,
                later,
                "commitment",
                "keep",
                Chairs.commitment(ines, later, "Send the page to Jonas", "--for", "mara"));
        String dropped = Chairs.commitment(ines, later, "Ask three lost customers why", "--for", "mara");
        assertThat(ines.runOn(later, "commitment", "drop", dropped).complaint()).contains("reason");
        say(ines, later, "commitment", "drop", dropped, "--reason", "Jonas has these interviews");
        String second = chairs.session(later, "A page over four quarters");
        say(ines, later, "session", "note", second, "goal", PRIVATE + " still", "--class", "private");
        say(ines, later, "session", "note", second, "goal", "Begin with what stops", "--class", "shared");
        say(ines, later, "session", "note", second, "options", "Priced two bets", "--class", "evidence");
        commit(ines, later, second, "Write the page", "2026-12-12", "Four customers have read it");
        commit(ines, later, second, "Invite the finance lead", "2026-12-10", "She was there");
        say(ines, later, "session", "close", second);
        say(ines, later, "pack", "export", "--session", second, "-o", chairs.file("second.rungpack"));
        say(mara, later, "pack", "import", chairs.file("second.rungpack"));

        assertThat(say(mara, later, "commitment", "list")).contains("Write the page", "Invite the finance lead");
        assertThat(say(ines, later, "commitment", "list", "--for", "mara", "--json"))
                .contains("Jonas has these interviews");
        assertThat(say(ines, later, "session", "show", first))
                .as("a private note is shown on a terminal only, and when asked for")
                .contains("1 private note not shown")
                .doesNotContain("afraid");
        for (String command : List.of(
                "session show " + first,
                "session show " + second,
                "session list",
                "report session " + second,
                "report session " + first + " --format html",
                "pack show " + chairs.file("first.rungpack"),
                "pack show " + chairs.file("second.rungpack"),
                "history")) {
            assertThat(say(mara, later, command.split(" "))).as(command).doesNotContain("afraid", "sales director");
        }
        assertThat(say(ines, later, "report", "session", second, "--format", "html"))
                .contains("Begin with what stops")
                .doesNotContain("afraid");
        for (Home home : List.of(mara, ines)) {
            assertThat(say(home, later, "doctor")).contains("All is well");
        }
    }

    private static void commit(Home ines, String day, String session, String words, String due, String test) {
        say(ines, day, "session", "commit", session, words, "--due", due, "--done-test", test);
    }
}
