package dev.rung.cli;

import dev.rung.domain.role.HoursText;
import dev.rung.domain.text.Amount;
import dev.rung.service.CalendarHours;
import dev.rung.service.CalendarImportService;
import dev.rung.service.CalendarPreview;
import dev.rung.service.CalendarReading;
import dev.rung.service.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung audit import}: hours by activity from a calendar file, shown first. */
@Command(
        name = "import",
        description = "Hours by activity from a calendar file: shown first, then taken over.",
        footer = {
            "",
            "Recurring meetings are counted one by one; all-day, cancelled, declined and free",
            "ones are left out. Of the titles and attendees nothing is kept: only the hours, and",
            "the rules you make with rung audit rule. Unsorted meetings are not counted until a",
            "rule knows them. Weeks whose hours you typed stay as they are."
        })
final class ImportAuditCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "FILE.ics", description = "What your calendar exports.")
    private Path file = Path.of("");

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "From the week of this day; otherwise the last 12 whole weeks.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DAY", description = "To the week of this day; otherwise the last whole week.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(
            names = "--me",
            paramLabel = "ADDRESS",
            description = "Your address in the calendar, by which declined meetings are known; may be given again.")
    private List<String> me = List.of();

    @Option(names = "--yes", description = "Take the hours over without asking.")
    private boolean yes;

    @Mixin
    private JsonOption json = new JsonOption();

    ImportAuditCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        CalendarImportService imports = bench.rung().calendarImports();
        CalendarReading reading = imports.read(file, Progress.UNSEEN);
        LocalDate last = to.orElse(imports.usualTo());
        LocalDate first = from.orElse(
                to.isEmpty() ? imports.usualFrom() : last.minusWeeks(CalendarImportService.USUAL_WEEKS - 1));
        CalendarPreview preview = imports.preview(reading, first, last, Set.copyOf(me), Progress.UNSEEN);
        if (json.wanted()) {
            Optional<CalendarHours> taken = yes ? Optional.of(imports.accept(preview)) : Optional.empty();
            bench.out().json(CalendarJson.of(preview, taken));
            return Cli.FINE;
        }
        new CalendarText(bench.out()).print(preview);
        int weeks = preview.written().size();
        if (weeks == 0) {
            bench.out().line("There are no sorted hours to take over.");
        } else if (yes || bench.around().asking() && bench.agreed("Take over " + Amount.of(weeks, "week") + "?")) {
            say(imports.accept(preview), preview);
        } else {
            bench.out().line("Nothing was taken over; add --yes to do it.");
        }
        return Cli.FINE;
    }

    private void say(CalendarHours taken, CalendarPreview preview) {
        bench.out()
                .prose(
                        0,
                        "Took over " + Amount.of(taken.written().size(), "week")
                                + ". rung audit shows what they make of" + " the role, rung undo takes them back.");
        long unsorted = preview.weeks().unsortedTotal();
        if (unsorted > 0) {
            bench.out()
                    .prose(
                            0,
                            HoursText.words(unsorted) + " unsorted are not in them; once rules know these, import the"
                                    + " file again.");
        }
    }
}
