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

/** Charges that fail, and the card provider. */
final class PaymentBets {
    private PaymentBets() {}

    static BetStory retries() {
        return bet(532, "Card retries on payday")
                .link("https://tracker.example.com/billing/31")
                .planned(503, 470)
                .page(521, """
                        metric: Raise recovered charges of firms that pay by card from 58 % to 73 % by {month 380}, as
                        measured in the payment provider’s export.
                        problem: 4.1 % of monthly charges fail. The firm did not mean to leave: its card is empty until its
                        own customers have paid, and three days later it still is.
                        why_now: The provider’s contract is renewed on {day 440} and sets for two years how often we may
                        retry.
                        """)
                .page(505, """
                        segment: The 6,700 firms that pay by card in eleven countries.
                        voices:
                        - {day 528}, call with Dachdeckerei Hollmann: “You always try on the 12th. My money comes on the 30th.”
                        - {day 526}, call with Elektro Vranek, account lost: “I thought you had thrown me out.”
                        - {day 524}, support ticket of Malerbetrieb Sievers: “Paid by hand twice this year, then I gave up.”
                        size: About 275 failed charges a month; 115 of them are never paid.
                        bet: A failed charge is tried again when the firm has money, not when our calendar says so.
                        chain: Retry on payday → 15 of 100 more charges recovered → churn a month from 3.6 % to about 2.95 %
                        → €95k to €155k of contribution a year.
                        alternatives:
                        - Do nothing: 115 firms a month stay unpaid, about €80k of contribution a year for every ten
                        - A phone call to each firm: recovers more, costs €14 a call
                        guardrails: No firm is charged twice; disputed charges stay below 0.2 %.
                        cost: The team for six weeks at €27.5k, €165k.
                        return: €95k to €155k of contribution a year; break-even at +10 points over two years.
                        assumptions:
                        - Cards are filled within four days of payday; six weeks of our own charges show it
                        - Banks accept a fifth try; ask the provider before the build
                        kill_criteria: Below 63 % recovered on {day 428}, Ines Moreau goes back to three days.
                        attribution: Ten countries against the eleventh, chosen before the build.
                        stops: A new look for the invoice mail, which success had asked for.
                        """)
                .forecast(
                        505,
                        Driver.RETENTION,
                        "150k-180k",
                        "revenue",
                        "370k-410k",
                        "churn",
                        "3.6% -> 2.8-3.1%",
                        "margin",
                        "78-82%")
                .to(Stage.PROPOSED, 521)
                .to(Stage.COMMITTED, 503)
                .to(Stage.LAUNCHED, 470)
                .look(Look.after(Week.SIX, 428)
                        .metric("69 %", "payment provider export")
                        .by(Attribution.DIFFERENCE_IN_DIFFERENCES)
                        .held("Cards are filled within four days of payday")
                        .said(
                                "Payday by country: the 30th in six of them, the 10th in two.",
                                "Firms with two cards are tried on the empty one first.",
                                "The card that paid last is tried first."))
                .look(Look.after(Week.TWELVE, 386)
                        .actual(112_000)
                        .metric("71 %", "payment provider export and ledger")
                        .by(Attribution.DIFFERENCE_IN_DIFFERENCES)
                        .held("Cards are filled within four days of payday")
                        .failed("Banks accept a fifth try: two large ones do not")
                        .said(
                                "Timing alone brought 13 points; nobody had to be called.",
                                "I had counted on the fifth try, which two banks refuse.",
                                "The eleventh country follows; the last try comes a day earlier.")
                        .lesson(
                                Skill.GOOD_DECISION_GOOD_OUTCOME,
                                "Ask the other side’s rule before putting it into the range.")
                        .decided(Decision.CONTINUE, 370))
                .to(Stage.REVIEWED, 386)
                .to(Stage.CLOSED, 366)
                .accepted(COMMITTED, 500, "Break-even of smarter card retries on half a page")
                .accepted(POSTMORTEM, 385, "Failed payments: recovered 71 of 100 instead of 58")
                .dismissed(MEASURED_LAUNCH, 385);
    }

