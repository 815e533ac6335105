package dev.rung.cli;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.Calibration;
import dev.rung.domain.review.Outlier;
import dev.rung.domain.review.PooledRating;
import dev.rung.domain.review.RatingPool;
import dev.rung.domain.review.Titles;
import dev.rung.domain.standing.State;
import dev.rung.service.CalibrationView;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung calibration show}: a meeting with all that is on its table. */
@Command(name = "show", description = "A calibration: people, every reviewer's rating, figures.")
final class ShowCalibrationCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "Its id or title, or a part of either.")
    private String id = "";

    @Mixin
    private JsonOption json = new JsonOption();

    ShowCalibrationCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Calibration meeting = bench.rung().calibrations().find(id);
        CalibrationView view = bench.rung().calibrations().view(meeting.id());
        if (json.wanted()) {
            bench.out().json(json(view));
            return Cli.FINE;
        }
        bench.out().heading(meeting.title());
        bench.out()
                .line(view.about() + ", " + meeting.on()
                        + meeting.closedOn().map(d -> ", closed " + d).orElse(", open"));
        bench.out().prose(0, Calibration.NOT_DISCUSSED);
        bench.out().blank();
        view.people().forEach(p -> person(view, p));
        new AgreementText(bench.out())
                .print(
                        view.figures(),
                        l -> view.ladder().level(l).map(Level::title).orElse(l));
        return Cli.FINE;
    }

    private void person(CalibrationView view, Person person) {
        RatingPool.Ratee ratee = view.ratee(person.id()).orElseThrow();
        bench.out().heading(person.name());
        if (ratee.rows().isEmpty()) {
            bench.out().line("  nobody has reviewed them");
        }
        Set<String> reviews = new LinkedHashSet<>();
        ratee.rows()
                .forEach(r -> reviews.add("  " + r.rater() + ", " + r.review().on() + "  "
                        + r.review().id()));
        reviews.forEach(r -> bench.out().line(Words.of(Ink.DIM, r)));
        Set<ExpectationId> cells = new LinkedHashSet<>();
        ratee.rows().forEach(r -> cells.add(r.expectation()));
        List<List<Words>> rows = new ArrayList<>();
        for (ExpectationId cell : cells) {
            List<PooledRating> there = ratee.at(cell);
            boolean apart = Outlier.apart(there) >= Outlier.FAR;
            List<Words> row = new ArrayList<>();
            row.add(Words.of(apart ? Ink.BAD : Ink.PLAIN, apart ? "!" : " "));
            row.add(Words.of(Titles.of(there.get(0))));
            there.forEach(r -> row.add(Words.of(r.rater() + ": " + words(r))));
            rows.add(row);
        }
        bench.out().table(2, rows);
        if (!view.note(person.id()).isEmpty()) {
            bench.out().labelled("  Noted", 10, view.note(person.id()));
        }
        bench.out().blank();
    }

    /** {@code not yet}, or {@code not yet → meeting} where it was changed. */
    private static String words(PooledRating row) {
        String given = row.given().rating().title();
        return row.change().isPresent() ? given + " → " + row.rating().title() : given;
    }

    static Map<String, Object> json(CalibrationView view) {
        Map<String, Object> map = ListCalibrationCommand.json(view.meeting());
        map.put("as_of", view.day());
        map.put("people", view.people().stream().map(p -> json(view, p)).toList());
        map.put("agreement", AgreementJson.agreement(view.figures().agreement()));
        map.putAll(AgreementJson.figures(view.figures()));
        map.put(
                "decisions",
                view.decisions().stream().map(ShowCalibrationCommand::json).toList());
        map.put("not_discussed", Calibration.NOT_DISCUSSED);
        return map;
    }

    private static Map<String, Object> json(CalibrationView view, Person person) {
        RatingPool.Ratee ratee = view.ratee(person.id()).orElseThrow();
        List<Map<String, Object>> rows = AgreementJson.rows(ratee.rows());
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i)
                    .put(
                            "state",
                            view.state(person.id(), ratee.rows().get(i).expectation())
                                    .map(s -> s.state().word())
                                    .orElse(State.NO_EVIDENCE.word()));
        }
        return JsonMap.of(
                "id", person.id(),
                "name", person.name(),
                "level", person.level(),
                "note", view.note(person.id()),
                "ratings", rows);
    }

    private static Map<String, Object> json(CalibratedRating changed) {
        return JsonMap.of(
                "id", changed.id(),
                "review", changed.reviewId(),
                "competency", changed.expectation().competency(),
                "level", changed.expectation().level(),
                "rating", changed.rating(),
                "reason", changed.reason(),
                "on", changed.on());
    }
}
