package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Golden;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class HelpTest {
    @TempDir
    Path home;

    private Harness rung;

    @BeforeEach
    void begin() {
        rung = new Harness(home);
    }

    @Test
    void theHelpShowsEveryCommandUnderItsHeading() throws IOException {
        Golden.check("cli/help.txt", rung.run("--help").out());
    }

    @Test
    void theHelpOfACommandShowsItsOptions() throws IOException {
        Golden.check(
                "cli/help-evidence-add.txt",
                rung.run("evidence", "add", "--help").out());
        Golden.check(
                "cli/help-assess-set.txt", rung.run("help", "assess", "set").out());
    }

    @Test
    void everyCommandStandsUnderOneHeading() {
        List<String> shown = CommandTree.SECTIONS.stream()
                .flatMap(s -> s.commands().stream())
                .toList();
        assertThat(shown)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(tree().getSubcommands().keySet());
    }

    static Stream<List<String>> commands() {
        List<List<String>> paths = new ArrayList<>();
        collect(tree(), List.of(), paths);
        return paths.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItselfWithinEightyColumns(List<String> path) {
        List<String> args = new ArrayList<>(path);
        args.add("--help");
        Harness.Result result = rung.run(args.toArray(String[]::new));
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("Usage: rung")
                .doesNotContain("\u001b")
                .doesNotContain("null");
        assertThat(result.out().lines()).allMatch(l -> l.length() <= Printout.WIDTH);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void colourIsShownOnATerminalOnly() {
        assertThat(rung.run("--help").out()).doesNotContain("\u001b");
        rung.terminal = true;
        assertThat(rung.run("--help").out()).contains("\u001b[1m");
        rung.environment.put("NO_COLOR", "1");
        assertThat(rung.run("--help").out()).doesNotContain("\u001b");
    }

    @Test
    void theFieldsOfJsonAreDocumented() {
        assertThat(rung.run("help", "json").out()).contains("rung readiness --json", "`not_applicable`");
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(rung.run("--version").out().lines()).hasSize(1).allMatch(l -> l.startsWith("rung "));
    }

    @Test
    void completionKnowsTheCommands() {
        assertThat(rung.run("completion", "bash").out()).contains("evidence", "complete -F");
        assertThat(rung.run("completion", "zsh").out()).startsWith("autoload").contains("bashcompinit");
    }

    private static CommandLine tree() {
        Harness nowhere = new Harness(Path.of("/nonexistent"));
        return CommandTree.of(
                new Workbench(nowhere.surroundings(OutputStream.nullOutputStream(), OutputStream.nullOutputStream())));
    }

    private static void collect(CommandLine line, List<String> path, List<List<String>> into) {
        into.add(path);
        line.getSubcommands().forEach((name, command) -> {
            List<String> deeper = new ArrayList<>(path);
            deeper.add(name);
            collect(command, deeper, into);
        });
    }
}
