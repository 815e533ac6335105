package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.service.InboxService;
import dev.rung.service.ReviewerQuestion;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung review answer}: answers what a reviewer asked of one's own piece. */
@Command(
        name = "answer",
        description = "Answer what a reviewer asked of your evidence.",
        footer = {"", "It goes along in your next pack to them; until then another answer takes its place."})
final class AnswerReviewCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "EVIDENCE", description = "The piece, by its id or a part of it.")
    private String evidence = "";

    @Parameters(index = "1", paramLabel = "WORDS", description = "The answer; - reads it from standard input.")
    private String words = "";

    @Option(names = "--claim", paramLabel = "C[@L]", description = "The question on this claim of it.")
    private Optional<String> claim = Optional.empty();

    @Mixin
    private JsonOption json = new JsonOption();

    AnswerReviewCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        InboxService inbox = bench.rung().inbox();
        String id = asked().verdict().id();
        inbox.answer(id, words.equals("-") ? bench.typedText() : words);
        ReviewerQuestion now = inbox.questions().find(id);
        if (json.wanted()) {
            bench.out().json(InboxJson.of(now));
        } else {
            new InboxText(bench).asked(now);
        }
        return Cli.FINE;
    }

    /** The question that is meant: an open one goes before one that was answered. */
    private ReviewerQuestion asked() {
        String id = bench.rung().evidence().find(evidence).evidence().id();
        Optional<ExpectationId> cell = claim.map(c -> Naming.expectation(
                bench.ladder(), c, bench.rung().profile().need().level()));
        List<ReviewerQuestion> here = bench.rung().inbox().questions().all().stream()
                .filter(q -> q.verdict().evidenceId().equals(id))
                .filter(q ->
                        cell.isEmpty() || q.claim().map(c -> c.expectation()).equals(cell))
                .toList();
        List<ReviewerQuestion> open =
                here.stream().filter(ReviewerQuestion::open).toList();
        List<ReviewerQuestion> meant = open.isEmpty() ? here : open;
        if (meant.isEmpty()) {
            throw Refusal.usage("nothing is asked there; rung review asked shows what is");
        }
        if (meant.size() > 1 && cell.isEmpty()) {
            List<ReviewerQuestion> whole =
                    meant.stream().filter(q -> q.claim().isEmpty()).toList();
            if (whole.size() == 1) {
                return whole.get(0);
            }
            throw Refusal.usage("more than one thing is asked there; give --claim with one of "
                    + meant.stream()
                            .flatMap(q -> q.claim().stream())
                            .map(c -> c.expectation().toString())
                            .collect(Collectors.joining(", ")));
        }
        return meant.get(0);
    }
}
