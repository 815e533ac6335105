package dev.rung.domain.question;

import dev.rung.domain.initiative.Attribution;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.Landing;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Prediction;
import dev.rung.domain.money.Figures;
import dev.rung.domain.money.Money;
import dev.rung.domain.money.Range;
import dev.rung.domain.question.QuestionRule.Raised;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What bets were to bring, what they brought, and how anybody knows. */
final class ReturnQuestions {
    /** A look is news for so many months. */
    private static final int NEWS = 3;

    /** A payback of more months than these is asked about. */
    private static final double LONG = 12;

    /** A cost so much over its plan is asked about; a factor. */
    private static final double OVER = 1.2;

    /** Money that nobody saw so many weeks after the launch is asked for. */
    private static final int SILENCE = 6;

    private ReturnQuestions() {}

    static List<QuestionRule> all() {
        return List.of(
                new QuestionRule(
                        "forecast-missed",
                        Asker.CEO,
                        "a postmortem with a decision and a lesson",
                        record -> record.bets().stream().flatMap(b -> missed(record, b).stream())),
                new QuestionRule(
                        "no-range",
                        Asker.CFO,
                        "a forecast with P10 and P90",
                        record -> record.running()
                                .flatMap(
                                        b -> b
                                                .promise()
                                                .filter(f -> f.contribution().isExact())
                                                .map(f -> noRange(b, f))
                                                .stream())),
                new QuestionRule(
                        "payback",
                        Asker.CFO,
                        "a forecast with what is spent until launch",
                        record -> record.running()
                                .flatMap(b -> b
                                        .promise()
                                        .filter(f -> f.investment().isEmpty() && !returnSays(b, "payback", "pays back"))
                                        .map(f -> payback(b, f))
                                        .stream())),
                new QuestionRule(
                        "payback-slips",
                        Asker.CFO,
                        "a payback within 12 months, or a page that says what a delay costs",
                        record -> record.running()
                                .flatMap(b ->
                                        b
                                                .promise()
                                                .flatMap(f -> f.investment().flatMap(i -> slips(b, f, i)))
                                                .stream())),
                new QuestionRule(
                        "counterfactual",
                        Asker.CFO,
                        "an actual seen by a test, a holdout, a like group or a bend in the series",
                        record -> record.bets().stream().flatMap(b -> counterfactual(record, b).stream())),
                new QuestionRule(
                        "cost-over-plan",
                        Asker.CFO,
                        "a postmortem that says of the cost what did not work",
                        record -> record.bets().stream().flatMap(b -> overPlan(record, b).stream())),
                new QuestionRule(
                        "modelled-only",
                        Asker.CRO,
                        "a postmortem with an actual within 6 weeks of the launch",
                        record -> record.launched().flatMap(b -> modelledOnly(record, b).stream())),
                QuestionRule.once(
                        "forecast-record",
                        Asker.BOARD,
                        "forecasts that came in at 0.8 × the P50 or better",
                        ReturnQuestions::trackRecord));
    }

    private static boolean isNews(MonthRecord record, Postmortem look) {
        return look.on().isAfter(record.day().minusMonths(NEWS));
    }

    private static Optional<Raised> missed(MonthRecord record, BetFacts bet) {
        return bet.bet()
                .actualPostmortem()
                .filter(p -> isNews(record, p))
                .flatMap(look -> bet.bet()
                        .prediction()
                        .filter(p -> p.landing() == Landing.BELOW)
                        .filter(p -> look.decision().isEmpty() || look.lesson().isBlank())
                        .map(p -> missed(bet, p, look)));
    }

    private static Raised missed(BetFacts bet, Prediction prediction, Postmortem look) {
        Range range = prediction.forecast();
        return Raised.of(
                bet,
                "“" + bet.title() + "” was to bring " + Figures.brief(range.p50()) + " " + prediction.currency()
                        + " a year and brings " + Figures.brief(prediction.actual()) + ". Where were you wrong?",
                "The look of " + look.on() + " lies below the P10 of " + Figures.brief(range.p10()) + " and names no "
                        + (look.decision().isEmpty() ? "decision" : "lesson") + ".");
    }

    private static Raised noRange(BetFacts bet, Forecast forecast) {
        return Raised.of(
                bet,
                "“" + bet.title() + "” brings exactly " + BetFacts.aYear(forecast) + "? What is the worst case?",
                "The forecast of " + forecast.madeOn() + " is one number without P10 and P90.");
    }

