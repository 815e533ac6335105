package dev.rung.cli;

import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.standing.ApplicabilityMark;
import dev.rung.domain.standing.Comparison;
import dev.rung.service.AssessmentService;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rung assess show}: own ratings beside what the evidence says. */
@Command(name = "show", description = "Your own ratings beside what the evidence says.")
final class ShowAssessmentCommand implements Callable<Integer> {
    private final Workbench bench;

    @Mixin
    private JsonOption json = new JsonOption();

    ShowAssessmentCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Ladder ladder = bench.ladder();
        AssessmentService assessments = bench.rung().assessments();
        List<Comparison.Row> rows = assessments.comparison().rows();
        List<ApplicabilityMark> marks = assessments.notApplicable();
        if (json.wanted()) {
            bench.out()
                    .json(JsonMap.of(
                            "ladder", StandingJson.ladder(ladder),
                            "rows",
                                    rows.stream()
                                            .map(ShowAssessmentCommand::json)
                                            .toList(),
                            "not_applicable",
                                    marks.stream()
                                            .map(ShowAssessmentCommand::json)
                                            .toList(),
                            "assessments",
                                    assessments.history().stream()
                                            .map(a -> JsonMap.of(
                                                    "on", a.on(),
                                                    "ladder",
                                                            JsonMap.of(
                                                                    "id", a.ladderId(), "version", a.ladderVersion()),
                                                    "ratings", a.ratings().size()))
                                            .toList()));
        } else {
            print(ladder, rows, marks);
        }
        return Cli.FINE;
    }

    private void print(Ladder ladder, List<Comparison.Row> rows, List<ApplicabilityMark> marks) {
        Printout out = bench.out();
        List<Comparison.Row> rated =
                rows.stream().filter(r -> r.own().isPresent()).toList();
        if (rated.isEmpty()) {
            out.line("You have not rated yourself yet; rung assess set COMPETENCY@LEVEL=RATING does it.");
        }
        String level = "";
        List<List<Words>> table = new ArrayList<>();
        for (Comparison.Row row : rated) {
            String here = row.shown().id().level();
            if (!here.equals(level)) {
                flush(table);
                out.heading(ladder.level(here).map(l -> l.title()).orElse(here));
                level = here;
            }
            table.add(List.of(
                    Words.of(Quoted.clip(row.shown().competency().title(), 28)),
                    Words.of(row.own().map(o -> o.rating().title()).orElse("")),
                    Words.of(
                            StandingText.ink(row.shown().state()),
                            row.shown().state().title()),
                    Words.of(Ink.DIM, row.finding().title())));
        }
        flush(table);
        if (!marks.isEmpty()) {
            out.blank();
            out.heading("Not applicable");
            marks.forEach(m -> out.prose(
                    2, Naming.title(ladder, m.expectation()) + ": " + m.reason() + " (since " + m.on() + ")"));
        }
    }

    private void flush(List<List<Words>> table) {
        bench.out().table(2, table);
        table.clear();
    }

    private static Map<String, Object> json(Comparison.Row row) {
        return JsonMap.of(
                "competency", row.shown().id().competency(),
                "level", row.shown().id().level(),
                "rating", row.own().map(o -> o.rating().word()),
                "words", row.own().map(o -> o.words()),
                "state", row.shown().state().word(),
                "finding", row.finding().word());
    }

    private static Map<String, Object> json(ApplicabilityMark mark) {
        return JsonMap.of(
                "competency", mark.expectation().competency(),
                "level", mark.expectation().level(),
                "since", mark.on(),
                "reason", mark.reason());
    }
}
