package dev.rung.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a file is said on one line, with the right exit code, and nothing is changed. */
class BadInputTest {
    private static final Path LADDER = Path.of("ladders/startup-pm.json").toAbsolutePath();

    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void aWorkspace() {
        home = new Home(folder).begun();
    }

    @Test
    void aBadLadderIsExplainedAndNeverTakenInUse() throws IOException {
        Map<String, String> faults = badLadders();
        byte[] before = Files.readAllBytes(home.workspace());
        for (Map.Entry<String, String> fault : faults.entrySet()) {
            String file = home.path(fault.getKey()).toString();
            for (String[] command : new String[][] {
                {"ladder", "check", file}, {"ladder", "show", file}, {"ladder", "use", file, "--level", "first-pm"}
            }) {
                Home.Ran ran = home.run(command);
                assertThat(ran.code()).as("%s %s", command[1], file).isEqualTo(3);
                assertThat(ran.complaint() + ran.out()).as(file).contains(fault.getKey(), fault.getValue());
            }
        }
        assertThat(Files.readAllBytes(home.workspace())).isEqualTo(before);
        assertThat(home.run("ladder", "check", home.path("bom.json").toString()).code())
                .isZero();

        Files.createDirectories(home.ladders());
        for (String name : faults.keySet()) {
            Files.copy(home.path(name), home.ladders().resolve(name));
        }
        Files.createDirectory(home.ladders().resolve("folder.json"));
        String listed = home.say("ladder", "list");
        assertThat(listed).contains("owner-pm", "in use");
        faults.keySet().forEach(name -> assertThat(listed).contains(name));
        assertThat(home.run("ladder", "use", "mine", "--level", "first-pm").code())
                .isEqualTo(2);
        assertThat(home.say("status")).contains("Principal PM");
    }

    @Test
    void aBadSpreadsheetOfALadderMakesNoLadder() throws IOException {
        write("table.csv", "competency,level,text\nOutcome,pm,\"open quote\n".getBytes(StandardCharsets.UTF_8));
        write("latin.csv", new byte[] {'a', ',', 'b', '\n', (byte) 0xFC, ',', 'c', '\n'});
        write("empty.csv", new byte[0]);
        for (String name : new String[] {"table.csv", "latin.csv", "empty.csv", "nothing.csv"}) {
            Home.Ran ran = home.run("ladder", "import", home.path(name).toString(), "--id", "ours");
            assertThat(ran.code()).as(name).isEqualTo(3);
            assertThat(ran.complaint()).contains(name);
        }
        assertThat(home.ladders()).doesNotExist();
    }

    @Test
    void aFileThatIsNoWorkspaceIsLeftAsItIs() throws Exception {
        write("text.db", "This is a text file, and it stays one.\n".repeat(50).getBytes(StandardCharsets.UTF_8));
        Files.createDirectory(home.path("folder.db"));
        Files.copy(home.workspace(), home.path("newer.db"));
        try (Connection newer = DriverManager.getConnection("jdbc:sqlite:" + home.path("newer.db"));
                Statement statement = newer.createStatement()) {
            statement.execute("PRAGMA user_version = 999");
        }
        Files.copy(home.workspace(), home.path("damaged.db"));
        try (RandomAccessFile file =
                new RandomAccessFile(home.path("damaged.db").toFile(), "rw")) {
            byte[] noise = new byte[(int) file.length() / 2];
            new Random(1).nextBytes(noise);
            file.seek(4096);
            file.write(noise);
        }
        byte[] cut = Files.readAllBytes(home.workspace());
        write("cut.db", Arrays.copyOf(cut, cut.length / 3));
        Map<String, String> files = new LinkedHashMap<>();
        files.put("text.db", "not a rung workspace");
        files.put("folder.db", "is a folder");
        files.put("newer.db", "newer rung");
        files.put("damaged.db", "is damaged");
        files.put("cut.db", "is damaged");
        files.put("text.db/inside.db", "cannot be made");
        for (Map.Entry<String, String> file : files.entrySet()) {
            unusable(home.path(file.getKey()).toString(), file.getValue(), 3);
        }
        unusable("/proc/nowhere/ws.db", "cannot be made", 3);
        unusable(home.path("a?b.db").toString(), "question mark", 2);
        unusable(home.path("x".repeat(300)).toString(), "cannot be made", 3);
    }

    private void unusable(String workspace, String words, int code) throws IOException {
        Path file = Path.of(workspace);
        byte[] before = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        for (String[] command :
                new String[][] {{"evidence", "add", "A title"}, {"status"}, {"doctor"}, {"init", "--level", "pm"}}) {
            String[] whole = new String[command.length + 2];
            whole[0] = "--workspace";
            whole[1] = workspace;
            System.arraycopy(command, 0, whole, 2, command.length);
            Home.Ran ran = home.run(whole);
            if (ran.code() == 0 && command[0].equals("status") && !Files.exists(file)) {
                continue;
            }
            if (ran.code() == 2 && !Files.exists(file)) {
                assertThat(ran.complaint()).doesNotContain("Exception");
                continue;
            }
            assertThat(ran.code()).as("%s with %s", command[0], workspace).isEqualTo(code);
            assertThat(ran.complaint()).contains(words);
        }
        if (Files.isRegularFile(file)) {
            assertThat(Files.readAllBytes(file)).as(workspace).isEqualTo(before);
        }
    }

