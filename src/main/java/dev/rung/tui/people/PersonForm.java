package dev.rung.tui.people;

import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Person.Relation;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Panel;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.widget.ChoiceField;
import dev.rung.tui.widget.Form;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.LineField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Somebody new, or what is known of somebody, over whatever is shown. */
final class PersonForm implements Screen {
    private static final int COLUMNS = 76;
    private static final int ROWS = 10;

    private final Rung rung;
    private final Optional<Person> before;
    private final LineField name;
    private final ChoiceField<Relation> relation;
    private final ChoiceField<Level> level;
    private final ChoiceField<Optional<Level>> target;
    private final Form form;

    private PersonForm(Rung rung, Optional<Person> before) {
        this.rung = rung;
        this.before = before;
        Ladder ladder = before.map(p -> rung.ladders().of(p)).orElseGet(rung.ladders()::mine);
        List<Optional<Level>> targets = new ArrayList<>(List.of(Optional.empty()));
        ladder.levels().forEach(l -> targets.add(Optional.of(l)));
        this.name = new LineField(before.map(Person::name).orElse("")).placeholder("as you say it");
        this.relation = new ChoiceField<>(
                List.of(Relation.REPORT, Relation.MENTEE, Relation.REVIEWER),
                before.map(Person::relation).orElse(Relation.REPORT),
                r -> r.name().toLowerCase(Locale.ROOT));
        this.level = new ChoiceField<>(
                ladder.levels(),
                before.flatMap(p -> ladder.level(p.level()))
                        .orElse(ladder.levels().get(0)),
                Level::title);
        this.target = new ChoiceField<>(
                targets,
                before.flatMap(Person::target).flatMap(ladder::level),
                t -> t.map(Level::title).orElse("none set"));
        this.form = new Form(List.of(
                new Form.Entry("name", "Name", "", name),
                new Form.Entry("relation", "Is your", "", relation),
                new Form.Entry("level", "Level", "", level),
                new Form.Entry("target", "Working towards", "", target)));
    }

    /** For somebody new. */
    static PersonForm added(Rung rung) {
        return new PersonForm(rung, Optional.empty());
    }

    /** For somebody who is there. */
    static PersonForm changed(Rung rung, Person person) {
        return new PersonForm(rung, Optional.of(person));
    }

    @Override
    public String title() {
        return before.map(p -> "Change " + p.name()).orElse("Somebody new");
    }

    @Override
    public String about() {
        return "Who it is, and what they are to you. They are on your ladder until a pack of theirs brings another.";
    }

    @Override
    public boolean overlay() {
        return true;
    }

    @Override
    public boolean typing() {
        return form.typing();
    }

    @Override
    public Next input(Input input) {
        return form.input(input);
    }

    @Override
    public List<Action> actions() {
        return Layers.of(
                List.of(
                        Action.of("person.save", before.isPresent() ? "change" : "add", this::save, "enter", "ctrl-s"),
                        Action.of("person.close", "close", Next::back, "esc")),
                form.actions());
    }

    private Next save() {
        if (name.text().isBlank()) {
            form.focus("name");
            return Next.refuse("A person wants a name.");
        }
        Optional<String> aim = target.value().map(Level::id);
        if (before.isPresent()) {
            Person old = before.get();
            Person now = rung.people()
                    .edit(new Person(
                            old.id(),
                            name.text(),
                            relation.value(),
                            old.ladderId(),
                            level.value().id(),
                            aim,
                            old.currency()));
            return Next.back().saying("Changed " + now.name() + "; u takes it back.");
        }
        Person added =
                rung.people().add(name.text(), relation.value(), level.value().id(), aim);
        return new Next.BackThen(() -> Next.open(new Destination.PersonPage(added.id(), ""))
                .saying("Added " + added.name() + "; u takes it back."));
    }

    @Override
    public void draw(Canvas canvas) {
        Canvas inside = Panel.open(canvas, title(), COLUMNS, ROWS);
        form.draw(inside.part(-2, 0, inside.columns() + 3, inside.rows()));
    }
}
