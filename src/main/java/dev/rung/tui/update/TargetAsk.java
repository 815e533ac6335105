package dev.rung.tui.update;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.DayWords;
import dev.rung.domain.update.MetricTarget;
import dev.rung.domain.update.ScoredMetric;
import dev.rung.service.Rung;
import dev.rung.tui.money.EntryPanel;
import dev.rung.tui.widget.DateField;
import dev.rung.tui.widget.LineField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks what a metric is meant to reach by when; what it was meant to reach before stays visible. */
final class TargetAsk implements EntryPanel.Ask {
    private final Rung rung;
    private final ScoredMetric metric;
    private final Optional<MetricTarget> before;

    TargetAsk(Rung rung, ScoredMetric metric) {
        this.rung = rung;
        this.metric = metric;
        this.before = metric.targetBy(rung.today());
    }

    @Override
    public String title() {
        return "What is “" + metric.metric().title() + "” meant to reach?";
    }

    @Override
    public String draft() {
        return "target:" + metric.metric().id();
    }

    @Override
    public boolean adds() {
        return true;
    }

    @Override
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("target", before.map(MetricTarget::target).orElse(""));
        texts.put(
                "by", before.flatMap(MetricTarget::by).map(LocalDate::toString).orElse(""));
        return texts;
    }

    @Override
    public List<EntryPanel.Part> parts(Map<String, String> texts) {
        LineField target = new LineField(texts.get("target")).placeholder("3 %");
        DateField by = new DateField(texts.get("by"), DayWords::ahead, rung::today)
                .ahead()
                .placeholder("31 mar");
        return List.of(
                new EntryPanel.Part("target", "Target", "with its unit", target, target::text, EntryPanel.anything()),
                new EntryPanel.Part("by", "By", "31 mar, 2027-03-31, +3m", by, by::text, EntryPanel.readBy(this::day)));
    }

    private LocalDate day(String text) {
        return DayWords.ahead(text.strip(), rung.today())
                .orElseThrow(() -> Refusal.usage("No date; write 31 mar, 2027-03-31 or +3m."));
    }

    private Optional<LocalDate> by(Map<String, String> typed) {
        return Optional.of(typed.get("by")).filter(t -> !t.isBlank()).map(this::day);
    }

    @Override
    public String outcome(Map<String, String> typed) {
        if (typed.get("target").isBlank()) {
            throw Refusal.usage("A target wants a number with its unit, as 5 %.");
        }
        boolean moves = before.filter(
                        b -> !b.target().equals(typed.get("target").strip()) || !b.by().equals(by(typed)))
                .isPresent();
        return moves
                ? "It was " + before.map(MetricTarget::target).orElse("")
                        + "; the next page has to say that it moved, and why."
                : "";
    }

    @Override
    public String keep(Map<String, String> typed) {
        MetricTarget said = rung.scorecard().target(metric.metric().id(), typed.get("target"), by(typed), rung.today());
        return "“" + metric.metric().title() + "” is meant to reach " + said.target() + "; u takes it back.";
    }
}
