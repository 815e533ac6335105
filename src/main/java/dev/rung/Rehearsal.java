package dev.rung;

import dev.rung.domain.person.Person;
import dev.rung.domain.standing.LevelVerdict;
import dev.rung.service.Need;
import dev.rung.service.TodayMoney;
import dev.rung.service.TodayView;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Everywhere;
import dev.rung.tui.core.Frame;
import dev.rung.tui.core.Navigator;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.terminal.Surface;
import dev.rung.tui.today.TodayScreen;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Draws a made-up Today for nobody to see, on the second core, while the workspace opens on the first: whatever is drawn for
 * the first time takes a JVM its time, and this way the real frame is the second.
 */
final class Rehearsal implements Everywhere, Surface {
    private static final Section SECTION = new Section("Today", new Destination.Today(), "1");

    private Rehearsal() {}

    /** Begins; whatever comes of it, nobody waits for it. */
    static void begin() {
        Thread thread = new Thread(Rehearsal::draw, "rehearsal");
        thread.setDaemon(true);
        thread.start();
    }

    private static void draw() {
        Rehearsal stage = new Rehearsal();
        new Frame(stage).draw(stage, new Navigator(stage, SECTION.destination()), Optional.empty());
    }

    @Override
    public Screen screen(Destination destination) {
        TodayView.LevelLine level =
                new TodayView.LevelLine("a", "A", LevelVerdict.NOT_YET, 1, 2, 0, "by own claims only");
        TodayView view = new TodayView(
                LocalDate.EPOCH,
                new Person("a", "A", Person.Relation.ME, "a", "a", Optional.of("a"), "EUR"),
                List.of(new Need(Need.Urgency.SOON, "Noun", "words “of” a need", new Need.Place.Capture())),
                List.of(new TodayView.Step("a step that is longer than a row is wide", "why", new Need.Place.Import())),
                level,
                Optional.of(level),
                List.of(),
                List.of(0, 1),
                1,
                0,
                1,
                new TodayMoney(
                        List.of(new TodayMoney.Line("Team cost", "1k", "more", new Need.Place.Money(""))),
                        List.of(1, 2)));
        return new TodayScreen(view, () -> view);
    }

    @Override
    public List<Section> sections() {
        return List.of(SECTION);
    }

    @Override
    public String standing() {
        return "A → A";
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of("a", "a", Next::stay, "e").about("about"));
    }

    @Override
    public boolean changedElsewhere() {
        return false;
    }

    @Override
    public Optional<String> undo() {
        return Optional.empty();
    }

    @Override
    public Optional<String> redo() {
        return Optional.empty();
    }

    @Override
    public String edit(String text) {
        return text;
    }

    @Override
    public int columns() {
        return 80;
    }

    @Override
    public int rows() {
        return 24;
    }

    @Override
    public void put(int column, int row, String grapheme, int width, Style style) {}

    @Override
    public void cursor(int column, int row) {}

    @Override
    public void blank() {}
}
