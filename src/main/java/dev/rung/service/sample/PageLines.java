package dev.rung.service.sample;

import static dev.rung.domain.update.UpdateSection.ASKS;
import static dev.rung.domain.update.UpdateSection.HEADLINE;
import static dev.rung.domain.update.UpdateSection.INSIGHT;
import static dev.rung.domain.update.UpdateSection.RISKS;
import static dev.rung.domain.update.UpdateSection.STOPPED;
import static dev.rung.service.sample.PageLines.Opens.BET;
import static dev.rung.service.sample.PageLines.Opens.LOOK;

import dev.rung.domain.update.UpdateSection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What Ines Moreau told of a month, each from the day on which it was known, so that no page tells what was still to come.
 * What stands in brackets is a figure that opens its record.
 */
final class PageLines {
    private static final String LATE = TrialBets.lateCard().title();
    private static final String AGAIN = TrialBets.lateCardAgain().title();
    private static final String WALLETS = CheckoutBets.wallets().title();
    private static final String ONE_PAGE = CheckoutBets.onePage().title();
    private static final String PAPER = CheckoutBets.paperInvoices().title();
    private static final String EXPIRED = PaymentBets.expiredCards().title();
    private static final String PROVIDER = PaymentBets.secondProvider().title();
    private static final String ANNUAL = PriceBets.annualPlan().title();

    private PageLines() {}

    /** What a figure opens: the newest look at the bet by the day of the page, or the bet. */
    enum Opens {
        LOOK,
        BET
    }

    /**
     * @param from days ago since when it is known
     * @param until days ago, or below 0 ahead, until when it is worth a line; the day itself is not
     */
    record Line(UpdateSection section, int from, int until, String bet, Opens opens, String text) {}

    /** The metric of each bet, from what to what, as the table of initiatives shows it. */
    static final Map<String, String> METRICS = Map.of(
            LATE, "trial-to-paid 11.4 % → 13.8 %",
            AGAIN, "trial-to-paid 13.1 % → 13.8 %",
            WALLETS, "checkout completion 71.3 % → 72.1 %",
            ONE_PAGE, "checkout completion 71.4 % → 72.8 %",
            PAPER, "letters a month 4,600 → 1,500",
            EXPIRED, "charges on expired cards 1.6 % → 1.2 %",
            ANNUAL, "annual share of new firms 9 % → 21 %");

    /** Of each section the oldest first. */
    static final List<Line> ALL = Stream.of(headlines(), insights(), stopped(), risks(), asks())
            .flatMap(List::stream)
            .toList();

    private static Line line(UpdateSection section, int from, String bet, Opens opens, String text) {
        return new Line(section, from, Integer.MIN_VALUE, bet, opens, text);
    }

