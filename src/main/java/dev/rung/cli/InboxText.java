package dev.rung.cli;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.review.Judgement;
import dev.rung.domain.review.Waiting;
import dev.rung.service.InboxRow;
import dev.rung.service.ReviewerQuestion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Somebody's evidence, and what is asked of one's own, as text. */
final class InboxText {
    private static final int TITLE = 40;
    private static final int INDENT = 2;

    private final Workbench bench;
    private final Printout out;

    InboxText(Workbench bench) {
        this.bench = bench;
        this.out = bench.out();
    }

    void list(List<InboxRow> rows) {
        out.table(0, rows.stream().map(InboxText::row).toList());
    }

    private static List<Words> row(InboxRow row) {
        Evidence piece = row.piece().evidence();
        return List.of(
                Words.of(Ink.DIM, ShortId.of(piece.id())),
                Words.of(piece.on().toString()),
                Words.of(row.piece().strength().word()),
                Words.of(Quoted.clip(piece.title(), TITLE)),
                Words.of(Ink.DIM, row.waiting().map(Waiting::word).orElse("settled")));
    }

    /** All of a piece, with the ladder's sentence for each claim. */
    void whole(InboxRow row) {
        new EvidenceText(bench).piece(row.piece());
        Ladder ladder = bench.rung().ladders().of(row.owner());
        for (Claim claim : row.claims()) {
            out.blank();
            out.line(Words.of(Ink.BOLD, "Claims " + Naming.title(ladder, claim.expectation()))
                    .dim("  " + claim.expectation()));
            ladder.expectation(claim.expectation()).ifPresent(e -> out.prose(INDENT, e.text()));
        }
        if (!row.said().isEmpty()) {
            out.blank();
            out.heading("What was said");
            row.said().forEach(j -> said(j, row.claims()));
        }
        out.blank();
        out.line(Words.of(
                Ink.DIM, row.waiting().map(w -> "Waits: " + w.words()).orElse("Settled") + ".  Id " + row.id()));
    }

    private void said(Judgement judgement, List<Claim> claims) {
        Verdict verdict = judgement.verdict();
        String about = verdict.claimId()
                .flatMap(id -> claims.stream().filter(c -> c.id().equals(id)).findFirst())
                .map(c -> " for " + c.expectation())
                .orElse("");
        out.prose(0, decision(verdict) + about + " by " + verdict.reviewer() + " on " + verdict.on());
        if (!verdict.words().isBlank()) {
            out.prose(INDENT, "“" + verdict.words() + "”");
        }
        judgement.answer().ifPresent(a -> out.prose(INDENT, "Answered on " + a.on() + ": “" + a.words() + "”"));
    }

    private static String decision(Verdict verdict) {
        String word = verdict.decision().name();
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /** After a verdict: what was judged, how strong it is now, and whether it still waits. */
    void judged(Verdict verdict, InboxRow row) {
        Optional<Claim> claim = verdict.claimId()
                .flatMap(id ->
                        row.claims().stream().filter(c -> c.id().equals(id)).findFirst());
        String title = Quoted.clip(row.piece().evidence().title(), TITLE);
        out.line(Words.of(decision(verdict) + " ")
                .bold(ShortId.of(row.id()))
                .plain("  " + title + claim.map(c -> ", for " + c.expectation()).orElse("")));
        out.line("It is " + row.piece().strength().word() + " (tier "
                + row.piece().strength().number() + " of 5)"
                + row.waiting().map(w -> "; it still waits: " + w.words() + ".").orElse("."));
    }

    /** Questions on one's own pieces. */
    void asked(List<ReviewerQuestion> questions) {
        boolean first = true;
        for (ReviewerQuestion question : questions) {
            if (!first) {
                out.blank();
            }
            first = false;
            asked(question);
        }
    }

    void asked(ReviewerQuestion question) {
        Evidence piece = question.piece().evidence();
        String claim = question.claim().map(c -> ", for " + c.expectation()).orElse("");
        out.line(Words.of(Ink.DIM, ShortId.of(piece.id()))
                .bold("  " + Quoted.clip(piece.title(), TITLE))
                .plain(claim));
        out.prose(
                INDENT,
                question.verdict().reviewer() + " on " + question.verdict().on() + ": "
                        + question.verdict().words());
        out.prose(
                INDENT,
                question.answer()
                        .map(a -> "You on " + a.on() + (question.sent() ? "" : ", not sent yet") + ": " + a.words())
                        .orElse("No answer yet."));
    }
}
