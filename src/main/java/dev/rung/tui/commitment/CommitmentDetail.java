package dev.rung.tui.commitment;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.commitment.CommitmentChecks;
import dev.rung.domain.commitment.DueWords;
import dev.rung.domain.writing.Finding;
import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Sheet;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** One commitment whole, and where it came from. */
public final class CommitmentDetail {
    private static final int LABEL = 11;

    private final Rung rung;

    public CommitmentDetail(Rung rung) {
        this.rung = rung;
    }

    /** All of it, for a width. */
    public Sheet sheet(Commitment commitment, int columns) {
        Sheet sheet = new Sheet(columns);
        sheet.prose(0, commitment.words(), 2, Style.STRONG);
        String due = Days.words(commitment.dueOn());
        String when = commitment.open() ? due + ", " + DueWords.of(commitment.dueOn(), rung.today()) : due;
        sheet.labelled("By", LABEL, when + "   " + commitment.owner(), 1, Style.TEXT);
        sheet.labelled(
                "Done when",
                LABEL,
                commitment.doneTest().isEmpty() ? "nothing said" : commitment.doneTest(),
                2,
                commitment.doneTest().isEmpty() ? Style.FAINT : Style.TEXT);
        sheet.labelled("From", LABEL, from(commitment), 1, Style.MUTED);
        commitment
                .settledOn()
                .ifPresent(on -> sheet.labelled(
                        commitment.state().word().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                                + commitment.state().word().substring(1),
                        LABEL,
                        Days.words(on) + (commitment.reason().isEmpty() ? "" : ": " + commitment.reason()),
                        2,
                        Style.TEXT));
        if (commitment.open()) {
            hints(commitment).forEach(f -> sheet.labelled("Better", LABEL, f.mend(), 2, Style.WARN));
        }
        return sheet;
    }

    /** As it was seen on the day it was made. */
    private static List<Finding> hints(Commitment c) {
        return CommitmentChecks.of(c.words(), c.owner(), Optional.of(c.dueOn()), c.doneTest(), c.madeOn()).stream()
                .limit(2)
                .toList();
    }

    private String from(Commitment commitment) {
        String made = ", made " + Days.words(commitment.madeOn());
        String month = rung.commitments().month(commitment).map(m -> " of " + m).orElse("");
        return switch (commitment.source()) {
            case OWN -> "you yourself" + made;
            case ANSWER -> "a question leadership asks" + month + made;
            case SIGNAL -> "a signal of the super-PM check" + made;
            case UPDATE -> "the update" + month + made;
            case SESSION -> "a session" + made;
        };
    }

    /** What it came out of; empty where there is nothing to open. */
    public Optional<Destination> destination(Commitment commitment) {
        Optional<YearMonth> month = rung.commitments().month(commitment);
        return switch (commitment.source()) {
            case ANSWER -> month.map(Destination.QuestionPage::new);
            case UPDATE -> month.map(Destination.UpdatePage::new);
            case SIGNAL -> Optional.of(new Destination.SuperPmCheck());
            case SESSION -> Optional.of(new Destination.SessionPage(commitment.sourceId()));
            case OWN -> Optional.empty();
        };
    }

    /** Why there is nothing to open. */
    public String nowhere(Commitment commitment) {
        return switch (commitment.source()) {
            case OWN -> "it came out of nothing but your own mind";
            case ANSWER -> "the answer it came out of is gone";
            case UPDATE, SIGNAL, SESSION -> "what it came out of cannot be opened";
        };
    }
}
