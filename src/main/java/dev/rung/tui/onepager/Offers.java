package dev.rung.tui.onepager;

import dev.rung.domain.initiative.Forecast;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.writing.OutcomeChecks;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Next;
import dev.rung.tui.widget.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What makes writing a field shorter: the outcome built of its parts, a customer's words taken down, doing nothing weighed,
 * the forecast's numbers taken over. One key does what fits the field with the focus; the palette has them all.
 */
final class Offers {
    private static final String KEY = "ctrl-o";

    private final Rung rung;
    private final String id;
    private final Initiative initiative;
    private final PageForm form;
    private final Runnable left;

    /** @param left makes what was typed the record, after a field was left */
    Offers(Rung rung, String id, Initiative initiative, PageForm form, Runnable left) {
        this.rung = rung;
        this.id = id;
        this.initiative = initiative;
        this.form = form;
        this.left = left;
    }

    List<Action> actions(Optional<OnePagerField> focus) {
        List<Action> all = new ArrayList<>();
        add(all, focus, OnePagerField.METRIC, "onepager.outcome", "build it", this::outcome);
        add(all, focus, OnePagerField.VOICES, "onepager.voice", "add one", this::voice);
        add(all, focus, OnePagerField.ALTERNATIVES, "onepager.nothing", "do nothing", this::nothing);
        add(all, focus, OnePagerField.RETURN, "onepager.return", "from the forecast", this::returned);
        add(all, focus, OnePagerField.COST, "onepager.cost", "from the forecast", this::cost);
        return all;
    }

    private static String about(String offer) {
        return switch (offer) {
            case "onepager.outcome" -> "Build the outcome sentence of its eight parts";
            case "onepager.voice" -> "Take down what a customer said or did, with day and source";
            case "onepager.nothing" -> "Add doing nothing to the alternatives";
            case "onepager.return" -> "Take contribution and payback over from the newest forecast";
            default -> "Take the cost over from the newest forecast";
        };
    }

    /** In the footer and with the key on its own field, else for the palette alone. */
    private static void add(
            List<Action> all,
            Optional<OnePagerField> focus,
            OnePagerField field,
            String offer,
            String label,
            Supplier<Next> run) {
        Action action =
                focus.equals(Optional.of(field)) ? Action.of(offer, label, run, KEY) : Action.quiet(offer, label, run);
        all.add(action.about(about(offer)));
    }

    /** The first line is the sentence; what stands below it stays. */
    private Next outcome() {
        String text = form.area(OnePagerField.METRIC).text();
        int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        return Next.show(new OutcomeBuilder(
                OutcomeChecks.parts(text.substring(0, end)), initiative.owner(), sentence -> {
                    replace(OnePagerField.METRIC, sentence + text.substring(end));
                    return Next.stay();
                }));
    }

    private Next voice() {
        return Next.show(new VoicePanel(rung::today, line -> {
            append(OnePagerField.VOICES, line);
            return Next.stay();
        }));
    }

    private Next nothing() {
        String text = form.area(OnePagerField.ALTERNATIVES).text();
        if (text.toLowerCase(Locale.ROOT).contains("do nothing")) {
            return Next.refuse("Doing nothing is among the alternatives.");
        }
        append(OnePagerField.ALTERNATIVES, "Do nothing: ");
        return Next.say("What does it cost to leave things as they are?");
    }

    private Next returned() {
        Optional<Forecast> forecast = rung.initiatives().bet(id).latestForecast();
        if (forecast.isEmpty()) {
            return none();
        }
        append(OnePagerField.RETURN, FromForecast.returned(forecast.get()));
        return Next.stay();
    }

    private Next cost() {
        Optional<Forecast> forecast = rung.initiatives().bet(id).latestForecast();
        if (forecast.isEmpty()) {
            return none();
        }
        Optional<String> words = FromForecast.cost(forecast.get());
        words.ifPresent(w -> append(OnePagerField.COST, w));
        return words.isPresent() ? Next.stay() : Next.refuse("The newest forecast knows no cost.");
    }

    private static Next none() {
        return Next.refuse("There is no forecast yet; Return on the initiative makes one.");
    }

    private void replace(OnePagerField field, String text) {
        form.focus(field);
        form.area(field).replace(text);
        left.run();
    }

    /** A line of its own behind what is there, the caret at its end. A line that is there already is not added again. */
    private void append(OnePagerField field, String line) {
        TextArea area = form.area(field);
        String before = area.text();
        if (before.lines().noneMatch(l -> l.strip().equals(line.strip()))) {
            String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
            replace(field, before + gap + line);
        }
        form.focus(field);
        area.select(area.text().length(), area.text().length());
    }
}
