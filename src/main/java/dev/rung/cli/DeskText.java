package dev.rung.cli;

import dev.rung.domain.money.desk.Answer;
import dev.rung.domain.money.desk.Desk;
import dev.rung.domain.money.desk.DeskCalculator;
import dev.rung.domain.money.desk.DeskInput;
import dev.rung.domain.money.desk.DeskResult;
import dev.rung.domain.text.DisplayWidth;
import java.util.List;
import java.util.stream.Collectors;

/** The desk's calculators and their answers as text. */
final class DeskText {
    private static final int ID = 20;

    private final Printout out;

    DeskText(Printout out) {
        this.out = out;
    }

    void print(DeskResult result) {
        int labels = result.answers().stream()
                .mapToInt(a -> DisplayWidth.of(a.label()))
                .max()
                .orElse(0);
        out.line(Words.of(Ink.BOLD, result.calculator().title()));
        out.blank();
        for (Answer answer : result.answers()) {
            out.line(new Words().plain("  " + answer.label()).pad(labels + 4).bold(answer.shown()));
            out.prose(4, answer.formula());
        }
        out.blank();
        result.calculator().hints().forEach(hint -> out.prose(0, hint));
    }

    /** All there are, by their groups, with their keys; what may be left out stands in brackets. */
    void list() {
        String group = "";
        for (DeskCalculator calculator : Desk.all()) {
            if (!calculator.group().equals(group)) {
                if (!group.isEmpty()) {
                    out.blank();
                }
                group = calculator.group();
                out.heading(group);
            }
            out.labelled("  " + calculator.id(), ID, keys(calculator.inputs()));
        }
        out.blank();
        out.prose(
                0,
                "As in: rung money calc grr " + Desk.named("grr").orElseThrow().example()
                        + " expansion=150k churned=70k. What is in brackets may be left out. The drivers, which take ranges,"
                        + " are in rung money calc --help.");
    }

    static String keys(List<DeskInput> inputs) {
        return inputs.stream()
                .map(i -> i.required() ? i.key() : "[" + i.key() + "]")
                .collect(Collectors.joining(" "));
    }
}
