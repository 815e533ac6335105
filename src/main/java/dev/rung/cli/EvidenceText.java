package dev.rung.cli;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Lever;
import dev.rung.domain.evidence.Measurement;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.ladder.Ladder;
import dev.rung.service.PieceRow;
import dev.rung.service.SuggestedClaim;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Evidence as text. */
final class EvidenceText {
    /** Columns of a title in a list. */
    private static final int TITLE = 46;

    private static final int COLUMN = 13;
    private static final int SUGGESTIONS = 3;

    private final Workbench bench;
    private final Printout out;

    EvidenceText(Workbench bench) {
        this.bench = bench;
        this.out = bench.out();
    }

    /** After a change: the id, what the piece is worth, what would raise it, and what it could claim. */
    void saved(String verb, PieceRow row) {
        Evidence piece = row.evidence();
        out.line(Words.of(verb + " ").bold(ShortId.of(piece.id())).plain("  " + Quoted.clip(piece.title(), TITLE)));
        out.line("It is " + row.strength().word() + " (tier " + row.strength().number() + " of 5)."
                + row.raise().filter(r -> !r.isBlank()).map(r -> " " + r + ".").orElse(""));
        Ladder ladder = bench.ladder();
        List<Claim> here = row.claims().stream()
                .filter(c -> c.ladderId().equals(ladder.id()))
                .toList();
        if (here.isEmpty()) {
            out.line("It claims nothing yet" + suggested(row));
        } else {
            here.forEach(c -> out.line("Claims " + Naming.title(ladder, c.expectation())));
        }
    }

    private String suggested(PieceRow row) {
        List<SuggestedClaim> likely = bench.rung().evidence().suggestions(row.evidence());
        return likely.isEmpty()
                ? "; rung evidence claim " + ShortId.of(row.evidence().id()) + " COMPETENCY[@LEVEL] makes it count."
                : "; it could show "
                        + likely.stream()
                                .limit(SUGGESTIONS)
                                .map(s -> s.expectation().toString())
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    /** Pieces as rows of a list. */
    void list(List<PieceRow> rows) {
        out.table(0, rows.stream().map(EvidenceText::row).toList());
    }

    private static List<Words> row(PieceRow row) {
        Evidence piece = row.evidence();
        String claims =
                row.claims().stream().map(c -> c.expectation().toString()).collect(Collectors.joining(" "));
        return List.of(
                Words.of(Ink.DIM, ShortId.of(piece.id())),
                Words.of(piece.on().toString()),
                Words.of(row.strength().word()),
                Words.of(Quoted.clip(piece.title(), TITLE)).dim(piece.isPrivate() ? " private" : ""),
                claims.isEmpty() ? Words.of(Ink.DIM, "unmapped") : Words.of(Ink.DIM, claims));
    }

    /** All of one piece. */
    void whole(PieceRow row) {
        piece(row);
        for (Claim claim : row.claims()) {
            field("Claims", claim.expectation() + " on " + claim.ladderId());
        }
        for (Verdict verdict : row.verdicts()) {
            field(
                    "Reviewed",
                    verdict.decision().name().toLowerCase(Locale.ROOT) + " by " + verdict.reviewer() + " on "
                            + verdict.on() + (verdict.words().isBlank() ? "" : ": " + verdict.words()));
            row.answerTo(verdict).ifPresent(a -> field("Answered", "on " + a.on() + ": " + a.words()));
        }
        field("Id", row.evidence().id());
    }

    /** What it tells, without what it claims and what was said of it. */
    void piece(PieceRow row) {
        Evidence piece = row.evidence();
        out.heading(piece.title());
        out.line(piece.on() + " · " + row.strength().word() + " (tier "
                + row.strength().number() + " of 5)"
                + (piece.isPrivate() ? " · private" : "")
                + row.trashedOn().map(d -> " · in the trash since " + d).orElse(""));
        row.raise().filter(r -> !r.isBlank()).ifPresent(r -> out.prose(0, r + "."));
        out.blank();
        field("Situation", piece.situation());
        field("Action", piece.action());
        field("Result", piece.result());
        field("Link", piece.link());
        field("Witness", piece.witness());
        field("Lever", piece.lever().map(Lever::word).orElse(""));
        field("Scope", piece.scope());
        Measurement numbers = piece.measurement();
        field("Metric", numbers.metric());
        field("Baseline", numbers.baseline());
        field("Result", numbers.result());
        field("Source", numbers.source());
    }

    private void field(String label, String text) {
        if (!text.isBlank()) {
            out.labelled(label, COLUMN, text);
        }
    }
}
