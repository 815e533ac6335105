package dev.rung.tui.evidence;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.standing.ExpectationStanding;
import dev.rung.domain.standing.Standing;
import dev.rung.domain.standing.State;
import dev.rung.domain.text.Amount;
import dev.rung.service.PieceRow;
import dev.rung.service.Rung;
import dev.rung.service.SuggestedClaim;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.FilterLine;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.ListView;
import dev.rung.tui.widget.Text;
import dev.rung.tui.widget.Window;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says which expectations a piece of evidence shows: the likeliest first, every other by searching. */
final class ClaimPickerScreen implements Screen {
    private static final int BESIDE_FROM = 104;
    private static final int BELOW_ROWS = 8;
    private static final int BELOW_FROM = 17;

    /** @param shared the words the piece shares with the expectation; empty when there are none */
    private record Choice(ExpectationId id, String shared, State state) {}

    private record Outlook(ExpectationId of, ExpectationStanding then) {}

    private final Rung rung;
    private final ClaimWords words;
    private final PieceRow row;
    private final List<Choice> all;
    private final Set<ExpectationId> before = new LinkedHashSet<>();
    private final Set<ExpectationId> marked;
    private final FilterLine filter;
    private final ListView<Choice> list;
    private Optional<Outlook> outlook = Optional.empty();

    ClaimPickerScreen(Rung rung, String evidenceId) {
        this.rung = rung;
        this.words = new ClaimWords(rung.ladders().mine());
        this.row = rung.evidence().find(evidenceId);
        for (Claim claim : row.claims()) {
            if (words.isMine(claim)) {
                before.add(claim.expectation());
            }
        }
        this.marked = new LinkedHashSet<>(before);
        this.all = choices();
        this.filter = new FilterLine("", this::filtered);
        this.list = new ListView<>(Window.of(all), Choice::id, this::draw, choice -> save())
                .whenEmpty("No expectation has these words. Esc shows all.");
    }

    /** Those claimed already, then the suggestions in their order. */
    private List<Choice> choices() {
        Standing now = rung.standing().overview(rung.today());
        List<Choice> claimed = new ArrayList<>();
        List<Choice> others = new ArrayList<>();
        for (SuggestedClaim suggested : rung.evidence().suggestions(row.evidence())) {
            ExpectationId id = suggested.expectation();
            State state = now.expectation(id).map(ExpectationStanding::state).orElse(State.NO_EVIDENCE);
            String why = suggested.why();
            String shared = why.startsWith("shares ") ? why.substring(0, why.lastIndexOf(';')) : "";
            (before.contains(id) ? claimed : others).add(new Choice(id, shared, state));
        }
        for (ExpectationId id : before) {
            if (claimed.stream().noneMatch(c -> c.id().equals(id))) {
                claimed.add(new Choice(id, "", State.NOT_APPLICABLE));
            }
        }
        claimed.addAll(others);
        return List.copyOf(claimed);
    }

    private void filtered(String typed) {
        String[] wanted = typed.toLowerCase(Locale.ROOT).strip().split("\\s+");
        list.show(Window.of(all.stream().filter(c -> matches(c, wanted)).toList()));
        list.select(0);
    }

