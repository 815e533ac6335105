package dev.rung.tui.workspace;

import dev.rung.domain.text.Amount;
import dev.rung.service.Rung;
import dev.rung.service.SafekeepingService.Finding;
import dev.rung.service.SafekeepingService.Kept;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.PathField;
import dev.rung.tui.widget.Prompt;
import dev.rung.tui.widget.Question;
import dev.rung.tui.widget.TypedPath;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where the workspace lies, how it is kept safe, and how everything gets out of it and back. */
final class WorkspacePage implements Screen {
    private static final int WIDE = 120;
    private static final int LABEL = 14;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** Writes a file, replacing one that is there or refusing it; answers what to say. */
    @FunctionalInterface
    private interface Writing {
        String to(Path file, boolean replace);
    }

    private final Rung rung;
    private final ZoneId zone;
    private List<Kept> backups;
    private Optional<List<Finding>> findings = Optional.empty();
    private int top;
    private int height;
    private int room;

    WorkspacePage(Rung rung, ZoneId zone) {
        this.rung = rung;
        this.zone = zone;
        this.backups = rung.safekeeping().backups();
    }

    @Override
    public String title() {
        return "Workspace";
    }

    @Override
    public String about() {
        return "The workspace is one file on this machine. A backup is made every day rung is opened and before every"
                + " import; seven days are kept. The doctor checks the file and every row in it.";
    }

    @Override
    public void refresh() {
        backups = rung.safekeeping().backups();
    }

    @Override
    public List<Action> actions() {
        boolean mendable = findings.orElse(List.of()).stream().anyMatch(Finding::mendable);
        boolean empty = rung.profile().me().isEmpty();
        return List.of(
                Action.of("workspace.backup", "backup", this::backup, "b")
                        .about("Write the whole workspace into a file of your choice"),
                Action.of("workspace.doctor", "doctor", () -> doctor(false), "d")
                        .about("Check the file and every row in it"),
                Action.of("workspace.mend", "mend", () -> doctor(true), "m")
                        .about("Mend what the doctor found and can mend")
                        .unless(
                                mendable,
                                findings.isEmpty() ? "the doctor has not looked yet" : "there is nothing to mend"),
                Action.of("workspace.export", "export", this::export, "x")
                        .about("Write everything but private notes as JSON"),
                Action.of("workspace.import", "import", this::bringIn, "i")
                        .about("Bring a whole export into this workspace")
                        .unless(empty, "this workspace is not empty; open a new one: rung --workspace NEW.db"),
                Action.move("workspace.down", "down", () -> scroll(1), "j", "down"),
                Action.move("workspace.up", "up", () -> scroll(-1), "k", "up"),
                Action.move("workspace.pagedown", "page down", () -> scroll(room), "pagedown", "space"),
                Action.move("workspace.pageup", "page up", () -> scroll(-room), "pageup"));
    }

    private Next scroll(int rows) {
        top = Math.max(0, Math.min(top + rows, height - room));
        return Next.stay();
    }

    private Next backup() {
        return ask(
                "Backup",
                "Writes the whole workspace, private notes included, into a file only you can read.",
                "~/rung-" + rung.today() + ".db",
                "write",
                (file, replace) -> {
                    rung.safekeeping().backup(file, replace);
                    return "Backed up to " + file + ".";
                });
    }

    private Next export() {
        return ask(
                "Export",
                "What leaves: profile, ladders, evidence with claims, assessments, marks and the history of changes, as"
                        + " JSON. What does not: private notes.",
                "~/rung-" + rung.today() + ".json",
                "export",
                (file, replace) -> rung.safekeeping().export(file, replace));
    }

