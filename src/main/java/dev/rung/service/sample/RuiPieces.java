package dev.rung.service.sample;

import static dev.rung.service.sample.Piece.piece;

import java.util.List;

/** Rui Carvalho, PM of mobile, whom she mentors: he sent only what their sessions were about. */
final class RuiPieces {
    private RuiPieces() {}

    static List<Piece> all() {
        return List.of(
                piece(142, "Offline mode: what it costs not to have it")
                        .story("""
                                Offline mode was asked for in every survey and in no budget.

                                Counted lost job sheets with four firms and put a price on each.

                                €31k a year for those four. Finance found one input it could not trace.
                                """)
                        .link("https://wiki.example.com/mobile/offline/cost")
                        .did()
                        .scope("mobile team")
                        .pm("financial-acumen"),
                piece(69, "Offline mode funded at the first reading")
                        .story("""
                                The second paper had to stand without me.

                                Wrote the break-even lift with three inputs that finance traced before the meeting.

                                Funded for a quarter in eleven minutes, with the lift as the gate.
                                """)
                        .link("https://wiki.example.com/mobile/offline/paper")
                        .witness("Claire Dubois, controlling")
                        .did()
                        .scope("mobile team")
                        .pm("financial-acumen")
                        .pm("outcome-ownership"),
                piece(34, "Offline mode after one month, with a range instead of a number")
                        .story("""
                                Everybody wanted to hear that offline mode works.

                                Gave a range from firms without it and the day on which it can be narrower.

                                Lost job sheets fell from 5.2 to 3.9 per firm and month; the range was 3.5 to 4.5.
                                """)
                        .metric("Lost job sheets per firm and month", "5.2", "3.9", "sync log, 800 firms")
                        .did()
                        .scope("mobile team")
                        .pm("evidence-and-learning"));
    }
}
