package dev.rung.cli;

import dev.rung.domain.update.ScoredMetric;
import dev.rung.domain.update.Update;
import dev.rung.domain.update.UpdateComparison;
import dev.rung.domain.update.UpdatePage;
import dev.rung.domain.update.UpdateSection;
import dev.rung.domain.writing.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Updates and the scorecard as JSON. */
final class UpdateJson {
    private UpdateJson() {}

    static Map<String, Object> head(Update page) {
        return JsonMap.of(
                "month", page.month().toString(),
                "created_on", page.createdOn(),
                "sent_on", page.sentOn(),
                "words", UpdatePage.words(page.texts()),
                "headline", page.text(UpdateSection.HEADLINE));
    }

    static Map<String, Object> whole(Update page) {
        Map<String, Object> sections = new LinkedHashMap<>();
        for (UpdateSection section : UpdateSection.values()) {
            sections.put(section.id(), page.text(section));
        }
        return JsonMap.of(
                "month", page.month().toString(),
                "created_on", page.createdOn(),
                "sent_on", page.sentOn(),
                "words", UpdatePage.words(page.texts()),
                "sections", sections,
                "figures",
                        page.figures().stream()
                                .map(f -> JsonMap.of(
                                        "section", f.section().id(),
                                        "label", f.label(),
                                        "text", f.text(),
                                        "noun", f.noun(),
                                        "noun_id", f.nounId(),
                                        "rests_on", f.restsOn()))
                                .toList());
    }

    static Map<String, Object> findings(Update page, List<Finding> findings) {
        return JsonMap.of(
                "month", page.month().toString(),
                "findings",
                        findings.stream()
                                .map(f -> JsonMap.of(
                                        "id", f.id(),
                                        "severity", f.severity().name().toLowerCase(Locale.ROOT),
                                        "section", f.field(),
                                        "text", f.text(),
                                        "why", f.why(),
                                        "mend", f.mend()))
                                .toList());
    }

    static Map<String, Object> comparison(UpdateComparison c) {
        return JsonMap.of(
                "month", c.month().toString(),
                "last", c.last().toString(),
                "came", c.came(),
                "gone", c.gone(),
                "moved", changes(c.moved()),
                "moved_targets", changes(c.movedTargets()),
                "inconsistent", changes(c.inconsistent()),
                "promises",
                        c.promises().stream()
                                .map(p -> JsonMap.of("promised", p.commitment(), "became", p.became()))
                                .toList(),
                "risks_staying", c.staying(),
                "risks_new", c.newRisks(),
                "risks_past", c.pastRisks());
    }

    private static List<Map<String, Object>> changes(List<UpdateComparison.Change> changes) {
        return changes.stream()
                .map(c -> JsonMap.of("metric", c.metric(), "before", c.before(), "after", c.after()))
                .toList();
    }

    static Map<String, Object> metric(ScoredMetric m) {
        return JsonMap.of(
                "id", m.metric().id(),
                "title", m.metric().title(),
                "better", m.metric().better().name().toLowerCase(Locale.ROOT),
                "source", m.metric().source(),
                "goal", m.metric().goalId(),
                "initiative", m.metric().initiativeId(),
                "retired_on", m.metric().retiredOn(),
                "targets",
                        m.targets().stream()
                                .map(t -> JsonMap.of("on", t.on(), "target", t.target(), "by", t.by()))
                                .toList(),
                "readings",
                        m.readings().stream()
                                .map(r -> JsonMap.of(
                                        "on", r.on(), "value", r.value(), "forecast", r.forecast(), "why", r.why()))
                                .toList());
    }
}
