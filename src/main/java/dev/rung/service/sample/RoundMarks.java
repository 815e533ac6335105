package dev.rung.service.sample;

import java.util.List;

/**
 * What was rated in two rounds half a year apart. The second reviewer sees people at work together and rates that higher;
 * the owner reads the numbers and rates those. Nadia holds herself too low, Priya too high.
 */
final class RoundMarks {
    private RoundMarks() {}

    static List<Marks> nadiaFirstByOwner() {
        return List.of(Marks.of("pm", "WMWWWMW--MW")
                .because("financial-acumen", "The sum came before the wish.", "Break-even of partial")
                .because("evidence-and-learning", "A target with its day on every bet.", "Each invoicing bet")
                .because("operating-system", "Nine reviews and nine decisions.", "A bet review every")
                .because("executive-communication", "Lists features. Jonas asks for the rest."));
    }

    static List<Marks> nadiaFirstByKarin() {
        return List.of(Marks.of("pm", "WWMWMWWW-WM")
                .because("customer-insight", "Her support page came out of real calls.", "Support restates")
                .because("strategy-and-choices", "Seven refusals that held.", "A quarter with seven")
                .because("operating-system", "One team’s habit so far."));
    }

    static List<Marks> nadiaByOwner() {
        return List.of(
                Marks.of("pm", "MEMMMEMM-MM")
                        .because(
                                "outcome-ownership",
                                "Half of the promise, and above the line.",
                                "Partial invoices, nine")
                        .because(
                                "financial-acumen",
                                "Finance takes her sums as they are.",
                                "Break-even of partial",
                                "What deposits earn")
                        .because("evidence-and-learning", "Says why the range was wrong.", "Partial invoices, nine")
                        .because("executive-communication", "No open question in a quarter.", "A monthly page")
                        .because("working-through-others", "Tom chose the date himself.", "Sales gave up"),
                Marks.of("senior-pm", "WMM-WWNW--W")
                        .because("financial-acumen", "One model with its turning point named.", "What deposits earn")
                        .because("customer-insight", "Scheduling’s plan says why it changed.", "Bookkeepers, not")
                        .because("executive-communication", "Has not yet stood in front of them."));
    }

    static List<Marks> nadiaByKarin() {
        return List.of(
                Marks.of("pm", "MMEMWMMW-EM")
                        .because("customer-insight", "My teams read her notes.", "Bookkeepers, not")
                        .because(
                                "strategy-and-choices",
                                "Her refusals hold; her outcomes are tasks.",
                                "A quarter with seven")
                        .because("working-through-others", "Wins with a page. Sales felt handled.", "Sales gave up")
                        .because("operating-system", "Two of my teams copied her Tuesdays.", "A bet review every"),
                Marks.of("senior-pm", "NWM--W-N---")
                        .because("customer-insight", "A neighbour moved. That is the bar.", "Bookkeepers, not")
                        .because("outcome-ownership", "One metric, and nobody else depends on it."));
    }

    static List<Marks> nadiaHerself() {
        return List.of(
                Marks.of("pm", "MMMWMMWM-MM")
                        .because("outcome-ownership", "I promised double of what came.")
                        .because("go-to-market", "Support finds the limits that I forget.")
                        .because("executive-communication", "The page is read. I am not in the room."),
                Marks.of("senior-pm", "NWWN-WNN--W")
                        .because("financial-acumen", "One model is luck.")
                        .because("customer-insight", "Felix would have found out by himself."));
    }

    static List<Marks> priyaFirstByOwner() {
        return List.of(Marks.of("pm", "NNENWWNW-W-")
                .because("financial-acumen", "There is no number in any of her papers.")
                .because("customer-insight", "Hears what nobody else hears.", "Forty evenings", "Firms that never")
                .because("go-to-market", "Support heard of it from customers.", "Quiet hours, with"));
    }

