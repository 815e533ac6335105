package dev.rung.story;

import static dev.rung.story.Chairs.say;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rung.domain.coaching.NoteClass;
import dev.rung.domain.coaching.PrivateNote;
import dev.rung.domain.coaching.SessionNote;
import dev.rung.domain.coaching.Step;
import dev.rung.service.Places;
import dev.rung.service.Rung;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A word of its own is in each private field of three workspaces; all that leaves them is searched for it byte by byte.
 * Excepted is what is the writer's own: the workspace, its backups, and for private evidence what its owner reads, such
 * as Today, the CSV of it and the export of everything.
 */
class ChairsCanaryTest {
    private static final String SEALED = "canaryseal";
    private static final String PASSPHRASE = "canarypassphrase of four words";
    private static final List<String> FORMATS = List.of("md", "html", "text", "json");

    @TempDir
    static Path folder;

    private static Chairs chairs;
    private static Path out;

    /** Words of private notes; in every workspace one more on somebody, in a session, hidden, deleted and in a draft. */
    private static final List<String> NOTES = new ArrayList<>();

    private static final List<String> PIECES = new ArrayList<>();
    private static final List<byte[]> KEYS = new ArrayList<>();
    private static String session;
    private static String bet;

    @BeforeAll
    static void aWordInEveryPrivateField() throws IOException, SQLException {
        chairs = Chairs.in(folder).recorded();
        out = Files.createDirectory(folder.resolve("out"));
        say(chairs.mara, Chairs.RECORDED, "assess", "set", "delivery=exceeding", "--words", SEALED);
        for (Home home : homes()) {
            piece(home);
        }
        bet();
        chairs.arrived();
        sealIsClosed();
        chairs.reviewed().reviewedAgain();
        session = chairs.session(Chairs.FIRST_SESSION, "Say no");
        say(chairs.jonas, Chairs.READ, "session", "new", "mara", "--goal", "One to one");
        say(chairs.mara, Chairs.READ, "session", "new", "me", "--goal", "My own");
        notes(chairs.mara, "me");
        notes(chairs.jonas, "Mara");
        notes(chairs.ines, "Mara");
        say(chairs.ines, Chairs.FIRST_SESSION, "session", "note", session, "goal", "Open word", "--class", "shared");
        say(chairs.ines, Chairs.FIRST_SESSION, "session", "note", session, "goal", "Open act", "--class", "evidence");
        say(chairs.ines, Chairs.FIRST_SESSION, "session", "close", session);
        say(chairs.jonas, Chairs.READ, "calibration", "new", "Autumn", "--level", "senior-pm");
        Files.writeString(folder.resolve("passphrase"), PASSPHRASE + "\n");
        export();
        for (Home home : homes()) {
            key(home);
        }
    }

    private static List<Home> homes() {
        return List.of(chairs.mara, chairs.jonas, chairs.ines);
    }

    private static String who(Home home) {
        return home.root().getFileName().toString();
    }

    /** A private piece with a word in each field. */
    private static void piece(Home home) {
        List<String> command = new ArrayList<>(List.of("evidence", "add", piece(home, "title"), "--private"));
        for (String field : List.of(
                "situation",
                "action",
                "result",
                "link",
                "witness",
                "scope",
                "metric",
                "baseline",
                "metric-result",
                "source")) {
            command.addAll(List.of("--" + field, piece(home, field)));
        }
        command.addAll(List.of("--on", "2026-11-02", "--claim", "outcome-ownership"));
        say(home, Chairs.RECORDED, command.toArray(String[]::new));
    }

    private static String piece(Home home, String field) {
        String word = "canarypiece" + who(home) + field.replace("-", "");
        PIECES.add(word);
        return word;
    }

    private static void bet() {
        Home mara = chairs.mara;
        say(mara, Chairs.RECORDED, "initiative", "add", "Guided setup");
        bet = Chairs.json(mara, Chairs.RECORDED, "initiative", "list")
                .get(0)
                .path("id")
                .asText();
        say(mara, Chairs.RECORDED, "one-pager", "set", bet, "metric", "Reduce churn from 4 % to 3 % by 31 May 2027");
        say(mara, Chairs.RECORDED, "one-pager", "set", bet, "problem", "Small teams leave in the setup");
        say(mara, Chairs.RECORDED, "one-pager", "set", bet, "why-now", "The price list of October bills them monthly");
        say(mara, Chairs.RECORDED, "initiative", "move", bet, "committed", "--reason", "Agreed");
        say(mara, Chairs.RECORDED, "initiative", "launch", bet, "--on", "2026-08-20");
        say(
                mara,
                Chairs.RECORDED,
                "postmortem",
                "write",
                bet,
                "--metric-actual",
                "3 %",
                "--worked",
                "W",
                "--did-not",
                "D",
                "--changes",
                "C");
        say(mara, Chairs.RECORDED, "update", "draft", "this");
    }

