package dev.rung.tui.role;

import dev.rung.domain.Refusal;
import dev.rung.domain.role.Activity;
import dev.rung.domain.role.ActivityRule;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.LineField;
import dev.rung.tui.widget.ListView;
import dev.rung.tui.widget.Picker;
import dev.rung.tui.widget.Prompt;
import dev.rung.tui.widget.Window;
import java.util.List;
import java.util.function.Function;

/** What the person said of meetings once and for all, in the order in which it is tried. */
final class RulesScreen implements Screen {
    private static final String WORDS =
            "What you say here holds for every calendar read from now on, and goes before the"
                    + " rules that came with rung. The first that fits decides.";
    private static final String NONE = "You have said nothing of meetings yet. Press n and name words of a title, or an"
            + " attendee such as @customer.example; the preview of a calendar file asks for the rest.";
    private static final int MOST = 96;

    private final Rung rung;
    private final ListView<ActivityRule> list;
    private List<ActivityRule> rules;

    RulesScreen(Rung rung) {
        this.rung = rung;
        this.rules = rung.roles().rules();
        this.list = new ListView<>(Window.of(rules), ActivityRule::id, RulesScreen::row, this::correct).whenEmpty(NONE);
    }

    @Override
    public String title() {
        return "Rules for meetings";
    }

    @Override
    public String about() {
        return WORDS;
    }

    @Override
    public void refresh() {
        rules = rung.roles().rules();
        list.show(Window.of(rules));
    }

    @Override
    public List<Action> actions() {
        boolean any = list.selected().isPresent();
        String none = "there is no rule yet; n makes one";
        return Layers.of(
                List.of(
                        Action.of("rule.correct", "correct", () -> of(this::correct), "enter")
                                .about("Say that such meetings are something else")
                                .unless(any, none),
                        Action.of("rule.new", "new", this::add, "n").about("Say what other meetings are"),
                        Action.of("rule.delete", "delete", () -> of(this::delete), "d")
                                .about("Take back what was said; u brings it back")
                                .unless(any, none),
                        Action.of("rule.sooner", "sooner", () -> of(r -> move(r, -1)), "K")
                                .about("Try it before the one above")
                                .unless(any, none),
                        Action.of("rule.later", "later", () -> of(r -> move(r, 1)), "J")
                                .about("Try it after the one below")
                                .unless(any, none)),
                list.moves());
    }

    private Next of(Function<ActivityRule, Next> what) {
        return list.selected().map(what).orElseGet(Next::stay);
    }

    private Next correct(ActivityRule rule) {
        return ask(rule.kind(), rule.pattern());
    }

    private Next ask(ActivityRule.Kind kind, String pattern) {
        return Next.show(Picker.one("“" + pattern + "” is", List.of(Activity.values()), Activity::title, chosen -> {
                    ActivityRule now = rung.roles().rule(kind, pattern, chosen);
                    refresh();
                    return Next.say("Meetings with “" + now.pattern() + "” are " + chosen.id() + " from now on.");
                })
                .detail(Activity::about));
    }

    private Next add() {
        LineField line = new LineField("").placeholder("pipeline review   or   @customer.example");
        return Next.show(new Prompt(
                "Which meetings",
                "Words of their titles; with an @ in it, an attendee or the end of an address.",
                line,
                "go on",
                () -> {
                    String pattern = line.text().strip();
                    if (pattern.isEmpty()) {
                        throw Refusal.usage("Type words of a title, or an attendee.");
                    }
                    return ask(pattern.contains("@") ? ActivityRule.Kind.ATTENDEE : ActivityRule.Kind.WORDS, pattern);
                }));
    }

    private Next delete(ActivityRule rule) {
        rung.roles().deleteRule(rule.kind(), rule.pattern());
        refresh();
        return Next.say("Deleted the rule about “" + rule.pattern() + "”; u brings it back.");
    }

    private Next move(ActivityRule rule, int by) {
        int place = rules.indexOf(rule) + by;
        if (place < 0 || place >= rules.size()) {
            return Next.refuse(by < 0 ? "It is the first already." : "It is the last already.");
        }
        rung.roles().move(rule, place);
        refresh();
        return Next.stay();
    }

    @Override
    public void draw(Canvas canvas) {
        int y = canvas.rows() >= 30 ? 1 : 0;
        canvas.text(2, y, title(), Style.STRONG);
        int below = canvas.prose(2, y + 1, WORDS, Style.MUTED, canvas.columns() - 4) + 1;
        list.draw(canvas.part(0, below, Math.min(MOST, canvas.columns()), Math.max(1, canvas.rows() - below)));
    }

    private static void row(Canvas canvas, ActivityRule rule, boolean selected) {
        int right = 26;
        canvas.text(0, 0, rule.kind() == ActivityRule.Kind.WORDS ? "words" : "attendee", Style.FAINT);
        canvas.text(10, 0, rule.pattern(), selected ? Style.STRONG : Style.TEXT, canvas.columns() - right - 12);
        canvas.text(canvas.columns() - right, 0, BandBar.label(rule.activity()), Style.MUTED);
    }
}