    @Test
    void aDamagedWorkspaceNamesTheBackupThatBringsItBack() throws IOException {
        home.say("evidence", "add", "Before the damage");
        home.say("evidence", "import", Home.SPREADSHEET.toString(), "--yes", "--skip-faulty");
        byte[] noise = new byte[8192];
        new Random(2).nextBytes(noise);
        try (RandomAccessFile file = new RandomAccessFile(home.workspace().toFile(), "rw")) {
            file.seek(4096);
            file.write(noise);
        }
        String complaint = home.run("doctor").complaint();
        assertThat(complaint).contains("is damaged").contains(" restore ");
        String backup = complaint.substring(complaint.indexOf(" restore ") + 9, complaint.length() - 1);
        home.say("restore", backup);
        assertThat(home.say("evidence", "list")).contains("Before the damage");
        assertThat(home.say("doctor")).contains("All is well");
        assertThat(home.modes("data")).anyMatch(m -> m.contains("workspace.db.aside-"));
    }

    @Test
    void aChangedLetterIsFoundByTheDoctor() throws IOException {
        home.say("evidence", "add", "Qwertz retention zyxwv");
        byte[] bytes = Files.readAllBytes(home.workspace());
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Qwertz retention");
        assertThat(at).isPositive();
        try (RandomAccessFile file = new RandomAccessFile(home.workspace().toFile(), "rw")) {
            file.seek(at);
            file.write('q');
        }
        Home.Ran doctor = home.run("doctor");
        assertThat(doctor.code()).isEqualTo(1);
        assertThat(doctor.out()).contains("Something is wrong");
    }

    @Test
    void aFullDiskKeepsWhatWasThere() throws Exception {
        Path disk = Files.createDirectory(home.path("disk"));
        Home.Ran mounted = mount(disk);
        Assumptions.assumeTrue(mounted.code() == 0, "no right to mount a small disk: a full one is not tested");
        try {
            String workspace = disk.resolve("ws.db").toString();
            home.say("--workspace", workspace, "init", "--name", "Full", "--level", "pm");
            home.say("--workspace", workspace, "evidence", "add", "Fits well");
            String noise = new Random(3)
                    .ints(900_000, 'a', 'z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            Home.Ran full = home.run("--workspace", workspace, "evidence", "add", "Too large", "--situation", noise);
            assertThat(full.code()).isEqualTo(3);
            assertThat(full.complaint()).contains("disk is full", "nothing was changed");
            assertThat(home.say("--workspace", workspace, "evidence", "list"))
                    .contains("Fits well")
                    .doesNotContain("Too large");
            assertThat(home.say("--workspace", workspace, "doctor")).contains("All is well");
            assertThat(home.process(Map.of(), List.of("sh", "-c", "cat /dev/zero > " + disk + "/filler"))
                            .code())
                    .isNotZero();
            for (String[] writing : new String[][] {{"backup"}, {"export"}, {"report", "readiness", "-o"}}) {
                String[] command = Stream.of(new String[] {"--workspace", workspace}, writing, new String[] {
                            disk.resolve("page.md").toString()
                        })
                        .flatMap(Stream::of)
                        .toArray(String[]::new);
                Home.Ran ran = home.run(command);
                assertThat(ran.code()).as(writing[0]).isEqualTo(3);
                assertThat(ran.complaint()).doesNotContain("Exception");
                assertThat(disk.resolve("page.md")).doesNotExist();
            }
        } finally {
            home.process(Map.of(), List.of("umount", disk.toString()));
        }
    }

    private Home.Ran mount(Path disk) {
        return home.process(
                Map.of(), List.of("mount", "-t", "tmpfs", "-o", "size=2300k", "rung-test", disk.toString()));
    }

    private Map<String, String> badLadders() throws IOException {
        String good = Files.readString(LADDER).replace("\"startup-pm\"", "\"mine\"");
        byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
        Map<String, String> faults = new LinkedHashMap<>();
        faults.put("twice.json", "is there twice");
        write("twice.json", good.replaceFirst("\"lead-pm\"", "\"first-pm\""));
        faults.put("missing.json", "lead-pm");
        write("missing.json", good.replaceFirst("\"id\": \"lead-pm\"", "\"id\": \"other-pm\""));
        faults.put("loop.json", "goes round in a loop");
        write("loop.json", good.replaceFirst("\"after\": \\[\\s*\\]", "\"after\": [\"head-of-product\"]"));
        faults.put("deep.json", "nested more than 32 deep");
        write("deep.json", "{\"a\":" + "[".repeat(200) + "]".repeat(200) + "}");
        faults.put("latin.json", "is not UTF-8");
        write("latin.json", good.replaceFirst("Startup", "St\u00FCrtup").getBytes(StandardCharsets.ISO_8859_1));
        faults.put("escape.json", "U+001B");
        write("escape.json", good.replaceFirst("Startup", "\\\\u001b]0;x\\\\u0007"));
        faults.put("empty.json", "is empty");
        write("empty.json", "");
        faults.put("trailing.json", "after the end");
        write("trailing.json", good + "{}");
        faults.put("large.json", "larger than 8 MB");
        try (RandomAccessFile large =
                new RandomAccessFile(home.path("large.json").toFile(), "rw")) {
            large.setLength(100 << 20);
        }
        ByteBuffer bom = ByteBuffer.allocate(bytes.length + 3);
        bom.put(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}).put(bytes);
        write("bom.json", bom.array());
        return faults;
    }

    private void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(home.path(name), bytes);
    }
}
