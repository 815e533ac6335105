package dev.rung.cli;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.leverage.CounterMove;
import dev.rung.domain.leverage.Reading;
import dev.rung.service.LeverageCheck;
import java.util.List;
import java.util.Map;

/** The super-PM check as JSON. */
final class LeaderAuditJson {
    private LeaderAuditJson() {}

    /** @param shown whether it is for the person's level, or was asked for */
    static Map<String, Object> of(LeverageCheck check, boolean shown) {
        return JsonMap.of(
                "quarter",
                check.quarter().word(),
                "level",
                check.judged().map(Level::id),
                "own_level",
                check.forOwnLevel(),
                "because",
                shown ? "" : check.whyLeadersOnly(),
                "signals",
                shown ? check.readings().stream().map(r -> reading(r, check)).toList() : List.of());
    }

    private static Map<String, Object> reading(Reading reading, LeverageCheck check) {
        return JsonMap.of(
                "id",
                reading.signal().id(),
                "good",
                reading.signal().counter(),
                "title",
                reading.signal().title(),
                "sentence",
                reading.signal().sentence(),
                "state",
                reading.state().id(),
                "words",
                reading.words(),
                "basis",
                reading.basis(),
                "question",
                reading.asked() ? reading.signal().question() : "",
                "rests_on",
                reading.rows().stream()
                        .map(r -> JsonMap.of("on", r.on(), "noun", r.noun(), "id", r.id(), "words", r.words()))
                        .toList(),
                "trend",
                reading.trend().stream()
                        .map(p -> JsonMap.of(
                                "quarter",
                                p.quarter().word(),
                                "state",
                                p.state().id(),
                                "value",
                                p.value()))
                        .toList(),
                "counter_move",
                reading.signal().move().map(LeaderAuditJson::move),
                "commitment",
                check.open(reading).map(Commitment::id));
    }

    private static Map<String, Object> move(CounterMove move) {
        return JsonMap.of("kind", move.kind(), "words", move.words(), "done_test", move.doneTest());
    }
}
