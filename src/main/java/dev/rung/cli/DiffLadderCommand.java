package dev.rung.cli;

import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.LevelDiff;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung ladder diff}: what changes between two levels. */
@Command(name = "diff", description = "What changes from one level to another.")
final class DiffLadderCommand implements Callable<Integer> {
    private static final int COLUMN = 12;

    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "FROM", description = "A level's id.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "Another level's id.")
    private String to = "";

    @Option(names = "--ladder", paramLabel = "ID", description = "A ladder's id or file; otherwise the one in use.")
    private Optional<String> ladder = Optional.empty();

    @Mixin
    private JsonOption json = new JsonOption();

    DiffLadderCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Ladder on = LadderNamed.orMine(bench, ladder);
        LevelDiff diff = LevelDiff.of(
                on, Naming.level(on, from).id(), Naming.level(on, to).id());
        if (json.wanted()) {
            bench.out()
                    .json(JsonMap.of(
                            "ladder", StandingJson.ladder(on),
                            "from", diff.from().id(),
                            "to", diff.to().id(),
                            "rows",
                                    diff.rows().stream()
                                            .map(DiffLadderCommand::json)
                                            .toList()));
        } else {
            print(diff);
        }
        return Cli.FINE;
    }

    private void print(LevelDiff diff) {
        Printout out = bench.out();
        out.heading(diff.from().title() + " → " + diff.to().title());
        changed("Scope", diff.from().scope(), diff.to().scope());
        changed("Horizon", diff.from().horizon(), diff.to().horizon());
        for (LevelDiff.Row row : diff.rows()) {
            out.blank();
            out.line(Words.of(Ink.BOLD, row.competency().title())
                    .dim("  " + row.change().name().toLowerCase(Locale.ROOT)));
            if (row.change() != LevelDiff.Change.SAME) {
                row.before().ifPresent(b -> out.labelled("  from", COLUMN, b.text()));
            }
            row.after().ifPresent(a -> out.labelled("  to", COLUMN, a.text()));
            row.newMarkers().forEach(m -> out.labelled("  looks like", COLUMN + 2, m));
            row.newWarnings().forEach(w -> out.labelled("  warning", COLUMN + 2, w));
        }
    }

    private void changed(String label, String before, String after) {
        if (!before.equals(after)) {
            bench.out().labelled(label, COLUMN, before + " → " + after);
        }
    }

    private static Map<String, Object> json(LevelDiff.Row row) {
        return JsonMap.of(
                "competency", row.competency().id(),
                "change", row.change(),
                "before", row.before().map(Expectation::text),
                "after", row.after().map(Expectation::text),
                "new_markers", row.newMarkers(),
                "new_warnings", row.newWarnings(),
                "new_words", row.newWords());
    }
}
