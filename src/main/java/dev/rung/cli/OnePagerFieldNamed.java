package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.OnePagerField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds a field of the one-pager by the word a person typed. */
final class OnePagerFieldNamed {
    private OnePagerFieldNamed() {}

    static OnePagerField of(String typed) {
        List<String> ids =
                Arrays.stream(OnePagerField.values()).map(OnePagerField::id).toList();
        return known(typed)
                .orElseThrow(() -> Refusal.usage("a one-pager has no field " + Quoted.of(typed) + "; "
                        + Nearest.to(typed, ids)
                                .map(n -> "did you mean " + n + "? ")
                                .orElse("")
                        + "there are " + String.join(", ", ids)));
    }

    /** Empty where no field is called so. */
    static Optional<OnePagerField> known(String typed) {
        return OnePagerField.named(
                typed.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_'));
    }
}
