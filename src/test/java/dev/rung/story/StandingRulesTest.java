package dev.rung.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rung.story.StandingByHand.Row;
import dev.rung.story.StandingByHand.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ladder and evidence written by hand, read by the program, against the rules written a second time. */
class StandingRulesTest {
    private static final String TODAY = "2026-11-21";
    private static final List<Step> LADDER = List.of(
            new Step("junior", false, List.of()),
            new Step("middle", false, List.of("junior")),
            new Step("expert", false, List.of("middle")),
            new Step("lead", true, List.of("middle")),
            new Step("head", true, List.of("lead", "expert")));
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("money", "core");
        KINDS.put("customer", "core");
        KINDS.put("market", "normal");
        KINDS.put("team", "normal");
        KINDS.put("learning", "normal");
        KINDS.put("delivery", "hygiene");
    }

    @TempDir
    Path folder;

    @Test
    void theProgramAndTheDescriptionAgreeOnRandomRecords() throws IOException {
        agree(0, 12);
    }

    @Test
    @Tag("campaign")
    void theyAgreeOnManyMore() throws IOException {
        agree(1000, 300);
    }

    private void agree(int first, int count) throws IOException {
        Set<String> states = new TreeSet<>();
        Set<String> verdicts = new TreeSet<>();
        for (int seed = first; seed < first + count; seed++) {
            agree(seed, states, verdicts);
        }
        assertThat(states)
                .containsExactlyInAnyOrder("not_applicable", "no_evidence", "claimed", "stale", "shown", "sustained");
        assertThat(verdicts).containsExactlyInAnyOrder("not_yet", "operating", "ready");
    }

    private void agree(int seed, Set<String> states, Set<String> verdicts) throws IOException {
        Random random = new Random(seed);
        Home home = new Home(Files.createDirectory(folder.resolve("home" + seed)));
        Files.createDirectories(home.ladders());
        Files.writeString(home.ladders().resolve("hand.json"), ladder());
        String level = LADDER.get(random.nextInt(LADDER.size())).id();
        Home.good(home.runOn(TODAY, "init", "--name", "Hand", "--ladder", "hand", "--level", level));

        List<Row> rows = new ArrayList<>();
        Path csv = home.path("rows.csv");
        Files.writeString(csv, rows(random, rows));
        Home.good(home.runOn(TODAY, "evidence", "import", csv.toString(), "--yes"));
        Set<Integer> away = new TreeSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            int quarter = StandingByHand.quarter(LocalDate.parse(TODAY)) - random.nextInt(6);
            if (away.add(quarter)) {
                Home.good(home.runOn(TODAY, "assess", "away", quarter / 4 + "-Q" + (quarter % 4 + 1)));
            }
        }
        Set<String> marked = new LinkedHashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            String expectation = competency(random) + "@"
                    + LADDER.get(random.nextInt(LADDER.size())).id();
            if (marked.add(expectation)) {
                Home.good(home.runOn(
                        "2020-01-01", "assess", "set", expectation + "=not_applicable", "--reason", "not done here"));
            }
        }
        for (int days : new int[] {0, random.nextInt(400), -random.nextInt(100)}) {
            LocalDate day = LocalDate.parse(TODAY).minusDays(days);
            JsonNode told = new ObjectMapper()
                    .readTree(Home.good(home.runOn(TODAY, "readiness", "--json", "--on", day.toString())));
            StandingByHand byHand = new StandingByHand(LADDER, KINDS, rows, away, marked, day);
            compare("seed " + seed + " on " + day, told, byHand, states, verdicts);
        }
    }

    private static void compare(
            String where, JsonNode told, StandingByHand byHand, Set<String> states, Set<String> verdicts) {
        assertThat(told.path("levels")).hasSize(LADDER.size());
        for (int l = 0; l < LADDER.size(); l++) {
            Step step = LADDER.get(l);
            JsonNode level = told.path("levels").get(l);
            assertThat(level.path("id").textValue()).isEqualTo(step.id());
            int e = 0;
            for (String competency : KINDS.keySet()) {
                JsonNode expectation = level.path("expectations").get(e++);
                String name = where + ": " + competency + "@" + step.id();
                assertThat(expectation.path("competency").textValue()).as(name).isEqualTo(competency);
                StandingByHand.Cell cell = byHand.cell(competency, step);
                assertThat(expectation.path("state").textValue()).as(name).isEqualTo(cell.state());
                if (cell.counted() >= 0) {
                    assertThat(expectation.path("counted").intValue()).as(name).isEqualTo(cell.counted());
                    assertThat(expectation.path("quarters").intValue()).as(name).isEqualTo(cell.quarters());
                }
                states.add(cell.state());
            }
            String name = where + ": " + step.id();
            int[] share = byHand.share(step);
            assertThat(level.path("sustained").intValue()).as(name).isEqualTo(share[0]);
            assertThat(level.path("applicable").intValue()).as(name).isEqualTo(share[1]);
            assertThat(level.path("verdict").textValue()).as(name).isEqualTo(byHand.verdict(step));
            verdicts.add(byHand.verdict(step));
        }
    }

    private static String competency(Random random) {
        return List.copyOf(KINDS.keySet()).get(random.nextInt(KINDS.size()));
    }

    /** Between a few and many rows over three years and a little of the future, of every strength a file can carry. */
    private static String rows(Random random, List<Row> rows) {
        StringBuilder csv = new StringBuilder("on,title,situation,action,result,link,witness,lever,scope,metric,"
                + "metric_baseline,metric_result,metric_source,claims,private\n");
        int count = List.of(4, 25, 120).get(random.nextInt(3));
        int years = random.nextBoolean() ? 3 : 1;
        for (int i = 0; i < count; i++) {
            LocalDate on = LocalDate.parse(TODAY).minusDays(random.nextInt(365 * years) - 40);
            boolean described = random.nextInt(10) < 7;
            boolean link = random.nextInt(3) > 0;
            boolean witness = random.nextBoolean();
            boolean measured = random.nextInt(4) == 0;
            Set<String> claims = new LinkedHashSet<>();
            for (int c = random.nextInt(4); c > 0; c--) {
                claims.add(competency(random) + "@"
                        + LADDER.get(random.nextInt(LADDER.size())).id());
            }
            int tier = !described ? 0 : measured ? 4 : !link ? 1 : witness ? 3 : 2;
            rows.add(new Row(on, tier, List.copyOf(claims)));
            csv.append(on).append(",Piece ").append(i);
            csv.append(described ? ",s,a,r," : random.nextBoolean() ? ",s,,r," : ",,,,");
            csv.append(link ? "https://example.org/" + i : "").append(witness ? ",Ann" : ",");
            csv.append(List.of(",did", ",enabled", ",built", ",").get(random.nextInt(4)))
                    .append(",area,");
            csv.append(measured ? "churn,1,2,billing," : random.nextBoolean() ? "churn,1,,billing," : ",,,,");
            csv.append(String.join(";", claims)).append(random.nextInt(5) == 0 ? ",yes\n" : ",\n");
        }
        return csv.toString();
    }

    private static String ladder() {
        List<String> levels = new ArrayList<>();
        for (Step step : LADDER) {
            String after = step.after().isEmpty() ? "" : "\"" + String.join("\",\"", step.after()) + "\"";
            levels.add("{\"id\":\"" + step.id() + "\",\"title\":\"The " + step.id() + "\",\"track\":\""
                    + (step.leadership() ? "leadership" : "individual") + "\",\"after\":[" + after + "]}");
        }
        List<String> competencies = new ArrayList<>();
        KINDS.forEach((id, kind) -> {
            List<String> expectations = new ArrayList<>();
            for (Step step : LADDER) {
                expectations.add("\"" + step.id() + "\":{\"text\":\"Shows the page of " + id + " that the " + step.id()
                        + " signs.\"}");
            }
            competencies.add("{\"id\":\"" + id + "\",\"title\":\"The " + id + "\",\"kind\":\"" + kind
                    + "\",\"expectations\":{" + String.join(",", expectations) + "}}");
        });
        return "{\"id\":\"hand\",\"version\":\"1\",\"title\":\"By hand\",\"levels\":[" + String.join(",", levels)
                + "],\"areas\":[{\"title\":\"All\",\"competencies\":[" + String.join(",", competencies) + "]}]}";
    }
}
