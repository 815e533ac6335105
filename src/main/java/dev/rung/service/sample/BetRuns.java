package dev.rung.service.sample;

/** The questions before the roadmap, as she answered them for four bets; for one of them twice. */
final class BetRuns {
    static final String BEFORE = "before-the-roadmap";

    private BetRuns() {}

    static Run onePage() {
        return Run.of(BEFORE)
                .yes("metric", "Checkout completion from 71.4 % to 72.8 %, read against the shared holdout.")
                .yes("baseline", "71.4 % on {day 148}, checkout events; it is the figure the wallets ended with.")
                .yes("driver", "Conversion: 1.4 points of 3,400 checkouts are 48 firms a month at €58.")
                .yes("cost", "Four people for six weeks at €3.4k each, €82k.")
                .yes("range", "€65k to €240k of contribution; the lift moves it most.")
                .yes("problem", "On the third page we ask for a number that lies in a folder at home.")
                .yes("voices", "Two calls and 25 recordings, in 18 of which the owner goes to look for it.")
                .yes("size", "11 of 100 checkouts end there.")
                .yes("segment", "3,400 checkouts a month, all of them online.")
                .yes("why-now", "Since {day 165} the number may come 30 days later.")
                .yes("waiting", "A quarter without it is about €38k.")
                .yes("twelve-months", "The tax office has no plan to drop the number, and folders stay at home.")
                .yes("alternatives", "Nothing at all, or the four pages without the number.")
                .no("assumption", "That nine of ten send it later is a guess, and I found no test before launch.")
                .yes("kill", "Below 71.9 % after six weeks I go back to four pages.")
                .yes("stops", "Wallets on the phone; Henrik knows.");
    }

    static Run annualPlan() {
        return Run.of(BEFORE)
                .yes("metric", "The share of new firms that pay for a year, from 9 % to 21 %.")
                .yes("baseline", "9 % in the billing ledger; those are firms that rang and asked.")
                .yes("driver", "Who paid for a year is not there to cancel in a month when the account is low.")
                .yes("cost", "Two teams for five weeks, with finance and legal: €230k.")
                .yes("range", "€0.5M to €2.1M; the share that chooses annual moves it most.")
                .yes("problem", "Small firms leave because of the bank statement and not because of the product.")
                .yes("voices", "Nine kitchen tables, among them Fliesen Petri and Tischlerei Kranz.")
                .notSure("size", "How many of all cancellations are of that kind I know for self-service only.")
                .yes("segment", "2,100 new firms a month, and all that renew.")
                .yes("why-now", "The price list of four countries goes to print on {day 60}.")
                .yes("twelve-months", "Bank statements will not get kinder, and the list is printed once a year.")
                .yes("alternatives", "Nothing, 20 % off, or two years with a promise.")
                .yes("assumption", "At least 14 % choose it; the price test shows it in four weeks.")
                .notSure("kill", "14 % is the number; Claire has yet to say that she would take it off the list.");
    }

    static Run roundTwoAtFirst() {
        return Run.of(BEFORE)
                .yes("metric", "More trials that pay.")
                .no("baseline", "13.1 % is from the last readout; nobody has read it since.")
                .notSure("driver", "Fewer cancel on day one, but perhaps they only cancel on day ten.")
                .yes("problem", "Nine of 100 firms that enter a card at the end cancel within a day.")
                .no("voices", "One call so far.")
                .notSure("why-now", "It bothers me, which is no date.")
                .no("alternatives", "I have one idea and like it too much.");
    }

    static Run roundTwo() {
        return Run.of(BEFORE)
                .yes("metric", "Trial-to-paid from 13.1 % to 13.8 %, in the shared holdout.")
                .yes("baseline", "13.1 %, experiment readout 141, read again on {day 70} with Amara.")
                .yes("driver", "Conversion: 0.7 points of 2,150 trials are 15 firms a month at €58.")
                .yes("cost", "Three people for four weeks, €41k; nothing to run.")
                .yes("range", "€20k to €76k; how many points it lifts moves it most.")
                .yes("problem", "They expect to pay after their first income and find a charge before it.")
                .yes("voices", "Lohse, Petri and Hollmann by phone, and 60 firms in a test by hand.")
                .yes("size", "25 firms a month cancel on day one; of 50 two came back.")
                .yes("segment", "2,150 new firms a month; 280 reach the card.")
                .yes("why-now", "Onboarding freezes its plan on {day -45}.")
                .yes("waiting", "About €10k a quarter, by my record and not by my hope.")
                .yes("twelve-months", "Firms will be paid later than they pay us for as long as there are invoices.")
                .yes("alternatives", "Nothing, a mail the day before, or a free month.")
                .yes("assumption", "They mean to pay later, and do: the hand-made test says 57 of 60.")
                .yes("kill", "Above 7 of 100 on {day -82} I end it.")
                .yes("stops", "The third price page test; Eva has known since {day 21}.");
    }

    static Run secondProvider() {
        return Run.of(BEFORE)
                .yes("metric", "Payment cost per charge from €3.20 to €2.90.")
                .yes("baseline", "€3.20, the provider’s invoice of {month 40}.")
                .yes("driver", "9,800 charges a month times thirty cents.")
                .yes("cost", "Three people for six weeks, €61k, and €600 a month.")
                .no("range", "One number so far, and it is the provider’s.")
                .yes("problem", "When the provider was down, 310 firms saw a failed payment.")
                .yes("voices", "Petri, Lohse and Brandt.")
                .yes("why-now", "Notice has to be given by {day -60}.")
                .notSure("twelve-months", "If the provider gives in, half of the case is gone.")
                .yes("alternatives", "Nothing, or 0.1 points for three years.")
                .no("kill", "“If it does not work out” is not a number, I know.");
    }
}
