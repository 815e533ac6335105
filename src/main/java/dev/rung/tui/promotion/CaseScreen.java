package dev.rung.tui.promotion;

import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Person;
import dev.rung.domain.promotion.PromotionCase;
import dev.rung.domain.standing.LevelVerdict;
import dev.rung.service.ReportService.Format;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Picker;
import dev.rung.tui.widget.Scroll;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A person's case at a level, section by section. */
final class CaseScreen implements Screen {
    private static final int INDEX_FROM = 104;
    private static final int INDEX = 28;

    private final Rung rung;
    private final CaseShelf shelf = new CaseShelf();
    private final Scroll scroll = new Scroll();
    private Person person;
    private Level level;
    private CaseSection section = CaseSection.CASE;
    private int columns = Canvas.PROSE;

    CaseScreen(Rung rung, String personId) {
        this.rung = rung;
        this.person = rung.promotions().person(personId);
        this.level = rung.promotions().usual(person);
        read();
    }

    private void read() {
        Person of = person;
        String at = level.id();
        shelf.read(() -> rung.promotions().of(of, at, rung.today()));
    }

    @Override
    public void refresh() {
        person = rung.promotions().person(person.id());
        String kept = level.id();
        level = rung.promotions().levels(person).stream()
                .filter(l -> l.id().equals(kept))
                .findFirst()
                .orElseGet(() -> rung.promotions().usual(person));
        read();
    }

    @Override
    public String title() {
        return "Promotion case";
    }

    @Override
    public String about() {
        return "The case for a level from what is proven, with its gaps and what went wrong before what speaks for it. Every"
                + " figure opens to its record. Private evidence takes no part, for this is what others get.";
    }

    @Override
    public boolean restless() {
        return shelf.waiting();
    }

    @Override
    public List<Action> actions() {
        Optional<PromotionCase> it = shelf.find();
        String not = "the case is still being read";
        boolean opens = it.flatMap(c -> place(c, scroll.chosen())).isPresent();
        List<Action> own = List.of(
                Action.of("case.open", "open", this::open, "enter")
                        .about("Open the record the line comes from")
                        .unless(opens, "no line of this section comes from a record"),
                Action.of("case.next", "next section", () -> go(section.plus(1)), "right", "l")
                        .unless(section.plus(1) != section, "this is the last section"),
                Action.quiet("case.previous", "section before", () -> go(section.plus(-1)), "left", "h")
                        .unless(section.plus(-1) != section, "this is the first section"),
                Action.of("case.level", "level", this::choose, "t").about("Make the case for another level"),
                Action.of("case.export", "export", () -> with(it, c -> CaseExport.open(rung, c)), "x")
                        .about("Write the case to a file, as Markdown or HTML")
                        .unless(it.isPresent(), not),
                Action.of("case.copy", "copy", () -> with(it, this::copy), "y")
                        .about("Copy the case as Markdown")
                        .unless(it.isPresent(), not));
        return Layers.of(own, scroll.actions());
    }

    private static Next with(Optional<PromotionCase> it, Function<PromotionCase, Next> what) {
        return it.map(what).orElseGet(Next::stay);
    }

    private Next copy(PromotionCase it) {
        Person of = person;
        String at = level.id();
        return new Next.Work("Writing the case", progress -> {
            String text = rung.promotions().report(Format.MD, of, at, it.on());
            return () -> new Next.Copy(text, "the promotion case");
        });
    }

    private Next open() {
        return shelf.find()
                .flatMap(it -> place(it, scroll.chosen()))
                .map(Next::open)
                .orElseGet(Next::stay);
    }

    private Optional<Destination> place(PromotionCase it, int stop) {
        return new CasePages(it).of(section, columns).place(stop);
    }

    private Next go(CaseSection other) {
        section = other;
        scroll.toTop();
        return Next.stay();
    }

    private Next choose() {
        return Next.show(Picker.one("Make the case for", rung.promotions().levels(person), Level::title, this::at));
    }

    private Next at(Level other) {
        level = other;
        shelf.forget();
        scroll.toTop();
        read();
        return Next.stay();
    }

    @Override
    public void draw(Canvas canvas) {
        boolean wide = canvas.columns() >= INDEX_FROM;
        shelf.collect();
        Optional<PromotionCase> it = shelf.find();
        int y = canvas.rows() >= 20 ? 1 : 0;
        int x = canvas.text(2, y, person.name(), Style.STRONG, canvas.columns() - 4);
        head(canvas, x + 3, y, it);
        y += 2;
        int left = 2;
        if (wide) {
            index(canvas.part(0, y, INDEX, canvas.rows() - y));
            canvas.upright(INDEX, y, canvas.rows() - y);
            left = INDEX + 4;
        } else {
            String where = section.ordinal() + 1 + " of " + CaseSection.values().length;
            int end = canvas.text(2, y, section.title(), Style.ACCENT.withBold());
            canvas.text(end + 2, y, where, Style.FAINT);
            y += 2;
        }
        columns = Math.min(Canvas.PROSE, canvas.columns() - left - Scroll.BESIDE_TEXT + 2);
        Canvas body = canvas.part(left - 2, y, columns + Scroll.BESIDE_TEXT, canvas.rows() - y);
        if (it.isEmpty()) {
            String words = shelf.trouble().isEmpty() ? "Reading every claim …" : shelf.trouble();
            body.prose(2, 0, words, Style.MUTED, columns);
            return;
        }
        scroll.draw(body, new CasePages(it.get()).of(section, columns).sheet(), this::open);
    }

    private void head(Canvas canvas, int x, int y, Optional<PromotionCase> it) {
        String levels = it.flatMap(PromotionCase::held)
                        .map(h -> h.level().title() + " → ")
                        .orElse("")
                + level.title();
        int end = canvas.columns() - 2;
        if (it.isPresent()) {
            LevelVerdict verdict = it.get().target().verdict();
            end = canvas.textEnding(end, y, verdict.title(), verdict == LevelVerdict.NOT_YET ? Style.WARN : Style.GOOD)
                    - 2;
        }
        canvas.text(x, y, levels, Style.MUTED, end - x);
    }

    private void index(Canvas canvas) {
        for (CaseSection each : CaseSection.values()) {
            int row = each.ordinal();
            boolean here = each == section;
            canvas.text(0, row, here ? "›" : "", Style.ACCENT);
            canvas.text(2, row, each.title(), here ? Style.STRONG : Style.MUTED, canvas.columns() - 3);
            canvas.onClick(0, row, canvas.columns(), 1, () -> go(each));
        }
    }
}
