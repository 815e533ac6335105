package dev.rung.cli;

import dev.rung.domain.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rung help [COMMAND …]}; {@code rung help json} is the reference of all JSON fields. */
@Command(name = "help", description = "Help on a command; rung help json explains the fields of --json.")
final class HelpCommand implements Callable<Integer> {
    private final Workbench bench;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "COMMAND", arity = "0..*", description = "For example: evidence add.")
    private List<String> words = List.of();

    HelpCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        if (words.equals(List.of("json"))) {
            bench.out().document(jsonFields());
            return Cli.FINE;
        }
        CommandLine command = spec.root().commandLine();
        for (String word : words) {
            CommandLine next = command.getSubcommands().get(word);
            if (next == null) {
                throw Refusal.usage(command.getCommandSpec().qualifiedName(" ") + " has no command " + Quoted.of(word)
                        + "; see rung --help");
            }
            command = next;
        }
        command.usage(bench.out().writer());
        return Cli.FINE;
    }

    private static String jsonFields() {
        try (InputStream page = HelpCommand.class.getResourceAsStream("json.md")) {
            return new String(Objects.requireNonNull(page, "json.md").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
