package dev.rung.tui.report;

import dev.rung.domain.Refusal;
import dev.rung.service.ReportService;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/** Writes a report to a file, and says first what leaves with it. */
public final class ReportPanel implements Screen {
    private final ReportService reports;
    private final Report report;
    private final ChoiceField<ReportService.Format> format;
    private final LineField file;
    private final ToggleField overwrite = new ToggleField(false, "write over it", "leave it alone");
    private final Form form;
    private ReportService.Format named;

    /**
     * What is written.
     *
     * @param heading the title, and more where it says as of when
     * @param rows of the panel
     * @param file its name, without an ending
     * @param formats the one to begin with first
     * @param choices fields that say what goes into it; may be none
     * @param leaving asked anew for each frame
     * @param text gives the report as the choices stand when it is asked; what it gives takes longer than a key may
     */
    public record Report(
            String title,
            String heading,
            int rows,
            String file,
            List<ReportService.Format> formats,
            List<Form.Entry> choices,
            Supplier<Leaving> leaving,
            Function<ReportService.Format, Supplier<String>> text) {
        public Report {
            formats = List.copyOf(formats);
            choices = List.copyOf(choices);
        }
    }

    /** What leaves with a report, in words. */
    public record Leaving(String words, Style ink) {}

    public ReportPanel(ReportService reports, Report report) {
        this.reports = reports;
        this.report = report;
        this.named = report.formats().get(0);
        this.format =
                new ChoiceField<>(report.formats(), named, f -> f == ReportService.Format.MD ? "Markdown" : "HTML");
        this.file = new LineField(report.file() + ending(named));
        List<Form.Entry> entries = new ArrayList<>();
        entries.add(new Form.Entry("format", "Format", "", format));
        entries.add(new Form.Entry("file", "File", "", file));
        entries.addAll(report.choices());
        entries.add(new Form.Entry("overwrite", "If it exists", "", overwrite));
        this.form = new Form(entries);
        form.focus("file");
    }

    private static String ending(ReportService.Format format) {
        return "." + format.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String title() {
        return report.title();
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
                .filter(a -> !a.id().equals("form.enter"))
                .map(this::renaming)
                .toList();
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
        Supplier<String> text = report.text().apply(format.value());
        boolean over = overwrite.on();
        return new Next.BackThen(() -> new Next.Work("Writing " + target.getFileName(), progress -> {
            String written = text.get();
            reports.write(target, written, over);
            int kilobytes = (written.getBytes(StandardCharsets.UTF_8).length + 1023) / 1024;
            String words = "Wrote " + target + ", " + kilobytes + " KB.";
            return () -> Next.say(words);
        }));
    }

    @Override
    public void draw(Canvas canvas) {
        Canvas inside = Panel.open(canvas, report.heading(), 76, report.rows());
        inside.text(0, 0, "LEAVES", Style.HEADING);
        Leaving leaving = report.leaving().get();
        int y = inside.prose(0, 1, leaving.words(), leaving.ink(), inside.columns()) + 1;
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
