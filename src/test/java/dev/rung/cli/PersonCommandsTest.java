package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonCommandsTest {
    @TempDir
    static Path home;

    private static Harness rung;

    @BeforeAll
    static void begin() {
        rung = new Harness(home).begun();
        assertThat(rung.run("person", "list").out()).contains("Nobody is here yet; rung person add NAME");
        rung.run("person", "add", "Tom Baker", "--as", "report", "--level", "PM", "--target", "senior-pm");
        rung.run("person", "add", "Tomas  Lind", "--as", "mentee", "--level", "associate-pm");
        rung.run("person", "add", "Ben Adler", "--as", "reviewer", "--level", "director");
    }

    @Test
    void peopleAreListedByWhatTheyAre() throws IOException {
        assertThat(rung.run("person", "list").out())
                .containsSubsequence("Reports", "Tom Baker", "PM → Senior PM", "Mentees", "Tomas Lind", "Reviewers");
        JsonNode rows =
                new ObjectMapper().readTree(rung.run("person", "list", "--json").out());
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).get("name").asText()).isEqualTo("Tom Baker");
        assertThat(rows.get(1).get("relation").asText()).isEqualTo("report");
        assertThat(rows.get(1).get("target").asText()).isEqualTo("senior-pm");
    }

    @Test
    void somebodyIsShownWithTheirStandingAndWhatIsKept() throws IOException {
        assertThat(rung.run("person", "show", "ben").out())
                .contains(
                        "Ben Adler on Owner PM",
                        "Director",
                        "What each rests on: rung person show \"Ben Adler\" --level");
        JsonNode ben = new ObjectMapper()
                .readTree(rung.run("person", "show", "ben", "--json").out());
        assertThat(ben.get("levels")).hasSize(8);
        assertThat(ben.get("packs")).isEmpty();
        assertThat(ben.get("commitments").get("of").asInt()).isZero();
        assertThat(rung.run("person", "show", "me").out()).contains("Ana Ruiz");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "show Zed                               | There is nobody “Zed” in this workspace; there is Ana Ruiz, Ben Adler, Tom Baker, Tomas Lind",
                "show To                                | More than one person is meant by “To”: Tom Baker, Tomas Lind",
                "add Tim --as boss --level pm           | there are report, mentee, reviewer",
                "add Tim --as report --level king       | has no level “king”",
                "add BEN_ADLER --as report --level pm   | There is a “Ben Adler” already",
                "edit me --name Eva                     | This workspace belongs to Ana Ruiz",
                "remove me                              | This workspace belongs to Ana Ruiz",
            })
    void whatCannotBeIsRefusedInWords(String words, String why) {
        String[] typed = ("person " + words.strip()).split(" ");
        for (int i = 0; i < typed.length; i++) {
            typed[i] = typed[i].equals("BEN_ADLER") ? "ben adler" : typed[i];
        }
        Harness.Result result = rung.run(typed);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).containsIgnoringCase(why.strip());
    }

    @Test
    void somebodyIsChangedAndRemovedAndComesBack() {
        rung.run("person", "add", "Eve Park", "--as", "report", "--level", "pm");
        assertThat(rung.run("person", "edit", "Eve", "--as", "mentee", "--level", "senior-pm", "--target", "none")
                        .out())
                .isEqualTo("Changed: Eve Park, mentee, Senior PM\n");
        assertThat(rung.run("person", "edit", "Eve", "--as", "mentee").out()).startsWith("Nothing to change");
        assertThat(rung.run("person", "remove", "park").out()).startsWith("Removed Eve Park.");
        assertThat(rung.run("undo").code()).isZero();
        assertThat(rung.run("person", "remove", "Eve Park").code()).isZero();
    }
}
