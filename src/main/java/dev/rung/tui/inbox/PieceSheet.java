package dev.rung.tui.inbox;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.review.Judgement;
import dev.rung.service.InboxRow;
import dev.rung.tui.evidence.ClaimWords;
import dev.rung.tui.evidence.PieceFacts;
import dev.rung.tui.evidence.StrengthLook;
import dev.rung.tui.evidence.VerdictLook;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.DateField;
import dev.rung.tui.widget.Sheet;
import java.util.List;
import java.util.Optional;

/** Somebody's piece as their reviewer reads it; the piece and each claim can be chosen, in the order of {@link Subject}. */
final class PieceSheet {
    private static final int UNDER = 2;

    private final ClaimWords words;

    PieceSheet(ClaimWords words) {
        this.words = words;
    }

    Sheet of(InboxRow row, int columns) {
        Sheet sheet = new Sheet(columns);
        Evidence piece = row.piece().evidence();
        sheet.prose(piece.title(), Style.STRONG);
        sheet.line(
                0,
                List.of(
                        new Sheet.Run(DateField.inWords(piece.on()) + "  ", Style.MUTED),
                        new Sheet.Run(
                                StrengthLook.sign(row.piece().strength()) + " "
                                        + row.piece().strength().word(),
                                StrengthLook.style(row.piece().strength()))));
        row.waiting().ifPresent(w -> sheet.prose("Waits: " + w.words() + ".", Style.ACCENT));
        told(sheet, "Situation", piece.situation());
        told(sheet, "Action", piece.action());
        told(sheet, "Result", piece.result());
        List<PieceFacts.Fact> facts = PieceFacts.of(piece);
        if (!facts.isEmpty()) {
            sheet.blank();
            facts.forEach(f -> sheet.labelled(f.label(), PieceFacts.LABEL, f.words(), Integer.MAX_VALUE, Style.TEXT));
        }
        subjects(sheet, row);
        said(sheet, row);
        return sheet;
    }

    private static void told(Sheet sheet, String heading, String words) {
        sheet.heading(heading);
        if (words.isBlank()) {
            sheet.words("nothing is written", Style.FAINT);
        } else {
            sheet.prose(words.strip(), Style.TEXT);
        }
    }

    private void subjects(Sheet sheet, InboxRow row) {
        sheet.heading("Your verdict on");
        for (Subject subject : Subject.of(row)) {
            Optional<Judgement> own = row.own(subject.id());
            sheet.stopBeside(
                    UNDER,
                    List.of(new Sheet.Run(subject.title(words), Style.TEXT)),
                    own.map(j -> verdict(j.verdict()))
                            .orElse(withThePiece(row, subject) ? "as the piece" : "no verdict"),
                    own.map(j -> VerdictLook.style(j.verdict().decision())).orElse(Style.FAINT));
            subject.claim()
                    .flatMap(c -> words.ladder().expectation(c.expectation()))
                    .map(Expectation::text)
                    .ifPresent(text -> sheet.prose(UNDER, text, Integer.MAX_VALUE, Style.MUTED));
        }
        if (row.claims().isEmpty()) {
            sheet.prose(UNDER, "It claims nothing yet.", 2, Style.MUTED);
        }
    }

    private static String verdict(Verdict verdict) {
        return VerdictLook.sign(verdict.decision()) + " " + VerdictLook.word(verdict.decision());
    }

    private static boolean withThePiece(InboxRow row, Subject subject) {
        Optional<Judgement> whole = row.own(row.id());
        return subject.claim()
                .filter(c -> whole.filter(w -> w.covers(c)).isPresent())
                .isPresent();
    }

    private void said(Sheet sheet, InboxRow row) {
        if (row.said().isEmpty()) {
            return;
        }
        sheet.heading("What was said");
        for (Judgement judgement : row.said()) {
            Verdict verdict = judgement.verdict();
            String about = verdict.claimId().flatMap(id -> claim(row, id)).orElse("");
            sheet.flowing(
                    VerdictLook.sign(verdict.decision()) + " ",
                    List.of(new Sheet.Run(VerdictLook.line(verdict, about), VerdictLook.style(verdict.decision()))));
            if (!verdict.words().isBlank()) {
                sheet.prose(UNDER, "“" + verdict.words() + "”", Integer.MAX_VALUE, Style.TEXT);
            }
            judgement.answer().ifPresent(answer -> {
                sheet.prose(UNDER, "↳ answered " + answer.on(), 1, Style.ACCENT);
                sheet.prose(UNDER + 2, "“" + answer.words() + "”", Integer.MAX_VALUE, Style.TEXT);
            });
        }
    }

    private Optional<String> claim(InboxRow row, String id) {
        return row.piece().claims().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .map((Claim c) -> words.of(c));
    }
}
