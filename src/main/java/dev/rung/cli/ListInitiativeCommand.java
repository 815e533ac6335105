package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Stage;
import dev.rung.service.InitiativeRow;
import dev.rung.service.InitiativeWindow;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung initiative list}: the bets by stage, with metric, money and what is due. */
@Command(name = "list", description = "Your bets by stage: metric, forecast, actual, what is due.")
final class ListInitiativeCommand implements Callable<Integer> {
    private static final int PAGE = 500;
    private static final int AS_TEXT = 40;

    private final Workbench bench;

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            split = ",",
            description = "Only this stage, or these: idea, proposed, committed, launched, reviewed, closed, dropped.")
    private List<String> stages = List.of();

    @Option(names = "--find", paramLabel = "WORDS", description = "With these words in title, owner or metric.")
    private String words = "";

    @Option(names = "--limit", paramLabel = "N", description = "At most so many; otherwise 40 as text, else all.")
    private Optional<Integer> limit = Optional.empty();

    @Mixin
    private JsonOption json = new JsonOption();

    ListInitiativeCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        if (limit.isPresent() && limit.get() < 1) {
            throw Refusal.usage("--limit wants a number from 1 on");
        }
        Set<Stage> wanted = EnumSet.noneOf(Stage.class);
        stages.forEach(s -> wanted.add(StageNamed.of(s)));
        bench.rung().profile().need();
        InitiativeWindow window =
                bench.rung().initiatives().window(wanted.isEmpty() ? EnumSet.allOf(Stage.class) : wanted, words);
        if (json.wanted()) {
            bench.out()
                    .jsonArray(rows(window, limit.orElse(Integer.MAX_VALUE))
                            .map(r -> InitiativeJson.row(r, bench.today()))
                            .iterator());
        } else {
            text(window);
        }
        return Cli.FINE;
    }

    private void text(InitiativeWindow window) {
        List<InitiativeRow> shown = rows(window, limit.orElse(AS_TEXT)).toList();
        if (shown.isEmpty()) {
            bench.out().line("There is no such initiative. rung initiative add TITLE notes an idea.");
            return;
        }
        new InitiativeText(bench).list(shown);
        if (window.count() > shown.size()) {
            bench.out().blank();
            bench.out()
                    .line(Words.of(
                            Ink.DIM,
                            shown.size() + " of " + window.count() + "; --limit " + window.count() + " shows them"));
        }
    }

    /** Reads a page when the one before is used up. */
    private static Stream<InitiativeRow> rows(InitiativeWindow window, int most) {
        int last = Math.min(most, window.count());
        return IntStream.iterate(0, from -> from < last, from -> from + PAGE)
                .mapToObj(from -> window.rows(from, Math.min(PAGE, last - from)))
                .flatMap(List::stream);
    }
}
