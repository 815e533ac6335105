package dev.rung.tui.role;

import dev.rung.domain.role.Activity;
import dev.rung.domain.role.Bands;
import dev.rung.domain.role.HourSum;
import dev.rung.domain.role.HoursText;
import dev.rung.domain.role.RoleAudit;
import dev.rung.domain.role.WeekHours;
import dev.rung.service.RoleService;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Form;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Sheet;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the hours of a week are typed, with their sum and their bars. What is typed and not kept is there the next time. */
final class WeekHoursScreen implements Screen {
    private static final int FIELDS = 62;
    private static final int MOST = 110;

    private final Rung rung;
    private final Bands bands;
    private LocalDate week;
    private Optional<WeekHours> known = Optional.empty();
    private Optional<WeekHours> before = Optional.empty();
    private WeekFields fields;
    private boolean restored;

    WeekHoursScreen(Rung rung, LocalDate week) {
        this.rung = rung;
        this.bands =
                Bands.of(rung.ladders().mine(), rung.profile().need().level()).orElseThrow();
        this.week = week;
        this.fields = begin();
    }

    private WeekFields begin() {
        known = rung.roles().week(week);
        before = rung.roles().before(week);
        Optional<String> draft = rung.drafts().read(key());
        restored = draft.isPresent();
        Map<Activity, String> texts = draft.map(WeekHoursScreen::texts)
                .orElseGet(() -> WeekFields.texts(known.map(WeekHours::minutes).orElse(Map.of())));
        return new WeekFields(texts, before);
    }

    private String key() {
        return "week-hours:" + week;
    }

    /** A draft is a line an activity: its id, a blank, what was typed. */
    private static Map<Activity, String> texts(String draft) {
        Map<Activity, String> texts = new EnumMap<>(Activity.class);
        draft.lines()
                .filter(l -> l.indexOf(' ') > 0)
                .forEach(l -> Activity.named(l.substring(0, l.indexOf(' ')))
                        .ifPresent(a -> texts.put(a, l.substring(l.indexOf(' ') + 1))));
        return texts;
    }

    @Override
    public String title() {
        return "Hours of a week";
    }

    @Override
    public String about() {
        return "Where the hours of one week went, a line an activity; guesses are good enough. Type 3.5, 3h30 or 210m. What"
                + " you type is on disk within a second; keeping it makes the week exactly that.";
    }

    @Override
    public boolean typing() {
        return fields.form().typing();
    }

    @Override
    public Next input(Input input) {
        return fields.form().input(input);
    }

    @Override
    public void refresh() {
        if (!restored && !fields.form().unsaved()) {
            fields = begin();
        }
    }

    @Override
    public void pause() {
        Form form = fields.form();
        if (!form.unsaved()) {
            return;
        }
        if (fields.texts().equals(WeekFields.texts(known.map(WeekHours::minutes).orElse(Map.of())))) {
            rung.drafts().forget(key());
            restored = false;
        } else {
            StringBuilder draft = new StringBuilder();
            fields.texts()
                    .forEach((a, text) ->
                            draft.append(a.id()).append(' ').append(text).append('\n'));
            rung.drafts().keep(key(), draft.toString());
        }
        form.saved();
    }

    @Override
    public List<Action> actions() {
        boolean last = fields.form().focused().id().equals(Activity.OVERHEAD.id());
        return Layers.of(
                List.of(
                        last
                                ? Action.of("week.keep", "keep", this::keep, "ctrl-s", "enter")
                                        .about("Make the hours of the week these")
                                : Action.of("week.keep", "keep", this::keep, "ctrl-s")
                                        .about("Make the hours of the week these")),
                List.of(
                        Action.of("week.copy", "like the week before", this::copy, "ctrl-l")
                                .about("Put the hours of the week before into the fields")
                                .unless(before.isPresent(), "nothing is said of a week before"),
                        Action.of("week.earlier", "earlier", () -> to(week.minusWeeks(1)), "pageup")
                                .about("The week before"),
                        Action.of("week.later", "later", () -> to(week.plusWeeks(1)), "pagedown")
                                .about("The week after")
                                .unless(!week.plusWeeks(1).isAfter(rung.today()), "the weeks after are still to come"),
                        Action.quiet("week.leave", "back", Next::back, "esc")
                                .about("Go back; what is typed stays as a draft"),
                        Action.quiet("week.again", "start again", this::again, "ctrl-t")
                                .about("Throw away what was typed and begin with what is kept of the week")),
                fields.form().actions());
    }

