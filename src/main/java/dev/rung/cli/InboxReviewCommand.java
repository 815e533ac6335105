package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.person.Person;
import dev.rung.service.InboxRow;
import dev.rung.service.InboxWindow;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung review inbox}: somebody's evidence that waits for a verdict. */
@Command(
        name = "inbox",
        description = "Somebody's evidence that waits for your verdict, and why.",
        footer = {"", "With EVIDENCE, that piece whole; it then counts as read."})
final class InboxReviewCommand implements Callable<Integer> {
    private static final int AS_TEXT = 40;

    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "PERSON", description = "A name, its beginning or an id.")
    private String person = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "EVIDENCE",
            description = "One piece, by its id or a part of it.")
    private Optional<String> evidence = Optional.empty();

    @Option(names = "--all", description = "What is settled too.")
    private boolean all;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many; 40, or all with --json.")
    private Optional<Integer> limit = Optional.empty();

    @Mixin
    private JsonOption json = new JsonOption();

    InboxReviewCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        if (limit.isPresent() && limit.get() < 1) {
            throw Refusal.usage("--limit wants a number from 1 on");
        }
        Person somebody = bench.rung().people().find(person);
        if (evidence.isPresent()) {
            one(somebody, evidence.get());
        } else {
            list(somebody);
        }
        return Cli.FINE;
    }

    private void one(Person somebody, String id) {
        InboxRow row = bench.rung().inbox().piece(somebody.id(), id);
        bench.rung().inbox().read(row.id());
        if (json.wanted()) {
            bench.out().json(InboxJson.of(row));
        } else {
            new InboxText(bench).whole(row);
        }
    }

    private void list(Person somebody) {
        InboxWindow window = all
                ? bench.rung().inbox().all(somebody.id())
                : bench.rung().inbox().waiting(somebody.id());
        if (json.wanted()) {
            bench.out()
                    .jsonArray(window.rows(0, limit.orElse(Integer.MAX_VALUE)).stream()
                            .map(InboxJson::of)
                            .iterator());
            return;
        }
        List<InboxRow> rows = window.rows(0, limit.orElse(AS_TEXT));
        if (rows.isEmpty()) {
            bench.out().line("Nothing of " + somebody.name() + " waits; --all shows what is settled.");
            return;
        }
        new InboxText(bench).list(rows);
        if (window.count() > rows.size()) {
            bench.out().blank();
            bench.out()
                    .line(Words.of(
                            Ink.DIM,
                            rows.size() + " of " + window.count() + "; --limit " + window.count() + " shows them"));
        }
    }
}
