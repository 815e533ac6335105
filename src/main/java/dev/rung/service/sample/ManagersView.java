package dev.rung.service.sample;

import static dev.rung.domain.ladder.Rating.EXCEEDING;
import static dev.rung.domain.ladder.Rating.MEETING;
import static dev.rung.domain.ladder.Rating.NOT_OBSERVED;
import static dev.rung.domain.ladder.Rating.WORKING_TOWARDS;
import static dev.rung.service.sample.Opinions.Answer.senior;

import dev.rung.service.sample.Opinions.Answer;
import java.util.List;

/** How her manager rated Senior PM two months ago. He differs twice: less on customers, more on executives. */
final class ManagersView {
    static final List<Answer> ANSWERS = List.of(
            senior(
                            "outcome-ownership",
                            MEETING,
                            "Trial-to-paid moved, and she told us by how much it was less than hoped.")
                    .citing("Late card still holds", "Postmortem of the late card"),
            senior("financial-acumen", EXCEEDING, "Marta would hire her.")
                    .citing("Finance closes the quarter", "One driver tree"),
            senior("customer-insight", WORKING_TOWARDS, "Lost firms, yes. I want a second team to move because of her.")
                    .citing("Lost customers rang back"),
            senior("go-to-market", NOT_OBSERVED, "I was on leave when the page was agreed."),
            senior("strategy-and-choices", MEETING, "Stops her own bets early, and her page moved two plans.")
                    .citing("Strategy page for self-service"),
            senior("evidence-and-learning", MEETING, "Wallets: wrong, open about it, and done with it in an hour.")
                    .citing("Wallet payments: I was wrong"),
            senior("executive-communication", MEETING, "She does not see it: the committee decided in the room.")
                    .citing("Half a million asked"),
            senior("working-through-others", NOT_OBSERVED, "The mail rule is too young for me to say."),
            senior("talent-and-coaching", MEETING, "Rui funded at first reading, with his own words on the page.")
                    .citing("Rui’s last two pages"),
            senior("operating-system", MEETING, "Three teams copied a section that nobody ordered.")
                    .citing("Two teams took over"),
            senior("delivery", MEETING, "No surprises."));

    private ManagersView() {}
}
