package dev.rung.service.sample;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.initiative.StageChange;
import dev.rung.domain.money.Figures;
import dev.rung.domain.update.Metric;
import dev.rung.domain.update.MetricReading;
import dev.rung.domain.update.MetricTarget;
import dev.rung.domain.update.SourcedFigure;
import dev.rung.domain.update.UpdateSection;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The two tables of a page as the records had them on its day.
 *
 * @param before the day of the page before
 * @param figures to which those of the tables are added
 */
record PageTables(LocalDate sent, LocalDate before, Scores score, List<ToldBet> bets, List<SourcedFigure> figures) {
    private static final Set<Stage> SHOWN = EnumSet.of(Stage.COMMITTED, Stage.LAUNCHED, Stage.REVIEWED);

    String scorecard() {
        return score.metrics().stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(Metric metric) {
        MetricReading now = reading(metric, sent).orElseThrow();
        String last = reading(metric, before).map(MetricReading::value).orElse("");
        String target = target(metric, sent);
        String was = target(metric, before);
        String why = was.isEmpty() || was.equals(target)
                ? now.why()
                : "target moved from " + was + (now.why().isEmpty() ? "" : "; " + now.why());
        String title = metric.title();
        figure(title + ", last", last, metric, "the reading before");
        figure(title, now.value(), metric, "read on " + now.on() + ", " + metric.source());
        figure(title + ", target", target, metric, "the target in force");
        figure(title + ", forecast", now.forecast(), metric, "said on " + now.on());
        figure(title + ", why", why, metric, "said on " + now.on());
        return String.join(" | ", title, last, now.value(), target, now.forecast(), why);
    }

    private void figure(String label, String text, Metric metric, String restsOn) {
        figure(UpdateSection.SCORECARD, label, text, "metric", metric.id(), restsOn);
    }

    private void figure(UpdateSection section, String label, String text, String noun, String id, String restsOn) {
        if (!text.isEmpty()) {
            figures.add(new SourcedFigure(section, label, text, noun, id, restsOn));
        }
    }

    private Optional<MetricReading> reading(Metric metric, LocalDate day) {
        return score.readings().stream()
                .filter(r -> r.metricId().equals(metric.id()) && !r.on().isAfter(day))
                .reduce((older, newer) -> newer);
    }

    private String target(Metric metric, LocalDate day) {
        return score.targets().stream()
                .filter(t -> t.metricId().equals(metric.id()) && !t.on().isAfter(day))
                .reduce((older, newer) -> newer)
                .map(MetricTarget::target)
                .orElse("");
    }

    /** What was committed and not closed on the day, the newest first. */
    String money() {
        return bets.stream()
                .filter(b -> b.changes().stream()
                        .filter(c -> !c.on().isAfter(sent))
                        .reduce((older, newer) -> newer)
                        .map(StageChange::to)
                        .filter(SHOWN::contains)
                        .isPresent())
                .map(b -> row(b.bet().asOf(sent)))
                .collect(Collectors.joining("\n"));
    }

    private String row(Bet bet) {
        String title = bet.initiative().title();
        String metric = PageLines.METRICS.getOrDefault(title, "");
        Forecast forecast = bet.forecastInForce().or(bet::latestForecast).orElseThrow();
        String expected = "€" + Figures.brief(forecast.contribution().p10()) + " to €"
                + Figures.brief(forecast.contribution().p90()) + " a year";
        Optional<Postmortem> look = bet.actualPostmortem().or(bet::latestPostmortem);
        String soFar = look.map(PageTables::seen).orElse(launched(bet) ? "too early to say" : "not launched");
        String how = look.map(p -> p.attribution().title()).orElse("modelled only");
        figure(
                UpdateSection.MONEY,
                title + ", metric",
                metric,
                "initiative",
                bet.initiative().id(),
                "the one-pager's outcome");
        figure(
                UpdateSection.MONEY,
                title + ", expected",
                expected,
                "forecast",
                forecast.id(),
                "P10 to P90 of contribution a year, forecast on " + forecast.madeOn() + " by "
                        + forecast.driver().title());
        look.ifPresent(p -> figure(
                UpdateSection.MONEY,
                title + ", so far",
                soFar,
                "postmortem",
                p.id(),
                "the look after " + p.week().words() + " on " + p.on()));
        return String.join(" | ", title, metric, expected, soFar, how);
    }

    private boolean launched(Bet bet) {
        return bet.initiative().launchedOn().filter(on -> !on.isAfter(sent)).isPresent();
    }

    private static String seen(Postmortem look) {
        return look.actual()
                .map(money -> "€" + Figures.brief(money.units()) + " a year")
                .orElse(look.metricActual());
    }
}
