package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerChecks;
import dev.rung.domain.writing.Finding;
import dev.rung.domain.writing.OutcomeChecks;
import dev.rung.domain.writing.OutcomeParts;
import dev.rung.domain.writing.Severity;
import dev.rung.files.OnePagerFile;
import dev.rung.files.OnePagerMarkdown;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung one-pager check}: what a reader of the page will stumble over. */
@Command(
        name = "check",
        description = "What a reader will stumble over, in a Markdown file or a bet's page.",
        footer = {"", "Exits 1 when there is a blocker. --outcome and a file need no workspace."})
final class CheckOnePagerCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(
            paramLabel = "FILE|ID",
            arity = "0..1",
            description = "A one-pager in Markdown, or the id of an initiative.")
    private Optional<String> named = Optional.empty();

    @Option(names = "--outcome", paramLabel = "TEXT", description = "Check this one outcome sentence.")
    private Optional<String> outcome = Optional.empty();

    @Mixin
    private JsonOption json = new JsonOption();

    CheckOnePagerCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        if (named.isPresent() == outcome.isPresent()) {
            throw Refusal.usage("rung one-pager check wants a file, the id of an initiative, or --outcome TEXT");
        }
        if (outcome.isPresent()) {
            String sentence = outcome.get();
            return report(OutcomeChecks.parts(sentence), OutcomeChecks.check(sentence, bench.today()), List.of());
        }
        Path file = Path.of(named.orElseThrow());
        if (Files.exists(file)) {
            return file(file);
        }
        // No id has a slash or a dot in it.
        if (named.orElseThrow().matches(".*[/.].*")) {
            throw Refusal.data("there is no file " + Quoted.of(named.orElseThrow()) + "; check the path");
        }
        return initiative(named.orElseThrow());
    }

    private int file(Path file) {
        OnePagerFile read = OnePagerMarkdown.read(file);
        Optional<String> owner = Optional.of(read.owner()).filter(o -> !o.isEmpty());
        return report(
                OnePagerChecks.outcome(read.page()),
                OnePagerChecks.check(read.page(), owner, bench.today()),
                read.notes());
    }

    private int initiative(String id) {
        if (!bench.begun()) {
            throw Refusal.usage(
                    "There is no initiative " + Quoted.of(id) + " and no file of that name; name a Markdown file");
        }
        Initiative initiative = bench.rung().initiatives().find(id);
        OnePager page = bench.rung().onePagers().page(initiative.id());
        return report(OnePagerChecks.outcome(page), bench.rung().onePagers().findings(initiative, page), List.of());
    }

    private int report(OutcomeParts parts, List<Finding> findings, List<String> notes) {
        if (json.wanted()) {
            bench.out().json(OnePagerFindings.json(parts, findings));
        } else {
            new OnePagerFindings(bench.out()).print(parts, findings, notes);
        }
        return findings.stream().anyMatch(f -> f.severity() == Severity.BLOCKER) ? Cli.NO : Cli.FINE;
    }
}
