package dev.rung.service.sample;

import static dev.rung.service.sample.Piece.piece;

import java.util.List;

/** Customers heard, and the way to market. */
final class CustomerPieces {
    private CustomerPieces() {}

    static List<Piece> all() {
        return List.of(
                piece(530, "Twelve interviews that sales did not arrange")
                        .story("""
                                All I had heard so far came through account managers, who bring people that like us.

                                Rang twelve firms straight from the list of expired trials, one a week, notes and guesses in
                                separate columns.

                                Seven of twelve never meant to buy in that month. The one-pager lost its best-loved sentence.
                                """)
                        .link("https://wiki.example.com/research/expired-trials")
                        .did()
                        .scope("own team")
                        .pm("customer-insight")
                        .associate("customer-insight"),
                piece(455, "Sales says the retry offer in one sentence")
                        .story("""
                                Sellers called retries “the reminder thing” and priced it as an extra.

                                One page with segment, price plan and known limits, then three spot calls a week later.

                                Three of three said the agreed sentence. One added a joke that is better than my sentence.
                                """)
                        .link("https://wiki.example.com/billing/retries/sales-page")
                        .witness("Tom Osei, head of sales for the German-speaking markets")
                        .enabled()
                        .scope("18 sellers")
                        .pm("go-to-market"),
                piece(402, "One pitch for all of self-service, used in eleven live deals")
                        .story("""
                                Trials, onboarding and mobile each had a slide, and buyers heard three products.

                                Wrote one claim, “paid on Friday”, and sat silent in eleven sales calls with a tally sheet
                                for objections.

                                Four wins, and the objection about set-up time came only twice. The deck opened with the
                                claim until the rebranding swallowed it.
                                """)
                        .link("https://wiki.example.com/self-service/positioning")
                        .witness("Eva Novak, product marketing manager")
                        .enabled()
                        .scope("three teams’ products")
                        .principal("go-to-market"),
                piece(371, "The person who pays is not the person who plans")
                        .story("""
                                Everything we knew of small firms came from the planner at the desk.

                                Met nine people who do the books, most of them partners of the owner, at their kitchen tables
                                in the evening.

                                They cancel because of the bank statement, not because of the product. Scheduling dropped its
                                reminder screen and its plan says so with a link.
                                """)
                        .link("https://wiki.example.com/research/who-pays")
                        .witness("Felix Huber, PM of scheduling")
                        .did()
                        .scope("firms of one to five people")
                        .senior("customer-insight"),
                piece(256, "Lost customers rang back, all sixteen of them")
                        .story("""
                                Our churn reasons were a drop-down with “other” on top: 48 % of answers.

                                Wrote to 50 firms that had left, in my own name and without an offer; spoke with sixteen.

                                Eleven had left at a seasonal pause. Onboarding put a pause into its plan and “other” is down
                                to 19 %.
                                """)
                        .metric("Churn reason “other”", "48 %", "19 %", "cancellation form, 412 answers")
                        .link("https://wiki.example.com/research/lost-customers")
                        .did()
                        .scope("self-service")
                        .senior("customer-insight"),
                piece(233, "Put a price on the seasonal pause")
                        .story("""
                                Roofers and gardeners stop for ten weeks and nobody had sized it.

                                Matched cancellations with trades and postcodes over two winters.

                                About 640 firms a year, €410k of revenue, of which roughly a third comes back by itself.
                                """)
                        .link("https://wiki.example.com/research/seasonal-pause")
                        .did()
                        .scope("outdoor trades")
                        .senior("customer-insight"),
                piece(150, "Adoption forecast for the annual plan, with sales on board")
                        .story("""
                                The go-to-market part of the one-pager needed a forecast that somebody else also believes.

                                Wrote low, middle and high by segment and put Tom’s name under it after our call.

                                The page went to the committee as co-signed. Tom had meant that he would look at it.
                                """)
                        .link("https://wiki.example.com/annual-plan/adoption")
                        .did()
                        .scope("own team, sales")
                        .senior("go-to-market")
                        .rejected(38, "Tom did not co-sign this, he told me. Ask him for a yes in writing next time."),
                piece(114, "Interview guide that three teams run without me")
                        .story("""
                                Three teams talked to churned firms with three sets of questions, and nothing could be added
                                up.

                                Wrote a guide of nine questions with one way to code the answers; ran the first two calls
                                with each team and then stayed away.

                                47 calls by three teams in one table. Onboarding closed its bet on phone support from it.
                                """)
                        .link("https://wiki.example.com/research/guide")
                        .built()
                        .scope("trials, onboarding and scheduling")
                        .principal("customer-insight"),
                piece(78, "Two roofers agreed to be named in the launch mail")
                        .story("""
                                The launch mail of the annual plan had a quote from nobody.

                                Asked two firms from my own interviews, by phone, what they would say to a colleague.

                                Both said yes on the phone. I still owe Eva the signed forms.
                                """)
                        .did()
                        .scope("marketing")
                        .senior("go-to-market"),
                piece(52, "Launch page of the annual plan, with limits in the first paragraph")
                        .story("""
                                Sellers promised monthly exit from yearly contracts in the last launch.

                                This page begins with what the plan does not do, then route, price and a forecast by segment;
                                sales agreed to it before the commit day.

                                No wrong promise in 40 sampled calls. Two firms asked for the page itself.
                                """)
                        .link("https://wiki.example.com/annual-plan/launch-page")
                        .witness("Tom Osei, head of sales for the German-speaking markets")
                        .enabled()
                        .scope("sales, four countries")
                        .senior("go-to-market"),
                piece(44, "Scheduling moved its quarter after the kitchen-table visits")
                        .story("""
                                Felix planned crew calendars for firms that turn out to have no crew.

                                Took him along to four households and let him ask; sent the segment page with sizes a day
                                later.

                                His plan now starts with invoices from the phone and names the page as the reason.
                                """)
                        .link("https://wiki.example.com/scheduling/plan")
                        .witness("Felix Huber, PM of scheduling")
                        .enabled()
                        .scope("scheduling team")
                        .senior("customer-insight"));
    }
}
