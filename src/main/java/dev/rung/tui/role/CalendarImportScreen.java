package dev.rung.tui.role;

import dev.rung.domain.Refusal;
import dev.rung.domain.role.Activity;
import dev.rung.domain.role.ActivityRule.Kind;
import dev.rung.domain.role.CalendarWeeks;
import dev.rung.domain.role.CalendarWeeks.Unsorted;
import dev.rung.domain.role.HoursText;
import dev.rung.domain.text.Amount;
import dev.rung.service.CalendarHours;
import dev.rung.service.CalendarImportService;
import dev.rung.service.CalendarPreview;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.LineField;
import dev.rung.tui.widget.ListView;
import dev.rung.tui.widget.Prompt;
import dev.rung.tui.widget.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where the hours of a calendar file go, before they are taken over; what no rule knows is sorted here. */
final class CalendarImportScreen implements Screen {
    private static final int WIDE = 110;
    private static final int MOST_WEEKS = 522;
    private static final Map<Activity, String> KEYS = Map.of(
            Activity.DELIVERY, "d",
            Activity.CUSTOMER, "c",
            Activity.BUSINESS, "b",
            Activity.STRATEGY, "s",
            Activity.GO_TO_MARKET, "m",
            Activity.PEOPLE, "p",
            Activity.OVERHEAD, "o");

    private final Rung rung;
    private final ListView<Unsorted> list;
    private CalendarPreview preview;

    CalendarImportScreen(Rung rung, CalendarPreview preview) {
        this.rung = rung;
        this.preview = preview;
        this.list = new ListView<>(
                        Window.of(preview.weeks().unsorted()),
                        Unsorted::words,
                        CalendarImportScreen::row,
                        u -> Next.stay())
                .whenEmpty("Rules know every meeting.");
    }

    @Override
    public String title() {
        return "Import of " + preview.reading().file();
    }

    @Override
    public String about() {
        return "Where the hours of the calendar go. A letter says what the selected title is, once and for all; unsorted"
                + " hours are not taken over. Time in which several meetings lie is counted once, split evenly among them."
                + " Titles and attendees are not kept.";
    }

    @Override
    public void refresh() {
        show(rung.calendarImports().again(preview));
    }

    private void show(CalendarPreview now) {
        preview = now;
        list.show(Window.of(now.weeks().unsorted()));
    }

    @Override
    public List<Action> actions() {
        List<Action> own = new ArrayList<>();
        int weeks = preview.written().size();
        own.add(Action.of("calendar.take", "import " + Amount.of(weeks, "week"), this::take, "enter", "i")
                .about("Take the hours over")
                .unless(
                        weeks > 0,
                        preview.typed().isEmpty()
                                ? "no sorted hours lie in these weeks"
                                : "the hours of all these weeks are typed, and those stay"));
        boolean some = list.selected().isPresent();
        own.add(Action.of("calendar.choose", "sort by …", this::choose, "a")
                .about("Sort by a word of the title, or by who takes part")
                .unless(some, "rules know every meeting"));
        for (Activity each : Activity.values()) {
            own.add(Action.quiet("calendar." + each.id(), "is " + each.title(), () -> is(each), KEYS.get(each))
                    .about("The selected title is: " + each.title())
                    .unless(some, "rules know every meeting"));
        }
        own.add(Action.of("calendar.weeks", "weeks", this::askWeeks, "w").about("Read more or fewer weeks"));
        own.add(Action.of("calendar.me", "who you are", this::askMe, "y")
                .about("Say your address, by which declined meetings are known"));
        own.add(Action.of("calendar.cancel", "cancel", () -> Next.back().saying("Nothing was taken over."), "esc"));
        return Layers.of(own, list.moves());
    }

    private Next is(Activity activity) {
        Unsorted meeting = list.selected().orElseThrow();
        if (meeting.words().isEmpty()) {
            return Next.refuse("Its title has no words; a sorts it by who takes part.");
        }
        return sort(new SortingChoice(Kind.WORDS, meeting.words()), activity);
    }

    private Next choose() {
        Unsorted meeting = list.selected().orElseThrow();
        return SortingChoice.of(meeting).isEmpty()
                ? Next.refuse("It has neither words nor attendees, so no rule can know it.")
                : Next.show(SortingChoice.ask(meeting, this::sort));
    }

