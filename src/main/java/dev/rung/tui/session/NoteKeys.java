package dev.rung.tui.session;

import dev.rung.domain.coaching.NoteClass;
import dev.rung.domain.coaching.PrivateNote;
import dev.rung.domain.coaching.SensitiveWords;
import dev.rung.domain.coaching.SessionNote;
import dev.rung.service.Rung;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Next;
import dev.rung.tui.widget.Question;
import java.util.List;

/** What can be done with the note that is chosen. */
final class NoteKeys {
    private static final String CLOSED = "the session is closed and stays as it is";

    private final Rung rung;
    private final SessionScreen screen;

    NoteKeys(Rung rung, SessionScreen screen) {
        this.rung = rung;
        this.screen = screen;
    }

    List<Action> of(SessionRow row) {
        boolean running = screen.session().running();
        if (row instanceof SessionRow.Secret secret) {
            return List.of(
                    Action.of("note.edit", "edit", () -> open(row), "enter").about("Write it otherwise"),
                    Action.of("note.share", "who reads it", () -> share(secret.note()), "c")
                            .about("Let the coachee read it")
                            .unless(running, "it can be shared only while the session runs"),
                    Action.quiet("note.delete", "delete", () -> delete(secret.note()), "d", "delete")
                            .about("Delete it for good; the history forgets it, too"));
        }
        if (row instanceof SessionRow.Note note) {
            boolean offered = note.note()
                    .offer()
                    .filter(o -> o == SessionNote.Offer.OFFERED)
                    .isPresent();
            return List.of(
                    Action.of("note.edit", "edit", () -> open(row), "enter")
                            .about("Write it otherwise")
                            .unless(running, CLOSED),
                    Action.of("note.reclass", "who reads it", () -> reclass(note.note()), "c")
                            .about("Make it private, shared or evidence")
                            .unless(running, CLOSED),
                    Action.quiet("note.remove", "take away", () -> remove(note.note()), "d", "delete")
                            .about("Take it away")
                            .unless(running, CLOSED),
                    Action.of("note.withdraw", "withdraw", () -> withdraw(note.note()), "w")
                            .about("Withdraw the offer of evidence")
                            .unless(offered, "it is not offered as evidence"));
        }
        return List.of();
    }

    Next open(SessionRow row) {
        if (row instanceof SessionRow.Promise) {
            return Next.refuse("m makes one; commitments are kept, changed and dropped on the coachee's list");
        }
        boolean may = row instanceof SessionRow.Secret || screen.session().running();
        return may ? screen.rewrite(row) : Next.refuse(CLOSED);
    }

    private Next share(PrivateNote note) {
        String text = note.text();
        return Next.show(new Question(
                "Let somebody read it",
                "“" + text + "”\n\n" + warned(text, NoteClass.SHARED) + "This cannot be undone.",
                List.of(
                        new Question.Choice("n", "leave it private", Next::stay),
                        new Question.Choice(
                                "s", NoteClass.SHARED.readers(screen.reader()), () -> shared(note, NoteClass.SHARED)),
                        new Question.Choice(
                                "v",
                                NoteClass.EVIDENCE.readers(screen.reader()),
                                () -> shared(note, NoteClass.EVIDENCE)))));
    }

    private String warned(String text, NoteClass as) {
        String warning = SensitiveWords.warning(text, as, screen.reader());
        return warning.isEmpty() ? "" : warning + "\n\n";
    }

    private Next shared(PrivateNote note, NoteClass as) {
        rung.privateNotes().share(note.id(), as, note.text());
        screen.refresh();
        return Next.say(as.readers(screen.reader()) + ".");
    }

    private Next reclass(SessionNote note) {
        NoteClass other = note.noteClass() == NoteClass.SHARED ? NoteClass.EVIDENCE : NoteClass.SHARED;
        return Next.show(new Question(
                "Who reads it",
                "“" + note.text() + "”",
                List.of(
                        new Question.Choice("n", "leave it " + note.noteClass().word(), Next::stay),
                        new Question.Choice(
                                other == NoteClass.SHARED ? "s" : "v", other.readers(screen.reader()), () -> {
                                    rung.sessions().reclass(note.id(), other);
                                    screen.refresh();
                                    return Next.say(other.readers(screen.reader()) + "; u takes it back.");
                                }),
                        new Question.Choice("p", "only you; it leaves the history, too", () -> {
                            rung.privateNotes().hide(note.id());
                            screen.refresh();
                            return Next.say(NoteClass.PRIVATE.readers(screen.reader()) + ".");
                        }))));
    }

    private Next delete(PrivateNote note) {
        return Next.show(Question.yesNo(
                "Delete the private note",
                "It is gone for good, from the history, too; backups keep it until they rotate.",
                "delete it",
                () -> {
                    rung.privateNotes().delete(note.id());
                    screen.refresh();
                    return Next.say("Deleted for good.");
                }));
    }

    private Next remove(SessionNote note) {
        rung.sessions().removeNote(note.id());
        screen.refresh();
        return Next.say("Taken away; u brings it back.");
    }

    private Next withdraw(SessionNote note) {
        rung.sessionOffers().withdraw(note.id());
        screen.refresh();
        return Next.say("Withdrawn; it will not reach the coachee. u offers it again.");
    }
}
