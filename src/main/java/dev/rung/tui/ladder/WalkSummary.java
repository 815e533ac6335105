package dev.rung.tui.ladder;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Rating;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.GroupedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All answers of a self-assessment before it is submitted; each leads back to its question. */
final class WalkSummary {
    private record Row(ExpectationId id, String competency, Optional<Rating> rating, String words) {}

    private final GroupedList<Row> list;
    private int answered;
    private int all;

    WalkSummary(Function<ExpectationId, Next> open) {
        list = new GroupedList<>(List.of(), Row::id, WalkSummary::draw, row -> open.apply(row.id()));
    }

    void show(Ladder ladder, List<ExpectationId> order, AssessmentDraft draft) {
        Map<String, List<Row>> byLevel = new LinkedHashMap<>();
        for (ExpectationId id : order) {
            String competency =
                    ladder.competency(id.competency()).map(c -> c.title()).orElse(id.competency());
            byLevel.computeIfAbsent(id.level(), l -> new ArrayList<>())
                    .add(new Row(id, competency, draft.rating(id), draft.words(id)));
        }
        list.show(byLevel.entrySet().stream()
                .map(e -> new GroupedList.Group<>(CellDetail.levelTitle(ladder, e.getKey()), e.getValue()))
                .toList());
        answered = draft.rated(order).size();
        all = order.size();
    }

    List<Action> actions() {
        return list.actions();
    }

    void draw(Canvas canvas) {
        int x = canvas.text(2, 1, "Your answers", Style.STRONG);
        canvas.text(x + 2, 1, answered + " of " + all, Style.MUTED);
        String words = answered == 0
                ? "Nothing is answered yet."
                : "S submits them. They are frozen then, with today's wording of the ladder.";
        canvas.text(2, 2, words, Style.MUTED, canvas.columns() - 4);
        list.draw(canvas.part(0, 4, canvas.columns(), Math.max(1, canvas.rows() - 4)));
    }

    private static void draw(Canvas canvas, Row row, boolean selected) {
        canvas.text(0, 0, row.competency(), selected ? Style.STRONG : Style.TEXT, 25);
        canvas.text(
                26,
                0,
                row.rating().map(Rating::title).orElse("–"),
                row.rating().map(StateLook::style).orElse(Style.FAINT),
                16);
        canvas.text(43, 0, row.words().replace('\n', ' '), Style.MUTED, Math.min(Canvas.PROSE, canvas.columns() - 44));
    }
}
