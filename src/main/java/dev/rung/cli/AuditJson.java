package dev.rung.cli;

import dev.rung.domain.role.Activity;
import dev.rung.domain.role.Band;
import dev.rung.domain.role.RoleAudit;
import dev.rung.domain.role.RoleShape;
import dev.rung.domain.role.RoleTrend;
import dev.rung.service.RoleReport;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The audit as JSON. */
final class AuditJson {
    private AuditJson() {}

    static Map<String, Object> of(RoleReport report) {
        Optional<RoleAudit> audit = report.audit();
        return JsonMap.of(
                "level", report.bands().levelId(),
                "bands_of", report.bands().whose(),
                "own_bands", report.bands().own(),
                "weeks", audit.map(a -> a.hours().weeks()).orElse(0),
                "from", audit.map(a -> a.hours().first()),
                "to", audit.map(a -> a.hours().last().plusDays(6)),
                "shape", audit.map(a -> a.shape().id()),
                "words", audit.map(RoleAudit::words),
                "activities",
                        audit.map(a -> Arrays.stream(Activity.values())
                                        .map(each -> activity(a, each))
                                        .toList())
                                .orElse(List.of()),
                "trades",
                        audit.map(a -> a.trades().stream()
                                        .map(t -> JsonMap.of(
                                                "from", t.from().id(),
                                                "to", t.to().id(),
                                                "minutes_a_week", t.minutesAWeek()))
                                        .toList())
                                .orElse(List.of()),
                "months", report.months().stream().map(AuditJson::period).toList(),
                "quarters", report.quarters().stream().map(AuditJson::period).toList(),
                "questions",
                        report.questions()
                                .map(q -> JsonMap.of(
                                        "on", q.on(),
                                        "yes", q.yes(),
                                        "open", q.open(),
                                        "shape", q.shape().map(RoleShape::id))));
    }

    private static Map<String, Object> activity(RoleAudit audit, Activity activity) {
        Optional<Band> band = Optional.ofNullable(audit.bands().of().get(activity));
        return JsonMap.of(
                "id", activity.id(),
                "minutes_a_week",
                        audit.hours().of(activity) / (double) audit.hours().weeks(),
                "percent", audit.hours().percent(activity),
                "band_from", band.map(Band::from),
                "band_to", band.map(Band::to),
                "fit", band.map(b -> audit.fit(activity).word()));
    }

    private static Map<String, Object> period(RoleTrend.Period period) {
        Map<String, Object> percents = new LinkedHashMap<>();
        for (Activity each : Activity.values()) {
            percents.put(each.id().replace('-', '_'), period.audit().hours().percent(each));
        }
        return JsonMap.of(
                "period",
                period.word(),
                "weeks",
                period.audit().hours().weeks(),
                "shape",
                period.audit().shape().id(),
                "percents",
                percents);
    }
}
