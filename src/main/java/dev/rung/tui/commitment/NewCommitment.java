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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a commitment, over whatever is shown. What is typed and not kept is there the next time. */
final class NewCommitment implements Screen {
    private static final int COLUMNS = 84;
    private static final int ROWS = 11;

    private final Rung rung;
    private final CommitmentScreens.Maker maker;
    private final String draft;
    private final CommitmentFields fields;
    private boolean done;

    private NewCommitment(
            Rung rung, String words, String doneTest, String owner, CommitmentScreens.Maker maker, String draft) {
        this.rung = rung;
        this.maker = maker;
        this.draft = draft;
        List<String> typed =
                new ArrayList<>(rung.drafts().read(draft).orElse("").lines().toList());
        boolean restored = typed.size() == 4;
        this.fields = new CommitmentFields(
                restored ? typed.get(0) : words,
                restored ? typed.get(1) : "",
                restored ? typed.get(2) : doneTest,
                restored ? typed.get(3) : owner,
                false,
                rung::today);
        if (!words.isEmpty()) {
            fields.form().focus("due");
        }
    }

    /** An empty one of the person's own. */
    static NewCommitment own(Rung rung) {
        return new NewCommitment(
                rung, "", "", rung.profile().need().name(), maker(rung, Commitment.Source.OWN, ""), "commitment");
    }

    /** One with words to begin with, that comes out of something. */
    static NewCommitment from(Rung rung, String words, String doneTest, Commitment.Source source, String sourceId) {
        String draft = "commitment-" + source.name().toLowerCase(java.util.Locale.ROOT) + "-" + sourceId;
        return new NewCommitment(
                rung, words, doneTest, rung.profile().need().name(), maker(rung, source, sourceId), draft);
    }

    /** An empty one of somebody, made by whoever asks for it. */
    static NewCommitment of(Rung rung, String draft, String owner, CommitmentScreens.Maker maker) {
        return new NewCommitment(rung, "", "", owner, maker, draft);
    }

    private static CommitmentScreens.Maker maker(Rung rung, Commitment.Source source, String sourceId) {
        return (words, owner, due, doneTest) -> rung.commitments().add(words, owner, due, doneTest, source, sourceId);
    }

    @Override
    public String title() {
        return "New commitment";
    }

    @Override
    public String about() {
        return "What somebody will have done by when. It begins with a verb, one person is asked, it ends within two weeks,"
                + " and anybody can see whether it was kept.";
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
                List.of(
                        Action.of("commitment.make", "commit", this::make, "enter"),
                        Action.of("commitment.close", "close", Next::back, "esc")
                                .about("Close; what is typed is kept")),
                fields.form().actions());
    }

    private Next make() {
        Optional<Form.Entry> missing = fields.missing();
        if (missing.isPresent()) {
            return Next.refuse(missing.get().label());
        }
        Commitment made =
                maker.make(fields.words(), fields.owner(), fields.due().orElseThrow(), fields.doneTest());
        done = true;
        rung.drafts().forget(draft);
        return Next.back()
                .saying("Committed: “" + made.words() + "”, " + DueWords.of(made.dueOn(), rung.today())
                        + "; u takes it back.");
    }

    @Override
    public void pause() {
        if (done || !fields.form().unsaved()) {
            return;
        }
        if (fields.words().isBlank()) {
            rung.drafts().forget(draft);
        } else {
            rung.drafts()
                    .keep(
                            draft,
                            String.join("\n", fields.words(), fields.dueText(), fields.doneTest(), fields.owner()));
        }
        fields.form().saved();
    }

    @Override
    public void draw(Canvas canvas) {
        fields.draw(Panel.open(canvas, title(), COLUMNS, ROWS));
    }
}
