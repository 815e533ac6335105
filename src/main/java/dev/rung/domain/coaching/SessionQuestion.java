package dev.rung.domain.coaching;

/**
 * A question of a session: prepared for it, or asked in it.
 *
 * @param place from 0, in the order they were put down
 * @param wording never blank
 * @param asked whether it was
 */
public record SessionQuestion(int place, Step step, String wording, boolean asked) {
    public SessionQuestion {
        if (wording.isBlank()) {
            throw new IllegalArgumentException("a question wants words");
        }
    }

    /** The same, asked or not. */
    public SessionQuestion asked(boolean was) {
        return new SessionQuestion(place, step, wording, was);
    }
}
