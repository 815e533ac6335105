package dev.rung.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Three workspaces on one machine: Mara, a senior PM, Jonas who manages her, Ines who mentors her. Only files go from one
 * to the other. Every step is on a day of its own, at noon.
 */
final class Chairs {
    static final String RECORDED = "2026-11-19";
    static final String RATED = "2026-11-20";
    static final String ANSWERED = "2026-11-21";
    static final String AGAIN = "2026-11-22";
    static final String READ = "2026-11-23";
    static final String FIRST_SESSION = "2026-11-24";
    static final String SECOND_SESSION = "2026-12-01";

    static final String PLAN = "Annual plan sold to small teams";
    static final String SETUP = "Guided setup kept half of the trials";
    static final String NO = "Told two board members no";

    /** What Mara says of herself, and Jonas is not to see before he has rated. */
    static final String SELF = "I moved that number twice with my own hands";

    private static final Pattern FINGERPRINT = Pattern.compile("[A-Z2-7]{4}(-[A-Z2-7]{4}){7}");

    final Home mara;
    final Home jonas;
    final Home ines;
    private final Path between;
    private final Map<String, String> pieces = new HashMap<>();

    private Chairs(Path folder) {
        mara = new Home(folder.resolve("mara"));
        jonas = new Home(folder.resolve("jonas"));
        ines = new Home(folder.resolve("ines"));
        between = folder;
    }

    /** Three who have said who they are. */
    static Chairs in(Path folder) {
        Chairs chairs = new Chairs(folder);
        say(chairs.mara, RECORDED, "init", "--name", "Mara Ünal", "--level", "senior-pm", "--target", "principal-pm");
        say(chairs.jonas, RECORDED, "init", "--name", "Jonas Weber", "--level", "director");
        say(chairs.ines, RECORDED, "init", "--name", "Ines Roth", "--level", "vp");
        return chairs;
    }

    /** The file by that name that goes between them. */
    String file(String name) {
        return between.resolve(name).toString();
    }

    static String say(Home home, String day, String... arguments) {
        return Home.good(home.runOn(day, arguments), arguments);
    }

    /** Two measured pieces in two quarters, one that is only linked, and what Mara thinks of herself. */
    Chairs recorded() {
        measured(PLAN, "2026-08-20", "monthly churn", "4.2 %", "3.1 %", "financial-acumen");
        measured(SETUP, "2026-11-10", "trials finishing setup", "31 %", "58 %", "customer-insight");
        say(
                mara,
                RECORDED,
                "evidence",
                "add",
                NO,
                "--on",
                "2026-10-05",
                "--situation",
                "Two of the board wanted a loyalty bet",
                "--action",
                "Laid its run cost beside what it would keep",
                "--result",
                "The bet was stopped",
                "--link",
                "https://wiki.example/no",
                "--claim",
                "strategy-and-choices");
        say(
                mara,
                RECORDED,
                "assess",
                "set",
                "outcome-ownership=exceeding",
                "customer-insight=exceeding",
                "--words",
                SELF);
        return this;
    }

    private void measured(String title, String on, String metric, String before, String after, String claim) {
        say(
                mara,
                RECORDED,
                "evidence",
                "add",
                title,
                "--on",
                on,
                "--situation",
                "Small teams left early",
                "--action",
                "Talked to twelve of them and ran a holdout",
                "--result",
                "More of them stay",
                "--link",
                "https://wiki.example/" + claim,
                "--witness",
                "Ana Lima",
                "--metric",
                metric,
                "--baseline",
                before,
                "--metric-result",
                after,
                "--source",
                "billing export",
                "--claim",
                "outcome-ownership",
                "--claim",
                claim);
    }

    /** Mara's pack lies in Jonas's workspace, and he heard her read the end of her fingerprint. */
    Chairs arrived() {
        say(mara, RECORDED, "pack", "export", "--to", "Jonas Weber", "-o", file("for-jonas.rungpack"));
        say(jonas, RATED, "pack", "import", file("for-jonas.rungpack"), "--as", "report");
        say(jonas, RATED, "pack", "confirm", "Mara", ending(mara));
        return this;
    }

