package dev.rung.cli;

import dev.rung.domain.person.Person;
import dev.rung.domain.review.Calibration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rung calibration note}: writes what was decided of somebody. */
@Command(name = "note", description = "Write what was decided of somebody, in the place of what was.")
final class NoteCalibrationCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "ID", description = "The calibration.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "PERSON", description = "A name, its beginning or an id.")
    private String person = "";

    @Parameters(index = "2", paramLabel = "WORDS", description = "What was decided; \"\" takes it away.")
    private String words = "";

    NoteCalibrationCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Calibration meeting = bench.rung().calibrations().find(id);
        Person somebody = bench.rung().people().find(person);
        bench.rung().calibrations().note(meeting.id(), somebody.id(), words);
        bench.out().line((words.isBlank() ? "Took away the note of " : "Noted of ") + somebody.name() + ".");
        return Cli.FINE;
    }
}
