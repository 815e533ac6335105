package dev.rung.domain.money.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a calculator answered.
 *
 * @param inputs what it was reckoned from
 * @param answers the one asked for first; at least one
 */
public record DeskResult(DeskCalculator calculator, List<DeskReading.Line> inputs, List<Answer> answers) {
    public DeskResult {
        inputs = List.copyOf(inputs);
        answers = List.copyOf(answers);
    }

    public Optional<Answer> answer(String id) {
        return answers.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /** The answers and what they are reckoned from, on one line, to be pasted somewhere. */
    public String line() {
        String answered = answers.stream()
                .map(a -> lower(a.label()) + " " + a.shown())
                .collect(Collectors.joining("; "));
        String from = inputs.stream()
                .filter(i -> i.entry().isPresent())
                .map(i -> lower(i.input().label()) + " "
                        + i.entry().map(DeskEntry::shown).orElse(""))
                .collect(Collectors.joining(", "));
        return calculator.title() + ": " + answered + " (" + from + ")";
    }

    /** Names of three letters, such as NPV, stay as they are. */
    private static String lower(String label) {
        boolean name = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return name ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
