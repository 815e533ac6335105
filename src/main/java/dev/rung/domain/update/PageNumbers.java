package dev.rung.domain.update;

import dev.rung.domain.writing.Period;
import dev.rung.domain.writing.Quantity;
import dev.rung.domain.writing.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The numbers of a text that are no dates. */
final class PageNumbers {
    /** @param text as it stands there */
    record Found(Quantity quantity, String text) {
        double value() {
            return quantity.value();
        }
    }

    private PageNumbers() {}

    static List<Found> in(String text) {
        Tokens tokens = Tokens.of(text);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Period> time = Period.at(tokens, i).filter(p -> p.firm() || year(tokens.word(p.from())));
            Optional<Quantity> number = time.isPresent() ? Optional.empty() : Quantity.at(tokens, i);
            if (number.isPresent()) {
                found.add(new Found(
                        number.get(),
                        tokens.text(number.get().from(), number.get().to())));
            }
            i = time.map(Period::to).or(() -> number.map(Quantity::to)).orElse(i + 1) - 1;
        }
        return found;
    }

    private static boolean year(String word) {
        return word.matches("(19|20)\\d\\d");
    }

    /** The first number of a cell. */
    static Optional<Double> first(String text) {
        return in(text).stream().map(Found::value).findFirst();
    }

    /** Whether two cells say the same: the same number, or, where either has none, the same words. */
    static boolean same(String one, String other) {
        Optional<Double> a = first(one);
        Optional<Double> b = first(other);
        return a.isPresent() && b.isPresent()
                ? Math.abs(a.get() - b.get()) <= 1e-9 * Math.max(1, Math.abs(a.get()))
                : one.strip().equalsIgnoreCase(other.strip());
    }
}
