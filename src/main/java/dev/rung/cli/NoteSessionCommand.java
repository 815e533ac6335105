package dev.rung.cli;

import dev.rung.domain.coaching.NoteClass;
import dev.rung.domain.coaching.SensitiveWords;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.SessionNote;
import dev.rung.domain.coaching.Step;
import dev.rung.service.SessionService;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung session note}: writes a note, for the readers its class names. */
@Command(
        name = "note",
        description = "Write a note: private, shared with the coachee, or offered as evidence.",
        customSynopsis = "rung session note ID STEP [TEXT] --class CLASS [--yes]")
final class NoteSessionCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "ID", description = "The session's id, or a part of it.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "STEP", description = "goal, reality, options or way-forward.")
    private String step = "";

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "TEXT",
            description = "The note; otherwise standard input, which no shell remembers.")
    private Optional<String> text = Optional.empty();

    @Option(names = "--class", paramLabel = "CLASS", required = true, description = "private, shared or evidence.")
    private String noteClass = "";

    @Option(names = "--yes", description = "Do not ask about words of health, family, leave or law.")
    private boolean yes;

    NoteSessionCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        SessionService sessions = bench.rung().sessions();
        Session session = sessions.find(id);
        Step at = SessionText.step(step);
        NoteClass as = SessionText.noteClass(noteClass);
        String words = text.orElseGet(bench::typedText);
        String reader = sessions.reader(session);
        if (as == NoteClass.PRIVATE) {
            bench.rung().privateNotes().write(session.id(), at, words);
            bench.out().line("Noted. " + as.readers(reader) + ".");
            return Cli.FINE;
        }
        String warning = SensitiveWords.warning(words, as, reader);
        if (!warning.isEmpty()) {
            bench.out().prose(0, warning);
            if (!bench.around().paper() && !yes && text.isPresent() && !bench.agreed("Keep it there?")) {
                bench.out().line("Nothing was written.");
                return Cli.NO;
            }
        }
        SessionNote note = sessions.note(session.id(), at, words, as);
        bench.out().line(Words.of("Noted ").dim(ShortId.of(note.id())).plain("  " + as.readers(reader) + "."));
        return Cli.FINE;
    }
}
