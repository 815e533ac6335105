package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.question.AnswerText;
import dev.rung.domain.question.ExpectedQuestion;
import dev.rung.domain.question.PreparedAnswer;
import dev.rung.domain.question.PreparedAnswer.Confidence;
import dev.rung.domain.team.MonthText;
import dev.rung.service.AskedQuestion;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung update answer}: prepares the answer to a question of a month. */
@Command(
        name = "answer",
        description = "Prepare the answer to a question of a month, or say by when you will know.",
        footer = {
            "",
            "What is not given stays as it was. An answer wants a number, its source and date, a",
            "confidence and an owner; “don't know” becomes a commitment."
        })
final class AnswerUpdateCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "MONTH", description = "2026-11, this or last.")
    private String month = "";

    @Parameters(
            index = "1",
            paramLabel = "RULE[/ABOUT]",
            description = "The question's key, as rung update questions shows it.")
    private String key = "";

    @Option(names = "--words", paramLabel = "TEXT", description = "The answer in a sentence or two.")
    private Optional<String> words = Optional.empty();

    @Option(names = "--number", paramLabel = "NUMBER", description = "The figure it rests on, with its unit.")
    private Optional<String> number = Optional.empty();

    @Option(names = "--source", paramLabel = "TEXT", description = "Where that comes from.")
    private Optional<String> source = Optional.empty();

    @Option(names = "--date", paramLabel = "DATE", description = "The day the number is from.")
    private Optional<String> date = Optional.empty();

    @Option(names = "--confidence", paramLabel = "LEVEL", description = "low, medium or high.")
    private Optional<String> confidence = Optional.empty();

    @Option(names = "--owner", paramLabel = "NAME", description = "Who stands for it; you, unless said.")
    private Optional<String> owner = Optional.empty();

    @Option(names = "--unknown", description = "You don't know; wants --by.")
    private boolean unknown;

    @Option(names = "--by", paramLabel = "DATE", description = "By when you will: 2026-11-27, fri, +1w.")
    private Optional<String> by = Optional.empty();

    AnswerUpdateCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        YearMonth of = MonthText.month(month, bench.today());
        demandOneKind();
        AskedQuestion asked = bench.rung().questions().find(of, key);
        ExpectedQuestion question = asked.question();
        PreparedAnswer kept = unknown
                ? bench.rung().questions().dontKnow(of, question, bench.dayAhead(by.orElse("")), owner.orElse(""))
                : bench.rung().questions().answer(of, question, text(asked));
        bench.out().prose(0, question.wording());
        bench.out().prose(2, QuestionText.now(new AskedQuestion(question, Optional.of(kept))));
        return Cli.FINE;
    }

    private void demandOneKind() {
        if (unknown && by.isEmpty()) {
            throw Refusal.usage("--unknown wants --by DATE: by when will it be known?");
        }
        if (!unknown && by.isPresent()) {
            throw Refusal.usage("--by goes with --unknown; the day of a number is --date");
        }
        if (unknown
                && (words.isPresent()
                        || number.isPresent()
                        || source.isPresent()
                        || date.isPresent()
                        || confidence.isPresent())) {
            throw Refusal.usage("--unknown goes with --by and --owner alone: say what is known once it is");
        }
    }

    private AnswerText text(AskedQuestion asked) {
        AnswerText before = asked.answer().map(AnswerText::of).orElse(AnswerText.NOTHING);
        Optional<LocalDate> day = date.map(d -> bench.day(Optional.of(d))).or(before::sourceDay);
        return new AnswerText(
                words.orElse(before.words()),
                number.orElse(before.number()),
                source.orElse(before.source()),
                day,
                confidence.map(AnswerUpdateCommand::level).or(before::confidence),
                owner.orElse(before.owner()));
    }

    private static Confidence level(String word) {
        return Confidence.named(word)
                .orElseThrow(() -> Refusal.usage(Quoted.of(word) + " is no confidence; write low, medium or high"));
    }
}
