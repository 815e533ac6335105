package dev.rung.service.sample;

import dev.rung.domain.team.Goal;
import dev.rung.domain.update.Metric;
import dev.rung.domain.update.Metric.Better;
import dev.rung.domain.update.MetricReading;
import dev.rung.domain.update.MetricTarget;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The four metrics of the team's scorecard, read at the end of every month and a few days before today. */
final class ScoreStory {
    static final String CHURN = "Monthly churn";
    private static final int FIRST = 17;

    private final Calendar calendar;
    private final Ids ids;
    private final List<Metric> metrics = new ArrayList<>();
    private final List<MetricTarget> targets = new ArrayList<>();
    private final List<MetricReading> readings = new ArrayList<>();

    private ScoreStory(Calendar calendar, Ids ids) {
        this.calendar = calendar;
        this.ids = ids;
    }

    static Scores told(Calendar calendar, Ids ids, List<Goal> goals) {
        ScoreStory story = new ScoreStory(calendar, ids);
        story.metric("Trial-to-paid", Better.UP, "ledger, weekly cohorts", goals.get(1))
                .target(16, "13.5 %", 4)
                .target(6, "13.8 %", -4)
                .read(
                        " %",
                        "11.2 11.4 11.3 11.5 11.4 11.4 11.3 11.8 12.6 13.0 13.1 13.0 13.1 13.2 13.1 13.0 13.1 13.1",
                        "13.6 %",
                        Map.of(
                                9, "half of new firms are asked for the card at the end of the trial",
                                7, "nine of 100 cancel on day one; a second round is being thought through",
                                2, "fewer trials from wholesalers, the rate itself holds",
                                0, "holds; round two is being built and launches next quarter"));
        story.metric(CHURN, Better.DOWN, "ledger", goals.get(0))
                .target(15, "3.0 %", 3)
                .target(5, "2.6 %", -1)
                .read(
                        " %",
                        "3.6 3.6 3.5 3.3 3.2 3.2 3.2 3.2 3.1 3.2 3.1 3.1 3.0 2.9 2.9 2.8 2.8 2.7",
                        "2.6 %",
                        Map.of(
                                14, "failed cards are tried again on payday",
                                8, "three large firms of one franchise left together",
                                4, "cards are renewed before they expire",
                                1, "of 12 that left and picked up the phone, seven gave up their trade",
                                0, "annual contracts do not leave month by month"));
        story.metric("Checkout completion", Better.UP, "checkout events, shared holdout", goals.get(1))
                .target(9, "72.1 %", 3)
                .target(4, "72.8 %", -5)
                .read(
                        " %",
                        "71.0 71.1 71.2 71.2 71.3 71.2 71.3 71.3 71.3 71.3 71.4 71.4 71.4 71.5 71.6 72.5 72.4 72.4",
                        "72.8 %",
                        Map.of(
                                7, "wallets brought nothing: a flat line where a step was promised",
                                2, "one page instead of four; tax numbers come later",
                                0, "two of ten tax numbers come late; support runs after them"));
        story.metric("Annual share of new firms", Better.UP, "billing ledger", goals.get(2))
                .target(5, "21 %", -1)
                .read(
                        " %",
                        "9 9 9 8 9 9 9 9 10 9 9 9 9 9 9 11 19 23",
                        "19 %",
                        Map.of(
                                1, "on the price list of all four countries",
                                0, "above plan, but two thirds are firms of one or two"));
        return new Scores(story.metrics, story.targets, story.readings);
    }

    private ScoreStory metric(String title, Better better, String source, Goal goal) {
        metrics.add(new Metric(
                ids.of(month(FIRST).atDay(1), "metric " + title),
                title,
                better,
                source,
                Optional.of(goal.id()),
                Optional.empty(),
                metrics.size(),
                Optional.empty()));
        return this;
    }

    private ScoreStory target(int monthsAgo, String target, int byMonth) {
        targets.add(new MetricTarget(
                metrics.get(metrics.size() - 1).id(),
                month(monthsAgo).atDay(3),
                target,
                Optional.of(month(byMonth).atEndOfMonth())));
        return this;
    }

    /**
     * @param values one a month, oldest first, the last one of this month
     * @param whys by months ago
     */
    private ScoreStory read(String unit, String values, String forecast, Map<Integer, String> whys) {
        String[] each = values.split(" ");
        for (int i = 0; i < each.length; i++) {
            int ago = each.length - 1 - i;
            LocalDate on = ago == 0 ? calendar.today() : calendar.endOfMonth(ago);
            readings.add(new MetricReading(
                    metrics.get(metrics.size() - 1).id(),
                    on,
                    each[i] + unit,
                    ago < 6 ? forecast : "",
                    whys.getOrDefault(ago, "")));
        }
        return this;
    }

    private YearMonth month(int ago) {
        return YearMonth.from(calendar.today()).minusMonths(ago);
    }
}
