package dev.rung.service;

import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.LadderMapping;
import java.util.List;
import java.util.Optional;

/** Ladders: the one in use, the ones there are. */
public final class LadderService {

    /** The ladder of the person, as the workspace holds it. Kept between calls until it changes. */
    public Ladder mine() {
        throw new UnsupportedOperationException();
    }

    /** Every ladder there is, shipped and the person's own; a faulty file is listed with its fault. */
    public List<ListedLadder> list() {
        throw new UnsupportedOperationException();
    }

    /** A ladder by its id, or by a file's name. Refuses with the faults when it cannot be read. */
    public Ladder find(String idOrFile) {
        throw new UnsupportedOperationException();
    }

    /** Reads the ladder file in use again when it has changed since; says in words what happened, if anything. A faulty file leaves the ladder as it was. */
    public Optional<String> refresh() {
        throw new UnsupportedOperationException();
    }

    /** How claims made on one ladder would map on another. */
    public LadderMapping mapping(Ladder from, Ladder to) {
        throw new UnsupportedOperationException();
    }

    /** Changes ladder, level and target of the person; with a mapping, claims are made on the new ladder beside the old ones. Returns how many. */
    public int use(String ladderId, String level, Optional<String> target, Optional<LadderMapping> mapping) {
        throw new UnsupportedOperationException();
    }
}
