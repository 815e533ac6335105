package dev.rung.tui.evidence;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.service.PieceRow;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.DateField;
import dev.rung.tui.widget.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** A piece of evidence as a page to read. */
public final class PieceText {
    private final ClaimWords words;
    private final LocalDate today;

    public PieceText(ClaimWords words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /** Everything but the title: day, strength, texts, claims, what reviewers said. */
    public Text whole(PieceRow row, int columns, Function<Claim, String> effect) {
        Text text = new Text(columns);
        day(text, row);
        strength(text, row);
        told(text, row.evidence());
        claims(text, row, effect);
        verdicts(text, row);
        return text;
    }

    /** The left half of a wide page: what happened. */
    Text story(PieceRow row, int columns) {
        Text text = new Text(columns);
        day(text, row);
        told(text, row.evidence());
        return text;
    }

    /** The right half of a wide page: what it is worth. */
    Text standing(PieceRow row, int columns, Function<Claim, String> effect) {
        Text text = new Text(columns);
        text.heading("STRENGTH").gap();
        tierByTier(text, row.strength());
        rejection(text, row);
        row.raise().ifPresent(raise -> text.gap().prose(raise + ".", Style.TEXT));
        claims(text, row, effect);
        verdicts(text, row);
        return text;
    }

    /** The tiers from the strongest down, and where this one stands among them. */
    static void tierByTier(Text text, Strength strength) {
        for (int i = Strength.values().length - 1; i >= 0; i--) {
            Strength tier = Strength.values()[i];
            boolean here = tier == strength;
            Style reached = strength.atLeast(tier) ? StrengthLook.style(strength) : Style.FAINT;
            text.line(
                    new Text.Run(0, here ? "›" : " ", Style.ACCENT),
                    new Text.Run(2, StrengthLook.sign(tier), reached),
                    new Text.Run(4, tier.word(), here ? Style.STRONG : Style.FAINT),
                    new Text.Run(15, tier == Strength.LEAST_COUNTED ? "counts from here on" : "", Style.FAINT));
        }
    }

    private void day(Text text, PieceRow row) {
        Evidence piece = row.evidence();
        text.line(DateField.inWords(piece.on()), Style.MUTED);
        if (piece.on().isAfter(today)) {
            text.prose("Lies ahead; it counts from that day on.", Style.WARN);
        }
        row.trashedOn().ifPresent(on -> text.prose("In the trash since " + on + ".", Style.WARN));
        if (piece.isPrivate()) {
            text.item(
                    PieceMarks.PRIVATE,
                    Style.ACCENT,
                    "Private: counts for you, and is left out of what others get.",
                    Style.MUTED);
        }
    }

    private void strength(Text text, PieceRow row) {
        text.gap();
        text.line(tiers(row.strength()));
        rejection(text, row);
        row.raise().ifPresent(raise -> text.prose(raise + ".", Style.MUTED));
        PieceMarks.of(row, today).question().ifPresent(question -> {
            String words = question.words().isBlank()
                    ? "questions it."
                    : "asks: “" + question.words().strip() + "”";
            text.item(PieceMarks.QUESTION, Style.WARN.withBold(), question.reviewer() + " " + words, Style.TEXT);
        });
    }

    private void rejection(Text text, PieceRow row) {
        if (PieceMarks.of(row, today).rejected()) {
            text.item(
                    PieceMarks.REJECTED,
                    Style.BAD,
                    "A reviewer rejected it, or one of its claims; that does not count.",
                    Style.TEXT);
        }
    }

    /** {@code ▁▂▃▄·· witnessed}: how far it is on the way. */
    static Text.Run[] tiers(Strength strength) {
        int all = Strength.values().length;
        StringBuilder reached = new StringBuilder();
        for (Strength tier : Strength.values()) {
            if (strength.atLeast(tier)) {
                reached.append(StrengthLook.sign(tier));
            }
        }
        int count = reached.length();
        Style style = StrengthLook.style(strength);
        return new Text.Run[] {
            new Text.Run(0, reached.toString(), style),
            new Text.Run(count, "·".repeat(all - count), Style.FAINT),
            new Text.Run(all + 2, strength.word(), style.withBold())
        };
    }

    private static void told(Text text, Evidence piece) {
        paragraph(text, "SITUATION", piece.situation());
        paragraph(text, "ACTION", piece.action());
        paragraph(text, "RESULT", piece.result());
        facts(text, piece);
    }

    private static void paragraph(Text text, String heading, String words) {
        if (!words.isBlank()) {
            text.heading(heading).prose(words.strip(), Style.TEXT);
        }
    }

    private static void facts(Text text, Evidence piece) {
        text.gap();
        for (PieceFacts.Fact fact : PieceFacts.of(piece)) {
            int before = text.rows();
            text.prose(PieceFacts.LABEL, fact.words(), Style.TEXT);
            text.label(before, 0, fact.label(), Style.MUTED);
        }
    }

    private void claims(Text text, PieceRow row, Function<Claim, String> effect) {
        text.heading("CLAIMS");
        if (row.claims().isEmpty()) {
            text.prose("None yet, so it shows nothing. Press m to say what it shows.", Style.MUTED);
        }
        for (Claim claim : row.claims()) {
            text.item("–", Style.FAINT, words.of(claim), Style.TEXT);
            String note = effect.apply(claim);
            int behind = 4 + DisplayWidth.of(words.of(claim));
            if (behind + DisplayWidth.of(note) <= text.columns()) {
                text.label(text.rows() - 1, behind, note, Style.MUTED);
            } else if (!note.isEmpty()) {
                text.prose(2, note, Style.MUTED);
            }
        }
    }

    private void verdicts(Text text, PieceRow row) {
        List<Verdict> verdicts = row.verdicts();
        if (verdicts.isEmpty()) {
            return;
        }
        text.heading("WHAT REVIEWERS SAID");
        for (Verdict verdict : verdicts) {
            String about = verdict.claimId()
                    .flatMap(id ->
                            row.claims().stream().filter(c -> c.id().equals(id)).findFirst())
                    .map(words::of)
                    .orElse("");
            text.item(
                    VerdictLook.sign(verdict.decision()),
                    VerdictLook.style(verdict.decision()),
                    VerdictLook.line(verdict, about),
                    Style.TEXT);
            if (!verdict.words().isBlank()) {
                text.prose(2, "“" + verdict.words().strip() + "”", Style.MUTED);
            }
            row.answerTo(verdict).ifPresent(answer -> {
                text.item("  ↳", Style.ACCENT, "answered " + answer.on(), Style.TEXT);
                text.prose(4, "“" + answer.words() + "”", Style.MUTED);
            });
        }
    }
}
