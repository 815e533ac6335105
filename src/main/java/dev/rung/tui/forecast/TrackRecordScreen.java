package dev.rung.tui.forecast;

import dev.rung.domain.initiative.Books;
import dev.rung.domain.initiative.Prediction;
import dev.rung.domain.initiative.ShortAmount;
import dev.rung.domain.initiative.TrackRecord;
import dev.rung.domain.text.Amount;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All forecasts that met an actual: as a picture, in words and in numbers, each of which opens to its formula. */
final class TrackRecordScreen implements Screen {
    private static final int BESIDE_FROM = 160;
    private static final int BESIDE = 72;

    private final Rung rung;
    private final SheetView view = new SheetView();
    private List<Prediction> predictions = List.of();
    private TrackRecord record;
    private Books books;
    private RecordGrouping grouping = RecordGrouping.NONE;

    TrackRecordScreen(Rung rung) {
        this.rung = rung;
        this.record = rung.forecasts().trackRecord();
        this.books = rung.forecasts().books();
        refresh();
    }

    @Override
    public void refresh() {
        predictions = rung.forecasts().predictions();
        record = rung.forecasts().trackRecord();
        books = rung.forecasts().books();
    }

    @Override
    public String title() {
        return "Track record";
    }

    @Override
    public String about() {
        return "How good your forecasts were: the range that was promised, the P50, and what came. Eight of ten should come"
                + " inside. Below five forecasts only the list speaks, for so few say nothing. Track records coach; they"
                + " are no league table.";
    }

    @Override
    public List<Action> actions() {
        boolean any = record.size() > 0;
        String none = "no forecast has an actual yet";
        return Layers.of(
                List.of(
                        Action.of("record.open", "open", view::open, "enter")
                                .about("The bet of a row; the formula of a number")
                                .unless(view.canOpen(), "there is nothing to open yet"),
                        Action.of("record.drivers", "by driver", () -> group(RecordGrouping.DRIVER), "d")
                                .about("Group the forecasts by driver; again takes it back")
                                .unless(any, none),
                        Action.of("record.periods", "by period", this::periods, "p")
                                .about("Group them by quarter, then by year; again takes it back")
                                .unless(any, none)),
                view.moves());
    }

    private Next group(RecordGrouping other) {
        grouping = grouping == other ? RecordGrouping.NONE : other;
        view.toTop();
        return Next.stay();
    }

    private Next periods() {
        return switch (grouping) {
            case QUARTER -> group(RecordGrouping.YEAR);
            case YEAR -> group(RecordGrouping.YEAR);
            default -> group(RecordGrouping.QUARTER);
        };
    }

    @Override
    public void draw(Canvas canvas) {
        int y = canvas.rows() >= 30 ? 1 : 0;
        int x = canvas.text(2, y, title(), Style.STRONG);
        if (record.size() == 0) {
            Sheet sheet = teach(Math.min(Canvas.PROSE, canvas.columns() - 5));
            view.show(List.of(sheet));
            view.draw(canvas.part(0, y + 2, canvas.columns(), canvas.rows() - y - 2), 0, true);
            return;
        }
        boolean beside = canvas.columns() >= BESIDE_FROM;
        int left = beside ? canvas.columns() - BESIDE - 4 : canvas.columns();
        RecordPicture picture = new RecordPicture(record, left - 5);
        String words = record.currency() + "   " + Amount.of(record.size(), "forecast") + " with an actual   "
                + picture.scaleWords();
        canvas.text(x + 3, y, words, Style.MUTED, canvas.columns() - x - 4);
        Sheet bets = picture.sheet(record, grouping);
        Canvas body = canvas.part(0, y + 2, canvas.columns(), canvas.rows() - y - 2);
        if (beside) {
            Sheet numbers = numbers(new Sheet(BESIDE));
            view.show(List.of(bets, numbers));
            view.draw(body.part(0, 0, left, body.rows()), 0, true);
            canvas.upright(left, y + 2, body.rows());
            view.draw(body.part(left + 1, 0, canvas.columns() - left - 1, body.rows()), 1, true);
        } else {
            view.show(List.of(numbers(bets.gap())));
            view.draw(body, 0, true);
        }
    }

    private Sheet numbers(Sheet sheet) {
        for (String sentence : record.verdict()) {
            sheet.prose(sentence, Style.TEXT);
        }
        otherCurrencies(sheet);
        List<Figure> figures = RecordFigures.of(record);
        if (!figures.isEmpty()) {
            sheet.heading("THE NUMBERS", "each opens to its formula");
            int labels = figures.stream()
                    .mapToInt(f -> DisplayWidth.of(f.label()))
                    .max()
                    .orElseThrow();
            figures.forEach(f -> sheet.figure(f, labels));
        }
        BooksLines.on(sheet, books);
        return sheet;
    }

    /** Which currencies are left out, and how much of each. */
    private void otherCurrencies(Sheet sheet) {
        Map<String, Long> others = new TreeMap<>(predictions.stream()
                .filter(p -> !p.currency().equals(record.currency()))
                .collect(Collectors.groupingBy(Prediction::currency, Collectors.counting())));
        if (!others.isEmpty()) {
            List<String> words = new ArrayList<>();
            others.forEach((currency, count) -> words.add(count + " in " + currency));
            sheet.prose("Left out: " + String.join(", ", words) + ".", Style.MUTED);
        }
    }

    private Sheet teach(int columns) {
        Sheet sheet = new Sheet(columns);
        sheet.prose("No forecast has met an actual yet.", Style.STRONG)
                .gap()
                .prose(
                        "A track record grows by itself. Make a forecast as a range before a bet is committed (w on its"
                                + " side Return), say when it reached customers, and in the postmortem after twelve weeks"
                                + " say what it brought. Each bet then is a row here: the range that was promised, and where"
                                + " it came in.",
                        Style.TEXT)
                .gap()
                .prose(
                        "From five on it says whether your ranges hold what they promise, whether you lean to one side, and"
                                + " what that makes of your next forecast.",
                        Style.TEXT);
        if (record.avoided() > 0) {
            sheet.gap().prose(record.verdict().get(1), Style.TEXT);
        }
        otherCurrencies(sheet);
        List<Books.Entry> waiting = books.entries().stream()
                .filter(e -> e.kind() == Books.Kind.MODELLED || e.kind() == Books.Kind.MODELLED_AVOIDED)
                .toList();
        if (!waiting.isEmpty()) {
            sheet.heading("WAITING FOR AN ACTUAL", "P50");
            for (Books.Entry entry : waiting) {
                sheet.stop(() -> Next.open(new Destination.InitiativePage(entry.initiativeId(), "Return")), row -> {
                    row.textEnding(8, 0, ShortAmount.of(entry.amount().units()), Style.STRONG);
                    int x = row.text(9, 0, entry.amount().currency(), Style.MUTED);
                    row.text(x + 2, 0, entry.title(), Style.TEXT, row.columns() - x - 2);
                });
            }
        }
        BooksLines.on(sheet, books);
        return sheet;
    }
}
