package dev.rung.domain.question;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Measurement;
import dev.rung.domain.initiative.EvidenceOffer;
import dev.rung.domain.text.Amount;
import dev.rung.domain.text.MonthWords;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What answers prepared before anybody asked show of who prepared them. The same answers give the same offer. */
public final class AnswersOffer {
    /** So many prepared answers of a month are worth telling. */
    public static final int ENOUGH = 5;

    private AnswersOffer() {}

    /**
     * Empty below {@link #ENOUGH} answers, unless there was no more to answer.
     *
     * @param prepared answers of the month that say all that one wants
     * @param all whether no question of the month is without one
     */
    public static Optional<EvidenceOffer> of(YearMonth month, List<PreparedAnswer> prepared, boolean all) {
        Optional<LocalDate> last = prepared.stream().map(PreparedAnswer::on).max(Comparator.naturalOrder());
        return last.filter(on -> all || prepared.size() >= ENOUGH).map(on -> offer(month, prepared, on));
    }

    private static EvidenceOffer offer(YearMonth month, List<PreparedAnswer> prepared, LocalDate on) {
        String words = MonthWords.of(month);
        String askers = CostQuestions.list(prepared.stream()
                .map(a -> a.question().asker())
                .distinct()
                .sorted()
                .map(Asker::title)
                .toList());
        Evidence draft = new Evidence(
                EvidenceOffer.keyOf(EvidenceOffer.Kind.ANSWERS, month),
                on,
                "Answered what leadership would ask of " + words + " before it was asked",
                askers + " would ask of " + words + ": "
                        + prepared.stream()
                                .limit(2)
                                .map(a -> "“" + a.question().wording() + "”")
                                .collect(Collectors.joining(", ")),
                "Prepared " + Amount.of(prepared.size(), "answer") + ", each with a number, its source and date, and an"
                        + " owner.",
                prepared.stream()
                        .limit(3)
                        .map(a -> a.number() + " (" + a.source() + ", "
                                + a.confidence()
                                        .map(PreparedAnswer.Confidence::word)
                                        .orElse("no") + " confidence)")
                        .collect(Collectors.joining("; ")),
                "prepared answers of " + words,
                "",
                Optional.empty(),
                "",
                Measurement.NONE,
                false);
        return new EvidenceOffer(
                Optional.empty(),
                EvidenceOffer.Kind.ANSWERS,
                draft,
                List.of("executive-communication", "financial-acumen"),
                List.of("executives", "communication", "questions", "number", "business impact"));
    }
}
