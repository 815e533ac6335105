package dev.rung.cli;

import dev.rung.domain.money.Figures;
import dev.rung.domain.team.Margin;
import dev.rung.domain.team.TeamText;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung money margin}: what is left of revenue, from a day on. */
@Command(
        name = "margin",
        description = "Say what part of revenue is left when what varies with it is paid.",
        footer = {
            "",
            "The contribution margin: revenue less cost of goods, support, payment fees and other",
            "cost that grows with it, as a part of revenue. Finance knows it. It says what revenue",
            "the team has to bring to earn its cost.",
            "",
            "Example: rung money margin 75%% --source 'Finance, Q3 close'"
        })
final class MarginMoneyCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "PERCENT", description = "75%%, or 0.75.")
    private String ratio = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "From when on it holds: 2026-03-16, 2026-03; today unless given.")
    private Optional<String> on = Optional.empty();

    @Option(names = "--source", paramLabel = "TEXT", description = "Where it comes from.")
    private String source = "";

    MarginMoneyCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        Margin typed = new Margin(MoneyDays.first(on, bench), TeamText.ratio(ratio), source.strip());
        bench.rung().team().save(typed);
        bench.out()
                .line("From " + typed.on() + " on "
                        + Figures.percent(typed.ratio().doubleValue()) + " of revenue is contribution.");
        return Cli.FINE;
    }
}
