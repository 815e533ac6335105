package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a person named on a ladder, by id or by title; a refusal says what there is and what is nearest. */
final class Naming {
    private Naming() {}

    static Level level(Ladder ladder, String typed) {
        return ladder.level(typed)
                .or(() -> ladder.levels().stream()
                        .filter(l -> l.title().equalsIgnoreCase(typed.strip()))
                        .findFirst())
                .orElseThrow(() -> unknown(
                        "level",
                        typed,
                        ladder,
                        ladder.levels().stream().map(Level::id).toList()));
    }

    static Competency competency(Ladder ladder, String typed) {
        return ladder.competency(typed)
                .or(() -> ladder.competencies()
                        .filter(c -> c.title().equalsIgnoreCase(typed.strip()))
                        .findFirst())
                .orElseThrow(() -> unknown(
                        "competency",
                        typed,
                        ladder,
                        ladder.competencies().map(Competency::id).toList()));
    }

    /** Reads {@code COMPETENCY[@LEVEL]}; without a level the one given is meant. */
    static ExpectationId expectation(Ladder ladder, String typed, String otherwise) {
        int at = typed.indexOf('@');
        Competency competency = competency(ladder, at < 0 ? typed : typed.substring(0, at));
        Level level = level(ladder, at < 0 ? otherwise : typed.substring(at + 1));
        ExpectationId cell = new ExpectationId(competency.id(), level.id());
        if (ladder.expectation(cell).isEmpty()) {
            throw Refusal.usage("the ladder " + ladder.title() + " expects nothing of " + competency.title() + " at "
                    + level.title() + "; it does at "
                    + String.join(", ", competency.expectations().keySet()));
        }
        return cell;
    }

    static Set<ExpectationId> expectations(Ladder ladder, List<String> typed, String otherwise) {
        Set<ExpectationId> cells = new LinkedHashSet<>();
        typed.forEach(t -> cells.add(expectation(ladder, t, otherwise)));
        return cells;
    }

    /** The title of a cell: {@code Outcome ownership at Senior PM}; its ids where the ladder has it no more. */
    static String title(Ladder ladder, ExpectationId cell) {
        Optional<String> competency = ladder.competency(cell.competency()).map(Competency::title);
        Optional<String> level = ladder.level(cell.level()).map(Level::title);
        return competency.flatMap(c -> level.map(l -> c + " at " + l)).orElse(cell.toString());
    }

    private static Refusal unknown(String noun, String typed, Ladder ladder, List<String> ids) {
        String nearest =
                Nearest.to(typed, ids).map(n -> "did you mean " + n + "? ").orElse("");
        return Refusal.usage("the ladder " + ladder.title() + " has no " + noun + " " + Quoted.of(typed) + "; "
                + nearest + "there are " + String.join(", ", ids));
    }
}
