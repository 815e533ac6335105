package dev.rung.tui.onepager;

import dev.rung.domain.initiative.Bet;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.writing.Severity;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.initiative.InitiativeTab;
import dev.rung.tui.onepager.Leaf.Run;
import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page in short: how good the outcome sentence is, what blocks, and the three answers. */
public final class OnePagerTab implements InitiativeTab {
    private static final int WIDE = 116;
    private static final int ROWS_OF_AN_ANSWER = 5;

    private final Rung rung;
    private final Leaf.Place place = new Leaf.Place();
    private Optional<Bet> bet = Optional.empty();
    private PageReview review = PageReview.of(OnePager.EMPTY, List.of());

    public OnePagerTab(Rung rung) {
        this.rung = rung;
    }

    @Override
    public String title() {
        return "One-pager";
    }

    @Override
    public void show(Bet shown) {
        if (bet.filter(b -> b.initiative().id().equals(shown.initiative().id())).isEmpty()) {
            place.toTop();
        }
        bet = Optional.of(shown);
        review = PageReview.of(shown.page(), rung.onePagers().findings(shown.initiative(), shown.page()));
    }

    /** The number of blockers, once something is written. */
    @Override
    public String mark() {
        return review.page().fields().isEmpty() || review.blockers() == 0 ? "" : "!" + review.blockers();
    }

    @Override
    public List<Action> actions() {
        List<Action> all = new ArrayList<>();
        bet.map(Bet::initiative).ifPresent(initiative -> {
            String id = initiative.id();
            all.add(Action.of(
                            "onepager.write", "write", () -> Next.open(new Destination.OnePagerPage(id)), "enter", "w")
                    .about("Write the one-pager"));
            all.add(Action.of("onepager.read", "read", () -> Next.show(new ReadScreen(rung, id)), "r")
                    .about("The page as an executive gets it"));
            all.add(Action.of("onepager.revisions", "revisions", () -> Next.show(new RevisionsScreen(rung, id)), "v")
                    .about("Earlier revisions of the page, compared word by word"));
            all.addAll(OnePagerScreens.handing(rung, initiative));
        });
        all.addAll(place.moves());
        return all;
    }

    @Override
    public void draw(Canvas canvas) {
        int room = canvas.columns() - 4;
        if (canvas.columns() < WIDE) {
            page(new Leaf(room), false).draw(canvas, 2, place);
            return;
        }
        int width = Math.min(Canvas.PROSE, canvas.columns() - 48);
        page(new Leaf(width), true).draw(canvas.part(0, 0, width + 4, canvas.rows()), 2, place);
        canvas.upright(width + 4, 0, canvas.rows());
        int pane = Math.min(60, canvas.columns() - width - 8);
        FindingsPane.of(pane, review, Optional.empty()).draw(canvas.part(width + 6, 0, pane, canvas.rows()));
    }

    private Leaf page(Leaf leaf, boolean beside) {
        if (!beside) {
            leaf.row(
                    new Run("Outcome ", Style.MUTED),
                    new Run(review.score(), review.scoreLook()),
                    new Run("   " + review.lengthWords(), Style.MUTED));
        }
        leaf.prose(review.standing(), Style.MUTED);
        String found = PageReview.counted(review.findings());
        if (!beside && !found.isEmpty()) {
            Severity worst = review.findings().get(0).severity();
            leaf.row(new Run(PageReview.sign(worst) + found, PageReview.look(worst)));
        }
        for (OnePagerField field : OnePagerField.values()) {
            boolean written = review.page().has(field);
            if (field.essential() || field == OnePagerField.DECISION && written) {
                leaf.gap().row(new Run(field.title(), Style.HEADING));
                if (written) {
                    leaf.prose(review.page().text(field).strip(), Style.TEXT, ROWS_OF_AN_ANSWER);
                } else {
                    leaf.prose(field.asks(), Style.FAINT);
                }
            }
        }
        String others = Arrays.stream(OnePagerField.values())
                .filter(f -> !f.essential()
                        && f != OnePagerField.DECISION
                        && review.page().has(f))
                .map(f -> f.title().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            leaf.gap().prose("Also written: " + others + ".", Style.MUTED);
        }
        return leaf;
    }
}
