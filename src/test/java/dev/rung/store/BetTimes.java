package dev.rung.store;

import dev.rung.bench.BigWorkspace;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.person.Person;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * Prints what lists of initiatives cost with 50,000 of them, each with two revisions and two forecasts, every third with two
 * postmortems: {@code BetTimes FILE}, made when it is not there.
 */
public final class BetTimes {
    private static final int INITIATIVES = 50_000;
    private static final String[] WORDS = {
        "retention",
        "price",
        "checkout",
        "churn",
        "margin",
        "trial",
        "plan",
        "seats",
        "renewal",
        "onboarding",
        "export",
        "search",
        "partner",
        "invoice",
        "pilot",
        "report",
        "mobile",
        "security",
        "billing",
        "usage"
    };

    private final Random random = new Random(42);

    private BetTimes() {}

    public static void main(String[] args) {
        Path file = Path.of(args[0]);
        LocalDate today = LocalDate.now();
        if (!Files.exists(file)) {
            StoreTimes.time(
                    "create",
                    1,
                    () -> BulkRows.fill(file, Clock.systemUTC(), sink -> new BetTimes().fill(sink, today)));
        }
        try (Database database = Database.open(file, Clock.systemUTC())) {
            InitiativeList list = new InitiativeList(database);
            InitiativeStore store = new InitiativeStore(database);
            InitiativeQuery all = InitiativeQuery.of(BigWorkspace.ME);
            long middle = list.below(all.in(Stage.LAUNCHED), InitiativeList.TOP, 3000)
                    .get(2999)
                    .kept()
                    .place();
            StoreTimes.time("first page", 200, () -> list.below(all, InitiativeList.TOP, 60));
            StoreTimes.time("page in the middle", 200, () -> list.below(all, middle, 60));
            StoreTimes.time("page above the middle", 200, () -> list.above(all, middle, 60));
            StoreTimes.time("page of a stage", 200, () -> list.below(all.in(Stage.CLOSED), InitiativeList.TOP, 60));
            StoreTimes.time("page of two stages", 200, () -> list.below(all.in(Stage.IDEA, Stage.DROPPED), middle, 60));
            StoreTimes.time("count above", 50, () -> list.countAbove(all, middle));
            StoreTimes.time("count all", 50, () -> list.countAbove(all, Long.MIN_VALUE));
            StoreTimes.time("per stage, remembered", 50, () -> list.perStage(BigWorkspace.ME));
            StoreTimes.time("out", 50, () -> list.out(BigWorkspace.ME, today, 60));
            for (String words :
                    new String[] {"p", "re", "retention", "retention churn", "bet49", "bet4999", "nowhere"}) {
                InitiativeQuery query = all.with(words);
                StoreTimes.time("page of “" + words + "”", 50, () -> list.below(query, InitiativeList.TOP, 60));
                StoreTimes.time(
                        "count of “" + words + "” = " + list.count(query),
                        50,
                        () -> list.countAbove(query, Long.MIN_VALUE));
            }
            String id = list.below(all, middle, 1).get(0).kept().initiative().id();
            StoreTimes.time("find", 200, () -> store.find(id));
            StoreTimes.time("find by part", 50, () -> store.findByPart(id.substring(id.length() - 6)));
            StoreTimes.time("known", 5, () -> store.known(BigWorkspace.ME));
            StoreTimes.time("all forecasts", 5, () -> new ForecastStore(database).all(BigWorkspace.ME));
            StoreTimes.time("all postmortems", 5, () -> new PostmortemStore(database).all(BigWorkspace.ME));
            StoreTimes.time("all stage changes", 5, () -> new StageStore(database).all(BigWorkspace.ME));
            OnePagerStore pages = new OnePagerStore(database);
            int[] n = {0};
            StoreTimes.time("newest page", 200, () -> pages.newest(id));
            StoreTimes.time(
                    "write a page",
                    100,
                    () -> pages.write(id, Bets.page("Metric " + n[0]++, "Problem"), today, () -> "new"));
        }
    }

