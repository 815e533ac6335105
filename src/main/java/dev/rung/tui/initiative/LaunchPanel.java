package dev.rung.tui.initiative;

import dev.rung.domain.evidence.DayWords;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.Postmortem;
import dev.rung.domain.initiative.Stage;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Panel;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.DateField;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Form;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.LineField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks on which day a bet reached customers, or is meant to: a day ahead is the plan, any other the launch. */
final class LaunchPanel implements Screen {
    private static final int COLUMNS = 76;

    private final Rung rung;
    private final Initiative initiative;
    private final DateField day;
    private final LineField reason;
    private final Form form;
    private final boolean reasonAsked;

    LaunchPanel(Rung rung, Bet bet) {
        this.rung = rung;
        this.initiative = bet.initiative();
        String known = initiative
                .launchedOn()
                .or(initiative::launchOn)
                .filter(d -> initiative.launchedOn().isPresent() || d.isBefore(rung.today()))
                .map(LocalDate::toString)
                .orElse("today");
        this.day = new DateField(known, DayWords::parse, rung::today);
        this.reason = new LineField("").placeholder("nobody committed to it: why was it launched?");
        this.reasonAsked = initiative.stage().compareTo(Stage.COMMITTED) < 0;
        List<Form.Entry> entries = new ArrayList<>();
        entries.add(new Form.Entry("day", "Day", "", day));
        if (reasonAsked) {
            entries.add(new Form.Entry("reason", "Reason", "", reason));
        }
        this.form = new Form(entries);
    }

    @Override
    public String title() {
        return launched() ? "Correct the launch" : "Launch";
    }

    private boolean launched() {
        return initiative.launchedOn().isPresent();
    }

    @Override
    public boolean overlay() {
        return true;
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public Next input(Input input) {
        return form.input(input);
    }

    @Override
    public List<Action> actions() {
        String verb = launched() ? "correct it" : ahead() ? "plan it" : "launch";
        return Layers.of(List.of(Action.of("initiative.launch", verb, this::give, "enter")), form.actions());
    }

    private boolean ahead() {
        return day.date().filter(d -> d.isAfter(rung.today())).isPresent();
    }

    private Next give() {
        Optional<LocalDate> given = day.date();
        if (given.isEmpty()) {
            form.focus("day");
            return Next.refuse(day.trouble().orElse("Say on which day."));
        }
        if (ahead() && !launched()) {
            return plan(given.get());
        }
        if (reasonAsked && reason.text().isBlank()) {
            form.focus("reason");
        }
        rung.initiatives().launch(initiative.id(), given.get(), reason.text());
        return Next.back()
                .saying("“" + initiative.title() + "” was launched " + Days.words(given.get())
                        + "; the looks at it fall" + " due by themselves.");
    }

    private Next plan(LocalDate planned) {
        rung.initiatives()
                .save(initiative.withDetails(
                        initiative.title(),
                        initiative.owner(),
                        initiative.link(),
                        initiative.startsOn(),
                        Optional.of(planned)));
        return Next.back().saying("Planned for " + Days.words(planned) + "; u takes it back.");
    }

    @Override
    public void draw(Canvas canvas) {
        Canvas inside = Panel.open(canvas, title(), COLUMNS, reasonAsked ? 10 : 9);
        form.draw(inside.part(-2, 0, inside.columns() + 3, Math.max(1, inside.rows() - 3)));
        inside.prose(0, Math.max(1, inside.rows() - 3), consequence(), Style.MUTED, inside.columns());
    }

    private String consequence() {
        Optional<LocalDate> given = day.date();
        if (given.isEmpty()) {
            return "The day it reached customers; a day ahead is kept as the plan.";
        }
        if (ahead()) {
            return launched()
                    ? "That day is still to come, and it was launched already."
                    : "Still to come: kept as the planned launch.";
        }
        return "It reached customers then. The looks back fall due on "
                + Days.words(Postmortem.Week.TWO.dueAfter(given.get())) + ", "
                + Days.words(Postmortem.Week.SIX.dueAfter(given.get())) + " and "
                + Days.words(Postmortem.Week.TWELVE.dueAfter(given.get())) + ".";
    }
}
