package dev.rung.cli;

import dev.rung.domain.ladder.Area;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.Kind;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.text.VisibleText;
import dev.rung.files.LadderFiles;
import dev.rung.files.LadderReading;
import dev.rung.files.LadderWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung ladder show}: levels and competencies, one level's expectations, or the file itself. */
@Command(name = "show", description = "A ladder's levels and competencies; with --level, what one level expects.")
final class ShowLadderCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", arity = "0..1", description = "A ladder's id or file; otherwise the one in use.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--level", paramLabel = "LEVEL", description = "What this level expects, word by word.")
    private Optional<String> level = Optional.empty();

    @Option(names = "--json", description = "Print the ladder file's content.")
    private boolean json;

    ShowLadderCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        if (json) {
            bench.out().writer().print(content());
            return Cli.FINE;
        }
        Ladder ladder = LadderNamed.orMine(bench, id);
        if (level.isPresent()) {
            whole(ladder, Naming.level(ladder, level.get()));
        } else {
            overview(ladder);
        }
        return Cli.FINE;
    }

    private void overview(Ladder ladder) {
        Printout out = bench.out();
        out.line(
                Words.of(Ink.BOLD, ladder.title()).plain(" " + ladder.version()).dim("  " + ladder.id()));
        if (!ladder.about().isEmpty()) {
            out.prose(0, ladder.about());
        }
        out.blank();
        out.heading("Levels");
        out.table(2, ladder.levels().stream().map(ShowLadderCommand::row).toList());
        out.blank();
        out.heading("Competencies");
        for (Area area : ladder.areas()) {
            out.line(Words.of("  " + area.title()));
            out.table(
                    4, area.competencies().stream().map(ShowLadderCommand::row).toList());
        }
        out.blank();
        out.line(Words.of(
                Ink.DIM,
                "What a level expects: rung ladder show " + ladder.id() + " --level "
                        + ladder.levels().get(0).id()));
    }

    private static List<Words> row(Level level) {
        String after = level.after().isEmpty() ? "" : "after " + String.join(", ", level.after());
        return List.of(
                Words.of(level.id()),
                Words.of(level.title()),
                Words.of(level.track().word()),
                Words.of(Ink.DIM, after));
    }

    private static List<Words> row(Competency competency) {
        String kind = competency.kind() == Kind.NORMAL ? "" : competency.kind().word();
        return List.of(Words.of(competency.id()), Words.of(competency.title()), Words.of(Ink.DIM, kind));
    }

    private void whole(Ladder ladder, Level at) {
        Printout out = bench.out();
        out.line(Words.of(Ink.BOLD, at.title())
                .plain(" on " + ladder.title())
                .dim("  " + at.track().word()));
        if (!at.scope().isEmpty()) {
            out.labelled("Scope", 10, at.scope());
        }
        if (!at.horizon().isEmpty()) {
            out.labelled("Horizon", 10, at.horizon());
        }
        for (Competency competency : ladder.competencies().toList()) {
            Optional<Expectation> cell = competency.at(at.id());
            if (cell.isPresent()) {
                out.blank();
                out.heading(competency.title());
                out.prose(2, cell.get().text());
                lines("What it looks like", cell.get().markers());
                lines("Warning signs", cell.get().warnings());
                lines("Questions", cell.get().questions());
            }
        }
    }

    private void lines(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            bench.out().line(Words.of(Ink.DIM, "  " + heading));
            lines.forEach(l -> bench.out().labelled("    –", 6, l));
        }
    }

    /** The file byte for byte; rewritten where it holds what could drive a terminal, or where there is no file. */
    private String content() {
        if (id.isEmpty() && LadderNamed.inUse(bench).isPresent()) {
            Ladder mine = bench.ladder();
            return bench.ladderFiles()
                    .find(mine.id())
                    .filter(r -> r.ladder().equals(Optional.of(mine)))
                    .map(ShowLadderCommand::file)
                    .orElseGet(() -> LadderWriter.json(mine));
        }
        LadderReading reading = LadderNamed.reading(bench, id.orElse(LadderFiles.SHIPPED.get(0)));
        reading.orRefuse();
        return file(reading);
    }

    private static String file(LadderReading reading) {
        String text = text(reading);
        return VisibleText.block(text).equals(text) ? text : LadderWriter.json(reading.orRefuse());
    }

    private static String text(LadderReading reading) {
        String shipped = "/dev/rung/" + reading.file();
        try (InputStream in = ShowLadderCommand.class.getResourceAsStream(shipped)) {
            byte[] bytes = in != null && !Files.exists(Path.of(reading.file()))
                    ? in.readAllBytes()
                    : Files.readAllBytes(Path.of(reading.file()));
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
