package dev.rung.tui.ladder;

import dev.rung.domain.evidence.ClaimFact;
import dev.rung.domain.ladder.Competency;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Level;
import dev.rung.service.PieceRow;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Days;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Picker;
import dev.rung.tui.widget.Scroll;
import dev.rung.tui.widget.Sheet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One expectation, whole: what it asks, what stands behind it, what is missing, what others and oneself say of it. */
public final class ExpectationPage implements Screen {
    private static final int TWO_COLUMNS_FROM = 130;
    private static final int CANDIDATES = 300;

    private final Rung rung;
    private final boolean followsToday;
    private final Scroll scroll = new Scroll();
    private ExpectationView view;

    /** The expectation as of a day. Refuses one the ladder has not. */
    public ExpectationPage(Rung rung, ExpectationId id, LocalDate day) {
        this.rung = rung;
        this.followsToday = day.equals(rung.today());
        this.view = ExpectationView.read(rung, id, day);
    }

    private boolean isToday() {
        return view.day().equals(rung.today());
    }

    @Override
    public String title() {
        return view.standing().competency().title() + " at " + view.level().title();
    }

    @Override
    public String about() {
        return "One expectation: what it asks and looks like, the claims its state rests on, what is missing for the next"
                + " state, and what others and you said of it.";
    }

    @Override
    public void refresh() {
        read(view.id());
    }

    private void read(ExpectationId id) {
        view = ExpectationView.read(rung, id, followsToday ? rung.today() : view.day());
    }

    private Next go(Optional<ExpectationId> id) {
        id.ifPresent(i -> {
            read(i);
            scroll.toTop();
        });
        return Next.stay();
    }

    private Optional<ExpectationId> levelBy(int by) {
        List<Level> levels = view.ladder().levels().stream()
                .filter(l -> view.standing().competency().at(l.id()).isPresent())
                .toList();
        int at = levels.indexOf(view.level()) + by;
        return at < 0 || at >= levels.size()
                ? Optional.empty()
                : Optional.of(
                        new ExpectationId(view.id().competency(), levels.get(at).id()));
    }

    private Optional<ExpectationId> competencyBy(int by) {
        List<Competency> rows = view.ladder()
                .competencies()
                .filter(c -> c.at(view.id().level()).isPresent())
                .toList();
        int at = rows.indexOf(view.standing().competency()) + by;
        return at < 0 || at >= rows.size()
                ? Optional.empty()
                : Optional.of(new ExpectationId(rows.get(at).id(), view.id().level()));
    }

    @Override
    public List<Action> actions() {
        boolean claims = !view.standing().claims().isEmpty();
        boolean away = !view.standing().applicable();
        Optional<ExpectationId> lower = levelBy(-1);
        Optional<ExpectationId> higher = levelBy(1);
        Optional<ExpectationId> next = competencyBy(1);
        Optional<ExpectationId> previous = competencyBy(-1);
        List<Action> own = List.of(
                Action.of("expectation.evidence", "open claim", this::openClaim, "enter")
                        .about("Open the evidence of the chosen claim")
                        .unless(claims, "nothing claims this yet; m claims it with evidence"),
                Action.of("expectation.claim", "claim", this::claim, "m")
                        .about("Evidence that could show this")
                        .unless(isToday(), "claims are made today; go back to today's ladder"),
                Action.of("expectation.level", "level", () -> go(higher), "l", "right")
                        .about("The same competency a level up")
                        .unless(higher.isPresent(), "this is the highest level"),
                Action.quiet("expectation.leveldown", "a level down", () -> go(lower), "h", "left")
                        .about("The same competency a level down")
                        .unless(lower.isPresent(), "this is the lowest level"),
                Action.of("expectation.next", "next", () -> go(next), "J")
                        .about("The next competency at this level")
                        .unless(next.isPresent(), "this is the last competency"),
                Action.quiet("expectation.previous", "previous", () -> go(previous), "K")
                        .about("The competency before at this level")
                        .unless(previous.isPresent(), "this is the first competency"),
                Action.quiet("expectation.levels", "levels", this::levelChange, "v")
                        .about("What changes from the level below to this one")
                        .unless(!view.below().isEmpty(), "no level lies below this one"),
                Action.quiet("ladder.applicable", away ? "applicable again" : "not applicable", this::mark, "n")
                        .about(
                                away
                                        ? "Mark this expectation applicable again"
                                        : "Mark this expectation not applicable, with a reason")
                        .unless(isToday(), "marks are made today; go back to today's ladder"),
                Action.quiet("ladder.copy", "copy", this::copy, "y").about("Copy this expectation as text"));
        return Layers.of(own, scroll.actions());
    }

