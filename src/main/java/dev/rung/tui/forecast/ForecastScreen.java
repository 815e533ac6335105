package dev.rung.tui.forecast;

import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Range;
import dev.rung.domain.money.calc.Calculators;
import dev.rung.domain.money.calc.LiveReading;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Form;
import dev.rung.tui.widget.Layers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a forecast is made: the inputs at one side, what they come to at the other, reckoned anew at every key beside the
 * screens. What is typed is a draft on disk within a second; keeping it makes it the forecast of today.
 */
final class ForecastScreen implements Screen {
    private static final int BESIDE_FROM = 116;
    private static final int HINT_ROWS = 2;

    private final Rung rung;
    private final String id;
    private final String currency;
    private final Reckoner reckoner;
    private final SheetView view = new SheetView();
    private Initiative initiative;
    private Optional<Forecast> newest;
    private ForecastForm form;
    private boolean restored;
    private boolean onFigures;
    private Optional<Asked> asked = Optional.empty();
    private Optional<LiveReading> reading = Optional.empty();
    private Map<String, String> readFrom = Map.of();

    ForecastScreen(Rung rung, String initiativeId) {
        this.rung = rung;
        this.initiative = rung.initiatives().find(initiativeId);
        this.id = initiative.id();
        this.currency = rung.profile().need().currency();
        this.reckoner = new Reckoner(wanted -> Reckoning.of(rung.forecasts(), id, wanted, currency));
        this.newest = rung.initiatives().bet(id).latestForecast();
        Optional<String> draft = rung.drafts().read(ForecastDraft.key(id));
        this.restored = draft.isPresent();
        this.form = new ForecastForm(draft.map(ForecastDraft::read).orElseGet(() -> ForecastForm.texts(newest)));
        read();
    }

    @Override
    public String title() {
        return "Forecast";
    }

    @Override
    public String about() {
        return "What the bet is expected to bring, as ranges: 90k-140k, 120k ±20%, 80k/120k/200k, and a -> b for what"
                + " changes. P10 is the low one. What you type is on disk within a second; ctrl-s makes it the forecast of"
                + " today, which is never changed afterwards.";
    }

    @Override
    public boolean typing() {
        return !onFigures && form.widget().typing();
    }

    @Override
    public boolean restless() {
        return reckoner.busy();
    }

    @Override
    public void refresh() {
        initiative = rung.initiatives().find(id);
        Optional<Forecast> now = rung.initiatives().bet(id).latestForecast();
        if (!now.equals(newest) && !restored && !form.widget().unsaved()) {
            form = new ForecastForm(ForecastForm.texts(now));
            reading = Optional.empty();
        }
        newest = now;
        reckoner.again();
        read();
    }

    @Override
    public Next input(Input input) {
        if (onFigures) {
            return Next.pass();
        }
        Next next = form.widget().input(input);
        read();
        return next;
    }

    /** Says what each field reads as, and has it reckoned; once for what is typed. */
    private LiveReading read() {
        boolean rebuilt = form.follow();
        Map<String, String> typed = form.texts();
        if (rebuilt || !typed.equals(readFrom) || reading.isEmpty()) {
            readFrom = typed;
            reading = Optional.of(readAnew());
        }
        return reading.get();
    }

    private LiveReading readAnew() {
        LiveReading now = rung.forecasts().reading(id, form.driver(), form.inputs());
        asked = form.read(now);
        asked.ifPresent(reckoner::ask);
        return now;
    }

    @Override
    public void pause() {
        if (form.widget().unsaved()) {
            if (form.texts().equals(new ForecastForm(ForecastForm.texts(newest)).texts())) {
                rung.drafts().forget(ForecastDraft.key(id));
                restored = false;
            } else {
                rung.drafts().keep(ForecastDraft.key(id), ForecastDraft.write(form.texts()));
            }
            form.widget().saved();
        }
    }

