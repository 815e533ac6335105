package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rung.domain.text.DisplayWidth;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditCommandsTest {
    @TempDir
    Path home;

    private Harness rung;

    @BeforeEach
    void begin() {
        rung = new Harness(home).begun();
    }

    private String out(String... args) {
        Harness.Result result = rung.run(args);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        if (!result.out().startsWith("{")) {
            assertThat(result.out().lines()).allMatch(l -> DisplayWidth.of(l) <= Printout.WIDTH);
        }
        return result.out();
    }

    @Test
    void withoutHoursItSaysHowToBegin() throws IOException {
        assertThat(out("audit", "show")).contains("rung audit set --week last delivery=20", "Not answered yet");
        JsonNode json = new ObjectMapper().readTree(out("audit", "show", "--json"));
        assertThat(json.get("shape").isNull()).isTrue();
        assertThat(json.get("weeks").asInt()).isZero();
        assertThat(json.get("activities")).isEmpty();
        assertThat(json.get("questions").isNull()).isTrue();
    }

    @Test
    void anActivityLeftOutKeepsWhatTheWeekHas() {
        assertThat(out("audit", "set", "--week", "last", "delivery=20", "customer=3h30", "overhead=8"))
                .isEqualTo("Week of 2026-11-09: 31 h 30, delivery 20 h, customer 3 h 30, overhead 8 h.\n");
        assertThat(out("audit", "set", "--week", "2026-11-12", "customer=5"))
                .isEqualTo("Week of 2026-11-09: 33 h, delivery 20 h, customer 5 h, overhead 8 h.\n");
        assertThat(out("audit", "set", "delivery=50%", "business=50%"))
                .as("percents are of the newest week there is")
                .isEqualTo("Week of 2026-11-16: 33 h, delivery 16 h 30, business 16 h 30.\n");
    }

    @Test
    void theAuditIsReadFromTheWeeks() throws IOException {
        out("audit", "set", "--weeks", "20", "--week", "2026-09-25", "delivery=26", "strategy=8", "gtm=4", "over=6");
        out(
                "audit",
                "set",
                "--weeks",
                "4",
                "delivery=6",
                "customer=6",
                "business=6",
                "strategy=10",
                "gtm=6",
                "people=3");

        assertThat(out("audit", "show", "--weeks", "4"))
                .contains(
                        "Where your hours went: 4 weeks from 2026-10-26 to 2026-11-22",
                        "Delivery      6 h   16 %  ····├─●─┤",
                        "within 10–20 %",
                        "Product-manager-shaped",
                        "2026-Q3  delivery 68 %  customer 0 %   business 0 %   Product-owner-shaped",
                        "2026-Q4  delivery 16 %  customer 16 %")
                .doesNotContain("Hours to trade");
        String all = out("audit", "show", "--weeks", "99", "--level", "director");
        assertThat(all).contains("Hours to trade", "The bands are those of a director.");

        JsonNode json = new ObjectMapper().readTree(out("audit", "show", "--weeks", "24", "--json"));
        assertThat(json.get("weeks").asInt()).isEqualTo(24);
        assertThat(json.get("activities")).hasSize(7);
        assertThat(json.get("activities").get(6).get("fit").isNull()).isTrue();
        assertThat(json.get("quarters")
                        .get(1)
                        .get("percents")
                        .get("go_to_market")
                        .asDouble())
                .isBetween(10.0, 11.0);
        assertThat(json.get("trades").get(0).get("from").asText()).isEqualTo("delivery");
    }

    @Test
    void rulesAreSaidListedMovedAndDeleted() throws IOException {
        assertThat(out("audit", "rules")).contains("You have said nothing of meetings yet");
        assertThat(out("audit", "rule", "Pipeline Review", "business"))
                .isEqualTo("Meetings with “pipeline review” are business from now on.\n");
        out("audit", "rule", "@customer.example", "customer", "--place", "1");
        assertThat(out("audit", "rules"))
                .containsSubsequence("attendee  @customer.example", "words     pipeline review");
        JsonNode json = new ObjectMapper().readTree(out("audit", "rules", "--json"));
        assertThat(json.get(0).get("kind").asText()).isEqualTo("attendee");
        out("audit", "rule", "pipeline review", "--delete");
        assertThat(out("audit", "rules")).doesNotContain("pipeline");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "set delivry=3 | There is no activity “delivry”",
                "set --week 2026-11-23 delivery=3 | The week of 2026-11-23 is still to come",
                "set --week someday delivery=3 | is no day",
                "set --weeks 0 delivery=3 | --weeks is 1 to 104, not 0",
                "show --weeks 0 | An audit wants a week at least.",
                "show --level king | has no level “king”",
                "rule retro | say what such meetings are",
                "rule retro fun | There is no activity “fun”",
                "rule retro --delete | There is no rule about “retro”",
                "rule retro people --place 0 | --place counts from 1"
            })
    void whatCannotBeIsRefusedInALine(String args, String words) {
        Harness.Result result = rung.run(("audit " + args).split(" "));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains(words);
        assertThat(result.errLines()).hasSizeLessThanOrEqualTo(2);
    }
}
