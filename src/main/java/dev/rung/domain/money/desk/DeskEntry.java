package dev.rung.domain.money.desk;

import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Range;
import java.util.Optional;

/**
 * What one input was read as.
 *
 * @param number the number, exact unless the input is a range; a percentage is a fraction
 * @param time how long an item takes; only of {@link DeskKind#ITEM}
 */
public record DeskEntry(DeskKind kind, Range number, Optional<Double> time) {
    static DeskEntry of(DeskKind kind, double number) {
        return new DeskEntry(kind, Range.exactly(number), Optional.empty());
    }

    /** As it stands in a formula: {@code 1,000,000}, {@code 4 %}. */
    public String shown() {
        return switch (kind) {
            case MONEY, COUNT, PERIODS -> Figures.number(number.p50());
            case PERCENT -> Figures.percent(number.p50());
            case RANGE ->
                number.isExact()
                        ? Figures.number(number.p50())
                        : Figures.number(number.p10()) + " / " + Figures.number(number.p50()) + " / "
                                + Figures.number(number.p90());
            case ITEM -> Figures.number(number.p50()) + " a month, " + Figures.number(time.orElse(0.0)) + " long";
        };
    }
}
