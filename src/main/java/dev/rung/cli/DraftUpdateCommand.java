package dev.rung.cli;

import dev.rung.domain.update.Update;
import dev.rung.domain.update.UpdateDraft;
import dev.rung.domain.update.UpdateSection;
import dev.rung.service.DraftedUpdate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung update draft}: drafts the page from the records. */
@Command(
        name = "draft",
        description = "Draft a month's page from the records; what you wrote stays.",
        footer = {"", "A section you emptied is filled again. rung undo takes a draft back."})
final class DraftUpdateCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "MONTH", description = "A month: 2026-11, this or last.")
    private String month = "";

    @Option(names = "--take", paramLabel = "SECTION", description = "Write the draft over this section, too.")
    private Optional<String> take = Optional.empty();

    DraftUpdateCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        YearMonth of = UpdateMonth.of(bench, month);
        UpdateText text = new UpdateText(bench);
        if (take.isPresent()) {
            UpdateSection section = UpdateMonth.section(take.get());
            Update page = bench.rung().updates().take(of, section);
            text.section(page, section);
            return Cli.FINE;
        }
        DraftedUpdate drafted = bench.rung().updates().draft(of);
        text.page(drafted.update());
        text.differs(drafted);
        bench.out().prose(0, "How it fits: " + UpdateDraft.RULE);
        text.verdict(bench.rung().updates().checks(drafted.update()), of);
        return Cli.FINE;
    }
}
