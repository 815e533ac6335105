package dev.rung.files.report;

import dev.rung.domain.promotion.CaseClaim;
import dev.rung.domain.promotion.MatrixRow;
import dev.rung.domain.promotion.PromotionCase;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.text.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The level × evidence matrix: as a heatmap, and claim by claim. */
final class PromotionEvidence {
    /** Rows of claims on the page; shared out among the competencies, at least one each and at most three. */
    private static final int CLAIMS = 22;

    private static final int MOST_EACH = 3;
    /** Competencies printed; a ladder with more names the others by number. */
    private static final int COMPETENCIES = 12;
    /** Examples of the next level. */
    private static final int EXAMPLES = 3;

    private final PromotionCase it;

    PromotionEvidence(PromotionCase it) {
        this.it = it;
    }

    List<Block> heat() {
        if (it.matrix().isEmpty()) {
            return List.of(Block.Paragraph.of("No competency applies at the level."));
        }
        List<Text> columns = new ArrayList<>();
        it.held().ifPresent(h -> columns.add(Text.of(PromotionText.title(h.level()))));
        columns.add(Text.of(PromotionText.title(it.target().level())));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Picture(
                Text.EMPTY,
                new Chart.Heat(
                        columns,
                        it.matrix().stream()
                                .limit(COMPETENCIES)
                                .map(this::heatRow)
                                .toList())));
        if (it.matrix().size() > COMPETENCIES) {
            blocks.add(Block.Paragraph.of("and " + (it.matrix().size() - COMPETENCIES) + " more competencies"));
        }
        return blocks;
    }

    private Chart.HeatRow heatRow(MatrixRow row) {
        List<Optional<Chart.HeatCell>> cells = new ArrayList<>();
        if (it.held().isPresent()) {
            cells.add(row.held().map(PromotionEvidence::cell));
        }
        cells.add(Optional.of(cell(row.target())));
        String kind = row.target().core() ? "core" : row.target().hygiene() ? "hygiene" : "";
        return new Chart.HeatRow(
                Text.of(PromotionText.brief(row.competency().title(), PromotionText.NAME)), Text.of(kind), cells);
    }

    private static Chart.HeatCell cell(ExpectationStanding expectation) {
        return new Chart.HeatCell(PromotionText.mark(expectation.state()), PromotionText.fill(expectation.state()));
    }

    List<Block> claims() {
        List<MatrixRow> rows =
                it.matrix().stream().filter(r -> !r.claims().isEmpty()).toList();
        if (rows.isEmpty()) {
            return List.of(Block.Paragraph.of("No evidence claims anything at the level."));
        }
        List<MatrixRow> printed = rows.subList(0, Math.min(COMPETENCIES, rows.size()));
        int each = Math.max(1, Math.min(MOST_EACH, CLAIMS / printed.size()));
        List<List<Block.Cell>> cells = new ArrayList<>();
        printed.forEach(r -> cells.addAll(rows(r, each)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                Text.EMPTY,
                List.of(
                        column("Competency"),
                        column("Claim: day, tier, title"),
                        column("Link"),
                        column("Confirmed by")),
                cells));
        long silent = it.matrix().size() - rows.size();
        String rule = "The " + Amount.of(each, "most telling claim")
                + " of each competency: what counts first, then the strongest, then the newest.";
        blocks.add(new Block.Paragraph(Text.quiet(rule
                + (silent == 0 ? "" : " " + silent + " of the competencies above have no claim that stands.")
                + (rows.size() > printed.size()
                        ? " " + (rows.size() - printed.size()) + " more competencies have claims."
                        : ""))));
        return blocks;
    }

    private static List<List<Block.Cell>> rows(MatrixRow row, int each) {
        List<List<Block.Cell>> cells = new ArrayList<>();
        int more = row.claims().size() - each;
        for (CaseClaim claim :
                row.claims().subList(0, Math.min(each, row.claims().size()))) {
            boolean first = cells.isEmpty();
            boolean last = cells.size() == each - 1;
            Text claimed = PromotionText.claim(claim);
            cells.add(List.of(
                    first
                            ? new Block.Cell(
                                    Text.of(PromotionText.brief(row.competency().title(), PromotionText.NAME)),
                                    Tone.PLAIN)
                            : Block.Cell.of(""),
                    new Block.Cell(
                            last && more > 0 ? claimed.plus(Text.quiet(" … and " + more + " more")) : claimed,
                            Tone.PLAIN),
                    new Block.Cell(PromotionText.link(claim.link()), Tone.PLAIN),
                    Block.Cell.of(PromotionText.confirmer(claim))));
        }
        return cells;
    }

    private static Block.Column column(String title) {
        return new Block.Column(Text.of(title), Block.Align.LEFT);
    }

    List<Block> examples() {
        if (it.examples().isEmpty()) {
            return List.of(Block.Paragraph.of("No claim made at the level counts yet."));
        }
        List<Text> items = it.examples().stream()
                .map(e -> Text.strong(
                                PromotionText.brief(e.expectation().competency().title(), PromotionText.NAME))
                        .plus(": ")
                        .plus(PromotionText.whole(e.claim())))
                .toList();
        return List.of(PromotionText.bullets(items, EXAMPLES));
    }
}