    private Next ask(String title, String words, String usual, String verb, Writing writing) {
        PathField field = new PathField(usual, typed -> TypedPath.startingWith(typed, file -> true));
        return Next.show(new Prompt(title, words, field, verb, () -> {
            Path file = TypedPath.of(field.text()).toAbsolutePath().normalize();
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return write(title, file, false, writing);
            }
            return Next.show(Question.yesNo(
                    title, file + " is there already.", "replace it", () -> write(title, file, true, writing)));
        }));
    }

    private Next write(String title, Path file, boolean replace, Writing writing) {
        return new Next.Work(title, progress -> {
            String said = writing.to(file, replace);
            return () -> {
                refresh();
                return Next.say(said);
            };
        });
    }

    private Next bringIn() {
        PathField field = new PathField("~/", typed -> TypedPath.startingWith(typed, file -> true));
        return Next.show(new Prompt(
                "Import", "Brings everything an export holds into this workspace.", field, "import", () -> {
                    Path file = TypedPath.of(field.text()).toAbsolutePath().normalize();
                    return new Next.Work("Importing", progress -> {
                        String said = rung.safekeeping().importAll(file, progress::step);
                        Destination first =
                                rung.profile().me().isPresent() ? new Destination.Today() : new Destination.Welcome();
                        return () -> new Next.Restart(first).saying(said);
                    });
                }));
    }

    private Next doctor(boolean mend) {
        return new Next.Work(mend ? "Mending" : "Looking at every row", progress -> {
            List<Finding> found = rung.safekeeping().doctor(mend);
            return () -> {
                findings = Optional.of(mend ? rung.safekeeping().doctor(false) : found);
                String said = found.isEmpty()
                        ? "The doctor found nothing wrong."
                        : mend
                                ? "Mended what could be mended."
                                : "The doctor found " + Amount.of(found.size(), "fault") + ".";
                return found.isEmpty() || mend ? Next.say(said) : Next.refuse(said);
            };
        });
    }

    @Override
    public void draw(Canvas canvas) {
        room = canvas.rows() - 1;
        canvas.onWheel(0, 0, canvas.columns(), canvas.rows(), this::scroll);
        if (canvas.columns() >= WIDE) {
            int half = canvas.columns() / 2 - 4;
            Canvas left = canvas.part(2, 1 - top, half, 10_000);
            Canvas right = canvas.part(half + 6, 1 - top, half, 10_000);
            int leftRows = restoring(left, doctor(left, places(left, 0)));
            height = Math.max(leftRows, kept(right, 0));
        } else {
            Canvas page = canvas.part(2, 1 - top, canvas.columns() - 4, 10_000);
            height = restoring(page, kept(page, doctor(page, places(page, 0))));
        }
        if (top + room < height) {
            canvas.textEnding(canvas.columns() - 1, canvas.rows() - 1, " more below ", Style.FAINT);
        }
    }

    private int places(Canvas page, int row) {
        int y = row;
        page.text(0, y++, "WHERE THINGS LIE", Style.HEADING);
        for (List<String> place : rung.safekeeping().whereabouts()) {
            page.text(0, y, place.get(0), Style.MUTED, LABEL - 1);
            y = Math.max(y + 1, page.prose(LABEL, y, place.get(1), Style.TEXT, page.columns() - LABEL));
        }
        for (String warning : rung.warnings()) {
            y = page.prose(0, y, "! " + warning, Style.WARN, page.columns());
        }
        return y + 1;
    }

    private int doctor(Canvas page, int row) {
        int y = row;
        page.text(0, y++, "DOCTOR", Style.HEADING);
        if (findings.isEmpty()) {
            return page.prose(0, y, "d checks the file and every row in it.", Style.MUTED, page.columns()) + 1;
        }
        if (findings.get().isEmpty()) {
            return page.prose(0, y, "✓ Nothing is wrong.", Style.GOOD, page.columns()) + 1;
        }
        for (Finding finding : findings.get()) {
            y = page.prose(0, y, "! " + finding.words(), Style.WARN, page.columns());
            y = page.prose(
                    2, y, finding.mendable() ? "m mends this." : finding.mend(), Style.MUTED, page.columns() - 2);
        }
        return y + 1;
    }

    private int kept(Canvas page, int row) {
        int y = row;
        page.text(0, y++, "BACKUPS", Style.HEADING);
        if (backups.isEmpty()) {
            return page.prose(0, y, "None yet; one is made every day rung is opened.", Style.MUTED, page.columns()) + 1;
        }
        for (Kept backup : backups) {
            int x = page.text(0, y, WHEN.format(backup.at().atZone(zone)), Style.TEXT);
            page.textEnding(x + 11, y, size(backup.bytes()), Style.MUTED);
            page.text(x + 13, y++, backup.file().getFileName().toString(), Style.MUTED, page.columns() - x - 13);
        }
        return y + 1;
    }

    private int restoring(Canvas page, int row) {
        int y = row;
        page.text(0, y++, "BRINGING A BACKUP BACK", Style.HEADING);
        String words =
                "Quit rung, then run the line below with the backup's file. What is there now is moved aside, not"
                        + " deleted; it works even when the workspace does not open.";
        y = page.prose(0, y, words, Style.MUTED, page.columns());
        String line = "rung --workspace " + rung.places().workspace() + " restore FILE";
        y = page.prose(2, y, line, Style.TEXT, page.columns() - 2);
        return y;
    }

    private static String size(long bytes) {
        return bytes < 1_000_000
                ? Math.max(1, bytes / 1000) + " kB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
