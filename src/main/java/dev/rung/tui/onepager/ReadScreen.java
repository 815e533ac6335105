package dev.rung.tui.onepager;

import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.onepager.Leaf.Run;
import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.List;

/** The page as an executive gets it: whose bet, which decision, then what was written, and nothing that was not. */
final class ReadScreen implements Screen {
    private final Rung rung;
    private final String id;
    private final Leaf.Place place = new Leaf.Place();
    private Initiative initiative;
    private OnePager page;

    ReadScreen(Rung rung, String id) {
        this.rung = rung;
        this.id = id;
        this.initiative = rung.initiatives().find(id);
        this.page = rung.onePagers().page(id);
    }

    @Override
    public String title() {
        return "One-pager, to read";
    }

    @Override
    public String about() {
        return "The page as it is handed over. What was not written is not there. y copies it as Markdown, x writes a file.";
    }

    @Override
    public void refresh() {
        initiative = rung.initiatives().find(id);
        page = rung.onePagers().page(id);
    }

    @Override
    public List<Action> actions() {
        List<Action> all = new ArrayList<>();
        all.add(Action.of("onepager.write", "write on", Next::back, "w", "ctrl-t", "enter")
                .about("Back to where one was"));
        all.addAll(OnePagerScreens.handing(rung, initiative));
        all.add(Action.of("onepager.revisions", "revisions", () -> Next.show(new RevisionsScreen(rung, id)), "v")
                .about("Earlier revisions of the page, compared word by word"));
        all.addAll(place.moves());
        return all;
    }

    @Override
    public void draw(Canvas canvas) {
        int room = Math.min(Canvas.PROSE, canvas.columns() - 4);
        int left = Math.max(2, (canvas.columns() - room) / 2);
        leaf(room).draw(canvas.part(0, 1, canvas.columns(), canvas.rows() - 1), left, place);
    }

    private Leaf leaf(int columns) {
        Leaf leaf = new Leaf(columns);
        leaf.prose(initiative.title(), Style.STRONG);
        leaf.row(
                new Run(initiative.owner().isBlank() ? "" : initiative.owner() + "  ", Style.TEXT),
                new Run(initiative.stage().id(), Style.MUTED));
        for (OnePagerField field : OnePagerField.readingOrder()) {
            if (page.has(field)) {
                leaf.gap().row(new Run(field.title(), Style.ACCENT.withBold()));
                section(leaf, field);
            }
        }
        if (page.fields().isEmpty()) {
            leaf.gap().prose("Nothing is written yet. w writes it: three answers, ten minutes.", Style.MUTED);
        }
        return leaf;
    }

    private void section(Leaf leaf, OnePagerField field) {
        if (field.listed()) {
            page.lines(field).forEach(line -> leaf.hanging(new Run("– ", Style.MUTED), line, Style.TEXT));
        } else {
            leaf.prose(page.text(field).strip(), Style.TEXT);
        }
    }
}
