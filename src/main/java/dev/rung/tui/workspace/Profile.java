package dev.rung.tui.workspace;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Quarter;
import dev.rung.service.ListedLadder;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.LineField;
import dev.rung.tui.widget.ListView;
import dev.rung.tui.widget.Picker;
import dev.rung.tui.widget.Prompt;
import dev.rung.tui.widget.Window;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Who the workspace belongs to, a row a fact; enter changes it, and each change is one that can be undone. */
final class Profile implements Screen {
    private static final int LABEL = 18;

    /** A fact; its id stays while its value changes. */
    private record Row(String label, String value, String about, Supplier<Next> change) {}

    private final Rung rung;
    private final ListView<Row> list;
    private final List<ListedLadder> ladders;

    Profile(Rung rung) {
        this.rung = rung;
        this.ladders = rung.ladders().list();
        this.list = new ListView<>(
                Window.of(rows()), Row::label, Profile::row, row -> row.change().get());
    }

    @Override
    public String title() {
        return "Profile";
    }

    @Override
    public String about() {
        return "Who the workspace belongs to and what it is judged by. Each change is made at once, and undone with u.";
    }

    @Override
    public void refresh() {
        list.show(Window.of(rows()));
    }

    @Override
    public List<Action> actions() {
        return list.actions().stream()
                .map(a -> a.id().equals("list.open") ? renamed(a) : a)
                .toList();
    }

    private static Action renamed(Action open) {
        return new Action(
                "profile.change",
                open.keys(),
                "change",
                "Change what the line says",
                open.rank(),
                open.disabledBecause(),
                open.run());
    }

    private List<Row> rows() {
        Person me = rung.profile().need();
        Ladder ladder = rung.ladders().mine();
        String away = rung.profile().away().stream().map(Quarter::title).collect(Collectors.joining(", "));
        Optional<Level> level = ladder.level(me.level());
        Optional<Level> target = me.target().flatMap(ladder::level);
        return List.of(
                new Row("Name", me.name(), "As it stands on your reports.", () -> name(me)),
                new Row("Ladder", ladder.title() + " " + ladder.version(), ladder.about(), this::ladder),
                new Row(
                        "Level",
                        level.map(Level::title).orElse(me.level()),
                        level.map(Targets::about).orElse(""),
                        () -> level(me, ladder)),
                new Row(
                        "Working towards",
                        Targets.words(target),
                        target.map(Targets::about).orElse("Standing is shown at your own level only."),
                        () -> target(me, ladder)),
                new Row(
                        "Currency",
                        me.currency() + "  " + currencyName(me.currency()),
                        "The money you reckon in. Amounts already written keep theirs.",
                        () -> currency(me)),
                new Row(
                        "Role audit",
                        rung.roles().newest(1).stream()
                                .findFirst()
                                .map(w -> "to the week of " + Days.words(w.week()))
                                .orElse("not begun"),
                        "Where your hours go, against the bands of your level.",
                        () -> Next.open(new Destination.RoleAudit())),
                new Row(
                        "Quarters away",
                        away.isEmpty() ? "none" : away,
                        AwayQuarters.WORDS,
                        () -> Next.show(new AwayQuarters(rung.profile(), Quarter.of(rung.today())))));
    }

    private static String currencyName(String code) {
        return Currency.getInstance(code).getDisplayName(Locale.ENGLISH);
    }

    private Next name(Person me) {
        LineField field = new LineField(me.name());
        return Next.show(new Prompt("Your name", "", field, "change it", () -> {
            if (field.text().isBlank()) {
                throw Refusal.usage("A name is wanted.");
            }
            return changed(
                    new Person(
                            me.id(),
                            field.text().strip(),
                            me.relation(),
                            me.ladderId(),
                            me.level(),
                            me.target(),
                            me.currency()),
                    "Name");
        }));
    }

    private Next level(Person me, Ladder ladder) {
        Picker<Level> picker = Picker.one("Your level", ladder.levels(), Level::title, chosen -> {
                    Optional<String> next =
                            ladder.next(chosen.id()).stream().findFirst().map(Level::id);
                    List<Optional<Level>> open = Targets.of(ladder, chosen.id());
                    Optional<String> target = open.contains(me.target().flatMap(ladder::level)) ? me.target() : next;
                    return changed(
                            new Person(
                                    me.id(),
                                    me.name(),
                                    me.relation(),
                                    me.ladderId(),
                                    chosen.id(),
                                    target,
                                    me.currency()),
                            "Level");
                })
                .note(l ->
                        l.id().equals(me.level()) ? "your level now" : l.track().word())
                .detail(Targets::about);
        return Next.show(picker);
    }

