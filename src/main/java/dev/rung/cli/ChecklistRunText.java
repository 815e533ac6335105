package dev.rung.cli;

import dev.rung.domain.checklist.Answer;
import dev.rung.domain.checklist.AnsweredQuestion;
import dev.rung.domain.checklist.Checklist;
import dev.rung.domain.checklist.ChecklistComparison;
import dev.rung.domain.checklist.ChecklistQuestion;
import dev.rung.domain.checklist.ChecklistRun;
import dev.rung.domain.checklist.ChecklistVerdict;
import dev.rung.domain.text.Capital;
import java.util.Locale;
import java.util.Optional;

/** Runs of checklists as text. */
final class ChecklistRunText {
    private static final int COLUMN = 5;

    private final Printout out;

    ChecklistRunText(Printout out) {
        this.out = out;
    }

    /** The questions with the answers there are, and how to answer. */
    void questions(Checklist checklist, ChecklistRun run, String how) {
        out.heading(checklist.title());
        if (!checklist.moment().isEmpty()) {
            out.prose(0, checklist.moment());
        }
        int number = 0;
        for (ChecklistQuestion question : checklist.questions()) {
            out.blank();
            out.labelled(
                    String.format(Locale.ROOT, "%3d", ++number), COLUMN, question.text() + "  [" + question.id() + "]");
            run.answer(question.id()).ifPresent(a -> out.prose(COLUMN, "→ " + said(a)));
        }
        out.blank();
        out.prose(
                0,
                "Answer with --answer QUESTION=yes:\"sentence\", once for each; QUESTION is the number or the"
                        + " word in brackets, the answer yes, no, not_sure or not_applicable. A bare yes counts for nothing.");
        out.line(Words.of(Ink.DIM, "  " + how));
    }

    private static String said(AnsweredQuestion answer) {
        return answer.answer().title()
                + (answer.words().isEmpty() ? "" : ": " + answer.words())
                + (answer.bare() ? " (counts for nothing without a sentence)" : "");
    }

    /** After a run was kept. */
    void verdict(Checklist checklist, ChecklistRun run, ChecklistVerdict verdict) {
        out.line(Words.of("Kept ").bold(ShortId.of(run.id())).plain("  " + checklist.title() + ", " + run.on()));
        out.prose(0, verdict.words());
        out.line(Words.of(Ink.DIM, counts(verdict.counts())));
    }

    /** {@code 7 yes, 1 no, 2 unanswered of 10}. */
    static String counts(ChecklistVerdict.Counts counts) {
        StringBuilder text = new StringBuilder(counts.yes() + " yes");
        more(text, counts.no(), Answer.NO.title());
        more(text, counts.notSure(), Answer.NOT_SURE.title());
        more(text, counts.notApplicable(), Answer.NOT_APPLICABLE.title());
        more(text, counts.unanswered(), "unanswered");
        return text + " of " + counts.questions();
    }

    private static void more(StringBuilder text, int count, String word) {
        if (count > 0) {
            text.append(", ").append(count).append(' ').append(word);
        }
    }

    /** Two runs, what changed first. */
    void comparison(ChecklistComparison comparison) {
        out.heading(comparison.later().title());
        out.line(comparison.earlier().on() + " → " + comparison.later().on() + ": " + comparison.words());
        for (ChecklistComparison.Change change : ChecklistComparison.Change.values()) {
            if (change == ChecklistComparison.Change.SAME
                    || comparison.rows(change).isEmpty()) {
                continue;
            }
            out.blank();
            out.heading(Capital.of(change.words()));
            for (ChecklistComparison.Row row : comparison.rows(change)) {
                out.prose(2, row.text() + (row.reworded() ? " (asked otherwise before)" : ""));
                out.labelled("    before", 12, said(row.earlier()));
                out.labelled("    now", 12, said(row.later()));
            }
        }
    }

    private static String said(Optional<AnsweredQuestion> answer) {
        return answer.map(ChecklistRunText::said).orElse("–");
    }
}
