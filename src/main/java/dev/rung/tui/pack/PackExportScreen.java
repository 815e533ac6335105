package dev.rung.tui.pack;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.DayWords;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.pack.Selection;
import dev.rung.domain.person.Person;
import dev.rung.domain.text.Amount;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.DateField;
import dev.rung.tui.widget.Form;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.LineField;
import dev.rung.tui.widget.Picker;
import dev.rung.tui.widget.Text;
import dev.rung.tui.widget.ToggleField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Chooses what of my work goes to whom. */
final class PackExportScreen implements Screen {
    private final Rung rung;
    private final Selection usual;
    private final LineField to;
    private final DateField from;
    private final DateField until;
    private final ToggleField assessment;
    private final Form form;
    private Selection selection;

    PackExportScreen(Rung rung, String recipientId) {
        this.rung = rung;
        this.usual = rung.packs().usual();
        this.selection = usual;
        String name = rung.people().byId(recipientId).map(Person::name).orElse("");
        this.to = new LineField(name).placeholder("a name; ctrl-o shows whom you know");
        String first = usual.period()
                .flatMap(Selection.Period::from)
                .map(LocalDate::toString)
                .orElse("");
        this.from = new DateField(first, DayWords::parse, rung::today).placeholder("from the beginning");
        this.until = new DateField("", DayWords::parse, rung::today).placeholder("until today");
        this.assessment = new ToggleField(usual.assessment(), "goes along, sealed until they have rated", "stays here");
        this.form = new Form(List.of(
                new Form.Entry("to", "For", "Somebody new becomes a reviewer of yours.", to),
                new Form.Entry("from", "Evidence from", "Empty for no beginning.", from),
                new Form.Entry("until", "until", "Empty for no end.", until),
                new Form.Entry("assessment", "Self-assessment", "", assessment)));
        if (!name.isEmpty()) {
            form.focus("from");
        }
    }

    @Override
    public String title() {
        return "Pack for a reviewer";
    }

    @Override
    public String about() {
        return "Puts together what of your work somebody may read. Private pieces never leave. The next page lists every"
                + " field before anything is written.";
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
        List<Action> own = List.of(
                Action.of("pack.preview", "see what leaves", this::preview, "enter")
                        .about("List every field before anything is written"),
                Action.of("pack.who", "whom", this::who, "ctrl-o").about("Choose who it is for"),
                Action.of("pack.expectations", "expectations", this::expectations, "ctrl-t")
                        .about("Choose the expectations whose claims go along"));
        List<Action> fields = form.actions().stream()
                .filter(a -> !a.id().equals("form.enter"))
                .toList();
        return Layers.of(own, fields);
    }

    private Next who() {
        List<Person> others = rung.people().others();
        if (others.isEmpty()) {
            return Next.refuse("You know nobody here yet: type a name.");
        }
        return Next.show(Picker.one("Whom is it for?", others, Person::name, person -> {
                    to.replace(person.name());
                    return Next.stay();
                })
                .note(p -> p.relation().name().toLowerCase(Locale.ROOT)));
    }

    private Next expectations() {
        Ladder ladder = rung.ladders().mine();
        List<ExpectationId> all = Selection.expectations(
                ladder, ladder.levels().stream().map(Level::id).collect(Collectors.toSet()));
        return Next.show(Picker.several("Which expectations?", all, id -> id.toString(), chosen -> {
                    become(chosen);
                    return Next.stay();
                })
                .detail(id -> ladder.expectation(id).map(e -> e.text()).orElse("")));
    }

    private void become(List<ExpectationId> chosen) {
        selection = new Selection(
                selection.period(), chosen, selection.named(), selection.without(), selection.assessment());
    }

    private Next preview() {
        if (to.text().isBlank()) {
            form.focus("to");
            return Next.refuse("Say whom it is for.");
        }
        Optional<Form.Entry> trouble = form.firstTrouble();
        if (trouble.isPresent()) {
            form.focus(trouble.get().id());
            return Next.refuse(trouble.get().field().trouble().orElse("That is no day."));
        }
        if (from.date().isPresent()
                && until.date().filter(u -> u.isBefore(from.date().get())).isPresent()) {
            form.focus("until");
            throw Refusal.usage("The last day lies before the first.");
        }
        selection = new Selection(
                Optional.of(new Selection.Period(from.date(), until.date())),
                selection.expectations(),
                selection.named(),
                selection.without(),
                assessment.on());
        return PackPreviewScreen.open(
                new Outgoing.Work(rung, selection, to.text().strip(), kept -> selection = kept));
    }

    @Override
    public void draw(Canvas canvas) {
        int room = Math.min(Canvas.PROSE, canvas.columns() - 4);
        canvas.text(2, 1, "PACK FOR A REVIEWER", Style.HEADING);
        int rows = Math.min(10, Math.max(4, canvas.rows() - 10));
        form.draw(canvas.part(2, 3, room, rows));
        Text text = new Text(room);
        text.item("·", Style.ACCENT, expectationWords(), Style.MUTED);
        int pieces = selection.named().size() + selection.without().size();
        if (pieces > 0) {
            text.item("·", Style.ACCENT, Amount.of(pieces, "piece") + " chosen by hand.", Style.MUTED);
        }
        text.item("·", Style.ACCENT, "Private pieces and what lies in the trash never leave.", Style.MUTED);
        text.item(
                "·",
                Style.ACCENT,
                "The seal keeps from reading too early by habit or accident, not from somebody who takes the file apart.",
                Style.MUTED);
        int row = 3 + rows;
        text.draw(canvas.part(2, row, room, canvas.rows() - row), 0, 0);
    }

    private String expectationWords() {
        int count = selection.expectations().size();
        return selection.expectations().equals(usual.expectations())
                ? "Claims on all " + count + " expectations of your level and your target go along."
                : "Claims on " + Amount.of(count, "expectation") + " that you chose go along.";
    }
}
