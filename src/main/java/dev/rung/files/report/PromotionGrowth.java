package dev.rung.files.report;

import dev.rung.domain.evidence.Lever;
import dev.rung.domain.promotion.PromotionCase;
import dev.rung.domain.promotion.ScopeQuarter;
import dev.rung.domain.text.Amount;
import java.util.Comparator;
import java.util.List;

/** How the work grew, quarter by quarter: a curve, and what it rests on. */
final class PromotionGrowth {
    private static final int SCOPES = 52;

    private final PromotionCase it;

    PromotionGrowth(PromotionCase it) {
        this.it = it;
    }

    List<Block> scope() {
        List<ScopeQuarter> scope = it.scope();
        if (scope.isEmpty()) {
            return List.of(Block.Paragraph.of("No claim can count yet, so there is no growth to draw."));
        }
        List<List<Block.Cell>> rows = scope.stream().map(PromotionGrowth::row).toList();
        String level = PromotionText.title(it.target().level());
        return List.of(
                new Block.Picture(Text.EMPTY, curve(scope)),
                new Block.Table(
                        Text.EMPTY,
                        List.of(
                                column("Quarter", Block.Align.LEFT),
                                column("Claims", Block.Align.RIGHT),
                                column("Did", Block.Align.RIGHT),
                                column("Enabled", Block.Align.RIGHT),
                                column("Built", Block.Align.RIGHT),
                                column("Shown", Block.Align.RIGHT),
                                column("Sustained", Block.Align.RIGHT),
                                column("Scopes, in the person’s words", Block.Align.LEFT)),
                        rows),
                new Block.Paragraph(
                        Text.quiet("Did, enabled, built: pieces by lever. Shown and sustained: competencies of " + level
                                + " at the quarter’s end.")));
    }

    private static Chart curve(List<ScopeQuarter> scope) {
        ScopeQuarter first = scope.get(0);
        ScopeQuarter last = scope.get(scope.size() - 1);
        ScopeQuarter most = scope.stream()
                .max(Comparator.comparingInt(ScopeQuarter::claims))
                .orElseThrow();
        return new Chart.Line(
                scope.stream().map(q -> (double) q.claims()).toList(),
                Text.of(first.quarter().title() + ": " + Amount.of(first.claims(), "claim")),
                Text.of(last.quarter().title() + ": " + Amount.of(last.claims(), "claim")),
                Text.of("Claims that count: " + first.claims() + " in "
                        + first.quarter().title() + ", " + last.claims() + " in "
                        + last.quarter().title() + "; most, " + most.claims() + ", in "
                        + most.quarter().title() + "."));
    }

    private static List<Block.Cell> row(ScopeQuarter quarter) {
        return List.of(
                Block.Cell.of(quarter.quarter().title()),
                number(quarter.claims()),
                number(quarter.levers().getOrDefault(Lever.DID, 0)),
                number(quarter.levers().getOrDefault(Lever.ENABLED, 0)),
                number(quarter.levers().getOrDefault(Lever.BUILT, 0)),
                number(quarter.shown()),
                number(quarter.sustained()),
                Block.Cell.of(PromotionText.brief(String.join("; ", quarter.scopes()), SCOPES)));
    }

    private static Block.Cell number(int number) {
        return Block.Cell.of(Integer.toString(number));
    }

    private static Block.Column column(String title, Block.Align align) {
        return new Block.Column(Text.of(title), align);
    }
}