    @Override
    public List<Action> actions() {
        Action keep = Action.of("forecast.keep", "keep", this::keep, "ctrl-s").about("Make it the forecast of today");
        Action again = Action.quiet("forecast.again", "start again", this::startAgain, "ctrl-t")
                .about("Throw away what was typed and begin with the newest forecast");
        if (onFigures) {
            return Layers.of(
                    List.of(
                            Action.of("forecast.open", "formula", view::open, "enter")
                                    .about("How the number comes about")
                                    .unless(view.canOpen(), "there is no number yet"),
                            Action.of("forecast.inputs", "inputs", () -> toFigures(false), "tab", "shift-tab", "esc")
                                    .about("Back to the inputs"),
                            keep,
                            again),
                    view.moves());
        }
        return Layers.of(
                List.of(
                        keep,
                        Action.of("forecast.figures", "figures", () -> toFigures(true), "f2")
                                .about("Go to the figures; enter opens each to its formula"),
                        Action.quiet("forecast.leave", "back", Next::back, "esc")
                                .about("Go back; what is typed stays as a draft"),
                        again),
                leadingOut(),
                watched(form.widget().actions()));
    }

    /** From the last field one comes to the figures; enter there keeps the forecast. */
    private List<Action> leadingOut() {
        List<Action> out = new ArrayList<>();
        String at = form.widget().focused().id();
        if (at.equals(ForecastForm.INVESTMENT)) {
            out.add(Action.quiet("forecast.done", "keep", this::keep, "enter"));
            out.add(Action.move("forecast.on", "to the figures", () -> toFigures(true), "tab", "down"));
        }
        if (at.equals(ForecastForm.DRIVER)) {
            out.add(Action.move("forecast.around", "to the figures", () -> toFigures(true), "shift-tab", "up"));
        }
        return out;
    }

    private Next toFigures(boolean figures) {
        onFigures = figures && view.canOpen();
        return figures && !view.canOpen()
                ? Next.refuse("There are no figures yet; " + missing(read()) + ".")
                : Next.stay();
    }

    private List<Action> watched(List<Action> actions) {
        return actions.stream()
                .map(a -> new Action(a.id(), a.keys(), a.label(), a.about(), a.rank(), a.disabledBecause(), () -> {
                    Next next = a.run().get();
                    read();
                    return next;
                }))
                .toList();
    }

    private Next keep() {
        LiveReading now = read();
        if (asked.isEmpty()) {
            form.focusOnTrouble(now);
            onFigures = false;
            return Next.refuse("Not kept yet: " + missing(now) + ".");
        }
        if (newest.isPresent()
                && newest.get().madeOn().equals(rung.today())
                && Asked.of(newest.get()).equals(asked.get())) {
            return Next.refuse("This is the forecast of today already.");
        }
        Forecast kept = rung.forecasts().add(id, form.driver(), form.inputs(), form.investment());
        rung.drafts().forget(ForecastDraft.key(id));
        form.widget().saved();
        return Next.back()
                .saying("Forecast of today: " + words(kept.contribution()) + " " + kept.currency() + " a year.");
    }

    private static String words(Range range) {
        return range.isExact()
                ? Figures.brief(range.p50())
                : Figures.brief(range.p10()) + " to " + Figures.brief(range.p90()) + ", most likely "
                        + Figures.brief(range.p50());
    }

    private String missing(LiveReading reading) {
        if (reading.problem().isPresent()) {
            return reading.problem().get();
        }
        List<String> missing = reading.missing().stream().map(form::words).toList();
        if (missing.isEmpty()) {
            return "the investment is not read as money";
        }
        String last = missing.get(missing.size() - 1);
        return missing.size() == 1
                ? last + " is wanted"
                : String.join(", ", missing.subList(0, missing.size() - 1)) + " and " + last + " are wanted";
    }

    private Next startAgain() {
        rung.drafts().forget(ForecastDraft.key(id));
        restored = false;
        onFigures = false;
        form = new ForecastForm(ForecastForm.texts(newest));
        reading = Optional.empty();
        read();
        return Next.say(newest.isPresent() ? "Begun again with the newest forecast." : "Begun again.");
    }

