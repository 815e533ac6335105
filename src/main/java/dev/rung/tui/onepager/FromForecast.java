package dev.rung.tui.onepager;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Range;
import dev.rung.domain.money.calc.Calculation;
import dev.rung.domain.money.calc.Measure;
import dev.rung.domain.money.calc.ReturnOnCost;
import dev.rung.domain.money.finance.DiscountRate;
import dev.rung.service.ForecastService;
import java.util.Optional;

/** The words of a forecast for the page, so that its numbers are typed once. */
final class FromForecast {
    /** The payback told here is not discounted, so that the rate moves nothing. */
    private static final DiscountRate ANY_RATE = DiscountRate.effective(0.12);

    private FromForecast() {}

    /**
     * {@code Contribution 180,000-760,000 EUR a year (P10-P90), P50 405,000; payback 4 months after launch.} Payback only
     * where the cost is known and comes back.
     */
    static String returned(Forecast forecast) {
        Range money = forecast.contribution();
        String range = money.isExact()
                ? Figures.money(money.p50()) + " " + forecast.currency() + " a year, known exactly"
                : Figures.money(money.p10()) + "-" + Figures.money(money.p90()) + " " + forecast.currency()
                        + " a year (P10-P90), P50 " + Figures.money(money.p50());
        return "Contribution " + range + payback(forecast) + ". Forecast of " + forecast.madeOn() + ".";
    }

    private static String payback(Forecast forecast) {
        if (forecast.investment().isEmpty()) {
            return "";
        }
        try {
            ReturnOnCost back = Calculation.of(
                            forecast.driver(), forecast.inputs(), ForecastService.seed(forecast.initiativeId()))
                    .onCost(forecast.investment().get(), ANY_RATE);
            Measure payback = back.paybackRamped();
            return payback.value().isPresent() ? "; payback " + payback.middle() + " after launch" : "";
        } catch (Refusal unreadable) {
            // Inputs of an older notation: the range stands by itself.
            return "";
        }
    }

    /** {@code 90,000-140,000 EUR until launch.} Empty where the forecast knows no cost. */
    static Optional<String> cost(Forecast forecast) {
        return forecast.investment().map(cost -> {
            String range = cost.isExact()
                    ? Figures.money(cost.p50())
                    : Figures.money(cost.p10()) + "-" + Figures.money(cost.p90());
            return range + " " + forecast.currency() + " until launch. Forecast of " + forecast.madeOn() + ".";
        });
    }
}
