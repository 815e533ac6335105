package dev.rung.files;

import dev.rung.domain.ladder.Ladder;
import java.nio.charset.StandardCharsets;

/** A ladder of two levels and one competency, to be changed in one place by a test. */
final class SmallLadder {
    static final String JSON = """
            {
              "id": "mine",
              "version": "1",
              "title": "Mine",
              "levels": [
                {"id": "pm", "title": "PM", "track": "individual"},
                {"id": "head", "title": "Head", "track": "leadership", "after": ["pm"], "scope": "all", "horizon": "a year"}
              ],
              "areas": [
                {"title": "Business", "competencies": [
                  {
                    "id": "outcome", "title": "Outcome", "about": "What comes of it.", "kind": "core",
                    "expectations": {
                      "head": {"text": "Moves budget between teams."},
                      "pm": {"text": "Names the metric before the build.", "markers": ["A page with a baseline"],
                        "warnings": ["No baseline"], "questions": ["Which number?"]}
                    }
                  }
                ]}
              ],
              "readiness": {"operating_percent": 75, "individual": {"window_quarters": 5}}
            }
            """;

    private SmallLadder() {}

    static LadderReading read(String json) {
        return LadderReader.read("mine.json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** The small ladder with one piece of its text replaced. */
    static LadderReading with(String old, String text) {
        if (!JSON.contains(old)) {
            throw new IllegalArgumentException(old);
        }
        return read(JSON.replace(old, text));
    }

    static Ladder ladder() {
        return read(JSON).orRefuse();
    }
}
