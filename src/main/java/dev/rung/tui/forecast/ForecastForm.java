package dev.rung.tui.forecast;

import dev.rung.domain.Refusal;
import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.money.Driver;
import dev.rung.domain.money.Notation;
import dev.rung.domain.money.Range;
import dev.rung.domain.money.Reading;
import dev.rung.domain.money.calc.Calculators;
import dev.rung.domain.money.calc.InputSpec;
import dev.rung.domain.money.calc.LiveReading;
import dev.rung.domain.money.calc.Months;
import dev.rung.domain.money.calc.ReturnOnCost;
import dev.rung.tui.widget.ChoiceField;
import dev.rung.tui.widget.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a forecast: the driver, what it asks for, the months, the investment. With another driver other fields are
 * there; what was typed for a key stays with the key, so that trying a driver costs nothing.
 */
final class ForecastForm {
    static final String DRIVER = "driver";
    static final String INVESTMENT = "investment";

    private static final String EACH_MONTH = " and month";

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final ChoiceField<Driver> driver;
    private Map<String, InputField> fields = Map.of();
    private Driver shown;
    private Form form;

    /** @param texts by field, as {@link #texts()} gives them; what is missing is empty */
    ForecastForm(Map<String, String> texts) {
        this.texts.putAll(texts);
        this.shown =
                Driver.named(String.valueOf(texts.getOrDefault(DRIVER, ""))).orElse(Driver.ACQUISITION);
        this.driver = new ChoiceField<>(List.of(Driver.values()), shown, Driver::title);
        this.form = build();
    }

    /** What a forecast was made from, for {@link #ForecastForm(Map)}. */
    static Map<String, String> texts(Optional<Forecast> forecast) {
        Map<String, String> texts = new LinkedHashMap<>();
        forecast.ifPresent(f -> {
            texts.put(DRIVER, f.driver().id());
            texts.putAll(f.inputs());
            f.investment()
                    .ifPresent(i -> texts.put(
                            INVESTMENT, Reading.level(i, Notation.PLAIN).toString()));
        });
        return texts;
    }

    private Form build() {
        Map<String, InputField> all = new LinkedHashMap<>();
        List<Form.Entry> entries = new ArrayList<>();
        entries.add(new Form.Entry(DRIVER, "Driver", "", driver));
        for (InputSpec spec : Calculators.inputs(shown)) {
            entries.add(entry(all, spec.key(), shortLabel(spec.label())));
        }
        entries.add(entry(all, Months.KEY, "Months"));
        entries.add(entry(all, INVESTMENT, "Investment"));
        fields = all;
        return new Form(entries);
    }

    private Form.Entry entry(Map<String, InputField> all, String key, String label) {
        InputField field = new InputField(texts.getOrDefault(key, ""));
        all.put(key, field);
        return new Form.Entry(key, label, "", field);
    }

    /** Labels stand in a column; what each counts by is said whole below the form. */
    private static String shortLabel(String label) {
        return label.endsWith(EACH_MONTH) ? label.substring(0, label.length() - EACH_MONTH.length()) : label;
    }

    Form widget() {
        return form;
    }

    /** A key of the driver as its label says it, within a sentence: {@code revenue per customer}. */
    String words(String key) {
        return spec(key)
                .map(s -> shortLabel(s.label()))
                .map(label -> Character.toLowerCase(label.charAt(0)) + label.substring(1))
                .orElse(key);
    }

    /** How many fields there are. */
    int count() {
        return fields.size() + 1;
    }

    Driver driver() {
        return shown;
    }

    /** Shows the fields of the driver that is chosen now. Whether that is another one. */
    boolean follow() {
        if (driver.value() == shown) {
            return false;
        }
        texts.putAll(texts());
        shown = driver.value();
        form = build();
        return true;
    }

    /** What stands in all fields, those of other drivers with them; empty ones are left out. */
    Map<String, String> texts() {
        Map<String, String> all = new LinkedHashMap<>(texts);
        all.put(DRIVER, driver.value().id());
        fields.forEach((key, field) -> all.put(key, field.text().strip()));
        all.values().removeIf(String::isEmpty);
        return all;
    }

