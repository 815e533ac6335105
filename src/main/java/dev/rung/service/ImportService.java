package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.files.EvidenceCsv;
import dev.rung.files.EvidenceImport;
import dev.rung.files.EvidenceMarkdown;
import dev.rung.store.ClaimStore;
import dev.rung.store.Database;
import dev.rung.store.EvidenceBatch;
import dev.rung.store.Journal;
import dev.rung.store.KeptEvidence;
import dev.rung.store.Uuid7;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Evidence from files: read, shown, then taken over whole. */
public final class ImportService {
    private final Database database;
    private final EvidenceBatch batch;
    private final ClaimStore made;
    private final ProfileService profile;
    private final LadderService ladders;
    private final EvidenceService evidence;
    private final SafekeepingService safekeeping;
    private final Uuid7 ids;

    ImportService(
            Database database,
            ProfileService profile,
            LadderService ladders,
            EvidenceService evidence,
            SafekeepingService safekeeping,
            Uuid7 ids) {
        this.database = database;
        this.batch = new EvidenceBatch(database);
        this.made = new ClaimStore(database);
        this.profile = profile;
        this.ladders = ladders;
        this.evidence = evidence;
        this.safekeeping = safekeeping;
        this.ids = ids;
    }

    /** Reads a CSV or Markdown file without taking anything over. Refuses a file that cannot be read at all. */
    public ImportPreview preview(Path file) {
        return preview(file, Optional.empty());
    }

    /** The same, with dates such as 03/04/2026 read as the person says; empty goes by the column. */
    public ImportPreview preview(Path file, Optional<ImportPreview.DayOrder> order) {
        String me = profile.need().id();
        Ladder ladder = ladders.mine();
        String name =
                file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        EvidenceImport read = name.endsWith(".md") || name.endsWith(".markdown")
                ? EvidenceMarkdown.read(file, choices(ladder, order))
                : EvidenceCsv.read(file, choices(ladder, order));
        boolean lines = read.format() == EvidenceImport.Format.MARKDOWN;
        List<ImportPreview.Row> rows = new ArrayList<>();
        for (EvidenceImport.Row row : read.rows()) {
            Evidence piece = row.draft().evidence(ids.next());
            Set<ExpectationId> claims = new LinkedHashSet<>(row.draft().claims());
            rows.add(new ImportPreview.Row(
                    lines ? row.line() : row.number(), piece, claims, known(me, ladder, piece, claims)));
        }
        List<String> understood = new ArrayList<>();
        for (EvidenceImport.Column column : read.columns()) {
            String field = column.field()
                    .map(f -> f.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .orElse("not used");
            understood.add("column " + column.number() + " “" + column.heading() + "”: " + field);
        }
        understood.addAll(read.notes());
        return new ImportPreview(
                read.file(),
                understood,
                lines ? "line" : "row",
                rows,
                read.faults().stream()
                        .map(f -> new ImportPreview.RowFault(lines ? f.line() : f.number(), f.column(), f.message()))
                        .toList());
    }

    private static EvidenceImport.Choices choices(Ladder ladder, Optional<ImportPreview.DayOrder> order) {
        return new EvidenceImport.Choices(
                order.map(o -> o == ImportPreview.DayOrder.DAY_FIRST
                        ? EvidenceImport.DateOrder.DAY_FIRST
                        : EvidenceImport.DateOrder.MONTH_FIRST),
                Map.of(),
                Optional.of(ladder));
    }

    /** There is the same piece with the same claims already, word for word. */
    private boolean known(String me, Ladder ladder, Evidence piece, Set<ExpectationId> claims) {
        return batch.titled(me, piece.on(), piece.title()).stream()
                .map(KeptEvidence::evidence)
                .filter(there -> there.withId(piece.id()).equals(piece))
                .anyMatch(there -> made.of(there.id()).stream()
                        .filter(c -> c.ladderId().equals(ladder.id()))
                        .map(Claim::expectation)
                        .collect(Collectors.toSet())
                        .equals(claims));
    }

    /**
     * Takes the rows over in one change, after a backup. Refuses, and takes over nothing, when there are faults and they
     * are not to be skipped. Rows known already are left out. Returns how many were taken over.
     */
    public int accept(ImportPreview preview, boolean skipFaulty, Progress progress) {
        if (!preview.faults().isEmpty() && !skipFaulty) {
            int faults = preview.faults().size();
            throw Refusal.data(preview.file() + " has " + faults + (faults == 1 ? " faulty row" : " faulty rows")
                    + ", so nothing was taken over; mend them, or leave them out.");
        }
        List<ImportPreview.Row> wanted =
                preview.rows().stream().filter(r -> !r.known()).toList();
        if (wanted.isEmpty()) {
            return 0;
        }
        safekeeping.beforeImport();
        String label = wanted.size() == 1 ? "Imported 1 piece from" : "Imported " + wanted.size() + " pieces from";
        database.journal().change(Journal.Change.of(label, preview.file()), () -> takeOver(wanted, progress));
        return wanted.size();
    }

    private void takeOver(List<ImportPreview.Row> wanted, Progress progress) {
        int done = 0;
        for (ImportPreview.Row row : wanted) {
            evidence.add(row.piece(), row.claims());
            progress.at(++done, wanted.size());
        }
    }
}
