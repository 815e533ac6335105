package dev.rung.files;

import dev.rung.domain.checklist.Checklist;
import java.nio.charset.StandardCharsets;

/** A checklist of two questions that uses every field, to be changed in one place by a test. */
final class SmallChecklist {
    static final String JSON = """
            {
              "id": "mine",
              "version": "1",
              "title": "Mine",
              "moment": "On Fridays.",
              "about": "What comes of it.",
              "subject": "initiative",
              "verdict": {"done": "Ready", "not_done": "Not ready", "bands": [
                {"from": 0, "to": 1, "title": "Low", "words": "Begin."},
                {"from": 2, "to": 2, "title": "High", "words": "Go on."}
              ]},
              "sections": [
                {"id": "money", "title": "Money", "questions": [
                  {"id": "metric", "text": "Does a metric move?", "why": "Money.", "proof": "The number.",
                    "missing": "nobody has said which metric moves", "needed": true, "fills": "metric"}
                ]},
                {"id": "people", "title": "People", "questions": [
                  {"id": "who", "text": "Is it said who decides?"}
                ]}
              ]
            }
            """;

    private SmallChecklist() {}

    static ChecklistReading read(String json) {
        return ChecklistReader.read("mine.json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** The small checklist with one piece of its text replaced. */
    static ChecklistReading with(String old, String text) {
        if (!JSON.contains(old)) {
            throw new IllegalArgumentException(old);
        }
        return read(JSON.replace(old, text));
    }

    static Checklist checklist() {
        return read(JSON).orRefuse();
    }
}
