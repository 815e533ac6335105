package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Harness ana;
    private Harness max;
    private Path file;

    @BeforeEach
    void twoHomes() throws IOException {
        ana = new Harness(Files.createDirectory(folder.resolve("ana"))).begun();
        max = new Harness(Files.createDirectory(folder.resolve("max")));
        assertThat(max.run("init", "--name", "Max Boss", "--level", "director").code())
                .isZero();
        file = folder.resolve("a.rungpack");
        for (String title : new String[] {"Payback", "CANARY secret"}) {
            assertThat(ana.run(
                                    "evidence",
                                    "add",
                                    title,
                                    "--on",
                                    "2026-09-01",
                                    "--situation",
                                    "s",
                                    "--action",
                                    "a",
                                    "--result",
                                    "r",
                                    "--link",
                                    "https://example.org",
                                    "--claim",
                                    "outcome-ownership",
                                    title.startsWith("CANARY") ? "--private" : "--lever=did")
                            .code())
                    .isZero();
        }
    }

    @Test
    void aPackIsPreviewedWrittenVerifiedShownAndTakenIn() throws IOException {
        Harness.Result preview = ana.run("pack", "export", "--to", "Max Boss", "--preview");
        assertThat(preview.out())
                .contains("https://example.org", "Stays behind", "is private")
                .endsWith("Would leave for Max Boss: 1 piece with 1 claim.\n");
        assertThat(ana.run("pack", "export", "--to", "Max Boss").code()).isEqualTo(2);
        Harness.Result wrote = ana.run("pack", "export", "--to", "Max Boss", "-o", file.toString());
        assertThat(wrote.out()).contains("Wrote " + file + " for Max Boss: 1 piece with 1 claim.", "1 of these days");
        assertThat(ana.run("pack", "export", "--to", "Max Boss", "-o", file.toString())
                        .err())
                .contains("--force");
        assertThat(ana.run("pack", "list").out()).contains("to Max Boss", "evidence");
        assertThat(Files.readString(file)).doesNotContain("CANARY");

        assertThat(max.run("pack", "verify", file.toString()).out()).contains("intact, sender unknown", "1 piece");
        assertThat(max.run("pack", "show", file.toString()).out())
                .contains("Payback")
                .doesNotContain("CANARY");
        assertThat(max.run("pack", "import", file.toString(), "--preview").out())
                .contains("Can be taken in");
        assertThat(max.run("person", "list").out()).doesNotContain("Ana Ruiz");
        Harness.Result came = max.run("pack", "import", file.toString(), "--as", "mentee");
        assertThat(came.code()).as(came.err()).isZero();
        assertThat(came.out()).contains("1 new piece, 0 changed, 0 as before.").endsWith("1 pack came in.\n");
        assertThat(max.run("pack", "import", file.toString()).out()).contains("Is here already");
        assertThat(max.run("person", "list").out()).contains("Ana Ruiz");

        JsonNode me = JSON.readTree(ana.run("pack", "identity", "--json").out());
        String print = me.get("fingerprint").asText();
        assertThat(ana.run("pack", "identity").out()).contains(print);
        assertThat(max.run("pack", "confirm", "Ana", "ABCD-EFGH").code()).isEqualTo(2);
        assertThat(max.run("pack", "confirm", "Ana", print.substring(30)).out())
                .isEqualTo("The key of Ana Ruiz is confirmed: " + print + "\n");
        assertThat(max.run("pack", "identity").out()).contains("confirmed 2026-11-21");
        JsonNode packs = JSON.readTree(max.run("pack", "list", "--json").out());
        assertThat(packs.get(0).get("direction").asText()).isEqualTo("in");
        assertThat(packs.get(0).get("pieces").asInt()).isEqualTo(1);
    }

    @Test
    void aDamagedFileIsNotIntactAndRefusedWhileTheOthersComeIn() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        ana.run(
                "pack",
                "export",
                "--to",
                "Max Boss",
                "-o",
                many.resolve("good.rungpack").toString());
        byte[] bytes = Files.readAllBytes(many.resolve("good.rungpack"));
        bytes[bytes.length / 2] ^= 1;
        Path bad = Files.write(many.resolve("bad.rungpack"), bytes);

        assertThat(max.run("pack", "verify", bad.toString()).code()).isEqualTo(1);
        JsonNode verified = JSON.readTree(
                max.run("pack", "verify", bad.toString(), "--json").out());
        assertThat(verified.get("intact").asBoolean()).isFalse();
        Harness.Result came = max.run("pack", "import", many.toString());
        assertThat(came.code()).isEqualTo(3);
        assertThat(came.err()).contains("1 pack of 2 was not taken in").hasLineCount(1);
        assertThat(came.out()).contains("1 pack came in.");
    }

    @Test
    void aPassphraseComesFromAFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "correct horse\n");
        Path other = Files.writeString(folder.resolve("other"), "wrong horse\n");
        assertThat(ana.run(
                                "pack",
                                "export",
                                "--to",
                                "Max Boss",
                                "-o",
                                file.toString(),
                                "--passphrase-file",
                                secret.toString())
                        .code())
                .isZero();

        assertThat(max.run("pack", "import", file.toString()).err()).contains("--passphrase-file");
        assertThat(max.run("pack", "import", file.toString(), "--preview").out())
                .contains("Locked: ", "is locked; give its", "--passphrase-file FILE");
        assertThat(max.run("pack", "verify", file.toString(), "--json").out()).contains("\"status\": \"locked\"");
        assertThat(max.run("pack", "import", file.toString(), "--passphrase-file", other.toString())
                        .err())
                .contains("the passphrase is another");
        assertThat(max.run("pack", "import", file.toString(), "--passphrase-file", secret.toString())
                        .code())
                .isZero();
    }

    @Test
    void whatCannotBeSentTogetherIsRefused() {
        assertThat(ana.run("pack", "export", "-o", "x").err()).contains("say for whom it is");
        assertThat(ana.run("pack", "export", "--session", "1", "--to", "Max", "-o", "x")
                        .code())
                .isEqualTo(2);
        assertThat(ana.run("pack", "export", "--to", "Max", "--all", "-o", "x").code())
                .isEqualTo(2);
        assertThat(ana.run("pack", "export", "--to", "Ana Ruiz", "-o", "x").err())
                .contains("for somebody else");
        assertThat(ana.run("pack", "import", folder.toString()).err()).contains("There is no pack there");
    }

    @Test
    void theSummaryOfASessionReachesTheCoacheeWithoutAPrivateWord() throws IOException {
        max.run("person", "add", "Ana Ruiz", "--as", "mentee", "--level", "senior-pm");
        max.run("session", "new", "Ana", "--goal", "Own the number");
        String id = JSON.readTree(max.run("session", "list", "--json").out())
                .get(0)
                .get("id")
                .asText();
        max.run("session", "begin", id);
        max.run("session", "note", id, "reality", "Shared words", "--class", "shared");
        max.run("session", "note", id, "reality", "CANARY private words", "--class", "private");
        max.run("session", "note", id, "options", "Offered words", "--class", "evidence");
        max.run("session", "commit", id, "Call two accounts", "--due", "fri", "--done-test", "notes are there");
        assertThat(max.run("pack", "export", "--session", id, "-o", file.toString())
                        .err())
                .contains("not closed yet");
        max.run("session", "close", id);
        assertThat(max.run("pack", "export", "--session", id, "--preview").out())
                .contains("Shared words", "Offered words", "Call two accounts")
                .doesNotContain("CANARY");

        assertThat(max.run("pack", "export", "--session", id, "-o", file.toString())
                        .code())
                .isZero();
        Harness.Result came = ana.run("pack", "import", file.toString());

        assertThat(came.code()).as(came.err()).isZero();
        assertThat(came.out()).contains("1 note, 1 piece offered as evidence, 1 commitment.");
        assertThat(ana.run("commitment", "list").out()).contains("Call two accounts");
        assertThat(ana.run("session", "show", id).out())
                .contains("Shared words")
                .doesNotContain("CANARY");
    }
}