    static List<Marks> priyaFirstByKarin() {
        return List.of(Marks.of("pm", "WNMWWWWM-WW")
                .because("working-through-others", "Onboarding asks her before it plans.", "Firms that never")
                .because("go-to-market", "A page too late is still a page.", "Quiet hours, with"));
    }

    static List<Marks> priyaByOwner() {
        return List.of(
                Marks.of("pm", "WMEWWMWM-WW")
                        .because("outcome-ownership", "Holidays fell into her comparison.", "Missed appointments")
                        .because("financial-acumen", "First sum of her own; the idea is right.", "What two-way")
                        .because("customer-insight", "Two neighbours moved on her notes.", "Forty evenings")
                        .because("evidence-and-learning", "Stopped her own bet without a push.", "Read receipts")
                        .because("delivery", "Dates are known to the team and to nobody else."),
                Marks.of("senior-pm", "N-M--------")
                        .because("customer-insight", "Onboarding’s plan names her.", "Firms that never"));
    }

    static List<Marks> priyaByKarin() {
        return List.of(
                Marks.of("pm", "MWEMWMWE-MW")
                        .because("outcome-ownership", "Fewer missed appointments, and firms say so.", "Missed appoint")
                        .because("financial-acumen", "A price beside a cost is no break-even.", "What two-way")
                        .because("working-through-others", "Two teams, one rule, no meeting since.", "Mobile and mess")
                        .because("go-to-market", "The second launch was briefed well."),
                Marks.of("senior-pm", "-NM----W---")
                        .because("working-through-others", "A rule is not yet a shared metric.", "Mobile and mess"));
    }

    static List<Marks> priyaHerself() {
        return List.of(
                Marks.of("pm", "MMEMMMMM-MM")
                        .because("financial-acumen", "I have the sum now.")
                        .because("go-to-market", "Support got its page.")
                        .because("outcome-ownership", "A third fewer missed appointments."),
                Marks.of("senior-pm", "W-M--W-M---").because("customer-insight", "Onboarding changed its list."));
    }

    static List<Marks> teoByOwner() {
        return List.of(
                Marks.of("senior-pm", "MEW-WMWN-WE")
                        .because("outcome-ownership", "Two quarters against two regions.", "Failed payouts down")
                        .because("financial-acumen", "Finance reckons with his sheet.", "Instant payout, with")
                        .because("evidence-and-learning", "Widened his ranges in public.", "My ranges were")
                        .because("working-through-others", "Does it himself before he asks anybody.")
                        .because("delivery", "The quietest migration that we had.", "Payouts moved"),
                Marks.of("principal-pm", "W---NW-N---")
                        .because("strategy-and-choices", "No page that another team cites."));
    }

    static List<Marks> teoByKarin() {
        return List.of(
                Marks.of("senior-pm", "EMW-MWWMWWM")
                        .because("outcome-ownership", "I plan my cash with it.", "Failed payouts down")
                        .because("strategy-and-choices", "Chose two trades of nine, and was right.", "Instant payout")
                        .because("working-through-others", "Three teams moved a bank with him.", "Payouts moved")
                        .because("talent-and-coaching", "Two lunches are a beginning.", "Two lunches"),
                Marks.of("principal-pm", "W---WN-W---").because("evidence-and-learning", "His own bets only."));
    }

    static List<Marks> oskarHimself() {
        return List.of(
                Marks.of("associate-pm", "MWMMWMMWMMM")
                        .because("outcome-ownership", "My line still holds.")
                        .because("financial-acumen", "I need help with each figure.")
                        .because("talent-and-coaching", "I ask Ines every month and change something."),
                Marks.of("pm", "N.W....N..N").because("customer-insight", "One interview alone."));
    }

    static List<Marks> oskarBegun() {
        return List.of(Marks.of("associate-pm", "M.W..M....M")
                .because("outcome-ownership", "Thirty words from the mail to the fee.", "One line from")
                .because("customer-insight", "Knows now whom he did not ask.", "Six conversations")
                .because("delivery", "Said it while one could still choose.", "Told a sprint"));
    }
}
