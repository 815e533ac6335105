package dev.rung.cli;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rung one-pager set}: writes fields of the page. */
@Command(
        name = "set",
        description = "Write fields of the page and say what a reader will stumble over.",
        customSynopsis = {
            "rung one-pager set ID FIELD TEXT|- [--append]",
            "      rung one-pager set ID FIELD=TEXT… [--append]"
        },
        footer = {
            "",
            "Fields: metric, problem and why_now make a page; offered beyond are decision,",
            "segment, voices, size, bet, chain, alternatives, guardrails, cost, return,",
            "assumptions, kill_criteria, attribution, go_to_market, dependencies, stops,",
            "questions, sponsor. A - in the place of the text reads it from standard input; an",
            "empty text takes a field away. A voice is a line: date, source: words.",
            "",
            "Example: rung one-pager set 0193 metric=\"Reduce churn of SMB accounts from 4.2 %%",
            "         to 3 %% by Q3 as measured by Looker (owner Ana Díaz)\""
        })
final class SetOnePagerCommand implements Callable<Integer> {
    private final Workbench bench;

    @Parameters(index = "0", paramLabel = "ID", description = "An initiative's id, or the beginning of it.")
    private String id = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FIELD=TEXT", description = "What goes where.")
    private List<String> words = List.of();

    @Option(names = "--append", description = "Add it below what is written, as one more line.")
    private boolean append;

    SetOnePagerCommand(Workbench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Initiative initiative = bench.rung().initiatives().find(id);
        OnePager before = bench.rung().onePagers().page(initiative.id());
        OnePager after = before;
        for (Map.Entry<OnePagerField, String> text : texts().entrySet()) {
            OnePagerField field = text.getKey();
            after = after.with(
                    field,
                    append && after.has(field)
                            ? after.text(field).stripTrailing() + "\n" + text.getValue()
                            : text.getValue());
        }
        if (after.equals(before)) {
            bench.out().line("Nothing to change: it reads like that already.");
            return Cli.FINE;
        }
        bench.rung().onePagers().write(initiative.id(), after);
        new OnePagerText(bench.out())
                .written(initiative, bench.rung().onePagers().findings(initiative, after));
        return Cli.FINE;
    }

    private Map<OnePagerField, String> texts() {
        Map<OnePagerField, String> texts = new EnumMap<>(OnePagerField.class);
        boolean pair =
                words.size() == 2 && OnePagerFieldNamed.known(words.get(0)).isPresent();
        if (pair) {
            texts.put(OnePagerFieldNamed.of(words.get(0)), text(words.get(1)));
            return texts;
        }
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw OnePagerFieldNamed.known(word).isPresent()
                        ? Refusal.usage(word.strip() + " wants its text; write " + word.strip()
                                + "=TEXT, or - to read it" + " from standard input")
                        : Refusal.usage(Quoted.of(word) + " is no FIELD=TEXT; write it as metric=\"Reduce churn …\"");
            }
            OnePagerField field = OnePagerFieldNamed.of(word.substring(0, equals));
            if (texts.put(field, text(word.substring(equals + 1))) != null) {
                throw Refusal.usage(field.id() + " stands there twice; write it once, its lines in one text");
            }
        }
        return texts;
    }

    private String text(String typed) {
        return typed.equals("-") ? bench.typedText() : typed;
    }
}
