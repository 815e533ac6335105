package dev.rung.tui.session;

import dev.rung.domain.coaching.SessionNote;
import java.util.Locale;

/** What is said of a note beside its text. */
final class NoteWords {
    private NoteWords() {}

    /** {@code , withdrawn}: what became of an offer; empty while it stands, and for every other row. */
    static String became(SessionRow row) {
        return row instanceof SessionRow.Note note
                ? note.note()
                        .offer()
                        .filter(o -> o != SessionNote.Offer.OFFERED)
                        .map(o -> ", " + o.name().toLowerCase(Locale.ROOT))
                        .orElse("")
                : "";
    }
}
