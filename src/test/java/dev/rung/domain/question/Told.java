package dev.rung.domain.question;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.initiative.Attribution;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Prediction;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.initiative.TrackRecord;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Money;
import dev.rung.domain.money.Range;
import dev.rung.domain.team.Goal;
import dev.rung.domain.update.Metric;
import dev.rung.domain.update.MetricReading;
import dev.rung.domain.update.MetricTarget;
import dev.rung.domain.update.ScoredMetric;
import dev.rung.domain.update.Update;
import dev.rung.domain.update.UpdateSection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** November 2026 of somebody, told in a few words; what a test does not care about is as it should be. */
final class Told {
    static final YearMonth MONTH = YearMonth.of(2026, 11);
    static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private Optional<CostFacts> cost = Optional.empty();
    private final List<TaxFacts> tax = new ArrayList<>();
    private final List<BetFacts> bets = new ArrayList<>();
    private final List<ScoredMetric> metrics = new ArrayList<>();
    private final List<Update> pages = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<GoalFacts> goals = new ArrayList<>();
    private List<Prediction> predictions = List.of();

    static Told november() {
        return new Told();
    }

    MonthRecord record() {
        Optional<Update> page =
                pages.stream().filter(p -> p.month().equals(MONTH)).findFirst();
        List<Update> earlier =
                pages.stream().filter(p -> p.month().isBefore(MONTH)).toList();
        return new MonthRecord(
                MONTH,
                DAY,
                "EUR",
                cost,
                tax,
                bets,
                metrics,
                page,
                earlier,
                commitments,
                goals,
                TrackRecord.of(predictions, "EUR"));
    }

    Told cost(double before, double now) {
        cost = Optional.of(new CostFacts(eur(now), before == 0 ? Optional.empty() : Optional.of(eur(before))));
        return this;
    }

    /** The tax in percent of 100,000 EUR, one month after the other up to November, of which so much is on nothing. */
    Told tax(double nothing, double... percents) {
        for (int i = 0; i < percents.length; i++) {
            double taxed = percents[i] * 1000;
            tax.add(new TaxFacts(
                    MONTH.minusMonths(percents.length - 1L - i),
                    eur(100_000),
                    eur(taxed),
                    eur(nothing * 1000),
                    Map.of("no driver", eur(taxed))));
        }
        return this;
    }

    Told bets(Told.Wager... wagers) {
        List.of(wagers).forEach(w -> bets.add(w.facts()));
        return this;
    }

    Told metric(String title, Metric.Better better, List<MetricTarget> targets, List<MetricReading> readings) {
        metrics.add(new ScoredMetric(
                new Metric("m-" + title, title, better, "", Optional.empty(), Optional.empty(), 0, Optional.empty()),
                targets,
                readings));
        return this;
    }

    static MetricTarget target(String on, String target) {
        return new MetricTarget("m", LocalDate.parse(on), target, Optional.empty());
    }

    static MetricReading reading(String on, String value, String why) {
        return new MetricReading("m", LocalDate.parse(on), value, "", why);
    }

    /** A sent page, so many months before November; sections and their texts in turn. */
    Told page(int monthsBefore, Object... sections) {
        Map<UpdateSection, String> texts = new EnumMap<>(UpdateSection.class);
        for (int i = 0; i < sections.length; i += 2) {
            texts.put((UpdateSection) sections[i], (String) sections[i + 1]);
        }
        YearMonth month = MONTH.minusMonths(monthsBefore);
        pages.add(
                new Update("u" + monthsBefore, month, month.atDay(20), Optional.of(month.atDay(25)), texts, List.of()));
        return this;
    }

    Told commitment(String due, Commitment.State state) {
        boolean open = state == Commitment.State.OPEN;
        commitments.add(new Commitment(
                "c" + commitments.size(),
                "Talk to two churned accounts",
                "Ada",
                LocalDate.parse(due),
                "",
                state,
                open ? "" : "it was",
                Commitment.Source.OWN,
                "",
                LocalDate.parse("2026-10-01"),
                open ? Optional.empty() : Optional.of(LocalDate.parse(due))));
        return this;
    }

