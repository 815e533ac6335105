package dev.rung.tui.onepager;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerChecks;
import dev.rung.domain.initiative.OnePagerRevision;
import dev.rung.domain.initiative.StageChange;
import dev.rung.domain.text.Amount;
import dev.rung.domain.text.DisplayWidth;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.ListView;
import dev.rung.tui.widget.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The page as it stood, revision by revision, and what changed between two of them: the selected one and the one before it,
 * or one that was held for comparison.
 */
final class RevisionsScreen implements Screen {
    private static final int BESIDE_FROM = 116;
    private static final int LIST = 44;

    private final Rung rung;
    private final String id;
    private final Leaf.Place place = new Leaf.Place();
    private final ListView<OnePagerRevision> list;
    private Bet bet;
    private List<OnePagerRevision> revisions;
    /** The number of the revision that others are compared with; empty for the one before the selected. */
    private OptionalInt held = OptionalInt.empty();

    private Optional<Compared> shown = Optional.empty();

    private record Compared(int before, int after, int columns, Leaf leaf) {}

    RevisionsScreen(Rung rung, String id) {
        this.rung = rung;
        this.id = id;
        this.bet = rung.initiatives().bet(id);
        this.revisions = rung.onePagers().revisions(id);
        this.list = new ListView<OnePagerRevision>(
                        Window.of(revisions), OnePagerRevision::number, this::row, r -> Next.stay())
                .whenEmpty("Nothing was written yet.");
    }

    @Override
    public String title() {
        return "Revisions";
    }

    @Override
    public String about() {
        return "A day's writing makes a revision; a stage reached with a page seals it. [-…] is what was there before,"
                + " [+…] what came in its place.";
    }

    @Override
    public void refresh() {
        bet = rung.initiatives().bet(id);
        revisions = rung.onePagers().revisions(id);
        list.show(Window.of(revisions));
        shown = Optional.empty();
    }

    @Override
    public List<Action> actions() {
        List<Action> all = new ArrayList<>();
        all.add(Action.of(
                        "revision.hold",
                        held.isPresent() ? "let go" : "compare with this",
                        this::hold,
                        "enter",
                        "space",
                        "m")
                .about("Hold this revision, and compare the others with it; again lets it go")
                .unless(revisions.size() > 1, "There is nothing to compare with."));
        all.add(Action.move("revision.down", "down in the comparison", () -> turn("j"), "J", "pagedown", "ctrl-d"));
        all.add(Action.move("revision.up", "up in the comparison", () -> turn("k"), "K", "pageup", "ctrl-u"));
        return Layers.of(all, list.actions());
    }

    private Next turn(String way) {
        String verb = way.equals("j") ? "page.pagedown" : "page.pageup";
        return place.moves().stream()
                .filter(a -> a.id().equals(verb))
                .findFirst()
                .orElseThrow()
                .perform();
    }

    private Next hold() {
        held = held.isPresent()
                ? OptionalInt.empty()
                : list.selected().map(r -> OptionalInt.of(r.number())).orElse(OptionalInt.empty());
        return Next.stay();
    }

    private void row(Canvas canvas, OnePagerRevision revision, boolean selected) {
        String sign = held.isPresent() && held.getAsInt() == revision.number() ? "= " : "  ";
        int x = canvas.text(0, 0, sign, Style.ACCENT);
        x = canvas.text(x, 0, DisplayWidth.pad("" + revision.number(), 4), selected ? Style.STRONG : Style.TEXT);
        x = canvas.text(x, 0, revision.on() + "  ", Style.TEXT);
        int words = OnePagerChecks.length(revision.page()).words();
        x = canvas.text(x, 0, DisplayWidth.pad(Amount.of(words, "word"), 11), Style.MUTED);
        canvas.text(x, 0, sealed(revision), Style.ACCENT, canvas.columns() - x);
    }

    /** The stages that were reached with a revision. */
    private String sealed(OnePagerRevision revision) {
        if (!revision.sealed()) {
            return "";
        }
        String stages = bet.changes().stream()
                .filter(c -> newestSealedOn(c).filter(r -> r.equals(revision)).isPresent())
                .map(c -> c.to().id())
                .distinct()
                .collect(Collectors.joining(", "));
        return stages.isEmpty() ? "sealed" : stages;
    }

    private Optional<OnePagerRevision> newestSealedOn(StageChange change) {
        return revisions.stream()
                .filter(r -> r.sealed() && !r.on().isAfter(change.on()))
                .findFirst();
    }

    private Optional<OnePagerRevision> before(OnePagerRevision selected) {
        int number = held.orElse(selected.number() - 1);
        return revisions.stream().filter(r -> r.number() == number).findFirst();
    }

    private Compared compared(OnePagerRevision selected, int columns) {
        Optional<OnePagerRevision> other = before(selected);
        boolean back = other.filter(o -> o.number() > selected.number()).isPresent();
        OnePagerRevision after = back ? other.get() : selected;
        int before =
                back ? selected.number() : other.map(OnePagerRevision::number).orElse(0);
        Optional<Compared> kept =
                shown.filter(s -> s.before() == before && s.after() == after.number() && s.columns() == columns);
        if (kept.isEmpty()) {
            OnePager old =
                    back ? selected.page() : other.map(OnePagerRevision::page).orElse(OnePager.EMPTY);
            place.toTop();
            shown = Optional.of(
                    new Compared(before, after.number(), columns, RevisionDiff.of(columns, old, after.page())));
        }
        return shown.orElseThrow();
    }

    @Override
    public void draw(Canvas canvas) {
        boolean beside = canvas.columns() >= BESIDE_FROM;
        canvas.text(2, 0, bet.initiative().title(), Style.STRONG, canvas.columns() - 4);
        Optional<OnePagerRevision> selected = list.selected();
        if (beside) {
            list.draw(canvas.part(0, 2, LIST, canvas.rows() - 2));
            canvas.upright(LIST + 1, 0, canvas.rows());
            selected.ifPresent(
                    r -> comparison(canvas.part(LIST + 4, 0, canvas.columns() - LIST - 6, canvas.rows()), r));
        } else {
            int rows = Math.min(revisions.size() + 1, Math.max(3, canvas.rows() / 3));
            list.draw(canvas.part(0, 2, canvas.columns(), rows));
            canvas.part(2, 0, canvas.columns() - 4, canvas.rows()).rule(rows + 2);
            selected.ifPresent(
                    r -> comparison(canvas.part(2, rows + 3, canvas.columns() - 4, canvas.rows() - rows - 3), r));
        }
    }

    private void comparison(Canvas canvas, OnePagerRevision selected) {
        Compared compared = compared(selected, canvas.columns());
        String words = compared.before() == 0
                ? "Revision " + compared.after() + ", the first"
                : compared.before() == compared.after()
                        ? "Revision " + compared.after() + " is held; choose another to compare"
                        : "From revision " + compared.before() + " to " + compared.after();
        canvas.text(0, 0, words, Style.STRONG);
        compared.leaf().draw(canvas.part(0, 2, canvas.columns(), canvas.rows() - 2), 0, place);
    }
}
