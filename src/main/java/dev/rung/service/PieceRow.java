package dev.rung.service;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.evidence.VerdictAnswer;
import dev.rung.domain.evidence.Verdicts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A piece of evidence with all that is shown beside it.
 *
 * @param strength as of today, verdicts included
 * @param raise what would make it stronger, in words; empty when nothing would
 * @param claims on whatever ladder they were made
 * @param verdicts newest first
 * @param answers what its owner answered to those that ask, in no particular order
 * @param trashedOn the day it went to the trash; empty when it is not there
 */
public record PieceRow(
        Evidence evidence,
        Strength strength,
        Optional<String> raise,
        List<Claim> claims,
        List<Verdict> verdicts,
        List<VerdictAnswer> answers,
        Optional<LocalDate> trashedOn) {
    public PieceRow {
        claims = List.copyOf(claims);
        verdicts = List.copyOf(verdicts);
        answers = List.copyOf(answers);
    }

    /** What was answered to a verdict. */
    public Optional<VerdictAnswer> answerTo(Verdict verdict) {
        return answers.stream().filter(a -> a.verdictId().equals(verdict.id())).findFirst();
    }

    /** What reviewers said, as of a day, answered questions being open no more. */
    public Verdicts said(LocalDate day) {
        return Verdicts.asOf(verdicts, answers, day);
    }
}
