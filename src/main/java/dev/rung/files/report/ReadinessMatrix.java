package dev.rung.files.report;

import dev.rung.domain.ladder.Area;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Kind;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.standing.Standing;
import dev.rung.domain.standing.State;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The heatmap of competencies and levels. */
final class ReadinessMatrix {
    /** As many columns as a page holds. */
    private static final int FITTING = 8;

    private ReadinessMatrix() {}

    /** All levels where they fit, else the level held, the target and the neighbours of both; in the ladder's order. */
    static List<Level> levels(Ladder ladder, Level own, Optional<Level> target) {
        if (ladder.levels().size() <= FITTING) {
            return ladder.levels();
        }
        Set<String> near = new HashSet<>();
        for (Level level : target.map(t -> List.of(own, t)).orElse(List.of(own))) {
            near.add(level.id());
            near.addAll(level.after());
            ladder.next(level.id()).forEach(l -> near.add(l.id()));
        }
        return ladder.levels().stream().filter(l -> near.contains(l.id())).toList();
    }

    static Block of(Standing standing, List<Level> levels, Level own, Optional<Level> target) {
        List<Block.Step> steps = levels.stream()
                .map(l -> new Block.Step(
                        Text.of(l.title()),
                        Text.of(
                                l.equals(own)
                                        ? "held"
                                        : target.filter(l::equals).isPresent() ? "target" : "")))
                .toList();
        List<Block.Group> groups = standing.ladder().areas().stream()
                .map(a -> group(standing, levels, a))
                .toList();
        return new Block.Matrix(Text.EMPTY, steps, groups);
    }

    private static Block.Group group(Standing standing, List<Level> levels, Area area) {
        return new Block.Group(
                Text.of(area.title()),
                area.competencies().stream().map(c -> row(standing, levels, c)).toList());
    }

    private static Block.Row row(Standing standing, List<Level> levels, Competency competency) {
        Text note = competency.kind() == Kind.NORMAL
                ? Text.EMPTY
                : Text.of(competency.kind().word());
        List<Optional<Mark>> cells = levels.stream()
                .map(l -> standing.expectation(new ExpectationId(competency.id(), l.id()))
                        .map(e -> cell(e.state())))
                .toList();
        return new Block.Row(Text.of(competency.title()), note, cells);
    }

    private static Mark cell(State state) {
        String word = state == State.NO_EVIDENCE || state == State.NOT_APPLICABLE ? state.brief() : state.title();
        return new Mark(state.sign(), word, ReadinessWords.tone(state));
    }

    /** What the signs mean, highest first. */
    static Block legend() {
        return new Block.Details(
                Text.of("What the signs mean"),
                List.of(new Block.Facts(List.of(
                        meaning(
                                State.CONFIRMED,
                                "sustained, and somebody else’s latest review says meeting or exceeding"),
                        meaning(
                                State.SUSTAINED,
                                "counted claims in several quarters, one of them witnessed or measured"),
                        meaning(State.SHOWN, "at least one claim counts"),
                        meaning(State.STALE, "nothing counts now; what once did is older than the window"),
                        meaning(State.CLAIMED, "claims, but none strong enough to count"),
                        meaning(State.NO_EVIDENCE, "no claim at all: unknown, which is not a gap"),
                        meaning(State.NOT_APPLICABLE, "left out, for a reason given below")))));
    }

    private static Block.Fact meaning(State state, String words) {
        return Block.Fact.of(cell(state).plain(), words);
    }
}
