package dev.rung.tui.session;

import dev.rung.domain.coaching.PrivateNote;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.SessionCommitment;
import dev.rung.domain.coaching.SessionNote;
import dev.rung.domain.coaching.Step;
import dev.rung.service.Rung;
import dev.rung.tui.widget.GroupedList.Group;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the page of a session lists: a step while it can be written in, everything once it is closed. */
final class SessionRows {
    private final Rung rung;

    SessionRows(Rung rung) {
        this.rung = rung;
    }

    List<Group<SessionRow>> of(Session session, Step step) {
        List<SessionNote> notes = rung.sessions().notes(session.id());
        List<PrivateNote> secrets = rung.privateNotes().of(session);
        List<SessionCommitment> made = rung.sessions().commitments(session.id());
        List<Group<SessionRow>> groups = new ArrayList<>();
        if (session.closed()) {
            for (Step each : Step.values()) {
                groups.add(new Group<>(each.title(), written(each, notes, secrets)));
            }
            groups.add(promises("commitments", made));
            return groups;
        }
        groups.add(new Group<>("notes", written(step, notes, secrets)));
        if (step == Step.WAY_FORWARD) {
            long standing = made.stream().filter(SessionCommitment::standing).count();
            groups.add(promises("commitments, " + standing + " of " + SessionCommitment.MOST, made));
        }
        groups.add(new Group<>(
                "questions to ask",
                rung.sessions().fitting(session.id(), step).stream()
                        .map(q -> (SessionRow) new SessionRow.Ask(q))
                        .toList()));
        return groups;
    }

    private static Group<SessionRow> promises(String heading, List<SessionCommitment> made) {
        return new Group<>(
                heading,
                made.stream().map(m -> (SessionRow) new SessionRow.Promise(m)).toList());
    }

    private static List<SessionRow> written(Step step, List<SessionNote> notes, List<PrivateNote> secrets) {
        record At(Instant when, SessionRow row) {}
        return Stream.concat(
                        notes.stream()
                                .filter(n -> n.step() == step)
                                .map(n -> new At(n.writtenAt(), new SessionRow.Note(n))),
                        secrets.stream()
                                .filter(n -> n.step().orElse(Step.REALITY) == step)
                                .map(n -> new At(n.writtenAt(), new SessionRow.Secret(n))))
                .sorted(Comparator.comparing(At::when))
                .map(At::row)
                .toList();
    }
}
