package dev.rung.tui.evidence;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.evidence.StrengthWords;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Next;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Style;
import dev.rung.tui.widget.Layers;
import dev.rung.tui.widget.Text;
import dev.rung.tui.widget.Typed;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Edits a piece of evidence. What is typed is a draft on disk within a second, and the piece itself, as one change, when the
 * field is left; nothing asks to be saved.
 */
final class PieceFormScreen implements Screen {
    private static final int BESIDE_FROM = 116;
    private static final int BESIDE = 34;

    private final Rung rung;
    private final String id;
    private final String draftKey;
    private Evidence saved;
    private PieceForm form;
    private boolean restored;
    private boolean drafted;
    private String focus;

    PieceFormScreen(Rung rung, String id) {
        this.rung = rung;
        this.id = id;
        this.draftKey = "evidence:" + id;
        this.saved = rung.evidence().find(id).evidence();
        Optional<String> draft = rung.drafts().read(draftKey);
        this.restored = draft.isPresent();
        this.drafted = restored;
        this.form = new PieceForm(saved, draft.map(Typed::read).orElse(Map.of()), rung::today);
        this.focus = form.widget().focused().id();
    }

    @Override
    public String title() {
        return "Edit evidence";
    }

    @Override
    public String about() {
        return "Nothing needs saving: what you type is on disk within a second, and becomes part of the piece when you leave"
                + " the field. Ctrl-E opens a text in your editor.";
    }

    @Override
    public boolean typing() {
        return form.widget().typing();
    }

    @Override
    public Next input(Input input) {
        return form.widget().input(input);
    }

    @Override
    public List<Action> actions() {
        return Layers.of(
                List.of(Action.of("evidence.done", "done", Next::back, "esc").about("Keep it and go back")),
                watched(form.widget().actions()));
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

    /** Also called when paused, for who leaves a field with the mouse. */
    private boolean keepIfLeft() {
        String now = form.widget().focused().id();
        boolean left = !now.equals(focus);
        focus = now;
        if (left) {
            keep();
        }
        return left;
    }

    /** Changed elsewhere, and nothing typed here: shows what is there now. */
    @Override
    public void refresh() {
        Evidence now = rung.evidence().find(id).evidence();
        if (!drafted && !form.widget().unsaved() && !now.equals(saved)) {
            String at = form.widget().focused().id();
            saved = now;
            form = new PieceForm(now, Map.of(), rung::today);
            form.widget().focus(at);
            focus = at;
        }
    }

    @Override
    public void pause() {
        if (!keepIfLeft() && form.widget().unsaved()) {
            rung.drafts().keep(draftKey, Typed.write(form.typed()));
            drafted = true;
            form.widget().saved();
        }
    }

    @Override
    public void leave() {
        keep();
    }

    /** Makes what is typed the piece, as one change; a draft stays only where something typed cannot be used. */
    private void keep() {
        Evidence piece = form.piece();
        if (!piece.equals(saved)) {
            rung.evidence().save(piece);
            saved = piece;
        }
        form.judge();
        if (form.widget().firstTrouble().isPresent()) {
            rung.drafts().keep(draftKey, Typed.write(form.typed()));
            drafted = true;
        } else if (drafted || form.widget().unsaved()) {
            rung.drafts().forget(draftKey);
            drafted = false;
            restored = false;
        }
        form.widget().saved();
    }

    @Override
    public void draw(Canvas canvas) {
        form.judge();
        Evidence piece = form.piece();
        Strength strength = rung.evidence().strength(piece);
        boolean beside = canvas.columns() >= BESIDE_FROM;
        if (beside) {
            int width = Math.min(Canvas.PROSE + 18, canvas.columns() - BESIDE - 5);
            form.widget().draw(canvas.part(0, 1, width, canvas.rows() - 1));
            canvas.upright(width + 1, 0, canvas.rows());
            int room = Math.min(60, canvas.columns() - width - 5);
            worth(room, piece, strength).draw(canvas.part(width + 3, 1, room, canvas.rows() - 1), 0, 0);
        } else {
            int x = StrengthLook.draw(canvas, 2, 0, strength);
            String raise =
                    restored ? "Restored what you were typing." : StrengthWords.whatWouldRaiseIt(piece, strength);
            canvas.text(x + 2, 0, raise, restored ? Style.ACCENT : Style.MUTED, canvas.columns() - x - 3);
            form.widget().draw(canvas.part(0, 2, canvas.columns(), canvas.rows() - 2));
        }
    }

    /** What the piece is worth as it is typed, tier by tier, and what would raise it. */
    private Text worth(int columns, Evidence piece, Strength strength) {
        Text text = new Text(columns);
        if (restored) {
            text.prose("Restored what you were typing.", Style.ACCENT);
        }
        text.heading("STRENGTH").gap();
        PieceText.tierByTier(text, strength);
        String raise = StrengthWords.whatWouldRaiseIt(piece, strength);
        if (!raise.isEmpty()) {
            text.gap().prose(raise + ".", Style.TEXT);
        }
        return text;
    }
}
