package dev.rung.tui.people;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Person.Relation;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.ladder.ExpectationSheets;
import dev.rung.tui.ladder.ExpectationView;
import dev.rung.tui.ladder.StateLook;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Scroll;
import dev.rung.tui.widget.Sheet;
import java.util.List;
import java.util.Optional;

/** One expectation of somebody: what it asks, the claims behind it from what they sent, what is missing, who rated it. */
final class PersonExpectation implements Screen {
    private static final int TWO_COLUMNS_FROM = 130;

    private final Rung rung;
    private final String personId;
    private final Scroll scroll = new Scroll();
    private Optional<ExpectationView> view;
    private ExpectationId id;

    PersonExpectation(Rung rung, String personId, ExpectationId id) {
        this.rung = rung;
        this.personId = personId;
        this.id = id;
        this.view = read();
    }

    /** Empty when the person or the expectation went away meanwhile. */
    private Optional<ExpectationView> read() {
        try {
            return rung.people().byId(personId).map(p -> ExpectationView.read(rung, p, id, rung.today()));
        } catch (Refusal gone) {
            return Optional.empty();
        }
    }

    @Override
    public String title() {
        return view.map(v -> v.person().name() + ": "
                        + v.standing().competency().title() + " at " + v.level().title())
                .orElse("Expectation");
    }

    @Override
    public String about() {
        return "One expectation of somebody: what it asks and looks like, the claims its state rests on, what is missing"
                + " for the next state, and what reviewers said. Their own rating is here once it is open to you.";
    }

    @Override
    public void refresh() {
        view = read();
    }

    private Next go(ExpectationId other) {
        id = other;
        view = read();
        scroll.toTop();
        return Next.stay();
    }

    private Optional<ExpectationId> beside(ExpectationView v, int by) {
        List<Competency> rows = v.ladder()
                .competencies()
                .filter(c -> c.at(v.id().level()).isPresent())
                .toList();
        int at = rows.indexOf(v.standing().competency()) + by;
        return at < 0 || at >= rows.size()
                ? Optional.empty()
                : Optional.of(new ExpectationId(rows.get(at).id(), v.id().level()));
    }

    private Optional<ExpectationId> above(ExpectationView v, int by) {
        List<Level> levels = v.ladder().levels().stream()
                .filter(l -> v.standing().competency().at(l.id()).isPresent())
                .toList();
        int at = levels.indexOf(v.level()) + by;
        return at < 0 || at >= levels.size()
                ? Optional.empty()
                : Optional.of(
                        new ExpectationId(v.id().competency(), levels.get(at).id()));
    }

    @Override
    public List<Action> actions() {
        if (view.isEmpty()) {
            return List.of();
        }
        ExpectationView v = view.get();
        return Layers.of(
                List.of(
                        Action.of("expectation.evidence", "open claim", this::openClaim, "enter")
                                .about("Open the piece of the chosen claim")
                                .unless(!v.standing().claims().isEmpty(), "nothing claims this yet"),
                        step(
                                "expectation.level",
                                "level",
                                "The same competency a level up",
                                above(v, 1),
                                "the highest level",
                                "l",
                                "right"),
                        step(
                                "expectation.leveldown",
                                "a level down",
                                "The same competency a level down",
                                above(v, -1),
                                "the lowest level",
                                "h",
                                "left"),
                        step(
                                "expectation.next",
                                "next",
                                "The next competency at this level",
                                beside(v, 1),
                                "the last competency",
                                "J"),
                        step(
                                "expectation.previous",
                                "previous",
                                "The competency before at this level",
                                beside(v, -1),
                                "the first competency",
                                "K")),
                scroll.actions());
    }

    private Action step(
            String action, String label, String about, Optional<ExpectationId> to, String end, String... keys) {
        boolean shown = action.equals("expectation.level") || action.equals("expectation.next");
        Action step = shown
                ? Action.of(action, label, () -> to.map(this::go).orElseGet(Next::stay), keys)
                : Action.quiet(action, label, () -> to.map(this::go).orElseGet(Next::stay), keys);
        return step.about(about).unless(to.isPresent(), "this is " + end);
    }

    private Next openClaim() {
        ExpectationView v = view.orElseThrow();
        List<ClaimFact> claims = new ExpectationSheets(v).claims();
        int chosen = Math.max(0, Math.min(scroll.chosen(), claims.size() - 1));
        String piece = claims.get(chosen).evidenceId();
        Person person = v.person();
        return Next.open(
                person.relation() == Relation.ME
                        ? new Destination.EvidencePiece(piece)
                        : new Destination.InboxPiece(person.id(), piece));
    }

    @Override
    public void draw(Canvas canvas) {
        if (view.isEmpty()) {
            canvas.prose(2, 1, "This expectation is not there any more; esc goes back.", Style.MUTED, canvas.columns());
            return;
        }
        boolean tall = canvas.rows() >= 14;
        int y = tall ? 1 : 0;
        int x = canvas.text(2, y, title(), Style.STRONG, canvas.columns() - 4) + 2;
        canvas.text(
                x,
                y,
                StateLook.words(view.get().standing().state()),
                StateLook.style(view.get().standing().state()),
                canvas.columns() - x - 2);
        int top = y + (tall ? 2 : 1);
        int rows = canvas.rows() - top;
        ExpectationSheets sheets = new ExpectationSheets(view.get());
        if (canvas.columns() < TWO_COLUMNS_FROM) {
            int room = Math.min(Canvas.PROSE + 8, canvas.columns() - Scroll.BESIDE_TEXT);
            scroll.draw(canvas.part(0, top, canvas.columns(), rows), sheets.whole(room), this::openClaim);
            return;
        }
        int left = Math.min(Canvas.PROSE, (canvas.columns() - 8) / 2);
        Sheet asked = sheets.asked(left);
        Canvas right = canvas.part(left + 4, top, Math.min(Canvas.PROSE + 12, canvas.columns() - left - 4), rows);
        scroll.draw(right, sheets.known(right.columns() - Scroll.BESIDE_TEXT), asked.rows(), this::openClaim);
        asked.draw(canvas.part(2, top, left, rows), scroll.top());
    }
}
