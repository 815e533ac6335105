package dev.rung.tui.widget;

import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** A date in words or figures; beside it stands the day that was understood, or that none was. */
public final class DateField implements Field {
    private static final int TYPED = 16;

    private final LineField line;
    private final BiFunction<String, LocalDate, Optional<LocalDate>> reading;
    private final Supplier<LocalDate> today;
    private String examples = "2026-11-21, yesterday, last fri or -3d";

    /**
     * @param reading reads words, seen from a day
     * @param today the day to see them from
     */
    public DateField(
            String text, BiFunction<String, LocalDate, Optional<LocalDate>> reading, Supplier<LocalDate> today) {
        this.line = new LineField(text).placeholder("today, last fri");
        this.reading = reading;
        this.today = today;
    }

    /** Asks for a day that is to come, and says so by its examples. */
    public DateField ahead() {
        line.placeholder("fri, +1w");
        examples = "2026-11-28, fri, 28 nov or +1w";
        return this;
    }

    /** What is shown, faint, while there is no text. */
    public DateField placeholder(String words) {
        line.placeholder(words);
        return this;
    }

    public String text() {
        return line.text();
    }

    /** The day the words mean; empty when there are none or they mean none. */
    public Optional<LocalDate> date() {
        return line.text().isBlank()
                ? Optional.empty()
                : reading.apply(line.text().strip(), today.get());
    }

    /** Nothing typed is no trouble; whether a date is needed the form says. */
    @Override
    public Optional<String> trouble() {
        boolean fine = line.text().isBlank() || date().isPresent();
        return fine ? Optional.empty() : Optional.of("No date; write " + examples + ".");
    }

    /** A day in full words, as beside the field: {@code Friday 20 November 2026}. */
    public static String inWords(LocalDate day) {
        return capital(day.getDayOfWeek().name())
                + " "
                + day.getDayOfMonth()
                + " "
                + capital(day.getMonth().name())
                + " "
                + day.getYear();
    }

    private static String capital(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    @Override
    public void draw(Canvas canvas, boolean focused) {
        int typed = Math.min(TYPED, canvas.columns());
        line.draw(canvas.part(0, 0, typed, 1), focused);
        int room = canvas.columns() - typed - 2;
        date().ifPresent(day -> {
            String words = inWords(day);
            boolean fits = words.length() <= room;
            canvas.text(typed + 2, 0, fits ? words : day.toString(), Style.MUTED, room);
        });
    }

    @Override
    public Next mouse(Input.Mouse mouse) {
        return line.mouse(mouse);
    }

    @Override
    public Next input(Input input) {
        return line.input(input);
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public List<Action> actions() {
        return line.actions();
    }

    @Override
    public Changes changes() {
        return line.changes();
    }
}
