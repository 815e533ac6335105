package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rung.Golden;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.service.Rung;
import dev.rung.tui.Director;
import dev.rung.tui.ScreenDriver;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaderAuditCommandTest {
    @TempDir
    Path home;

    @Test
    void aLeaderReadsSignalsAndWhatTheyRestOn() throws IOException {
        Path workspace;
        try (Rung rung = new Director(home).worked().on(ScreenDriver.DAY)) {
            workspace = rung.places().workspace();
        }
        Harness rung = new Harness(home);
        String file = "--workspace=" + workspace;
        String plain = rung.run(file, "audit", "leader").out();
        Golden.check(getClass(), "leader", plain);
        String explained = rung.run(file, "audit", "leader", "--explain").out();
        Golden.check(getClass(), "explained", explained);
        assertThat(explained.lines()).allMatch(l -> DisplayWidth.of(l) <= Printout.WIDTH);

        JsonNode json = new ObjectMapper()
                .readTree(rung.run(file, "audit", "leader", "--json").out());
        assertThat(json.get("level").asText()).isEqualTo("director");
        assertThat(json.get("signals")).hasSize(19);
        JsonNode rituals = json.get("signals").get(0);
        assertThat(rituals.get("state").asText()).isEqualTo("there");
        assertThat(rituals.get("rests_on")).hasSize(6);
        assertThat(rituals.get("rests_on").get(0).get("noun").asText()).isEqualTo("hours");
        assertThat(rituals.get("trend").get(3).get("value").asText()).isEqualTo("45 %");
        assertThat(rituals.get("counter_move").get("kind").asText()).isEqualTo("hand_over");
        assertThat(rituals.get("commitment").asText()).isNotEmpty();
    }

    @Test
    void othersReadWhyItIsForLeadersOnly() throws IOException {
        Harness rung = new Harness(home).begun();

        assertThat(rung.run("audit", "leader").out())
                .contains("At Senior PM doing it yourself", "Set a leadership level");
        assertThat(new ObjectMapper()
                        .readTree(rung.run("audit", "leader", "--target", "--json")
                                .out())
                        .get("signals"))
                .isEmpty();
    }
}