    /** Jonas has asked of one piece, accepted the others and submitted; his pack is with Mara. */
    Chairs reviewed() {
        say(jonas, RATED, "review", "question", piece(NO), "--words", "What did the no save?");
        say(jonas, RATED, "review", "accept", piece(PLAN), "--words", "Read in billing");
        say(jonas, RATED, "review", "accept", piece(SETUP));
        rate(RATED, "outcome-ownership=meeting", "customer-insight=working-towards");
        say(jonas, RATED, "review", "submit", "mara");
        back(RATED, ANSWERED, "review.rungpack");
        return this;
    }

    void rate(String day, String... ratings) {
        for (String rating : ratings) {
            say(jonas, day, "review", "rate", "mara", rating, "--words", "Seen by Jonas: " + rating.replace('=', ' '));
        }
    }

    /** A review pack from Jonas to Mara. */
    String back(String sent, String read, String name) {
        say(jonas, sent, "pack", "export", "--review", "mara", "-o", file(name));
        return say(mara, read, "pack", "import", file(name));
    }

    /** The answer goes to Jonas, who accepts it and says anew what he thinks; Mara has his second pack. */
    Chairs reviewedAgain() {
        say(mara, ANSWERED, "review", "answer", piece(NO), "90k of run cost a year");
        say(mara, ANSWERED, "pack", "export", "--to", "Jonas", "-o", file("answer.rungpack"));
        say(jonas, AGAIN, "pack", "import", file("answer.rungpack"));
        say(jonas, AGAIN, "review", "accept", piece(NO), "--words", "That is a choice");
        rate(AGAIN, "outcome-ownership=exceeding", "strategy-and-choices=meeting");
        say(jonas, AGAIN, "review", "submit", "mara");
        back(AGAIN, READ, "second.rungpack");
        return this;
    }

    /** A session of Ines's with Mara that is running; its id. */
    String session(String day, String goal) {
        if (json(ines, day, "person", "list").isEmpty()) {
            say(ines, day, "person", "add", "Mara Ünal", "--as", "mentee", "--level", "senior-pm");
        }
        say(ines, day, "session", "new", "mara", "--hat", "mentor", "--goal", goal, "--focus", "strategy-and-choices");
        for (JsonNode session : json(ines, day, "session", "list", "mara")) {
            if (session.path("goal").asText().equals(goal)) {
                String id = session.path("id").asText();
                say(ines, day, "session", "begin", id);
                return id;
            }
        }
        throw new AssertionError("no session about " + goal);
    }

    /** A piece of Mara's by its title; it has the same id wherever it goes. */
    String piece(String title) {
        if (!pieces.containsKey(title)) {
            json(mara, RECORDED, "evidence", "list")
                    .forEach(p ->
                            pieces.put(p.path("title").asText(), p.path("id").asText()));
        }
        return Optional.ofNullable(pieces.get(title)).orElseThrow();
    }

    /** A commitment by its words, in a workspace that it is in. */
    static String commitment(Home home, String day, String words, String... whose) {
        String[] command = new String[whose.length + 2];
        command[0] = "commitment";
        command[1] = "list";
        System.arraycopy(whose, 0, command, 2, whose.length);
        for (JsonNode each : json(home, day, command)) {
            if (each.path("words").asText().equals(words)) {
                return each.path("id").asText();
            }
        }
        throw new AssertionError("no commitment " + words);
    }

    static JsonNode json(Home home, String day, String... command) {
        String[] whole = Arrays.copyOf(command, command.length + 1);
        whole[command.length] = "--json";
        try {
            return new ObjectMapper().readTree(say(home, day, whole));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What somebody reads aloud of their key: its last two groups. */
    static String ending(Home home) {
        Matcher found = FINGERPRINT.matcher(say(home, RECORDED, "pack", "identity"));
        if (!found.find()) {
            throw new AssertionError("no fingerprint");
        }
        return found.group().substring(found.group().length() - 9);
    }
}
