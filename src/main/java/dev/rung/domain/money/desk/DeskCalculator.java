package dev.rung.domain.money.desk;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.Said;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One calculator of the desk.
 *
 * @param id as commands spell it; none is also the id of a driver
 * @param group the heading it stands under
 * @param question what it answers, in one sentence
 * @param hints what the answer rests on, and benchmarks, which are hints and no targets
 * @param formula the answers, the one asked for first; may refuse numbers that do not go together
 */
public record DeskCalculator(
        String id,
        String group,
        String title,
        String question,
        List<DeskInput> inputs,
        List<String> hints,
        Function<Given, List<Answer>> formula) {

    public DeskCalculator {
        inputs = List.copyOf(inputs);
        hints = List.copyOf(hints);
    }

    public Optional<DeskInput> input(String key) {
        return inputs.stream().filter(i -> i.key().equals(key)).findFirst();
    }

    /**
     * What the texts come to.
     *
     * @throws Refusal of usage, in one line that names the key
     */
    public DeskResult reckon(Map<String, String> texts) {
        for (String key : texts.keySet()) {
            if (input(key).isEmpty()) {
                throw Refusal.usage(id + " has no key " + Said.of(key) + "; its keys are " + keys());
            }
        }
        DeskReading reading = read(texts);
        for (DeskReading.Line line : reading.lines()) {
            line.problem().ifPresent(words -> {
                throw Refusal.usage(words);
            });
        }
        List<String> missing = reading.missing();
        if (!missing.isEmpty()) {
            throw Refusal.usage(id + " wants " + String.join(", ", missing) + " too; as in " + example());
        }
        return reading.result().orElseThrow(() -> Refusal.usage(reading.trouble()));
    }

    /** Every input by itself, and the result where nothing is missing or wrong. Blank texts are as if left out. */
    public DeskReading read(Map<String, String> texts) {
        List<DeskReading.Line> lines = new ArrayList<>();
        Map<String, DeskEntry> entries = new LinkedHashMap<>();
        for (DeskInput input : inputs) {
            String typed = texts.getOrDefault(input.key(), "");
            Optional<DeskEntry> entry = Optional.empty();
            Optional<String> problem = Optional.empty();
            try {
                entry = (typed.isBlank() ? input.preset() : Optional.of(typed)).map(t -> DeskReader.read(input, t));
            } catch (Refusal refusal) {
                problem = Optional.of(String.valueOf(refusal.getMessage()));
            }
            entry.ifPresent(e -> entries.put(input.key(), e));
            lines.add(new DeskReading.Line(input, !typed.isBlank(), entry, problem));
        }
        boolean whole = lines.stream().allMatch(l -> l.problem().isEmpty() && !l.missing());
        if (!whole) {
            return new DeskReading(lines, Optional.empty(), "");
        }
        try {
            return new DeskReading(lines, Optional.of(new DeskResult(this, lines, formula.apply(new Given(entries)))), "");
        } catch (Refusal refusal) {
            return new DeskReading(lines, Optional.empty(), String.valueOf(refusal.getMessage()));
        }
    }

    /** The example of every input that must be given or is worth it, as texts. */
    public Map<String, String> examples() {
        Map<String, String> texts = new LinkedHashMap<>();
        inputs.forEach(i -> texts.put(i.key(), i.example()));
        return texts;
    }

    private String keys() {
        return inputs.stream().map(DeskInput::key).collect(Collectors.joining(", "));
    }

    /** What must be given, as a command would have it. */
    public String example() {
        return inputs.stream()
                .filter(DeskInput::required)
                .map(i -> i.key() + "=" + i.example())
                .collect(Collectors.joining(" "));
    }
}
