package dev.rung.tui.ladder;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.standing.AssessmentRating;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Scroll;
import dev.rung.tui.widget.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One assessment as it was submitted, with what changed since the one before. */
final class AssessmentPage implements Screen {
    private final Ladder ladder;
    private final Assessment assessment;
    private final Optional<Assessment> before;
    private final Scroll scroll = new Scroll();

    AssessmentPage(Ladder ladder, Assessment assessment, Optional<Assessment> before) {
        this.ladder = ladder;
        this.assessment = assessment;
        this.before = before;
    }

    @Override
    public String title() {
        return "Assessment of " + Days.words(assessment.on());
    }

    @Override
    public String about() {
        return "What you answered that day, with the ladder's wording of that day and your own words.";
    }

    @Override
    public List<Action> actions() {
        Optional<ExpectationId> chosen = chosen();
        boolean there = chosen.filter(id -> ladder.expectation(id).isPresent()).isPresent();
        return Layers.of(
                List.of(Action.of("history.expectation", "open", this::open, "enter")
                        .about("Open the expectation as the ladder has it today")
                        .unless(there, "the ladder expects this no more")),
                scroll.actions());
    }

    private Optional<ExpectationId> chosen() {
        List<AssessmentRating> ratings = ordered();
        return scroll.chosen() < ratings.size()
                ? Optional.of(ratings.get(scroll.chosen()).expectation())
                : Optional.empty();
    }

    /** Level by level, as they were given within one. */
    private List<AssessmentRating> ordered() {
        List<AssessmentRating> ordered = new ArrayList<>();
        levels().forEach(level -> assessment.ratings().stream()
                .filter(r -> r.expectation().level().equals(level))
                .forEach(ordered::add));
        return ordered;
    }

    private List<String> levels() {
        return assessment.ratings().stream()
                .map(r -> r.expectation().level())
                .distinct()
                .toList();
    }

    private Next open() {
        ExpectationId id = chosen().orElseThrow();
        return Next.open(new Destination.ExpectationPage(id.competency(), id.level()));
    }

    @Override
    public void draw(Canvas canvas) {
        boolean tall = canvas.rows() >= 14;
        int y = tall ? 1 : 0;
        int x = canvas.text(2, y, title(), Style.STRONG, canvas.columns() - 4);
        String version = "ladder " + assessment.ladderVersion() + ", " + changes();
        canvas.text(x + 2, y, version, Style.MUTED, canvas.columns() - x - 4);
        int top = y + (tall ? 2 : 1);
        Canvas part = canvas.part(0, top, canvas.columns(), canvas.rows() - top);
        scroll.draw(part, sheet(Math.min(Canvas.PROSE + 12, part.columns() - Scroll.BESIDE_TEXT)), this::open);
    }

    private String changes() {
        if (before.isEmpty()) {
            return "the first one";
        }
        long changed =
                assessment.ratings().stream().filter(r -> !was(r).isEmpty()).count();
        return changed + " changed since " + Days.words(before.get().on());
    }

    /** What it was the time before, where it was another rating or none. */
    private String was(AssessmentRating rating) {
        if (before.isEmpty()) {
            return "";
        }
        return before.get()
                .rating(rating.expectation())
                .map(b -> b.rating() == rating.rating()
                        ? ""
                        : arrow(b.rating(), rating.rating()) + "was "
                                + b.rating().title())
                .orElse("new");
    }

    /** Not observed is no low rating, so nothing rises from it or falls to it. */
    private static String arrow(Rating from, Rating to) {
        if (from == Rating.NOT_OBSERVED || to == Rating.NOT_OBSERVED) {
            return "";
        }
        return from.compareTo(to) < 0 ? "↑ " : "↓ ";
    }

    private Sheet sheet(int columns) {
        Sheet sheet = new Sheet(columns);
        String level = "";
        for (AssessmentRating rating : ordered()) {
            if (!rating.expectation().level().equals(level)) {
                level = rating.expectation().level();
                sheet.heading(CellDetail.levelTitle(ladder, level));
            } else {
                sheet.blank();
            }
            String name = ladder.competency(rating.expectation().competency())
                    .map(c -> c.title())
                    .orElse(rating.expectation().competency());
            sheet.stop(
                    List.of(
                            new Sheet.Run(name + "  ", Style.STRONG),
                            new Sheet.Run(rating.rating().title(), StateLook.style(rating.rating()))),
                    was(rating),
                    Style.ACCENT);
            sheet.prose(2, rating.wording(), Integer.MAX_VALUE, Style.MUTED);
            if (!rating.words().isBlank()) {
                sheet.prose(2, "“" + rating.words().strip() + "”", Integer.MAX_VALUE, Style.TEXT);
            }
        }
        return sheet;
    }
}
