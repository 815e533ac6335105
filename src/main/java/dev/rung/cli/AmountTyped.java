package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.Money;
import dev.rung.domain.money.Notation;
import dev.rung.domain.money.RangeText;
import dev.rung.domain.money.Reading;

/** One amount of money, as a person types it: {@code 310k}. */
final class AmountTyped {
    private static final double MOST = 1e15;

    private AmountTyped() {}

    static Money of(String typed, String currency) {
        Reading reading = RangeText.parse(typed);
        boolean amount = reading.notation() == Notation.PLAIN || reading.notation() == Notation.MONEY;
        if (!amount || reading.isChange() || !reading.to().isExact()) {
            throw Refusal.usage(Quoted.of(typed) + " is not one amount of money; what was seen is one number, as 310k");
        }
        if (Math.abs(reading.to().p50()) > MOST) {
            throw Refusal.usage(Quoted.of(typed) + " is more money than rung reckons with; check the number");
        }
        return Money.of(reading.to().p50(), currency);
    }
}
