package dev.rung.domain.checklist;

import dev.rung.domain.initiative.OnePagerField;
import java.util.Optional;

/**
 * A question that is answered yes or no.
 *
 * @param id unique in its checklist, and the same in all versions that ask the same
 * @param why why an executive would ask it, one sentence; {@code ""} where it was not written
 * @param proof the sentence or artifact that a yes is expected to show; {@code ""} where it was not written
 * @param missing what is missing without it, as it goes on behind a colon: {@code nobody has said which metric moves};
 *     {@code ""} where it was not written
 * @param needed without it the verdict is no
 * @param fills the field of the one-pager that the sentence of a yes goes into
 */
public record ChecklistQuestion(
        String id,
        String text,
        String why,
        String proof,
        String missing,
        boolean needed,
        Optional<OnePagerField> fills) {

    /** What is missing without an answer, in words that go on behind a colon and end without a full stop. */
    public String missingWords() {
        return missing.isBlank() ? "“" + text + "” wants an answer" : missing;
    }
}
