package dev.rung.tui.initiative;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Initiative;
import dev.rung.service.InitiativeRow;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.FilterLine;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.ListView;
import dev.rung.tui.widget.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** All initiatives by stage; where there is room, the selected one beside them, else in two lines below. */
final class InitiativeListScreen implements Screen {
    private static final int PANE_FROM = 150;
    private static final int PANE = 62;
    private static final int STRIP_FROM = 14;
    private static final int STRIP = 3;

    private final Rung rung;
    private final BetText words;
    private final InitiativeLine line;
    private final ListView<StageList.Line> list;
    private FilterLine filter;
    private InitiativeFilter shown;
    private StageList rows;
    private Optional<Bet> looked = Optional.empty();
    private int listRoom = 1;

    InitiativeListScreen(Rung rung, String typed) {
        this.rung = rung;
        this.words = new BetText(rung);
        this.line = new InitiativeLine(
                rung.today(),
                rung.initiatives()::brief,
                rung.chains().costs(),
                rung.chains().oneByOne());
        this.filter = new FilterLine(typed, this::filtered);
        this.shown = InitiativeFilter.of(typed);
        this.rows = new StageList(rung.initiatives(), shown);
        this.list = new ListView<>(rows, StageList.Line::id, this::row, this::open).skipping(rows::isNoRow);
        this.list.whenEmpty(empty());
    }

    private void filtered(String typed) {
        InitiativeFilter now = InitiativeFilter.of(typed);
        if (!now.equals(shown)) {
            shown = now;
            refresh();
            list.select(0);
        }
    }

    @Override
    public void refresh() {
        line.forget(rung.chains().costs(), rung.chains().oneByOne());
        looked = Optional.empty();
        rows = new StageList(rung.initiatives(), shown);
        list.show(rows, rows::isNoRow);
        list.whenEmpty(empty());
    }

    private String empty() {
        if (!filter.text().isBlank()) {
            return "Nothing matches. Esc takes the filter away.";
        }
        return """
                An initiative is a bet: work you stand for because it should move a business metric by solving a problem \
                customers have. It begins as an idea of one line and becomes a page with three answers (which metric, \
                which problem, why now), a forecast in money, a launch, and a look back at what came of it. Each step \
                leaves evidence behind.

                Press n and write in one line what you would bet on next. What you work on already comes in with i, from \
                the CSV your planning tool exports.""";
    }

    @Override
    public String title() {
        return "Initiatives";
    }

    @Override
    public String about() {
        return "Your bets by stage, from idea to closed, the newest first. A forecast is contribution a year at P50, with"
                + " P10–P90 where there is room; an actual is what the newest postmortem saw. Cost is its share of"
                + " the team this month, in money; chain says whether every link from the work to a company goal holds, or which"
                + " is missing first. The last column says which look"
                + " back is due, or what the next stage wants. The filter takes words and stage:launched or another stage.";
    }

    @Override
    public boolean typing() {
        return filter.typing();
    }

    @Override
    public Next input(Input input) {
        return filter.input(input);
    }

    private Optional<InitiativeRow> selected() {
        return list.selected()
                .flatMap(l -> l instanceof StageList.Line.Row r ? Optional.of(r.row()) : Optional.empty());
    }

    @Override
    public List<Action> actions() {
        if (filter.typing()) {
            return Layers.of(filter.actions(), list.moves());
        }
        boolean any = selected().isPresent();
        List<Action> own = List.of(
                Action.of("initiative.open", "open", () -> on(this::open), "enter")
                        .about("Open the initiative with all its sides")
                        .unless(any, "there is no initiative here"),
                Action.of("initiative.new", "new", () -> Next.show(new NewInitiativeScreen(rung)), "n")
                        .about("Note an idea in one line"),
                Action.of("forecast.record", "track record", () -> Next.open(new Destination.TrackRecord()), "t")
                        .about("How good the forecasts were so far"),
                Action.of("checklist.list", "checklists", () -> Next.open(new Destination.ChecklistList()), "c")
                        .about("Checklists, and the dated runs of them"),
                Action.quiet("initiative.import", "import", () -> Next.open(new Destination.InitiativeImport("")), "i")
                        .about("Import initiatives from a planning tool's CSV"),
                Action.quiet("initiative.delete", "delete", () -> on(this::delete), "D", "delete")
                        .about("Delete an idea typed by mistake")
                        .unless(any, "there is no initiative here"));
        return Layers.of(own, filter.actions(), list.moves());
    }

    private Next on(Function<Initiative, Next> verb) {
        return selected().map(r -> verb.apply(r.initiative())).orElseGet(Next::stay);
    }

