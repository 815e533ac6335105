package dev.rung.domain.coaching;

import java.util.Locale;

/** Who will be able to read a note. */
public enum NoteClass {
    /** Only the writer, ever. */
    PRIVATE("•"),
    /** The coachee, in the summary. */
    SHARED("»"),
    /** The coachee, who may take it as evidence. */
    EVIDENCE("+");

    private final String sign;

    NoteClass(String sign) {
        this.sign = sign;
    }

    /** One character that stands beside the word: {@code •}, {@code »}, {@code +}. */
    public String sign() {
        return sign;
    }

    /** The word in files and commands: {@code private}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Who will read it, in one line: {@code Anna will read this in the summary}.
     *
     * @param coachee as the coachee is called; {@code ""} for whoever coaches themself
     */
    public String readers(String coachee) {
        boolean self = coachee.isEmpty();
        return switch (this) {
            case PRIVATE -> "Only you will read this";
            case SHARED ->
                self ? "Whoever you hand the summary to will read this" : coachee + " will read this in the summary";
            case EVIDENCE ->
                self
                        ? "You may take this as evidence, for whom you show your evidence"
                        : coachee + " may take this as evidence";
        };
    }
}
