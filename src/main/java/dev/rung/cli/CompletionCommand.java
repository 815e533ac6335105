package dev.rung.cli;

import dev.rung.domain.Refusal;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rung completion bash|zsh}: a script for the shell. */
@Command(
        name = "completion",
        description = "Completion for bash or zsh.",
        footer = {"", "  bash:  source <(rung completion bash)", "  zsh:   source <(rung completion zsh)"})
final class CompletionCommand implements Callable<Integer> {
    private final Workbench bench;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "bash|zsh", description = "Your shell.")
    private String shell = "";

    CompletionCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        if (!List.of("bash", "zsh").contains(shell)) {
            throw Refusal.usage("there is completion for bash and zsh, not for " + Quoted.of(shell));
        }
        if (shell.equals("zsh")) {
            bench.out().line("autoload -U +X compinit && compinit -u");
        }
        bench.out().writer().print(AutoComplete.bash("rung", spec.root().commandLine()));
        return Cli.FINE;
    }
}
