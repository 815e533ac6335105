package dev.rung.tui.postmortem;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.text.Amount;
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
import dev.rung.tui.widget.Question;
import dev.rung.tui.widget.TypedPath;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes the postmortem report of a bet to a file, and says first what leaves with it. */
final class PostmortemExportPanel implements Screen {
    private final Rung rung;
    private final Bet bet;
    private final ChoiceField<ReportService.Format> format = new ChoiceField<>(
            List.of(ReportService.Format.MD, ReportService.Format.HTML),
            ReportService.Format.MD,
            f -> f == ReportService.Format.MD ? "Markdown" : "HTML");
    private final LineField file;
    private final Form form;
    private ReportService.Format named = ReportService.Format.MD;

    private PostmortemExportPanel(Rung rung, Bet bet) {
        this.rung = rung;
        this.bet = bet;
        this.file = new LineField("postmortem-" + rung.today() + ".md");
        this.form = new Form(
                List.of(new Form.Entry("format", "Format", "", format), new Form.Entry("file", "File", "", file)));
        form.focus("file");
    }

    static Next open(Rung rung, Bet bet) {
        return Next.show(new PostmortemExportPanel(rung, bet));
    }

    @Override
    public String title() {
        return "Export the postmortem";
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
        List<Action> fields = form.actions().stream()
                .filter(a -> !a.id().equals("form.enter"))
                .map(this::renaming)
                .toList();
        return Layers.of(
                List.of(Action.of("export.write", "write", this::write, "enter").about("Write the file")), fields);
    }

    /** Choosing another format gives the file its ending, as long as it has the other's. */
    private Action renaming(Action a) {
        return new Action(a.id(), a.keys(), a.label(), a.about(), a.rank(), a.disabledBecause(), () -> {
            Next next = a.run().get();
            if (format.value() != named) {
                String old = ending(named);
                named = format.value();
                if (file.text().endsWith(old)) {
                    file.replace(file.text().substring(0, file.text().length() - old.length()) + ending(named));
                }
            }
            return next;
        });
    }

    private static String ending(ReportService.Format format) {
        return "." + format.name().toLowerCase(Locale.ROOT);
    }

    private Next write() {
        Path target = TypedPath.of(file.text()).toAbsolutePath().normalize();
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return new Next.BackThen(() -> write(target, false));
        }
        return Next.show(Question.yesNo(
                title(),
                target + " is there already.",
                "replace it",
                () -> new Next.BackThen(() -> write(target, true))));
    }

    private Next write(Path target, boolean overwrite) {
        ReportService.Format wanted = format.value();
        return new Next.Work("Writing " + target.getFileName(), progress -> {
            String report = rung.reports().postmortem(wanted, bet.initiative().id());
            rung.reports().write(target, report, overwrite);
            return () -> Next.say("Wrote " + target + ".");
        });
    }

    @Override
    public void draw(Canvas canvas) {
        Canvas inside = Panel.open(canvas, title(), 76, 12);
        inside.text(0, 0, "LEAVES", Style.HEADING);
        String leaves = "The title of the bet, its metric, the forecast and "
                + Amount.of(bet.postmortems().size(), "look")
                + " back with amounts, decisions and every word you wrote.";
        int y = inside.prose(0, 1, leaves, Style.TEXT, inside.columns()) + 1;
        form.draw(inside.part(0, y, inside.columns(), Math.max(1, inside.rows() - y)));
    }
}
