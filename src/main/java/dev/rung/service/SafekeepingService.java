package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.person.Person;
import dev.rung.domain.text.Amount;
import dev.rung.files.OwnedFile;
import dev.rung.files.RowsJson;
import dev.rung.store.Backups;
import dev.rung.store.Database;
import dev.rung.store.Doctor;
import dev.rung.store.EvidenceList;
import dev.rung.store.EvidenceStore;
import dev.rung.store.Journal;
import dev.rung.store.KeptEvidence;
import dev.rung.store.OwnedFilter;
import dev.rung.store.PersonStore;
import dev.rung.store.PrivateNoteStore;
import dev.rung.store.WorkspaceRows;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Keeps the workspace safe: backups, checks, everything out and everything in. */
public final class SafekeepingService {
    private static final int PAGE = 500;

    private final Database database;
    private final Backups backups;
    private final WorkspaceRows rows;
    private final Places places;
    private final Clock clock;
    private final Runnable reload;

    /** @param reload run after rows came in past the other services */
    SafekeepingService(Database database, Places places, Clock clock, Runnable reload) {
        this.database = database;
        this.backups = new Backups(database);
        this.rows = new WorkspaceRows(database);
        this.places = places;
        this.clock = clock;
        this.reload = reload;
    }

    /**
     * One thing the doctor found.
     *
     * @param words what is wrong
     * @param mend what to do
     * @param mendable whether the doctor can do it
     */
    public record Finding(String words, String mend, boolean mendable) {}

    /** A backup that lies beside the workspace. */
    public record Kept(Path file, Instant at, long bytes) {}

    /** Writes the whole workspace, private notes included, into a file. Refuses to overwrite unless told. */
    public void backup(Path file, boolean overwrite) {
        backups.to(file, overwrite);
    }

    /** Backups made by rung itself, newest first. */
    public List<Kept> backups() {
        return Backups.of(database.file()).stream()
                .map(SafekeepingService::kept)
                .toList();
    }

    private static Kept kept(Path file) {
        try {
            return new Kept(file, Files.getLastModifiedTime(file).toInstant(), Files.size(file));
        } catch (IOException gone) {
            return new Kept(file, Instant.EPOCH, 0);
        }
    }

    /** Makes today's backup if there is none yet. */
    public void daily() {
        backups.daily();
    }

    void beforeImport() {
        backups.beforeImport();
    }

    /** Looks at everything and says what is wrong, worst first; mends what can be mended without loss when asked to. */
    public List<Finding> doctor(boolean mend) {
        List<Finding> found = new ArrayList<>();
        for (Doctor.Finding finding : mend ? new Doctor(database).repair() : new Doctor(database).examine()) {
            found.add(new Finding(finding.what(), finding.advice(), finding.repairable()));
        }
        int outdated = found.isEmpty() ? outdatedTiers(mend) : 0;
        if (outdated > 0 && !mend) {
            found.add(new Finding(
                    Amount.of(outdated, "piece") + (outdated == 1 ? " has" : " have") + " an outdated strength beside "
                            + (outdated == 1 ? "its" : "their") + " claims.",
                    "rung doctor --fix reckons it anew.",
                    true));
        }
        return found;
    }

    /** Strength is kept beside the claims so that heatmaps are fast; here it is held against the rule. */
    private int outdatedTiers(boolean mend) {
        EvidenceList list = new EvidenceList(database);
        EvidenceStore pieces = new EvidenceStore(database);
        int outdated = 0;
        for (String person :
                new PersonStore(database).all().stream().map(Person::id).toList()) {
            long place = EvidenceList.TOP;
            List<KeptEvidence> page = list.below(OwnedFilter.of(person), place, PAGE);
            while (!page.isEmpty()) {
                for (KeptEvidence kept : page) {
                    int tier = Strength.of(kept.evidence(), false).number();
                    if (tier != kept.tier()) {
                        outdated++;
                        if (mend) {
                            database.journal()
                                    .change(
                                            Journal.Change.housekeeping("Reckoned strength anew"),
                                            () -> pieces.save(kept.evidence(), person, tier));
                        }
                    }
                    place = kept.place();
                }
                page = list.below(OwnedFilter.of(person), place, PAGE);
            }
        }
        return outdated;
    }

    /** Writes everything but private notes as JSON. Returns in words how much, and how many notes were left out. */
    public String export(Path file, boolean overwrite) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        OwnedFile.fill(file, overwrite, temporary -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16);
                    RowsJson.Writer writer = new RowsJson.Writer(out, about())) {
                database.inSnapshot(() -> {
                    for (String table : rows.tables()) {
                        writer.table(table);
                        rows.export(table, row -> {
                            writer.row(row);
                            counts.merge(table, 1, Integer::sum);
                        });
                    }
                    return true;
                });
            }
        });
        return "Exported " + pieces(counts.getOrDefault("evidence", 0)) + " and all that belongs to them to " + file
                + "; " + Amount.of(new PrivateNoteStore(database).count(), "private note") + " left out.";
    }

    private Map<String, String> about() {
        return Map.of("written", clock.instant().toString());
    }

    private static String pieces(long count) {
        return Amount.of(count, "piece") + " of evidence";
    }

    /** Takes an export over into this workspace, which must be empty. Returns in words how much. */
    public String importAll(Path file, Progress progress) {
        if (!rows.isEmpty()) {
            throw Refusal.usage(
                    "This workspace holds something already; import into a new one: rung --workspace FILE import "
                            + file.getFileName() + ".");
        }
        Map<String, RowsJson.Columns> allowed = new LinkedHashMap<>();
        for (String table : rows.tables()) {
            allowed.put(table, new RowsJson.Columns(rows.columns(table), Set.of()));
        }
        long[] count = {0};
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            rows.importInto(sink -> RowsJson.read(in, file.toString(), allowed, (table, line, row) -> {
                sink.row(table, row);
                count[0] += table.equals("evidence") ? 1 : 0;
                progress.at(line, 0);
            }));
        } catch (IOException unreadable) {
            throw Refusal.data("Cannot read " + file + ": is it there, and may you read it?", unreadable);
        }
        reload.run();
        return "Imported " + pieces(count[0]) + " and all that belongs to them from " + file + ".";
    }

    /** Where things lie, and how large the workspace is; a label and its value each. */
    public List<List<String>> whereabouts() {
        return List.of(
                List.of("Workspace", database.file().toString()),
                List.of("Size", size()),
                List.of("Backups", Backups.folder(database.file()).toString()),
                List.of("Own ladders", places.ladders().toString()),
                List.of("Log", places.state().resolve("rung.log").toString()));
    }

    /** The file and what was written and not yet folded into it. */
    private String size() {
        try {
            Path log = Path.of(database.file() + "-wal");
            long bytes = Files.size(database.file()) + (Files.exists(log) ? Files.size(log) : 0);
            return bytes < 1_000_000 ? bytes / 1000 + " kB" : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
        } catch (IOException gone) {
            throw Refusal.data("Cannot read " + database.file() + ": is it still there?", gone);
        }
    }
}
