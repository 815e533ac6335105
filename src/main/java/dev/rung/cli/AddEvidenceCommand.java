package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.person.Person;
import dev.rung.service.Rung;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung evidence add}: captures a piece and says what it is worth. */
@Command(
        name = "add",
        description = "Write down one thing that happened and shows something.",
        customSynopsis = "rung evidence add TITLE [OPTIONS] [--claim COMPETENCY[@LEVEL]]…",
        footer = {
            "",
            "For example:",
            "  rung evidence add \"Stopped the loyalty bet\" --on yesterday --claim go-to-market",
            "A title that begins with a dash stands behind --."
        })
final class AddEvidenceCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "TITLE", description = "One line on what happened.")
    private String title = "";

    @Mixin
    private EvidenceOptions options = new EvidenceOptions();

    @Option(
            names = "--claim",
            paramLabel = "COMPETENCY[@LEVEL]",
            description = "An expectation it shows; without a level, at your own.")
    private List<String> claims = List.of();

    AddEvidenceCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        if (title.isBlank()) {
            throw Refusal.usage("evidence wants a title; say in a few words what happened");
        }
        Rung rung = bench.rung();
        Person me = rung.profile().need();
        Set<ExpectationId> cells = Naming.expectations(bench.ladder(), claims, me.level());
        Evidence piece = options.over(Evidence.titled("", bench.today(), title), Optional.empty(), bench);
        Evidence added = rung.evidence().add(piece, cells);
        new EvidenceText(bench).saved("Added", rung.evidence().find(added.id()));
        return Cli.FINE;
    }
}
