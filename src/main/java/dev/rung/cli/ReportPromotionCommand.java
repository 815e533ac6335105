package dev.rung.cli;

import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Person;
import dev.rung.files.JsonText;
import dev.rung.service.PromotionService;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung report promotion-case}: the case for a level from what is proven, with its gaps. */
@Command(
        name = "promotion-case",
        description = "The case for a level from what is proven, gaps first; three printed pages at most.",
        footer = {"", "Private evidence takes no part, and the page says so."})
final class ReportPromotionCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PERSON",
            description = "A name, a beginning of one, or an id.")
    private String person = "me";

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "For this level; otherwise the target, else the next.")
    private Optional<String> level = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", description = "As of this day.")
    private Optional<String> on = Optional.empty();

    @Mixin
    private ReportOptions options = new ReportOptions();

    ReportPromotionCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        Person of = bench.rung().people().find(person);
        PromotionService promotions = bench.rung().promotions();
        Level at =
                level.map(l -> Naming.level(bench.rung().ladders().of(of), l)).orElseGet(() -> promotions.usual(of));
        LocalDate day = bench.day(on);
        options.handOver(
                bench,
                format -> promotions.report(format, of, at.id(), day),
                () -> JsonText.of(PromotionJson.of(promotions.of(of, at.id(), day))));
        return Cli.FINE;
    }
}
