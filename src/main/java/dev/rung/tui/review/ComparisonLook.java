package dev.rung.tui.review;

import dev.rung.domain.ladder.Rating;
import dev.rung.domain.review.ConversationPlan;
import dev.rung.domain.review.ReviewComparison;
import dev.rung.domain.review.ReviewComparison.Opinion;
import dev.rung.domain.review.ReviewComparison.Row;
import dev.rung.domain.text.Capital;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.ladder.WalkParts;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the sides of a comparison look: as a row, side by side in words, and as a plan for the talk. */
final class ComparisonLook {
    private static final int RATING = 17;
    private static final int EVIDENCE = 14;
    private static final int APART = 5;
    private static final int SIDE_BY_SIDE_FROM = 60;

    private final String person;
    private final ReviewComparison comparison;

    /** @param person how the one who is rated is called */
    ComparisonLook(String person, ReviewComparison comparison) {
        this.person = person;
        this.comparison = comparison;
    }

    /** Columns as there is room: the expectation first, then what is apart, then self, evidence and reviewers. */
    private record Room(int name, int rating, int reviewers, boolean evidence) {}

    private Room room(int columns) {
        int all = comparison.reviewers().size();
        boolean evidence = columns >= 74;
        int rating = columns >= 90 ? RATING : 12;
        int left = columns - APART - (evidence ? EVIDENCE : 0) - rating - 22;
        int reviewers = Math.max(1, Math.min(all, left / rating));
        int name = columns - APART - (evidence ? EVIDENCE : 0) - rating * (1 + reviewers);
        return new Room(Math.min(44, Math.max(12, name)), rating, reviewers, evidence);
    }

    void heading(Canvas canvas) {
        Room room = room(canvas.columns());
        int x = 0;
        canvas.text(x, 0, "Expectation", Style.MUTED, room.name() - 1);
        x += room.name();
        canvas.text(x, 0, "Apart", Style.MUTED, APART);
        x += APART + 1;
        canvas.text(x, 0, Capital.of(person), Style.MUTED, room.rating() - 1);
        x += room.rating();
        for (int i = 0; i < room.reviewers(); i++) {
            boolean last = i == room.reviewers() - 1
                    && room.reviewers() < comparison.reviewers().size();
            String name = comparison.reviewers().get(i).name()
                    + (last ? " +" + (comparison.reviewers().size() - room.reviewers()) : "");
            canvas.text(x, 0, name, Style.MUTED, room.rating() - 1);
            x += room.rating();
        }
        if (room.evidence()) {
            canvas.text(x, 0, "Evidence", Style.MUTED, EVIDENCE);
        }
    }

    void row(Canvas canvas, Row row, boolean selected) {
        Room room = room(canvas.columns());
        int x = 0;
        int end = canvas.text(x, 0, row.competency(), selected ? Style.STRONG : Style.TEXT, room.name() - 1);
        if (room.name() - end > 8) {
            canvas.text(end + 1, 0, row.level(), Style.MUTED, room.name() - end - 2);
        }
        x += room.name();
        canvas.text(x + 2, 0, apart(row), row.spread().orElse(0) > 1 ? Style.WARN : Style.MUTED, APART);
        x += APART + 1;
        rating(canvas, x, row.self(), room);
        x += room.rating();
        for (int i = 0; i < room.reviewers(); i++) {
            rating(canvas, x, row.reviews().get(i), room);
            x += room.rating();
        }
        if (room.evidence()) {
            int at = x;
            row.evidence()
                    .ifPresent(s ->
                            canvas.text(at, 0, s.sign() + " " + s.title(), WalkParts.style(s), canvas.columns() - at));
        }
    }

    private static String apart(Row row) {
        if (row.spread().isEmpty()) {
            return "–";
        }
        return row.spread().getAsInt() == 0
                ? "="
                : Integer.toString(row.spread().getAsInt());
    }

    private static void rating(Canvas canvas, int x, Optional<Opinion> opinion, Room room) {
        String changed = opinion.filter(Opinion::changed).isPresent() ? "*" : "";
        canvas.text(
                x,
                0,
                opinion.map(o -> brief(o.rating(), room) + changed).orElse("–"),
                opinion.map(o -> WalkParts.style(o.rating())).orElse(Style.FAINT),
                room.rating() - 1);
    }

