package dev.rung.cli;

import dev.rung.domain.team.MonthText;
import dev.rung.service.MonthQuestions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rung update questions}: what leadership will ask of a month. */
@Command(
        name = "questions",
        description = "The questions leadership will ask of a month, why, and how far your answers are.",
        footer = {"", "What the records answer already is not asked. rung update answer prepares an answer."})
final class QuestionsUpdateCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "MONTH", description = "2026-11, this or last.")
    private String month = "";

    @Mixin
    private JsonOption json = new JsonOption();

    QuestionsUpdateCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        MonthQuestions questions = bench.rung().questions().expected(MonthText.month(month, bench.today()));
        if (json.wanted()) {
            bench.out().json(QuestionJson.of(questions));
        } else {
            new QuestionText(bench.out()).print(questions);
        }
        return Cli.FINE;
    }
}
