package dev.rung.service.sample;

import static dev.rung.service.sample.Piece.piece;

import java.util.List;

/** Oskar Lindqvist, associate PM in billing for less than a year; his last four pieces nobody has judged yet. */
final class OskarPieces {
    private OskarPieces() {}

    static List<Piece> all() {
        return List.of(
                piece(140, "One line from the receipt mail to money kept")
                        .story("""
                                I was given the receipt mail and did not know what it is for.

                                Wrote one line from opened mail over fewer disputes to fees saved; Ines signed it before
                                the build.

                                Disputes on card payments went from 38 to 29 a month.
                                """)
                        .metric("Card disputes a month", "38", "29", "payment provider, monthly report")
                        .did()
                        .scope("receipt mail")
                        .associate("outcome-ownership")
                        .associate("evidence-and-learning")
                        .accepted(66, "Your first line from a mail to money. It holds."),
                piece(110, "Six conversations, with what I saw apart from what I think")
                        .story("""
                                My first notes were opinions with names on them.

                                Sat beside Ines in two calls and led four, with two columns and a recording each.

                                A teammate checked two notes against the recording and changed one word.
                                """)
                        .link("https://wiki.example.com/billing/receipt/calls")
                        .did()
                        .scope("receipt mail")
                        .associate("customer-insight")
                        .questioned(37, "Whom did you choose, and who chose them? All six like us."),
                piece(82, "Told a sprint early that the template would slip")
                        .story("""
                                The template engine was two weeks behind and nobody said it aloud.

                                Wrote to Ines with a smaller slice: plain text for two of five countries.

                                The slice went out on the day, the rest nine days later.
                                """)
                        .link("https://wiki.example.com/billing/receipt/slice")
                        .witness("Lukas Adler, engineering manager of invoicing")
                        .did()
                        .scope("receipt mail")
                        .associate("delivery")
                        .accepted(9, "Early, and with something to choose from."),
                piece(33, "Support pasted my launch note without touching it")
                        .story("""
                                Launch notes are usually rewritten by support.

                                Took the three questions support had asked at the last launch and answered them in the note.

                                It went out to 140 customers word for word.
                                """)
                        .link("https://wiki.example.com/billing/receipt/note")
                        .witness("Mira Sand, head of support")
                        .did()
                        .scope("support")
                        .associate("go-to-market"),
                piece(21, "Weekly note in five lines, forwarded as it was")
                        .story("""
                                Nobody read my notes to the end.

                                Metric against target in the first line, four lines after it.

                                Ines forwarded the last two without a change.
                                """)
                        .link("https://wiki.example.com/billing/receipt/weekly")
                        .did()
                        .scope("receipt mail")
                        .associate("executive-communication")
                        .associate("outcome-ownership"),
                piece(16, "First interview all by myself")
                        .story("""
                                Ines was away and the call was booked.

                                Led it alone, with one question from each page of the guide.

                                Three dated quotes on the one-pager, beside the usage count.
                                """)
                        .link("https://wiki.example.com/billing/receipt/alone")
                        .did()
                        .scope("receipt mail")
                        .pm("customer-insight"),
                piece(11, "Decision log that a colleague could act on while I was away")
                        .story("""
                                Decisions on the mail lived in my head.

                                Logged each within two days, with the metric it should move.

                                Lukas moved the footer by it on the day I was at a conference.
                                """)
                        .link("https://wiki.example.com/billing/receipt/log")
                        .witness("Lukas Adler, engineering manager of invoicing")
                        .did()
                        .scope("billing team")
                        .associate("operating-system"));
    }
}
