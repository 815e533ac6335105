package dev.rung.cli;

import picocli.CommandLine.IVersionProvider;

/** Answers {@code rung --version}. */
final class RungVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"rung " + RungCommand.versionWord()};
    }
}
