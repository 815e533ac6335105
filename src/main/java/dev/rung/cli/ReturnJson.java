package dev.rung.cli;

import dev.rung.domain.chain.ReturnPart;
import dev.rung.domain.chain.TeamReturn;
import dev.rung.domain.money.Range;
import java.util.Map;

/** The return on a team as JSON; the fields are told in {@code rung help json}. */
final class ReturnJson {
    private ReturnJson() {}

    static Map<String, Object> of(TeamReturn returned) {
        return JsonMap.of(
                "period", returned.period().title(),
                "from", returned.period().from().toString(),
                "to", returned.period().to().toString(),
                "seen_on", returned.seenOn(),
                "currency", returned.cost().currency(),
                "cost", returned.cost().units(),
                "margin",
                        returned.margin().map(m -> JsonMap.of("on", m.on(), "ratio", m.ratio(), "source", m.source())),
                "break_even_revenue", returned.breakEven(1),
                "break_even_revenue_3x", returned.breakEven(TeamReturn.STRONG),
                "kinds", returned.parts().stream().map(ReturnJson::part).toList(),
                "left_out", returned.leftOut());
    }

    private static Map<String, Object> part(ReturnPart part) {
        Map<String, Object> json =
                JsonMap.of("kind", part.kind().id(), "a_year", part.kind().yearly());
        json.putAll(range(part.total()));
        json.put("cost", part.cost().units());
        json.put("multiple", part.multiple());
        json.put("roi_percent", part.roi().map(r -> r * 100));
        json.put("bets", part.lines().stream().map(ReturnJson::line).toList());
        return json;
    }

    private static Map<String, Object> line(ReturnPart.Line line) {
        Map<String, Object> json = JsonMap.of("initiative", line.initiativeId(), "title", line.title());
        json.putAll(range(line.amount()));
        json.put("on", line.on());
        json.put("days", line.days());
        json.put("said", line.said().units());
        json.put("said_currency", line.said().currency());
        return json;
    }

    private static Map<String, Object> range(Range range) {
        return JsonMap.of("p10", range.p10(), "p50", range.p50(), "p90", range.p90());
    }
}
