package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rung.domain.text.DisplayWidth;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CalendarCommandTest {
    private static final String QUARTER = "src/test/resources/dev/rung/files/calendar/quarter.ics";

    @TempDir
    private static Path home;

    private static Harness rung;

    @BeforeAll
    static void begin() {
        rung = new Harness(home).begun();
    }

    @Test
    @Order(1)
    void withoutYesAPreviewIsPrintedAndHowToGoOn() {
        Harness.Result preview = rung.run("audit", "import", QUARTER);

        assertThat(preview.code()).isZero();
        assertThat(preview.out())
                .contains("12 weeks from 2026-08-24 to 2026-11-15")
                .contains("You are ann@rung.example (in ")
                .contains("Jour fixe Technik")
                .contains("rung audit rule \"jour fixe technik\"")
                .contains("Left out: 1 all day, 1 cancelled, 1 declined by you, 3 marked as free")
                .endsWith("Nothing was taken over; add --yes to do it.\n")
                .doesNotContain("\u001b", "\u202e", "\u0007");
        assertThat(preview.out().lines()).allMatch(l -> DisplayWidth.of(l) <= 100);
        assertThat(rung.run("audit", "show").out()).contains("Nothing is said yet");
    }

    @Test
    @Order(2)
    void jsonHasStableNamesAndSaysWhatWasTakenOver() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(rung.run("audit", "import", QUARTER, "--from", "2026-11-03", "--to", "2026-11-12", "--json")
                        .out());

        assertThat(json.get("from").asText()).isEqualTo("2026-11-02");
        assertThat(json.get("to").asText()).isEqualTo("2026-11-15");
        assertThat(json.get("me").get(0).asText()).isEqualTo("ann@rung.example");
        assertThat(json.get("weeks")).hasSize(2);
        assertThat(json.get("weeks").get(0).get("minutes").get("customer").asInt())
                .isGreaterThan(60);
        assertThat(json.get("weeks").get(0).get("state").asText()).isEqualTo("calendar");
        assertThat(json.get("unsorted").get(0).get("words").asText()).isNotEmpty();
        assertThat(json.get("left_out").get("declined").asInt()).isEqualTo(1);
        assertThat(json.get("taken_over").asBoolean()).isFalse();
    }

    @Test
    @Order(3)
    void aRuleSortsAndYesTakesTheHoursOver() {
        assertThat(rung.run("audit", "rule", "jour fixe technik", "delivery").code())
                .isZero();
        Harness.Result taken = rung.run("audit", "import", QUARTER, "--yes", "--me", "ann@rung.example");

        assertThat(taken.out())
                .doesNotContain("Jour fixe")
                .contains("Took over 12 weeks.")
                .contains("unsorted are not in them");
        assertThat(rung.run("audit", "show").out()).contains("Where your hours went: 12 weeks");
        assertThat(rung.run("undo").out()).contains("12 weeks from a calendar");
        assertThat(rung.run("audit", "show").out()).contains("Nothing is said yet");
    }

    @Test
    @Order(4)
    void whatIsWrongIsOneLine() {
        assertThat(rung.run("audit", "import", "pom.xml").errLines())
                .containsExactly("rung: pom.xml:1: is no calendar: it does not begin with BEGIN:VCALENDAR");
        assertThat(rung.run("audit", "import", "none.ics").errLines())
                .containsExactly("rung: none.ics: there is no such file");
        assertThat(rung.run("audit", "import", QUARTER, "--me", "Ann").errLines())
                .containsExactly("rung: “Ann” is no mail address; write one such as ann@example.org.");
        assertThat(rung.run("audit", "import", QUARTER, "--from", "2027-01-01", "--to", "2027-02-01")
                        .code())
                .isEqualTo(2);
        assertThat(rung.run("audit", "import", QUARTER, "--from", "2025-01-01", "--to", "2025-02-01")
                        .out())
                .endsWith("There are no sorted hours to take over.\n");
    }
}