    private Next copy() {
        before.ifPresent(fields::fill);
        return Next.stay();
    }

    private Next to(LocalDate other) {
        pause();
        week = other;
        fields = begin();
        return Next.stay();
    }

    private Next again() {
        rung.drafts().forget(key());
        fields = begin();
        return Next.say("Begun again.");
    }

    private Next keep() {
        Map<Activity, Integer> minutes = fields.read();
        Optional<Form.Entry> wrong = fields.form().firstTrouble();
        if (wrong.isPresent()) {
            fields.form().focus(wrong.get().id());
            return Next.refuse("Not kept yet: " + wrong.get().label() + " is not read as hours.");
        }
        if (minutes.isEmpty() && known.isEmpty()) {
            return Next.refuse("Type the hours of one activity at least; 0 says that there were none.");
        }
        if (minutes.isEmpty()) {
            rung.roles().forget(week);
        } else {
            rung.roles().put(week, minutes);
        }
        rung.drafts().forget(key());
        fields.form().saved();
        return Next.back()
                .saying("Week of " + Days.words(week) + ": "
                        + (minutes.isEmpty() ? "nothing is said of it any more" : HoursText.words(sum(minutes)))
                        + "; u takes it back.");
    }

    private static int sum(Map<Activity, Integer> minutes) {
        return minutes.values().stream().mapToInt(m -> m).sum();
    }

    @Override
    public void draw(Canvas canvas) {
        Map<Activity, Integer> minutes = fields.read();
        int y = canvas.rows() >= 30 ? 1 : 0;
        int x = canvas.text(2, y, "Week of " + Days.words(week), Style.STRONG);
        canvas.text(x + 3, y, state(), restored ? Style.ACCENT : Style.MUTED, canvas.columns() - x - 4);
        int rows = Activity.values().length * (canvas.columns() < Form.WIDE ? 3 : 1) + 2;
        int top = y + 2;
        int room = Math.max(3, Math.min(rows, canvas.rows() - top - 2));
        fields.form().draw(canvas.part(0, top, Math.min(FIELDS, canvas.columns()), room));
        int below = top + room + (canvas.rows() >= 30 ? 1 : 0);
        sum(canvas, below, minutes);
        bars(canvas.part(2, below + 2, canvas.columns() - 4, canvas.rows() - below - 2), minutes);
    }

    private String state() {
        if (restored) {
            return "restored what you were typing; ctrl-t starts again";
        }
        String now = RoleService.monday(rung.today()).equals(week) ? "this week" : "";
        String said = known.map(w -> w.source() == WeekHours.Source.TYPED
                        ? "typed already"
                        : "read from a calendar; keeping it makes it yours")
                .orElse("nothing is said of it yet");
        return now.isEmpty() ? said : now + ", " + said;
    }

    private void sum(Canvas canvas, int row, Map<Activity, Integer> minutes) {
        int all = sum(minutes);
        int x = canvas.text(2, row, "Sum " + HoursText.words(all), Style.STRONG);
        String beside =
                all == 0 ? "" : HoursText.words(all - minutes.getOrDefault(Activity.OVERHEAD, 0)) + " without overhead";
        String earlier = before.map(w -> "the week before " + HoursText.words(sum(w.minutes())))
                .orElse("");
        String words = beside.isEmpty() || earlier.isEmpty() ? beside + earlier : beside + "; " + earlier;
        canvas.text(x + 3, row, words, Style.MUTED, canvas.columns() - x - 4);
    }

    private void bars(Canvas canvas, Map<Activity, Integer> minutes) {
        HourSum.of(List.of(new WeekHours(week, WeekHours.Source.TYPED, minutes)))
                .ifPresent(hours -> {
                    Sheet sheet = new Sheet(Math.min(MOST, canvas.columns()));
                    AuditSheet.bars(sheet, RoleAudit.of(hours, bands));
                    sheet.draw(canvas, 0);
                });
    }
}
