package dev.rung.tui.commitment;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.commitment.DueWords;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Panel;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.widget.Form;
import dev.rung.tui.widget.Layers;
import java.util.List;
import java.util.Optional;

/** Puts another commitment in the place of one, with the reason. */
final class ChangedCommitment implements Screen {
    private static final int COLUMNS = 84;
    private static final int ROWS = 11;

    private final Rung rung;
    private final Commitment old;
    private final CommitmentFields fields;

    ChangedCommitment(Rung rung, Commitment old) {
        this.rung = rung;
        this.old = old;
        boolean past = old.dueOn().isBefore(rung.today());
        this.fields = new CommitmentFields(
                old.words(), past ? "" : old.dueOn().toString(), old.doneTest(), old.owner(), true, rung::today);
        fields.form().focus("due");
    }

    @Override
    public String title() {
        return "Change the commitment";
    }

    @Override
    public String about() {
        return "The old one stays to be read, closed with the reason; the new one takes its place. It counts as not kept, for"
                + " what was promised first was not done.";
    }

    @Override
    public boolean overlay() {
        return true;
    }

    @Override
    public boolean typing() {
        return fields.form().typing();
    }

    @Override
    public Next input(Input input) {
        return fields.form().input(input);
    }

    @Override
    public List<Action> actions() {
        return Layers.of(
                List.of(Action.of("commitment.replace", "change it", this::give, "enter")),
                fields.form().actions());
    }

    private Next give() {
        Optional<Form.Entry> missing = fields.missing();
        if (missing.isPresent()) {
            return Next.refuse(missing.get().label());
        }
        Commitment made = rung.commitments()
                .change(old.id(), fields.words(), fields.due().orElseThrow(), fields.doneTest(), fields.reason());
        return Next.back()
                .saying("Changed to “" + made.words() + "”, " + DueWords.of(made.dueOn(), rung.today())
                        + "; u takes it back.");
    }

    @Override
    public void draw(Canvas canvas) {
        fields.draw(Panel.open(canvas, title(), COLUMNS, ROWS));
    }
}
