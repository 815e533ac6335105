package dev.rung.tui.calibration;

import dev.rung.domain.ladder.Level;
import dev.rung.domain.review.Calibration;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.GroupedList;
import dev.rung.tui.widget.Layers;
import java.util.List;

/** The calibrations, open ones first. */
final class CalibrationListScreen implements Screen {
    private static final String NONE =
            "Nothing is calibrated yet. Press n to call a meeting about those who hold a level;"
                    + " it reads the reviews that are here, your own and those that came in packs.";

    private final Rung rung;
    private final GroupedList<Calibration> list;
    private List<Calibration> all;

    CalibrationListScreen(Rung rung) {
        this.rung = rung;
        this.list = new GroupedList<>(List.of(), Calibration::id, this::row, CalibrationListScreen::open);
        this.all = rung.calibrations().list();
        show();
    }

    @Override
    public void refresh() {
        all = rung.calibrations().list();
        show();
    }

    private void show() {
        list.show(List.of(
                new GroupedList.Group<>(
                        "open", all.stream().filter(c -> !c.closed()).toList()),
                new GroupedList.Group<>(
                        "closed", all.stream().filter(Calibration::closed).toList())));
    }

    @Override
    public String title() {
        return "Calibration";
    }

    @Override
    public String about() {
        return "Meetings in which those who rate make sure that they mean the same by it: level by level, people in a drawn"
                + " order, facts instead of blanket statements. A changed rating keeps the original beside it, with the"
                + " reason.";
    }

    @Override
    public List<Action> actions() {
        return Layers.of(
                List.of(
                        Action.of(
                                        "calibration.open",
                                        "open",
                                        () -> list.selected()
                                                .map(CalibrationListScreen::open)
                                                .orElseGet(Next::stay),
                                        "enter")
                                .unless(list.selected().isPresent(), "there is no calibration here"),
                        Action.of("calibration.new", "new", () -> NewCalibration.ask(rung), "n")
                                .about("Call a calibration of those who hold a level")),
                list.moves());
    }

    private static Next open(Calibration calibration) {
        return Next.open(new Destination.CalibrationPage(calibration.id()));
    }

    @Override
    public void draw(Canvas canvas) {
        canvas.text(2, 1, title(), Style.STRONG);
        Canvas body = canvas.part(0, 3, canvas.columns(), canvas.rows() - 3);
        if (all.isEmpty()) {
            body.prose(2, 0, NONE, Style.TEXT, body.columns() - 4);
        } else {
            list.draw(body);
        }
    }

    private void row(Canvas canvas, Calibration calibration, boolean selected) {
        String level = calibration
                .level()
                .map(l -> rung.ladders().mine().level(l).map(Level::title).orElse(l))
                .orElse("every level");
        int end = canvas.textEnding(canvas.columns() - 1, 0, Days.words(calibration.on()), Style.MUTED);
        end = canvas.textEnding(end - 2, 0, level, Style.MUTED);
        canvas.text(0, 0, calibration.title(), selected ? Style.STRONG : Style.TEXT, end - 2);
    }
}
