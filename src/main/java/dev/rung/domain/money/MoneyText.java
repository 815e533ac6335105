package dev.rung.domain.money;

import dev.rung.domain.Refusal;

/** One amount of money as a person writes it: {@code 310k}, {@code 1.2M}, {@code -20k}. */
public final class MoneyText {
    private static final double MOST = 1e15;

    private MoneyText() {}

    /** @throws Refusal of usage, when it is no single amount of money */
    public static Money parse(String text, String currency) {
        Reading reading = RangeText.parse(text);
        boolean amount = reading.notation() == Notation.PLAIN || reading.notation() == Notation.MONEY;
        if (!amount || reading.isChange() || !reading.to().isExact()) {
            throw Refusal.usage(Said.of(text) + " is not one amount of money; write it as 310k");
        }
        if (Math.abs(reading.to().p50()) > MOST) {
            throw Refusal.usage(Said.of(text) + " is more money than there is; write it as 310k");
        }
        return Money.of(reading.to().p50(), currency);
    }

    /** The shortest notation that {@link #parse} reads as this again, without its currency. */
    public static String print(Money money) {
        return RangeText.print(Range.exactly(money.units()), Notation.MONEY);
    }
}
