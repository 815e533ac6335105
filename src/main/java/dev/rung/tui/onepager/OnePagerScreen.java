package dev.rung.tui.onepager;

import dev.rung.domain.initiative.Initiative;
import dev.rung.domain.initiative.OnePager;
import dev.rung.domain.initiative.OnePagerField;
import dev.rung.domain.writing.Finding;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Picker;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a one-pager is written, the findings beside the draft. What is typed is a draft on disk within a second, and the
 * page itself, as one change, when the field is left; nothing asks to be saved.
 */
final class OnePagerScreen implements Screen {
    private static final int BESIDE_FROM = 116;

    private final Rung rung;
    private final String id;
    private final PageForm form;
    private final Judge judge;
    private Initiative initiative;
    private OnePager saved;
    private boolean restored;
    private boolean drafted;
    private Optional<OnePagerField> focus;
    /** The finding gone to last, by its place in the list; -1 before the first. */
    private int visited = -1;

    private final Leaf.Place pane = new Leaf.Place();
    private boolean beside;
    private boolean fresh;

    /** @param field where the writing begins, by its id; {@code ""} for the first */
    OnePagerScreen(Rung rung, String id, String field) {
        this.rung = rung;
        this.initiative = rung.initiatives().find(id);
        this.id = initiative.id();
        this.saved = rung.onePagers().page(this.id);
        Optional<String> draft = rung.drafts().read(PageDraft.key(this.id));
        this.restored = draft.isPresent();
        this.drafted = restored;
        Map<OnePagerField, String> texts = new EnumMap<>(OnePagerField.class);
        texts.putAll(saved.fields());
        draft.map(PageDraft::read).ifPresent(texts::putAll);
        this.form = new PageForm(texts, this::unfold);
        this.judge = new Judge(page -> PageReview.of(page, rung.onePagers().findings(initiative, page)));
        OnePagerField.named(field).ifPresent(form::focus);
        this.focus = form.focused();
        judged();
    }

    @Override
    public String title() {
        return "One-pager";
    }

    @Override
    public String about() {
        return "Three answers make a page: metric, problem, why now. All else is offered. Nothing needs saving: what you type"
                + " is on disk within a second, and becomes part of the page when you leave the field. Words a reader will"
                + " stumble over are marked; what the checks say stands beside the draft, or behind ctrl-g.";
    }

    @Override
    public boolean typing() {
        return form.typing();
    }

    @Override
    public Next input(Input input) {
        keepIfLeft();
        return form.input(input);
    }

    @Override
    public List<Action> actions() {
        List<Finding> findings = judge.latest().findings();
        List<Action> own = new ArrayList<>();
        own.add(Action.of("onepager.finding", "next finding", this::nextFinding, "ctrl-n")
                .about("Go to the next finding, its words selected")
                .unless(!findings.isEmpty(), "Nothing was found."));
        own.add(Action.of("onepager.findings", "findings", this::listFindings, "ctrl-g")
                .about("All findings, with why they matter and how to mend them")
                .unless(!findings.isEmpty(), "Nothing was found."));
        Offers offers = new Offers(rung, id, initiative, form, this::keep);
        own.addAll(offers.actions(form.focused()));
        own.add(Action.of("onepager.read", "read", this::read, "ctrl-t").about("The page as an executive gets it"));
        own.add(Action.of("onepager.done", "done", Next::back, "esc").about("Keep it and go back"));
        own.add(Action.quiet("onepager.more", "more fields", this::unfold, "alt-m")
                .about("Open a field that is folded")
                .unless(!form.folded().isEmpty(), "All fields are open."));
        own.add(Action.quiet("onepager.revisions", "revisions", this::revisions, "alt-v")
                .about("Earlier revisions of the page, compared word by word"));
        own.add(Action.quiet("onepager.export", "export", this::export, "alt-e")
                .about("Write the page to a file, as Markdown or HTML"));
        return Layers.of(own, watched(form.actions()));
    }

    /** The same actions; where one leads out of a field, what was typed there becomes the record. */
    private List<Action> watched(List<Action> actions) {
        return actions.stream()
                .map(a -> new Action(a.id(), a.keys(), a.label(), a.about(), a.rank(), a.disabledBecause(), () -> {
                    Next next = a.run().get();
                    keepIfLeft();
                    return next;
                }))
                .toList();
    }

    private Next unfold() {
        List<Optional<OnePagerField>> choices = new ArrayList<>();
        form.folded().forEach(f -> choices.add(Optional.of(f)));
        choices.add(Optional.empty());
        return Next.show(Picker.one(
                        "Open a field",
                        choices,
                        c -> c.map(OnePagerField::title).orElse("All of them"),
                        c -> c.map(form::focus).orElseGet(form::openAll))
                .detail(c -> c.map(OnePagerField::asks).orElse("")));
    }

    private Next nextFinding() {
        visited = (visited + 1) % judge.latest().findings().size();
        Finding finding = judge.latest().findings().get(visited);
        Next there = goTo(finding);
        return beside ? there : new Next.Say(there, PageReview.title(finding) + ": " + finding.mend(), true);
    }

    private Next goTo(Finding finding) {
        OnePagerField.named(finding.field()).ifPresent(field -> {
            form.focus(field);
            form.area(field).selectFirst(finding.text());
        });
        keepIfLeft();
        return Next.stay();
    }

