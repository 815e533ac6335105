package dev.rung.tui.ladder;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.standing.StandingRecords;
import dev.rung.domain.text.Amount;
import dev.rung.service.ReportService;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Panel;
import dev.rung.tui.core.Screen;
import dev.rung.tui.core.Task;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.ChoiceField;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Form;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.LineField;
import dev.rung.tui.widget.ToggleField;
import dev.rung.tui.widget.TypedPath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Writes the readiness report to a file, and says first what leaves with it. */
final class ExportPanel implements Screen {
    private final Rung rung;
    private final LocalDate day;
    private final long pieces;
    private final long privatePieces;
    private final ChoiceField<ReportService.Format> format = new ChoiceField<>(
            List.of(ReportService.Format.MD, ReportService.Format.HTML),
            ReportService.Format.MD,
            f -> f == ReportService.Format.MD ? "Markdown" : "HTML");
    private final LineField file;
    private final ToggleField withPrivate = new ToggleField(false, "included: for your eyes only", "left out");
    private final ToggleField overwrite = new ToggleField(false, "write over it", "leave it alone");
    private final Form form;
    private ReportService.Format named = ReportService.Format.MD;

    /** Counts what would leave, then asks. */
    static Next open(Rung rung, LocalDate day) {
        return new Next.Work("Counting what would leave", progress -> {
            StandingRecords records = rung.standing().records(day);
            long pieces = records.facts().stream()
                    .map(ClaimFact::evidenceId)
                    .distinct()
                    .count();
            return () -> Next.show(new ExportPanel(rung, day, pieces, records.privatePieces()));
        });
    }

    private ExportPanel(Rung rung, LocalDate day, long pieces, long privatePieces) {
        this.rung = rung;
        this.day = day;
        this.pieces = pieces;
        this.privatePieces = privatePieces;
        this.file = new LineField("readiness-" + day + ".md");
        this.form = new Form(List.of(
                        new Form.Entry("format", "Format", "", format),
                        new Form.Entry("file", "File", "", file),
                        new Form.Entry("private", "Private pieces", "", withPrivate),
                        new Form.Entry("overwrite", "If it exists", "", overwrite)))
                .whenDone("write", this::write);
        form.focus("file");
    }

    @Override
    public String title() {
        return "Export the readiness report";
    }

    @Override
    public boolean overlay() {
        return true;
    }

    @Override
    public boolean typing() {
        return form.typing();
    }

    @Override
    public Next input(Input input) {
        return form.input(input);
    }

    @Override
    public List<Action> actions() {
        Action write = Action.of("export.write", "write", this::write, "enter").about("Write the file");
        List<Action> fields = form.actions().stream()
                .filter(a -> !a.id().equals("form.done") && !a.id().equals("form.enter"))
                .map(this::renaming)
                .toList();
        return Layers.of(List.of(write), fields);
    }

    /** Choosing another format gives the file its ending, as long as it has the other's. */
    private Action renaming(Action a) {
        return new Action(a.id(), a.keys(), a.label(), a.about(), a.rank(), a.disabledBecause(), () -> {
            Next next = a.run().get();
            if (format.value() != named) {
                String old = "." + named.name().toLowerCase(Locale.ROOT);
                named = format.value();
                if (file.text().endsWith(old)) {
                    String stem = file.text().substring(0, file.text().length() - old.length());
                    file.replace(stem + "." + named.name().toLowerCase(Locale.ROOT));
                }
            }
            return next;
        });
    }

    private Path target() {
        return TypedPath.of(file.text()).toAbsolutePath().normalize();
    }

    private Next write() {
        Path target = target();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !overwrite.on()) {
            return Next.refuse("“" + target + "” is there already; name another, or choose to write over it.");
        }
        ReportService.Format wanted = format.value();
        boolean priv = withPrivate.on();
        boolean over = overwrite.on();
        return new Next.BackThen(() -> new Next.Work("Writing " + target.getFileName(), progress -> {
            String report = rung.reports().readiness(wanted, day, priv);
            rung.reports().write(target, report, over);
            int kilobytes = (report.getBytes(StandardCharsets.UTF_8).length + 1023) / 1024;
            return said("Wrote " + target + ", " + kilobytes + " KB.");
        }));
    }

    private static Task.Then said(String words) {
        return () -> Next.say(words);
    }

    private String leaving() {
        long shared = withPrivate.on() ? pieces : pieces - privatePieces;
        String leaves = Amount.of(shared, "piece") + " of evidence: title, day, strength, link, witness,"
                + " measured numbers. Your name, levels, states, what is missing, reasons and ratings by others.";
        if (privatePieces == 0) {
            return leaves + " Nothing of it is private.";
        }
        String some = Amount.of(privatePieces, "private piece");
        return leaves + " " + (withPrivate.on() ? some + " among them." : some + " left out, and not counted in it.");
    }

    @Override
    public void draw(Canvas canvas) {
        Canvas inside = Panel.open(canvas, title() + " as of " + Days.words(day), 76, 16);
        inside.text(0, 0, "LEAVES", Style.HEADING);
        Style ink = withPrivate.on() && privatePieces > 0 ? Style.WARN : Style.TEXT;
        int y = inside.prose(0, 1, leaving(), ink, inside.columns()) + 1;
        form.draw(inside.part(0, y, inside.columns(), Math.max(1, inside.rows() - y - 1)));
        inside.text(0, inside.rows() - 1, "to " + shownPath(), Style.MUTED, inside.columns());
    }

    private String shownPath() {
        try {
            return target().toString();
        } catch (Refusal none) {
            return "no file yet";
        }
    }
}
