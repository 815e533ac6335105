package dev.rung.tui.ladder;

import dev.rung.domain.ladder.Rating;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.text.Amount;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.ListView;
import dev.rung.tui.widget.Window;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The assessments submitted so far, newest first. */
public final class AssessmentHistory implements Screen {
    private final Rung rung;
    private final ListView<Assessment> list;
    private List<Assessment> all = List.of();

    public AssessmentHistory(Rung rung) {
        this.rung = rung;
        this.list = new ListView<>(Window.of(all), Assessment::id, AssessmentHistory::row, this::open)
                .whenEmpty("You have not assessed yourself yet. a walks you through your level and the next.");
        refresh();
    }

    @Override
    public void refresh() {
        all = rung.assessments().history();
        list.show(Window.of(all));
    }

    @Override
    public String title() {
        return "Past assessments";
    }

    @Override
    public String about() {
        return "Every assessment you submitted, with the wording of the ladder it was made with. They are frozen: a later"
                + " change of the ladder never touches them.";
    }

    @Override
    public List<Action> actions() {
        return Layers.of(
                List.of(
                        Action.of(
                                        "history.open",
                                        "open",
                                        () -> list.selected().map(this::open).orElseGet(Next::stay),
                                        "enter")
                                .about("The ratings, and what changed since the one before")
                                .unless(!all.isEmpty(), "there is no assessment yet; a makes one"),
                        Action.of("assessment.walk", "assess", () -> Next.open(new Destination.AssessmentWalk()), "a")
                                .about("Assess yourself, expectation by expectation"),
                        Action.of(
                                        "assessment.compare",
                                        "compare",
                                        () -> Next.open(new Destination.AssessmentComparison()),
                                        "c")
                                .about("Compare your newest answers with the evidence")),
                list.moves());
    }

    private Next open(Assessment assessment) {
        int at = all.indexOf(assessment);
        Optional<Assessment> before = at + 1 < all.size() ? Optional.of(all.get(at + 1)) : Optional.empty();
        return Next.show(new AssessmentPage(rung.ladders().mine(), assessment, before));
    }

    @Override
    public void draw(Canvas canvas) {
        boolean tall = canvas.rows() >= 14;
        int y = tall ? 1 : 0;
        canvas.text(2, y, title(), Style.STRONG);
        list.draw(canvas.part(0, y + (tall ? 2 : 1), canvas.columns(), canvas.rows() - y - (tall ? 2 : 1)));
    }

    private static void row(Canvas canvas, Assessment assessment, boolean selected) {
        canvas.text(0, 0, Days.words(assessment.on()), selected ? Style.STRONG : Style.TEXT);
        int count = assessment.ratings().size();
        canvas.text(13, 0, Amount.of(count, "rating"), Style.TEXT);
        canvas.text(25, 0, "ladder " + assessment.ladderVersion(), Style.MUTED);
        canvas.text(39, 0, spread(assessment), Style.MUTED, canvas.columns() - 40);
    }

    /** How the ratings spread, the highest first: {@code 3 exceeding, 9 meeting}. */
    private static String spread(Assessment assessment) {
        List<String> words = new ArrayList<>();
        List<Rating> highestFirst = new ArrayList<>(List.of(Rating.values()));
        Collections.reverse(highestFirst);
        for (Rating rating : highestFirst) {
            long count = assessment.ratings().stream()
                    .filter(r -> r.rating() == rating)
                    .count();
            if (count > 0) {
                words.add(count + " " + rating.title());
            }
        }
        return String.join(", ", words);
    }
}
