package dev.rung.tui.update;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.DayWords;
import dev.rung.domain.update.Metric;
import dev.rung.domain.update.MetricReading;
import dev.rung.service.Rung;
import dev.rung.tui.money.EntryPanel;
import dev.rung.tui.widget.DateField;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.LineField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks what was read of a metric on a day; of the same day the newer reading counts. */
final class ReadingAsk implements EntryPanel.Ask {
    private final Rung rung;
    private final Metric metric;
    private final Optional<MetricReading> before;

    /** @param before the reading that is corrected; empty for a new one */
    ReadingAsk(Rung rung, Metric metric, Optional<MetricReading> before) {
        this.rung = rung;
        this.metric = metric;
        this.before = before;
    }

    @Override
    public String title() {
        return before.map(r -> metric.title() + " on " + Days.words(r.on()))
                .orElse("What was read of “" + metric.title() + "”?");
    }

    @Override
    public String draft() {
        return "reading:" + metric.id() + before.map(r -> ":" + r.on()).orElse("");
    }

    @Override
    public boolean adds() {
        return before.isEmpty();
    }

    @Override
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("value", before.map(MetricReading::value).orElse(""));
        texts.put("on", before.map(r -> r.on().toString()).orElse("today"));
        texts.put("forecast", before.map(MetricReading::forecast).orElse(""));
        texts.put("why", before.map(MetricReading::why).orElse(""));
        return texts;
    }

    @Override
    public List<EntryPanel.Part> parts(Map<String, String> texts) {
        LineField value = new LineField(texts.get("value")).placeholder("3.4 %");
        DateField on = new DateField(texts.get("on"), DayWords::parse, rung::today);
        LineField forecast = new LineField(texts.get("forecast")).placeholder("3.1 %");
        LineField why = new LineField(texts.get("why")).placeholder("the reminder reached all teams");
        return List.of(
                new EntryPanel.Part("value", "Value", "with its unit", value, value::text, EntryPanel.anything()),
                new EntryPanel.Part(
                        "on", "Read on", "today, last fri, 2026-11-20", on, on::text, EntryPanel.readBy(this::day)),
                new EntryPanel.Part(
                        "forecast",
                        "Forecast",
                        "where it will be at the target's date; may stay empty",
                        forecast,
                        forecast::text,
                        EntryPanel.anything()),
                new EntryPanel.Part("why", "Why", "why it moved, in a line", why, why::text, EntryPanel.anything()));
    }

    private LocalDate day(String text) {
        return DayWords.parse(text.strip(), rung.today())
                .orElseThrow(() -> Refusal.usage("No date; write 2026-11-21, yesterday, last fri or -3d."));
    }

    @Override
    public String outcome(Map<String, String> typed) {
        if (typed.get("value").isBlank()) {
            throw Refusal.usage("A reading wants a value with its unit, as 3.4 %.");
        }
        LocalDate on = day(typed.get("on"));
        boolean over = before.isEmpty()
                && rung.scorecard().find(metric.id()).readings().stream().anyMatch(r -> r.on().equals(on));
        return over ? "There is a reading of " + Days.words(on) + " already; this one takes its place." : "";
    }

    @Override
    public String keep(Map<String, String> typed) {
        LocalDate on = day(typed.get("on"));
        MetricReading kept =
                rung.scorecard().reading(metric.id(), typed.get("value"), on, typed.get("forecast"), typed.get("why"));
        before.filter(r -> !r.on().equals(on)).ifPresent(r -> rung.scorecard().forgetReading(metric.id(), r.on()));
        return "“" + metric.title() + "” was " + kept.value() + " on " + Days.words(on) + "; u takes it back.";
    }
}