    private static void notes(Home home, String name) {
        Clock noon = Clock.fixed(Instant.parse(Chairs.FIRST_SESSION + "T12:00:00Z"), ZoneOffset.UTC);
        try (Rung rung = Rung.open(Places.of(home.environment(), home.root().toString(), ""), noon)) {
            String person = rung.people().find(name).id();
            String id = rung.sessions().newest(1).get(0).id();
            if (!rung.sessions().find(id).running()) {
                rung.sessions().begin(id);
            }
            rung.privateNotes().write(id, Step.REALITY, note(home, "session"));
            rung.privateNotes().writeOn(person, note(home, "person"));
            PrivateNote again = rung.privateNotes().write(id, Step.OPTIONS, note(home, "before"));
            rung.privateNotes().rewrite(again.id(), note(home, "after"));
            SessionNote shared = rung.sessions().note(id, Step.OPTIONS, note(home, "hidden"), NoteClass.SHARED);
            rung.privateNotes().hide(shared.id());
            PrivateNote gone = rung.privateNotes().write(id, Step.OPTIONS, note(home, "deleted"));
            rung.privateNotes().delete(gone.id());
            rung.drafts().keep("session:" + id + ":note", "class=PRIVATE\ntext=" + note(home, "draft") + "\n");
        }
    }

    private static String note(Home home, String kind) {
        String word = "canarynote" + who(home) + kind;
        NOTES.add(word);
        return word;
    }