    @Override
    public void draw(Canvas canvas) {
        read();
        boolean beside = canvas.columns() >= BESIDE_FROM;
        int y = heading(canvas);
        Canvas body = canvas.part(0, y, canvas.columns(), canvas.rows() - y);
        if (beside) {
            int left = Math.max(62, Math.min(96, canvas.columns() / 2));
            inputs(body.part(0, 0, left - 2, body.rows()));
            canvas.upright(left, y, canvas.rows() - y);
            figures(body.part(left + 1, 0, canvas.columns() - left - 2, body.rows()));
        } else if (onFigures) {
            figures(body);
        } else {
            int used = inputs(body);
            int top = Math.min(used, Math.max(0, body.rows() - 3));
            body.rule(top);
            figures(body.part(0, top + 1, body.columns(), body.rows() - top - 1));
        }
    }

    private int heading(Canvas canvas) {
        int y = canvas.rows() >= 30 ? 1 : 0;
        int x = canvas.text(2, y, initiative.title(), Style.STRONG, canvas.columns() - 30);
        canvas.text(x + 2, y, state(), restored ? Style.ACCENT : Style.MUTED, canvas.columns() - x - 3);
        canvas.text(2, y + 1, Calculators.purpose(form.driver()), Style.MUTED, canvas.columns() - 3);
        return canvas.rows() >= 30 ? y + 3 : y + 2;
    }

    private String state() {
        if (restored) {
            return "restored what you were typing; ctrl-t starts again";
        }
        return newest.map(f -> "begun with the forecast of " + Days.words(f.madeOn()))
                .orElse("the first forecast of this bet");
    }

    /** Draws the fields and, at a fixed place below them, what the focused one wants. Returns the rows it took. */
    private int inputs(Canvas canvas) {
        boolean labelsAbove = canvas.columns() < Form.WIDE;
        int wanted = form.count() * (labelsAbove ? 3 : 1);
        int rows = Math.max(3, Math.min(wanted, canvas.rows() - HINT_ROWS - 4));
        form.widget().draw(canvas.part(0, 0, canvas.columns(), rows), !onFigures);
        ForecastForm.Hint hint = form.hint();
        List<String> lines = Canvas.wrapped(hint.words(), canvas.columns() - 4);
        for (int i = 0; i < Math.min(HINT_ROWS, lines.size()); i++) {
            String sign = hint.wrong() && i == 0 ? "! " : "  ";
            canvas.text(0, rows + i, sign + lines.get(i), hint.wrong() ? Style.WARN : Style.FAINT, canvas.columns());
        }
        return rows + HINT_ROWS;
    }

    private void figures(Canvas canvas) {
        Optional<Reckoning> reckoning = reckoner.newest();
        Optional<String> problem = reckoner.problem();
        int columns = canvas.columns() - 5;
        view.show(List.of(reckoning
                .map(r -> new ForecastPicture(r, currency).whole(columns))
                .orElseGet(() -> silent(columns))));
        boolean stale = reckoning.isPresent()
                && !asked.equals(Optional.of(reckoning.get().asked()));
        view.draw(canvas, 0, onFigures);
        if (problem.isPresent()) {
            canvas.textEnding(canvas.columns() - 2, 0, "cannot be reckoned", Style.WARN);
        } else if (stale) {
            canvas.textEnding(canvas.columns() - 2, 0, asked.isPresent() ? "reckoning …" : "as before", Style.FAINT);
        }
    }

    private Sheet silent(int columns) {
        String words = reckoner.problem()
                .map(ForecastPicture::sentence)
                .orElseGet(() -> asked.isPresent()
                        ? "Reckoning …"
                        : "The range stands here as soon as nothing is missing: " + missing(read()) + ".");
        return new Sheet(columns).prose(words, Style.MUTED);
    }
}
