package dev.rung.tui.postmortem;

import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.widget.Question;
import java.util.List;

/** Offers the next round of a bet whose look back says iterate. */
final class FollowUpQuestion {
    private FollowUpQuestion() {}

    static Next ask(Rung rung, Postmortem postmortem) {
        return Next.show(new Question(
                "Make the follow-up initiative?",
                "The decision is to iterate. The next round begins as an idea, with what was learned in this one.",
                List.of(
                        new Question.Choice("y", "make it and open it", () -> made(rung, postmortem)),
                        new Question.Choice("n", "not now", Next::stay))));
    }

    private static Next made(Rung rung, Postmortem postmortem) {
        Initiative next = rung.postmortems().followUp(postmortem);
        return Next.open(new Destination.InitiativePage(next.id(), ""))
                .saying("Noted “" + next.title() + "”, with what was learned in it.");
    }
}
