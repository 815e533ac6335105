package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.team.MonthText;
import dev.rung.domain.update.UpdateSection;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The months and sections of updates as people type them. */
final class UpdateMonth {
    private UpdateMonth() {}

    static YearMonth of(Workbench bench, String typed) {
        bench.rung().profile().need();
        return MonthText.month(typed, bench.today());
    }

    static UpdateSection section(String typed) {
        return UpdateSection.named(typed.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> Refusal.usage(Quoted.of(typed) + " is no section; there are "
                        + Arrays.stream(UpdateSection.values())
                                .map(UpdateSection::id)
                                .collect(Collectors.joining(", "))));
    }
}
