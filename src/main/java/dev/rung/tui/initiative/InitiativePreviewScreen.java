package dev.rung.tui.initiative;

import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.text.Amount;
import dev.rung.service.ImportPreview.DayOrder;
import dev.rung.service.InitiativePreview;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Reading;
import dev.rung.tui.widget.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a planning tool's export holds, before anything of it is taken over. */
final class InitiativePreviewScreen implements Screen {
    private static final int SHOWN_ROWS = 20;
    private static final int SHOWN_FAULTS = 300;

    private final Rung rung;
    private final Path path;
    private final Optional<DayOrder> order;
    private final InitiativePreview preview;
    private final Reading reading = new Reading();
    private final int fresh;

    /** @param order how dates such as 03/04/2026 were read; empty when by their column */
    InitiativePreviewScreen(Rung rung, Path path, Optional<DayOrder> order, InitiativePreview preview) {
        this.rung = rung;
        this.path = path;
        this.order = order;
        this.preview = preview;
        this.fresh = preview.fresh();
    }

    @Override
    public String title() {
        return "Import of " + preview.file();
    }

    @Override
    public String about() {
        return "What was understood of the file: which column is what, which status became which stage, which rows can be"
                + " taken over and which cannot, and why. Either all rows are taken over, or the good ones on your word.";
    }

    @Override
    public List<Action> actions() {
        int faults = preview.faults().size();
        String nothing =
                preview.rows().isEmpty() ? "there is no row that can be imported" : "every good row is in rung already";
        Action all = Action.of("import.all", "import " + fresh, () -> take(false), "enter")
                .about("Import every row")
                .unless(fresh > 0, nothing)
                .unless(faults == 0, faulty(faults) + "; mend the file and press r, or l leaves out what is faulty");
        Action good = Action.of("import.good", "leave out " + faults + ", import " + fresh, () -> take(true), "l")
                .about("Import the good rows and leave the faulty ones out")
                .unless(fresh > 0, nothing)
                .unless(faults > 0, "no row is faulty; enter imports all");
        Action days = Action.of("import.days", words(other()), () -> read(Optional.of(other())), "o")
                .about("Read dates such as 03/04/2026 the other way round");
        List<Action> own = List.of(
                faults == 0 ? all : good,
                faults == 0 ? quiet(good) : quiet(all),
                Action.of("import.again", "read again", () -> read(order), "r")
                        .about("Read the file again, after mending it"),
                days,
                Action.of("import.cancel", "cancel", () -> Next.back().saying("Nothing was taken over."), "esc"));
        return Layers.of(own, reading.moves());
    }

    private static Action quiet(Action a) {
        return new Action(a.id(), a.keys(), a.label(), a.about(), Action.Rank.HELP, a.disabledBecause(), a.run());
    }

    private static String faulty(int count) {
        return Amount.of(count, "row") + (count == 1 ? " is" : " are") + " faulty";
    }

    /** The order of day and month that is not the one in use. */
    private DayOrder other() {
        return order.equals(Optional.of(DayOrder.DAY_FIRST)) ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
    }

    private static String words(DayOrder order) {
        return order == DayOrder.DAY_FIRST ? "day first" : "month first";
    }

    private Next read(Optional<DayOrder> days) {
        return new Next.Work("Reading " + path.getFileName(), progress -> {
            InitiativePreview now = rung.initiativeImports().preview(path, days);
            return () -> new Next.BackThen(() -> Next.show(new InitiativePreviewScreen(rung, path, days, now)));
        });
    }

    private Next take(boolean skipFaulty) {
        return new Next.Work("Importing", progress -> {
            int taken = rung.initiativeImports().accept(preview, skipFaulty, progress::step);
            String words = "Imported " + Amount.of(taken, "initiative") + "; u takes " + (taken == 1 ? "it" : "them")
                    + " back.";
            return () -> new Next.Restart(new Destination.InitiativeList("")).saying(words);
        });
    }

    @Override
    public void draw(Canvas canvas) {
        int room = Math.min(canvas.columns() - 4, 120);
        canvas.text(2, 1, preview.file(), Style.STRONG, room);
        int x = canvas.text(2, 2, Amount.of(fresh, "initiative") + " to import", fresh > 0 ? Style.GOOD : Style.MUTED);
        int faults = preview.faults().size();
        if (faults > 0) {
            x = canvas.text(x, 2, "  ·  ", Style.FAINT);
            x = canvas.text(x, 2, "! " + faulty(faults), Style.WARN);
        }
        int known = preview.rows().size() - fresh;
        if (known > 0) {
            x = canvas.text(x, 2, "  ·  ", Style.FAINT);
            canvas.text(x, 2, known == 1 ? "1 is here already" : known + " are here already", Style.MUTED);
        }
        reading.draw(canvas.part(0, 4, canvas.columns(), canvas.rows() - 4), 2, page(room));
    }

    private Text page(int room) {
        Text text = new Text(room);
        faults(text);
        rows(text);
        text.heading("HOW IT WAS READ");
        order.ifPresent(o -> text.prose("dates such as 03/04/2026: " + words(o), Style.MUTED));
        preview.understood().forEach(line -> text.prose(line, Style.MUTED));
        return text;
    }

    private void faults(Text text) {
        if (preview.faults().isEmpty()) {
            return;
        }
        text.heading("FAULTY ROWS");
        preview.faults().stream().limit(SHOWN_FAULTS).forEach(fault -> {
            int at = text.rows();
            String column = fault.column().isEmpty() ? "" : fault.column() + ": ";
            text.prose(10, column + fault.words(), Style.TEXT);
            text.label(at, 0, "row " + fault.number(), Style.WARN);
        });
        more(text, preview.faults().size() - SHOWN_FAULTS);
    }

    private void rows(Text text) {
        text.heading("ROWS");
        if (preview.rows().isEmpty()) {
            text.prose("None that can be imported.", Style.MUTED);
        }
        preview.rows().stream().limit(SHOWN_ROWS).forEach(row -> {
            Initiative read = row.initiative();
            String title = (row.known() ? "here already: " : "") + read.title();
            text.line(
                    new Text.Run(0, "row " + row.number(), Style.FAINT),
                    new Text.Run(10, read.stage().id(), Style.MUTED),
                    new Text.Run(21, title + "  · " + read.owner(), row.known() ? Style.FAINT : Style.TEXT));
        });
        more(text, preview.rows().size() - SHOWN_ROWS);
    }

    private static void more(Text text, int count) {
        if (count > 0) {
            text.line("and " + count + " more", Style.FAINT);
        }
    }
}