    static BetStory expiredCards() {
        return bet(226, "Card renewed before it expires")
                .link("https://tracker.example.com/billing/88")
                .planned(178, 152)
                .page(212, """
                        metric: Cut charges that fail on an expired card of self-service firms from 1.6 % to 1.2 % by
                        {month 66}, as measured in the payment provider’s export.
                        problem: A card runs out on the last day of a month and the planner at the desk is not the person
                        whose card it is. The account stops while nobody is angry with us.
                        why_now: The new ledger is switched on around {day 188} and is the first that can hold two cards; the
                        next large batch of cards expires by {day 120}.
                        segment: 7,200 self-service firms that pay by card; 190 cards of theirs expire each month.
                        voices:
                        - {day 222}, call with Tischlerei Kranz, account lost: “The card was my wife’s. She never saw your mail.”
                        - {day 219}, call with Novotny Heating: “I only noticed when the crew could not open the plan.”
                        - {day 216}, churn interview, Gartenbau Oertel: “New card, forgot you, sorry.”
                        """)
                .page(183, """
                        size: 1.6 % of charges; retries bring back a bit more than half of them.
                        bet: The scheme tells us the new card, and where it does not, the person who pays is asked by name 20
                        days ahead.
                        chain: Card renewed before it runs out → nobody is locked out by accident → churn a month from 3.1 %
                        to 2.8–3.0 % → €21k to €63k of contribution a year.
                        alternatives:
                        - Do nothing: retries go on catching half, the rest leaves without a word
                        - Direct debit for all: safer, and 14 weeks of work with two banks
                        guardrails: Mails about billing stay at or below two per firm and month.
                        cost: 4 people × 4 weeks × €3.4k is €55k; the schemes charge €0.05 a card and month.
                        return: €21k to €63k of contribution a year.
                        kill_criteria: Above 1.4 % on {day 108}, Ines Moreau ends the scheme contract.
                        attribution: Interrupted series per scheme; one scheme starts four weeks later.
                        stops: A second reminder screen that success had asked for.
                        """)
                .forecast(
                        183,
                        Driver.RETENTION,
                        "50k-62k",
                        "revenue",
                        "400k-430k",
                        "churn",
                        "3.1% -> 2.8-3.0%",
                        "margin",
                        "78-82%")
                .to(Stage.PROPOSED, 212)
                .to(Stage.COMMITTED, 180)
                .to(Stage.LAUNCHED, 150)
                .look(Look.after(Week.TWO, 136)
                        .metric("1.3 %", "payment provider export")
                        .said(
                                "Nine of ten new cards came from the scheme; we mailed 22 firms.",
                                "The second scheme answers a day late.",
                                "Ask it two days earlier."))
                .look(Look.after(Week.TWELVE, 66)
                        .actual(92_000)
                        .metric("0.6 %", "payment provider export")
                        .by(Attribution.INTERRUPTED_SERIES)
                        .cost(55_000, 49_000)
                        .held("The schemes know four of five new cards")
                        .failed("Only expired cards matter: cards replaced after a loss are as many")
                        .said(
                                "The schemes also answer for cards that were lost or stolen, about as many again.",
                                "I had never counted replaced cards; they stood under “other” in the export.",
                                "Booked at €92k a year and no higher, although the last month ran above it.")
                        .lesson(
                                Skill.BAD_DECISION_GOOD_OUTCOME,
                                "A result above the range is a miss of the forecast too: open “other” before the range"
                                        + " is written.")
                        .decided(Decision.SCALE, -12))
                .to(Stage.REVIEWED, 66)
                .dismissed(COMMITTED, 176)
                .dismissed(POSTMORTEM, 64);
    }

    /** Two sentences of this page are what its checks teach: one number for the return, and a stop that can be put off. */
    static BetStory secondProvider() {
        return bet(35, "Second card provider")
                .link("https://tracker.example.com/billing/112")
                .planned(-30, -95)
                .page(33, """
                        metric: Hold payment cost of card charges at 2.0 % instead of 2.2 % by {month -200}.
                        problem: Firms pay for each of our price rises in the end, and this one buys them nothing.
                        why_now: The provider wants 0.2 points more from {day -120} on.
                        """)
                .page(12, """
                        metric: Reduce payment cost per charge for firms that pay by card from €3.20 to €2.90 by
                        {month -200}, as measured in the provider’s invoice.
                        problem: 9,800 charges a month go through one provider. When it was down for three hours, 310
                        firms saw a failed payment and 41 rang support to ask whether they still had an account.
                        why_now: The provider wants 0.2 points more from {day -120} on; notice has to be given by
                        {day -60}, or the contract runs for two more years.
                        decision: From Claire Dubois by {day -25}: may we sign with a second provider for two countries?
                        segment: 9,800 firms that pay by card, 2,100 of them in the two countries to begin with.
                        voices:
                        - {day 31}, call with Fliesen Petri: “Your payment page was dead and I had the customer standing there.”
                        - {day 27}, support ticket of Lohse Sanitary: “Am I cut off? I have paid for six years.”
                        - {day 20}, call with Elektro Brandt: “I do not care who takes it, as long as it takes it.”
                        size: Three outages in twelve months, the longest 3 hours 10 minutes.
                        bet: Each charge goes to the provider that is up, and among those that are to the cheaper one.
                        chain: Two providers → 6 to 14 % less paid per charge → €22k to €53k less cost a year.
                        alternatives:
                        - Do nothing: €38k a year more, and one provider that can be down
                        - Accept 0.1 points for three years: half the money, none of the safety
                        guardrails: Recovered failed charges stay at or above 71 %.
                        cost: 3 people × 6 weeks × €3.4k is €61k; €600 a month to run.
                        return: €38k less cost a year, all of it contribution.
                        assumptions:
                        - Both providers accept the same card tokens; test with 50 cards of our own in a week
                        kill_criteria: If it does not work out we go back to one provider.
                        attribution: One country on two providers, its neighbour on one, for eight weeks.
                        dependencies: Olga Petrova reviews the routing before {day -40}.
                        stops: The payment page in dark colours.
                        questions:
                        - Claire: why not take the 0.1 points? Because the outage stays ours.
                        sponsor: Claire Dubois, chief financial officer
                        """)
                .forecast(
                        12,
                        Driver.COST_TO_SERVE,
                        "55k-70k",
                        "volume",
                        "9.5k-10.1k",
                        "cost",
                        "3.20",
                        "reduction",
                        "6-14%")
                .to(Stage.PROPOSED, 12);
    }
}
