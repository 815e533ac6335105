package dev.rung.tui.update;

import dev.rung.domain.text.MonthWords;
import dev.rung.domain.update.Update;
import dev.rung.domain.update.UpdateSection;
import dev.rung.domain.writing.Finding;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Sheet;
import dev.rung.tui.widget.TextArea;
import dev.rung.tui.widget.Typed;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where a section of the page is written. What is typed is a draft on disk within a second, and the section itself, as one
 * change, when it is left; the checks read along.
 */
final class SectionScreen implements Screen {
    private static final int BESIDE_FROM = 130;
    private static final int SIDE = 40;
    private static final int BELOW = 9;

    private final Rung rung;
    private final YearMonth month;
    private final Consumer<UpdateSection> left;
    private final SidePane pane = new SidePane();
    private UpdateSection section;
    private Update page;
    private TextArea area;
    private ReviewDesk desk;
    private boolean restored;
    private boolean fresh;

    /** @param left told of the section whenever one is begun, so that the page stands there */
    SectionScreen(Rung rung, YearMonth month, UpdateSection section, Consumer<UpdateSection> left) {
        this.rung = rung;
        this.month = month;
        this.section = section;
        this.left = left;
        this.page = read();
        this.desk = new ReviewDesk(page, rung.updates().earlier(month), rung.today());
        this.area = area();
    }

    private static String key(YearMonth month) {
        return "update:" + month;
    }

    /** What was being typed into a month's page when rung ended, by section. */
    static Map<UpdateSection, String> typed(Rung rung, YearMonth month) {
        Map<UpdateSection, String> typed = new EnumMap<>(UpdateSection.class);
        rung.drafts()
                .read(key(month))
                .ifPresent(d -> Typed.read(d)
                        .forEach((name, text) -> UpdateSection.named(name).ifPresent(s -> typed.put(s, text))));
        return typed;
    }

    private Update read() {
        return rung.updates().find(month).orElseGet(() -> PageReview.blank(month, rung.today()));
    }

    private TextArea area() {
        Optional<String> draft = Optional.ofNullable(typed(rung, month).get(section));
        restored = draft.isPresent();
        String before = section.asks().startsWith("One a line") ? "" : section.asks();
        TextArea begun = new TextArea(draft.orElse(page.text(section))).placeholder(before);
        judge(begun);
        mark(begun);
        return begun;
    }

    private void mark(TextArea where) {
        where.mark(desk.latest().about(section).stream().map(Finding::text).toList());
    }

    private boolean judge(TextArea of) {
        Map<UpdateSection, String> texts = new EnumMap<>(UpdateSection.class);
        texts.putAll(page.texts());
        texts.put(section, of.text());
        return desk.ask(new Update(page.id(), month, page.createdOn(), page.sentOn(), texts, page.figures()));
    }

    @Override
    public String title() {
        return section.title() + ", " + MonthWords.of(month);
    }

