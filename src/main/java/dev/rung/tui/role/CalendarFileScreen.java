package dev.rung.tui.role;

import dev.rung.service.CalendarImportService;
import dev.rung.service.CalendarPreview;
import dev.rung.service.CalendarReading;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.PathField;
import dev.rung.tui.widget.Text;
import dev.rung.tui.widget.TypedPath;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Asks for a calendar file and reads it into a preview. */
final class CalendarFileScreen implements Screen {
    private final Rung rung;
    private final PathField file;

    CalendarFileScreen(Rung rung, String file) {
        this.rung = rung;
        this.file = new PathField(file, CalendarFileScreen::offered).placeholder("~/Downloads/calendar.ics");
    }

    private static List<String> offered(String typed) {
        return TypedPath.startingWith(typed, file -> {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            return name.endsWith(".ics") || name.endsWith(".ical") || name.endsWith(".ifb");
        });
    }

    @Override
    public String title() {
        return "Import a calendar";
    }

    @Override
    public String about() {
        return "Reads the .ics file that a calendar exports, and shows where the hours of the last 12 whole weeks went before"
                + " anything is taken over. Titles and attendees are not kept.";
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public Next input(Input input) {
        return file.input(input);
    }

    @Override
    public List<Action> actions() {
        Action read = Action.of("calendar.read", "read the file", this::read, "enter")
                .unless(!file.text().isBlank(), "type the path of a file first; tab completes it");
        return Layers.of(List.of(read), file.actions());
    }

    private Next read() {
        return read(rung, TypedPath.of(file.text()));
    }

    /** Reads beside the screens, then shows what the last twelve weeks come to. */
    static Next read(Rung rung, Path path) {
        return new Next.Work("Reading " + path.getFileName(), progress -> {
            CalendarImportService imports = rung.calendarImports();
            CalendarReading reading = imports.read(path, progress::step);
            CalendarPreview preview =
                    imports.preview(reading, imports.usualFrom(), imports.usualTo(), Set.of(), progress::step);
            return () -> Next.show(new CalendarImportScreen(rung, preview));
        });
    }

    @Override
    public void draw(Canvas canvas) {
        int room = Math.min(Canvas.PROSE, canvas.columns() - 4);
        canvas.text(2, 1, "IMPORT A CALENDAR", Style.HEADING);
        canvas.text(2, 3, "File", Style.MUTED);
        file.draw(canvas.part(8, 3, room - 6, 2), true);
        Text text = new Text(room);
        text.item(
                "·",
                Style.ACCENT,
                "The .ics file that your calendar exports. Recurring meetings are counted one by one; all-day, cancelled,"
                        + " declined and free ones are left out.",
                Style.MUTED);
        text.item(
                "·",
                Style.ACCENT,
                "Kept are the hours by activity, and the rules you make. No title, no name.",
                Style.MUTED);
        text.item("·", Style.ACCENT, "You see what it comes to before anything is taken over.", Style.MUTED);
        text.draw(canvas.part(2, 6, room, canvas.rows() - 6), 0, 0);
    }
}
