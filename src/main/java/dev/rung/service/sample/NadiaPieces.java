package dev.rung.service.sample;

import static dev.rung.service.sample.Piece.piece;

import java.util.List;

/** Nadia Brandt, PM of invoicing: sure of her numbers, and further than she thinks. */
final class NadiaPieces {
    private NadiaPieces() {}

    static List<Piece> all() {
        return List.of(
                piece(262, "Each invoicing bet got its target before its first ticket")
                        .story("""
                                Three bets were running and none of them said what would count as a success.

                                Wrote target, day and source for each, and had finance sign the baselines.

                                Late invoices per firm went from 4.1 to 3.2 a month, against the baseline of that page.
                                """)
                        .metric("Late invoices per firm and month", "4.1", "3.2", "ledger export, 2,300 firms")
                        .did()
                        .scope("invoicing team")
                        .pm("outcome-ownership")
                        .pm("evidence-and-learning")
                        .accepted(78, "The baseline is the one finance knows."),
                piece(240, "Break-even of partial invoices, before asking for an engineer")
                        .story("""
                                The team wanted a sixth engineer for partial invoices and nobody had a number.

                                Computed the lift that pays for six weeks of the team, with the three inputs finance
                                could trace.

                                It took 2.3 % more paid invoices. We asked for four weeks and got them.
                                """)
                        .link("https://wiki.example.com/invoicing/partial/break-even")
                        .witness("Claire Dubois, controlling")
                        .did()
                        .scope("invoicing team")
                        .pm("financial-acumen")
                        .accepted(56, "Claire could trace all three inputs."),
                piece(224, "A bet review every second Tuesday, with a decision at its end")
                        .story("""
                                Metrics were read in the stand-up and forgotten by lunch.

                                Put one live bet on the table each fortnight; whoever owns it brings the reading.

                                Nine reviews, nine logged decisions, two of them to stop.
                                """)
                        .link("https://wiki.example.com/invoicing/bet-review")
                        .witness("Lukas Adler, engineering manager of invoicing")
                        .built()
                        .scope("invoicing team")
                        .pm("operating-system")
                        .pm("delivery"),
                piece(205, "Support restates partial invoices without reading it off")
                        .story("""
                                Support learned of the last two launches from customers.

                                One page with segment, plan and limits ten days before; then five calls with questions
                                from real tickets.

                                Four of five restated the offer unaided. The fifth found the limit I had left out.
                                """)
                        .link("https://wiki.example.com/invoicing/partial/support")
                        .witness("Mira Sand, head of support")
                        .enabled()
                        .scope("support")
                        .pm("go-to-market")
                        .pm("customer-insight")
                        .accepted(160, "Mira told me the same, unasked."),
                piece(196, "A quarter with seven things we do not do")
                        .story("""
                                Refused ideas came back each month under another name.

                                Wrote the quarter as three outcomes beside a list of seven refusals, each with
                                its reason, and went through it with sales line by line.

                                One came back, with a signed contract behind it. The other six did not.
                                """)
                        .link("https://wiki.example.com/invoicing/roadmap")
                        .witness("Tom Osei, head of sales for the German-speaking markets")
                        .did()
                        .scope("invoicing, sales")
                        .pm("strategy-and-choices")
                        .pm("working-through-others"),
                piece(150, "Partial invoices, nine weeks later: half of what we said")
                        .story("""
                                We had promised 3 % more paid invoices.

                                Compared with firms that could not see the button, and wrote down why the range was too
                                high: we had counted firms that never invoice in parts.

                                1.4 %, above break-even for trades with deposits only. Verdict: go on there, stop elsewhere.
                                """)
                        .metric("Paid invoices against holdout", "0 %", "+1.4 %", "analytics, 1,900 firms")
                        .link("https://wiki.example.com/invoicing/partial/postmortem")
                        .did()
                        .scope("invoicing team")
                        .pm("evidence-and-learning")
                        .pm("outcome-ownership")
                        .accepted(105, "Half of the promise, and she says so in the first line."),
                piece(100, "Bookkeepers, not owners, decide on reminders")
                        .story("""
                                Scheduling planned reminders for the owner of the firm.

                                Spoke with fourteen bookkeepers of firms that had left us, two a week, and counted who
                                had switched reminders off.

                                Eleven of fourteen had. Scheduling moved the setting to the bookkeeper and says why in its
                                plan.
                                """)
                        .link("https://wiki.example.com/invoicing/research/bookkeepers")
                        .witness("Felix Huber, PM of scheduling")
                        .did()
                        .scope("scheduling")
                        .pm("customer-insight")
                        .senior("customer-insight")
                        .accepted(55, "Felix changed his plan before I had heard of it."),
                piece(104, "A monthly page in euros that needs no meeting after it")
                        .story("""
                                My status notes listed features, and Jonas asked the same five questions each time.

                                One page a month, from late invoices to revenue kept, with the five answers on it.

                                Three months running no question stayed open longer than a day.
                                """)
                        .link("https://wiki.example.com/invoicing/monthly")
                        .witness("Jonas Weidner, director of product")
                        .did()
                        .scope("self-service")
                        .pm("executive-communication")
                        .pm("financial-acumen"),
                piece(88, "New tax rates live on the day that was promised")
                        .story("""
                                Two countries changed their rates on the same morning.

                                Agreed a smaller slice with support three weeks before, read the counts at every second
                                Tuesday, and told sales which four customers would wait.

                                Live on the day; four customers waited two days and knew it.
                                """)
                        .link("https://wiki.example.com/invoicing/tax/release")
                        .witness("Mira Sand, head of support")
                        .did()
                        .scope("invoicing, support, sales")
                        .pm("delivery")
                        .pm("go-to-market")
                        .pm("operating-system"),
                piece(70, "What deposits earn if half of the trades never use them")
                        .story("""
                                Deposits wanted two quarters of the team, on one hopeful line.

                                Modelled revenue against cost with a weak and a late case, and named the one assumption
                                that would turn the answer.

                                Funded for one quarter, with that assumption as the gate.
                                """)
                        .link("https://wiki.example.com/invoicing/deposits/model")
                        .witness("Claire Dubois, controlling")
                        .did()
                        .scope("invoicing")
                        .senior("financial-acumen"),
                piece(55, "Sales gave up a custom layout for a date")
                        .story("""
                                Sales had sold a custom layout that would have cost the tax release a week.

                                Wrote both costs on one page and asked Tom which of the two he would explain to customers.

                                He chose the date and signed it; Jonas heard of it afterwards.
                                """)
                        .link("https://wiki.example.com/invoicing/trade-offs")
                        .witness("Tom Osei, head of sales for the German-speaking markets")
                        .did()
                        .scope("sales")
                        .pm("working-through-others")
                        .pm("strategy-and-choices"));
    }
}
