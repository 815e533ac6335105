package dev.rung.cli;

import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.LadderMapping;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Person;
import dev.rung.domain.text.Amount;
import dev.rung.service.LadderService;
import dev.rung.service.Progress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung ladder use}: another ladder, level and target. */
@Command(
        name = "use",
        description = "Change to another ladder; claims on the old one stay with it.",
        footer = {"", "Assessments keep the wording they were made with."})
final class UseLadderCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "A ladder's id.")
    private String id = "";

    @Option(names = "--level", required = true, paramLabel = "LEVEL", description = "The level you hold on it.")
    private String level = "";

    @Option(names = "--target", paramLabel = "LEVEL", description = "The level you work towards.")
    private Optional<String> target = Optional.empty();

    @Option(names = "--map-claims", description = "Make the claims on the new ladder too, as shown.")
    private boolean mapClaims;

    UseLadderCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Ladder old = bench.ladder();
        LadderService ladders = bench.rung().ladders();
        Ladder wanted = ladders.find(id);
        String held = Naming.level(wanted, level).id();
        boolean other = !old.id().equals(wanted.id());
        Optional<String> kept =
                other ? Optional.empty() : bench.rung().profile().need().target();
        Optional<String> towards = target.map(t -> Naming.level(wanted, t).id()).or(() -> kept);
        LadderMapping mapping = ladders.mapping(old, wanted);
        int made = ladders.use(
                wanted.id(), held, towards, Optional.of(mapping).filter(m -> mapClaims && other), Progress.UNSEEN);
        Person me = bench.rung().profile().need();
        bench.out()
                .line("You are " + title(wanted, me.level()) + " on " + wanted.title()
                        + me.target()
                                .map(t -> ", on the way to " + title(wanted, t))
                                .orElse("") + ".");
        if (other) {
            show(mapping);
            bench.out().blank();
            bench.out()
                    .line(
                            mapClaims
                                    ? "Made " + Amount.of(made, "claim") + " on " + wanted.title()
                                            + ". rung undo takes it back."
                                    : "Claims on " + old.title() + " stay with it; --map-claims makes them here too.");
        }
        return Cli.FINE;
    }

    private void show(LadderMapping mapping) {
        bench.out().blank();
        bench.out().heading("Levels");
        bench.out()
                .table(2, mapping.levels().stream().map(UseLadderCommand::row).toList());
        bench.out().blank();
        bench.out().heading("Competencies");
        bench.out()
                .table(
                        2,
                        mapping.competencies().stream()
                                .map(UseLadderCommand::row)
                                .toList());
    }

    private static List<Words> row(LadderMapping.Match match) {
        return List.of(
                Words.of(match.from()),
                Words.of("→ " + match.to().orElse("nothing")),
                Words.of(match.confidence().name().toLowerCase(Locale.ROOT)),
                Words.of(Ink.DIM, match.why()));
    }

    private static String title(Ladder ladder, String levelId) {
        return ladder.level(levelId).map(Level::title).orElse(levelId);
    }
}
