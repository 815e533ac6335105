package dev.rung.domain.chain;

import java.util.Locale;
import java.util.Optional;

/**
 * A link of the chain from an initiative to the company's goal.
 *
 * @param words what the records say of it; {@code ""} when the link is missing
 * @param missing what is missing, as a clause; empty when the link holds
 * @param question the one question whose answer would mend it; {@code ""} when it holds
 */
public record ChainLink(Kind kind, String words, Optional<String> missing, String question) {

    /** From the work to the money, in this order. */
    public enum Kind {
        BEHAVIOUR("customer behaviour"),
        METRIC("product metric"),
        DRIVER("driver"),
        MONEY("money"),
        GOAL("company goal");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** As files spell it: {@code behaviour}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String title() {
            return title;
        }
    }

    public boolean holds() {
        return missing.isEmpty();
    }
}
