package dev.rung.domain.initiative;

import dev.rung.domain.initiative.Postmortem.Week;
import dev.rung.domain.text.Amount;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A look at a launch that is not written yet, and the day it is due. */
public record DueReview(Week week, LocalDate due) {
    /** Where a due day lies, seen from a day. */
    public enum Urgency {
        UPCOMING,
        DUE,
        OVERDUE
    }

    public Urgency on(LocalDate today) {
        int order = due.compareTo(today);
        return order > 0 ? Urgency.UPCOMING : order == 0 ? Urgency.DUE : Urgency.OVERDUE;
    }

    /** {@code 12 weeks today}; {@code 6 weeks, 9 days late}; {@code 2 weeks tomorrow}; {@code 2 weeks, in 5 days}. */
    public String words(LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        String look = week.words();
        if (days == 0) {
            return look + " today";
        }
        if (days == 1) {
            return look + " tomorrow";
        }
        return look + (days < 0 ? ", " + Amount.of(-days, "day") + " late" : ", in " + days + " days");
    }
}