    Told goal(String title, int served) {
        goals.add(new GoalFacts(
                new Goal(
                        "g-" + title,
                        title,
                        "NRR",
                        "110 %",
                        Optional.empty(),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31)),
                served));
        return this;
    }

    /** So many forecasts of 100k, each of which came in at this actual. */
    Told cameIn(int bets, double actual) {
        predictions = IntStream.range(0, bets)
                .mapToObj(i -> new Prediction(
                        "p" + i, "Bet " + i, Driver.PRICE, DAY, new Range(50_000, 100_000, 200_000), actual, "EUR"))
                .toList();
        return this;
    }

    static Money eur(double units) {
        return Money.of(units, "EUR");
    }

    /** A bet whose page leaves nothing open and whose chain holds, until a test says otherwise. */
    static Wager bet(String title) {
        return new Wager(title);
    }

    static final class Wager {
        private final String title;
        private Stage stage = Stage.COMMITTED;
        private Optional<LocalDate> planned = Optional.of(LocalDate.parse("2027-03-01"));
        private Optional<LocalDate> launched = Optional.empty();
        private final Map<OnePagerField, String> page = new LinkedHashMap<>();
        private final List<Forecast> forecasts = new ArrayList<>();
        private final List<Postmortem> looks = new ArrayList<>();
        private List<String> missing = List.of();
        private OptionalDouble share = OptionalDouble.empty();

        Wager(String title) {
            this.title = title;
            for (OnePagerField field : OnePagerField.values()) {
                page.put(field, "It is said");
            }
            page.put(OnePagerField.METRIC, "Reduce monthly churn of SMB accounts from 3.0% to 2.5% by 30 June 2027");
            page.put(OnePagerField.ALTERNATIVES, "Do nothing\nBuy it");
            page.put(OnePagerField.DEPENDENCIES, "SSO from the platform team by 2027-01-15");
            page.put(
                    OnePagerField.VOICES,
                    "2026-11-02, Interview Müller AG: \"We type it twice\"\n2026-11-09, Call with Krebs KG: \"Twice a day\"");
        }

        Wager proposed() {
            stage = Stage.PROPOSED;
            return this;
        }

        Wager idea() {
            stage = Stage.IDEA;
            return this;
        }

        Wager planned(String on) {
            planned = Optional.of(LocalDate.parse(on));
            return this;
        }

        Wager launched(String on) {
            stage = Stage.LAUNCHED;
            launched = Optional.of(LocalDate.parse(on));
            return this;
        }

        Wager says(OnePagerField field, String text) {
            page.put(field, text);
            return this;
        }

        Wager leaves(OnePagerField... fields) {
            for (OnePagerField field : fields) {
                page.remove(field);
            }
            return this;
        }

        Wager forecast(Driver driver, double p10, double p50, double p90, double investment) {
            forecasts.add(new Forecast(
                    "f" + forecasts.size() + title,
                    title,
                    LocalDate.parse("2026-03-01"),
                    driver,
                    Map.of(),
                    new Range(p10, p50, p90),
                    investment == 0 ? Optional.empty() : Optional.of(Range.exactly(investment)),
                    "EUR"));
            return this;
        }

        Wager forecast(double p50) {
            return forecast(Driver.PRICE, p50 / 2, p50, p50 * 2, p50 / 4);
        }

        Wager broken(double percent, String... links) {
            share = OptionalDouble.of(percent);
            missing = List.of(links);
            return this;
        }

        Wager looked(String on, double actual, Attribution attribution, String lesson) {
            return looked(on, Optional.of(eur(actual)), attribution, lesson, "Nothing", 0, 0);
        }

        Wager looked(
                String on,
                Optional<Money> actual,
                Attribution attribution,
                String lesson,
                String didNot,
                double planned,
                double spent) {
            looks.add(new Postmortem(
                    "l" + looks.size() + title,
                    title,
                    Postmortem.Week.TWELVE,
                    LocalDate.parse(on),
                    actual,
                    "2.7 %",
                    "billing",
                    attribution,
                    planned == 0 ? Optional.empty() : Optional.of(eur(planned)),
                    spent == 0 ? Optional.empty() : Optional.of(eur(spent)),
                    List.of(),
                    "It did",
                    didNot,
                    "Nothing",
                    Postmortem.Skill.UNSAID,
                    Optional.of(Postmortem.Decision.CONTINUE),
                    "Ada",
                    Optional.empty(),
                    lesson));
            return this;
        }

        BetFacts facts() {
            Initiative initiative = new Initiative(
                    title,
                    title,
                    stage,
                    "Ada",
                    "",
                    LocalDate.parse("2026-01-05"),
                    Optional.empty(),
                    planned,
                    launched,
                    Optional.empty(),
                    "");
            return BetFacts.of(
                    new Bet(initiative, new OnePager(page), forecasts, looks, List.of()),
                    missing,
                    share.isPresent() ? BigDecimal.valueOf(share.getAsDouble()) : BigDecimal.ZERO,
                    share.isPresent() ? Optional.of(eur(share.getAsDouble() * 1000)) : Optional.empty());
        }
    }
}
