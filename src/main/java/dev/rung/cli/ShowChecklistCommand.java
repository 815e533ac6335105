package dev.rung.cli;

import dev.rung.domain.checklist.Checklist;
import dev.rung.domain.checklist.ChecklistBand;
import dev.rung.domain.checklist.ChecklistQuestion;
import dev.rung.domain.checklist.ChecklistSection;
import dev.rung.files.ChecklistWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung checklist show}: the questions with what stands beside them, or the file itself. */
@Command(name = "show", description = "A checklist's questions, why each is asked and what a yes shows.")
final class ShowChecklistCommand implements Callable<Integer> {
    private static final int COLUMN = 14;

    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "A checklist's id or file.")
    private String id = "";

    @Option(names = "--json", description = "Print the checklist file's content.")
    private boolean json;

    ShowChecklistCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Checklist checklist = ChecklistNamed.checklist(bench, id);
        if (json) {
            bench.out().writer().print(ChecklistWriter.json(checklist));
        } else {
            print(checklist);
        }
        return Cli.FINE;
    }

    private void print(Checklist checklist) {
        Printout out = bench.out();
        out.line(Words.of(Ink.BOLD, checklist.title())
                .plain(" " + checklist.version())
                .dim("  " + checklist.id()));
        out.prose(0, checklist.moment());
        if (!checklist.about().isEmpty()) {
            out.prose(0, checklist.about());
        }
        int number = 0;
        for (ChecklistSection section : checklist.sections()) {
            out.blank();
            out.heading(section.title());
            for (ChecklistQuestion question : section.questions()) {
                print(question, ++number);
            }
        }
        if (checklist.measures()) {
            out.blank();
            out.heading("How it is read");
            for (ChecklistBand band : checklist.bands()) {
                out.labelled("  " + band.from() + "–" + band.to() + " yes", COLUMN, band.title() + ". " + band.words());
            }
        }
        out.blank();
        out.prose(0, "A yes or a not applicable counts only with the sentence that shows it.");
    }

    private void print(ChecklistQuestion question, int number) {
        Printout out = bench.out();
        out.blank();
        out.labelled(String.format("%3d", number), 5, question.text() + (question.needed() ? " (needed)" : ""));
        labelled("Why", question.why());
        labelled("A yes shows", question.proof());
        question.fills().ifPresent(f -> labelled("Fills", f.title() + " on the one-pager"));
    }

    private void labelled(String label, String text) {
        if (!text.isEmpty()) {
            bench.out().labelled("     " + label, COLUMN + 5, text);
        }
    }
}
