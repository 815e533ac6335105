package dev.rung.tui.postmortem;

import dev.rung.domain.initiative.Assumption;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.OnePagerChecks;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.money.Money;
import dev.rung.domain.writing.OutcomeParts;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Sheet;
import java.util.List;
import java.util.Optional;

/** What was expected beside what came, as the postmortem reads while it is typed. */
final class BesideForm {
    private static final int LABEL = 10;

    private final Bet bet;
    private final Postmortem now;
    private final boolean restored;
    private final Optional<Forecast> forecast;

    BesideForm(Bet bet, Postmortem now, boolean restored) {
        this.bet = bet;
        this.now = now;
        this.restored = restored;
        this.forecast = LookWords.forecast(bet);
    }

    private Optional<Double> actual() {
        return now.actual()
                .filter(a ->
                        forecast.filter(f -> f.currency().equals(a.currency())).isPresent())
                .map(Money::units);
    }

    private String landed() {
        Optional<Double> actual = actual();
        if (forecast.isEmpty()) {
            return now.actual().isPresent()
                    ? "Nothing was forecast before the launch: the actual stands by itself, and the track record leaves it out."
                    : "Nothing was forecast before the launch; an actual is kept all the same.";
        }
        return actual.map(a -> LookWords.money(now.actual().orElseThrow()) + ": " + LookWords.landed(forecast.get(), a))
                .orElse("no actual yet");
    }

    private Style ink() {
        return forecast.flatMap(f -> actual().map(a -> LookWords.style(f, a))).orElse(Style.MUTED);
    }

    /** A few rows: title, range with its mark, where it landed. Returns the rows used. */
    int brief(Canvas canvas) {
        int x = canvas.text(0, 0, bet.initiative().title(), Style.STRONG, canvas.columns() - 12);
        canvas.text(
                x + 2,
                0,
                restored ? "restored what you were typing" : since(),
                restored ? Style.ACCENT : Style.MUTED,
                canvas.columns() - x - 2);
        if (canvas.rows() < 5) {
            return 1;
        }
        int y = 1;
        if (forecast.isPresent()) {
            RangeBar.draw(
                    canvas.part(0, y, canvas.columns(), RangeBar.ROWS),
                    forecast.get().contribution(),
                    actual(),
                    ink());
            y += RangeBar.ROWS;
        }
        return canvas.prose(0, y, landed(), ink(), canvas.columns());
    }

    private String since() {
        return bet.initiative()
                .launchedOn()
                .map(day -> LookWords.since(day, now.on()))
                .orElse("");
    }

    void whole(Canvas canvas) {
        Sheet head = new Sheet(canvas.columns());
        head.prose(bet.initiative().title(), Style.STRONG);
        head.prose(since(), Style.MUTED);
        if (restored) {
            head.words("Restored what you were typing.", Style.ACCENT);
        }
        head.heading("Forecast and actual");
        head.draw(canvas, 0);
        int y = head.rows();
        if (forecast.isPresent()) {
            RangeBar.draw(
                    canvas.part(0, y, canvas.columns(), RangeBar.ROWS),
                    forecast.get().contribution(),
                    actual(),
                    ink());
            y += RangeBar.ROWS;
        }
        Sheet rest = new Sheet(canvas.columns());
        rest.prose(landed(), ink());
        forecast.ifPresent(f -> rest.prose(
                "contribution a year in " + f.currency() + ", forecast " + Days.words(f.madeOn()), Style.FAINT));
        rest.prose(now.attribution().title() + ": " + now.attribution().about(), Style.MUTED);
        metric(rest);
        cost(rest);
        rested(rest);
        four(rest);
        rest.heading("This look").prose(LookWords.purpose(now.week()), Style.MUTED);
        rest.draw(canvas.part(0, y, canvas.columns(), Math.max(0, canvas.rows() - y)), 0);
    }

    private void metric(Sheet sheet) {
        OutcomeParts parts = OnePagerChecks.outcome(bet.page());
        if (bet.metricLine().isEmpty() && now.metricActual().isBlank()) {
            return;
        }
        sheet.heading("Metric");
        labelled(sheet, "what", parts.metric().isEmpty() ? bet.metricLine() : parts.metric());
        labelled(sheet, "was", parts.baseline());
        labelled(sheet, "meant", parts.target() + (parts.date().isEmpty() ? "" : " by " + parts.date()));
        labelled(sheet, "is", now.metricActual());
        labelled(sheet, "source", now.metricSource().isBlank() ? parts.source() : now.metricSource());
    }

    private static void labelled(Sheet sheet, String label, String words) {
        if (!words.isBlank()) {
            sheet.labelled(label, LABEL, words, 3, Style.TEXT);
        }
    }

    private void cost(Sheet sheet) {
        if (now.costPlanned().isEmpty() && now.costActual().isEmpty()) {
            return;
        }
        sheet.heading("Cost");
        labelled(sheet, "planned", now.costPlanned().map(LookWords::money).orElse("not written"));
        labelled(sheet, "actual", now.costActual().map(LookWords::money).orElse("not written"));
    }

    private void rested(Sheet sheet) {
        List<Assumption> all = now.assumptions();
        if (all.isEmpty()) {
            return;
        }
        long held = count(all, Assumption.Outcome.HELD);
        long failed = count(all, Assumption.Outcome.FAILED);
        long unknown = count(all, Assumption.Outcome.UNKNOWN);
        sheet.heading("Assumptions").words(held + " held, " + failed + " failed, " + unknown + " unknown", Style.TEXT);
    }

    private static long count(List<Assumption> all, Assumption.Outcome outcome) {
        return all.stream().filter(a -> a.outcome() == outcome).count();
    }

    private void four(Sheet sheet) {
        List<String> missing = now.missing();
        sheet.heading("Four answers");
        if (missing.isEmpty()) {
            sheet.words("all there; esc keeps it", Style.GOOD);
        } else {
            sheet.prose("wanted: " + String.join(", ", missing), Style.WARN);
        }
    }
}
