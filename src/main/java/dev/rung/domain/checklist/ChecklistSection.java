package dev.rung.domain.checklist;

import java.util.List;

/** Questions that belong together, in the order in which they are asked. */
public record ChecklistSection(String id, String title, List<ChecklistQuestion> questions) {
    public ChecklistSection {
        questions = List.copyOf(questions);
    }
}
