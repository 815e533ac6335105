package dev.rung.cli;

import dev.rung.domain.chain.TranslationTax;
import dev.rung.domain.team.CostPeriod;
import dev.rung.service.Rung;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rung money tax}: what work costs whose way to money nobody can tell. */
@Command(
        name = "tax",
        description = "What the work costs whose way to money nobody can tell.",
        footer = {
            "",
            "A month is judged on its last day, one that is not over by what is known today.",
            "Example: rung money tax --quarter this"
        })
final class TaxMoneyCommand implements Callable<Integer> {
    private static final int TREND = 12;

    private final Workbench bench;

    @Mixin
    private PeriodOptions options = new PeriodOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    TaxMoneyCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Rung rung = bench.rung();
        rung.profile().need();
        YearMonth now = YearMonth.from(rung.today());
        CostPeriod period = options.period(bench).orElseGet(() -> CostPeriod.of(now));
        TranslationTax tax = rung.chains().tax(period);
        TranslationTax trend =
                rung.chains().tax(CostPeriod.trailing(period.to().isAfter(now) ? now : period.to(), TREND));
        if (json.wanted()) {
            bench.out().json(TaxJson.of(period, tax, trend));
        } else {
            new TaxText(bench.out()).print(period, tax, trend, rung.today());
        }
        return Cli.FINE;
    }
}
