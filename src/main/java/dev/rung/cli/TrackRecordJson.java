package dev.rung.cli;

import dev.rung.domain.initiative.Prediction;
import dev.rung.domain.initiative.TrackRecord;
import dev.rung.domain.initiative.WhatTheRecordMakesOfIt;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The track record as JSON: every statistic is {@code null} below its least number of entries. */
final class TrackRecordJson {
    private TrackRecordJson() {}

    static Map<String, Object> of(TrackRecord record) {
        Map<String, Object> json = part(record);
        json.put("left_out", record.leftOut());
        json.put("avoided_left_out", record.avoided());
        json.put("verdict", record.verdict());
        json.put(
                "entries",
                record.predictions().stream().map(TrackRecordJson::entry).toList());
        Map<String, Object> drivers = new LinkedHashMap<>();
        record.byDriver().forEach((driver, own) -> drivers.put(driver.id(), part(own)));
        json.put("by_driver", drivers);
        Map<String, Object> quarters = new LinkedHashMap<>();
        record.byQuarter().forEach((quarter, own) -> quarters.put(quarter.toString(), part(own)));
        json.put("by_quarter", quarters);
        Map<String, Object> years = new LinkedHashMap<>();
        record.byYear().forEach((year, own) -> years.put(year.toString(), part(own)));
        json.put("by_year", years);
        return json;
    }

    /** What a record makes of a new forecast. */
    static Map<String, Object> light(WhatTheRecordMakesOfIt light) {
        return JsonMap.of(
                "entries", light.entries(),
                "ratio", number(light.ratio()),
                "adjusted_p50", number(light.adjustedP50()),
                "words", light.words());
    }

    private static Map<String, Object> part(TrackRecord record) {
        return JsonMap.of(
                "currency", record.currency(),
                "size", record.size(),
                "speaks", record.speaks(),
                "hits",
                        record.hits()
                                .map(h -> JsonMap.of(
                                        "ranges", h.ranges(),
                                        "inside", h.inside(),
                                        "below_p10", h.belowP10(),
                                        "above_p90", h.aboveP90(),
                                        "below_p50", h.belowP50(),
                                        "share", h.share(),
                                        "share_at_least", h.shareAtLeast(),
                                        "share_at_most", h.shareAtMost(),
                                        "tail", h.tail(),
                                        "over_confident", h.overConfident(),
                                        "too_wide", h.tooWide(),
                                        "sandbagged", h.sandbagged(),
                                        "over_promised", h.overPromised())),
                "bias",
                        record.errors()
                                .map(e -> JsonMap.of(
                                        "me", e.me(),
                                        "mae", e.mae(),
                                        "mpe", number(e.mpe()),
                                        "mape", number(e.mape()),
                                        "wape", number(e.wape()),
                                        "ratio", number(e.ratio()),
                                        "geometric_ratio", number(e.geometricRatio()),
                                        "smape", e.smape())),
                "scores",
                        record.scores()
                                .map(s -> JsonMap.of(
                                        "pinball_10", s.pinball10(),
                                        "pinball_50", s.pinball50(),
                                        "pinball_90", s.pinball90(),
                                        "winkler", s.winkler(),
                                        "width", s.width())),
                "widening", number(record.widening()));
    }

    private static Map<String, Object> entry(Prediction p) {
        Map<String, Object> json = JsonMap.of(
                "initiative",
                p.initiativeId(),
                "title",
                p.title(),
                "driver",
                p.driver().id(),
                "on",
                p.closedOn());
        json.putAll(InitiativeJson.range(p.forecast()));
        json.put("actual", p.actual());
        json.put("error", p.error());
        json.put("landing", p.landing().name().toLowerCase(Locale.ROOT));
        json.put("scaled_residual", number(p.scaledResidual()));
        return json;
    }

    private static Optional<Double> number(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }
}
