package dev.rung.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says of the manager and the mentor can be copied and run, each command by whom it says. */
class ChairsReadmeTest {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    Path folder;

    private Chairs chairs;
    private Home home;
    private LocalDate day = LocalDate.parse(Chairs.RECORDED);

    @Test
    void everyCommandOfTheThreeChairsRuns() throws IOException {
        chairs = Chairs.in(folder).recorded();
        home = chairs.mara;
        List<String> lines = lines(Files.readString(Path.of("README.md")));
        assertThat(lines).hasSizeGreaterThan(45);
        for (String line : lines) {
            if (line.startsWith("# ")) {
                home = line.startsWith("# Mara")
                        ? chairs.mara
                        : line.startsWith("# Jonas") ? chairs.jonas : chairs.ines;
                day = day.plusDays(1);
            } else if (!line.isBlank()) {
                Home.Ran ran = home.runOn(day.toString(), words(line.replaceFirst("\\s+#.*", "")));
                assertThat(ran.code()).as("%s: %s", line, ran.err()).isZero();
                assertThat(ran.err()).as(line).isEmpty();
            }
        }
        assertThat(Files.readString(folder.resolve("case.html")))
                .contains("Jonas Weber", "confirmed")
                .doesNotContain("Hesitates");
        assertThat(Files.readString(folder.resolve("minutes.html"))).contains("Autumn");
        assertThat(Chairs.say(chairs.mara, day.toString(), "readiness", "--level", "senior-pm"))
                .contains("◆ Outcome ownership: confirmed");
        assertThat(Chairs.say(chairs.mara, day.toString(), "evidence", "list")).contains("Stopped the loyalty bet");
    }

    private static List<String> lines(String readme) {
        String section = readme.substring(readme.indexOf("## Two more chairs"));
        int from = section.indexOf("```\n") + 4;
        return section.substring(from, section.indexOf("```", from)).lines().toList();
    }

    private String[] words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? meant(word.group(2)) : word.group(1));
        }
        assertThat(words.remove(0)).isEqualTo("rung");
        return words.toArray(String[]::new);
    }

    /** The files, fingerprint and ids stand there as examples. */
    private String meant(String word) {
        if (word.matches("[a-z-]+\\.(rungpack|html)")) {
            return chairs.file(word);
        }
        return switch (word) {
            case "FCNM-ITUL" -> Chairs.ending(chairs.mara);
            case "4f1c" -> chairs.piece(Chairs.PLAN);
            case "9be0" -> chairs.piece(Chairs.NO);
            case "c3d7" -> first("session", "list").path("id").asText();
            case "e512" ->
                first("session", "offers", first("session", "list").path("id").asText())
                        .path("id")
                        .asText();
            case "70aa" -> Chairs.commitment(home, day.toString(), "Ask three lost customers why", "--for", "Mara");
            default -> word;
        };
    }

    private JsonNode first(String... list) {
        return Chairs.json(home, day.toString(), list).get(0);
    }
}
