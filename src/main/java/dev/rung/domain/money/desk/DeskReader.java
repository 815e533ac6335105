package dev.rung.domain.money.desk;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Notation;
import dev.rung.domain.money.Range;
import dev.rung.domain.money.RangeText;
import dev.rung.domain.money.Reading;
import dev.rung.domain.money.Said;
import java.util.Optional;

/** Reads what was typed for one input of the desk. Refusals are one line and name the key. */
final class DeskReader {
    /** Fifty years of months; no calculator looks further. */
    static final int MOST_PERIODS = 600;

    private final DeskInput input;
    private final String text;

    private DeskReader(DeskInput input, String text) {
        this.input = input;
        this.text = text;
    }

    /** @throws Refusal of usage, when it cannot be what the input is */
    static DeskEntry read(DeskInput input, String text) {
        DeskReader reader = new DeskReader(input, text);
        if (text.isBlank()) {
            throw Refusal.usage(input.key() + " is empty; write it as " + input.example());
        }
        return input.kind() == DeskKind.ITEM ? reader.item() : reader.single();
    }

    private DeskEntry single() {
        Reading reading = parse(text);
        Range range = reading.to();
        if (reading.isChange() || input.kind() != DeskKind.RANGE && !range.isExact()) {
            throw refusal("takes one number here, and " + Said.of(text) + " is "
                    + (reading.isChange() ? "a change" : "a range"));
        }
        double number = range.p50();
        switch (input.kind()) {
            case MONEY -> {
                money(reading);
                atLeastNothing(number);
            }
            case COUNT -> {
                plain(reading);
                atLeastNothing(number);
            }
            case PERIODS -> {
                plain(reading);
                periods(number);
            }
            case PERCENT -> percent(reading, number);
            case RANGE, ITEM -> money(reading);
        }
        return new DeskEntry(input.kind(), range, Optional.empty());
    }

    private DeskEntry item() {
        String[] parts = text.split("/", -1);
        if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw refusal("is what a month of waiting loses / the months it takes, which " + Said.of(text) + " is not");
        }
        Reading value = parse(parts[0]);
        Reading time = parse(parts[1]);
        if (value.isChange() || time.isChange() || value.isRanged() || time.isRanged()) {
            throw refusal("takes two single numbers, and " + Said.of(text) + " has a range or a change");
        }
        money(value);
        plain(time);
        atLeastNothing(value.to().p50());
        if (time.to().p50() <= 0) {
            throw refusal("has to take some time, and " + Said.of(text) + " takes none");
        }
        return new DeskEntry(
                DeskKind.ITEM, value.to(), Optional.of(time.to().p50()));
    }

    private Reading parse(String part) {
        try {
            return RangeText.parse(part);
        } catch (Refusal refusal) {
            throw Refusal.usage(input.key() + ": " + refusal.getMessage());
        }
    }

    private void money(Reading reading) {
        if (reading.notation() == Notation.PERCENT || reading.notation() == Notation.POINTS) {
            throw refusal("is money, which " + Said.of(text) + " is not");
        }
    }

    private void plain(Reading reading) {
        if (reading.notation() != Notation.PLAIN) {
            throw refusal("is a number, which " + Said.of(text) + " is not");
        }
    }

    private void atLeastNothing(double number) {
        if (number < 0) {
            throw refusal("cannot be below 0, and " + Said.of(text) + " is");
        }
    }

    private void periods(double number) {
        if (number < 1 || number > MOST_PERIODS || number != Math.rint(number)) {
            throw refusal("is a whole number from 1 to " + MOST_PERIODS + ", which " + Said.of(text) + " is not");
        }
    }

    private void percent(Reading reading, double number) {
        if (reading.notation() == Notation.MONEY || reading.notation() == Notation.POINTS) {
            throw refusal("is a percentage, which " + Said.of(text) + " is not");
        }
        if (reading.notation() == Notation.PLAIN && number > 1 && number <= 100) {
            throw refusal("with " + Said.of(text) + " is more than 1, the whole; write % with a percentage");
        }
        if (number < 0 || number > 1) {
            throw refusal("lies between 0 % and 100 %, and " + Said.of(text) + " is " + Figures.percent(number));
        }
    }

    private Refusal refusal(String words) {
        return Refusal.usage(input.key() + " " + words + "; write it as " + input.example());
    }
}
