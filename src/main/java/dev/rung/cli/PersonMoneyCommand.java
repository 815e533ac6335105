package dev.rung.cli;

import dev.rung.domain.team.CostLine;
import dev.rung.domain.team.TeamText;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung money person}: adds people of a role to the team. */
@Command(
        name = "person",
        description = "Add people of a role to the team.",
        footer = {
            "",
            "The load factor is what an employer pays on top of the salary: taxes, benefits, desk",
            "and tools. 1.25 to 1.4 is usual; 1.3 is taken unless you say otherwise.",
            "A raise is a new line: end the old one with rung money end, so that past months keep",
            "their cost.",
            "",
            "Example: rung money person Engineer --number 5 --salary 150k --from 2026-01"
        })
final class PersonMoneyCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ROLE", description = "What they are, for example Engineer.")
    private String role = "";

    @Option(
            names = "--number",
            paramLabel = "N",
            description = "How many of them; 0.5 is one at half time. 1 unless given.")
    private String number = "1";

    @Option(
            names = "--salary",
            paramLabel = "AMOUNT",
            required = true,
            description = "The salary of one of them a year: 150k, or 150k USD.")
    private String salary = "";

    @Option(
            names = "--load",
            paramLabel = "FACTOR",
            description = "The load factor: 1.3, or 30%% on top. 1.3 unless given.")
    private String load = "1.3";

    @Option(names = "--currency", paramLabel = "CODE", description = "What the salary is paid in; yours unless given.")
    private Optional<String> currency = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            required = true,
            description = "The first day they are paid: 2026-03-16, or 2026-03 for its first day.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "The last day, if it is known: 2026-06 is its last day.")
    private Optional<String> to = Optional.empty();

    PersonMoneyCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        String paidIn =
                currency.map(TeamText::currency).orElse(bench.rung().team().currency());
        CostLine line = bench.rung()
                .team()
                .addPeople(
                        role,
                        TeamText.number(number),
                        TeamText.amount(salary, paidIn),
                        TeamText.load(load),
                        MoneyDays.first(from, bench),
                        MoneyDays.last(to, bench));
        new CostText(bench).saved("Added", line);
        return Cli.FINE;
    }
}
