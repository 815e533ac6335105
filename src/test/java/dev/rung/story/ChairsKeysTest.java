package dev.rung.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.tui.terminal.Pty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three chairs with keys only: a pack goes out, is read, asked about and rated blind; a session is run and handed over. */
class ChairsKeysTest {
    private static final String OWN = "Something only Ines keeps";

    @TempDir
    Path folder;

    @Test
    void aPackIsSentAndReviewedAndASessionIsRun() throws IOException {
        Chairs chairs = Chairs.in(folder).recorded();
        String pack = chairs.file("by-keys.rungpack");
        try (Pty pty = chairs.mara.screensOn(Chairs.RECORDED)) {
            send(pty, pack);
            quit(pty);
        }
        try (Pty pty = chairs.jonas.screensOn(Chairs.RATED)) {
            take(pty, pack);
            judge(pty);
            rate(pty);
            quit(pty);
        }
        Chairs.say(chairs.ines, Chairs.RATED, "person", "add", "Mara Ünal", "--as", "mentee", "--level", "senior-pm");
        String summary = chairs.file("session.rungpack");
        try (Pty pty = chairs.ines.screensOn(Chairs.FIRST_SESSION)) {
            coach(pty, summary);
            quit(pty);
        }
        assertThat(Chairs.say(chairs.jonas, Chairs.RATED, "review", "list")).contains("by Jonas Weber  2 ratings");
        assertThat(Chairs.say(chairs.mara, Chairs.FIRST_SESSION, "pack", "import", summary))
                .contains("1 note", "1 piece offered as evidence", "1 commitment");
        assertThat(Files.readString(chairs.mara.workspace(), StandardCharsets.ISO_8859_1))
                .contains("What everybody may read")
                .doesNotContain(OWN);
    }

    /** Every field that leaves is looked at first. */
    private static void send(Pty pty, String pack) {
        pty.await("STANDING")
                .type("7")
                .await("Make a pack of your own evidence")
                .type("x");
        pty.await("PACK FOR A REVIEWER").type("Jonas Weber").await("sealed until they have rated");
        pty.key("Enter")
                .await("LEAVES")
                .key("PageDown")
                .await(Chairs.SETUP)
                .type("w")
                .await(".rungpack");
        pty.key("C-a", "C-k")
                .type(pack)
                .key("Enter")
                .await("WRITTEN")
                .key("Enter")
                .await("STANDING");
        assertThat(Path.of(pack)).exists();
    }

    private static void take(Pty pty, String pack) {
        pty.await("STANDING")
                .type("7")
                .await("Import a pack")
                .type("i")
                .await("IMPORT PACKS")
                .type(pack);
        pty.key("Enter")
                .await("QUARANTINE")
                .await("sender unknown")
                .await("3 pieces with 5 claims")
                .type("i");
        pty.await("1 pack came in")
                .type("K")
                .await("KEYS OF OTHERS")
                .await("not confirmed")
                .key("Enter");
        pty.await("Is this the key of Mara Ünal?").type("y").await("confirmed 20 Nov 2026");
        pty.key("Escape")
                .await("1 pack came in")
                .key("Escape")
                .await("look at it")
                .key("Escape")
                .await("REPORTS  1");
    }

    /** One is asked about, one accepted; what Mara thinks of herself is not to be seen. */
    private static void judge(Pty pty) {
        pty.type("b").await("3 wait").await(Chairs.NO).key("Down", "Enter").await("Waits: no verdict yet.");
        pty.await(Chairs.NO).await("Verdict on the whole piece").type("w").await("what do you want to know?");
        pty.type("What did it save?")
                .key("Enter")
                .await("Asked about “" + Chairs.NO)
                .type("a");
        pty.await("Accepted “")
                .await("1 of 1 that wait")
                .key("Escape")
                .await("1 waits")
                .key("Escape");
        pty.await("REPORTS  1").await("not rated by anybody yet");
        assertThat(pty.screen()).doesNotContain(Chairs.SELF, "exceeding");
    }

    private static void rate(Pty pty) {
        pty.type("r")
                .await("Sealed until you submit")
                .await("1 of 22")
                .type("3")
                .await("[3 meeting]")
                .type("w");
        pty.await("done")
                .type("The holdout says so")
                .await("says so")
                .key("Escape")
                .await("n next")
                .type("n");
        pty.await("2 of 22").type("n").await("3 of 22").type("2").await("[2 working towards]");
        assertThat(pty.screen()).doesNotContain(Chairs.SELF);
        pty.type("$").await("2 of 22 rated").type("S").await("opens the seal").type("y");
        pty.await("Both sides on Mara Ünal").await(Chairs.SELF).key("Down").await("The holdout says so");
        pty.type("p").await("YOU DIFFER ON").await("TO ASK");
    }

    private static void coach(Pty pty, String summary) {
        pty.await("STANDING")
                .type("6")
                .await("Mara Ünal")
                .key("Down")
                .await("› ")
                .type("b")
                .await("Begun.");
        pty.type("n").await("Only you will read this").type(OWN).key("Escape").await("Kept. Only you");
        pty.type("s")
                .await("will read this in the summary")
                .type("What everybody may read")
                .key("Escape");
        pty.await("Kept. Mara Ünal will read")
                .type("v")
                .await("may take this as evidence")
                .type("Priced two bets");
        pty.key("Escape")
                .await("Kept. Mara Ünal may take")
                .type("m")
                .await("New commitment")
                .type("Call three");
        pty.key("Tab").type("fri").key("Tab").type("Three notes").key("Enter").await("Committed: “Call three”");
        pty.type("f").await("1 private note stays here").await("What everybody may read");
        assertThat(pty.screen()).doesNotContain(OWN);
        pty.key("Enter").await("Closed on").type("p").await("OFFERED AS EVIDENCE");
        assertThat(pty.screen()).doesNotContain(OWN);
        pty.key("Enter")
                .await("Only you can read the file")
                .key("C-a", "C-k")
                .type(summary)
                .key("Enter");
        pty.until("the pack", () -> Files.exists(Path.of(summary)));
    }

    private static void quit(Pty pty) {
        pty.type("1").await("STANDING").key("q");
        assertThat(pty.exitCode()).isZero();
    }
}
