package dev.rung.cli;

import dev.rung.domain.initiative.EvidenceOffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung evidence offers}: what fell out of bets and updates and waits for an answer. */
@Command(name = "offers", description = "Evidence that fell out of your work and is ready to be accepted.")
final class OffersEvidenceCommand implements Callable<Integer> {
    private final Workbench bench;

    @Option(names = "--initiative", paramLabel = "ID", description = "Only of this bet.")
    private Optional<String> initiative = Optional.empty();

    @Mixin
    private JsonOption json = new JsonOption();

    OffersEvidenceCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        List<EvidenceOffer> open = initiative
                .map(id -> bench.rung().offers().open(bench.rung().initiatives().bet(id)))
                .orElseGet(() -> bench.rung().offers().open());
        OfferText text = new OfferText(bench);
        if (json.wanted()) {
            bench.out().jsonArray(open.stream().map(text::json).iterator());
        } else if (open.isEmpty()) {
            bench.out().prose(0, "Nothing waits: what fell out of your work was accepted or dismissed.");
        } else {
            text.list(open);
        }
        return Cli.FINE;
    }
}
