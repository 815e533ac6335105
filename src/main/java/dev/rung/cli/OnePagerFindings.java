package dev.rung.cli;

import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.text.Amount;
import dev.rung.domain.writing.Finding;
import dev.rung.domain.writing.OutcomeParts;
import dev.rung.domain.writing.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What was found in a page, for people and as JSON. */
final class OnePagerFindings {
    private static final int COLUMN = 12;

    private final Printout out;

    OnePagerFindings(Printout out) {
        this.out = out;
    }

    static Map<String, Object> json(OutcomeParts parts, List<Finding> findings) {
        Map<String, Object> words = new LinkedHashMap<>();
        parts.named()
                .forEach((part, found) -> words.put(part, Optional.of(found).filter(f -> !f.isEmpty())));
        return JsonMap.of(
                "score",
                parts.score(),
                "parts",
                words,
                "draft",
                parts.draft(),
                "findings",
                findings.stream()
                        .map(f -> JsonMap.of(
                                "id", f.id(),
                                "severity", f.severity().name().toLowerCase(Locale.ROOT),
                                "field", f.field(),
                                "text", f.text(),
                                "why", f.why(),
                                "mend", f.mend()))
                        .toList());
    }

    void print(OutcomeParts parts, List<Finding> findings, List<String> notes) {
        out.heading("Outcome sentence: " + parts.score() + " of 8, " + verdict(parts));
        parts.named()
                .forEach((part, found) ->
                        out.labelled("  " + part, COLUMN, found.isEmpty() ? "–" : Quoted.clip(found, 200)));
        for (Severity severity : Severity.values()) {
            List<Finding> these =
                    findings.stream().filter(f -> f.severity() == severity).toList();
            if (!these.isEmpty()) {
                out.blank();
                out.heading(Amount.of(these.size(), severity.name().toLowerCase(Locale.ROOT)));
                these.forEach(this::finding);
            }
        }
        if (findings.isEmpty()) {
            out.blank();
            out.line("Nothing to mend.");
        }
        if (!notes.isEmpty()) {
            out.blank();
            notes.forEach(n -> out.prose(0, Character.toUpperCase(n.charAt(0)) + n.substring(1) + "."));
        }
    }

    private static String verdict(OutcomeParts parts) {
        if (parts.draft()) {
            return "a draft until baseline, target and date are there";
        }
        return parts.passes() ? "passes" : "wants " + OutcomeParts.PASSING + " to pass";
    }

    private void finding(Finding finding) {
        String field =
                OnePagerField.named(finding.field()).map(OnePagerField::title).orElse(finding.field());
        String words = finding.text().isEmpty() ? "" : ": " + Quoted.of(finding.text());
        out.prose(2, field + words + " (" + finding.id() + ")");
        out.prose(4, finding.why());
        out.prose(4, "→ " + finding.mend());
    }
}
