package dev.rung.cli;

import dev.rung.domain.initiative.EvidenceOffer;
import dev.rung.service.OfferService;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rung evidence dismiss}: dismisses what is offered. */
@Command(
        name = "dismiss",
        description = "Never offer this evidence again.",
        footer = {
            "",
            "rung evidence offers shows the keys. An initiative's id means all that it offers.",
            "rung undo takes it back."
        })
final class DismissEvidenceCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "KEY|ID", description = "An offer's key, or an initiative's id.")
    private String named = "";

    DismissEvidenceCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        OfferService offers = bench.rung().offers();
        List<EvidenceOffer> meant = offers.named(named);
        for (EvidenceOffer offer : meant) {
            offers.dismiss(offer);
            bench.out().line("Dismissed for good: " + Quoted.clip(offer.draft().title(), 58));
        }
        return Cli.FINE;
    }
}
