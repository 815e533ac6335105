package dev.rung.service.sample;

import static dev.rung.domain.initiative.EvidenceOffer.Kind.COMMITTED;
import static dev.rung.domain.initiative.EvidenceOffer.Kind.MEASURED_LAUNCH;
import static dev.rung.domain.initiative.EvidenceOffer.Kind.POSTMORTEM;
import static dev.rung.domain.initiative.EvidenceOffer.Kind.STOPPED;
import static dev.rung.service.sample.BetStory.bet;

import dev.rung.domain.initiative.Attribution;
import dev.rung.domain.initiative.Postmortem.Decision;
import dev.rung.domain.initiative.Postmortem.Week;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.money.Driver;

/** What firms pay, and for how long. */
final class PriceBets {
    private PriceBets() {}

    static BetStory usagePrice() {
        return bet(412, "Price per invoice sent")
                .link("https://tracker.example.com/pricing/5")
                .planned(380, 310)
                .page(396, """
                        metric: Increase revenue per firm and month of firms with one to five people from €58 to €64 by
                        {month 300}, as measured in the ledger.
                        problem: A gardener who sends three invoices a month pays as much as a plumber who sends ninety, and
                        says so when leaving.
                        why_now: Two deals were lost over it since {day 450}, and the price list is printed again on
                        {day 300}.
                        segment: 2,000 firms of one to five people.
                        voices:
                        - {day 408}, lost deal, Hausmeister Ruhland: “Three invoices. For that I have a pad.”
                        - {day 405}, lost deal, Oertel Gardens: “In winter I pay you for nothing.”
                        - {day 401}, interview, Elektro Hauser: “Per invoice would be fair. I would still want a limit.”
                        alternatives:
                        - Do nothing: two deals a quarter
                        - A small plan with a cap of ten invoices: simpler, and brings less
                        cost: The team for ten weeks at €27.5k, €275k.
                        return: €22k to €147k of contribution a year.
                        kill_criteria: If fewer than 15 of 60 invited firms take it by {day 358}, Ines Moreau stops.
                        attribution: 60 invited firms against 60 that were not, drawn by postcode.
                        stops: The tax texts for two countries wait.
                        """)
                .forecast(
                        386,
                        Driver.PRICE,
                        "275k",
                        "customers",
                        "1.9k-2.1k",
                        "arpa",
                        "58 -> 60-68",
                        "margin",
                        "80%",
                        "churn",
                        "3.2% -> 3.2-3.5%")
                .to(Stage.PROPOSED, 396)
                .to(Stage.COMMITTED, 380)
                .to(
                        Stage.DROPPED,
                        357,
                        "Seven of 60 invited firms took it; the limit was 15. Stopped after three of ten weeks, about €190k"
                                + " of capacity goes back.")
                .dismissed(COMMITTED, 375)
                .accepted(STOPPED, 356, "Stopped usage pricing after three weeks of a planned ten");
    }

    static BetStory annualPlan() {
        return bet(206, "Annual plan")
                .link("https://tracker.example.com/pricing/19")
                .planned(86, 51)
                .page(164, """
                        metric: Raise the annual share of new firms from 9 % to 21 % by {month -33}, as measured in the billing
                        ledger.
                        problem: Who pays every month decides every month. Small firms cancel when the bank statement is
                        short, in a month in which they did not even look at the product.
                        why_now: The price list of all four countries is printed on {day 60}; what is not on it waits for a
                        year.
                        """)
                .page(147, """
                        decision: From the executive committee by {day 90}: a yearly plan for all, and at which discount.
                        segment: 2,100 new firms a month, and all that renew.
                        voices:
                        - {day 172}, kitchen table visit, bookkeeper of a roofer: “Once a year I would not argue about it.”
                        - {day 169}, call with Tischlerei Kranz: “We cancel when the account is low. It is not about you.”
                        - {day 161}, interview, Fliesen Petri: “Give me one invoice for the tax adviser and I sign.”
                        chain: 21 of 100 new firms pay for a year → they cannot leave in a bad month → €0.5M to €2.1M of
                        contribution a year.
                        alternatives:
                        - Do nothing: 9 % go on asking for it by phone
                        - 20 % off: what competitors show, and nobody has counted it
                        - Two years with a price promise: strong, and nobody knows our cost in two years
                        guardrails: Refunds stay below 2 % of annual contracts.
                        cost: Two teams for five weeks with finance and legal, €230k.
                        return: €0.5M to €2.1M of contribution a year, €1.2M in the middle.
                        assumptions:
                        - At least 14 % choose annual; below that the discount eats it
                        - Firms with more than five people choose it first; nobody has tested it
                        """)
                .page(90, """
                        alternatives:
                        - Do nothing: 9 % go on asking for it by phone
                        - 20 % off: price test 9 sold no more with it than with 10 %, and it costs €340k a year
                        - Two years with a price promise: strong, and nobody knows our cost in two years
                        bet: One invoice a year at 10 % off, for firms that would rather decide once.
                        kill_criteria: Below 14 % of new firms on {day -33}, Claire Dubois and Ines Moreau take it off the
                        list.
                        attribution: Before and after by weekly cohort; price test 9 is the randomised part of it.
                        go_to_market: Sales names the limits in its first sentence; Tom Osei’s sellers have the page.
                        dependencies: Finance, legal, sales and scheduling on one morning, {day 51}.
                        stops: Wallets, and the second test of discounts.
                        sponsor: Claire Dubois, chief financial officer
                        """)
                .forecast(147, Driver.PLAIN, "200k-260k", "amount", "0.5M/1.2M/2.1M")
                .forecast(9, Driver.PLAIN, "200k-260k", "amount", "0.5M/0.95M/1.5M")
                .to(Stage.PROPOSED, 160)
                .to(Stage.COMMITTED, 88)
                .to(Stage.LAUNCHED, 51)
                .look(Look.after(Week.TWO, 37)
                        .metric("22 %", "billing ledger, first two cohorts")
                        .said(
                                "Four countries opened on one morning; 61 annual contracts in the first week.",
                                "One typing error on an invoice, and Austria went to its fallback texts.",
                                "The tax texts for Austria are corrected by {day 30}."))
                .look(Look.after(Week.SIX, 9)
                        .actual(970_000)
                        .metric("23 %", "billing ledger, six weekly cohorts")
                        .by(Attribution.BEFORE_AND_AFTER)
                        .cost(230_000, 238_000)
                        .held("At least 14 % choose annual")
                        .failed("Firms with more than five people choose it first: two thirds are firms of one or two")
                        .said(
                                "The share is above the forecast of 19 %.",
                                "The mix is not: small firms bring half the money each.",
                                "Finance has the corrected range; the page for firms above five people is next.")
                        .decided(Decision.CONTINUE, -33))
                .accepted(COMMITTED, 87, "Annual plan: three scenarios and the assumption that would kill it")
                .accepted(POSTMORTEM, 8, "Annual plan at six weeks: the share is there, the mix is not")
                .dismissed(MEASURED_LAUNCH, 8);
    }
}
