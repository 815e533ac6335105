package dev.rung.service.sample;

import static dev.rung.domain.initiative.EvidenceOffer.Kind.COMMITTED;
import static dev.rung.domain.initiative.EvidenceOffer.Kind.MEASURED_LAUNCH;
import static dev.rung.domain.initiative.EvidenceOffer.Kind.POSTMORTEM;
import static dev.rung.service.sample.BetStory.bet;

import dev.rung.domain.initiative.Attribution;
import dev.rung.domain.initiative.Postmortem.Decision;
import dev.rung.domain.initiative.Postmortem.Skill;
import dev.rung.domain.initiative.Postmortem.Week;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.money.Driver;

/** When a trial asks for the card, and where trials come from. */
final class TrialBets {
    private TrialBets() {}

    static BetStory lateCard() {
        return bet(352, "Card at the end of the trial")
                .link("https://tracker.example.com/trials/17")
                .planned(327, 300)
                .page(345, """
                        metric: Raise trial-to-paid of new self-service firms from 11.4 % to 13.8 % by {month 214}, as
                        measured in the ledger by weekly cohorts.
                        problem: 62 % of owners leave on the page that asks for a card on day one. They are at a customer’s
                        door and the card is with whoever does the books.
                        why_now: Two of three new firms start in the next two quarters; from {day 290} on the sales demo shows
                        the order of steps that then stays for a year.
                        voices:
                        - {day 349}, interview, Gerüstbau Adler: “Card first? I have not even seen the plan.”
                        - {day 348}, expired trial, Novak Plumbing: “My wife has the card. She was not in the van.”
                        - {day 347}, recording, roofer with four people: closed the page after eleven seconds
                        """)
                .page(330, """
                        segment: About 2,100 new firms a month that start a trial by themselves.
                        size: 62 of 100 leave at the card; 11.4 of 100 pay in the end.
                        bet: A firm works for fourteen days first and is asked for the card when it has sent an invoice or
                        the trial ends.
                        chain: Card asked late → 1.0 to 3.5 points more trials pay → 20 to 75 firms a month → €66k to €236k of
                        contribution a year.
                        alternatives:
                        - Do nothing: 62 % go on leaving
                        - A longer trial with the card first: cheap, and tried before without effect
                        guardrails: No more than 6 unpaid invoices per 1,000 trials.
                        cost: Nine weeks of engineering, €125k; nothing to run.
                        return: €66k to €236k of contribution a year.
                        assumptions:
                        - Who uses it for two weeks enters the card; tested by hand with 180 firms, 24 paid against 20 expected
                        - Few enter a card and cancel at once; nobody has tested it
                        kill_criteria: More than 6 unpaid invoices per 1,000 trials on {day 286}, Ines Moreau ends it.
                        attribution: Half of all new firms keep the old order, drawn by analytics before the build.
                        stops: Reminders about the card inside the trial.
                        """)
                .forecast(
                        330,
                        Driver.CONVERSION,
                        "110k-140k",
                        "volume",
                        "2.0k-2.2k",
                        "conversion",
                        "1.0/2.4/3.5 pp",
                        "arpa",
                        "55-61",
                        "margin",
                        "78-82%",
                        "churn",
                        "3-4%")
                .to(Stage.PROPOSED, 345)
                .to(Stage.COMMITTED, 327)
                .to(Stage.LAUNCHED, 300)
                .look(Look.after(Week.TWO, 286)
                        .metric("2 unpaid per 1,000 trials", "billing ledger")
                        .by(Attribution.RANDOMISED_TEST)
                        .said(
                                "The stop threshold is far away: 2 of 6.",
                                "Mobile was nine days late; its firms saw the web page.",
                                "The mobile page replaces the fallback on {day 280}."))
                .look(Look.after(Week.SIX, 258)
                        .metric("13.4 %", "ledger, first two cohorts")
                        .by(Attribution.RANDOMISED_TEST)
                        .said(
                                "Firms reach the first invoice before they are asked.",
                                "Some cancel on the day the card is charged; not yet counted apart.",
                                "Count them from now on."))
                .look(Look.after(Week.TWELVE, 214)
                        .actual(115_000)
                        .metric("13.1 %", "experiment readout 118, analytics")
                        .by(Attribution.RANDOMISED_TEST)
                        .cost(125_000, 131_000)
                        .held("Who uses it for two weeks enters the card")
                        .failed("Few enter a card and cancel at once: nine of 100 do")
                        .said(
                                "About 36 more paying firms a month, seen against the half that kept the old order.",
                                "Nine of 100 cards are cancelled within a day, which the range did not know.",
                                "It stays for all; the day of the first charge is a bet of its own.")
                        .lesson(
                                Skill.GOOD_DECISION_GOOD_OUTCOME,
                                "Ask how many will undo it, not only how many will do it.")
                        .decided(Decision.ITERATE, 200))
                .to(Stage.REVIEWED, 214)
                .to(Stage.CLOSED, 199)
                .accepted(COMMITTED, 326, "Fake door showed that owners want the card question later")
                .accepted(POSTMORTEM, 213, "Postmortem of the late card: less than hoped, and it stays")
                .accepted(MEASURED_LAUNCH, 69, "Late card still holds, read again after two quarters");
    }

