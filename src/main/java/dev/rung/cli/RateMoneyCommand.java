package dev.rung.cli;

import dev.rung.domain.team.ExchangeRate;
import dev.rung.domain.team.TeamText;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung money rate}: what a currency is worth in another, from a day on. */
@Command(
        name = "rate",
        description = "Say what one unit of a currency is worth in another, from a day on.",
        footer = {
            "",
            "A month is converted by the newest rate dated on or before its last day, so a new",
            "rate leaves the months that were over before it as they were.",
            "",
            "Example: rung money rate USD 0.92 --in EUR --on 2026-01"
        })
final class RateMoneyCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "CURRENCY", description = "Its three letters.")
    private String currency = "";

    @Parameters(index = "1", paramLabel = "RATE", description = "What one unit of it is worth: 0.92.")
    private String rate = "";

    @Option(names = "--in", paramLabel = "CURRENCY", description = "In which other one; yours unless given.")
    private Optional<String> in = Optional.empty();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "From when on it holds: 2026-03-16, 2026-03; today unless given.")
    private Optional<String> on = Optional.empty();

    RateMoneyCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        ExchangeRate typed = new ExchangeRate(
                TeamText.currency(currency),
                in.map(TeamText::currency).orElse(bench.rung().team().currency()),
                MoneyDays.first(on, bench),
                TeamText.rate(rate));
        bench.rung().team().save(typed);
        bench.out()
                .line("From " + typed.on() + " on 1 " + typed.currency() + " is worth " + TeamText.number(typed.rate())
                        + " " + typed.worthIn() + ".");
        return Cli.FINE;
    }
}