    private Next listFindings() {
        List<Finding> findings = judge.latest().findings();
        return Next.show(Picker.one(
                        "Findings",
                        findings,
                        f -> PageReview.sign(f.severity())
                                + PageReview.title(f)
                                + (f.text().isEmpty() ? "" : "  “" + f.text() + "”"),
                        f -> {
                            visited = findings.indexOf(f);
                            return goTo(f);
                        })
                .note(f ->
                        OnePagerField.named(f.field()).map(OnePagerField::title).orElse("") + "  "
                                + PageReview.severity(f.severity()))
                .detail(f -> f.why() + " " + f.mend()));
    }

    private Next read() {
        keep();
        return Next.show(new ReadScreen(rung, id));
    }

    private Next revisions() {
        keep();
        return Next.show(new RevisionsScreen(rung, id));
    }

    private Next export() {
        keep();
        return OnePagerExport.open(rung, initiative);
    }

    /** Also called when paused and before what is typed next, for who leaves a field with the mouse or by a list. */
    private boolean keepIfLeft() {
        Optional<OnePagerField> now = form.focused();
        boolean left = !now.equals(focus);
        focus = now;
        if (left) {
            pane.toTop();
            keep();
        }
        return left;
    }

    /** Changed elsewhere: takes what is there now into every field that is not being typed in. */
    @Override
    public void refresh() {
        initiative = rung.initiatives().find(id);
        OnePager now = rung.onePagers().page(id);
        OnePager typed = form.page();
        for (OnePagerField field : OnePagerField.values()) {
            boolean untouched = typed.text(field).equals(saved.text(field));
            if (untouched && !now.text(field).equals(saved.text(field))) {
                form.take(field, now.text(field));
            }
        }
        saved = now;
        judged();
    }

    @Override
    public void pause() {
        if (!keepIfLeft() && form.unsaved()) {
            Map<OnePagerField, String> typed = changed();
            rung.drafts().keepSoon(PageDraft.key(id), () -> PageDraft.write(typed));
            drafted = true;
            form.saved();
        }
        judged();
    }

    /** What is typed and not yet on the page. */
    private Map<OnePagerField, String> changed() {
        Map<OnePagerField, String> changed = new EnumMap<>(OnePagerField.class);
        for (OnePagerField field : OnePagerField.values()) {
            String text = form.area(field).text();
            if (!text.equals(saved.text(field))) {
                changed.put(field, text);
            }
        }
        return changed;
    }

    @Override
    public void leave() {
        keep();
    }

    /** Makes what is typed the page, as one change. */
    private void keep() {
        OnePager typed = form.page();
        if (!typed.equals(saved)) {
            // Another rung may have written other fields a moment ago; those stay as they are there.
            saved = rung.onePagers().write(id, saved, typed);
            for (OnePagerField field : OnePagerField.values()) {
                if (!saved.text(field).equals(typed.text(field))) {
                    form.take(field, saved.text(field));
                }
            }
        }
        if (drafted || form.unsaved()) {
            rung.drafts().forget(PageDraft.key(id));
            drafted = false;
            restored = false;
        }
        form.saved();
        judged();
    }

    private void judged() {
        if (judge.ask(form.page())) {
            form.found(judge.latest().findings());
            fresh = true;
        }
    }

    /** What the checks say has changed since it was drawn. */
    @Override
    public boolean restless() {
        if (judge.arrived()) {
            form.found(judge.latest().findings());
            fresh = true;
        }
        boolean drawAgain = fresh;
        fresh = false;
        return drawAgain;
    }

    @Override
    public void draw(Canvas canvas) {
        PageReview review = judge.latest();
        beside = canvas.columns() >= BESIDE_FROM;
        int side = beside ? Math.min(64, Math.max(38, canvas.columns() - Canvas.PROSE - 10)) : 0;
        int width = beside ? Math.min(Canvas.PROSE + 6, canvas.columns() - side - 4) : canvas.columns();
        head(canvas.part(0, 0, width, 3), review);
        form.draw(canvas.part(0, 3, width, canvas.rows() - 3));
        if (beside) {
            canvas.upright(width + 1, 0, canvas.rows());
            int room = Math.min(side, canvas.columns() - width - 4);
            FindingsPane.of(room, review, form.focused())
                    .draw(canvas.part(width + 3, 1, room, canvas.rows() - 1), 0, pane);
        }
    }

    /** Title and stage; where the page stands. */
    private void head(Canvas canvas, PageReview review) {
        int end = canvas.columns() - 1;
        String right = beside ? "" : review.lengthWords();
        int room = end - 2 - (right.isEmpty() ? 0 : right.length() + 2);
        int x = canvas.text(
                2,
                0,
                initiative.title(),
                Style.STRONG,
                room - initiative.stage().id().length() - 2);
        canvas.text(x + 2, 0, initiative.stage().id(), Style.WARN);
        canvas.textEnding(end, 0, right, review.length().tooLong() ? Style.WARN : Style.MUTED);
        String score = beside ? "" : "outcome " + review.score();
        String calm = restored ? "Restored what you were typing." : review.standing();
        canvas.text(2, 1, calm, restored ? Style.ACCENT : Style.MUTED, end - 4 - (beside ? 0 : score.length() + 2));
        canvas.textEnding(end, 1, score, review.scoreLook());
    }
}