    @Override
    public String about() {
        return "One section of the month's page. Nothing needs saving: what you type is on disk within a second, and becomes"
                + " part of the page when you leave it.";
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public Next input(Input input) {
        return area.input(input);
    }

    @Override
    public List<Action> actions() {
        List<Finding> here = desk.latest().about(section);
        List<Action> own = List.of(
                Action.of("section.done", "done", Next::back, "esc").about("Keep it and go back to the page"),
                Action.of("section.on", "next section", () -> turn(1), "tab")
                        .about("Keep it and write the next section"),
                Action.quiet("section.back", "section before", () -> turn(-1), "shift-tab")
                        .about("Keep it and write the section before"),
                Action.of("section.finding", "finding", this::nextFinding, "ctrl-n")
                        .about("Select the words of the next finding")
                        .unless(here.stream().anyMatch(f -> !f.text().isBlank()), "nothing was found in these words"));
        return Layers.of(own, area.actions());
    }

    private int visited = -1;

    private Next nextFinding() {
        List<Finding> worded = desk.latest().about(section).stream()
                .filter(f -> !f.text().isBlank())
                .toList();
        visited = (visited + 1) % worded.size();
        Finding finding = worded.get(visited);
        area.selectFirst(finding.text());
        return new Next.Say(Next.stay(), FindingLook.title(finding) + ": " + finding.mend(), true);
    }

    private Next turn(int by) {
        keep();
        UpdateSection[] all = UpdateSection.values();
        section = all[Math.floorMod(section.ordinal() + by, all.length)];
        left.accept(section);
        area = area();
        pane.toTop();
        return Next.stay();
    }

    /** Changed elsewhere: takes what is there now, unless something is typed here. */
    @Override
    public void refresh() {
        String before = page.text(section);
        page = read();
        if (area.text().equals(before) && !page.text(section).equals(before)) {
            area.replace(page.text(section));
            area.changes().saved();
        }
        judged();
    }

    @Override
    public void pause() {
        if (area.changes().unsaved()) {
            String id = section.id();
            String text = area.text();
            if (text.equals(page.text(section))) {
                rung.drafts().forget(key(month));
            } else {
                rung.drafts().keepSoon(key(month), () -> Typed.write(Map.of(id, text)));
            }
            area.changes().saved();
        }
        judged();
    }

    @Override
    public void leave() {
        keep();
    }

    /** Makes what is typed the section, as one change. What was typed while another rung sent the page stays a draft. */
    private void keep() {
        if (!area.text().strip().equals(page.text(section))) {
            page = read();
            if (page.sent()) {
                pause();
                return;
            }
            page = rung.updates().set(month, section, area.text());
        }
        rung.drafts().forget(key(month));
        area.changes().saved();
        restored = false;
        judged();
    }

    private void judged() {
        if (judge(area)) {
            mark(area);
            fresh = true;
        }
    }

    @Override
    public boolean restless() {
        if (desk.arrived()) {
            mark(area);
            fresh = true;
        }
        boolean again = fresh;
        fresh = false;
        return again;
    }

    @Override
    public void draw(Canvas canvas) {
        PageReview review = desk.latest();
        int end = canvas.columns() - 1;
        int x = canvas.textEnding(end, 0, review.lengthWords(), review.tooLong() ? Style.WARN : Style.MUTED);
        canvas.text(2, 0, title(), Style.STRONG, x - 4);
        String told = page.sent()
                ? "Sent meanwhile and frozen: copy what you typed into the next month's page."
                : restored ? "Restored what you were typing. " + section.asks() : section.asks();
        canvas.text(2, 1, told, page.sent() ? Style.WARN : restored ? Style.ACCENT : Style.MUTED, end - 3);
        boolean beside = canvas.columns() >= BESIDE_FROM;
        int width = beside ? Math.min(Canvas.PROSE + 4, canvas.columns() - SIDE - 4) : canvas.columns() - 2;
        int below = beside || canvas.rows() < BELOW + 8 ? 0 : Math.min(BELOW, canvas.rows() / 3);
        area.draw(canvas.part(2, 3, width, canvas.rows() - 3 - below), true);
        if (beside) {
            canvas.upright(width + 3, 3, canvas.rows() - 3);
            findings(
                    canvas.part(width + 4, 3, Math.min(Canvas.PROSE, canvas.columns() - width - 4), canvas.rows() - 3),
                    review);
        } else if (below > 0) {
            canvas.rule(canvas.rows() - below);
            findings(canvas.part(0, canvas.rows() - below + 1, canvas.columns(), below - 1), review);
        }
    }

    private void findings(Canvas canvas, PageReview review) {
        Sheet sheet = new Sheet(Math.min(Canvas.PROSE, canvas.columns() - SidePane.BESIDE_TEXT));
        List<Finding> here = review.about(section);
        FindingLook.all(sheet, here);
        if (here.isEmpty()) {
            sheet.words(
                    review.page().text(section).isBlank()
                            ? "Nothing is written here."
                            : "Nothing to stumble over here.",
                    review.page().text(section).isBlank() ? Style.MUTED : Style.GOOD);
        }
        pane.draw(canvas, sheet, stop -> Next.stay());
    }
}