    private static boolean returnSays(BetFacts bet, String... words) {
        String text = bet.bet().page().text(OnePagerField.RETURN).toLowerCase(Locale.ROOT);
        return List.of(words).stream().anyMatch(text::contains);
    }

    private static Raised payback(BetFacts bet, Forecast forecast) {
        return Raised.of(
                bet,
                "When does “" + bet.title() + "” pay back, and what if it slips a quarter?",
                "The forecast of " + forecast.madeOn() + " promises " + BetFacts.aYear(forecast)
                        + " and does not say what is spent until launch.");
    }

    private static Optional<Raised> slips(BetFacts bet, Forecast forecast, Range investment) {
        double yearly = forecast.contribution().p50();
        double months = investment.p50() / yearly * 12;
        return yearly <= 0 || months <= LONG || returnSays(bet, "slip", "delay", "late")
                ? Optional.empty()
                : Optional.of(Raised.of(
                        bet,
                        "“" + bet.title() + "” pays back after " + Math.round(months)
                                + " months. What if it slips a quarter?",
                        Figures.brief(investment.p50()) + " " + forecast.currency() + " is spent until launch against "
                                + BetFacts.aYear(forecast) + "; a quarter later is "
                                + Figures.brief(yearly / 4) + " less."));
    }

    private static Optional<Raised> counterfactual(MonthRecord record, BetFacts bet) {
        return bet.bet()
                .actualPostmortem()
                .filter(p -> isNews(record, p) && p.attribution().compareTo(Attribution.BEFORE_AND_AFTER) >= 0)
                .flatMap(p -> p.actual()
                        .filter(a -> a.minor() > 0)
                        .map(a -> Raised.of(
                                bet,
                                "What of the " + Figures.brief(a) + " a year would have come without “" + bet.title()
                                        + "”?",
                                "The look of " + p.on() + " knows it by "
                                        + p.attribution().title() + ": "
                                        + p.attribution().about() + ".")));
    }

    private static Optional<Raised> overPlan(MonthRecord record, BetFacts bet) {
        return bet.bet()
                .latestPostmortem()
                .filter(p -> isNews(record, p)
                        && !p.didNot().toLowerCase(Locale.ROOT).contains("cost"))
                .flatMap(p -> p.costPlanned()
                        .flatMap(planned -> p.costActual()
                                .filter(actual -> over(planned, actual))
                                .map(actual -> Raised.of(
                                        bet,
                                        "“" + bet.title() + "” cost " + Figures.brief(actual) + " instead of "
                                                + Figures.brief(planned) + ". Why?",
                                        "The look of " + p.on()
                                                + " says so, and nothing of the cost in what did not work."))));
    }

    private static boolean over(Money planned, Money actual) {
        return planned.minor() > 0
                && planned.currency().equals(actual.currency())
                && actual.minor() >= planned.minor() * OVER;
    }

    private static Optional<Raised> modelledOnly(MonthRecord record, BetFacts bet) {
        return bet.launchedOn()
                .filter(on -> !on.plusWeeks(SILENCE).isAfter(record.day())
                        && bet.bet().actual().isEmpty())
                .flatMap(on -> bet.promise()
                        .map(f -> Raised.of(
                                bet,
                                "“" + bet.title() + "” is out since " + on + ". What of the " + BetFacts.aYear(f)
                                        + " has a customer paid?",
                                "The money is forecast (" + Figures.brief(f.contribution()) + " " + f.currency()
                                        + ", made " + f.madeOn() + "); no postmortem has an actual.")));
    }

    private static Optional<Raised> trackRecord(MonthRecord record) {
        return record.track()
                .errors()
                .flatMap(errors -> errors.ratio().isPresent() && errors.ratio().getAsDouble() < 0.8
                        ? Optional.of(new Raised(
                                "",
                                "Your last " + record.track().size() + " bets came in at "
                                        + Figures.number(errors.ratio().getAsDouble())
                                        + " × what you said. Why should we believe the next number?",
                                "The track record: the actuals of "
                                        + record.track().size() + " forecasts in "
                                        + record.track().currency() + " against the sum of their P50s.",
                                "track-record",
                                ""))
                        : Optional.empty());
    }
}