    private Next target(Person me, Ladder ladder) {
        Picker<Optional<Level>> picker = Picker.one(
                        "Working towards",
                        Targets.of(ladder, me.level()),
                        Targets::words,
                        chosen -> changed(
                                new Person(
                                        me.id(),
                                        me.name(),
                                        me.relation(),
                                        me.ladderId(),
                                        me.level(),
                                        chosen.map(Level::id),
                                        me.currency()),
                                "Target"))
                .note(l -> l.map(x -> x.track().word()).orElse(""))
                .detail(l -> l.map(Targets::about).orElse("Standing is shown at your own level only."));
        return Next.show(picker);
    }

    private Next currency(Person me) {
        List<Currency> all = Currency.getAvailableCurrencies().stream()
                .sorted(Comparator.comparing(
                                (Currency c) -> !c.getCurrencyCode().equals(me.currency()))
                        .thenComparing(Currency::getCurrencyCode))
                .toList();
        return Next.show(Picker.one(
                        "Currency",
                        all,
                        Currency::getCurrencyCode,
                        chosen -> changed(
                                new Person(
                                        me.id(),
                                        me.name(),
                                        me.relation(),
                                        me.ladderId(),
                                        me.level(),
                                        me.target(),
                                        chosen.getCurrencyCode()),
                                "Currency"))
                .note(c -> c.getDisplayName(Locale.ENGLISH)));
    }

    private Next changed(Person changed, String what) {
        if (changed.equals(rung.profile().need())) {
            return Next.stay();
        }
        rung.profile().change(changed);
        refresh();
        return Next.say(what + " changed; u undoes it.");
    }

    private Next ladder() {
        List<ListedLadder> others = ladders.stream()
                .filter(l -> l.fault().isEmpty())
                .filter(l -> !l.id().equals(rung.profile().need().ladderId()))
                .toList();
        if (others.isEmpty()) {
            return Next.refuse(
                    "There is no other ladder; put one into " + rung.places().ladders() + ".");
        }
        return Next.show(Picker.one(
                        "Change to which ladder?",
                        others,
                        ListedLadder::title,
                        chosen ->
                                Next.show(new LadderChange(rung, rung.ladders().find(chosen.id()))))
                .note(ListedLadder::shape)
                .detail(l -> rung.ladders().find(l.id()).about()));
    }

    @Override
    public void draw(Canvas canvas) {
        boolean wide = canvas.columns() >= 110;
        int height = canvas.rows() >= 28 ? 2 : 1;
        int left = wide ? Math.min(66, canvas.columns() / 2) : canvas.columns();
        canvas.text(2, 1, "PROFILE", Style.HEADING);
        list.rowHeight(height);
        int rows = Math.max(1, Math.min(canvas.rows() - 3, list.state().count() * height));
        list.draw(canvas.part(0, 3, left - 1, rows));
        Canvas beside = wide
                ? canvas.part(left + 3, 3, canvas.columns() - left - 5, canvas.rows() - 3)
                : canvas.part(2, 4 + rows, canvas.columns() - 4, Math.max(0, canvas.rows() - 4 - rows));
        int y = list.selected()
                .map(r -> beside.prose(0, 0, r.about(), Style.MUTED, beside.columns()))
                .orElse(0);
        ownLadders(beside, Math.max(y + 1, wide ? 6 : 4));
    }

    private void ownLadders(Canvas canvas, int row) {
        int y = row;
        canvas.text(0, y++, "YOUR OWN LADDERS", Style.HEADING);
        y = canvas.prose(0, y, "Lie in " + rung.places().ladders(), Style.TEXT, canvas.columns());
        for (ListedLadder ladder : ladders) {
            if (!ladder.fault().isEmpty()) {
                y = canvas.prose(0, y, "! " + ladder.title() + ": " + ladder.fault(), Style.WARN, canvas.columns());
            } else if (!ladder.origin().equals("shipped")) {
                canvas.text(0, y++, ladder.title() + " " + ladder.version(), Style.MUTED, canvas.columns());
            }
        }
    }

    private static void row(Canvas canvas, Row row, boolean selected) {
        canvas.text(0, 0, row.label(), selected ? Style.STRONG : Style.MUTED, LABEL - 1);
        canvas.text(LABEL, 0, row.value(), selected ? Style.STRONG : Style.TEXT, canvas.columns() - LABEL - 1);
    }
}
