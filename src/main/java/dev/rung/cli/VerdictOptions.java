package dev.rung.cli;

import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.service.InboxRow;
import dev.rung.service.InboxService;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every verdict names: the piece, perhaps a claim of it, words. */
final class VerdictOptions {
    @Parameters(paramLabel = "EVIDENCE", description = "The piece, by its id or a part of it.")
    private String evidence = "";

    @Option(names = "--claim", paramLabel = "C[@L]", description = "Only this claim of it.")
    private Optional<String> claim = Optional.empty();

    @Option(names = "--words", paramLabel = "TEXT", description = "The question, the reason, or praise.")
    private String words = "";

    @Mixin
    private JsonOption json = new JsonOption();

    /** One of the verbs of {@link InboxService}. */
    interface Verb {
        Verdict on(String evidenceId, Optional<ExpectationId> claim, String words);
    }

    /** Gives the verdict and prints what came of it. */
    int give(Workbench bench, Verb verb) {
        bench.rung().profile().need();
        InboxService inbox = bench.rung().inbox();
        InboxRow before = inbox.piece(evidence);
        Optional<ExpectationId> cell = claim.map(c -> Naming.expectation(
                bench.rung().ladders().of(before.owner()), c, before.owner().level()));
        Verdict verdict = verb.on(before.id(), cell, words);
        InboxRow after = inbox.piece(before.id());
        if (json.wanted()) {
            bench.out().json(InboxJson.of(after));
        } else {
            new InboxText(bench).judged(verdict, after);
        }
        return Cli.FINE;
    }
}