    private boolean matches(Choice choice, String[] wanted) {
        String text = words.of(choice.id()) + " " + choice.id() + " "
                + words.ladder().expectation(choice.id()).map(Expectation::text).orElse("");
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : wanted) {
            if (!lower.contains(word)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String title() {
        return "What it shows";
    }

    @Override
    public String about() {
        return "Mark every expectation this piece is evidence for. First come those that share words with it and still lack"
                + " evidence at your level and the next; / searches all of them.";
    }

    @Override
    public boolean typing() {
        return filter.typing();
    }

    @Override
    public Next input(Input input) {
        return filter.input(input);
    }

    @Override
    public List<Action> actions() {
        if (filter.typing()) {
            return Layers.of(
                    List.of(Action.of("claims.tab", "mark", this::mark, "tab")), filter.actions(), list.moves());
        }
        boolean changed = !marked.equals(before);
        String label = changed ? "claim " + marked.size() : "done";
        List<Action> own = List.of(
                Action.of("claims.mark", "mark", this::mark, "space", "tab")
                        .about("Mark or unmark the expectation")
                        .unless(list.selected().isPresent(), "there is no expectation here"),
                Action.of("claims.save", label, this::save, "enter").about("Claim exactly the marked expectations"));
        return Layers.of(filter.actions(), own, cancel(changed), list.moves());
    }

    private static List<Action> cancel(boolean changed) {
        return changed
                ? List.of(Action.of(
                        "claims.cancel", "leave as it was", () -> Next.back().saying("Left as it was."), "esc"))
                : List.of();
    }

    private Next mark() {
        list.selected().ifPresent(choice -> {
            if (!marked.remove(choice.id())) {
                marked.add(choice.id());
            }
            list.select(list.state().selected() + 1);
        });
        return Next.stay();
    }

    private Next save() {
        if (marked.equals(before)) {
            return Next.back();
        }
        rung.evidence().claim(row.evidence().id(), Set.copyOf(marked));
        String now =
                marked.isEmpty() ? "It claims nothing now" : "It claims " + Amount.of(marked.size(), "expectation");
        return Next.back().saying(now + "; u takes it back.");
    }

    @Override
    public void draw(Canvas canvas) {
        boolean beside = canvas.columns() >= BESIDE_FROM;
        boolean below = !beside && canvas.rows() >= BELOW_FROM;
        int side = beside ? Math.min(Canvas.PROSE, Math.max(44, canvas.columns() * 2 / 5)) : 0;
        int left = beside ? canvas.columns() - side - 4 : canvas.columns();
        int x = canvas.text(2, 1, row.evidence().title(), Style.STRONG, left - StrengthLook.COLUMNS - 6);
        StrengthLook.draw(canvas, x + 2, 1, row.strength());
        if (filter.shown()) {
            filter.draw(canvas.part(2, 2, left - 4, 1));
        } else {
            canvas.text(2, 2, note(), Style.MUTED, left - 4);
        }
        int listRows = canvas.rows() - 4 - (below ? BELOW_ROWS + 1 : 0);
        list.draw(canvas.part(0, 4, left, listRows), true);
        if (beside) {
            canvas.upright(left + 1, 0, canvas.rows());
        }
        Optional<Choice> selected = list.selected();
        if (selected.isPresent() && beside) {
            about(selected.get(), side).draw(canvas.part(left + 3, 1, side, canvas.rows() - 1), 0, 0);
        } else if (selected.isPresent() && below) {
            canvas.rule(canvas.rows() - BELOW_ROWS - 1);
            Canvas part = canvas.part(2, canvas.rows() - BELOW_ROWS, canvas.columns() - 4, BELOW_ROWS);
            about(selected.get(), part.columns()).draw(part, 0, 0);
        }
    }

    private String note() {
        long elsewhere = row.claims().stream().filter(c -> !words.isMine(c)).count();
        String others = elsewhere == 0 ? "" : "; " + elsewhere + " on another ladder stay";
        String marks = marked.size() + " marked";
        String counts = row.strength().atLeast(Strength.LEAST_COUNTED) ? "" : "; it counts once it is an artifact";
        return marks + others + counts;
    }

    private void draw(Canvas canvas, Choice choice, boolean selected) {
        boolean on = marked.contains(choice.id());
        int x = canvas.text(0, 0, on ? "[x]" : "[ ]", on ? Style.ACCENT.withBold() : Style.FAINT) + 1;
        boolean why = canvas.columns() >= 84;
        int stateRoom = 16;
        int name = why ? Math.min(44, canvas.columns() / 2) : canvas.columns() - x - stateRoom - 1;
        canvas.text(x, 0, words.of(choice.id()), selected ? Style.STRONG : Style.TEXT, name);
        x += name + 1;
        canvas.text(x, 0, choice.state().sign() + " " + choice.state().title(), Style.MUTED, stateRoom - 1);
        if (why) {
            canvas.text(x + stateRoom, 0, choice.shared(), Style.FAINT, canvas.columns() - x - stateRoom - 1);
        }
    }

    /** The expectation in its own words, and what claiming it would come to. */
    private Text about(Choice choice, int columns) {
        Text text = new Text(columns);
        text.prose(words.of(choice.id()), Style.STRONG);
        text.line(effect(choice), Style.ACCENT);
        Optional<Expectation> expectation = words.ladder().expectation(choice.id());
        expectation.ifPresent(e -> text.prose(e.text(), Style.TEXT));
        if (!choice.shared().isEmpty()) {
            text.prose(choice.shared(), Style.MUTED);
        }
        expectation.ifPresent(e -> {
            text.gap();
            e.markers().forEach(marker -> text.item("–", Style.FAINT, marker, Style.MUTED));
        });
        return text;
    }

    private String effect(Choice choice) {
        State now = choice.state();
        String stands = now.sign() + " " + now.title();
        if (before.contains(choice.id()) || now == State.NOT_APPLICABLE) {
            return "now " + stands;
        }
        if (outlook.filter(o -> o.of().equals(choice.id())).isEmpty()) {
            outlook = Optional.of(new Outlook(choice.id(), rung.standing().cellWith(choice.id(), row, rung.today())));
        }
        State then = outlook.get().then().state();
        return then == now ? "stays " + stands : stands + " → " + then.sign() + " " + then.title();
    }
}
