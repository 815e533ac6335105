package dev.rung.service.sample;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.commitment.Commitment.Source;
import dev.rung.domain.commitment.Commitment.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What Ines Moreau promised in half a year, and what became of it. Days below 0 lie ahead. */
final class PromiseStory {
    private final Calendar calendar;
    private final Ids ids;
    private final List<Commitment> promises = new ArrayList<>();

    private PromiseStory(Calendar calendar, Ids ids) {
        this.calendar = calendar;
        this.ids = ids;
    }

    /** Oldest first. */
    static List<Commitment> told(Calendar calendar, Ids ids) {
        return new PromiseStory(calendar, ids)
                .settled(220, 186, "Sign the scheme contract for expired cards", "signed by two schemes", 188)
                .settled(200, 168, "Ask the schemes how soon they tell a new card", "an answer of both in writing", 170)
                .settled(
                        190,
                        152,
                        "Ask the first 500 expired cards through the scheme",
                        "500 answers in the export",
                        153)
                .settled(158, 128, "Write the case for checkout on one page", "page with a range at Jonas Weidner", 130)
                .settled(
                        142,
                        112,
                        "Agree the shared holdout for checkout with analytics",
                        "5 % are held out before the build",
                        113)
                .settled(127, 95, "Read price test 9 and narrow the yearly plan’s range", "range of €1.6M or less", 96)
                .dropped(118, 86, "Test discounts a second time", 91, "price test 9 had answered it")
                .changed(
                        110,
                        70,
                        "Interview six firms that left after the price change",
                        72,
                        "four said yes; moved by two weeks")
                .settled(92, 84, "Bring checkout on one page to customers", "half of all checkouts", 84)
                .settled(86, 51, "Open four countries on the yearly plan", "first contract in each", 51)
                .settled(
                        72,
                        56,
                        "Interview the last two firms that left after the price change",
                        "notes of six talks",
                        58)
                .settled(70, 45, "Settle one table for the four claims on checkout", "signed by all four teams", 46)
                .settled(
                        60,
                        24,
                        "Agree with Nora Lindqvist how round two is measured",
                        "half of new firms, drawn before the build",
                        25)
                .settled(
                        44,
                        8,
                        "Read the yearly plan by size of firm, with finance",
                        "one number for each of three sizes",
                        9)
                .open(27, -25, "Bring the case for a second card provider to Claire Dubois", "a decision, yes or no")
                .open(20, -12, "Settle with Olga Petrova how the ledger waits for a payment", "one page, agreed")
                .open(
                        9,
                        -6,
                        "Talk to two firms above five people that chose the monthly plan",
                        "two notes with the reason")
                .promises;
    }

    private PromiseStory settled(int made, int due, String words, String doneTest, int kept) {
        return add(made, due, words, doneTest, State.KEPT, "", Optional.of(kept));
    }

    private PromiseStory changed(int made, int due, String words, int on, String reason) {
        return add(made, due, words, "", State.CHANGED, reason, Optional.of(on));
    }

    private PromiseStory dropped(int made, int due, String words, int on, String reason) {
        return add(made, due, words, "", State.DROPPED, reason, Optional.of(on));
    }

    private PromiseStory open(int made, int due, String words, String doneTest) {
        return add(made, due, words, doneTest, State.OPEN, "", Optional.empty());
    }

    private PromiseStory add(
            int made, int due, String words, String doneTest, State state, String reason, Optional<Integer> settled) {
        LocalDate on = calendar.workday(made);
        promises.add(new Commitment(
                ids.of(on, "promise " + words),
                words,
                BetStory.OWNER,
                calendar.workday(due),
                doneTest,
                state,
                reason,
                Source.OWN,
                "",
                on,
                settled.map(calendar::workday)));
        return this;
    }
}