    private static List<Line> headlines() {
        return List.of(
                line(
                        HEADLINE,
                        232,
                        LATE,
                        BET,
                        "The card asked for late is read against the half that kept the old order: [13.4 %] of the first"
                                + " cohorts pay."),
                line(
                        HEADLINE,
                        214,
                        LATE,
                        LOOK,
                        "[13.1 %] of trials pay where 11.4 % did: the late card brings [€115k a year], seen in a randomised"
                                + " test."),
                line(
                        HEADLINE,
                        190,
                        WALLETS,
                        BET,
                        "Wallets are in 80 of 100 checkouts; whether they move the [71.3 %] is known after twelve weeks."),
                line(
                        HEADLINE,
                        176,
                        WALLETS,
                        LOOK,
                        "Only [2 of 100] checkouts use a wallet after two weeks; I doubt my own forecast."),
                line(
                        HEADLINE,
                        160,
                        ANNUAL,
                        BET,
                        "[9 %] of new firms pay a year ahead; the case for a plan that makes it [21 %] is written."),
                line(
                        HEADLINE,
                        148,
                        WALLETS,
                        LOOK,
                        "Wallets are flat at six weeks: [71.4 %] against 71.3 %; I expect to miss that forecast."),
                line(
                        HEADLINE,
                        136,
                        EXPIRED,
                        LOOK,
                        "Charges that fail on an expired card fell from 1.6 % to [1.3 %] in the first two weeks."),
                line(
                        HEADLINE,
                        118,
                        ONE_PAGE,
                        BET,
                        "Checkout on one page is decided: it has to bring completion from [71.4 %] to [72.8 %]."),
                line(
                        HEADLINE,
                        104,
                        WALLETS,
                        LOOK,
                        "Wallets missed: they bring [€10k a year] where I had said €84k; I stopped them."),
                line(
                        HEADLINE,
                        88,
                        ANNUAL,
                        BET,
                        "The yearly plan is decided at [10 %] off; the forecast is [€1.2M] a year, and nothing of it is seen"
                                + " yet."),
                line(
                        HEADLINE,
                        70,
                        ONE_PAGE,
                        LOOK,
                        "[72.6 %] of checkouts complete in the first two weeks on one page, up from 71.4 %."),
                line(
                        HEADLINE,
                        66,
                        EXPIRED,
                        LOOK,
                        "Expired cards bring [€92k a year], above my range of €20.8k to €62.8k: the forecast was wrong."),
                line(
                        HEADLINE,
                        42,
                        ONE_PAGE,
                        LOOK,
                        "Checkout on one page brings [€108k a year]: [72.4 %] complete, 1.0 points above the holdout."),
                line(
                        HEADLINE,
                        37,
                        ANNUAL,
                        LOOK,
                        "[22 %] of new firms pay a year ahead in the first two cohorts, up from 9 %; 61 firms signed in the"
                                + " first week."),
                line(
                        HEADLINE,
                        33,
                        PAPER,
                        LOOK,
                        "Letters fell from 4,600 to [1,740] a month; the first print run is billed, late payments are not"
                                + " read."),
                line(
                        HEADLINE,
                        9,
                        ANNUAL,
                        LOOK,
                        "The yearly plan brings [€970k a year] where I had said €1.2M: the share is there, the mix is"
                                + " not."));
    }

    private static List<Line> insights() {
        return List.of(
                line(
                        INSIGHT,
                        240,
                        LATE,
                        BET,
                        "“My wife has the card. She was not in the van.” [62] of 100 owners left where the card was asked"
                                + " on day one."),
                line(
                        INSIGHT,
                        216,
                        EXPIRED,
                        BET,
                        "“I only noticed when the crew could not open the plan.” [190] cards of self-service firms expire"
                                + " each month."),
                line(
                        INSIGHT,
                        195,
                        WALLETS,
                        BET,
                        "“My phone pays for everything but you.” [70] firms have asked for wallets in a year."),
                line(
                        INSIGHT,
                        172,
                        ANNUAL,
                        BET,
                        "“Once a year I would not argue about it.” All 3 whom we visited or called would rather decide"
                                + " once."),
                line(
                        INSIGHT,
                        144,
                        ONE_PAGE,
                        BET,
                        "[18 of 25] recordings of checkout end at the tax number, which lies in a folder somewhere else."),
                line(
                        INSIGHT,
                        125,
                        PAPER,
                        BET,
                        "“Two of each. Which one is the real one?” [61] firms paid an invoice twice in a quarter."),
                line(
                        INSIGHT,
                        104,
                        WALLETS,
                        BET,
                        "The [70] firms that had asked for wallets already paid by invoice: I had counted the loud ones."),
                line(
                        INSIGHT,
                        90,
                        ANNUAL,
                        BET,
                        "[20 % off] sold no more than [10 %] in price test 9, and would cost [€340k a year]."),
                line(
                        INSIGHT,
                        67,
                        AGAIN,
                        BET,
                        "“You took the money before I had any.” Of [100] firms that enter a card, nine cancel on day one."),
                line(
                        INSIGHT,
                        41,
                        AGAIN,
                        BET,
                        "[3 of 60] firms cancelled on day one where the charge came later, against nine of 100."),
                line(INSIGHT, 33, PAPER, LOOK, "[380] firms rang for their paper; I had expected half as many."),
                line(
                        INSIGHT,
                        20,
                        PROVIDER,
                        BET,
                        "“Am I cut off? I have paid for six years.” [310] firms saw a failed payment while the provider was"
                                + " down."));
    }

