package dev.rung.domain.ladder;

import java.util.List;

/**
 * A step of the ladder.
 *
 * @param after ids of the levels directly below; empty for a first level
 * @param scope how far the work reaches, in words; may be empty
 * @param horizon how far ahead the person answers for results, in words; may be empty
 */
public record Level(String id, String title, Track track, List<String> after, String scope, String horizon) {
    public Level {
        after = List.copyOf(after);
    }
}
