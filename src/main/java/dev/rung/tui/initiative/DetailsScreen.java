package dev.rung.tui.initiative;

import dev.rung.domain.evidence.DayWords;
import dev.rung.domain.initiative.Initiative;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.DateField;
import dev.rung.tui.widget.Form;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.LineField;
import dev.rung.tui.widget.Typed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Title, owner, link and planned days. What is typed is a draft on disk within a second, and the initiative itself, as one
 * change, when the form is left; nothing asks to be saved.
 */
final class DetailsScreen implements Screen {
    private final Rung rung;
    private final String draftKey;
    private final boolean restored;
    private Initiative saved;
    private final LineField title;
    private final LineField owner;
    private final LineField link;
    private final DateField starts;
    private final DateField launch;
    private final Form form;

    DetailsScreen(Rung rung, String id) {
        this.rung = rung;
        this.saved = rung.initiatives().find(id);
        this.draftKey = "initiative:" + saved.id();
        Map<String, String> texts = new LinkedHashMap<>(texts(saved));
        Optional<String> draft = rung.drafts().read(draftKey);
        this.restored = draft.isPresent();
        draft.map(Typed::read).ifPresent(texts::putAll);
        this.title = new LineField(texts.get("title"));
        this.owner = new LineField(texts.get("owner")).placeholder("one person, by name");
        this.link = new LineField(texts.get("link")).placeholder("where the work is tracked: https://…");
        this.starts = new DateField(texts.get("starts"), DayWords::parse, rung::today);
        this.launch = new DateField(texts.get("launch"), DayWords::parse, rung::today);
        this.form = new Form(List.of(
                new Form.Entry("title", "Title", "", title),
                new Form.Entry("owner", "Owner", "A bet has one owner: a person, not a team.", owner),
                new Form.Entry("link", "Link", "", link),
                new Form.Entry("starts", "Work begins", "2026-11-21, next mon, +3w; empty when it is open", starts),
                new Form.Entry("launch", "Planned launch", "the day it is meant to reach customers", launch)));
    }

    private static Map<String, String> texts(Initiative initiative) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", initiative.title());
        texts.put("owner", initiative.owner());
        texts.put("link", initiative.link());
        texts.put("starts", initiative.startsOn().map(LocalDate::toString).orElse(""));
        texts.put("launch", initiative.launchOn().map(LocalDate::toString).orElse(""));
        return texts;
    }

    private Map<String, String> typed() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", title.text());
        texts.put("owner", owner.text());
        texts.put("link", link.text());
        texts.put("starts", starts.text());
        texts.put("launch", launch.text());
        return texts;
    }

    @Override
    public String title() {
        return "Details";
    }

    @Override
    public String about() {
        return "Nothing needs saving: what you type is on disk within a second, and becomes part of the initiative when you"
                + " leave. The stage and the day of the launch have keys of their own on its page.";
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public Next input(Input input) {
        return form.input(input);
    }

    @Override
    public List<Action> actions() {
        return Layers.of(
                List.of(Action.of("initiative.done", "done", Next::back, "esc").about("Keep it and go back")),
                form.actions());
    }

    /** As typed; a title or day that cannot be used leaves the one before. */
    private Initiative asTyped() {
        return saved.withDetails(
                title.text().isBlank() ? saved.title() : title.text().strip(),
                owner.text().strip(),
                link.text().strip(),
                day(starts, saved.startsOn()),
                day(launch, saved.launchOn()));
    }

    private static Optional<LocalDate> day(DateField field, Optional<LocalDate> before) {
        return field.text().isBlank() ? Optional.empty() : field.date().or(() -> before);
    }

    @Override
    public void pause() {
        if (form.unsaved()) {
            rung.drafts().keep(draftKey, Typed.write(typed()));
            form.saved();
        }
    }

    @Override
    public void leave() {
        rung.initiatives().save(asTyped());
        saved = asTyped();
        judge();
        if (form.firstTrouble().isPresent()) {
            rung.drafts().keep(draftKey, Typed.write(typed()));
        } else {
            rung.drafts().forget(draftKey);
        }
        form.saved();
    }

    private void judge() {
        form.trouble("title", title.text().isBlank() ? "A title is wanted; until there is one the old one stays." : "");
    }

    @Override
    public void draw(Canvas canvas) {
        judge();
        canvas.text(2, 1, "DETAILS", Style.HEADING);
        if (restored) {
            canvas.text(12, 1, "Restored what you were typing.", Style.ACCENT);
        }
        int width = Math.min(canvas.columns(), Canvas.PROSE + 18);
        form.draw(canvas.part(0, 3, width, canvas.rows() - 3));
    }
}
