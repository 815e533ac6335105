package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.text.Capital;
import dev.rung.files.OnePagerFile;
import dev.rung.files.OnePagerMarkdown;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung one-pager import}: a page written elsewhere, into an initiative or as a new one. */
@Command(
        name = "import",
        description = "Take over a one-pager in Markdown, as a new idea or into an initiative.",
        footer = {
            "",
            "Headings are matched loosely: problem, why now, metric, success, alternatives,",
            "risks … With --to the fields of the file replace those of the page, the others",
            "stay. What is not read is named."
        })
final class ImportOnePagerCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "FILE", description = "A Markdown file.")
    private Path file = Path.of("");

    @Option(names = "--to", paramLabel = "ID", description = "Into the page of this initiative.")
    private Optional<String> to = Optional.empty();

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "What the new idea is called; otherwise as the file.")
    private Optional<String> title = Optional.empty();

    ImportOnePagerCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        if (to.isPresent() && title.isPresent()) {
            throw Refusal.usage("--title names a new idea and --to an initiative that is there; give one of them");
        }
        bench.rung().profile().need();
        OnePagerFile read = OnePagerMarkdown.read(file);
        if (read.page().fields().isEmpty()) {
            throw Refusal.data(file + " has no heading of a one-pager; write the text below headings such as"
                    + " # Problem, # Why now and # Metric");
        }
        Initiative initiative = to.isPresent() ? into(to.get(), read) : fresh(read);
        OnePager page = bench.rung().onePagers().page(initiative.id());
        new OnePagerText(bench.out())
                .written(initiative, bench.rung().onePagers().findings(initiative, page));
        read.notes().forEach(n -> bench.out().prose(0, Capital.of(n) + "."));
        return Cli.FINE;
    }

    private Initiative into(String id, OnePagerFile read) {
        Initiative initiative = bench.rung().initiatives().find(id);
        OnePager page = bench.rung().onePagers().page(initiative.id());
        for (Map.Entry<OnePagerField, String> field : read.page().fields().entrySet()) {
            page = page.with(field.getKey(), field.getValue());
        }
        bench.rung().onePagers().write(initiative.id(), page);
        return initiative;
    }

    private Initiative fresh(OnePagerFile read) {
        String name = title.orElse(read.title());
        if (name.isBlank()) {
            throw Refusal.usage(file + " has no title; add --title TITLE, or --to ID for an initiative that is there");
        }
        Initiative idea = bench.rung()
                .onePagers()
                .begin(
                        name,
                        noted -> read.owner().isBlank()
                                ? noted
                                : noted.withDetails(
                                        noted.title(), read.owner(), noted.link(), noted.startsOn(), noted.launchOn()),
                        read.page());
        new InitiativeText(bench).saved("Noted", idea);
        return idea;
    }
}
