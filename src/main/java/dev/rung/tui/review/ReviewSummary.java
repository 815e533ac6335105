package dev.rung.tui.review;

import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.review.Nudge;
import dev.rung.domain.review.ReviewDraft;
import dev.rung.domain.text.Amount;
import dev.rung.domain.text.Capital;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.ladder.WalkParts;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.GroupedList;
import dev.rung.tui.widget.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All ratings of a review before it is submitted, and above them what is worth a second look. */
final class ReviewSummary {
    private static final int DETAIL = 7;
    private static final int BESIDE_FROM = 140;
    private static final int LIST = 84;

    /** A nudge or a rating. */
    private record Row(Optional<Nudge> nudge, ExpectationId id, Optional<ReviewDraft.Given> given) {
        Object key() {
            return nudge.<Object>map(Nudge::kind).orElse(id);
        }
    }

    private final GroupedList<Row> list;
    private final String person;
    private Optional<Ladder> ladder = Optional.empty();
    private int rated;
    private int all;

    ReviewSummary(String person, Function<ExpectationId, Next> open) {
        this.person = person;
        this.list = new GroupedList<>(List.of(), Row::key, this::row, row -> open.apply(row.id()));
    }

    void show(Ladder of, List<ExpectationId> order, List<ReviewDraft.Given> given, List<Nudge> nudges) {
        ladder = Optional.of(of);
        Map<String, List<Row>> byLevel = new LinkedHashMap<>();
        for (ExpectationId id : order) {
            Optional<ReviewDraft.Given> said =
                    given.stream().filter(g -> g.expectation().equals(id)).findFirst();
            byLevel.computeIfAbsent(id.level(), l -> new ArrayList<>()).add(new Row(Optional.empty(), id, said));
        }
        List<GroupedList.Group<Row>> groups = new ArrayList<>();
        groups.add(new GroupedList.Group<>(
                "Worth a second look  " + nudges.size(),
                nudges.stream()
                        .map(n -> new Row(Optional.of(n), first(n, order), Optional.empty()))
                        .toList()));
        byLevel.forEach((level, rows) -> groups.add(
                new GroupedList.Group<>(of.level(level).map(Level::title).orElse(level), rows)));
        list.show(groups);
        rated = given.size();
        all = order.size();
    }

    /** Where a nudge leads: to the first rating it rests on that is asked here. */
    private static ExpectationId first(Nudge nudge, List<ExpectationId> order) {
        return nudge.rows().stream()
                .flatMap(r -> r.expectation().stream())
                .filter(order::contains)
                .findFirst()
                .orElse(order.get(0));
    }

    List<Action> actions() {
        return list.actions();
    }

    void draw(Canvas canvas, String seal) {
        canvas.text(2, 0, seal, Style.MUTED, canvas.columns() - 4);
        int x = canvas.text(2, 2, "Your review of " + person, Style.STRONG, canvas.columns() - 20);
        canvas.text(x + 2, 2, rated + " of " + all + " rated", Style.MUTED);
        int top = 4;
        int rows = Math.max(1, canvas.rows() - top);
        if (canvas.columns() >= BESIDE_FROM) {
            list.draw(canvas.part(0, top, LIST, rows));
            canvas.upright(LIST + 1, top, rows);
            detail(canvas.part(LIST + 4, top, Math.min(Canvas.PROSE, canvas.columns() - LIST - 6), rows));
        } else if (rows >= DETAIL + 6) {
            list.draw(canvas.part(0, top, canvas.columns(), rows - DETAIL - 1));
            canvas.rule(canvas.rows() - DETAIL - 1);
            detail(canvas.part(2, canvas.rows() - DETAIL, canvas.columns() - 4, DETAIL));
        } else {
            list.draw(canvas.part(0, top, canvas.columns(), rows));
        }
    }

    private void row(Canvas canvas, Row row, boolean selected) {
        Style name = selected ? Style.STRONG : Style.TEXT;
        if (row.nudge().isPresent()) {
            Nudge nudge = row.nudge().get();
            canvas.text(0, 0, Capital.of(nudge.kind().title()), name, 25);
            canvas.text(26, 0, nudge.words(), Style.WARN, Math.min(Canvas.PROSE, canvas.columns() - 27));
            return;
        }
        canvas.text(0, 0, competency(row.id()), name, 25);
        canvas.text(
                26,
                0,
                row.given().map(g -> g.rating().title()).orElse("–"),
                row.given().map(g -> WalkParts.style(g.rating())).orElse(Style.FAINT),
                16);
        String cites = row.given()
                .filter(g -> !g.cites().isEmpty())
                .map(g -> Amount.of(g.cites().size(), "cite") + "  ")
                .orElse("");
        int x = canvas.text(43, 0, cites, Style.MUTED);
        String words = row.given().map(g -> g.words().replace('\n', ' ')).orElse("");
        canvas.text(x, 0, words, Style.MUTED, Math.min(Canvas.PROSE, canvas.columns() - x - 1));
    }

    private String competency(ExpectationId id) {
        return ladder.flatMap(l -> l.competency(id.competency()))
                .map(Competency::title)
                .orElse(id.competency());
    }

    private String title(ExpectationId id) {
        return competency(id) + " at "
                + ladder.flatMap(l -> l.level(id.level())).map(Level::title).orElse(id.level());
    }

    private void detail(Canvas canvas) {
        Optional<Row> selected = list.selected();
        if (selected.isEmpty()) {
            return;
        }
        Sheet sheet = new Sheet(canvas.columns());
        Row row = selected.get();
        if (row.nudge().isPresent()) {
            nudge(sheet, row.nudge().get(), canvas.rows());
        } else {
            sheet.words(title(row.id()), Style.STRONG);
            String wording = ladder.flatMap(l -> l.expectation(row.id()))
                    .map(e -> e.text())
                    .orElse("");
            sheet.prose(0, wording, 3, Style.MUTED);
            sheet.labelled(
                    "You",
                    6,
                    row.given()
                            .map(g -> g.rating().title() + (g.words().isBlank() ? "" : ": “" + g.words() + "”"))
                            .orElse("not rated; what is not rated is not submitted"),
                    Math.max(1, canvas.rows() - 4),
                    Style.TEXT);
        }
        sheet.draw(canvas, 0);
    }

    private void nudge(Sheet sheet, Nudge nudge, int rows) {
        sheet.prose(nudge.words(), Style.TEXT);
        int room = Math.max(1, rows - sheet.rows());
        List<Nudge.Row> rests = nudge.rows();
        int shown = rests.size() <= room ? rests.size() : room - 1;
        for (Nudge.Row row : rests.subList(0, shown)) {
            String piece = row.piece().map(p -> p.on() + "  " + p.title()).orElse("");
            String what = row.expectation().map(this::title).orElse("");
            String tail = row.rating().map(Rating::title).orElse("");
            String other = row.person().equals(person) ? "" : row.person() + ", ";
            sheet.ended(
                    List.of(new Sheet.Run(piece.isEmpty() ? other + what : piece, Style.MUTED)),
                    piece.isEmpty()
                            ? tail
                            : row.expectation().map(e -> competency(e)).orElse(""),
                    Style.MUTED);
        }
        if (shown < rests.size()) {
            sheet.words("and " + (rests.size() - shown) + " more", Style.MUTED);
        }
    }
}