    private Next openClaim() {
        List<ClaimFact> claims = new ExpectationSheets(view).claims();
        int chosen = Math.max(0, Math.min(scroll.chosen(), claims.size() - 1));
        return Next.open(new Destination.EvidencePiece(claims.get(chosen).evidenceId()));
    }

    private Next levelChange() {
        return Next.open(
                new Destination.LevelChange(view.below().get(0).id(), view.id().level()));
    }

    private Next mark() {
        return Applicability.change(rung, view.id(), !view.standing().applicable(), () -> {
            refresh();
            return Next.stay();
        });
    }

    private Next copy() {
        return new Next.Copy(CellText.of(view.ladder(), rung.standing().cell(view.id(), view.day())), title());
    }

    /** With very many pieces ranking them takes longer than a frame. */
    private Next claim() {
        ExpectationId id = view.id();
        return new Next.Work("Looking for evidence", progress -> {
            List<PieceRow> pieces = rung.evidence().couldShow(id, CANDIDATES);
            return () -> pieces.isEmpty()
                    ? Next.refuse("No other evidence is there; e captures a piece.")
                    : Next.show(picker(id, pieces));
        });
    }

    private Picker<PieceRow> picker(ExpectationId id, List<PieceRow> pieces) {
        return Picker.several(
                        "What shows " + title() + "?", pieces, p -> p.evidence().title(), chosen -> claim(id, chosen))
                .note(p -> (p.claims().isEmpty() ? "unmapped  " : "")
                        + p.strength().word() + "  " + p.evidence().on())
                .detail(p -> p.evidence().result());
    }

    private Next claim(ExpectationId id, List<PieceRow> chosen) {
        String ladder = view.ladder().id();
        for (PieceRow piece : chosen) {
            Set<ExpectationId> claimed = piece.claims().stream()
                    .filter(c -> c.ladderId().equals(ladder))
                    .map(c -> c.expectation())
                    .collect(Collectors.toCollection(HashSet::new));
            claimed.add(id);
            rung.evidence().claim(piece.evidence().id(), claimed);
        }
        refresh();
        String pieces = chosen.size() == 1 ? "1 piece claims this now" : chosen.size() + " pieces claim this now";
        return Next.say(pieces + ": " + view.standing().state().title() + ".");
    }

    @Override
    public void draw(Canvas canvas) {
        boolean tall = canvas.rows() >= 14;
        int y = tall ? 1 : 0;
        int x = canvas.text(2, y, title(), Style.STRONG, canvas.columns() - 4) + 2;
        x = canvas.text(
                x,
                y,
                StateLook.words(view.standing().state()),
                StateLook.style(view.standing().state()),
                canvas.columns() - x - 2);
        String place = (isToday() ? "" : "as of " + Days.words(view.day()) + "  ")
                + CellDetail.place(view.ladder(), view.standing().competency());
        if (canvas.columns() - 2 - x >= place.length() + 2) {
            canvas.textEnding(canvas.columns() - 2, y, place, isToday() ? Style.FAINT : Style.ACCENT);
        }
        int top = y + (tall ? 2 : 1);
        ExpectationSheets sheets = new ExpectationSheets(view);
        int rows = canvas.rows() - top;
        if (canvas.columns() < TWO_COLUMNS_FROM) {
            Canvas part = canvas.part(0, top, canvas.columns(), rows);
            int room = Math.min(Canvas.PROSE + 8, part.columns() - Scroll.BESIDE_TEXT);
            scroll.draw(part, sheets.whole(room), this::openClaim);
            return;
        }
        int left = Math.min(Canvas.PROSE, (canvas.columns() - 8) / 2);
        Sheet asked = sheets.asked(left);
        Canvas right = canvas.part(left + 4, top, Math.min(Canvas.PROSE + 12, canvas.columns() - left - 4), rows);
        scroll.draw(right, sheets.known(right.columns() - Scroll.BESIDE_TEXT), asked.rows(), this::openClaim);
        asked.draw(canvas.part(2, top, left, rows), scroll.top());
    }
}
