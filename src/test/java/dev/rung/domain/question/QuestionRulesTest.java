package dev.rung.domain.question;

import static dev.rung.domain.question.Told.bet;
import static dev.rung.domain.question.Told.november;
import static dev.rung.domain.question.Told.reading;
import static dev.rung.domain.question.Told.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.commitment.Commitment.State;
import dev.rung.domain.initiative.Attribution;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.money.Driver;
import dev.rung.domain.update.Metric.Better;
import dev.rung.domain.update.UpdateSection;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule with a month that raises it and one that nearly does. */
class QuestionRulesTest {

    static Stream<Arguments> rules() {
        return Stream.of(
                rule(
                        "cost-and-return",
                        november().cost(0, 116_667).bets(bet("Plan").forecast(400_000)),
                        november()
                                .cost(0, 116_667)
                                .bets(bet("Plan")
                                        .launched("2026-08-01")
                                        .looked("2026-11-01", 1, Attribution.HOLDOUT, "x")),
                        "The team cost 116,667 EUR in November 2026. What came back, on contribution?",
                        "No postmortem has found any money yet; forecasts say 400k EUR a year."),
                rule(
                        "cost-grew",
                        november().cost(100_000, 105_000),
                        november().cost(100_000, 104_999),
                        "The team costs 5 % more than a month ago. What do we get for it?",
                        "Cost went from 100,000 EUR to 105,000 EUR, and the month's page says nothing of it."),
                rule(
                        "cost-grew",
                        november().cost(100_000, 130_000).page(0, UpdateSection.HEADLINE, "Churn fell to 2 %"),
                        november()
                                .cost(100_000, 130_000)
                                .page(0, UpdateSection.RISKS, "Two new hires learn on the job"),
                        "The team costs 30 % more than a month ago. What do we get for it?",
                        "Cost went from 100,000 EUR to 130,000 EUR, and the month's page says nothing of it."),
                rule(
                        "cost-without-chain",
                        november().bets(bet("Plan").broken(30, "driver", "money", "company goal")),
                        november().bets(bet("Plan").broken(30), bet("Side").broken(0, "money")),
                        "“Plan” takes 30 % of the team, 30,000 EUR this month. What does it do for the business?",
                        "Its chain from the work to the company goal lacks the driver, the money and the company goal."),
                rule(
                        "tax-rising",
                        november().tax(0, 31, 38),
                        november().tax(0, 40, 31, 35.9),
                        "Of every 100 we pay for the team, 38 go to work nobody can tie to a company goal; a month ago it"
                                + " was 31. Why does that rise?",
                        "Translation tax is 38,000 EUR of 100,000 EUR: no driver 38k EUR."),
                rule(
                        "tax-rising",
                        november().tax(0, 30, 33, 36),
                        november().tax(0, 30, 32, 34),
                        "Of every 100 we pay for the team, 36 go to work nobody can tie to a company goal; a month ago it"
                                + " was 33. Why does that rise?",
                        "Translation tax is 36,000 EUR of 100,000 EUR: no driver 36k EUR, and it rose two months in a"
                                + " row."),
                rule(
                        "tax-rising",
                        november().tax(0, 60, 61, 66),
                        november().tax(0, 50, 65, 65.4),
                        "Of every 100 we pay for the team, 66 go to work nobody can tie to a company goal; a month ago it"
                                + " was 61. Why does that rise?",
                        "Translation tax is 66,000 EUR of 100,000 EUR: no driver 66k EUR."),
                rule(
                        "unallocated",
                        november().tax(10, 10),
                        november().tax(9.99, 20),
                        "What do 10 % of the team work on?",
                        "10,000 EUR of 100,000 EUR is allocated to no initiative and to no run-and-maintain work."),
                rule(
                        "no-headline-number",
                        november().page(0, UpdateSection.HEADLINE, "Onboarding is much better"),
                        november().page(0, UpdateSection.HEADLINE, "Churn fell to 2.7 %"),
                        "What is the one thing that changed in November 2026?",
                        "The headline has no number: “Onboarding is much better”."),
                rule(
                        "good-news-only",
                        november()
                                .page(0, UpdateSection.HEADLINE, "Up to 9")
                                .page(1, UpdateSection.HEADLINE, "Up to 8")
                                .page(2, UpdateSection.HEADLINE, "Up to 7"),
                        november()
                                .page(0, UpdateSection.HEADLINE, "Up to 9")
                                .page(1, UpdateSection.KEPT, "Two interviews | dropped, nobody answered")
                                .page(2, UpdateSection.HEADLINE, "Up to 7"),
                        "Three months without bad news. Where were you wrong?",
                        "The pages of November 2026, October 2026, September 2026 name nothing that was missed, lost or"
                                + " stopped."),
                rule(
                        "good-news-only",
                        november()
                                .page(0, UpdateSection.HEADLINE, "Up to 9")
                                .page(1, UpdateSection.HEADLINE, "Up to 8")
                                .page(2, UpdateSection.HEADLINE, "Up to 7"),
                        november()
                                .page(0, UpdateSection.HEADLINE, "Up to 9")
                                .page(1, UpdateSection.HEADLINE, "Up to 8")
                                .page(3, UpdateSection.HEADLINE, "Up to 6"),
                        "Three months without bad news. Where were you wrong?",
                        "The pages of November 2026, October 2026, September 2026 name nothing that was missed, lost or"
                                + " stopped."),
                rule(
                        "ask-without-date",
                        november().page(0, UpdateSection.ASKS, "Hire two engineers | hire, borrow | hire"),
                        november().page(0, UpdateSection.ASKS, "Hire two engineers | hire, borrow | hire | 2026-12-10"),
                        "“Hire two engineers”: by when must that be decided?",
                        "The page wants this decision and gives no date for it."),
                rule(
                        "metric-swapped",
                        november()
                                .page(0, UpdateSection.SCORECARD, "Sign-ups | 10 | 12 | 20")
                                .page(1, UpdateSection.SCORECARD, "NRR | 101 % | 102 % | 110 %"),
                        november()
                                .page(
                                        0,
                                        UpdateSection.SCORECARD,
                                        "Sign-ups | 10 | 12 | 20",
                                        UpdateSection.STOPPED,
                                        "nrr is read once a quarter now")
                                .page(1, UpdateSection.SCORECARD, "NRR | 101 % | 102 % | 110 %"),
                        "What became of NRR?",
                        "It stood on the scorecard of October 2026 and is nowhere on this month's page."),
                rule(
                        "booked-or-modelled",
                        november().page(0, UpdateSection.MONEY, "Plan | churn | 400k | 310k"),
                        november()
                                .page(
                                        0,
                                        UpdateSection.MONEY,
                                        "Plan | churn | 400k | 310k realised\nSide | NRR | 90k | 70k | holdout\nLast | NRR | 90k"),
                        "Which of these numbers are booked, and which are modelled?",
                        "The page says neither of “Plan | churn | 400k | 310k”."),
                rule(
                        "risk-repeated",
                        november()
                                .page(0, UpdateSection.RISKS, "SSO slips | likely | bad | we ask weekly")
                                .page(1, UpdateSection.RISKS, "SSO slips | likely | bad | we ask weekly")
                                .page(2, UpdateSection.RISKS, "SSO slips | unlikely | bad | we ask weekly"),
                        november()
                                .page(0, UpdateSection.RISKS, "SSO slips | likely | bad | we build it ourselves")
                                .page(1, UpdateSection.RISKS, "SSO slips | likely | bad | we ask weekly")
                                .page(2, UpdateSection.RISKS, "SSO slips | likely | bad | we ask weekly"),
                        "“SSO slips” is a risk for the third month. What is done about it?",
                        "It stands on this page and on the two before it, with the same answer: “we ask weekly”."),
                rule(
                        "promises-broken",
                        november().commitment("2026-11-13", State.OPEN).commitment("2026-11-14", State.KEPT),
                        november().commitment("2026-12-01", State.OPEN).commitment("2026-11-14", State.KEPT),
                        "1 of 2 promises due in November 2026 were not kept. Why should we believe the next ones?",
                        "“Talk to two churned accounts”, due 2026-11-13, is open."),
                rule(
                        "promises-broken",
                        november().commitment("2026-11-13", State.DROPPED),
                        november()
                                .commitment("2026-11-13", State.DROPPED)
                                .page(0, UpdateSection.KEPT, "Two churned accounts | dropped, nobody answered"),
                        "1 of 1 promises due in November 2026 were not kept. Why should we believe the next ones?",
                        "“Talk to two churned accounts”, due 2026-11-13, was dropped."),
                rule(
                        "forecast-missed",
                        november()
                                .bets(bet("Plan")
                                        .launched("2026-08-01")
                                        .forecast(400_000)
                                        .looked("2026-11-01", 120_000, Attribution.HOLDOUT, "")),
                        november()
                                .bets(
                                        bet("Plan")
                                                .launched("2026-08-01")
                                                .forecast(400_000)
                                                .looked("2026-11-01", 120_000, Attribution.HOLDOUT, "Ask the buyer"),
                                        bet("Just so")
                                                .launched("2026-08-01")
                                                .forecast(400_000)
                                                .looked("2026-11-01", 200_000, Attribution.HOLDOUT, "")),
                        "“Plan” was to bring 400k EUR a year and brings 120k. Where were you wrong?",
                        "The look of 2026-11-01 lies below the P10 of 200k and names no lesson."),
                rule(
                        "no-range",
                        november().bets(bet("Plan").forecast(Driver.PLAIN, 4e5, 4e5, 4e5, 1e5)),
                        november().bets(bet("Plan").forecast(Driver.PLAIN, 3e5, 4e5, 4e5, 1e5)),
                        "“Plan” brings exactly 400k EUR a year? What is the worst case?",
                        "The forecast of 2026-03-01 is one number without P10 and P90."),
                rule(
                        "payback",
                        november().bets(bet("Plan").forecast(Driver.PRICE, 2e5, 4e5, 8e5, 0)),
                        november()
                                .bets(
                                        bet("Plan").forecast(Driver.PRICE, 2e5, 4e5, 8e5, 1e5),
                                        bet("Told")
                                                .forecast(Driver.PRICE, 2e5, 4e5, 8e5, 0)
                                                .says(OnePagerField.RETURN, "Pays back in 8 months")),
                        "When does “Plan” pay back, and what if it slips a quarter?",
                        "The forecast of 2026-03-01 promises 400k EUR a year and does not say what is spent until launch."),
                rule(
                        "payback-slips",
                        november().bets(bet("Plan").forecast(Driver.PRICE, 2e5, 4e5, 8e5, 5e5)),
                        november()
                                .bets(
                                        bet("Plan").forecast(Driver.PRICE, 2e5, 4e5, 8e5, 4e5),
                                        bet("Told")
                                                .forecast(Driver.PRICE, 2e5, 4e5, 8e5, 5e5)
                                                .says(OnePagerField.RETURN, "A quarter's delay costs 100k")),
                        "“Plan” pays back after 15 months. What if it slips a quarter?",
                        "500k EUR is spent until launch against 400k EUR a year; a quarter later is 100k less."),
                rule(
                        "counterfactual",
                        november()
                                .bets(bet("Plan")
                                        .launched("2026-08-01")
                                        .looked("2026-11-01", 310_000, Attribution.BEFORE_AND_AFTER, "x")),
                        november()
                                .bets(bet("Plan")
                                        .launched("2026-08-01")
                                        .looked("2026-11-01", 310_000, Attribution.INTERRUPTED_SERIES, "x")),
                        "What of the 310k EUR a year would have come without “Plan”?",
                        "The look of 2026-11-01 knows it by before and after: less before, more after."),
                rule(
                        "cost-over-plan",
                        november()
                                .bets(bet("Plan")
                                        .launched("2026-08-01")
                                        .looked(
                                                "2026-11-01",
                                                Optional.empty(),
                                                Attribution.HOLDOUT,
                                                "",
                                                "Nothing",
                                                100_000,
                                                120_000)),
                        november()
                                .bets(
                                        bet("Plan")
                                                .launched("2026-08-01")
                                                .looked(
                                                        "2026-11-01",
                                                        Optional.empty(),
                                                        Attribution.HOLDOUT,
                                                        "",
                                                        "Nothing",
                                                        100_000,
                                                        119_999),
                                        bet("Told")
                                                .launched("2026-08-01")
                                                .looked(
                                                        "2026-11-01",
                                                        Optional.empty(),
                                                        Attribution.HOLDOUT,
                                                        "",
                                                        "Cost: the data had to be cleaned",
                                                        100_000,
                                                        120_000)),
                        "“Plan” cost 120k EUR instead of 100k EUR. Why?",
                        "The look of 2026-11-01 says so, and nothing of the cost in what did not work."),
                rule(
                        "modelled-only",
                        november().bets(bet("Plan").launched("2026-10-19").forecast(400_000)),
                        november().bets(bet("Plan").launched("2026-10-20").forecast(400_000)),
                        "“Plan” is out since 2026-10-19. What of the 400k EUR a year has a customer paid?",
                        "The money is forecast (400k (200k–800k) EUR, made 2026-03-01); no postmortem has an actual."),
                rule(
                        "forecast-record",
                        november().cameIn(6, 79_000),
                        november().cameIn(6, 80_000),
                        "Your last 6 bets came in at 0.79 × what you said. Why should we believe the next number?",
                        "The track record: the actuals of 6 forecasts in EUR against the sum of their P50s."),
                rule(
                        "target-moved",
                        november()
                                .metric(
                                        "NRR",
                                        Better.UP,
                                        List.of(target("2026-01-05", "110 %"), target("2026-11-03", "105 %")),
                                        List.of(reading("2026-11-01", "101 %", "as planned"))),
                        november()
                                .metric(
                                        "NRR",
                                        Better.UP,
                                        List.of(target("2026-01-05", "110 %"), target("2026-11-03", "105 %")),
                                        List.of(reading("2026-11-10", "101 %", "two contracts end"))),
                        "The target of NRR was 110 % and is 105 %. Who moved it, and why?",
                        "It was changed on 2026-11-03, and no reading since says why."),
                rule(
                        "metric-worse",
                        november()
                                .metric(
                                        "Activation",
                                        Better.UP,
                                        List.of(target("2026-01-05", "50 %")),
                                        List.of(reading("2026-10-31", "41 %", ""), reading("2026-11-20", "38 %", ""))),
                        november()
                                .metric(
                                        "Waiting time",
                                        Better.DOWN,
                                        List.of(target("2026-01-05", "50")),
                                        List.of(reading("2026-10-31", "41", ""), reading("2026-11-20", "38", ""))),
                        "Activation went from 41 % to 38 %. Why?",
                        "Read on 2026-10-31 and on 2026-11-20; the last reading says nothing of the reason."),
                rule(
                        "metric-worse",
                        november()
                                .metric(
                                        "Activation",
                                        Better.UP,
                                        List.of(target("2026-01-05", "50 %")),
                                        List.of(reading("2026-10-31", "41 %", ""), reading("2026-11-20", "38 %", ""))),
                        november()
                                .metric(
                                        "Activation",
                                        Better.UP,
                                        List.of(target("2026-01-05", "50 %")),
                                        List.of(
                                                reading("2026-10-31", "41.2 %", ""),
                                                reading("2026-11-20", "40.9 %", ""))),
                        "Activation went from 41 % to 38 %. Why?",
                        "Read on 2026-10-31 and on 2026-11-20; the last reading says nothing of the reason."),
                rule(
                        "churn-reason",
                        november()
                                .metric(
                                        "Monthly churn",
                                        Better.DOWN,
                                        List.of(target("2026-01-05", "2 %")),
                                        List.of(reading("2026-11-20", "3 %", ""))),
                        november()
                                .metric(
                                        "Monthly churn",
                                        Better.DOWN,
                                        List.of(target("2026-01-05", "2 %")),
                                        List.of(reading("2026-11-20", "3 %", "shops close for the winter"))),
                        "Why do customers leave? Monthly churn stands at 3 %.",
                        "The reading of 2026-11-20 says no reason."),
                rule(
                        "stale-reading",
                        november()
                                .metric(
                                        "NRR",
                                        Better.UP,
                                        List.of(target("2026-01-05", "110 %")),
                                        List.of(reading("2026-08-31", "101 %", ""))),
                        november()
                                .metric(
                                        "NRR",
                                        Better.UP,
                                        List.of(target("2026-01-05", "110 %")),
                                        List.of(reading("2026-09-01", "101 %", ""))),
                        "What is NRR now?",
                        "It was last read on 2026-08-31, at 101 %."),
                rule(
                        "metric-without-target",
                        november().metric("NRR", Better.UP, List.of(), List.of(reading("2026-11-20", "101 %", ""))),
                        november()
                                .metric(
                                        "NRR",
                                        Better.UP,
                                        List.of(target("2026-11-30", "110 %")),
                                        List.of(reading("2026-11-20", "101 %", ""))),
                        "NRR is 101 %. Is that good?",
                        "It stands on the scorecard without a target."),
                rule(
                        "half-the-team",
                        november().bets(six()),
                        november().bets(Arrays.copyOf(six(), 5)),
                        "6 bets are committed at once. With half the team, which ones stay?",
                        "“Bet 1”, “Bet 2”, “Bet 3” and 3 more are committed, and the month's page stops nothing."),
                rule(
                        "half-the-team",
                        november().bets(six()),
                        november().bets(six()).page(0, UpdateSection.STOPPED, "Kiosk app | frees a quarter"),
                        "6 bets are committed at once. With half the team, which ones stay?",
                        "“Bet 1”, “Bet 2”, “Bet 3” and 3 more are committed, and the month's page stops nothing."),
                rule(
                        "concentration",
                        november()
                                .bets(
                                        bet("Plan").forecast(510_000).leaves(OnePagerField.KILL_CRITERIA),
                                        bet("Side").forecast(490_000)),
                        november()
                                .bets(
                                        bet("Plan").forecast(500_000).leaves(OnePagerField.KILL_CRITERIA),
                                        bet("Side").forecast(500_000)),
                        "“Plan” carries 51 % of all the money you model. What would make you reverse?",
                        "510k EUR of 1M EUR a year hang on it, and its page has no kill criteria."),
                rule(
                        "goal-without-bet",
                        november().goal("Keep who we have", 0),
                        november().goal("Keep who we have", 1),
                        "Who works for “Keep who we have”?",
                        "A goal of the company from 2026-01-01 to 2026-12-31, NRR 110 %; no initiative serves it."),
                rule(
                        "look-overdue",
                        november().bets(bet("Plan").launched("2026-11-15")),
                        november().bets(bet("Plan").launched("2026-11-16")),
                        "“Plan” has been out for 2 weeks. Did it work?",
                        "The look after 2 weeks was due on 2026-11-29 and is not written."),
                rule(
                        "one-voice",
                        november()
                                .bets(
                                        bet("Plan")
                                                .says(
                                                        OnePagerField.VOICES,
                                                        "2026-11-02, Interview Müller AG: \"Twice\"\n2026-11-09, Call with Müller AG: \"Yes\"")),
                        november()
                                .bets(
                                        bet("Plan")
                                                .says(
                                                        OnePagerField.VOICES,
                                                        "2026-11-02, Interview Müller AG: \"Twice\"\n2026-11-09, Krebs KG: \"Yes\"")),
                        "“Plan” rests on one customer, Müller AG. Who else wants it?",
                        "What customers showed names Müller AG and nobody else."),
                rule(
                        "stop-promising",
                        november().bets(bet("Plan").planned("2026-11-16")),
                        november().bets(bet("Plan").planned("2026-11-30")),
                        "“Plan” was planned for 2026-11-16 and is not out. What do we stop promising?",
                        "Its planned launch lies 14 days back, and no launch is noted."),
                rule(
                        "which-renewals",
                        november()
                                .bets(bet("Plan")
                                        .forecast(Driver.RETENTION, 2e5, 4e5, 8e5, 1e5)
                                        .leaves(OnePagerField.SEGMENT, OnePagerField.METRIC)),
                        november()
                                .bets(
                                        bet("Plan")
                                                .forecast(Driver.RETENTION, 2e5, 4e5, 8e5, 1e5)
                                                .leaves(OnePagerField.SEGMENT),
                                        bet("Priced")
                                                .forecast(4e5)
                                                .leaves(OnePagerField.SEGMENT, OnePagerField.METRIC)),
                        "Which renewals does “Plan” save?",
                        "Its forecast promises 400k EUR a year from retention, and its page names no customers."),
                rule(
                        "who-sells",
                        november().bets(bet("Plan").planned("2027-01-29").leaves(OnePagerField.GO_TO_MARKET)),
                        november().bets(bet("Plan").planned("2027-01-30").leaves(OnePagerField.GO_TO_MARKET)),
                        "What can we sell of “Plan”, at what price, to whom?",
                        "It is planned for 2027-01-29, and its page has no way to market."),
                rule(
                        "behaviour",
                        november().bets(bet("Plan").launched("2026-11-01").leaves(OnePagerField.CHAIN)),
                        november()
                                .bets(bet("Plan")
                                        .launched("2026-08-01")
                                        .leaves(OnePagerField.CHAIN)
                                        .looked("2026-11-01", 9e5, Attribution.HOLDOUT, "x")),
                        "What do customers do differently since “Plan”?",
                        "Out since 2026-11-01; neither its page nor a look says it."),
                rule(
                        "no-voice",
                        november().bets(bet("Plan").says(OnePagerField.VOICES, "2026-10-31, Müller AG: \"Twice\"")),
                        november().bets(bet("Plan").says(OnePagerField.VOICES, "2026-11-01, Müller AG: \"Twice\"")),
                        "What did customers show you in November 2026, in their words?",
                        "No one-pager has a customer's words of that month, and the month's page tells of none."),
                rule(
                        "no-voice",
                        november(),
                        november().page(0, UpdateSection.INSIGHT, "“We type it twice”, said 7 of 9"),
                        "What did customers show you in November 2026, in their words?",
                        "No one-pager has a customer's words of that month, and the month's page tells of none."),
                rule(
                        "which-segment",
                        november()
                                .bets(bet("Plan")
                                        .launched("2026-11-01")
                                        .leaves(OnePagerField.SEGMENT, OnePagerField.METRIC)),
                        november().bets(bet("Plan").launched("2026-11-01").leaves(OnePagerField.SEGMENT)),
                        "Which customers have taken up “Plan”, and which have not?",
                        "Out since 2026-11-01; its page names no customers it is for."),
                rule(
                        "no-baseline",
                        november().bets(bet("Plan").says(OnePagerField.METRIC, "Raise activation to 40% by Q3 2027")),
                        november()
                                .bets(
                                        bet("Plan").says(OnePagerField.METRIC, "Raise activation from 30% to 40%"),
                                        bet("Idle")
                                                .says(OnePagerField.METRIC, "Raise activation to 40%")
                                                .idea()),
                        "“Plan” moves activation: from what?",
                        "Its outcome sentence has no baseline: “Raise activation to 40% by Q3 2027”."),
                rule(
                        "no-target",
                        november().bets(bet("Plan").says(OnePagerField.METRIC, "Raise activation from 30% to 40%")),
                        november().bets(bet("Plan").says(OnePagerField.METRIC, "Raise activation to 40% by Q3 2027")),
                        "What will “Plan” have changed, and by when?",
                        "Its outcome sentence has no date: “Raise activation from 30% to 40%”."),
                rule(
                        "why-now",
                        november().bets(bet("Plan").proposed().forecast(400_000).leaves(OnePagerField.WHY_NOW)),
                        november()
                                .bets(
                                        bet("Plan").proposed(),
                                        bet("Idle").idea().leaves(OnePagerField.WHY_NOW),
                                        bet("Out").launched("2026-11-01").leaves(OnePagerField.WHY_NOW)),
                        "Why “Plan” now rather than next quarter?",
                        "It is proposed, for 400k EUR a year, and its page does not say why now."),
                rule(
                        "no-alternatives",
                        november().bets(bet("Plan").says(OnePagerField.ALTERNATIVES, "Do nothing")),
                        november().bets(bet("Plan")),
                        "What else could we have done instead of “Plan”?",
                        "It is committed, and its page has one alternative only."),
                rule(
                        "killing-assumption",
                        november().bets(bet("Plan").forecast(400_000).leaves(OnePagerField.ASSUMPTIONS)),
                        november()
                                .bets(
                                        bet("Plan").leaves(OnePagerField.ASSUMPTIONS),
                                        bet("Told").forecast(400_000)),
                        "Which assumption kills the case for “Plan”?",
                        "It promises 400k EUR a year, and its page names no assumption."),
                rule(
                        "stop-to-fund",
                        november().bets(bet("Plan").broken(30).leaves(OnePagerField.STOPS)),
                        november()
                                .bets(
                                        bet("Plan").broken(30),
                                        bet("Out").launched("2026-11-01").leaves(OnePagerField.STOPS)),
                        "What do you stop so that “Plan” can be done?",
                        "It is committed, takes 30 % of the team, and its page stops nothing."),
                rule(
                        "run-cost",
                        november().bets(bet("Plan").leaves(OnePagerField.COST)),
                        november().bets(bet("Plan"), bet("Asked").proposed().leaves(OnePagerField.COST)),
                        "What does “Plan” cost to build and to run?",
                        "It is committed, and its page says nothing of cost."),
                rule(
                        "dependency-undated",
                        november().bets(bet("Plan").says(OnePagerField.DEPENDENCIES, "SSO from the platform team")),
                        november()
                                .bets(bet("Plan")
                                        .says(OnePagerField.DEPENDENCIES, "SSO from the platform team in Q1 2027")),
                        "“Plan” waits for others. Until when?",
                        "Its page says “SSO from the platform team”, without a date."),
                rule(
                        "no-guardrail",
                        november().bets(bet("Plan").launched("2026-11-01").leaves(OnePagerField.GUARDRAILS)),
                        november().bets(bet("Plan").leaves(OnePagerField.GUARDRAILS)),
                        "What has got worse since “Plan” is out, and who would see it?",
                        "Out since 2026-11-01; its page names nothing that must not get worse."),
                rule(
                        "kill-criteria",
                        november().bets(bet("Plan").forecast(400_000).leaves(OnePagerField.KILL_CRITERIA)),
                        november()
                                .bets(
                                        bet("Plan").forecast(400_000),
                                        bet("Asked").proposed().leaves(OnePagerField.KILL_CRITERIA)),
                        "At which number do you stop “Plan”?",
                        "It is committed, for 400k EUR a year, and its page has no kill criteria."));
    }

