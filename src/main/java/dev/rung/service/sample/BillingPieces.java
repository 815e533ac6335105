package dev.rung.service.sample;

import static dev.rung.service.sample.Piece.piece;

import java.util.List;

/** Plans, prices, failed payments and renewals. */
final class BillingPieces {
    private BillingPieces() {}

    static List<Piece> all() {
        return List.of(
                piece(505, "Break-even of smarter card retries on half a page")
                        .story("""
                                4.1 % of monthly charges fail and we simply tried again three days later.

                                Six weeks of the team is €165k; set that beside the recovery rate that would pay it back in a
                                year.

                                Break-even at +10 points of recovered charges over two years, which a rival’s public figures
                                made plausible. Funded the same week.
                                """)
                        .link("https://wiki.example.com/billing/retries/one-pager")
                        .witness("Marta Kowalska, head of financial planning")
                        .did()
                        .scope("own team")
                        .pm("financial-acumen"),
                piece(470, "Retries follow payday instead of a fixed three days")
                        .story("""
                                Trade firms are paid around the end of the month and so are their cards.

                                Sliced the retry work so that the riskiest piece, the bank’s idempotency rule, was built in
                                week two.

                                Live on the first day of the range we had committed to, with no double charge.
                                """)
                        .link("https://wiki.example.com/billing/retries")
                        .witness("Olga Petrova, staff engineer")
                        .did()
                        .scope("own team")
                        .pm("delivery"),
                piece(386, "Failed payments: recovered 71 of 100 instead of 58")
                        .story("""
                                Retries on payday had been live for twelve weeks, in ten of eleven countries.

                                Used the eleventh as the comparison and had analytics repeat the count without my query.

                                +13 points, worth €112k a year, measured on recovered charges that stayed paid for 30 days.
                                """)
                        .metric("Recovered failed charges", "58 %", "71 %", "payment provider export and ledger")
                        .link("https://wiki.example.com/billing/retries/postmortem")
                        .did()
                        .scope("ten countries")
                        .senior("outcome-ownership")
                        .accepted(9, "Nora’s own count says 70.6. Fine by me."),
                piece(357, "Stopped usage pricing after three weeks of a planned ten")
                        .story("""
                                I had asked for ten weeks to test a price per invoice sent, because two lost deals wanted it.

                                Set the limit before the start: if fewer than 15 of 60 invited firms take it, we stop. Seven
                                did.

                                Stopped at three weeks, wrote down why, and returned about €190k of capacity. It hurt: the
                                idea was mine.
                                """)
                        .link("https://wiki.example.com/pricing/usage-test/stop")
                        .witness("Jonas Weidner, director of product")
                        .did()
                        .scope("own team")
                        .senior("strategy-and-choices")
                        .senior("evidence-and-learning"),
                piece(289, "Renewal notices say what the firm got for its money")
                        .story("""
                                Renewal mails carried a price and a button, and success spent Fridays explaining invoices.

                                Put three numbers of the firm’s own use above the price, tested on every second renewal of
                                one month.

                                Cancellations within ten days of a notice fell by a quarter.
                                """)
                        .metric("Cancellations after renewal notice", "3.6 %", "2.7 %", "renewal table, 2,140 notices")
                        .did()
                        .scope("own team, customer success")
                        .senior("outcome-ownership"),
                piece(264, "Fewer people ask us what their invoice means")
                        .story("""
                                Every third contact about billing was a question about pro rata days.

                                Rebuilt the invoice page around the one line that people circled in the tests, with Yusuf’s
                                agents choosing the words.

                                Contacts fell by a third and one agent moved to onboarding calls.
                                """)
                        .metric("Billing contacts per 100 firms and month", "14.2", "9.1", "support desk, tag billing")
                        .witness("Yusuf Demir, support lead")
                        .enabled()
                        .scope("own team, support")
                        .senior("working-through-others")
                        .pm("outcome-ownership"),
                piece(236, "One driver tree for self-service, no euro counted twice")
                        .story("""
                                Three teams claimed €2.9M of yearly benefit on a base that had grown by €1.6M.

                                Built one tree with attribution shares per branch that add up to 100, and sat with each PM
                                until they accepted their branch.

                                Claims came down to €1.5M. Finance took the tree into its {quarter} forecast and asked for
                                an update every quarter.
                                """)
                        .metric(
                                "Claimed yearly benefit, three teams",
                                "€2.9M",
                                "€1.5M",
                                "area model, reviewed by finance")
                        .link("https://wiki.example.com/self-service/driver-tree")
                        .witness("Marta Kowalska, head of financial planning")
                        .built()
                        .scope("trials, onboarding and mobile")
                        .principal("financial-acumen")
                        .accepted(20, "Marta confirmed that the forecast file names this model."),
                piece(147, "Annual plan: three scenarios and the assumption that would kill it")
                        .story("""
                                Annual plans were popular with everybody and nobody had counted the discount.

                                Modelled revenue and cost with normal, slow and one-quarter-late demand; ranked the inputs by
                                how far each moves the middle value.

                                €1.2M a year in the middle, €0.5M to €2.1M. If fewer than 14 % choose annual, the discount
                                eats it. The board paper carries exactly that sentence.
                                """)
                        .link("https://wiki.example.com/annual-plan/model")
                        .witness("Claire Dubois, chief financial officer")
                        .did()
                        .scope("all plans")
                        .senior("financial-acumen")
                        .senior("executive-communication"),
                piece(92, "Price test of the annual discount, with a result nobody wanted")
                        .story("""
                                Marketing wanted 20 % off for a yearly payment because competitors show 20 %.

                                Ran 10, 15 and 20 % side by side for four weeks on new firms and put the readout on the wall
                                before discussing it.

                                10 % sold as well as 20 %. It is the cheapest finding of my year, and it cost me lunch with
                                Eva.
                                """)
                        .metric(
                                "Annual share at 10 % against 20 % off",
                                "22.6 %", "22.1 %", "price test 9, 3,300 checkouts")
                        .did()
                        .scope("new firms, marketing")
                        .senior("financial-acumen")
                        .questioned(8, "How many of the 3,300 would have chosen annual without any discount?"),
                piece(51, "Annual plan on sale in four countries")
                        .story("""
                                Finance, legal, sales and two teams had to change something on the same morning.

                                Walked the dependency page with each neighbour alone, a week ahead; the tax texts for Austria
                                went to their fallback.

                                All four countries opened at nine. 61 annual contracts in the first week, one typing error on
                                an invoice.
                                """)
                        .link("https://wiki.example.com/annual-plan/launch")
                        .witness("Sanjay Patel, engineering manager of billing")
                        .did()
                        .scope("five departments, four countries")
                        .senior("delivery")
                        .senior("working-through-others"),
                piece(9, "Annual plan at six weeks: the share is there, the mix is not")
                        .story("""
                                Forecast for week six: 19 % of new firms on annual, mostly firms with more than five people.

                                Read it without waiting for week twelve because onboarding plans its staff on it.

                                23 % chose annual, yet two thirds are firms of one or two people, who bring half the money.
                                Sent the corrected range to finance the same day.
                                """)
                        .metric("Annual share of new firms", "9 %", "23 %", "billing ledger, six weekly cohorts")
                        .link("https://wiki.example.com/annual-plan/week-6")
                        .did()
                        .scope("four countries")
                        .senior("outcome-ownership")
                        .senior("evidence-and-learning"));
    }
}
