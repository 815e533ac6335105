package dev.rung.tui.onepager;

import dev.rung.domain.writing.OutcomeChecks;
import dev.rung.domain.writing.OutcomeParts;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Panel;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Form;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.LineField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes the outcome sentence of its parts; sentence and score are seen while the parts are typed. */
final class OutcomeBuilder implements Screen {
    private static final int COLUMNS = 84;
    private static final int ROWS = 17;

    private final Map<String, LineField> fields = new LinkedHashMap<>();
    private final Form form;
    private final Function<String, Next> done;

    /** @param done takes the sentence that was made */
    OutcomeBuilder(OutcomeParts parts, String owner, Function<String, Next> done) {
        this.done = done;
        List<Form.Entry> entries = new ArrayList<>();
        parts.named().forEach((part, words) -> {
            LineField field = new LineField(words).placeholder(placeholder(part, owner));
            fields.put(part, field);
            entries.add(new Form.Entry(part, Character.toUpperCase(part.charAt(0)) + part.substring(1), "", field));
        });
        this.form = new Form(entries);
        parts.named().entrySet().stream()
                .filter(e -> e.getValue().isEmpty())
                .findFirst()
                .ifPresent(e -> form.focus(e.getKey()));
    }

    private static String placeholder(String part, String owner) {
        return switch (part) {
            case "verb" -> "reduce, raise, keep";
            case "metric" -> "churn, win rate, cost to serve: one number the business feels";
            case "baseline" -> "4.2 %: where it stands today";
            case "target" -> "3 %: the most likely number";
            case "date" -> "31 March 2027, Q3: when the metric is there";
            case "segment" -> "teams under 20 seats: whose number it is";
            case "source" -> "the billing report: where it is read";
            default -> owner.isBlank() ? "one person by name" : owner + ", or another person by name";
        };
    }

    private OutcomeParts parts() {
        return new OutcomeParts(
                typed("verb"),
                typed("metric"),
                typed("baseline"),
                typed("target"),
                typed("date"),
                typed("segment"),
                typed("source"),
                typed("owner"));
    }

    private String typed(String part) {
        return fields.get(part).text().strip();
    }

    private Next put() {
        String sentence = parts().compose();
        return new Next.BackThen(() -> done.apply(sentence));
    }

    @Override
    public String title() {
        return "Outcome sentence";
    }

    @Override
    public String about() {
        return "Eight parts make an outcome that can be judged. Baseline, target and date are wanted most: without them it"
                + " stays a draft. From six parts on it passes.";
    }

    @Override
    public boolean overlay() {
        return true;
    }

    @Override
    public boolean typing() {
        return form.typing();
    }

    @Override
    public Next input(Input input) {
        return form.input(input);
    }

    @Override
    public List<Action> actions() {
        return Layers.of(
                List.of(Action.of("outcome.put", "put it on the page", this::put, "enter")
                        .unless(!parts().equals(OutcomeParts.NONE), "No part is written yet.")),
                form.actions());
    }

    @Override
    public void draw(Canvas canvas) {
        Canvas inside = Panel.open(canvas, title(), COLUMNS, ROWS);
        int rows = fields.size();
        form.draw(inside.part(0, 0, inside.columns(), Math.max(1, Math.min(rows, inside.rows() - 4))));
        String sentence = parts().compose();
        int y = Math.min(rows, inside.rows() - 4) + 1;
        OutcomeParts read = OutcomeChecks.parts(sentence);
        inside.text(0, y, PageReview.score(read), PageReview.scoreLook(read));
        inside.prose(0, y + 1, sentence, Style.TEXT, inside.columns());
    }
}
