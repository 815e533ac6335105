package dev.rung.domain.checklist;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Questions for a moment, such as before a bet goes on the roadmap.
 *
 * @param version changes whenever a question does; runs keep the one they were made with
 * @param moment when to go through it
 * @param about what it is for; {@code ""} where it was not written
 * @param done the first words of the verdict when nothing that is needed is missing
 * @param notDone the first words of the verdict when something is
 * @param sections at least one question among them; no question id twice
 * @param bands how the number of yes is read, from 0 to the number of questions without a hole; none where it is not. With
 *     bands a checklist measures: then a no is an answer like any other, and only silence keeps a verdict back
 */
public record Checklist(
        String id,
        String version,
        String title,
        String moment,
        String about,
        ChecklistSubject subject,
        String done,
        String notDone,
        List<ChecklistSection> sections,
        List<ChecklistBand> bands) {
    public Checklist {
        sections = List.copyOf(sections);
        bands = List.copyOf(bands);
        Set<String> seen = new HashSet<>();
        for (ChecklistSection section : sections) {
            for (ChecklistQuestion question : section.questions()) {
                if (!seen.add(question.id())) {
                    throw new IllegalArgumentException("question " + question.id() + " is there twice");
                }
            }
        }
        if (seen.isEmpty()) {
            throw new IllegalArgumentException("a checklist wants a question");
        }
    }

    /** All questions, in the order in which they are asked. */
    public List<ChecklistQuestion> questions() {
        return sections.stream().flatMap(s -> s.questions().stream()).toList();
    }

    public Optional<ChecklistQuestion> question(String questionId) {
        return questions().stream().filter(q -> q.id().equals(questionId)).findFirst();
    }

    /** Whether it measures by counting yes rather than asking for each. */
    public boolean measures() {
        return !bands.isEmpty();
    }

    /** How a number of yes is read; empty where nothing is read from it. */
    public Optional<ChecklistBand> band(int yes) {
        return bands.stream().filter(b -> b.holds(yes)).findFirst();
    }
}
