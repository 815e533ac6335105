package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.team.CostPeriod;
import dev.rung.domain.team.MonthText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** {@code --month}, {@code --quarter} and {@code --year}: the months a report of the team's money is about. */
final class PeriodOptions {
    @Option(names = "--month", paramLabel = "MONTH", description = "Of a month: 2026-11, this or last.")
    private Optional<String> month = Optional.empty();

    @Option(names = "--quarter", paramLabel = "QUARTER", description = "Of a quarter: 2026-Q4, this or last.")
    private Optional<String> quarter = Optional.empty();

    @Option(names = "--year", paramLabel = "YEAR", description = "Of a year: 2026, this or last.")
    private Optional<String> year = Optional.empty();

    /** What was named; empty when nothing was. Refuses more than one of them. */
    Optional<CostPeriod> period(Workbench bench) {
        List<CostPeriod> named = Stream.of(
                        month.map(m -> CostPeriod.of(MonthText.month(m, bench.today()))),
                        quarter.map(q -> CostPeriod.of(MonthText.quarter(q, bench.today()))),
                        year.map(y -> CostPeriod.ofYear(
                                MonthText.year(y, bench.today()).getValue())))
                .flatMap(Optional::stream)
                .toList();
        if (named.size() > 1) {
            throw Refusal.usage("--month, --quarter and --year go one at a time");
        }
        return named.stream().findFirst();
    }
}
