package dev.rung.cli;

import java.util.Locale;
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

    /** The shells there is a script for. */
    enum Shell {
        BASH,
        ZSH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "bash|zsh", description = "Your shell.")
    private Shell shell = Shell.BASH;

    CompletionCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        if (shell == Shell.ZSH) {
            bench.out().writer().print("autoload -U +X compinit && compinit -u\n");
        }
        bench.out().writer().print(AutoComplete.bash("rung", spec.root().commandLine()));
        return Cli.FINE;
    }
}
