package dev.rung.cli;

import dev.rung.domain.money.Range;
import dev.rung.domain.money.Reading;
import dev.rung.domain.money.calc.Estimate;
import dev.rung.domain.money.calc.Influence;
import dev.rung.domain.money.calc.Measure;
import dev.rung.domain.money.calc.ReturnOnCost;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An estimate as JSON; the fields are told in {@code rung help json}. Numbers are not rounded. */
final class EstimateJson {
    private EstimateJson() {}

    static Map<String, Object> of(Estimate estimate, Optional<ReturnOnCost> back) {
        Map<String, Object> json = JsonMap.of("driver", estimate.driver().id(), "months", estimate.months());
        json.putAll(range(estimate.contribution()));
        json.put("inputs", estimate.inputs().stream().map(EstimateJson::input).toList());
        json.put("formula", estimate.formula());
        json.put("at_medians", estimate.atMedians());
        back.ifPresent(b -> {
            json.put("cost", range(b.cost()));
            json.put("return", b.measures().stream().map(EstimateJson::measure).toList());
        });
        return json;
    }

    private static Map<String, Object> input(Influence influence) {
        Reading reading = influence.input().reading();
        Map<String, Object> json = JsonMap.of(
                "key", influence.key(), "label", influence.input().spec().label());
        json.putAll(range(reading.to()));
        reading.from().ifPresent(from -> {
            json.put("from", range(from));
            json.put("to", range(reading.to()));
        });
        json.put("unit", influence.input().spec().unit().id());
        json.put("read_as", reading.toString());
        json.put("given", influence.input().given());
        json.put("influence", influence.share());
        json.put("low", influence.low());
        json.put("high", influence.high());
        return json;
    }

    private static Map<String, Object> measure(Measure measure) {
        return JsonMap.of(
                "id", measure.id(),
                "label", measure.label(),
                "unit", measure.unit().name().toLowerCase(Locale.ROOT),
                "p10", measure.value().map(Range::p10),
                "p50", measure.value().map(Range::p50),
                "p90", measure.value().map(Range::p90),
                "formula", measure.formula());
    }

    private static Map<String, Object> range(Range range) {
        return JsonMap.of("p10", range.p10(), "p50", range.p50(), "p90", range.p90());
    }
}
