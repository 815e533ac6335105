package dev.rung.domain.standing;

import dev.rung.domain.ladder.ExpectationId;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Says from a day on that an expectation does not apply to the person, or applies again. The newest one wins.
 *
 * @param id UUIDv7 text; of two marks on one day the later id is the newer
 * @param reason why it does not apply; may be empty when it applies again
 * @param applicable false for <em>not applicable</em>, true for <em>applies again</em>
 */
public record ApplicabilityMark(String id, ExpectationId expectation, LocalDate on, String reason, boolean applicable) {

    /** Oldest first. */
    public static final Comparator<ApplicabilityMark> BY_AGE =
            Comparator.comparing(ApplicabilityMark::on).thenComparing(ApplicabilityMark::id);

    public ApplicabilityMark {
        if (!applicable && reason.isBlank()) {
            throw new IllegalArgumentException("not applicable wants a reason");
        }
    }
}
