package dev.rung.files.pack;

import dev.rung.domain.coaching.Hat;
import dev.rung.domain.coaching.Step;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.pack.SessionPack;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The content of a session pack as JSON. */
final class SessionContent {
    private static final int MOST_NOTES = 1_000;
    private static final int MOST_COMMITMENTS = 100;

    private SessionContent() {}

    static Map<String, Object> map(SessionPack pack) {
        Optional<Integer> confidence = pack.confidence().stream().boxed().findFirst();
        return new Entries()
                .put("session_id", pack.sessionId())
                .put("on", pack.on())
                .put("hat", pack.hat().word())
                .put("goal", pack.goal())
                .put("focus", pack.focus().map(ExpectationId::toString))
                .put("confidence", confidence)
                .put("notes", pack.notes().stream().map(SessionContent::map).toList())
                .put("offered", pack.offered().stream().map(SessionContent::map).toList())
                .put(
                        "commitments",
                        pack.commitments().stream().map(SessionContent::map).toList())
                .map();
    }

    private static Map<String, Object> map(SessionPack.SharedNote note) {
        return new Entries()
                .put("id", note.id())
                .put("step", note.step().word())
                .put("text", note.text())
                .map();
    }

    private static Map<String, Object> map(SessionPack.AgreedCommitment commitment) {
        return new Entries()
                .put("id", commitment.id())
                .put("words", commitment.words())
                .put("owner", commitment.owner())
                .put("due_on", commitment.dueOn())
                .put("done_test", commitment.doneTest())
                .put("made_on", commitment.madeOn())
                .put("focus", commitment.focus().map(ExpectationId::toString))
                .map();
    }

    static SessionPack read(PackFields f) {
        Set<String> noteIds = new HashSet<>();
        Set<String> commitmentIds = new HashSet<>();
        return new SessionPack(
                f.id("session_id"),
                f.day("on"),
                f.word("hat", Words.HATS, Hat.COACH),
                f.text("goal"),
                f.optionalExpectation("focus"),
                f.optionalNumber("confidence", 1, 10).map(OptionalInt::of).orElse(OptionalInt.empty()),
                notes(f, "notes", noteIds),
                notes(f, "offered", noteIds),
                f.objects("commitments", MOST_COMMITMENTS, c -> commitment(c, commitmentIds)));
    }

    private static List<SessionPack.SharedNote> notes(PackFields f, String name, Set<String> ids) {
        return f.objects(
                name,
                MOST_NOTES,
                n -> new SessionPack.SharedNote(
                        n.newId("id", ids), n.word("step", Words.STEPS, Step.GOAL), n.said("text")));
    }

    private static SessionPack.AgreedCommitment commitment(PackFields f, Set<String> ids) {
        return new SessionPack.AgreedCommitment(
                f.newId("id", ids),
                f.said("words"),
                f.name("owner"),
                f.day("due_on"),
                f.text("done_test"),
                f.day("made_on"),
                f.optionalExpectation("focus"));
    }
}
