package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.checklist.Answer;
import dev.rung.domain.checklist.AnsweredQuestion;
import dev.rung.domain.checklist.Checklist;
import dev.rung.domain.checklist.ChecklistQuestion;
import dev.rung.domain.checklist.ChecklistRun;
import dev.rung.domain.checklist.ChecklistSubject;
import dev.rung.domain.checklist.ChecklistVerdict;
import dev.rung.domain.initiative.OnePager;
import dev.rung.service.ChecklistService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung checklist run}: answers a checklist; without answers it asks. */
@Command(
        name = "run",
        description = "Answer a checklist; without answers it shows the questions.",
        footer = {
            "",
            "What was answered last stays unless it is answered anew, and a second run on one",
            "day goes on with the first. Sentences of a yes fill the one-pager of the",
            "initiative. Exits 0 whatever the verdict.",
            "",
            "Example: rung checklist run before-the-roadmap --initiative 0193",
            "         --answer 1=yes:\"Churn of SMB accounts from 4.2 %% to 3 %% by Q3\"",
            "         --answer 2=no"
        })
final class RunChecklistCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(paramLabel = "ID", description = "A checklist's id; rung checklist list shows them.")
    private String id = "";

    @Option(names = "--initiative", paramLabel = "ID", description = "The bet it is about, where it is about one.")
    private Optional<String> initiative = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", description = "The day it was answered, if not today.")
    private Optional<String> on = Optional.empty();

    @Option(
            names = "--answer",
            paramLabel = "QUESTION=ANSWER:TEXT",
            description = "yes, no, not_sure or not_applicable, and the sentence that shows it.")
    private List<String> answers = List.of();

    @Mixin
    private JsonOption json = new JsonOption();

    RunChecklistCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        bench.rung().profile().need();
        ChecklistService checklists = bench.rung().checklists();
        Checklist checklist = checklists.checklist(id);
        if (initiative.isEmpty() && checklist.subject() == ChecklistSubject.INITIATIVE) {
            throw Refusal.usage(
                    Quoted.of(checklist.title()) + " asks about an initiative; say which with --initiative ID");
        }
        ChecklistRun begun = checklists.begin(checklist, initiative, bench.day(on));
        if (answers.isEmpty()) {
            ask(checklist, begun);
            return Cli.FINE;
        }
        ChecklistRun run = answered(checklist, begun);
        Optional<OnePager> before = page(run);
        ChecklistVerdict verdict = checklists.save(checklist, run);
        if (json.wanted()) {
            bench.out().json(ChecklistRunJson.of(run, Optional.of(checklist)));
        } else {
            new ChecklistRunText(bench.out()).verdict(checklist, run, verdict);
            String filled = before.map(b -> OnePagerText.changed(b, page(run).orElse(b)))
                    .orElse("");
            if (!filled.isEmpty()) {
                bench.out().prose(0, "Filled on the one-pager: " + filled + ".");
            }
        }
        return Cli.FINE;
    }

    private Optional<OnePager> page(ChecklistRun run) {
        return run.initiativeId().map(bet -> bench.rung().onePagers().page(bet));
    }

    private void ask(Checklist checklist, ChecklistRun run) {
        if (json.wanted()) {
            bench.out().json(ChecklistRunJson.of(run, Optional.of(checklist)));
            return;
        }
        String about = initiative.map(i -> " --initiative " + i).orElse("");
        new ChecklistRunText(bench.out())
                .questions(checklist, run, "rung checklist run " + checklist.id() + about + " --answer 1=yes:\"…\"");
    }

    /** The run with what was answered now, in the order of the questions. */
    private ChecklistRun answered(Checklist checklist, ChecklistRun begun) {
        Map<String, AnsweredQuestion> now = new LinkedHashMap<>();
        for (String word : answers) {
            AnsweredQuestion answer = read(checklist, word);
            if (now.put(answer.questionId(), answer) != null) {
                throw Refusal.usage("the question " + answer.questionId() + " is answered twice; answer it once");
            }
        }
        ChecklistRun run = begun;
        for (AnsweredQuestion answer : now.values()) {
            run = run.with(checklist, answer);
        }
        return run;
    }

    private static AnsweredQuestion read(Checklist checklist, String word) {
        int equals = word.indexOf('=');
        if (equals < 1) {
            throw Refusal.usage(
                    Quoted.of(word) + " is no answer; write it as QUESTION=yes:\"the sentence that shows it\"");
        }
        ChecklistQuestion question =
                question(checklist, word.substring(0, equals).strip());
        String said = word.substring(equals + 1);
        int colon = said.indexOf(':');
        String answer = colon < 0 ? said : said.substring(0, colon);
        return AnsweredQuestion.to(
                question,
                Answer.named(answer)
                        .orElseThrow(
                                () -> Refusal.usage(
                                        Quoted.of(answer)
                                                + " is no answer; there are yes, no, not_sure and not_applicable, each with :\"sentence\"")),
                colon < 0 ? "" : said.substring(colon + 1));
    }

    private static ChecklistQuestion question(Checklist checklist, String typed) {
        List<ChecklistQuestion> questions = checklist.questions();
        if (typed.matches("[1-9]\\d{0,2}") && Integer.parseInt(typed) <= questions.size()) {
            return questions.get(Integer.parseInt(typed) - 1);
        }
        List<String> ids = questions.stream().map(ChecklistQuestion::id).toList();
        return checklist
                .question(typed)
                .orElseThrow(() -> Refusal.usage(checklist.id() + " has no question " + Quoted.of(typed) + "; "
                        + Nearest.to(typed, ids)
                                .map(n -> "did you mean " + n + "? ")
                                .orElse("")
                        + "there are 1 to " + ids.size() + ", or " + String.join(", ", ids)));
    }
}
