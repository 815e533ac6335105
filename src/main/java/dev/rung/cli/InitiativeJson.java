package dev.rung.cli;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.DueReview;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.Landing;
import dev.rung.domain.initiative.NextStage;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.initiative.StageChange;
import dev.rung.domain.money.Money;
import dev.rung.domain.money.Range;
import dev.rung.domain.writing.Finding;
import dev.rung.domain.writing.Severity;
import dev.rung.service.InitiativeRow;
import dev.rung.service.Rung;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Bets as JSON. The names are documented in {@code json.md} and stay. */
final class InitiativeJson {
    private InitiativeJson() {}

    static Map<String, Object> row(InitiativeRow row, LocalDate today) {
        Map<String, Object> json = facts(row.initiative());
        json.put("metric", row.metric());
        json.put("expected", row.expected().map(e -> {
            Map<String, Object> expected = JsonMap.of("driver", e.driver().id());
            expected.putAll(range(e.contribution()));
            expected.put("currency", e.currency());
            return expected;
        }));
        json.put("actual", row.actual().map(InitiativeJson::money));
        json.put("due", row.pressing(today).map(d -> due(d, today)));
        return json;
    }

    static Map<String, Object> whole(Bet bet, Workbench bench) {
        Rung rung = bench.rung();
        Initiative initiative = bet.initiative();
        Map<String, Object> json = facts(initiative);
        json.put("metric", bet.metricLine());
        json.put("expected", bet.latestForecast().map(InitiativeJson::forecast));
        json.put("actual", bet.actual().map(InitiativeJson::money));
        json.put("due", bet.pressingReview(bench.today()).map(d -> due(d, bench.today())));
        NextStage next = rung.initiatives().next(bet);
        json.put(
                "next", JsonMap.of("stage", next.stage().map(Stage::id), "ready", next.ready(), "words", next.words()));
        json.put("landing", bet.landing().map(Landing::name).map(n -> n.toLowerCase(Locale.ROOT)));
        json.put(
                "chain",
                rung.chains().chain(bet).links().stream()
                        .map(l -> JsonMap.of(
                                "link", l.kind().id(),
                                "words", l.words(),
                                "missing", l.missing(),
                                "question", l.question()))
                        .toList());
        json.put("forecast_in_force", bet.forecastInForce().map(Forecast::id));
        json.put("one_pager", OnePagerJson.fields(bet.page()));
        List<Finding> findings = rung.onePagers().findings(initiative, bet.page());
        json.put(
                "findings",
                JsonMap.of(
                        "blockers", count(findings, Severity.BLOCKER),
                        "warnings", count(findings, Severity.WARNING),
                        "hints", count(findings, Severity.HINT)));
        json.put(
                "forecasts",
                bet.forecasts().stream().map(InitiativeJson::forecast).toList());
        json.put(
                "postmortems",
                bet.postmortems().stream().map(PostmortemJson::of).toList());
        json.put(
                "stage_changes",
                bet.changes().stream().map(InitiativeJson::change).toList());
        json.put(
                "checklist_runs",
                rung.checklists().ofInitiative(initiative.id()).stream()
                        .map(r -> JsonMap.of("id", r.id(), "checklist", r.checklistId(), "on", r.on()))
                        .toList());
        OfferText offers = new OfferText(bench);
        json.put("offers", rung.offers().open(bet).stream().map(offers::json).toList());
        json.put(
                "follow_ups",
                rung.initiatives().followUps(initiative.id()).stream()
                        .map(Initiative::id)
                        .toList());
        return json;
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    private static Map<String, Object> facts(Initiative initiative) {
        return JsonMap.of(
                "id", initiative.id(),
                "title", initiative.title(),
                "stage", initiative.stage().id(),
                "owner", initiative.owner(),
                "link", initiative.link(),
                "created_on", initiative.createdOn(),
                "starts_on", initiative.startsOn(),
                "launch_planned_on", initiative.launchOn(),
                "launched_on", initiative.launchedOn(),
                "follow_up_of", initiative.followUpOf(),
                "learned", initiative.learned());
    }

    static Map<String, Object> forecast(Forecast forecast) {
        Map<String, Object> json = JsonMap.of(
                "id", forecast.id(),
                "made_on", forecast.madeOn(),
                "driver", forecast.driver().id(),
                "inputs", forecast.inputs());
        json.putAll(range(forecast.contribution()));
        json.put("cost", forecast.investment().map(InitiativeJson::range));
        json.put("currency", forecast.currency());
        return json;
    }

    static Map<String, Object> due(DueReview due, LocalDate today) {
        return JsonMap.of(
                "weeks", due.week().weeks(),
                "on", due.due(),
                "state", due.on(today),
                "words", due.words(today));
    }

    private static Map<String, Object> change(StageChange change) {
        return JsonMap.of(
                "on", change.on(),
                "from", change.from().id(),
                "to", change.to().id(),
                "reason", change.reason());
    }

    static Map<String, Object> range(Range range) {
        return JsonMap.of("p10", range.p10(), "p50", range.p50(), "p90", range.p90());
    }

    static Map<String, Object> money(Money money) {
        return JsonMap.of("amount", money.units(), "currency", money.currency());
    }

    /** An amount or {@code null}. */
    static Optional<Map<String, Object>> money(Optional<Money> money) {
        return money.map(InitiativeJson::money);
    }
}
