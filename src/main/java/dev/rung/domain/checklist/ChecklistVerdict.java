package dev.rung.domain.checklist;

import dev.rung.domain.checklist.MissingAnswer.Lack;
import dev.rung.domain.text.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a run says: whether all that is needed is there, and if not, what is missing first. A needed question wants a yes or a
 * not applicable with its sentence; where the checklist measures by bands, a no does as well. A question that is not needed
 * is missing only while it has no answer, a bare one or a not sure, and keeps no verdict back.
 *
 * @param done nothing that is needed is missing
 * @param missing needed questions first, each group in the order of the checklist
 * @param band how the number of yes is read; only when done
 * @param words the verdict in a sentence or two
 */
public record ChecklistVerdict(
        boolean done, List<MissingAnswer> missing, Counts counts, Optional<ChecklistBand> band, String words) {

    /**
     * How many of the checklist's questions were answered how. The five after the first add up to it.
     *
     * @param yes with a sentence
     * @param notApplicable with a sentence
     * @param unanswered the bare ones included
     */
    public record Counts(int questions, int yes, int no, int notSure, int notApplicable, int unanswered) {}

    public ChecklistVerdict {
        missing = List.copyOf(missing);
    }

    /**
     * The verdict by the checklist as it is given. Questions are found by id, so that a run of an older version can be judged
     * too; what it answered and nobody asks any more counts for nothing.
     */
    public static ChecklistVerdict of(Checklist checklist, ChecklistRun run) {
        List<MissingAnswer> needed = new ArrayList<>();
        List<MissingAnswer> offered = new ArrayList<>();
        for (ChecklistQuestion question : checklist.questions()) {
            lack(checklist, question, run.answer(question.id()))
                    .ifPresent(lack -> (question.needed() ? needed : offered).add(new MissingAnswer(question, lack)));
        }
        boolean done = needed.isEmpty();
        List<MissingAnswer> missing = new ArrayList<>(needed);
        missing.addAll(offered);
        Counts counts = counts(checklist, run);
        Optional<ChecklistBand> band = done ? checklist.band(counts.yes()) : Optional.empty();
        return new ChecklistVerdict(done, missing, counts, band, words(checklist, done, missing, counts, band));
    }

    /** The answer to give next; empty when none is missing. */
    public Optional<MissingAnswer> first() {
        return missing.stream().findFirst();
    }

    private static Optional<Lack> lack(
            Checklist checklist, ChecklistQuestion question, Optional<AnsweredQuestion> given) {
        if (given.isEmpty()) {
            return Optional.of(Lack.UNANSWERED);
        }
        boolean bare = given.get().bare();
        return switch (given.get().answer()) {
            case YES -> bare ? Optional.of(Lack.BARE_YES) : Optional.empty();
            case NOT_APPLICABLE -> bare ? Optional.of(Lack.BARE_NOT_APPLICABLE) : Optional.empty();
            case NOT_SURE -> Optional.of(Lack.NOT_SURE);
            case NO -> question.needed() && !checklist.measures() ? Optional.of(Lack.NO) : Optional.empty();
        };
    }

    private static Counts counts(Checklist checklist, ChecklistRun run) {
        int[] of = new int[Answer.values().length];
        int unanswered = 0;
        for (ChecklistQuestion question : checklist.questions()) {
            Optional<AnsweredQuestion> given = run.answer(question.id()).filter(a -> !a.bare());
            if (given.isPresent()) {
                of[given.get().answer().ordinal()]++;
            } else {
                unanswered++;
            }
        }
        return new Counts(
                checklist.questions().size(),
                of[Answer.YES.ordinal()],
                of[Answer.NO.ordinal()],
                of[Answer.NOT_SURE.ordinal()],
                of[Answer.NOT_APPLICABLE.ordinal()],
                unanswered);
    }

    private static String words(
            Checklist checklist,
            boolean done,
            List<MissingAnswer> missing,
            Counts counts,
            Optional<ChecklistBand> band) {
        if (!done) {
            MissingAnswer first = missing.get(0);
            return checklist.notDone() + ": " + first.words() + "."
                    + (first.lack().bare() ? sentence(first) : "");
        }
        String verdict = band.map(
                        b -> b.title() + ": " + counts.yes() + " of " + counts.questions() + " yes. " + b.words())
                .orElse(checklist.done() + ".");
        if (missing.isEmpty()) {
            return verdict;
        }
        return verdict + " " + Amount.of(missing.size(), "other answer") + (missing.size() == 1 ? " is" : " are")
                + " open, first: " + missing.get(0).words() + ".";
    }

    private static String sentence(MissingAnswer bare) {
        String words = bare.lack().words();
        return " " + Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
