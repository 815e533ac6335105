package dev.rung.cli;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.commitment.CommitmentShelves;
import dev.rung.domain.commitment.KeptRate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung commitment list}: what is due, and what was settled lately. */
@Command(name = "list", description = "What is overdue, due, and settled in the last 30 days.")
final class ListCommitmentCommand implements Callable<Integer> {
    private final Workbench bench;

    @Option(names = "--for", paramLabel = "PERSON", description = "Whose they are; otherwise yours.")
    private String person = "me";

    @Mixin
    private JsonOption json = new JsonOption();

    ListCommitmentCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        List<Commitment> all =
                bench.rung().commitments().all(bench.rung().people().find(person));
        if (json.wanted()) {
            bench.out().jsonArray(all.stream().map(this::json).iterator());
            return Cli.FINE;
        }
        CommitmentShelves shelves = CommitmentShelves.of(all, bench.today());
        CommitmentText text = new CommitmentText(bench);
        text.group("Overdue", shelves.overdue());
        text.group("Within a week", shelves.week());
        text.group("Later", shelves.later());
        text.group("Settled in the last 30 days", shelves.settled());
        if (all.isEmpty()) {
            bench.out().prose(0, "Nothing is promised; rung commitment add WORDS --by DATE promises something.");
        } else {
            bench.out().line("In all: " + KeptRate.of(all, bench.today()).words());
        }
        return Cli.FINE;
    }

    private Map<String, Object> json(Commitment c) {
        return JsonMap.of(
                "id",
                c.id(),
                "words",
                c.words(),
                "owner",
                c.owner(),
                "due_on",
                c.dueOn(),
                "done_test",
                c.doneTest(),
                "state",
                c.state(),
                "overdue",
                c.overdue(bench.today()),
                "reason",
                c.reason(),
                "source",
                c.source(),
                "source_id",
                c.sourceId(),
                "made_on",
                c.madeOn(),
                "settled_on",
                c.settledOn());
    }
}
