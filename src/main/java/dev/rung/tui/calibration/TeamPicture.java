package dev.rung.tui.calibration;

import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.NearPromotion;
import dev.rung.domain.review.Outlier;
import dev.rung.domain.review.PooledRating;
import dev.rung.domain.review.RatingPool;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.service.CalibrationView;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Heatmap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The team as a map: under each person what the evidence says and what every reviewer gave, against the competencies of one
 * level.
 *
 * @param roomy the heads of the columns may be longer
 */
record TeamPicture(CalibrationView view, String level, boolean roomy) {
    private static final int BRIEF = 3;
    private static final int ROOMY = 7;

    /** A row of the map: what a reviewer gave to a person; without a reviewer, the person's evidence. */
    record Seat(String personId, String rater) {
        boolean evidence() {
            return rater.isEmpty();
        }
    }

    private List<Competency> competencies() {
        return view.ladder().competencies().filter(c -> c.at(level).isPresent()).toList();
    }

    List<Heatmap.Head<String>> heads() {
        return competencies().stream()
                .map(c -> new Heatmap.Head<>(c.id(), c.title(), brief(c.title()), Style.MUTED))
                .toList();
    }

    private String brief(String title) {
        String first = title.split(" ")[0];
        return roomy
                ? DisplayWidth.clip(first, ROOMY)
                : first.substring(
                        0, first.offsetByCodePoints(0, Math.min(BRIEF, first.codePointCount(0, first.length()))));
    }

    List<Heatmap.Group<Seat>> groups() {
        return view.people().stream()
                .map(p -> new Heatmap.Group<>(heading(p), lines(p)))
                .toList();
    }

    private String heading(Person person) {
        List<String> words = new ArrayList<>(List.of(person.name()));
        for (NearPromotion near : view.figures().near()) {
            if (near.personId().equals(person.id())) {
                words.add("near " + near.level().level().title());
            }
        }
        for (Outlier outlier : view.figures().outliers()) {
            if (outlier.personId().equals(person.id()) && outlier.kind() != Outlier.Kind.APART) {
                words.add(outlier.kind() == Outlier.Kind.TOP ? "mostly exceeding" : "mostly not yet");
            }
        }
        if (view.figures().fresh().stream().anyMatch(p -> p.personId().equals(person.id()))) {
            words.add("first review");
        }
        if (!view.note(person.id()).isEmpty()) {
            words.add("noted");
        }
        return String.join(" · ", words);
    }

    private List<Heatmap.Line<Seat>> lines(Person person) {
        RatingPool.Ratee ratee = view.ratee(person.id()).orElseThrow();
        List<Heatmap.Line<Seat>> lines = new ArrayList<>();
        lines.add(new Heatmap.Line<>(
                new Seat(person.id(), ""),
                "evidence",
                "",
                competencies().stream()
                        .map(c -> view.state(person.id(), new ExpectationId(c.id(), level))
                                .map(RatingLook::cell)
                                .orElse(RatingLook.blank()))
                        .toList()));
        for (String rater : ratee.raters()) {
            lines.add(new Heatmap.Line<>(
                    new Seat(person.id(), rater),
                    rater,
                    "",
                    competencies().stream().map(c -> cell(ratee, rater, c)).toList()));
        }
        return lines;
    }

    private Heatmap.Cell cell(RatingPool.Ratee ratee, String rater, Competency competency) {
        List<PooledRating> there = ratee.at(new ExpectationId(competency.id(), level));
        boolean apart = Outlier.apart(there) >= Outlier.FAR;
        return there.stream()
                .filter(r -> r.rater().equals(rater))
                .findFirst()
                .map(r -> RatingLook.cell(r, apart && r.steps().isPresent()))
                .orElse(RatingLook.blank());
    }

    /** The rating of a cell; empty where nobody gave one. */
    Optional<PooledRating> rating(Seat seat, String competency) {
        return view.ratee(seat.personId()).stream()
                .flatMap(p -> p.at(new ExpectationId(competency, level)).stream())
                .filter(r -> r.rater().equals(seat.rater()))
                .findFirst();
    }

    String levelTitle() {
        return view.ladder().level(level).map(Level::title).orElse(level);
    }
}
