package dev.rung.cli;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.initiative.EvidenceOffer;
import dev.rung.service.OfferService;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rung evidence accept}: keeps what is offered. */
@Command(
        name = "accept",
        description = "Keep evidence that fell out of your work, with the claims it fits.",
        footer = {"", "rung evidence offers shows the keys. An initiative's id means all that it offers."})
final class AcceptEvidenceCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "KEY|ID", description = "An offer's key, or an initiative's id.")
    private String named = "";

    AcceptEvidenceCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        OfferService offers = bench.rung().offers();
        List<EvidenceOffer> meant = offers.named(named);
        for (EvidenceOffer offer : meant) {
            Evidence piece = offers.accept(offer);
            new EvidenceText(bench).saved("Accepted", bench.rung().evidence().find(piece.id()));
        }
        return Cli.FINE;
    }
}