    /** What is typed for the driver's keys and the months. */
    Map<String, String> inputs() {
        Map<String, String> own = new LinkedHashMap<>();
        fields.forEach((key, field) -> {
            if (!key.equals(INVESTMENT) && !field.text().isBlank()) {
                own.put(key, field.text().strip());
            }
        });
        return own;
    }

    /** As typed; {@code ""} for unknown. */
    String investment() {
        return field(INVESTMENT).text().strip();
    }

    private InputField field(String key) {
        return Optional.ofNullable(fields.get(key)).orElseThrow();
    }

    /** Says beside each field what it was read as, and what is to be reckoned once nothing is missing or wrong. */
    Optional<Asked> read(LiveReading reading) {
        for (LiveReading.Line line : reading.lines()) {
            InputField field = field(line.key());
            line.problem().ifPresentOrElse(field::refuses, () -> field.reads(words(line, field)));
        }
        Optional<Range> cost = Optional.empty();
        boolean whole = reading.calculation().isPresent();
        InputField investment = field(INVESTMENT);
        investment.reads("unknown; as in 300k-420k");
        if (!investment().isEmpty()) {
            try {
                Range read = ReturnOnCost.readCost(investment());
                investment.reads(ReadingWords.money(read));
                cost = Optional.of(read);
            } catch (Refusal refusal) {
                investment.refuses(String.valueOf(refusal.getMessage()).replaceFirst("^cost", INVESTMENT));
                whole = false;
            }
        }
        return whole ? Optional.of(new Asked(shown, inputs(), cost)) : Optional.empty();
    }

    private String words(LiveReading.Line line, InputField field) {
        boolean typed = !field.text().isBlank();
        if (line.key().equals(Months.KEY)) {
            return typed ? "" : Months.USUAL + ", a year";
        }
        Optional<InputSpec> spec = spec(line.key());
        String read = line.reading()
                .flatMap(r -> spec.map(s -> ReadingWords.of(r, s.unit())))
                .orElse("");
        if (line.missing()) {
            return "wanted, as in " + spec.map(InputSpec::example).orElseThrow();
        }
        return typed ? read : read + " unless you say so";
    }

    private Optional<InputSpec> spec(String key) {
        return Calculators.inputs(shown).stream()
                .filter(s -> s.key().equals(key))
                .findFirst();
    }

    /** What the focused field wants, or what is wrong with it; for the place below the form. */
    Hint hint() {
        String id = form.focused().id();
        if (id.equals(DRIVER)) {
            return new Hint("How the bet makes money; ← and → choose another way.", false);
        }
        InputField field = field(id);
        if (field.problem().isPresent()) {
            return new Hint(field.problem().get(), true);
        }
        if (id.equals(Months.KEY)) {
            return new Hint(
                    "How many months count for what comes back, 1 to 120. The forecast itself is of the first twelve.",
                    false);
        }
        if (id.equals(INVESTMENT)) {
            return new Hint("What is spent until launch, at once: 350k, 300k-420k. Empty for unknown.", false);
        }
        return new Hint(spec(id).map(s -> wants(s, field)).orElse(""), false);
    }

    /** A line below the form. */
    record Hint(String words, boolean wrong) {}

    private static String wants(InputSpec spec, InputField field) {
        String unit = switch (spec.unit()) {
            case MONEY, AMOUNT -> "money";
            case COUNT -> "a number";
            case PERCENT -> spec.form().takesPoints() ? "percent, or points as 0.6 pp" : "percent";
        };
        String change =
                !spec.form().takesChange() ? "" : spec.form().takesLevel() ? "; a -> b for a change" : ", from -> to";
        String read = field.text().isBlank() || field.said().isEmpty() ? "" : " Read as " + field.said() + ".";
        return spec.label() + ": " + unit + change + ", as in " + spec.example() + ". a-b is P10 to P90." + read;
    }

    /** Goes to the first field that is missing or wrong. */
    void focusOnTrouble(LiveReading reading) {
        reading.lines().stream()
                .filter(l -> l.missing() || l.problem().isPresent())
                .findFirst()
                .ifPresentOrElse(l -> form.focus(l.key()), () -> form.focus(INVESTMENT));
    }
}
