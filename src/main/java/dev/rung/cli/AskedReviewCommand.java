package dev.rung.cli;

import dev.rung.service.ReviewerQuestion;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rung review asked}: what reviewers ask of one's own evidence. */
@Command(name = "asked", description = "What reviewers ask of your evidence and you have not answered.")
final class AskedReviewCommand implements Callable<Integer> {
    private final Workbench bench;

    @Option(names = "--all", description = "What you answered and no newer verdict followed, too.")
    private boolean all;

    @Mixin
    private JsonOption json = new JsonOption();

    AskedReviewCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        List<ReviewerQuestion> questions = all
                ? bench.rung().inbox().questions().all()
                : bench.rung().inbox().asked();
        if (json.wanted()) {
            bench.out().jsonArray(questions.stream().map(InboxJson::of).iterator());
        } else if (questions.isEmpty()) {
            bench.out().line("Nobody asks anything.");
        } else {
            new InboxText(bench).asked(questions);
        }
        return Cli.FINE;
    }
}
