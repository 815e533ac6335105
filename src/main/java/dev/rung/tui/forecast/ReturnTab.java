package dev.rung.tui.forecast;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.ShortAmount;
import dev.rung.domain.money.Money;
import dev.rung.domain.money.calc.LiveReading;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.initiative.InitiativeTab;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Layers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a bet is expected to bring and, where it is known, what it brought. */
public final class ReturnTab implements InitiativeTab {
    /** How long the first drawing waits for the figures; they are there long before on any day but a busy one. */
    private static final Duration PATIENCE = Duration.ofMillis(120);

    private static final int MOST = 104;
    private static final String LABEL_IN_FORCE = "counts for the record";

    private final Rung rung;
    private final SheetView view = new SheetView();
    private Optional<Bet> bet = Optional.empty();
    private Optional<Reckoner> reckoner = Optional.empty();
    private Optional<Asked> asked = Optional.empty();
    private boolean drafted;

    public ReturnTab(Rung rung) {
        this.rung = rung;
    }

    @Override
    public String title() {
        return "Return";
    }

    @Override
    public void show(Bet other) {
        boolean another = bet.isEmpty()
                || !bet.get().initiative().id().equals(other.initiative().id());
        bet = Optional.of(other);
        drafted = rung.drafts().read(ForecastDraft.key(other.initiative().id())).isPresent();
        if (another) {
            String id = other.initiative().id();
            reckoner = Optional.of(new Reckoner(wanted -> Reckoning.of(rung.forecasts(), id, wanted, currency())));
            asked = Optional.empty();
        } else if (asked.isPresent()) {
            reckoner.ifPresent(Reckoner::again);
        }
    }

    private String currency() {
        return bet.flatMap(Bet::latestForecast)
                .map(Forecast::currency)
                .orElseGet(() -> rung.profile().need().currency());
    }

    @Override
    public String mark() {
        return bet.flatMap(Bet::latestForecast)
                .map(f -> ShortAmount.of(f.contribution().p50()))
                .orElse("");
    }

    @Override
    public List<Action> actions() {
        List<Action> own = new ArrayList<>();
        own.add(Action.of("forecast.make", "forecast", this::make, "w").about("Make a forecast of today"));
        own.add(Action.quiet("forecast.open", "open", this::open, "enter")
                .about("Make a forecast; on a number, how it comes about"));
        own.add(Action.quiet("record.open", "track record", () -> Next.open(new Destination.TrackRecord()), "t")
                .about("How good your forecasts were"));
        return Layers.of(own, view.moves());
    }

    private Next open() {
        return view.canOpen() ? view.open() : make();
    }

    private Next make() {
        return bet.<Next>map(b ->
                        Next.open(new Destination.ForecastPage(b.initiative().id())))
                .orElseGet(Next::stay);
    }

    @Override
    public boolean restless() {
        return reckoner.filter(Reckoner::busy).isPresent();
    }

    @Override
    public void draw(Canvas canvas) {
        if (bet.isEmpty()) {
            return;
        }
        int columns = Math.min(MOST, canvas.columns() - 5);
        view.show(List.of(sheet(bet.get(), columns)));
        view.draw(canvas, 0, true);
    }

    private Sheet sheet(Bet shown, int columns) {
        Sheet sheet = new Sheet(columns);
        if (drafted) {
            sheet.prose("There is a forecast you were making; w goes on with it.", Style.ACCENT);
        }
        Optional<Forecast> newest = shown.latestForecast();
        if (newest.isEmpty()) {
            return teach(sheet);
        }
        Forecast forecast = newest.get();
        Optional<Forecast> inForce = shown.forecastInForce();
        boolean another = inForce.isPresent() && !inForce.get().equals(forecast);
        if (another) {
            ForecastPicture.range(
                    sheet,
                    "THE FORECAST THAT COUNTS",
                    inForce.get().currency() + "   made "
                            + Days.words(inForce.get().madeOn()) + ", " + why(shown, inForce.get()),
                    inForce.get().contribution(),
                    came(shown, inForce.get()),
                    Optional.empty());
        }
        ForecastPicture.range(
                sheet,
                ForecastPicture.heading(forecast.driver()),
                forecast.currency() + "   " + forecast.driver().title().toLowerCase(Locale.ROOT) + ", forecast of "
                        + Days.words(forecast.madeOn()),
                forecast.contribution(),
                another ? OptionalDouble.empty() : came(shown, forecast),
                Optional.of(this::make));
        otherCurrency(sheet, shown, forecast);
        figures(sheet, forecast);
        earlier(sheet, shown, inForce);
        return sheet;
    }

