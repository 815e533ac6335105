package dev.rung.story;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * November 2026 of a small team, by commands: six people and the cloud, four bets with shares, run-and-maintain work, a
 * goal, a scorecard. Nothing says yet how any of the bets earns its money.
 */
final class Month {
    static final String TODAY = "2026-11-21";
    static final List<String> BETS =
            List.of("Guided setup", "Yearly invoice", "Import of old books", "New settings page");

    private final Home home;
    private final Map<String, String> ids = new LinkedHashMap<>();

    private Month(Home home) {
        this.home = home;
    }

    /** Nothing but the four bets, in a workspace that has begun. */
    static Month bets(Home home) {
        Month month = new Month(home.begun());
        BETS.forEach(title -> month.say("initiative", "add", title));
        month.read();
        return month;
    }

    /** The whole of it. */
    static Month in(Home home) {
        Month month = bets(home);
        month.say("money", "person", "Engineer", "--number", "5", "--salary", "150k", "--from", "2026-01");
        month.say("money", "person", "PM", "--salary", "140k USD", "--load", "1.25", "--from", "2026-01");
        month.say("money", "expense", "Cloud", "6k", "--every", "month", "--from", "2026-01", "--to", "2027-12");
        month.say("money", "rate", "USD", "0.92", "--in", "EUR", "--on", "2026-01");
        month.say("money", "margin", "75%", "--on", "2026-01", "--source", "Finance, Q3 close");
        month.shared().scored();
        month.say(
                "money", "goal", "Keep more customers", "--metric", "GRR", "--target", "92%", "--branch", "retention");
        return month;
    }

    /** The same month in a copy of its home. */
    Month copied(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(home.root())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(home.root().relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Month month = new Month(new Home(folder));
        month.ids.putAll(ids);
        return month;
    }

    Home home() {
        return home;
    }

    String bet(int index) {
        return ids.get(BETS.get(index));
    }

    /** The ids whole: the clock of the tests stands, and with it how they begin. */
    private void read() {
        try {
            new ObjectMapper()
                    .readTree(say("initiative", "list", "--json"))
                    .forEach(bet -> ids.put(
                            bet.path("title").textValue(), bet.path("id").textValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page of a bet and a forecast: what its way to money wants, but for the goal. */
    Month argue(int index) {
        write(index, "chain", "They finish the setup in the first week, and stay");
        write(index, "metric", "Reduce monthly churn from 4.2 % to 3 % by 31 May 2027");
        say(
                "initiative",
                "forecast",
                bet(index),
                "retention",
                "revenue=120k-180k",
                "churn=4.2% -> 3.0%-3.6%",
                "margin=80%");
        return this;
    }

    /** The same with the goal. */
    Month connect(int index) {
        argue(index);
        say("money", "serve", bet(index), "Keep more customers");
        return this;
    }

    /** A fifth of the team for each of the four, and for what keeps things running. */
    Month shared() {
        ids.values().forEach(bet -> say("money", "share", bet, "20%", "--from", "2026-10"));
        say("money", "share", "--run", "Support", "20%", "--from", "2026-10");
        return this;
    }

    /** A metric that was read last month and this, and one of which nothing is said. */
    Month scored() {
        say("update", "metric", "add", "Churn", "--down", "--source", "warehouse", "--initiative", bet(0));
        say("update", "target", "Churn", "3 %", "--by", "2027-03-31");
        say("update", "reading", "Churn", "3.8 %", "--on", "2026-10-20");
        say("update", "reading", "Churn", "3.4 %", "--forecast", "3.1 %");
        say("update", "metric", "add", "Activation");
        return this;
    }

    private void write(int index, String field, String text) {
        say("one-pager", "set", bet(index), field, text);
    }

    String say(String... arguments) {
        return Home.good(run(arguments), arguments);
    }

    Home.Ran run(String... arguments) {
        return home.runOn(TODAY, arguments);
    }
}
