package dev.rung.tui.money;

import dev.rung.domain.money.desk.DeskCalculator;
import dev.rung.domain.money.desk.DeskFact;
import dev.rung.domain.money.desk.DeskInput;
import dev.rung.domain.money.desk.DeskReading;
import dev.rung.tui.widget.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of one calculator. A field that is left empty holds what the records know for it, or its preset; while nothing
 * is typed at all, the examples stand in for the rest, so that one sees what it does.
 */
final class DeskForm {
    private final DeskCalculator calculator;
    private final Map<DeskFact, String> facts;
    private final Map<String, DeskField> fields = new LinkedHashMap<>();
    private final Form form;

    /** @param facts what the records know, as it would be typed */
    DeskForm(DeskCalculator calculator, Map<DeskFact, String> facts) {
        this.calculator = calculator;
        this.facts = facts;
        calculator.inputs().forEach(i -> fields.put(i.key(), new DeskField()));
        this.form = new Form(calculator.inputs().stream()
                .map(i -> new Form.Entry(
                        i.key(),
                        i.label(),
                        "",
                        Optional.ofNullable(fields.get(i.key())).orElseThrow()))
                .toList());
    }

    Form widget() {
        return form;
    }

    DeskCalculator calculator() {
        return calculator;
    }

    /** Whether nothing is typed. */
    boolean untouched() {
        return fields.values().stream().allMatch(f -> f.text().isBlank());
    }

    /** Whether what it answers is an example: nothing is typed, and the records do not know all it wants. */
    boolean isExample() {
        return untouched() && calculator.inputs().stream().anyMatch(i -> i.required() && fact(i).isEmpty());
    }

    void clear() {
        fields.values().forEach(f -> f.replace(""));
        form.focus(calculator.inputs().get(0).key());
    }

    private Optional<String> fact(DeskInput input) {
        return input.fact().flatMap(f -> Optional.ofNullable(facts.get(f)));
    }

    /** What it comes to as it stands, said beside each field as well. */
    DeskReading read() {
        boolean example = isExample();
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach((key, field) -> {
            DeskInput input = calculator.input(key).orElseThrow();
            String typed = field.text().strip();
            texts.put(key, typed.isEmpty() ? fact(input).orElse(example ? input.example() : "") : typed);
        });
        DeskReading reading = calculator.read(texts);
        reading.lines().forEach(line -> {
            DeskField field =
                    Optional.ofNullable(fields.get(line.input().key())).orElseThrow();
            DeskInput input = line.input();
            field.faint(fact(input)
                    .or(() -> example || input.required() ? Optional.of(input.example()) : input.preset())
                    .orElse(""));
            line.problem().ifPresentOrElse(field::refuses, () -> field.says(said(line, field, example)));
        });
        return reading;
    }

    private String said(DeskReading.Line line, DeskField field, boolean example) {
        DeskInput input = line.input();
        if (!field.text().isBlank()) {
            return line.entry().map(e -> e.shown()).orElse("");
        }
        Optional<String> fact = fact(input).flatMap(f -> input.fact()).map(DeskFact::words);
        if (fact.isPresent()) {
            return fact.get();
        }
        if (example) {
            return "example";
        }
        return line.missing() ? "wanted" : line.entry().isPresent() ? "unless you say so" : "may be left out";
    }

    /** What the focused field wants, or what is wrong with it. */
    DeskHint hint() {
        DeskInput input = calculator.input(form.focused().id()).orElseThrow();
        DeskField field = Optional.ofNullable(fields.get(input.key())).orElseThrow();
        return field.problem()
                .map(p -> new DeskHint(p, true))
                .orElseGet(() -> new DeskHint(
                        input.label() + ": " + input.kind().words() + ", as in " + input.example()
                                + (input.required() ? "." : "; may be left out."),
                        false));
    }

    /** The keys of what is wanted still, as their labels. */
    static String wanted(DeskReading reading) {
        List<String> labels = reading.lines().stream()
                .filter(DeskReading.Line::missing)
                .map(l -> l.input().label())
                .map(l -> Character.toLowerCase(l.charAt(0)) + l.substring(1))
                .toList();
        return String.join(", ", labels);
    }

    /** A line below the form. */
    record DeskHint(String words, boolean wrong) {}
}