    private Next sort(SortingChoice choice, Activity activity) {
        show(rung.calendarImports().sort(preview, choice.kind(), choice.pattern(), activity));
        return Next.say("From now on " + choice.words() + ": " + activity.title() + "; u takes it back.");
    }

    private Next askWeeks() {
        LineField weeks = new LineField(String.valueOf(preview.weeks().weeks().size()));
        return Next.show(new Prompt(
                "Weeks",
                "How many whole weeks, up to the last one, are read.",
                weeks,
                "read",
                () -> read(weeks.text().strip())));
    }

    private Next read(String typed) {
        int weeks = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw Refusal.usage("Type a number of weeks from 1 to " + MOST_WEEKS + ".");
        }
        CalendarImportService imports = rung.calendarImports();
        LocalDate last = imports.usualTo();
        return new Next.Work("Reading " + Amount.of(weeks, "week"), progress -> {
            CalendarPreview now = imports.preview(
                    preview.reading(), last.minusWeeks(weeks).plusDays(1), last, preview.me(), progress::step);
            return () -> {
                show(now);
                return Next.stay();
            };
        });
    }

    private Next askMe() {
        LineField address =
                new LineField(String.join(", ", new TreeSet<>(preview.me()))).placeholder("ann@example.org");
        return Next.show(new Prompt(
                "Your address",
                "Meetings that this address declined are left out. Several with commas; empty takes the guess.",
                address,
                "use it",
                () -> {
                    Set<String> me = new TreeSet<>();
                    for (String each : address.text().split(",")) {
                        if (!each.isBlank()) {
                            me.add(each.strip());
                        }
                    }
                    show(rung.calendarImports().as(preview, me));
                    return Next.stay();
                }));
    }

    private Next take() {
        return new Next.Work("Importing", progress -> {
            CalendarHours taken = rung.calendarImports().accept(preview);
            String words = "Took over " + Amount.of(taken.written().size(), "week") + "; u takes "
                    + (taken.written().size() == 1 ? "it" : "them") + " back.";
            return () -> new Next.Restart(new Destination.RoleAudit()).saying(words);
        });
    }

    @Override
    public void draw(Canvas canvas) {
        CalendarPicture picture = new CalendarPicture(preview);
        int columns = canvas.columns();
        if (columns >= WIDE) {
            int left = Math.min(columns / 2 - 2, 84);
            picture.all(canvas.part(2, 1, left - 2, canvas.rows() - 1));
            canvas.upright(left + 1, 1, canvas.rows() - 1);
            unsorted(canvas.part(left + 3, 1, Math.min(columns - left - 5, Canvas.PROSE), canvas.rows() - 1));
            return;
        }
        int used = picture.above(canvas.part(2, 1, columns - 4, canvas.rows() - 1));
        unsorted(canvas.part(2, 1 + used, columns - 4, Math.max(2, canvas.rows() - 1 - used)));
    }

    private void unsorted(Canvas canvas) {
        CalendarWeeks weeks = preview.weeks();
        int x = canvas.text(0, 0, "UNSORTED", Style.HEADING);
        if (!weeks.unsorted().isEmpty()) {
            x = canvas.text(x + 2, 0, HoursText.words(weeks.unsortedTotal()) + ", not counted", Style.WARN);
        }
        int from = 1;
        if (!weeks.unsorted().isEmpty() && canvas.rows() >= 4) {
            from += CalendarPicture.keys(canvas.part(0, 1, canvas.columns(), 2), KEYS);
        }
        list.draw(canvas.part(0, from, canvas.columns(), Math.max(1, canvas.rows() - from)));
    }

    private static void row(Canvas canvas, Unsorted meeting, boolean selected) {
        int hours = 9;
        String title = meeting.title().isBlank() ? "(no title)" : meeting.title();
        canvas.text(0, 0, HoursText.words(meeting.minutes()), Style.MUTED, hours);
        String rounds = meeting.rounds() + "×";
        canvas.text(hours + 1, 0, title, selected ? Style.STRONG : Style.TEXT, canvas.columns() - hours - 8);
        canvas.textEnding(canvas.columns() - 1, 0, rounds, Style.FAINT);
    }
}
