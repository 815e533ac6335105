package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Rating;
import dev.rung.service.Answer;
import dev.rung.service.AssessmentService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung assess set}: rates oneself, or says what does not apply. */
@Command(
        name = "set",
        description = "Rate yourself, or say what does not apply to you.",
        footer = {
            "",
            "RATING is not_yet, working_towards, meeting, exceeding or not_observed; or",
            "not_applicable with --reason, or applicable to take that back. Without a level,",
            "your own is meant.",
            "",
            "For example:",
            "  rung assess set customer-insight@senior-pm=meeting delivery@senior-pm=exceeding",
            "  rung assess set go-to-market=not_applicable --reason \"sold by a partner\""
        })
final class SetAssessmentCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "COMPETENCY@LEVEL=RATING", arity = "1..*", description = "One or several.")
    private List<String> words = List.of();

    @Option(names = "--words", paramLabel = "TEXT", description = "Why you rate so, in your own words.")
    private Optional<String> why = Optional.empty();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why it does not apply.")
    private Optional<String> reason = Optional.empty();

    SetAssessmentCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Ladder ladder = bench.ladder();
        String own = bench.rung().profile().need().level();
        Map<ExpectationId, Answer> answers = new LinkedHashMap<>();
        Map<ExpectationId, Boolean> marks = new LinkedHashMap<>();
        for (String word : words) {
            int equals = word.lastIndexOf('=');
            if (equals < 1) {
                throw Refusal.usage(Quoted.of(word) + " is no rating; write it as COMPETENCY@LEVEL=RATING");
            }
            ExpectationId cell = Naming.expectation(ladder, word.substring(0, equals), own);
            String rating = word.substring(equals + 1)
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .replace('-', '_')
                    .replace(' ', '_');
            if (answers.containsKey(cell) || marks.containsKey(cell)) {
                throw Refusal.usage(cell + " stands there twice; rate it once");
            }
            if (rating.equals("not_applicable") || rating.equals("applicable")) {
                marks.put(cell, rating.equals("applicable"));
            } else {
                answers.put(cell, new Answer(rating(rating, word), why.orElse("")));
            }
        }
        if (marks.containsValue(false) && reason.filter(r -> !r.isBlank()).isEmpty()) {
            throw Refusal.usage("not_applicable wants a reason, which every report names; add --reason TEXT");
        }
        save(ladder, answers, marks);
        return Cli.FINE;
    }

    private void save(Ladder ladder, Map<ExpectationId, Answer> answers, Map<ExpectationId, Boolean> marks) {
        AssessmentService assessments = bench.rung().assessments();
        if (!answers.isEmpty()) {
            assessments.submit(answers);
            answers.forEach((cell, answer) -> bench.out()
                    .line("Rated " + Naming.title(ladder, cell) + ": "
                            + answer.rating().title()));
        }
        marks.forEach((cell, applies) -> {
            assessments.applicable(cell, applies, applies ? "" : reason.orElse(""));
            bench.out()
                    .line(Naming.title(ladder, cell) + (applies ? " applies again" : " does not apply")
                            + ", from today on");
        });
    }

    private static Rating rating(String typed, String word) {
        return Rating.parse(typed)
                .orElseThrow(() -> Refusal.usage(Quoted.of(word)
                        + " names no rating; there are not_yet, working_towards, meeting, exceeding, not_observed,"
                        + " not_applicable and applicable"));
    }
}