    /** The key as it lies there, as bytes, and the seed alone. */
    private static void key(Home home) throws SQLException {
        try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + home.workspace());
                ResultSet row = raw.createStatement().executeQuery("SELECT private_key FROM identity")) {
            if (row.next()) {
                byte[] bytes = Base64.getDecoder().decode(row.getString(1));
                byte[] seed = Arrays.copyOfRange(bytes, bytes.length - 32, bytes.length);
                KEYS.add(row.getString(1).getBytes(StandardCharsets.US_ASCII));
                KEYS.add(bytes);
                KEYS.add(seed);
                KEYS.add(Base64.getEncoder().withoutPadding().encode(seed));
            }
        }
    }

    /** All that leaves, into one folder. */
    private static void export() {
        Home mara = chairs.mara;
        Home jonas = chairs.jonas;
        String locked = folder.resolve("passphrase").toString();
        pack(mara, "evidence", "--to", "Jonas");
        pack(mara, "locked", "--to", "Jonas", "--passphrase-file", locked);
        pack(jonas, "review", "--review", "mara", "--all");
        pack(chairs.ines, "session", "--session", session);
        reports(mara, "mara", "readiness", "promotion-case", "update this", "one-pager " + bet, "postmortem " + bet);
        reports(
                jonas,
                "jonas",
                "readiness",
                "promotion-case mara",
                "review " + first(jonas, "review", "list"),
                "session " + first(jonas, "session", "list"),
                "calibration Autumn");
        reports(chairs.ines, "ines", "session " + session, "promotion-case mara");
        reports(mara, "own", "session " + first(mara, "session", "list"), "review " + first(mara, "review", "list"));
        for (String format : FORMATS) {
            for (Home home : List.of(mara, jonas)) {
                say(
                        home,
                        Chairs.FIRST_SESSION,
                        ("review compare " + (home == mara ? "me" : "mara") + " --format " + format + " -o "
                                        + out.resolve(who(home) + "-compared." + format))
                                .split(" "));
            }
        }
    }

    private static String first(Home home, String... list) {
        return Chairs.json(home, Chairs.FIRST_SESSION, list).get(0).path("id").asText();
    }

    private static void pack(Home home, String name, String... options) {
        List<String> command = new ArrayList<>(List.of("pack", "export"));
        command.addAll(List.of(options));
        command.addAll(List.of("-o", out.resolve(name + ".rungpack").toString()));
        say(home, Chairs.FIRST_SESSION, command.toArray(String[]::new));
    }

    private static void reports(Home home, String name, String... kinds) {
        for (String kind : kinds) {
            for (String format : FORMATS) {
                String file = name + "-" + kind.split(" ")[0] + "." + format;
                say(
                        home,
                        Chairs.FIRST_SESSION,
                        ("report " + kind + " --format " + format + " -o " + out.resolve(file)).split(" "));
            }
        }
    }

    /** Before the review is submitted what Mara said of herself is no word anywhere at Jonas's, nor in the file. */
    private static void sealIsClosed() throws IOException {
        for (Path file : below(chairs.jonas.root())) {
            without(file.toString(), Files.readAllBytes(file), List.of(SEALED, Chairs.SELF));
        }
        Path pack = Path.of(chairs.file("for-jonas.rungpack"));
        without("the pack", payload(pack), List.of(SEALED, Chairs.SELF));
        without("the pack's file", Files.readAllBytes(pack), List.of(SEALED, Chairs.SELF));
    }

    @Test
    void nothingThatLeavesHasAPrivateWord() throws IOException {
        List<Path> files = below(out);
        assertThat(files).hasSize(4 + 4 * (5 + 5 + 2 + 2) + 8);
        for (Path file : files) {
            clean(file.toString(), Files.readAllBytes(file));
            if (file.toString().endsWith(".rungpack") && !file.endsWith("locked.rungpack")) {
                clean("the payload of " + file, payload(file));
            }
        }
        assertThat(new String(payload(out.resolve("session.rungpack")), StandardCharsets.UTF_8))
                .contains("Open word", "Open act");
        without("a pack to be reviewed", payload(out.resolve("evidence.rungpack")), List.of(SEALED));
        assertThat(Files.readString(out.resolve("mara-promotion-case.md")))
                .contains("1 piece of private evidence: the person’s own standing counts it, this page does not");
    }

    @Test
    void theExportOfEverythingHasNoNoteAndNoKeyButTheOwnersEvidence() throws IOException {
        for (Home home : homes()) {
            Path file = folder.resolve(who(home) + "-all.json");
            assertThat(say(home, Chairs.FIRST_SESSION, "export", file.toString()))
                    .contains("private notes left out");
            byte[] bytes = Files.readAllBytes(file);
            without(file.toString(), bytes, NOTES);
            without(file.toString(), bytes, List.of(PASSPHRASE));
            keyless(file.toString(), bytes);
            String all = new String(bytes, StandardCharsets.UTF_8);
            assertThat(all).contains("canarypiece" + who(home) + "title");
            assertThat(all).doesNotContain(ofOthers(PIECES, home));
            Files.delete(file);

            byte[] csv =
                    say(home, Chairs.FIRST_SESSION, "evidence", "list", "--csv").getBytes(StandardCharsets.UTF_8);
            without("the CSV of " + who(home), csv, NOTES);
            keyless("the CSV of " + who(home), csv);
            without("the CSV of " + who(home), csv, ofOthers(PIECES, home));
        }
    }

    @Test
    void noOtherFileHasOneBeItLogDraftGlanceOrAnothersBackup() throws IOException {
        for (Home home : homes()) {
            boolean backups = false;
            for (Path file : below(home.root())) {
                byte[] bytes = Files.readAllBytes(file);
                String name = home.root().relativize(file).toString();
                boolean own = name.matches("data/rung/workspace\\.db(-wal|-shm)?") || name.contains("backups/");
                backups |= name.contains("backups/");
                without(file.toString(), bytes, own ? ofOthers(NOTES, home) : NOTES);
                without(file.toString(), bytes, ofOthers(PIECES, home));
                without(file.toString(), bytes, List.of(PASSPHRASE));
                if (!own) {
                    keyless(file.toString(), bytes);
                }
            }
            assertThat(backups || home == chairs.ines)
                    .as("backups of " + who(home))
                    .isTrue();
        }
        try (Stream<Path> left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left.filter(f -> f.getFileName().toString().startsWith("rung-"))
                            .filter(Files::isRegularFile))
                    .isEmpty();
        }
    }

    @Test
    void theWordsAreThereForTheirWriter() throws IOException {
        for (Home home : homes()) {
            String mine = Files.readString(home.workspace(), StandardCharsets.ISO_8859_1);
            assertThat(mine).contains("canarynote" + who(home) + "session", "canarypiece" + who(home) + "title");
            assertThat(mine).doesNotContain("canarynote" + who(home) + "deleted");
        }
        assertThat(KEYS).hasSizeGreaterThanOrEqualTo(12);
    }

    private static List<String> ofOthers(List<String> words, Home home) {
        return words.stream().filter(w -> !w.contains(who(home))).toList();
    }

    private static void clean(String what, byte[] bytes) {
        without(what, bytes, NOTES);
        without(what, bytes, PIECES);
        without(what, bytes, List.of(PASSPHRASE, "canarypassphrase"));
        keyless(what, bytes);
    }

    private static void without(String what, byte[] bytes, List<String> words) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (String word : words) {
            assertThat(text.contains(word)).as("%s has “%s”", what, word).isFalse();
        }
    }

    private static void keyless(String what, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (byte[] key : KEYS) {
            assertThat(text.contains(new String(key, StandardCharsets.ISO_8859_1)))
                    .as("%s has a signing key", what)
                    .isFalse();
        }
    }

    /** What the file carries, decoded, and in it again what is base64. */
    private static byte[] payload(Path pack) throws IOException {
        ObjectMapper json = new ObjectMapper();
        byte[] whole = Base64.getDecoder()
                .decode(json.readTree(pack.toFile()).path("payload").asText());
        StringBuilder all = new StringBuilder(new String(whole, StandardCharsets.ISO_8859_1));
        Map<String, byte[]> boxes = new LinkedHashMap<>();
        json.readTree(whole).findParents("box").forEach(n -> n.properties().forEach(f -> decoded(boxes, f)));
        boxes.values().forEach(b -> all.append(new String(b, StandardCharsets.ISO_8859_1)));
        return all.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void decoded(Map<String, byte[]> boxes, Map.Entry<String, JsonNode> field) {
        if (field.getValue().isTextual() && field.getValue().asText().matches("[A-Za-z0-9+/]{24,}=*")) {
            boxes.put(
                    field.getKey(), Base64.getDecoder().decode(field.getValue().asText()));
        }
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