    private static Told.Wager[] six() {
        return IntStream.rangeClosed(1, 6).mapToObj(i -> bet("Bet " + i)).toArray(Told.Wager[]::new);
    }

    private static Arguments rule(String id, Told raises, Told nearly, String wording, String why) {
        return Arguments.of(id, raises.record(), nearly.record(), wording, why);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aMonthThatRaisesItAsksInItsOwnNumbers(
            String id, MonthRecord raises, MonthRecord nearly, String wording, String why) {
        QuestionRule rule = QuestionRules.named(id).orElseThrow();

        assertThat(rule.ask(raises)).singleElement().satisfies(question -> {
            assertThat(question.rule()).isEqualTo(id);
            assertThat(question.asker()).isEqualTo(rule.asker());
            assertThat(question.wording()).isEqualTo(wording);
            assertThat(question.why()).isEqualTo(why);
            assertThat(question.noun()).isNotBlank();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aMonthThatNearlyRaisesItIsNotAsked(
            String id, MonthRecord raises, MonthRecord nearly, String wording, String why) {
        assertThat(QuestionRules.named(id).orElseThrow().ask(nearly)).isEmpty();
    }

    @Test
    void theTableCoversEveryRule() {
        List<String> covered =
                rules().map(a -> (String) a.get()[0]).distinct().sorted().toList();

        assertThat(QuestionRules.all().stream().map(QuestionRule::id).sorted()).isEqualTo(covered);
        assertThat(covered).hasSizeGreaterThanOrEqualTo(28);
    }

    @Test
    void everyAskerHasARuleAndEveryRuleSaysWhatAnswersIt() {
        assertThat(QuestionRules.all().stream().map(QuestionRule::asker)).contains(Asker.values());
        assertThat(QuestionRules.all()).allSatisfy(rule -> {
            assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
            assertThat(rule.answeredBy()).isNotBlank().doesNotEndWith(".");
        });
    }
}
