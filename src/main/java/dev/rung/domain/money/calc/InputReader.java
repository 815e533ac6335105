package dev.rung.domain.money.calc;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Notation;
import dev.rung.domain.money.Range;
import dev.rung.domain.money.RangeText;
import dev.rung.domain.money.Reading;
import dev.rung.domain.money.Said;
import java.util.stream.Stream;

/** Reads what was typed for one input and holds it against what the input can be. Refusals name the key. */
final class InputReader {
    private InputReader() {}

    static Reading read(InputSpec spec, String text) {
        if (text.isBlank()) {
            throw Refusal.usage(spec.key() + " is empty; write it as " + spec.example());
        }
        Reading reading;
        try {
            reading = RangeText.parse(text);
        } catch (Refusal refusal) {
            throw Refusal.usage(spec.key() + ": " + refusal.getMessage());
        }
        form(spec, text, reading);
        unit(spec, text, reading);
        Stream.concat(reading.from().stream(), Stream.of(reading.to())).forEach(r -> bounds(spec, text, reading, r));
        // A fraction such as 0.78 is a percentage like any other from here on.
        return spec.unit() == InputUnit.PERCENT && reading.notation() == Notation.PLAIN
                ? new Reading(reading.from(), reading.to(), Notation.PERCENT)
                : reading;
    }

    private static void form(InputSpec spec, String text, Reading reading) {
        if (reading.isChange() && !spec.form().takesChange()) {
            throw Refusal.usage(spec.key() + " does not change here, so " + Said.of(text)
                    + " cannot have an arrow; write one number or range, as " + spec.example());
        }
        boolean points = reading.notation() == Notation.POINTS;
        if (points && (spec.unit() != InputUnit.PERCENT || !spec.form().takesPoints())) {
            throw Refusal.usage(spec.key() + " cannot be told in percentage points, as in " + Said.of(text)
                    + "; write it as " + spec.example());
        }
        if (!reading.isChange() && !points && !spec.form().takesLevel()) {
            throw Refusal.usage(spec.key() + ": with " + Said.of(text)
                    + " nothing changes; write what it is and what it" + " becomes, as " + spec.example()
                    + (spec.form().takesPoints() ? ", or the lift as 0.6 pp" : ""));
        }
    }

    private static void unit(InputSpec spec, String text, Reading reading) {
        boolean percent = reading.notation() == Notation.PERCENT || reading.notation() == Notation.POINTS;
        boolean fits = switch (spec.unit()) {
            case MONEY, AMOUNT -> !percent;
            case COUNT -> reading.notation() == Notation.PLAIN;
            case PERCENT -> reading.notation() != Notation.MONEY;
        };
        if (!fits) {
            throw Refusal.usage(spec.key() + " is "
                    + switch (spec.unit()) {
                        case MONEY, AMOUNT -> "money";
                        case COUNT -> "a number";
                        case PERCENT -> "a percentage";
                    }
                    + ", which " + Said.of(text) + " is not; write it as " + spec.example());
        }
    }

    private static void bounds(InputSpec spec, String text, Reading reading, Range range) {
        if (spec.unit() != InputUnit.PERCENT) {
            if (range.p10() < spec.unit().least()) {
                throw Refusal.usage(spec.key() + " cannot be below 0, and " + Said.of(text) + " goes down to "
                        + Figures.number(range.p10()) + "; write it as " + spec.example());
            }
            return;
        }
        boolean points = reading.notation() == Notation.POINTS;
        double least = points ? -1 : 0;
        if (range.p10() >= least && range.p90() <= 1) {
            return;
        }
        if (reading.notation() == Notation.PLAIN && range.p90() <= 100 && range.p10() >= 0) {
            throw Refusal.usage(spec.key() + ": " + Said.of(text)
                    + " is more than 1, the whole; for a percentage write %" + " with it, as " + spec.example());
        }
        double beyond = range.p90() > 1 ? range.p90() : range.p10();
        throw Refusal.usage(spec.key() + " lies between " + (points ? "-100 pp and 100 pp" : "0 % and 100 %") + ", and "
                + Said.of(text) + (beyond > 1 ? " goes up to " : " goes down to ")
                + (points ? Figures.points(beyond) : Figures.percent(beyond)) + "; write it as " + spec.example());
    }
}
