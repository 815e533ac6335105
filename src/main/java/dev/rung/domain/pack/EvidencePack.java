package dev.rung.domain.pack;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.standing.ApplicabilityMark;
import dev.rung.domain.standing.Assessment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person's work, for a reviewer: only what the person chose, never what is private.
 *
 * @param ladder whole, as the person holds it, so that the reviewer reads the same words
 * @param from first day of the evidence chosen; empty for all
 * @param expectations those chosen, in order; empty for all
 * @param leftOut how many pieces of the period stayed behind, private ones among them
 * @param privateLeftOut how many of these are private
 * @param assessment the self-assessment, which travels sealed; empty when none goes along
 */
public record EvidencePack(
        String level,
        Optional<String> target,
        String currency,
        Ladder ladder,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<ExpectationId> expectations,
        List<Piece> pieces,
        List<AnsweredVerdict> answers,
        List<ApplicabilityMark> marks,
        List<Quarter> away,
        int leftOut,
        int privateLeftOut,
        Optional<Assessment> assessment)
        implements PackContent {
    public EvidencePack {
        expectations = List.copyOf(expectations);
        pieces = List.copyOf(pieces);
        answers = List.copyOf(answers);
        marks = List.copyOf(marks);
        away = List.copyOf(away);
    }

    @Override
    public Purpose purpose() {
        return Purpose.EVIDENCE;
    }

    /** The same with an equal ladder in the place of its own. */
    public EvidencePack with(Ladder equal) {
        return new EvidencePack(
                level,
                target,
                currency,
                equal,
                from,
                to,
                expectations,
                pieces,
                answers,
                marks,
                away,
                leftOut,
                privateLeftOut,
                assessment);
    }

    /**
     * A piece and what it claims, on the pack's ladder.
     *
     * @param claims in order
     */
    public record Piece(Evidence evidence, List<ExpectationId> claims) {
        public Piece {
            claims = List.copyOf(claims);
        }
    }

    /** What the person answered to a reviewer's question. */
    public record AnsweredVerdict(String verdictId, String words, LocalDate on) {}
}
