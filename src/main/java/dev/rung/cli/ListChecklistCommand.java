package dev.rung.cli;

import dev.rung.domain.checklist.Checklist;
import dev.rung.domain.checklist.ChecklistQuestion;
import dev.rung.domain.text.Amount;
import dev.rung.files.ChecklistFiles.Listed;
import dev.rung.files.Fault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rung checklist list}: the shipped checklists and the person's own. */
@Command(name = "list", description = "The checklists there are, shipped and your own.")
final class ListChecklistCommand implements Callable<Integer> {
    private final Workbench bench;

    @Mixin
    private JsonOption json = new JsonOption();

    ListChecklistCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        List<Listed> all = bench.checklistFiles().all();
        if (json.wanted()) {
            bench.out().jsonArray(all.stream().map(ListChecklistCommand::json).iterator());
            return Cli.FINE;
        }
        all.forEach(this::print);
        bench.out().line(Words.of(Ink.DIM, "Your own lie in " + bench.places().checklists()));
        return Cli.FINE;
    }

    private void print(Listed listed) {
        Printout out = bench.out();
        Optional<Checklist> checklist = listed.reading().checklist();
        if (checklist.isEmpty()) {
            out.line(Words.of(Ink.BAD, "not usable"));
            out.prose(2, listed.reading().faults().get(0).text());
        } else {
            Checklist c = checklist.get();
            out.line(Words.of(Ink.BOLD, Quoted.clip(c.title(), 50)).dim("  " + c.id()));
            out.prose(2, c.moment());
            long needed =
                    c.questions().stream().filter(ChecklistQuestion::needed).count();
            out.line(Words.of(
                    Ink.DIM,
                    "  " + Amount.of(c.questions().size(), "question") + ", " + needed + " of them needed"
                            + (listed.shipped() ? "" : "; " + listed.reading().file())));
        }
        out.blank();
    }

    private static Map<String, Object> json(Listed listed) {
        Optional<Checklist> checklist = listed.reading().checklist();
        return JsonMap.of(
                "id", checklist.map(Checklist::id),
                "version", checklist.map(Checklist::version),
                "title", checklist.map(Checklist::title),
                "moment", checklist.map(Checklist::moment),
                "subject", checklist.map(c -> c.subject().id()),
                "questions",
                        checklist.map(c -> c.questions().stream()
                                .map(ChecklistQuestion::id)
                                .toList()),
                "needed",
                        checklist.map(c -> c.questions().stream()
                                .filter(ChecklistQuestion::needed)
                                .map(ChecklistQuestion::id)
                                .toList()),
                "origin", listed.shipped() ? "shipped" : "own",
                "file", listed.reading().file(),
                "usable", checklist.isPresent(),
                "faults", listed.reading().faults().stream().map(Fault::text).toList());
    }
}
