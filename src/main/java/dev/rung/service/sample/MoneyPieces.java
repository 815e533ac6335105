package dev.rung.service.sample;

import static dev.rung.service.sample.Piece.piece;

import java.util.List;

/** Strategy, forecasts, and what executives read. */
final class MoneyPieces {
    private MoneyPieces() {}

    static List<Piece> all() {
        return List.of(
                piece(498, "Roadmap as outcomes, with eleven refusals beside it")
                        .story("""
                                The roadmap I inherited was a list of 34 features in the order of who had asked last.

                                Six rows, each with metric, baseline, target and date, and a list of what we will not do with
                                the names of those who asked.

                                Nothing from the refused list was built in the quarter that followed.
                                """)
                        .link("https://wiki.example.com/trials/roadmap")
                        .did()
                        .scope("own team")
                        .pm("strategy-and-choices"),
                piece(476, "First monthly update, one page, costs included")
                        .story("""
                                Nobody above Jonas knew what the team was for.

                                One page: {month} revenue line, team cost of €118k beside it, one thing that went badly.

                                Two questions came back, answered the same afternoon. The third month the CFO replied “thanks,
                                clear”.
                                """)
                        .link("https://wiki.example.com/updates/first")
                        .did()
                        .scope("executives")
                        .pm("executive-communication"),
                piece(419, "Missed the monthly update and said so")
                        .story("""
                                The {month} update was due while the ledger migration burned.

                                Sent three lines on the day instead of a page a week late: what we missed, what it costs,
                                when the page comes.

                                Nobody complained. I keep the three-line form for bad weeks.
                                """)
                        .did()
                        .scope("executives")
                        .pm("executive-communication"),
                piece(343, "Buy, build or partner for tax rules")
                        .story("""
                                Selling in Austria and Poland needs tax texts that change twice a year.

                                Put three options side by side at the same discount rate, with the exit cost of each.

                                Buying won at €48k a year against €260k to build. Finance took the sheet for its own choice of
                                a travel tool.
                                """)
                        .link("https://wiki.example.com/pricing/tax-options")
                        .witness("Marta Kowalska, head of financial planning")
                        .did()
                        .scope("billing, finance")
                        .senior("financial-acumen"),
                piece(246, "One holdout for three teams that move the same number")
                        .story("""
                                Trials, onboarding and mobile all wanted to take credit for the same rise in paid firms.

                                Proposed one shared holdout of 5 %, drawn by firm number, and a note of two pages on who may
                                claim what.

                                All three one-pagers link to the note. The first claims made under it came to 94 % of
                                the observed change, where they used to exceed it.
                                """)
                        .link("https://wiki.example.com/self-service/measurement")
                        .witness("Mei Tanaka, data scientist")
                        .built()
                        .scope("trials, onboarding and mobile")
                        .principal("evidence-and-learning"),
                piece(229, "Half a million asked for and decided in the same meeting")
                        .story("""
                                Finishing the ledger migration needed three months of my team and six weeks of another,
                                and it had a bad name.

                                Sent the paper two days ahead with twelve questions I expected and an answer to each, number
                                and source included.

                                Nine of the eleven questions asked were on my list. Minutes name the option, €520k and a date.
                                """)
                        .metric(
                                "Questions asked that the paper had answered",
                                "4 of 10 (previous paper)",
                                "9 of 11",
                                "minutes")
                        .link("https://wiki.example.com/billing/ledger/paper")
                        .witness("Claire Dubois, chief financial officer")
                        .did()
                        .scope("executive committee")
                        .senior("executive-communication"),
                piece(222, "Strategy page for self-service over six quarters")
                        .story("""
                                Three teams build self-service and each had its own idea of the customer.

                                Wrote seven numbered choices nobody had asked me for, each with the signal that would reopen
                                it.

                                Two of the three teams cite choices 2 and 5 in their plans. Mobile does not, and has reasons.
                                """)
                        .link("https://wiki.example.com/self-service/strategy")
                        .did()
                        .scope("trials, onboarding and mobile")
                        .principal("strategy-and-choices"),
                piece(136, "My forecasts run a fifth too high, and finance now knows")
                        .story("""
                                Six of my forecasts have an actual by now.

                                Listed them on one sheet: four of six inside the range, the middle too high in five.

                                Finance multiplies my middle value by 0.8 in its plan, with my sheet as the source. It stings
                                less than expected.
                                """)
                        .metric(
                                "Actual over forecast, six bets",
                                "1.00 (assumed)",
                                "0.81",
                                "forecast log against ledger")
                        .link("https://wiki.example.com/forecasts/log")
                        .did()
                        .scope("own team, finance")
                        .senior("evidence-and-learning"),
                piece(72, "Overlapping claims reconciled in one table for the quarter")
                        .story("""
                                After the checkout work four teams reported a rise of the same number.

                                Set every claim beside the shared holdout; two PMs widened their range and one withdrew hers.

                                The sum of claims fell below the change that analytics sees, for the second time running.
                                """)
                        .metric("Claimed against observed change", "131 %", "97 %", "reconciliation table, analytics")
                        .link("https://wiki.example.com/self-service/reconciliation")
                        .enabled()
                        .scope("four teams")
                        .principal("evidence-and-learning"),
                piece(77, "Finance closes the quarter from our area model")
                        .story("""
                                The driver tree was a spreadsheet that only I could open without fear.

                                Cut it from 14 tabs to four, gave onboarding’s debt work an option value in a column of its
                                own, and handed the key to finance.

                                Marta ran the {quarter} forecast from it alone and found one error of mine, €12k.
                                """)
                        .link("https://wiki.example.com/self-service/driver-tree/v3")
                        .witness("Marta Kowalska, head of financial planning")
                        .built()
                        .scope("self-service area, finance")
                        .principal("financial-acumen"),
                piece(40, "Investment page for the whole self-service area")
                        .story("""
                                The executive committee reads three updates from three teams that contradict each other in
                                tone.

                                Drafted one page for the area with a single money line and sent it round with comments open.

                                The committee read it. Nobody has lifted a number from it yet, so I cannot say that it works.
                                """)
                        .did()
                        .scope("executives, three teams")
                        .principal("executive-communication"),
                piece(26, "Two overlapping bets merged after a look at the strategy")
                        .story("""
                                Mobile and onboarding were both building a way to send the first invoice.

                                Put the two bets side by side under choice 5 and left the room to the two PMs.

                                One bet, led by onboarding, five weeks of mobile freed for offline use.
                                """)
                        .link("https://wiki.example.com/self-service/choice-5")
                        .enabled()
                        .scope("mobile and onboarding")
                        .principal("strategy-and-choices"),
                piece(23, "Chief revenue officer changed his mind about discounts")
                        .story("""
                                Henrik wanted 20 % for yearly payment back before the biggest sales push of the year.

                                Brought him the price test and one page with the cost of the extra ten points, €340k a year.

                                He opened the committee by saying that he had been wrong, which I had not asked for.
                                """)
                        .link("https://wiki.example.com/annual-plan/discount-page")
                        .witness("Henrik Dahl, chief revenue officer")
                        .did()
                        .scope("executive committee")
                        .senior("executive-communication"));
    }
}
