package dev.rung.service.sample;

import static dev.rung.domain.initiative.EvidenceOffer.Kind.COMMITTED;
import static dev.rung.domain.initiative.EvidenceOffer.Kind.MEASURED_LAUNCH;
import static dev.rung.domain.initiative.EvidenceOffer.Kind.POSTMORTEM;
import static dev.rung.domain.initiative.EvidenceOffer.Kind.STOPPED;
import static dev.rung.service.sample.BetStory.bet;

import dev.rung.domain.initiative.Attribution;
import dev.rung.domain.initiative.Postmortem.Decision;
import dev.rung.domain.initiative.Postmortem.Skill;
import dev.rung.domain.initiative.Postmortem.Week;
import dev.rung.domain.initiative.Stage;
import dev.rung.domain.money.Driver;

/** The page on which firms pay, and how their invoices reach them. */
final class CheckoutBets {
    private CheckoutBets() {}

    static BetStory wallets() {
        return bet(266, "Wallet payments in checkout")
                .link("https://tracker.example.com/checkout/9")
                .planned(236, 190)
                .page(252, """
                        metric: Raise checkout completion of firms that buy online from 71.3 % to 72.1 % by {month 104}, as
                        measured in checkout events.
                        problem: Owners buy between two customers, with the phone in one hand, and have no card at hand.
                        why_now: Seven large deals named it since {day 330}; the wallet provider waives its set-up fee
                        until {day 180}.
                        segment: 3,300 checkouts a month.
                        voices:
                        - {day 262}, ticket of Kranz Joinery: “My phone pays for everything but you.”
                        - {day 259}, ticket of Elektro Brandt: “Wallet please, this is the third time I ask.”
                        size: 70 firms have asked for it in a year.
                        """)
                .page(238, """
                        alternatives:
                        - Do nothing: the 70 firms keep asking
                        - Payment by invoice for all: already open to firms above ten people
                        guardrails: Contacts about payments stay at or below 3 per 100 checkouts.
                        cost: 4 people × 5 weeks × €3.4k is €68k.
                        return: €42k to €127k of contribution a year.
                        kill_criteria: Below +0.2 points on {day 104}, Ines Moreau spends nothing more on it.
                        attribution: 20 % of checkouts without wallets for twelve weeks.
                        """)
                .forecast(
                        240,
                        Driver.CONVERSION,
                        "60k-75k",
                        "volume",
                        "3.1k-3.5k",
                        "conversion",
                        "0.4-1.2 pp",
                        "arpa",
                        "58",
                        "margin",
                        "80%",
                        "churn",
                        "3-4%")
                .to(Stage.PROPOSED, 252)
                .to(Stage.COMMITTED, 236)
                .to(Stage.LAUNCHED, 190)
                .look(Look.after(Week.TWO, 176)
                        .metric("no more contacts than before", "support desk")
                        .by(Attribution.HOLDOUT)
                        .said(
                                "Support had its texts two days ahead.",
                                "Only 2 of 100 checkouts use it.",
                                "Nothing yet; two weeks say nothing about money."))
                .look(Look.after(Week.SIX, 148)
                        .metric("71.4 %", "checkout events, 20 % holdout")
                        .by(Attribution.HOLDOUT)
                        .said(
                                "The holdout is clean.",
                                "The line is flat where I had promised a step.",
                                "Henrik hears it from me this week, before week twelve."))
                .look(Look.after(Week.TWELVE, 104)
                        .actual(10_000)
                        .metric("71.4 %", "checkout events, 12 weeks, 20 % holdout")
                        .by(Attribution.HOLDOUT)
                        .cost(68_000, 66_000)
                        .failed("Who asks for wallets leaves without them: the 70 already paid by invoice")
                        .held("Support is not burdened")
                        .said(
                                "The review was held with the same people in the room.",
                                "I counted the loud ones and never asked how they pay today.",
                                "No forecast from requests alone; a request starts an interview.")
                        .lesson(
                                Skill.BAD_DECISION_BAD_OUTCOME,
                                "Seventy requests are seventy questions. Ask what each of them does today.")
                        .decided(Decision.STOP, 90))
                .to(Stage.REVIEWED, 104)
                .to(Stage.CLOSED, 90, "It stays in checkout as it is; nobody works on it any more.")
                .dismissed(COMMITTED, 230)
                .dismissed(STOPPED, 88)
                .dismissed(MEASURED_LAUNCH, 100)
                .accepted(POSTMORTEM, 103, "Wallet payments: I was wrong by a factor of eight");
    }

