package dev.rung.tui.widget;

import java.util.Optional;

/**
 * A text being edited: caret, selection, and what can be undone. Every method answers a new state. Offsets count chars
 * and lie on boundaries of graphemes; the selection reaches from anchor to caret and is empty when they are the same.
 *
 * @param last how the text came from that of the state before; meaningful only while the text is another than there
 */
public record TextState(String text, int caret, int anchor, Edits edits, Optional<Edit> last) {

    /** A text as it is, the caret behind it. */
    public static TextState of(String text) {
        return new TextState(text, text.length(), text.length(), Edits.NONE, Optional.empty());
    }

    public int from() {
        return Math.min(caret, anchor);
    }

    public int to() {
        return Math.max(caret, anchor);
    }

    public boolean selecting() {
        return caret != anchor;
    }

    public String selected() {
        return text.substring(from(), to());
    }

    /** Types in place of the selection. Letters that follow each other are undone a word at a time. */
    public TextState type(String letters) {
        return replace(from(), to(), letters, selecting() ? Edit.Kind.WHOLE : Edit.Kind.TYPED);
    }

    /** Puts text in place of the selection, as one step. */
    public TextState paste(String more) {
        return replace(from(), to(), more, Edit.Kind.WHOLE);
    }

    /** Puts another text in place of all, as one step. */
    public TextState replaceAll(String other) {
        return other.equals(text) ? this : replace(0, text.length(), other, Edit.Kind.WHOLE);
    }

    public TextState backspace() {
        return selecting() ? paste("") : replace(Walk.before(text, caret), caret, "", Edit.Kind.RUBBED);
    }

    public TextState delete() {
        return selecting() ? paste("") : replace(caret, Walk.after(text, caret), "", Edit.Kind.DELETED);
    }

    public TextState deleteWordBack() {
        return selecting() ? paste("") : replace(Words.left(text, caret), caret, "", Edit.Kind.WHOLE);
    }

    public TextState deleteWord() {
        return selecting() ? paste("") : replace(caret, Words.right(text, caret), "", Edit.Kind.WHOLE);
    }

    /** Deletes back to the line's start; at the start the line break before it. */
    public TextState deleteToStart() {
        int start = Words.lineStart(text, caret);
        return replace(start == caret ? Math.max(0, caret - 1) : start, caret, "", Edit.Kind.WHOLE);
    }

    /** Deletes up to the line's end; at the end the line break there. */
    public TextState deleteToEnd() {
        int end = Words.lineEnd(text, caret);
        return replace(caret, end == caret ? Math.min(text.length(), caret + 1) : end, "", Edit.Kind.WHOLE);
    }

    private TextState replace(int from, int to, String with, Edit.Kind kind) {
        if (from == to && with.isEmpty()) {
            return this;
        }
        Edit edit = new Edit(from, text.substring(from, to), with, caret, anchor, kind);
        String changed = edit.apply(text);
        int behind = Walk.snap(changed, from + with.length());
        return new TextState(changed, behind, behind, edits.did(edit), Optional.of(edit));
    }

    /** Takes the newest step back; the same state when there is none. */
    public TextState undo() {
        return edits.past()
                .newest()
                .map(edit -> new TextState(
                        edit.revert(text),
                        edit.caretBefore(),
                        edit.anchorBefore(),
                        edits.undone(edit),
                        Optional.of(new Edit(edit.at(), edit.inserted(), edit.removed(), 0, 0, Edit.Kind.WHOLE))))
                .orElse(this);
    }

    /** Does the step again that was taken back last; the same state when there is none. */
    public TextState redo() {
        return edits.future()
                .newest()
                .map(edit -> {
                    String changed = edit.apply(text);
                    int behind = Walk.snap(changed, edit.at() + edit.inserted().length());
                    return new TextState(changed, behind, behind, edits.redone(edit), Optional.of(edit));
                })
                .orElse(this);
    }

    /** Moves the caret to an offset, or to the boundary before it; takes the selection's end along if selecting. */
    public TextState to(int offset, boolean select) {
        int there = Walk.snap(text, offset);
        return new TextState(text, there, select ? anchor : there, edits.sealed(), last);
    }

    public TextState left(boolean select) {
        return to(selecting() && !select ? from() : Walk.before(text, caret), select);
    }

    public TextState right(boolean select) {
        return to(selecting() && !select ? to() : Walk.after(text, caret), select);
    }

    public TextState wordLeft(boolean select) {
        return to(Words.left(text, caret), select);
    }

    public TextState wordRight(boolean select) {
        return to(Words.right(text, caret), select);
    }

    public TextState selectAll() {
        return new TextState(text, text.length(), 0, edits.sealed(), last);
    }
}