    private Next open(StageList.Line chosen) {
        return chosen instanceof StageList.Line.Row r ? open(r.row().initiative()) : Next.stay();
    }

    private Next open(Initiative initiative) {
        return Next.open(new Destination.InitiativePage(initiative.id(), ""));
    }

    private Next delete(Initiative initiative) {
        rung.initiatives().delete(initiative.id());
        refresh();
        return Next.say("Deleted “" + initiative.title() + "”; u brings it back.");
    }

    @Override
    public void draw(Canvas canvas) {
        boolean pane = canvas.columns() >= PANE_FROM;
        boolean strip = !pane && canvas.rows() >= STRIP_FROM && rows.count() > 0;
        int left = pane ? canvas.columns() - PANE - 4 : canvas.columns();
        int bottom = canvas.rows() - (strip ? STRIP : 0);
        head(canvas.part(0, 0, left, 2));
        int top = 2;
        if (rows.count() > 0) {
            line.head(canvas.part(2, 2, room(left), 1));
            top = 3;
        }
        list.draw(canvas.part(0, top, Math.min(left, rows.count() > 0 ? left : Canvas.PROSE + 2), bottom - top), true);
        Optional<Bet> bet = selected().flatMap(this::look);
        if (pane) {
            canvas.upright(left + 1, 0, canvas.rows());
            bet.ifPresent(b -> beside(canvas.part(left + 3, 1, PANE, canvas.rows() - 1), b));
        } else if (strip) {
            bet.ifPresent(b -> below(canvas.part(0, bottom, canvas.columns(), STRIP), b));
        }
    }

    /** What a row has beside the gutter and the scroll sign. */
    private static int room(int columns) {
        return columns - 3;
    }

    private void row(Canvas canvas, StageList.Line drawn, boolean selected) {
        if (drawn instanceof StageList.Line.Heading heading) {
            int x = canvas.text(0, 0, heading.stage().id().toUpperCase(Locale.ROOT), Style.HEADING);
            canvas.text(x + 2, 0, (heading.more() ? "newest " : "") + counted(heading.count()), Style.FAINT);
        } else if (drawn instanceof StageList.Line.Row r) {
            line.draw(canvas, r.row(), selected, listRoom);
        }
    }

    private void head(Canvas canvas) {
        listRoom = room(canvas.columns());
        if (filter.shown()) {
            filter.draw(canvas.part(2, 1, Math.max(12, canvas.columns() - 24), 1));
            if (filter.typing()) {
                canvas.text(4, 0, InitiativeFilter.hint(filter.text()), Style.FAINT, canvas.columns() - 5);
            }
        } else {
            canvas.text(2, 1, "INITIATIVES", Style.HEADING);
        }
        int count = rows.initiatives();
        String all = count == 1 ? "1 initiative" : counted(count) + " initiatives";
        String words = rows.more() ? "newest " + counted(count) : all;
        canvas.textEnding(canvas.columns() - 2, 1, count == 0 ? "" : words, Style.MUTED);
    }

    private static String counted(int count) {
        return count < 10_000
                ? Integer.toString(count)
                : count / 1000 + " " + String.format(Locale.ROOT, "%03d", count % 1000);
    }

    /** The selected one whole, read once. Empty when somebody else took it away. */
    private Optional<Bet> look(InitiativeRow row) {
        String id = row.initiative().id();
        if (looked.isEmpty() || !looked.get().initiative().id().equals(id)) {
            try {
                looked = Optional.of(rung.initiatives().bet(id));
            } catch (Refusal gone) {
                return Optional.empty();
            }
        }
        return looked;
    }

    private void beside(Canvas canvas, Bet bet) {
        int y = canvas.prose(0, 0, bet.initiative().title(), Style.STRONG, canvas.columns());
        Canvas below = canvas.part(0, y, canvas.columns(), canvas.rows() - y);
        Text text = words.preview(bet, canvas.columns());
        text.draw(below, 0, 0);
        if (text.rows() > below.rows()) {
            Canvas last = below.part(0, below.rows() - 1, below.columns(), 1).on(Style.Ground.NONE);
            last.text(0, 0, "… enter shows the rest", Style.FAINT);
        }
    }

    private void below(Canvas canvas, Bet bet) {
        canvas.rule(0);
        String metric = bet.metricLine();
        int room = canvas.columns() - 4;
        canvas.text(
                2, 1, metric.isEmpty() ? "No metric yet." : metric, metric.isEmpty() ? Style.FAINT : Style.TEXT, room);
        canvas.text(2, 2, words.next(bet), words.nextInk(bet), room);
    }
}
