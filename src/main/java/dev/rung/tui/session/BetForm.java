package dev.rung.tui.session;

import dev.rung.domain.coaching.GrowthBet;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.standing.State;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Panel;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.ChoiceField;
import dev.rung.tui.widget.Form;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.LineField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a growth bet, or says one that is open in other words. What is typed and not kept is there the next time. */
final class BetForm implements Screen {
    private static final int COLUMNS = 84;
    private static final int ROWS = 11;

    private final Rung rung;
    private final Person person;
    private final Optional<GrowthBet> bet;
    private final String draft;
    private final LineField words;
    private final LineField shownBy;
    private final ChoiceField<ExpectationId> expectation;
    private final ChoiceField<Quarter> quarter;
    private final Form form;
    private boolean done;

    private BetForm(Rung rung, Person person, Optional<GrowthBet> bet) {
        this.rung = rung;
        this.person = person;
        this.bet = bet;
        this.draft = "growth-bet:" + bet.map(GrowthBet::id).orElse(person.id());
        List<String> typed =
                new ArrayList<>(rung.drafts().read(draft).orElse("").lines().toList());
        boolean restored = typed.size() == 2;
        this.words = new LineField(
                        restored ? typed.get(0) : bet.map(GrowthBet::words).orElse(""))
                .placeholder("what will be done differently");
        this.shownBy = new LineField(
                        restored ? typed.get(1) : bet.map(GrowthBet::shownBy).orElse(""))
                .placeholder("the evidence that would show it");
        List<ExpectationId> cells = cells();
        this.expectation =
                new ChoiceField<>(cells, cells.get(0), id -> rung.sessions().title(person, id));
        Quarter now = Quarter.of(rung.today());
        this.quarter = new ChoiceField<>(List.of(now, now.minus(-1)), now, Quarter::title);
        List<Form.Entry> entries = new ArrayList<>();
        entries.add(new Form.Entry("words", "Bet", "", words));
        entries.add(new Form.Entry("shown_by", "Shown by", "", shownBy));
        if (bet.isEmpty()) {
            entries.add(new Form.Entry("expectation", "Moves", "", expectation));
            entries.add(new Form.Entry("quarter", "Quarter", "", quarter));
        }
        this.form = new Form(entries);
    }

    static BetForm make(Rung rung, Person person) {
        return new BetForm(rung, person, Optional.empty());
    }

    static BetForm change(Rung rung, Person person, GrowthBet bet) {
        return new BetForm(rung, person, Optional.of(bet));
    }

    /** What the level worked towards expects, then the own level. */
    private List<ExpectationId> cells() {
        Ladder ladder = rung.ladders().of(person);
        return Stream.concat(person.target().stream(), Stream.of(person.level()))
                .distinct()
                .flatMap(level -> ladder.competencies()
                        .filter(c -> c.at(level).isPresent())
                        .map(c -> new ExpectationId(c.id(), level)))
                .toList();
    }

    @Override
    public String title() {
        return bet.isPresent() ? "Change the growth bet" : "New growth bet";
    }

    @Override
    public String about() {
        return "A bet on oneself: one expectation to move in a quarter, and the evidence that would show it. Two or three a"
                + " quarter, so that each gets its weeks.";
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
                        Action.of("bet.keep", bet.isPresent() ? "change it" : "bet", this::give, "enter"),
                        Action.of("bet.close", "close", Next::back, "esc").about("Close; what is typed is kept")),
                form.actions());
    }

    private Next give() {
        if (bet.isPresent()) {
            rung.plans().change(bet.get().id(), words.text(), shownBy.text());
        } else {
            rung.plans().add(person, quarter.value(), words.text(), expectation.value(), shownBy.text());
        }
        done = true;
        rung.drafts().forget(draft);
        return Next.back().saying(bet.isPresent() ? "Changed; u takes it back." : "Bet made; u takes it back.");
    }

    @Override
    public void pause() {
        if (done || !form.unsaved()) {
            return;
        }
        if (words.text().isBlank() && shownBy.text().isBlank()) {
            rung.drafts().forget(draft);
        } else {
            rung.drafts().keep(draft, words.text() + "\n" + shownBy.text() + "\n");
        }
        form.saved();
    }

    @Override
    public void draw(Canvas canvas) {
        Canvas inside = Panel.open(canvas, title(), COLUMNS, ROWS);
        int below = 2;
        form.draw(inside.part(-2, 0, inside.columns() + 3, Math.max(1, inside.rows() - below)));
        ExpectationId cell = bet.map(GrowthBet::expectation).orElseGet(expectation::value);
        String state = rung.ladders().of(person).expectation(cell).isEmpty()
                ? "the ladder expects this no more"
                : stateOf(cell).title() + " today";
        inside.text(
                0,
                inside.rows() - 1,
                rung.sessions().title(person, cell) + ": " + state,
                Style.MUTED,
                inside.columns());
    }

    private State stateOf(ExpectationId cell) {
        return rung.standing()
                .overview(person, rung.today())
                .expectation(cell)
                .map(e -> e.state())
                .orElse(State.NO_EVIDENCE);
    }
}
