package dev.rung.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says of a month can be copied and run as it stands. */
class MonthReadmeTest {
    private static final Path CALENDAR =
            Path.of("src/test/resources/dev/rung/files/calendar/quarter.ics").toAbsolutePath();

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    Path folder;

    @Test
    void everyCommandOfTheMonthRuns() throws IOException {
        Home home = new Home(folder).begun();
        List<String> commands = commands(Files.readString(Path.of("README.md")));
        assertThat(commands).hasSizeGreaterThan(15);
        for (String command : commands) {
            Home.Ran ran = home.runOn(Month.TODAY, words(home, command));
            assertThat(ran.code()).as("%s: %s", command, ran.err()).isIn(0, command.contains("check") ? 1 : 0);
            assertThat(ran.err()).as(command).isEmpty();
        }
        assertThat(Files.readString(home.path("update.html"))).contains("3.4 %");
    }

    private static List<String> commands(String readme) {
        String section = readme.substring(readme.indexOf("## The month of a team"));
        int from = section.indexOf("```\n") + 4;
        return section.substring(from, section.indexOf("```", from))
                .lines()
                .map(line -> line.replaceFirst("\\s+#.*", ""))
                .toList();
    }

    private static String[] words(Home home, String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        assertThat(words.remove(0)).isEqualTo("rung");
        words.replaceAll(w -> w.equals("calendar.ics") ? CALENDAR.toString() : w);
        words.replaceAll(w -> w.equals("update.html") ? home.path(w).toString() : w);
        return words.toArray(String[]::new);
    }
}
