package dev.rung.service.sample;

import static dev.rung.service.sample.Piece.piece;

import java.util.List;

/** What was noted between two meetings, what is nobody else's business, and what has not happened yet. */
final class HurriedPieces {
    private HurriedPieces() {}

    static List<Piece> all() {
        return List.of(
                piece(350, "Lost my temper about the ledger migration")
                        .story("""
                                Third slip in a row, told to me by a customer.

                                Said things to Sanjay in front of his team that I would not accept from him.

                                Apologised the next morning in the same room. He now tells me on the day, and I ask before I
                                shout.
                                """)
                        .did()
                        .secret()
                        .pm("working-through-others"),
                piece(338, "Asked Jonas what keeps me from principal")
                        .story("""
                                Passed over in the last promotion round, no surprise and still a bad evening.

                                Asked for one example per gap instead of a summary.

                                “You move your own numbers. Show me one that three teams sign.” Wrote it on the first page of
                                my notebook.
                                """)
                        .secret(),
                piece(183, "Last day before three weeks off, update handed to Katja"),
                piece(99, "Felix asked for the churn table for the third time"),
                piece(68, "Pay talk: put the late card and the retries on the table")
                        .story("""
                                Yearly talk with Jonas, and I usually leave it to him.

                                Brought two readings signed by analytics and one sentence on what I want to answer for next.

                                He asked for the driver tree to show upstairs. No figure yet.
                                """)
                        .secret(),
                piece(36, "Card provider wants 0.2 points more: what does that cost us a year?"),
                piece(12, "Jonas quoted our money line in the company meeting")
                        .scope("whole company")
                        .principal("executive-communication"),
                piece(4, "Talked Amara out of promising a date, got her to promise a reading"),
                piece(1, "CFO forwarded the self-service account to the board, ask her which part")
                        .principal("executive-communication"),
                piece(-7, "Price test playbook: two teams start without me")
                        .story("""
                                Scheduling and mobile both want to test a price and have booked the same week.
                                """)
                        .scope("scheduling and mobile")
                        .principal("operating-system"));
    }
}
