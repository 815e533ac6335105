package dev.rung.cli;

import picocli.CommandLine.Option;

/** {@code --json}, for every command that reads. */
final class JsonOption {
    @Option(names = "--json", description = "Print JSON with stable field names; see rung help json.")
    private boolean json;

    boolean wanted() {
        return json;
    }
}
