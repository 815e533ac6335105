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
        BEHAVIOUR("customer behaviour", "no behaviour"),
        METRIC("product metric", "no metric"),
        DRIVER("driver", "no driver"),
        MONEY("money", "no money"),
        GOAL("company goal", "no goal");

        private final String title;
        private final String absent;

        Kind(String title, String absent) {
            this.title = title;
            this.absent = absent;
        }

        /** As files spell it: {@code behaviour}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String title() {
            return title;
        }

        /** That it is missing, in two words: {@code no metric}. */
        public String absent() {
            return absent;
        }
    }

    public boolean holds() {
        return missing.isEmpty();
    }
}