    static BetStory onePage() {
        return bet(158, "Checkout on one page")
                .link("https://tracker.example.com/checkout/21")
                .planned(126, 84)
                .page(144, """
                        metric: Raise checkout completion of firms that buy online from 71.4 % to 72.8 % by {month -5}, as
                        measured in checkout events against the shared holdout.
                        problem: Four pages stand between a decision and the first invoice. On the third we ask for the tax
                        number, which lies in a folder at home; 11 of 100 owners go to look for it and do not come back.
                        why_now: Since {day 165} a firm may send its tax number within 30 days, so that we need not ask
                        before the sale; the yearly contracts planned for {day 51} double what each lost checkout costs.
                        voices:
                        - {day 156}, recording, painter with two people: left on page three, came back after six days
                        - {day 153}, call with Gerüstbau Adler: “I was asked for a number I have never needed to know.”
                        - {day 150}, call with Novotny Heating: “Page after page. I thought it had not worked.”
                        """)
                .page(130, """
                        decision: From Jonas Weidner by {day 126}: six weeks of four people.
                        segment: 3,400 checkouts a month in self-service.
                        size: 28.6 of 100 checkouts are not finished; 11 of those end at the tax number.
                        bet: Whoever has decided to buy finishes in one go, and what can wait is asked later.
                        chain: No folder needed → 0.6 to 2.2 points more checkouts finish → 20 to 75 firms a month → €65k to €240k of contribution a year.
                        alternatives:
                        - Do nothing: 11 of 100 go on looking for the folder
                        - Ask for the tax number later and leave the four pages: two weeks, a third of the effect
                        guardrails: Invoices sent back for a wrong tax number stay below 1 %.
                        cost: 4 people × 6 weeks × €3.4k is €82k; nothing to run.
                        return: €65k to €240k of contribution a year.
                        assumptions:
                        - The folder is the reason; 18 of 25 recordings show it
                        - Nine of ten send the number within 30 days; no test before launch
                        kill_criteria: Below 71.9 % on {day 42}, Ines Moreau goes back to four pages.
                        attribution: The shared holdout of 5 %, agreed with analytics before the build.
                        go_to_market: Nothing to sell: price and plans stay. Tom Osei’s sellers know since {day 132}.
                        stops: Wallets on the phone.
                        """)
                .forecast(
                        130,
                        Driver.CONVERSION,
                        "75k-95k",
                        "volume",
                        "3.2k-3.6k",
                        "conversion",
                        "71.4% -> 72.0-73.6%",
                        "arpa",
                        "58",
                        "margin",
                        "78-82%",
                        "churn",
                        "3-4%")
                .to(Stage.PROPOSED, 144)
                .to(Stage.COMMITTED, 126)
                .launchedOnItsDay(84)
                .look(Look.after(Week.TWO, 70)
                        .metric("72.6 %", "checkout events")
                        .by(Attribution.HOLDOUT)
                        .unknown("Nine of ten send the tax number within 30 days")
                        .said(
                                "No firm was lost on the page that is gone.",
                                "Four teams claim the same rise; mine is the checkout events less the holdout.",
                                "One table for all four claims, settled before week six."))
                .look(Look.after(Week.SIX, 42)
                        .actual(108_000)
                        .metric("72.4 %", "checkout events against the shared holdout")
                        .by(Attribution.HOLDOUT)
                        .cost(82_000, 88_000)
                        .held("The folder is the reason")
                        .failed("Nine of ten send the tax number within 30 days: it is eight of ten")
                        .said(
                                "+1.0 points against the holdout, steady for four weeks.",
                                "Two of ten tax numbers are missing and support runs after them.",
                                "The number is asked for with the first invoice; read again in week twelve.")
                        .lesson(Skill.GOOD_DECISION_GOOD_OUTCOME, "What is asked later has to be asked by somebody.")
                        .decided(Decision.CONTINUE, 0))
                .dismissed(COMMITTED, 122)
                .dismissed(MEASURED_LAUNCH, 41);
    }

    static BetStory paperInvoices() {
        return bet(133, "Paper invoices only on request")
                .link("https://tracker.example.com/billing/97")
                .planned(94, 47)
                .page(116, """
                        metric: Reduce letters per month for firms with a monthly plan from 4,600 to 1,500 by {month -37}, as
                        measured in the print shop’s invoice.
                        problem: Firms get each invoice twice, by mail and on paper. Whoever does the books files both and
                        pays one of them twice; 61 firms did so in a quarter and had to ask for their money back.
                        why_now: The print shop raises its price by 18 % on {day 40}, and since {day 150} the tax office
                        takes the electronic invoice as the original.
                        voices:
                        - {day 130}, call with Malerbetrieb Sievers: “Two of each. Which one is the real one?”
                        - {day 128}, call with Kranz Joinery: “I paid you twice in spring and got it back in summer.”
                        - {day 125}, visit to Gartenbau Oertel: both copies in the binder, one with a coffee ring
                        """)
                .page(100, """
                        segment: 4,600 firms that still get a letter; 700 of them asked for it.
                        size: 4,600 letters a month at €1.30.
                        bet: Paper comes to those who say that they want it, and to nobody else.
                        chain: One invoice instead of two → 55 to 80 of 100 letters less → €39k to €58k less cost a year.
                        alternatives:
                        - Do nothing: €72k a year, €85k after the price rise
                        - Charge for paper: brings €20k and angers those who keep the books
                        guardrails: Invoices paid late stay at or below 8 of 100.
                        cost: 2 people × 4 weeks × €3.4k is €27k.
                        return: €39k to €58k of cost a year saved, all of it contribution.
                        assumptions:
                        - At least every second firm does not miss the letter; tested with 200 firms in two weeks
                        kill_criteria: More than 10 of 100 invoices late on {day 5}, Ines Moreau sends paper again.
                        attribution: Before and after, firm by firm; the letters are counted by the print shop.
                        go_to_market: Nothing to sell. Yusuf Demir’s agents say: “Tell us and the paper comes.”
                        stops: New envelopes for the rebranding.
                        """)
                .forecast(
                        98,
                        Driver.COST_TO_SERVE,
                        "25k-30k",
                        "volume",
                        "4.4k-4.8k",
                        "cost",
                        "1.30",
                        "reduction",
                        "55-80%")
                .to(Stage.PROPOSED, 116)
                .to(Stage.COMMITTED, 94)
                .to(Stage.LAUNCHED, 47)
                .look(Look.after(Week.TWO, 33)
                        .actual(44_000)
                        .metric("1,740", "")
                        .by(Attribution.BEFORE_AND_AFTER)
                        .held("At least every second firm does not miss the letter")
                        .said(
                                "The print shop billed 62 % fewer letters in the first run.",
                                "380 firms rang for their paper; I had expected half as many.",
                                "A line on the invoice says how to get paper; late payments are read in week six."))
                .dismissed(COMMITTED, 90)
                .dismissed(POSTMORTEM, 32);
    }
}
