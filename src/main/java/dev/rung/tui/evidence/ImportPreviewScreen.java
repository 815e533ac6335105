package dev.rung.tui.evidence;

import dev.rung.service.ImportPreview;
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

/** What a file of evidence holds, before anything of it is taken over. */
final class ImportPreviewScreen implements Screen {
    private static final int SHOWN_ROWS = 12;
    private static final int SHOWN_FAULTS = 300;

    private final Rung rung;
    private final Path path;
    private final Optional<ImportPreview.DayOrder> order;
    private final ImportPreview preview;
    private final Reading reading = new Reading();
    private final int fresh;
    private final int known;

    /** @param order how dates such as 03/04/2026 were read; empty when by their column */
    ImportPreviewScreen(Rung rung, Path path, Optional<ImportPreview.DayOrder> order, ImportPreview preview) {
        this.rung = rung;
        this.path = path;
        this.order = order;
        this.preview = preview;
        this.known =
                (int) preview.rows().stream().filter(ImportPreview.Row::known).count();
        this.fresh = preview.rows().size() - known;
    }

    @Override
    public String title() {
        return "Import of " + preview.file();
    }

    @Override
    public String about() {
        return "What was understood of the file, which rows can be taken over and which cannot, and why. Nothing is taken"
                + " over half: either all rows, or the good ones on your word.";
    }

    @Override
    public List<Action> actions() {
        int faults = preview.faults().size();
        String nothing = known > 0 ? "every good row is in rung already" : "there is no row that can be imported";
        Action all = Action.of("import.all", "import " + fresh, () -> take(false), "enter")
                .about("Import every row")
                .unless(fresh > 0, nothing)
                .unless(
                        faults == 0,
                        rows(faults) + " faulty; mend the file and press r, or l leaves "
                                + (faults == 1 ? "it" : "them") + " out");
        Action good = Action.of("import.good", "leave out " + faults + ", import " + fresh, () -> take(true), "l")
                .about("Import the good rows and leave the faulty ones out")
                .unless(fresh > 0, nothing)
                .unless(faults > 0, "no row is faulty; enter imports all");
        List<Action> own = List.of(
                faults == 0 ? all : good,
                faults == 0 ? quiet(good) : quiet(all),
                Action.of("import.again", "read again", () -> read(order), "r")
                        .about("Read the file again, after mending it"),
                Action.of(
                                "import.days",
                                other().map(ImportPreviewScreen::words).orElseThrow(),
                                () -> read(other()),
                                "o")
                        .about("Read dates such as 03/04/2026 the other way round"),
                Action.of("import.cancel", "cancel", () -> Next.back().saying("Nothing was taken over."), "esc"));
        return Layers.of(own, reading.moves());
    }

    private static Action quiet(Action a) {
        return new Action(a.id(), a.keys(), a.label(), a.about(), Action.Rank.HELP, a.disabledBecause(), a.run());
    }

    private static String rows(int count) {
        return count == 1 ? "1 row is" : count + " rows are";
    }

    /** The order of day and month that is not the one in use. */
    private Optional<ImportPreview.DayOrder> other() {
        boolean dayFirst = order.equals(Optional.of(ImportPreview.DayOrder.DAY_FIRST));
        return Optional.of(dayFirst ? ImportPreview.DayOrder.MONTH_FIRST : ImportPreview.DayOrder.DAY_FIRST);
    }

    private static String words(ImportPreview.DayOrder order) {
        return order == ImportPreview.DayOrder.DAY_FIRST ? "day first" : "month first";
    }

    private Next read(Optional<ImportPreview.DayOrder> days) {
        return new Next.Work("Reading " + path.getFileName(), progress -> {
            ImportPreview now = rung.imports().preview(path, days);
            return () -> new Next.BackThen(() -> Next.show(new ImportPreviewScreen(rung, path, days, now)));
        });
    }

    private Next take(boolean skipFaulty) {
        return new Next.Work("Importing", progress -> {
            int taken = rung.imports().accept(preview, skipFaulty, progress::step);
            boolean anyUnmapped = preview.rows().stream()
                    .anyMatch(r -> !r.known() && r.claims().isEmpty());
            String words = "Imported " + taken + (taken == 1 ? " piece" : " pieces") + "; u takes "
                    + (taken == 1 ? "it" : "all of them") + " back.";
            return () -> new Next.Restart(new Destination.EvidenceList(anyUnmapped ? "is:unmapped" : "")).saying(words);
        });
    }

    @Override
    public void draw(Canvas canvas) {
        int room = Math.min(canvas.columns() - 4, 120);
        canvas.text(2, 1, preview.file(), Style.STRONG, room);
        int x = canvas.text(
                2,
                2,
                fresh == 1 ? "1 piece to import" : fresh + " pieces to import",
                fresh > 0 ? Style.GOOD : Style.MUTED);
        int faults = preview.faults().size();
        if (faults > 0) {
            x = canvas.text(x, 2, "  ·  ", Style.FAINT);
            x = canvas.text(x, 2, "! " + rows(faults) + " faulty", Style.WARN);
        }
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
            text.label(at, 0, preview.unit() + " " + fault.number(), Style.WARN);
        });
        more(text, preview.faults().size() - SHOWN_FAULTS);
    }

    private void rows(Text text) {
        text.heading("ROWS");
        if (preview.rows().isEmpty()) {
            text.prose("None that can be imported.", Style.MUTED);
        }
        for (ImportPreview.Row row :
                preview.rows().subList(0, Math.min(SHOWN_ROWS, preview.rows().size()))) {
            var strength = rung.evidence().strength(row.piece());
            String claims = row.claims().isEmpty()
                    ? ""
                    : "  · " + row.claims().size() + (row.claims().size() == 1 ? " claim" : " claims");
            text.line(
                    new Text.Run(0, preview.unit() + " " + row.number(), Style.FAINT),
                    new Text.Run(10, row.piece().on().toString(), Style.MUTED),
                    new Text.Run(22, StrengthLook.sign(strength), StrengthLook.style(strength)),
                    new Text.Run(
                            24,
                            (row.known() ? "here already: " : "") + row.piece().title() + claims,
                            row.known() ? Style.FAINT : Style.TEXT));
        }
        more(text, preview.rows().size() - SHOWN_ROWS);
    }

    private static void more(Text text, int count) {
        if (count > 0) {
            text.line("and " + count + " more", Style.FAINT);
        }
    }
}
