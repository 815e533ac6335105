package dev.rung.service.sample;

import dev.rung.domain.ladder.Area;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.Kind;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Readiness;
import dev.rung.domain.ladder.Track;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shape of the Owner PM ladder: its ids, kinds, tracks and numbers, with stand-in sentences. */
final class OwnerPmOutline {
    private static final List<Level> LEVELS = List.of(
            level("associate-pm", Track.INDIVIDUAL),
            level("pm", Track.INDIVIDUAL, "associate-pm"),
            level("senior-pm", Track.INDIVIDUAL, "pm"),
            level("principal-pm", Track.INDIVIDUAL, "senior-pm"),
            level("group-pm", Track.LEADERSHIP, "senior-pm"),
            level("director", Track.LEADERSHIP, "group-pm"),
            level("vp", Track.LEADERSHIP, "director"),
            level("cpo", Track.LEADERSHIP, "vp"));

    private OwnerPmOutline() {}

    static Ladder ladder() {
        List<Area> areas = List.of(
                new Area("Business", List.of(row("outcome-ownership", Kind.CORE), row("financial-acumen", Kind.CORE))),
                new Area("Customer", List.of(row("customer-insight", Kind.CORE), row("go-to-market", Kind.NORMAL))),
                new Area(
                        "Strategy",
                        List.of(row("strategy-and-choices", Kind.CORE), row("evidence-and-learning", Kind.NORMAL))),
                new Area(
                        "Influence",
                        List.of(row("executive-communication", Kind.CORE), row("working-through-others", Kind.NORMAL))),
                new Area(
                        "Organisation",
                        List.of(
                                row("talent-and-coaching", Kind.NORMAL),
                                row("operating-system", Kind.NORMAL),
                                row("delivery", Kind.HYGIENE))));
        return new Ladder("owner-pm", "1.0", "Owner PM", "", LEVELS, areas, Readiness.DEFAULT);
    }

    private static Level level(String id, Track track, String... after) {
        return new Level(id, id, track, List.of(after), "", "");
    }

    private static Competency row(String id, Kind kind) {
        Map<String, Expectation> expectations = new LinkedHashMap<>();
        for (Level level : LEVELS) {
            String text = "Does the " + id + " of a " + level.id();
            expectations.put(level.id(), new Expectation(text, List.of(), List.of(), List.of()));
        }
        return new Competency(id, id, "", kind, expectations);
    }
}
