package dev.rung.tui.ladder;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.service.Rung;
import dev.rung.tui.core.Next;
import dev.rung.tui.widget.Prompt;
import java.util.function.Supplier;

/** Marks an expectation not applicable, asking for the reason, or applicable again. */
final class Applicability {
    private Applicability() {}

    /** @param then what the screen does once the mark is made */
    static Next change(Rung rung, ExpectationId id, boolean again, Supplier<Next> then) {
        if (again) {
            rung.assessments().applicable(id, true, "");
            return then.get().saying("Applicable again. u undoes it.");
        }
        return Next.show(Prompt.reason(
                "Not applicable",
                "It leaves every count, and every report names it with this reason.",
                "why it does not apply to you",
                "mark it",
                "A reason is wanted: every report names it.",
                reason -> {
                    rung.assessments().applicable(id, false, reason);
                    return then.get().saying("Marked not applicable. n takes it back.");
                }));
    }
}