    private static Sheet teach(Sheet sheet) {
        return sheet.prose("No forecast yet.", Style.STRONG)
                .gap()
                .prose(
                        "w makes one: choose how the bet makes money, say what you know as ranges (90k-140k), and see what"
                                + " it comes to, what moves it most and when it pays back. Ten minutes on the back of an"
                                + " envelope are enough.",
                        Style.TEXT)
                .gap()
                .prose(
                        "The newest one made by the day the bet is committed counts for your track record, so make it"
                                + " before.",
                        Style.MUTED);
    }

    private static String why(Bet shown, Forecast inForce) {
        return shown.committedOn()
                .filter(day -> !inForce.madeOn().isAfter(day))
                .map(day -> "before it was committed on " + Days.words(day))
                .orElse("before its launch");
    }

    /** Only an actual in the forecast's own currency lies on its bar. */
    private static OptionalDouble came(Bet shown, Forecast forecast) {
        Optional<Money> actual = shown.actual().filter(m -> m.currency().equals(forecast.currency()));
        return actual.isPresent() ? OptionalDouble.of(actual.get().units()) : OptionalDouble.empty();
    }

    private static void otherCurrency(Sheet sheet, Bet shown, Forecast forecast) {
        shown.actual()
                .filter(m -> !m.currency().equals(forecast.currency()))
                .ifPresent(m -> sheet.prose(
                        ShortAmount.of(m.units()) + " " + m.currency()
                                + " came; another currency, so it is not compared.",
                        Style.WARN));
    }

    private void figures(Sheet sheet, Forecast forecast) {
        LiveReading reading = rung.forecasts().reading(forecast.initiativeId(), forecast.driver(), forecast.inputs());
        if (reading.calculation().isEmpty()) {
            sheet.prose("Its inputs cannot be reckoned again; w makes a new forecast.", Style.MUTED);
            return;
        }
        Asked wanted = Asked.of(forecast);
        Reckoner bench = reckoner.orElseThrow();
        asked = Optional.of(wanted);
        bench.ask(wanted);
        Optional<Reckoning> reckoning =
                bench.newest(PATIENCE).filter(r -> r.asked().equals(wanted));
        if (reckoning.isPresent()) {
            new ForecastPicture(reckoning.get(), forecast.currency()).rest(sheet);
        } else {
            sheet.prose(bench.problem().map(ForecastPicture::sentence).orElse("Reckoning …"), Style.FAINT);
        }
    }

    private static void earlier(Sheet sheet, Bet shown, Optional<Forecast> inForce) {
        List<Forecast> all = new ArrayList<>(shown.forecasts());
        if (all.size() < 2) {
            return;
        }
        Collections.reverse(all);
        sheet.heading("ALL FORECASTS", "newest first");
        List<Double> amounts = new ArrayList<>();
        String currency = all.get(0).currency();
        List<Forecast> same =
                all.stream().filter(f -> f.currency().equals(currency)).toList();
        same.forEach(f -> {
            amounts.add(f.contribution().p10());
            amounts.add(f.contribution().p90());
        });
        Scale scale = Scale.holding(amounts, Math.max(10, Math.min(48, sheet.columns() - 48)));
        for (Forecast forecast : all) {
            boolean counts = inForce.equals(Optional.of(forecast));
            sheet.line(row -> {
                row.text(0, 0, Days.words(forecast.madeOn()), Style.TEXT);
                row.textEnding(19, 0, ShortAmount.of(forecast.contribution().p50()), Style.STRONG);
                if (same.contains(forecast)) {
                    RangeBar.draw(row, 21, 0, scale, forecast.contribution(), OptionalDouble.empty());
                } else {
                    row.text(21, 0, "in " + forecast.currency(), Style.MUTED);
                }
                row.text(21 + scale.columns() + 2, 0, counts ? LABEL_IN_FORCE : "", Style.ACCENT);
            });
        }
    }
}
