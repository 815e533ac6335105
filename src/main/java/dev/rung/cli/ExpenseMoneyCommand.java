package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.team.CostLine;
import dev.rung.domain.team.TeamText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung money expense}: adds what the team pays for beside people. */
@Command(
        name = "expense",
        description = "Add what the team pays for beside people: tools, cloud, contractors.",
        footer = {"", "Example: rung money expense Cloud 6k --every month --from 2026-01"})
final class ExpenseMoneyCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "TITLE", description = "What it is for.")
    private String title = "";

    @Parameters(index = "1", paramLabel = "AMOUNT", description = "How much: 6k, or 6k USD.")
    private String amount = "";

    @Option(names = "--every", paramLabel = "HOW-OFTEN", description = "month, year or once; month unless given.")
    private String every = "month";

    @Option(
            names = "--from",
            paramLabel = "DATE",
            required = true,
            description = "The first day it is paid for, or the day it comes once: 2026-03-16, 2026-03.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "The last day, if it is known: 2026-06 is its last day.")
    private Optional<String> to = Optional.empty();

    ExpenseMoneyCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        CostLine.Every often = Arrays.stream(CostLine.Every.values())
                .filter(e -> e.word().equals(every.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.usage("an expense comes every month, every year or once, not " + Quoted.of(every)));
        CostLine line = bench.rung()
                .team()
                .addExpense(
                        title,
                        TeamText.amount(amount, bench.rung().team().currency()),
                        often,
                        MoneyDays.first(from, bench),
                        MoneyDays.last(to, bench));
        new CostText(bench).saved("Added", line);
        return Cli.FINE;
    }
}
