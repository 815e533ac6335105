package dev.rung.tui.question;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.DayWords;
import dev.rung.domain.question.PreparedAnswer;
import dev.rung.service.AskedQuestion;
import dev.rung.service.Rung;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.widget.DateField;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Prompt;
import java.time.LocalDate;
import java.time.YearMonth;

/** Asks by when what is not known will be. */
final class DontKnow {
    private DontKnow() {}

    /** @param then does what follows once it is kept */
    static Screen ask(Rung rung, YearMonth month, AskedQuestion asked, Runnable then) {
        DateField by = new DateField("", DayWords::ahead, rung::today).ahead();
        return new Prompt(
                "Don't know: by when will you?",
                asked.question().wording() + " The day becomes a commitment.",
                by,
                "promise it",
                () -> {
                    LocalDate day = by.date()
                            .orElseThrow(() -> Refusal.usage(
                                    by.trouble().orElse("Say by which day you will know: fri, 28 nov, +1w.")));
                    PreparedAnswer kept = rung.questions().dontKnow(month, asked.question(), day, "");
                    then.run();
                    return Next.say(
                            "A commitment of " + kept.owner() + " by " + Days.words(day) + "; u takes it back.");
                });
    }
}