    private static List<Line> stopped() {
        return List.of(
                line(STOPPED, 180, EXPIRED, BET, "A second reminder screen for expired cards | three weeks"),
                line(STOPPED, 126, ONE_PAGE, BET, "Wallets on the phone | five weeks"),
                line(STOPPED, 104, WALLETS, LOOK, "All further work on wallets | four people"),
                line(STOPPED, 94, PAPER, BET, "New envelopes for the rebranding | their print run"),
                line(STOPPED, 88, ANNUAL, BET, "The second test of discounts | two weeks"),
                line(STOPPED, 20, AGAIN, BET, "The third price page test | two weeks"));
    }

    private static List<Line> risks() {
        return List.of(
                line(
                        RISKS,
                        258,
                        LATE,
                        LOOK,
                        "Some cancel on the day the card is charged | likely | part of the gain | counted apart from now"
                                + " on"),
                line(
                        RISKS,
                        190,
                        WALLETS,
                        BET,
                        "Nobody has tested who uses wallets | even | the whole forecast | [20 %] are held out; stop rule on"
                                + " the page"),
                line(
                        RISKS,
                        147,
                        ANNUAL,
                        BET,
                        "Nobody has tested who chooses a yearly plan | even | [€0.5M to €2.1M] a year | read by size of firm"
                                + " in week six"),
                line(
                        RISKS,
                        136,
                        EXPIRED,
                        LOOK,
                        "The second card scheme answers a day late | certain | a part of the charges | asked two days"
                                + " earlier"),
                line(
                        RISKS,
                        100,
                        PAPER,
                        BET,
                        "Firms pay late when no letter comes | unlikely | [8 of 100] invoices | paper again above 10 of 100"),
                line(
                        RISKS,
                        70,
                        ONE_PAGE,
                        LOOK,
                        "Four teams claim the same rise in checkout | certain | what each may count | one table before week"
                                + " six"),
                line(
                        RISKS,
                        42,
                        ONE_PAGE,
                        LOOK,
                        "Tax numbers are missing | has happened | [Two of ten] | asked for with the first invoice"),
                line(
                        RISKS,
                        27,
                        PROVIDER,
                        BET,
                        "The only card provider is down again | likely | [9,800 charges] a month | case for a second one"),
                line(
                        RISKS,
                        9,
                        ANNUAL,
                        LOOK,
                        "Small firms choose the yearly plan | has happened | [two thirds], half the money each | a page for"
                                + " firms above five people"));
    }

    private static List<Line> asks() {
        return List.of(
                new Line(
                        ASKS,
                        212,
                        181,
                        EXPIRED,
                        BET,
                        "Four weeks of four people for expired cards | yes, or after the price list | yes | {day 180}"),
                new Line(
                        ASKS,
                        144,
                        127,
                        ONE_PAGE,
                        BET,
                        "Six weeks of four people for checkout on one page | yes, or after the yearly plan | yes |"
                                + " {day 126}"),
                new Line(
                        ASKS,
                        147,
                        91,
                        ANNUAL,
                        BET,
                        "Yearly plan on the price list of {month 60} | at [10 %], at [20 %], or wait a year | in, at 10 % |"
                                + " {day 90}"),
                new Line(
                        ASKS,
                        33,
                        17,
                        AGAIN,
                        BET,
                        "Three people for four weeks on day-one cancellations | yes, or after the provider | yes |"
                                + " {day 14}"),
                new Line(
                        ASKS,
                        12,
                        -25,
                        PROVIDER,
                        BET,
                        "A second card provider for two countries | sign, or accept 0.1 points | sign | {day -25}"));
    }
}
