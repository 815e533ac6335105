package dev.rung.cli;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.commitment.CommitmentChecks;
import dev.rung.domain.commitment.DueWords;
import dev.rung.domain.writing.Finding;
import java.util.List;
import java.util.Optional;

/** Commitments in words. */
final class CommitmentText {
    private static final int LONGEST = 44;

    private final Workbench bench;

    CommitmentText(Workbench bench) {
        this.bench = bench;
    }

    /** A line, and what would make it a better one. */
    void made(String verb, Commitment made) {
        bench.out()
                .line(Words.of(verb + " ")
                        .dim(ShortId.of(made.id()))
                        .plain("  " + Quoted.clip(made.words(), LONGEST) + ", by " + made.dueOn()));
        for (Finding finding : CommitmentChecks.of(
                made.words(), made.owner(), Optional.of(made.dueOn()), made.doneTest(), made.madeOn())) {
            bench.out().prose(2, finding.why() + " " + finding.mend());
        }
    }

    /** A settled one on a line. */
    void settled(Commitment commitment) {
        String verb = commitment.state() == Commitment.State.KEPT ? "Kept" : "Dropped";
        bench.out().line(verb + ": " + Quoted.clip(commitment.words(), 68));
    }

    /** A heading and the rows under it; nothing when there are none. */
    void group(String heading, List<Commitment> rows) {
        if (rows.isEmpty()) {
            return;
        }
        bench.out().heading(heading);
        bench.out()
                .table(
                        2,
                        rows.stream()
                                .map(c -> List.of(
                                        Words.of(Ink.DIM, ShortId.of(c.id())),
                                        Words.of(Quoted.clip(c.words(), LONGEST)),
                                        when(c)))
                                .toList());
        bench.out().blank();
    }

    private Words when(Commitment c) {
        if (!c.open()) {
            return Words.of(c.state().word() + " " + c.settledOn().orElseThrow());
        }
        Ink ink = c.overdue(bench.today()) ? Ink.BAD : Ink.PLAIN;
        String owner = bench.rung().profile().need().name().equals(c.owner()) ? "" : ", " + c.owner();
        return Words.of(ink, DueWords.of(c.dueOn(), bench.today())).plain(owner);
    }
}
