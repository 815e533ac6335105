package dev.rung.tui.onepager;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerChecks;
import dev.rung.domain.text.Amount;
import dev.rung.domain.writing.PageLength;
import dev.rung.service.ReportService;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Panel;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.ChoiceField;
import dev.rung.tui.widget.Form;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.LineField;
import dev.rung.tui.widget.ToggleField;
import dev.rung.tui.widget.TypedPath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes the one-pager to a file, and says first what leaves with it. */
final class OnePagerExportPanel implements Screen {
    private final Rung rung;
    private final Initiative initiative;
    private final String leaving;
    private final ChoiceField<ReportService.Format> format = new ChoiceField<>(
            List.of(ReportService.Format.HTML, ReportService.Format.MD),
            ReportService.Format.HTML,
            f -> f == ReportService.Format.MD ? "Markdown" : "HTML");
    private final LineField file;
    private final ToggleField overwrite = new ToggleField(false, "write over it", "leave it alone");
    private final Form form;
    private ReportService.Format named = ReportService.Format.HTML;

    OnePagerExportPanel(Rung rung, Initiative initiative) {
        this.rung = rung;
        this.initiative = initiative;
        this.leaving = leaving(rung.onePagers().page(initiative.id()));
        this.file = new LineField(fileName(initiative.title()) + ending(named));
        this.form = new Form(List.of(
                new Form.Entry("format", "Format", "", format),
                new Form.Entry("file", "File", "", file),
                new Form.Entry("overwrite", "If it exists", "", overwrite)));
        form.focus("file");
    }

    private static String leaving(OnePager page) {
        PageLength length = OnePagerChecks.length(page);
        String leaves = "Title, owner, stage, and " + Amount.of(page.fields().size(), "section") + " of "
                + Amount.of(length.words(), "word") + ". Findings and revisions stay here.";
        return length.tooLong()
                ? leaves + " It is longer than " + PageLength.ONE_PAGE + " words and will print on more than one sheet."
                : leaves + " It prints on one sheet.";
    }

    /** {@code one-pager-annual-plan}. */
    private static String fileName(String title) {
        String words = title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        String name = words.length() > 60 ? words.substring(0, 60) : words;
        return name.isEmpty() ? "one-pager" : "one-pager-" + name;
    }

    private static String ending(ReportService.Format format) {
        return "." + format.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String title() {
        return "Export the one-pager";
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
        List<Action> fields = form.actions().stream().map(this::renaming).toList();
        return Layers.of(List.of(write), fields);
    }

    /** Choosing another format gives the file its ending, as long as it has the other's. */
    private Action renaming(Action a) {
        return new Action(a.id(), a.keys(), a.label(), a.about(), a.rank(), a.disabledBecause(), () -> {
            Next next = a.run().get();
            if (format.value() != named) {
                String old = ending(named);
                named = format.value();
                if (file.text().endsWith(old)) {
                    String stem = file.text().substring(0, file.text().length() - old.length());
                    file.replace(stem + ending(named));
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
        boolean over = overwrite.on();
        return new Next.BackThen(() -> new Next.Work("Writing " + target.getFileName(), progress -> {
            String report = rung.reports().onePager(wanted, initiative.id());
            rung.reports().write(target, report, over);
            int kilobytes = (report.getBytes(StandardCharsets.UTF_8).length + 1023) / 1024;
            String words = "Wrote " + target + ", " + kilobytes + " KB.";
            return () -> Next.say(words);
        }));
    }

    @Override
    public void draw(Canvas canvas) {
        Canvas inside = Panel.open(canvas, title(), 76, 13);
        inside.text(0, 0, "LEAVES", Style.HEADING);
        int y = inside.prose(0, 1, leaving, Style.TEXT, inside.columns()) + 1;
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
