package dev.rung.domain.money.calc;

import dev.rung.domain.money.Reading;
import java.util.Optional;

/**
 * An input of a calculator.
 *
 * @param key as commands and files spell it
 * @param label as a form shows it, with what it is counted by
 * @param example one way to write it
 * @param preset what holds when it is not given; empty when it must be
 */
public record InputSpec(
        String key, String label, InputUnit unit, InputForm form, String example, Optional<Reading> preset) {
    public boolean isRequired() {
        return preset.isEmpty();
    }
}
