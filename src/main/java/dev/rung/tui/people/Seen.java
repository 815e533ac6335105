package dev.rung.tui.people;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Person;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.standing.Standing;
import dev.rung.domain.standing.State;
import dev.rung.service.Rung;
import dev.rung.tui.ladder.LadderPicture;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where people stand, computed when somebody looks at them and kept until something changes. */
final class Seen {
    private final Rung rung;
    private final Map<String, Optional<Standing>> kept = new HashMap<>();

    Seen(Rung rung) {
        this.rung = rung;
    }

    void forget() {
        kept.clear();
    }

    /** Empty when the workspace does not hold the ladder of the person. */
    Optional<Standing> of(Person person) {
        Optional<Standing> known = kept.get(person.id());
        if (known == null) {
            known = read(person);
            kept.put(person.id(), known);
        }
        return known;
    }

    private Optional<Standing> read(Person person) {
        try {
            return Optional.of(rung.standing().overview(person, rung.today()));
        } catch (Refusal noLadder) {
            return Optional.empty();
        }
    }

    /** The level that is looked at: the one held, or the target; empty without a target. */
    static Optional<String> level(Person person, boolean target) {
        return target ? person.target() : Optional.of(person.level());
    }

    Optional<ExpectationStanding> cell(Person person, String competency, boolean target) {
        return level(person, target)
                .flatMap(l -> of(person).flatMap(s -> s.expectation(new ExpectationId(competency, l))));
    }

    /**
     * The same, without looking at the rest of the person where nobody has yet: for asking many.
     *
     * @param competency may be one that their ladder has not
     */
    Optional<ExpectationStanding> lone(Person person, String competency, boolean target) {
        Optional<String> level = level(person, target);
        if (kept.containsKey(person.id()) || level.isEmpty()) {
            return cell(person, competency, target);
        }
        try {
            return Optional.of(rung.standing().cell(person, new ExpectationId(competency, level.get()), rung.today()));
        } catch (Refusal notExpected) {
            return Optional.empty();
        }
    }

    /** Whether anything at all came from them or was said of them. */
    boolean known(Person person) {
        return of(person).stream()
                .flatMap(s -> s.levels().stream())
                .flatMap(l -> l.expectations().stream())
                .anyMatch(e -> e.state() != State.NO_EVIDENCE && e.state() != State.NOT_APPLICABLE
                        || e.review().isPresent());
    }

    /** The title of a level on the person's ladder, without the word most titles end with. */
    String levelTitle(Person person, String level) {
        return of(person)
                .map(Standing::ladder)
                .flatMap(l -> l.level(level).map(found -> LadderPicture.shortTitle(l, found)))
                .orElse(level);
    }

    /** {@code Senior PM → Principal PM}, whole. */
    String levels(Person person) {
        String own = whole(person, person.level());
        return person.target().map(t -> own + " → " + whole(person, t)).orElse(own);
    }

    String whole(Person person, String level) {
        return of(person)
                .flatMap(s -> s.ladder().level(level))
                .map(Level::title)
                .orElse(level);
    }
}
