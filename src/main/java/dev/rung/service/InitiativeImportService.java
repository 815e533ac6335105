package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.text.Amount;
import dev.rung.files.EvidenceImport;
import dev.rung.files.InitiativeCsv;
import dev.rung.files.InitiativeImport;
import dev.rung.store.Database;
import dev.rung.store.InitiativeStore;
import dev.rung.store.Journal;
import dev.rung.store.Uuid7;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Initiatives from a planning tool's export: read, shown, then taken over whole. */
public final class InitiativeImportService {
    private final Database database;
    private final InitiativeStore initiatives;
    private final ProfileService profile;
    private final SafekeepingService safekeeping;
    private final Uuid7 ids;
    private final Clock clock;

    InitiativeImportService(
            Database database, ProfileService profile, SafekeepingService safekeeping, Uuid7 ids, Clock clock) {
        this.database = database;
        this.initiatives = new InitiativeStore(database);
        this.profile = profile;
        this.safekeeping = safekeeping;
        this.ids = ids;
        this.clock = clock;
    }

    /** By what one is known again. */
    private record Mark(String title, String link) {
        static Mark of(String title, String link) {
            return new Mark(title.strip().toLowerCase(Locale.ROOT), link.strip());
        }
    }

    /**
     * Reads a CSV file without taking anything over. Refuses a file that cannot be read at all.
     *
     * @param order how dates such as 03/04/2026 are read; empty goes by the column
     */
    public InitiativePreview preview(Path file, Optional<ImportPreview.DayOrder> order) {
        LocalDate today = LocalDate.now(clock);
        InitiativeImport read = InitiativeCsv.read(file, choices(order), today);
        Set<Mark> known = new HashSet<>();
        initiatives.known(profile.need().id()).forEach(k -> known.add(Mark.of(k.title(), k.link())));
        List<InitiativePreview.Row> rows = new ArrayList<>(read.rows().size());
        for (InitiativeImport.Row row : read.rows()) {
            Initiative initiative = owned(row.draft().initiative(ids.next(), today));
            boolean there = !known.add(Mark.of(initiative.title(), initiative.link()));
            rows.add(new InitiativePreview.Row(row.number(), initiative, there));
        }
        return new InitiativePreview(
                read.file(),
                understood(read),
                rows,
                read.faults().stream()
                        .map(f -> new ImportPreview.RowFault(f.number(), f.column(), f.message()))
                        .toList());
    }

    private static InitiativeImport.Choices choices(Optional<ImportPreview.DayOrder> order) {
        return new InitiativeImport.Choices(
                order.map(o -> o == ImportPreview.DayOrder.DAY_FIRST
                        ? EvidenceImport.DateOrder.DAY_FIRST
                        : EvidenceImport.DateOrder.MONTH_FIRST),
                Map.of(),
                Map.of());
    }

    /** What nobody is named for is the person's own, as what they note themselves. */
    private Initiative owned(Initiative read) {
        return read.owner().isBlank()
                ? read.withDetails(read.title(), profile.need().name(), read.link(), read.startsOn(), read.launchOn())
                : read;
    }

    private static List<String> understood(InitiativeImport read) {
        List<String> lines = new ArrayList<>();
        for (InitiativeImport.Column column : read.columns()) {
            column.field()
                    .ifPresent(field -> lines.add("column " + column.number() + " “" + column.heading() + "”: "
                            + field.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        }
        for (InitiativeImport.StatusReading status : read.statuses()) {
            lines.add("status “" + status.status() + "”: " + status.stage().id()
                    + (status.known() ? "" : ", for it is not known") + ", " + Amount.of(status.rows(), "row"));
        }
        lines.addAll(read.notes());
        return lines;
    }

    /**
     * Takes the rows over in one change, after a backup. Refuses, and takes over nothing, when there are faults and they
     * are not to be skipped. Rows known already are left out. Returns how many were taken over.
     */
    public int accept(InitiativePreview preview, boolean skipFaulty, Progress progress) {
        if (!preview.faults().isEmpty() && !skipFaulty) {
            throw Refusal.data(
                    preview.file() + " has " + Amount.of(preview.faults().size(), "faulty row")
                            + ", so nothing was taken over; mend them, or leave them out.");
        }
        List<Initiative> wanted = preview.rows().stream()
                .filter(r -> !r.known())
                .map(InitiativePreview.Row::initiative)
                .toList();
        if (wanted.isEmpty()) {
            return 0;
        }
        safekeeping.beforeImport();
        String label = "Imported " + Amount.of(wanted.size(), "initiative") + " from";
        database.journal().change(Journal.Change.of(label, preview.file()), () -> takeOver(wanted, progress));
        return wanted.size();
    }

    private void takeOver(List<Initiative> wanted, Progress progress) {
        String me = profile.need().id();
        int done = 0;
        for (Initiative initiative : wanted) {
            initiatives.save(initiative, me);
            progress.at(++done, wanted.size());
        }
    }
}
