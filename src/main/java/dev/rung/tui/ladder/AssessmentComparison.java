package dev.rung.tui.ladder;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.person.Person;
import dev.rung.domain.standing.Comparison;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.GroupedList;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a person says of themself beside what their evidence says, the disagreements first. */
public final class AssessmentComparison implements Screen {
    private static final int BESIDE_FROM = 140;
    private static final int DETAIL = 6;
    private static final List<Comparison.Finding> FINDINGS = List.of(
            Comparison.Finding.CLAIMED_MORE,
            Comparison.Finding.SHOWN_MORE,
            Comparison.Finding.AGREEING,
            Comparison.Finding.UNKNOWN);

    private final Rung rung;
    private final GroupedList<Comparison.Row> list;
    private Ladder ladder;
    private boolean answered;

    public AssessmentComparison(Rung rung) {
        this.rung = rung;
        this.ladder = rung.ladders().mine();
        this.list = new GroupedList<>(List.of(), row -> row.shown().id(), this::row, this::open);
        refresh();
    }

    @Override
    public void refresh() {
        ladder = rung.ladders().mine();
        Comparison comparison = rung.assessments().comparison();
        answered = comparison.rows().stream().anyMatch(r -> r.own().isPresent());
        Person me = rung.profile().need();
        List<String> near = new ArrayList<>(List.of(me.level()));
        me.target().ifPresent(near::add);
        list.show(FINDINGS.stream()
                .map(f -> group(
                        f,
                        comparison.with(f).stream()
                                .filter(r -> r.own().isPresent()
                                        || near.contains(r.shown().id().level()))
                                .toList()))
                .toList());
    }

    private static GroupedList.Group<Comparison.Row> group(Comparison.Finding finding, List<Comparison.Row> rows) {
        String title = finding == Comparison.Finding.UNKNOWN ? "not answered" : finding.title();
        return new GroupedList.Group<>(title + "  " + rows.size(), rows);
    }

    @Override
    public String title() {
        return "Self-assessment and evidence";
    }

    @Override
    public String about() {
        return "Your newest answers beside what your evidence says. Claimed more than shown: you may be right, and the proof is"
                + " missing. Shown more than claimed: the evidence thinks more of you than you do.";
    }

    @Override
    public List<Action> actions() {
        return Layers.of(
                List.of(
                        Action.of(
                                        "comparison.open",
                                        "open",
                                        () -> list.selected().map(this::open).orElseGet(Next::stay),
                                        "enter")
                                .about("Open the expectation")
                                .unless(list.selected().isPresent(), "there is nothing to open"),
                        Action.of("assessment.walk", "assess", () -> Next.open(new Destination.AssessmentWalk()), "a")
                                .about("Assess yourself, expectation by expectation"),
                        Action.of(
                                        "assessment.history",
                                        "history",
                                        () -> Next.open(new Destination.AssessmentHistory()),
                                        "H")
                                .about("Past assessments")
                                .unless(answered, "there is no assessment yet; a makes one")),
                list.moves());
    }

    private Next open(Comparison.Row row) {
        ExpectationId id = row.shown().id();
        return Next.open(new Destination.ExpectationPage(id.competency(), id.level()));
    }

    @Override
    public void draw(Canvas canvas) {
        boolean tall = canvas.rows() >= 14;
        int y = tall ? 1 : 0;
        canvas.text(2, y, title(), Style.STRONG, canvas.columns() - 4);
        if (!answered) {
            canvas.prose(
                    2,
                    y + 2,
                    "You have not assessed yourself yet. a walks you through your level and the next; it takes a quarter of"
                            + " an hour, can be left at any time, and goes on where you were.",
                    Style.TEXT,
                    canvas.columns() - 4);
            return;
        }
        int top = y + (tall ? 2 : 1);
        int rows = canvas.rows() - top;
        if (canvas.columns() >= BESIDE_FROM) {
            list.draw(canvas.part(0, top, 84, rows));
            canvas.upright(85, top, rows);
            detail(canvas.part(88, top, Math.min(Canvas.PROSE, canvas.columns() - 90), rows));
        } else if (rows >= DETAIL + 6) {
            int below = rows >= 30 ? DETAIL + 3 : DETAIL;
            list.draw(canvas.part(0, top, canvas.columns(), rows - below - 1));
            canvas.rule(canvas.rows() - below - 1);
            detail(canvas.part(2, canvas.rows() - below, canvas.columns() - 4, below));
        } else {
            list.draw(canvas.part(0, top, canvas.columns(), rows));
        }
    }

    private void row(Canvas canvas, Comparison.Row row, boolean selected) {
        int wide = canvas.columns() >= 70 ? 1 : 0;
        int name = wide == 1 ? 25 : 16;
        canvas.text(0, 0, row.shown().competency().title(), selected ? Style.STRONG : Style.TEXT, name - 1);
        int x = name;
        if (wide == 1) {
            canvas.text(x, 0, CellDetail.levelTitle(ladder, row.shown().id().level()), Style.MUTED, 13);
            x += 14;
        }
        String own = row.own().map(o -> o.rating().title()).orElse("–");
        Style ink = row.own().map(o -> StateLook.style(o.rating())).orElse(Style.FAINT);
        x = Math.max(canvas.text(x, 0, own, ink, 15) + 1, x + (wide == 1 ? 17 : 16));
        canvas.text(
                x,
                0,
                row.shown().state().sign() + " " + row.shown().state().title(),
                StateLook.style(row.shown().state()),
                canvas.columns() - x);
    }

    private void detail(Canvas canvas) {
        Optional<Comparison.Row> selected = list.selected();
        if (selected.isEmpty()) {
            return;
        }
        Comparison.Row row = selected.get();
        boolean airy = canvas.rows() > DETAIL;
        Sheet sheet = new Sheet(canvas.columns());
        sheet.words(
                row.shown().competency().title() + " at "
                        + CellDetail.levelTitle(ladder, row.shown().id().level()),
                Style.STRONG);
        sheet.prose(
                0,
                ladder.expectation(row.shown().id()).orElseThrow().text(),
                airy ? Integer.MAX_VALUE : 2,
                Style.MUTED);
        if (airy) {
            sheet.blank();
        }
        String own = row.own()
                .map(o -> o.rating().title()
                        + (o.words().isBlank() ? "" : ": “" + o.words().strip() + "”"))
                .orElse("not answered");
        boolean unknown =
                row.own().filter(o -> o.rating() != Rating.NOT_OBSERVED).isEmpty();
        sheet.labelled("You", CellDetail.LABEL, own, airy ? 9 : 1, unknown ? Style.MUTED : Style.TEXT);
        String shown = row.shown().state().title()
                + (row.shown().missing().isEmpty() ? "" : ": " + row.shown().missing());
        sheet.labelled("Evidence", CellDetail.LABEL, shown, airy ? 9 : 2, Style.TEXT);
        sheet.draw(canvas, 0);
    }
}
