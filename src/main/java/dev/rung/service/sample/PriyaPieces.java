package dev.rung.service.sample;

import static dev.rung.service.sample.Piece.piece;

import java.util.List;

/** Priya Raman, PM of messages: nobody hears customers better, and money is what she avoids. */
final class PriyaPieces {
    private PriyaPieces() {}

    static List<Piece> all() {
        return List.of(
                piece(250, "Forty evenings on the phone with dispatchers")
                        .story("""
                                Messages were designed for the office, and dispatchers read them in a van.

                                Rang one dispatcher a week after the last job of the day, with three quotes and the usage
                                count in every one-pager.

                                Two screens lost half of their words, and nobody has asked for them back.
                                """)
                        .link("https://wiki.example.com/messages/dispatchers")
                        .witness("Sofia Lindgren, design lead")
                        .did()
                        .scope("messages team")
                        .pm("customer-insight")
                        .accepted(66, "I sat in on one. She waits longer than I could."),
                piece(215, "Firms that never write to their customers")
                        .story("""
                                Onboarding counted silent firms as not yet set up.

                                Spoke with twelve of them who had paid for a year without one message.

                                Nine ring instead and always will. Onboarding took messages off its checklist for them.
                                """)
                        .link("https://wiki.example.com/messages/silent-firms")
                        .witness("Anton Weiss, PM of onboarding")
                        .did()
                        .scope("onboarding")
                        .pm("customer-insight")
                        .pm("working-through-others")
                        .senior("customer-insight")
                        .accepted(31, "Their plan names her and the twelve."),
                piece(201, "Quiet hours, with support told in time")
                        .story("""
                                Customers of our customers got messages at five in the morning.

                                Built quiet hours and sent support the page on the day before.

                                Complaints fell to a handful, and support says it never saw the page.
                                """)
                        .link("https://wiki.example.com/messages/quiet-hours")
                        .did()
                        .scope("support")
                        .pm("go-to-market")
                        .pm("delivery")
                        .rejected(17, "Mira shows that the page went to a list nobody reads. Not a briefing."),
                piece(120, "What two-way messages must earn")
                        .story("""
                                Two-way messages want the team for a quarter.

                                Put the cost of the team beside the price of the add-on.

                                Pays back in seven months if every tenth firm takes it.
                                """)
                        .link("https://wiki.example.com/messages/two-way/sum")
                        .did()
                        .scope("messages team")
                        .pm("financial-acumen")
                        .questioned(76, "Every tenth firm by whose count? I find no source for it."),
                piece(96, "Read receipts: looked at after eight weeks and stopped")
                        .story("""
                                We believed receipts would save calls.

                                Held back a fifth of the firms and counted calls for eight weeks.

                                No difference in 3,100 firms. Stopped, with the verdict under the bet.
                                """)
                        .metric("Calls per job against holdout", "0 %", "-0.2 %", "telephony log, 3,100 firms")
                        .did()
                        .scope("messages team")
                        .pm("evidence-and-learning")
                        .accepted(51, "Clean, and stopped by herself."),
                piece(75, "Mobile and messages stopped sending the same thing twice")
                        .story("""
                                Both teams told the customer that the van is on its way.

                                Drew the day of one customer with both teams in the room; they chose who says what.

                                One message instead of two since then, by a rule of five lines on one page.
                                """)
                        .link("https://wiki.example.com/messages/one-voice")
                        .witness("Rui Carvalho, PM of mobile")
                        .did()
                        .scope("mobile, messages")
                        .pm("working-through-others")
                        .pm("customer-insight")
                        .accepted(30, "Rui quotes the rule."),
                piece(58, "Missed appointments are down since the evening message")
                        .story("""
                                Every missed appointment costs a firm half a morning.

                                Moved the reminder to the evening before.

                                Missed appointments fell by a third in the month after.
                                """)
                        .link("https://wiki.example.com/messages/evening")
                        .did()
                        .scope("messages team")
                        .pm("outcome-ownership")
                        .questioned(
                                15,
                                "A third of what? Holidays fell into that month; what would it have been without?"));
    }
}
