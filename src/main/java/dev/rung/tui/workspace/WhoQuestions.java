package dev.rung.tui.workspace;

import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Level;
import dev.rung.service.LadderService;
import dev.rung.service.ListedLadder;
import dev.rung.tui.core.Next;
import dev.rung.tui.widget.ChoiceField;
import dev.rung.tui.widget.Form;
import dev.rung.tui.widget.LineField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The questions of the welcome. Which levels can be chosen hangs on the ladder, and which can be worked towards on the level,
 * so the form is put together anew when one of these was answered otherwise; what was typed and where one was stays.
 */
final class WhoQuestions {
    private static final String USUAL_LADDER = "owner-pm";
    private static final String USUAL_LEVEL = "pm";

    private final LadderService service;
    private final Map<String, Ladder> read = new HashMap<>();
    private final LineField name;
    private final ChoiceField<ListedLadder> ladder;
    private final Supplier<Next> done;
    private Ladder shownLadder;
    private ChoiceField<Level> level;
    private Level shownLevel;
    private ChoiceField<Optional<Level>> target;
    private Form form;

    WhoQuestions(LadderService service, String typedName, Supplier<Next> done) {
        this.service = service;
        this.done = done;
        this.name = new LineField(typedName);
        List<ListedLadder> usable = service.list().stream()
                .filter(l -> l.fault().isEmpty() && !l.id().isEmpty())
                .toList();
        ListedLadder usual = usable.stream()
                .filter(l -> l.id().equals(USUAL_LADDER))
                .findFirst()
                .orElse(usable.get(0));
        this.ladder = new ChoiceField<>(usable, usual, ListedLadder::title);
        this.shownLadder = chosenLadder();
        this.level = levels();
        this.shownLevel = level.value();
        this.target = targets();
        this.form = put("name");
    }

    private Ladder chosenLadder() {
        return read.computeIfAbsent(ladder.value().id(), service::find);
    }

    private ChoiceField<Level> levels() {
        List<Level> all = shownLadder.levels();
        Level usual = shownLadder.level(USUAL_LEVEL).orElse(all.get(0));
        return new ChoiceField<>(all, usual, Level::title);
    }

    private ChoiceField<Optional<Level>> targets() {
        List<Optional<Level>> all = Targets.of(shownLadder, shownLevel.id());
        Optional<Level> next = shownLadder.next(shownLevel.id()).stream().findFirst();
        return new ChoiceField<>(all, next, Targets::words);
    }

    private Form put(String focus) {
        Form made = new Form(List.of(
                        new Form.Entry("name", "Your name", "", name),
                        new Form.Entry("ladder", "Ladder", "", ladder),
                        new Form.Entry("level", "Your level", "", level),
                        new Form.Entry("target", "Working towards", "", target)))
                .whenDone("begin", done);
        made.focus(focus);
        return made;
    }

    /** The form as the answers so far make it. */
    Form form() {
        if (!chosenLadder().equals(shownLadder)) {
            shownLadder = chosenLadder();
            level = levels();
            become();
        } else if (!level.value().equals(shownLevel)) {
            become();
        }
        return form;
    }

    private void become() {
        shownLevel = level.value();
        target = targets();
        form = put(form.focused().id());
    }

    String name() {
        return name.text();
    }

    boolean nameUnsaved() {
        return name.changes().unsaved();
    }

    void nameSaved() {
        name.changes().saved();
    }

    String ladderId() {
        return shownLadder.id();
    }

    String levelId() {
        return level.value().id();
    }

    Optional<String> targetId() {
        return target.value().map(Level::id);
    }

    /** What there is to know about the answer that has the focus, for choosing well. */
    String about() {
        return switch (form().focused().id()) {
            case "name" -> "As it is to stand on your reports.";
            case "ladder" -> shownLadder.about();
            case "level" -> Targets.about(shownLevel);
            default ->
                target.value()
                        .map(Targets::about)
                        .orElse("Standing is shown at your own level only; a level can be set at any time.");
        };
    }
}
