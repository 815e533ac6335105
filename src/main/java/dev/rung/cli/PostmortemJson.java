package dev.rung.cli;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Postmortem;
import java.util.Locale;
import java.util.Map;

/** Postmortems as JSON. The names are documented in {@code json.md} and stay. */
final class PostmortemJson {
    private PostmortemJson() {}

    static Map<String, Object> of(Postmortem postmortem) {
        return JsonMap.of(
                "id", postmortem.id(),
                "initiative", postmortem.initiativeId(),
                "weeks", postmortem.week().weeks(),
                "on", postmortem.on(),
                "actual", InitiativeJson.money(postmortem.actual()),
                "metric_actual", postmortem.metricActual(),
                "metric_source", postmortem.metricSource(),
                "attribution", postmortem.attribution().id(),
                "cost_planned", InitiativeJson.money(postmortem.costPlanned()),
                "cost_actual", InitiativeJson.money(postmortem.costActual()),
                "assumptions", postmortem.assumptions(),
                "worked", postmortem.worked(),
                "did_not", postmortem.didNot(),
                "changes", postmortem.changes(),
                "skill", postmortem.skill(),
                "decision", postmortem.decision(),
                "decision_owner", postmortem.decisionOwner(),
                "decision_by", postmortem.decisionBy(),
                "lesson", postmortem.lesson());
    }

    /** With what was expected beside it. */
    static Map<String, Object> whole(Bet bet, Postmortem postmortem) {
        Map<String, Object> json = of(postmortem);
        json.put("title", bet.initiative().title());
        json.put("launched_on", bet.initiative().launchedOn());
        json.put("metric", bet.metricLine());
        json.put("expected", bet.forecastInForce().map(InitiativeJson::forecast));
        json.put(
                "landing",
                bet.actualPostmortem()
                        .filter(p -> p.id().equals(postmortem.id()))
                        .flatMap(p -> bet.landing())
                        .map(l -> l.name().toLowerCase(Locale.ROOT)));
        return json;
    }
}
