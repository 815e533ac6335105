package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rung.domain.text.DisplayWidth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecklistCommandsTest {
    private static final Path SHIPPED = Path.of("src/main/resources/dev/rung/checklists");

    @TempDir
    Path home;

    private Harness rung;

    @BeforeEach
    void begin() {
        rung = new Harness(home);
    }

    private Path own(String name, String json) throws IOException {
        Path folder = Files.createDirectories(home.resolve(".config/rung/checklists"));
        return Files.writeString(folder.resolve(name), json);
    }

    private static String launch() throws IOException {
        return Files.readString(SHIPPED.resolve("before-launch.json"));
    }

    private JsonNode json(String... args) throws IOException {
        return new ObjectMapper().readTree(rung.run(args).out());
    }

    @Test
    void theListNamesEachWithItsMomentAndNeedsNoWorkspace() {
        Harness.Result result = rung.run("checklist", "list");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains(
                        "Before the roadmap  before-the-roadmap",
                        "  Once a quarter, and in the week you come back from an absence.",
                        "  10 questions, 10 of them needed",
                        home.resolve(".config/rung/checklists").toString());
        assertThat(result.out().lines())
                .allMatch(l -> DisplayWidth.of(l) <= Printout.WIDTH || l.startsWith("Your own"));
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void theListAsJsonHasTheUsersOwnAndTheirFaults() throws IOException {
        own("bad.json", "{");
        own("ours.json", launch().replace("\"before-launch\"", "\"ours\""));
        JsonNode all = json("checklist", "list", "--json");
        assertThat(all).hasSize(8);
        assertThat(all.get(0).fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "version",
                        "title",
                        "moment",
                        "subject",
                        "questions",
                        "needed",
                        "origin",
                        "file",
                        "usable",
                        "faults");
        assertThat(all.get(0).get("questions")).hasSize(16);
        assertThat(all.get(6).get("id").isNull()).isTrue();
        assertThat(all.get(6).get("usable").asBoolean()).isFalse();
        assertThat(all.get(6).get("faults").get(0).asText()).contains("bad.json:1: $: is not JSON");
        assertThat(all.get(7).get("origin").asText()).isEqualTo("own");
        assertThat(rung.run("checklist", "list").out()).contains("not usable", "ours.json");
    }

    @Test
    void aChecklistIsShownByIdOrFileWithinEightyColumns() throws IOException {
        Harness.Result result = rung.run("checklist", "show", "before-the-roadmap");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("Will it still matter in 12 months?", "Fills         Kill criteria", "(needed)");
        assertThat(result.out().lines()).allMatch(l -> DisplayWidth.of(l) <= Printout.WIDTH);
        assertThat(rung.run("checklist", "show", "product-owner-or-product-manager")
                        .out())
                .contains("  7–10 yes    Shaped like a product manager.");
        assertThat(rung.run(
                                "checklist",
                                "show",
                                SHIPPED.resolve("before-launch.json").toString())
                        .out())
                .startsWith("Before launch 1.0");
        assertThat(rung.run("checklist", "show", "before-launch", "--json").out())
                .isEqualTo(launch());
    }

    @Test
    void aCheckSaysWhatIsWrongWhereAndWhatToDo() throws IOException {
        assertThat(rung.run("checklist", "check", "before-launch").out())
                .isEqualTo("Nothing to mend in checklists/before-launch.json.\n");
        Path weak = Files.writeString(home.resolve("weak.json"), launch().replace("at least five", "some key"));
        Harness.Result warned = rung.run("checklist", "check", weak.toString());
        assertThat(warned.code()).isEqualTo(Cli.NO);
        assertThat(warned.out()).contains("[weasel]", "1 warning; the checklist can be used all the same.");
        JsonNode json = json("checklist", "check", weak.toString(), "--json");
        assertThat(json.at("/usable").asBoolean()).isTrue();
        assertThat(json.at("/warnings/0/id").asText()).isEqualTo("weasel");
    }

    @Test
    void anUnusableFileIsOneLineOfErrorAndItsFaultsOnOutput() throws IOException {
        Path bad = Files.writeString(home.resolve("bad.json"), "{\"id\": \"a\"}");
        Harness.Result several = rung.run("checklist", "check", bad.toString());
        assertThat(several.code()).isEqualTo(Cli.UNUSABLE);
        assertThat(several.errLines()).hasSize(1);
        assertThat(several.out()).contains(bad + ":1: $.version: is missing");
        assertThat(json("checklist", "check", bad.toString(), "--json").at("/faults"))
                .hasSize(5);
        Harness.Result missing =
                rung.run("checklist", "check", home.resolve("none.json").toString());
        assertThat(missing.code()).isEqualTo(Cli.UNUSABLE);
        assertThat(missing.errLines()).singleElement().asString().endsWith("there is no such file");
    }

    @Test
    void aTakenIdIsToldByTheCheckOfTheFileToo() throws IOException {
        Path shadow = own("mine.json", launch());
        Harness.Result result = rung.run("checklist", "check", shadow.toString());
        assertThat(result.code()).isEqualTo(Cli.UNUSABLE);
        assertThat(result.err()).contains("\"before-launch\" is the id of a shipped checklist");
    }

    @Test
    void whatNobodyKnowsIsWrongUsage() {
        assertThat(rung.run("checklist", "show", "nope").code()).isEqualTo(Cli.USAGE);
        assertThat(rung.run("checklist", "show", "nope").err()).contains("there are before-the-roadmap");
        assertThat(rung.run("checklist").err()).contains("rung checklist wants one of list, show, run");
    }
}
