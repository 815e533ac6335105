package dev.rung.tui.update;

import dev.rung.domain.text.Amount;
import dev.rung.domain.text.MonthWords;
import dev.rung.domain.update.NextLine;
import dev.rung.domain.update.UpdateSection;
import dev.rung.domain.writing.Finding;
import dev.rung.domain.writing.Severity;
import dev.rung.service.Rung;
import dev.rung.service.SentUpdate;
import dev.rung.tui.core.Next;
import dev.rung.tui.widget.Question;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Asks before a page is frozen, and says with what it would go. */
final class SendQuestion {
    private static final int MOST = 6;

    private SendQuestion() {}

    /** @param sent called once it is */
    static Question ask(Rung rung, PageReview review, Runnable sent) {
        return Question.yesNo(
                "Send the update of " + MonthWords.of(review.page().month()),
                words(review, rung.today()),
                "send it, for good",
                () -> {
                    SentUpdate done = rung.updates().send(review.page().month());
                    sent.run();
                    int made = done.commitments().size();
                    return Next.say("Sent and frozen."
                            + (made == 0
                                    ? ""
                                    : " " + Amount.of(made, "promise") + " became "
                                            + (made == 1 ? "a commitment." : "commitments."))
                            + " x exports it.");
                });
    }

    private static String words(PageReview review, LocalDate today) {
        StringBuilder words = new StringBuilder();
        List<Finding> stumbles = review.findings().stream()
                .filter(f -> f.severity() != Severity.HINT)
                .toList();
        if (stumbles.isEmpty()) {
            words.append("Nothing blocks, nothing warns.\n");
        } else {
            words.append("It would go with ")
                    .append(FindingLook.counted(stumbles))
                    .append(":\n");
            Collection<List<Finding>> rules = FindingLook.byRule(stumbles);
            rules.stream().limit(MOST).forEach(same -> words.append(line(same)).append('\n'));
            if (rules.size() > MOST) {
                words.append("and ").append(rules.size() - MOST).append(" more\n");
            }
        }
        long promises = NextLine.of(review.page().text(UpdateSection.NEXT)).stream()
                .filter(l -> l.due().filter(d -> !d.isBefore(today)).isPresent())
                .count();
        words.append("\nThis is final: the page is frozen as sent today, and u does not bring it back.");
        if (promises > 0) {
            words.append(" ")
                    .append(promises == 1 ? "The promise" : "The " + promises + " promises")
                    .append(" with a day to come will be among your commitments.");
        }
        return words.append(" rung sends no mail; x writes it to a file.").toString();
    }

    private static String line(List<Finding> same) {
        Finding first = same.get(0);
        return FindingLook.sign(first.severity()) + FindingLook.titles(same) + ", in " + FindingLook.where(first);
    }
}
