package dev.rung.domain.money.calc;

import dev.rung.domain.money.Normal;
import dev.rung.domain.money.Range;

/**
 * A number that a simulation draws. Its distribution is two halves of a bell joined at P50: below it one whose P10 is the
 * range's, above it one whose P90 is. So all three are met exactly, a lopsided range stays lopsided, and a symmetric one
 * is a plain normal distribution. What would fall beyond a bound (a count below 0, a percentage above 100 %) lies on it.
 *
 * @param name tells its draws from those of others; the same name and seed draw alike
 */
record Uncertain(String name, Range range, double least, double most) {
    static Uncertain exactly(double number) {
        return new Uncertain("", Range.exactly(number), number, number);
    }

    /** @param z how many standard deviations of a normal distribution the draw is from its middle */
    double at(double z) {
        double half = z < 0 ? range.p50() - range.p10() : range.p90() - range.p50();
        return Math.max(least, Math.min(most, range.p50() + half * (z / Normal.Z90)));
    }
}
