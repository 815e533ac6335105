package dev.rung.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Gathers the commands about one noun. By itself it does nothing, and says what it could. */
@Command
final class NounGroup implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private NounGroup() {}

    static CommandLine of(String noun, String about, Object... commands) {
        CommandLine line = new CommandLine(new NounGroup());
        line.getCommandSpec().name(noun).usageMessage().description(about).synopsisSubcommandLabel("COMMAND");
        for (Object command : commands) {
            line.addSubcommand(command);
        }
        return line;
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                spec.qualifiedName(" ") + " wants one of "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
