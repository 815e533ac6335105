package dev.rung.tui.evidence;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Evidence;
import dev.rung.service.PieceRow;

/** A piece of evidence as Markdown, to paste elsewhere. */
final class PieceMarkdown {
    private PieceMarkdown() {}

    static String of(PieceRow row, ClaimWords words) {
        Evidence piece = row.evidence();
        StringBuilder out = new StringBuilder();
        out.append("## ").append(piece.title()).append("\n\n");
        out.append(piece.on()).append(", ").append(row.strength().word()).append("\n");
        paragraph(out, "Situation", piece.situation());
        paragraph(out, "Action", piece.action());
        paragraph(out, "Result", piece.result());
        StringBuilder facts = new StringBuilder();
        PieceFacts.metric(piece.measurement()).ifPresent(m -> fact(facts, "Metric", m));
        fact(facts, "Source", piece.measurement().source());
        fact(facts, "Link", piece.link());
        fact(facts, "Witness", piece.witness());
        fact(facts, "Lever", piece.lever().map(PieceFacts::lever).orElse(""));
        fact(facts, "Scope", piece.scope());
        for (Claim claim : row.claims()) {
            fact(facts, "Shows", words.of(claim));
        }
        if (!facts.isEmpty()) {
            out.append('\n').append(facts);
        }
        return out.toString();
    }

    private static void paragraph(StringBuilder out, String label, String text) {
        if (!text.isBlank()) {
            out.append("\n**").append(label).append(":** ").append(text.strip()).append('\n');
        }
    }

    private static void fact(StringBuilder out, String label, String text) {
        if (!text.isBlank()) {
            out.append("- ").append(label).append(": ").append(text.strip()).append('\n');
        }
    }
}