    private static String brief(Rating rating, Room room) {
        if (room.rating() == RATING) {
            return rating.title();
        }
        return switch (rating) {
            case NOT_OBSERVED -> "not seen";
            case WORKING_TOWARDS -> "towards";
            default -> rating.title();
        };
    }

    /** The sentence, and below it what each side says, beside each other where there is room. */
    void words(Canvas canvas, Row row) {
        Sheet head = new Sheet(canvas.columns());
        head.line(
                0,
                List.of(
                        new Sheet.Run(row.competency(), Style.STRONG),
                        new Sheet.Run(" at " + row.level(), Style.MUTED)));
        head.prose(0, row.wording(), canvas.rows() > 10 ? 4 : 2, Style.MUTED);
        head.draw(canvas, 0);
        int top = head.rows() + (canvas.rows() > 10 ? 1 : 0);
        int rows = canvas.rows() - top;
        if (rows < 1) {
            return;
        }
        Canvas below = canvas.part(0, top, canvas.columns(), rows);
        if (canvas.columns() < SIDE_BY_SIDE_FROM) {
            Sheet all = new Sheet(canvas.columns());
            said(all, Capital.of(person), row.self());
            reviewers(all, row);
            all.draw(below, 0);
            return;
        }
        int half = Math.min(Canvas.PROSE, (canvas.columns() - 3) / 2);
        Sheet self = new Sheet(half);
        said(self, Capital.of(person), row.self());
        self.draw(below.part(0, 0, half, rows), 0);
        Sheet others = new Sheet(half);
        reviewers(others, row);
        others.draw(below.part(half + 3, 0, half, rows), 0);
    }

    private void reviewers(Sheet sheet, Row row) {
        for (int i = 0; i < row.reviews().size(); i++) {
            if (row.reviews().get(i).isPresent()) {
                said(sheet, comparison.reviewers().get(i).name(), row.reviews().get(i));
            }
        }
    }

    private static void said(Sheet sheet, String who, Optional<Opinion> opinion) {
        if (opinion.isEmpty()) {
            sheet.line(
                    0,
                    List.of(new Sheet.Run(who + "  ", Style.STRONG), new Sheet.Run("no answer is known", Style.FAINT)));
            return;
        }
        Opinion said = opinion.get();
        sheet.line(
                0,
                List.of(
                        new Sheet.Run(who + "  ", Style.STRONG),
                        new Sheet.Run(said.rating().title(), WalkParts.style(said.rating())),
                        new Sheet.Run("  " + Days.words(said.on()), Style.FAINT)));
        if (said.changed()) {
            sheet.prose("calibrated, was " + said.given().title() + ": " + said.reason(), Style.MUTED);
        }
        sheet.prose(
                said.words().isBlank() ? "no words" : "“" + said.words().strip() + "”",
                said.words().isBlank() ? Style.FAINT : Style.TEXT);
    }

    /** What to talk about. */
    Sheet plan(ConversationPlan plan, int columns) {
        Sheet sheet = new Sheet(columns);
        listed(sheet, "You agree on", plan.agreements(), "nothing yet on which two know the same");
        listed(sheet, "You differ on", plan.differences(), "nothing: whoever knows says the same");
        sheet.heading("To ask");
        if (plan.questions().isEmpty()) {
            sheet.words("nothing differs that could be asked about", Style.MUTED);
        }
        plan.questions().forEach(q -> {
            sheet.bullets("–", List.of(q.words()), Style.TEXT);
            sheet.prose(2, title(q.about()), 1, Style.FAINT);
        });
        return sheet;
    }

    private void listed(Sheet sheet, String heading, List<Row> rows, String none) {
        sheet.heading(heading);
        if (rows.isEmpty()) {
            sheet.words(none, Style.MUTED);
        }
        for (Row row : rows) {
            List<String> sides = new ArrayList<>();
            row.self().ifPresent(o -> sides.add(person + ": " + o.rating().title()));
            for (int i = 0; i < row.reviews().size(); i++) {
                String name = comparison.reviewers().get(i).name();
                row.reviews()
                        .get(i)
                        .ifPresent(o -> sides.add(name + ": " + o.rating().title()));
            }
            sheet.bullets("–", List.of(title(row)), Style.TEXT);
            sheet.prose(2, String.join(", ", sides), 2, Style.MUTED);
        }
    }

    private static String title(Row row) {
        return row.competency() + " at " + row.level();
    }
}
