package dev.rung.domain.leverage;

/**
 * What a leader does against a signal, ready to be made a commitment.
 *
 * @param words begins with a verb
 * @param doneTest by what anybody can see that it is done
 */
public record CounterMove(Kind kind, String words, String doneTest) {

    public enum Kind {
        HAND_OVER("a decision to hand over"),
        WRITE("a standard to write"),
        GROW("somebody to grow");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** {@code a decision to hand over}. */
        public String title() {
            return title;
        }
    }
}
