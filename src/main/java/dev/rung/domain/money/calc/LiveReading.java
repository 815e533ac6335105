package dev.rung.domain.money.calc;

import dev.rung.domain.Refusal;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a form knows while it is being filled in: each input as far as it is typed, and the estimate once nothing is
 * missing. Never refuses; what is wrong is told beside the input.
 *
 * @param lines the driver's inputs in their order, then {@code months}
 */
public record LiveReading(
        Driver driver, List<Line> lines, Optional<Calculation> calculation, Optional<String> problem) {
    /**
     * One input.
     *
     * @param reading what it was read as, or its preset; empty while missing or wrong, and for months
     * @param missing whether it has to be typed yet
     * @param problem what is wrong with what was typed, on one line that begins with the key
     */
    public record Line(String key, Optional<Reading> reading, boolean missing, Optional<String> problem) {}

    public LiveReading {
        lines = List.copyOf(lines);
    }

    /** Reads what is typed so far; blank text is as good as none. Keys of other drivers are left out of account. */
    public static LiveReading of(Driver driver, Map<String, String> typed, long seed) {
        List<Line> lines = new ArrayList<>();
        Map<String, String> own = new LinkedHashMap<>();
        for (InputSpec spec : Calculators.inputs(driver)) {
            Optional<String> text = text(typed, spec.key());
            text.ifPresent(t -> own.put(spec.key(), t));
            lines.add(line(spec, text));
        }
        Optional<String> months = text(typed, Months.KEY);
        months.ifPresent(t -> own.put(Months.KEY, t));
        lines.add(months(months));
        boolean whole = lines.stream().noneMatch(l -> l.missing() || l.problem().isPresent());
        Optional<String> problem =
                lines.stream().flatMap(l -> l.problem().stream()).findFirst();
        return new LiveReading(
                driver, lines, whole ? Optional.of(Calculation.of(driver, own, seed)) : Optional.empty(), problem);
    }

    /** Keys that have to be typed yet. */
    public List<String> missing() {
        return lines.stream().filter(Line::missing).map(Line::key).toList();
    }

    private static Optional<String> text(Map<String, String> typed, String key) {
        return Optional.ofNullable(typed.get(key)).filter(t -> !t.isBlank());
    }

    private static Line line(InputSpec spec, Optional<String> text) {
        if (text.isEmpty()) {
            return new Line(spec.key(), spec.preset(), spec.isRequired(), Optional.empty());
        }
        try {
            return new Line(spec.key(), Optional.of(InputReader.read(spec, text.get())), false, Optional.empty());
        } catch (Refusal refusal) {
            return new Line(spec.key(), Optional.empty(), false, Optional.of(String.valueOf(refusal.getMessage())));
        }
    }

    private static Line months(Optional<String> text) {
        try {
            text.ifPresent(Months::parse);
            return new Line(Months.KEY, Optional.empty(), false, Optional.empty());
        } catch (Refusal refusal) {
            return new Line(Months.KEY, Optional.empty(), false, Optional.of(String.valueOf(refusal.getMessage())));
        }
    }
}