    /** A whole page, and no longer than one. */
    static BetStory lateCardAgain() {
        return bet(214, "Card at the end of the trial, round 2")
                .link("https://tracker.example.com/trials/44")
                .planned(-8, -40)
                .page(76, """
                        metric: Raise trial-to-paid.
                        problem: Nine of 100 firms that enter a card at the end of the trial cancel within a day.
                        """)
                .page(60, """
                        metric: Raise trial-to-paid of new self-service firms from 13.1 % to 13.8 % by {month -130}, as
                        measured in the shared holdout, owner Ines Moreau.
                        problem: Of 100 firms that enter a card on the last day of the trial, nine cancel within 24 hours.
                        They expect to pay after their first paid invoice and find a charge before it.
                        why_now: Onboarding freezes its next plan on {day -45} and builds it on 13.1 %. Each quarter of
                        waiting costs about €10k of contribution.
                        voices:
                        - {day 74}, call with Sanitär Lohse, cancelled on day one: “You took the money before I had any.”
                        - {day 71}, call with Fliesen Petri, cancelled on day one: “I will come back when my customer has paid.”
                        - {day 67}, interview, Dachdeckerei Hollmann: “We saw the charge on the bank statement and she said no.”
                        segment: About 2,150 new firms a month in self-service; 280 reach the card, 25 of them cancel on day
                        one.
                        stops: The third price page test, once Eva Novak agrees.
                        """)
                .page(20, """
                        decision: From Jonas Weidner by {day 14}: four weeks of three people, yes or no.
                        voices:
                        - {day 74}, call with Sanitär Lohse, cancelled on day one: “You took the money before I had any.”
                        - {day 71}, call with Fliesen Petri, cancelled on day one: “I will come back when my customer has paid.”
                        - {day 67}, interview, Dachdeckerei Hollmann: “We saw the charge on the bank statement and she said no.”
                        - {day 41}, test by hand with 60 firms: 3 of 60 cancelled on day one where the charge came later
                        size: 300 firms a year; of 50 that we looked up two have started again.
                        bet: The first charge falls on the day after the firm’s own first invoice is paid, at the latest 14
                        days after the trial.
                        chain: Charge after the first income → day-one cancellations from 9 to 5 of 100, and cards
                        entered that are kept back today → 0.3 to 1.1 points
                        more trials pay → €20k to €76k of contribution a year.
                        alternatives:
                        - Do nothing: 25 firms a month go on leaving on the first day
                        - A mail the day before the charge: two days of work, and it moved 1 of 100 in the test
                        - A free first month for all: moves more, and costs €190k a year
                        guardrails: Unpaid invoices stay below 6 per 1,000 trials; charges that fail stay at or below 4.1 %.
                        cost: 3 people × 4 weeks × €3.4k is €41k; nothing to run.
                        return: €20k to €76k of contribution a year, €48k in the middle; my last forecasts came in at 0.8, which
                        makes it €38k. Paid back in the second year at the worst.
                        assumptions:
                        - They mean to pay later, and do; hand-made test with 60 firms, done
                        - The ledger can wait for a payment; two days with Olga Petrova by {day -12}
                        kill_criteria: Above 7 of 100 day-one cancellations on {day -82}, or more than 6 unpaid invoices per
                        1,000 trials on any day: Ines Moreau ends it.
                        attribution: Half of new firms for twelve weeks, drawn by Nora Lindqvist before the build; the shared
                        holdout settles what may be claimed.
                        go_to_market: Nothing to sell. Yusuf Demir’s agents say: “You pay when you have been paid.”
                        dependencies: Onboarding changes one sentence of its welcome mail by {day -20}.
                        stops: The third price page test; Eva Novak has known since {day 21}.
                        questions:
                        - Claire Dubois: what if they never pay? The limit is 6 of 1,000, read daily.
                        - Henrik Dahl: does sales promise something new? No.
                        sponsor: Jonas Weidner, director of product
                        """)
                .forecast(
                        58,
                        Driver.CONVERSION,
                        "40k-60k",
                        "volume",
                        "2.1k-2.2k",
                        "conversion",
                        "0.2-1.6 pp",
                        "arpa",
                        "58",
                        "margin",
                        "78-82%",
                        "churn",
                        "3-4%")
                .forecast(
                        20,
                        Driver.CONVERSION,
                        "38k-45k",
                        "volume",
                        "2.1k-2.2k",
                        "conversion",
                        "13.1% -> 13.4-14.2%",
                        "arpa",
                        "56-60",
                        "margin",
                        "78-82%",
                        "churn",
                        "3-4%")
                .to(Stage.PROPOSED, 58)
                .to(Stage.COMMITTED, 16);
    }

    static BetStory partnerTrials() {
        return bet(17, "Trials from partners, back to where they were")
                .link("https://tracker.example.com/trials/61")
                .page(10, """
                        problem: Wholesalers used to hand every new roofer a trial code at the counter. Since their tills
                        were changed the code is on page three of a leaflet, and a third of the firms that came that way no
                        longer come at all.
                        """);
    }
}
