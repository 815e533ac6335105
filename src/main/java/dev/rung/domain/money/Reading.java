package dev.rung.domain.money;

import java.util.Optional;

/**
 * What an input was read as: a level, or a change from one level to another.
 *
 * @param from empty for a level
 * @param to the level, or what it changes to
 * @param notation of both; percentages and points are held as fractions
 */
public record Reading(Optional<Range> from, Range to, Notation notation) {
    public static Reading level(Range range, Notation notation) {
        return new Reading(Optional.empty(), range, notation);
    }

    public boolean isChange() {
        return from.isPresent();
    }

    /** Whether any number of it is a range. */
    public boolean isRanged() {
        return !to.isExact() || from.filter(f -> !f.isExact()).isPresent();
    }

    /** The notation that reads as this again. */
    @Override
    public String toString() {
        return RangeText.print(this);
    }
}
