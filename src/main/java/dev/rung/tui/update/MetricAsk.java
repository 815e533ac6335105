package dev.rung.tui.update;

import dev.rung.domain.Refusal;
import dev.rung.domain.update.Metric;
import dev.rung.service.Rung;
import dev.rung.tui.money.EntryPanel;
import dev.rung.tui.widget.ChoiceField;
import dev.rung.tui.widget.LineField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks what is counted, which way is better, and where the numbers come from. */
final class MetricAsk implements EntryPanel.Ask {
    private final Rung rung;
    private final Optional<Metric> before;

    MetricAsk(Rung rung, Optional<Metric> before) {
        this.rung = rung;
        this.before = before;
    }

    @Override
    public String title() {
        return before.isPresent() ? "Change a metric" : "What is counted?";
    }

    @Override
    public String draft() {
        return "metric:" + before.map(Metric::id).orElse("");
    }

    @Override
    public boolean adds() {
        return before.isEmpty();
    }

    @Override
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", before.map(Metric::title).orElse(""));
        texts.put("better", before.map(Metric::better).orElse(Metric.Better.UP).name());
        texts.put("source", before.map(Metric::source).orElse(""));
        return texts;
    }

    @Override
    public List<EntryPanel.Part> parts(Map<String, String> texts) {
        LineField title = new LineField(texts.get("title")).placeholder("Churn of small teams");
        ChoiceField<String> better = new ChoiceField<>(
                List.of(Metric.Better.UP.name(), Metric.Better.DOWN.name()),
                texts.get("better"),
                b -> b.equals(Metric.Better.UP.name()) ? "up is better" : "down is better");
        LineField source = new LineField(texts.get("source")).placeholder("billing, first of the month");
        return List.of(
                new EntryPanel.Part(
                        "title",
                        "Metric",
                        "a few words; they stand in a column",
                        title,
                        title::text,
                        EntryPanel.anything()),
                new EntryPanel.Part("better", "Better", "", better, better::value, EntryPanel.anything()),
                new EntryPanel.Part(
                        "source",
                        "Source",
                        "where its readings come from, so that anybody can look",
                        source,
                        source::text,
                        EntryPanel.anything()));
    }

    @Override
    public String outcome(Map<String, String> typed) {
        if (typed.get("title").isBlank()) {
            throw Refusal.usage("Say in a few words what is counted.");
        }
        return before.isPresent()
                ? "Pages that were sent keep the words they had."
                : "It goes to the end of the scorecard; r then adds what is read of it.";
    }

    @Override
    public String keep(Map<String, String> typed) {
        outcome(typed);
        Metric.Better better = Metric.Better.valueOf(typed.get("better"));
        String source = typed.get("source").strip();
        String title = typed.get("title").strip();
        if (before.isPresent()) {
            Metric m = before.get();
            rung.scorecard()
                    .edit(new Metric(
                            m.id(), title, better, source, m.goalId(), m.initiativeId(), m.place(), m.retiredOn()));
        } else {
            rung.scorecard()
                    .add(
                            title,
                            m -> new Metric(
                                    m.id(),
                                    m.title(),
                                    better,
                                    source,
                                    m.goalId(),
                                    m.initiativeId(),
                                    m.place(),
                                    m.retiredOn()));
        }
        return "“" + title + "” is on the scorecard; r adds a reading, t its target.";
    }
}
