package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.text.VisibleText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where what went wrong becomes one line on standard error and an exit code. */
final class Complaints implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
    private final Workbench bench;
    private boolean verbose;

    Complaints(Workbench bench) {
        this.bench = bench;
    }

    /** From now on the stack is shown too. */
    void verbose() {
        verbose = true;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        String hint = "; see " + command.getCommandSpec().qualifiedName(" ") + " --help";
        if (wrong.getCause() instanceof Refusal refusal) {
            say(refusal.getMessage(), wrong);
            return code(refusal);
        }
        if (wrong.getCause() instanceof InvalidPathException invalid) {
            say(name(invalid), wrong);
            return Cli.USAGE;
        }
        say(
                (wrong instanceof UnmatchedArgumentException unmatched ? unmatched(unmatched) : wording(wrong)) + hint,
                wrong);
        return Cli.USAGE;
    }

    @Override
    public int handleExecutionException(Exception met, CommandLine command, ParseResult parsed) {
        if (met instanceof Refusal refusal) {
            say(refusal.getMessage(), met);
            return code(refusal);
        }
        if (met instanceof InvalidPathException invalid) {
            say(name(invalid), met);
            return Cli.USAGE;
        }
        if (met instanceof IOException || met instanceof UncheckedIOException) {
            say(file(met), met);
            return Cli.UNUSABLE;
        }
        say(
                "something went wrong that should not have (" + met.getClass().getSimpleName()
                        + Optional.ofNullable(met.getMessage())
                                .map(m -> ": " + m)
                                .orElse("")
                        + "); nothing half is kept; rung --verbose and the same command shows where",
                met);
        return Cli.UNUSABLE;
    }

    private static String name(InvalidPathException invalid) {
        return Quoted.of(invalid.getInput()) + " cannot be a file's name here; name another, or begin with"
                + " LC_ALL=C.UTF-8 where the locale knows no letters beyond ASCII";
    }

    private static int code(Refusal refusal) {
        return refusal.kind() == Refusal.Cause.USAGE ? Cli.USAGE : Cli.UNUSABLE;
    }

    private void say(String words, Exception met) {
        bench.complain(words);
        if (verbose) {
            StringWriter stack = new StringWriter();
            met.printStackTrace(new PrintWriter(stack));
            bench.err().print(VisibleText.block(stack.toString().replace("\t", "    ")));
            bench.err().flush();
        }
    }

    private static String unmatched(UnmatchedArgumentException wrong) {
        String word = wrong.getUnmatched().isEmpty() ? "" : wrong.getUnmatched().get(0);
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName(" ");
        if (wrong.isUnknownOption()) {
            if (word.matches("(--workspace|--verbose)(=.*)?")) {
                return "--workspace FILE and --verbose stand before the command, as in rung --workspace FILE status";
            }
            List<String> options = command.getCommandSpec().options().stream()
                    .filter(o -> !o.hidden())
                    .map(o -> o.longestName())
                    .toList();
            return name + " has no option " + Quoted.of(word)
                    + Nearest.to(word, options)
                            .map(n -> "; did you mean " + n + "?")
                            .orElse("");
        }
        if (!command.getSubcommands().isEmpty()) {
            return name + " has no command " + Quoted.of(word)
                    + Nearest.to(word, command.getSubcommands().keySet())
                            .map(n -> "; did you mean " + name + " " + n + "?")
                            .orElse("");
        }
        return name + " does not know what to do with " + Quoted.of(word);
    }

    /** Picocli's words, its capital letter and full stop taken off. */
    private static String wording(ParameterException wrong) {
        String words = String.valueOf(wrong.getMessage()).strip();
        return words.isEmpty()
                ? "wrong usage"
                : Character.toLowerCase(words.charAt(0)) + words.substring(1).replaceAll("\\.$", "");
    }

    private static String file(Exception met) {
        Throwable cause = met instanceof UncheckedIOException unchecked ? unchecked.getCause() : met;
        if (cause instanceof FileSystemException file) {
            String name = String.valueOf(file.getFile());
            if (cause instanceof NoSuchFileException) {
                return name + ": there is no such file or folder; check the name";
            }
            if (cause instanceof AccessDeniedException) {
                return name + ": you have no right to this file or folder; give yourself the right, or name another";
            }
            if (cause instanceof FileAlreadyExistsException) {
                return name + ": is there already; name another file";
            }
            return name + ": " + Optional.ofNullable(file.getReason()).orElse("cannot be used") + "; name another file";
        }
        return "a file could not be read or written (" + cause.getMessage() + "); check the disk and try again";
    }
}
