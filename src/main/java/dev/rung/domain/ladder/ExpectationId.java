package dev.rung.domain.ladder;

import java.util.Optional;

/** Names one cell of a ladder: a competency at a level, written {@code competency@level}. */
public record ExpectationId(String competency, String level) implements Comparable<ExpectationId> {
    public ExpectationId {
        if (competency.isEmpty() || level.isEmpty()) {
            throw new IllegalArgumentException("an expectation wants a competency and a level");
        }
    }

    /** Reads {@code competency@level}; empty when the text has not exactly that form. */
    public static Optional<ExpectationId> parse(String text) {
        int at = text.indexOf('@');
        if (at <= 0 || at == text.length() - 1 || text.indexOf('@', at + 1) >= 0) {
            return Optional.empty();
        }
        String competency = text.substring(0, at).strip();
        String level = text.substring(at + 1).strip();
        return competency.isEmpty() || level.isEmpty()
                ? Optional.empty()
                : Optional.of(new ExpectationId(competency, level));
    }

    @Override
    public int compareTo(ExpectationId other) {
        int order = competency.compareTo(other.competency);
        return order != 0 ? order : level.compareTo(other.level);
    }

    @Override
    public String toString() {
        return competency + "@" + level;
    }
}