    private void fill(WorkspaceRows.Sink sink, LocalDate today) {
        Map<String, Object> person = new HashMap<>();
        person.put("id", BigWorkspace.ME);
        person.put("name", "Maja Lindqvist");
        person.put("relation", Person.Relation.ME.name());
        person.put("ladder_id", "plain");
        person.put("level", "level-4");
        person.put("currency", "EUR");
        person.put("created_on", today.minusYears(10).toString());
        sink.row("person", person);
        for (int i = 0; i < INITIATIVES; i++) {
            String id = "initiative-" + i;
            LocalDate day = today.minusDays((INITIATIVES - i) / 14);
            Stage stage = Stage.values()[random.nextInt(7)];
            Map<String, Object> row = new HashMap<>();
            row.put("id", id);
            row.put("person_id", BigWorkspace.ME);
            row.put("title", "bet" + i + " " + words(4));
            row.put("stage", stage.name());
            row.put("owner", "Maja Lindqvist");
            row.put("link", "https://example.org/" + i);
            row.put("created_on", day.toString());
            row.put("learned", "");
            row.put("metric", words(12));
            if (stage.ordinal() > 2 && stage != Stage.DROPPED) {
                row.put("launched_on", day.plusDays(40).toString());
            }
            sink.row("initiative", row);
            for (int r = 1; r <= 2; r++) {
                written(sink, id, r, day.plusDays(r));
            }
            if (i % 3 == 0) {
                postmortem(sink, id, 2, day.plusDays(60));
                postmortem(sink, id, 6, day.plusDays(90));
            }
        }
    }

    private void written(WorkspaceRows.Sink sink, String id, int number, LocalDate day) {
        String revision = id + "-r" + number;
        sink.row(
                "one_pager_revision",
                Map.of(
                        "id",
                        revision,
                        "initiative_id",
                        id,
                        "number",
                        (long) number,
                        "on_day",
                        day.toString(),
                        "sealed",
                        0L));
        for (String field : new String[] {"METRIC", "PROBLEM", "WHY_NOW"}) {
            sink.row("one_pager_text", Map.of("revision_id", revision, "field", field, "text", words(30)));
        }
        Map<String, Object> forecast = new HashMap<>();
        forecast.put("id", id + "-f" + number);
        forecast.put("initiative_id", id);
        forecast.put("made_on", day.toString());
        forecast.put("driver", "RETENTION");
        forecast.put("contribution_p10", 100_000L);
        forecast.put("contribution_p50", 200_000L);
        forecast.put("contribution_p90", 400_000L);
        forecast.put("currency", "EUR");
        sink.row("forecast", forecast);
        for (int place = 0; place < 3; place++) {
            sink.row(
                    "forecast_input",
                    Map.of(
                            "forecast_id",
                            id + "-f" + number,
                            "key",
                            "k" + place,
                            "place",
                            (long) place,
                            "text",
                            "1k-2k"));
        }
        sink.row(
                "stage_change",
                Map.of(
                        "id",
                        id + "-s" + number,
                        "initiative_id",
                        id,
                        "on_day",
                        day.toString(),
                        "from_stage",
                        "IDEA",
                        "to_stage",
                        "PROPOSED",
                        "reason",
                        ""));
    }

    private static void postmortem(WorkspaceRows.Sink sink, String id, int week, LocalDate day) {
        Map<String, Object> row = new HashMap<>();
        for (String text : new String[] {
            "metric_actual", "metric_source", "worked", "did_not", "changes", "decision_owner", "lesson"
        }) {
            row.put(text, "words");
        }
        row.put("id", id + "-p" + week);
        row.put("initiative_id", id);
        row.put("week", (long) week);
        row.put("on_day", day.toString());
        row.put("attribution", "HOLDOUT");
        row.put("skill", "UNSAID");
        row.put("actual", 180_000L);
        row.put("actual_currency", "EUR");
        sink.row("postmortem", row);
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}
