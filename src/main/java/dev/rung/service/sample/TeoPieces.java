package dev.rung.service.sample;

import static dev.rung.service.sample.Piece.piece;

import java.util.List;

/** Teo Marchetti, senior PM of payouts: strong alone and on paper, seldom seen beside others. */
final class TeoPieces {
    private TeoPieces() {}

    static List<Piece> all() {
        return List.of(
                piece(255, "Payouts moved to the new bank behind a switch")
                        .story("""
                                Three teams pay out through us and the old bank gave notice.

                                One dependency plan with a fallback for each date, agreed before the first line of code.

                                One date broke, the fallback held, and no firm was paid late.
                                """)
                        .link("https://wiki.example.com/payouts/bank/plan")
                        .witness("Lukas Adler, engineering manager of invoicing")
                        .did()
                        .scope("payouts, invoicing, trials")
                        .senior("delivery")
                        .senior("working-through-others")
                        .accepted(209, "Lukas says the fallback was his quietest night."),
                piece(262, "Instant payout, with the case in which nobody wants it")
                        .story("""
                                Instant payout looked like free money.

                                Modelled fees against chargebacks, once with the launch a quarter late.

                                The committee funded it for the two largest trades and named the chargeback rate as the
                                reason to stop.
                                """)
                        .link("https://wiki.example.com/payouts/instant/model")
                        .witness("Claire Dubois, controlling")
                        .did()
                        .scope("payouts")
                        .senior("financial-acumen")
                        .accepted(216, "Claire uses the same sheet for fees now."),
                piece(230, "Nine forecasts and what became of them")
                        .story("""
                                Nobody in payouts could say how often we are right.

                                Put nine old ranges beside their results, the missed ones first.

                                Three of nine inside. Invoicing asked for the list before it took over the next number.
                                """)
                        .link("https://wiki.example.com/payouts/forecast-record")
                        .witness("Nadia Brandt, PM of invoicing")
                        .did()
                        .scope("payouts, invoicing")
                        .senior("evidence-and-learning"),
                piece(160, "Failed payouts down by two fifths, and still there two quarters on")
                        .story("""
                                Invoicing and trials both lose firms whose payout fails twice.

                                Checked account numbers at entry instead of at payout, and held back two regions.

                                From 2.5 % to 1.5 % against the regions held back, in both quarters since.
                                """)
                        .metric("Failed payouts", "2.5 %", "1.5 %", "bank returns against two regions held back")
                        .did()
                        .scope("payouts, invoicing, trials")
                        .senior("outcome-ownership")
                        .senior("financial-acumen")
                        .accepted(115, "Analytics accepts the comparison."),
                piece(118, "My ranges were a third too narrow, so I widened them")
                        .story("""
                                Six of my nine ranges had missed.

                                Wrote the record down and multiplied every new range by what it says.

                                Invoicing planned its cash on the widened one, and the result fell inside.
                                """)
                        .metric("Results inside the range", "3 of 9", "4 of 5", "forecast record of payouts")
                        .did()
                        .scope("payouts, invoicing")
                        .senior("evidence-and-learning")
                        .accepted(73, "He shows his misses first."),
                piece(90, "Two lunches with a PM of another team")
                        .story("""
                                Priya asked how one argues about money with finance.

                                Went through my own two cases with her over lunch.

                                She says that it helped her.
                                """)
                        .link("https://wiki.example.com/payouts/lunch-notes")
                        .did()
                        .scope("messages")
                        .senior("talent-and-coaching")
                        .questioned(45, "Which artifact of hers shows the gap closed? So far it is two lunches."),
                piece(60, "Payout dates that invoicing can promise")
                        .story("""
                                Invoicing promised payout days that we could not hold at month’s end.

                                Published the day range we hold in nineteen of twenty cases, with a fallback for the rest.

                                Complaints about the payout day went from 61 to 22 a month, in invoicing’s own count.
                                """)
                        .metric("Complaints on payout day a month", "61", "22", "support tags of invoicing")
                        .link("https://wiki.example.com/payouts/days")
                        .did()
                        .scope("invoicing")
                        .senior("outcome-ownership")
                        .senior("delivery"));
    }
}
