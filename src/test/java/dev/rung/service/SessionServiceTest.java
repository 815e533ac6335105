package dev.rung.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.domain.Refusal;
import dev.rung.domain.coaching.Hat;
import dev.rung.domain.coaching.NoteClass;
import dev.rung.domain.coaching.PrivateNote;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.SessionCommitment;
import dev.rung.domain.coaching.SessionNote;
import dev.rung.domain.coaching.SessionSummary;
import dev.rung.domain.coaching.Step;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.person.Person;
import dev.rung.tui.CoachDesk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions as they are kept, on a real file. */
class SessionServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final ExpectationId INSIGHT = new ExpectationId("customer-insight", "senior-pm");

    @TempDir
    private Path folder;

    private Rung rung;
    private SessionService sessions;
    private PrivateNotes notes;
    private Person anna;

    @BeforeEach
    void open() {
        rung = new CoachDesk(folder).on(TODAY);
        sessions = rung.sessions();
        notes = rung.privateNotes();
        anna = CoachDesk.somebody(rung, CoachDesk.ANNA);
    }

    @AfterEach
    void close() {
        rung.close();
    }

    private Session planned() {
        return sessions.plan(anna, TODAY, Hat.MENTOR, "Win two weeks for interviews", Optional.of(INSIGHT), 30);
    }

    private Session running() {
        return sessions.begin(planned().id());
    }

    @Test
    void aSessionIsPlannedBegunAndClosedForGood() {
        Session session = running();
        assertThat(session.beganAt()).contains(rung.now());
        Session closed = sessions.close(session.id());

        assertThat(sessions.find(session.id())).isEqualTo(closed);
        assertThat(closed.endedAt()).contains(rung.now());
        assertThatThrownBy(() -> sessions.note(session.id(), Step.GOAL, "late", NoteClass.SHARED))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is closed and stays as it was");
        assertThatThrownBy(() -> sessions.goal(session.id(), "another")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> sessions.confidence(session.id(), 7)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> rung.changes().undo())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be undone");
    }

    @Test
    void whatHasNotBegunTakesNoNotesThatLeave() {
        Session session = planned();
        assertThatThrownBy(() -> sessions.note(session.id(), Step.GOAL, "early", NoteClass.SHARED))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("rung session begin");
        notes.write(session.id(), Step.GOAL, "ask about the new team");
        assertThatThrownBy(() -> sessions.remove(session.id())).hasMessageContaining("private notes");
    }

    @Test
    void aPlannedOneMovesAndGoesAndUndoBringsItBack() {
        Session session = planned();
        sessions.prepare(session.id(), Step.REALITY, "What did the two lost accounts say?");
        assertThat(sessions.move(session.id(), FRIDAY).on()).isEqualTo(FRIDAY);
        sessions.remove(session.id());
        assertThat(sessions.of(anna)).isEmpty();
        rung.changes().undo();
        assertThat(sessions.of(anna)).extracting(Session::on).containsExactly(FRIDAY);
        assertThat(sessions.questions(session.id())).hasSize(1);
    }

    @Test
    void goalHatFocusAndConfidenceAreKeptAndUndone() {
        Session session = running();
        sessions.goal(session.id(), " See ten customers ");
        sessions.hat(session.id(), Hat.COACH);
        sessions.focus(session.id(), Optional.empty());
        sessions.confidence(session.id(), 7);

        Session now = sessions.find(session.id());
        assertThat(now.goal()).isEqualTo("See ten customers");
        assertThat(now.hat()).isEqualTo(Hat.COACH);
        assertThat(now.focus()).isEmpty();
        assertThat(now.confidence()).isEqualTo(OptionalInt.of(7));
        rung.changes().undo();
        assertThat(sessions.find(session.id()).confidence()).isEmpty();
        assertThatThrownBy(() -> sessions.confidence(session.id(), 11)).hasMessageContaining("from 1 to 10");
        assertThatThrownBy(() ->
                        sessions.focus(session.id(), Optional.of(new ExpectationId("customer-insight", "nowhere"))))
                .hasMessageContaining("expects nothing at");
    }

    @Test
    void theThreeClassesAreKeptApart() {
        Session session = running();
        sessions.note(session.id(), Step.REALITY, "Two interviews in six weeks", NoteClass.SHARED);
        sessions.note(session.id(), Step.REALITY, "Ran the churn interviews herself", NoteClass.EVIDENCE);
        notes.write(session.id(), Step.REALITY, "sounds tired");

        assertThat(sessions.notes(session.id()))
                .extracting(SessionNote::noteClass)
                .containsExactly(NoteClass.SHARED, NoteClass.EVIDENCE);
        assertThat(notes.of(session)).extracting(PrivateNote::text).containsExactly("sounds tired");
        SessionSummary summary = sessions.summary(session.id());
        assertThat(summary.notes()).extracting(SessionNote::text).containsExactly("Two interviews in six weeks");
        assertThat(summary.offered()).extracting(SessionNote::text).containsExactly("Ran the churn interviews herself");
        assertThat(summary.toString()).doesNotContain("tired");
        assertThat(summary.focusTitle()).isEqualTo("Customer insight at Senior PM");
        assertThat(summary.coach()).isEqualTo("Mira Feld");
    }

    @Test
    void aPrivateNoteIsSharedOnlyAsItWasShown() {
        Session session = running();
        PrivateNote note = notes.write(session.id(), Step.OPTIONS, "could lead the pricing bet");
        assertThatThrownBy(() -> notes.share(note.id(), NoteClass.SHARED, "other words"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("look at it again");
        SessionNote shared = notes.share(note.id(), NoteClass.EVIDENCE, note.text());

        assertThat(notes.of(session)).isEmpty();
        assertThat(sessions.notes(session.id())).containsExactly(shared);
        assertThat(shared.offer()).contains(SessionNote.Offer.OFFERED);
        assertThatThrownBy(() -> rung.changes().undo()).hasMessageContaining("cannot be undone");
    }

    @Test
    void aSharedNoteThatIsMadePrivateLeavesNoWordInTheExport() throws Exception {
        Session session = running();
        SessionNote shared = sessions.note(session.id(), Step.OPTIONS, "zebracanary", NoteClass.SHARED);
        sessions.rewrite(shared.id(), "zebracanary again");
        PrivateNote hidden = notes.hide(shared.id());
        Path file = folder.resolve("all.json");
        String said = rung.safekeeping().export(file, false);

        assertThat(hidden.text()).isEqualTo("zebracanary again");
        assertThat(java.nio.file.Files.readString(file)).doesNotContain("zebracanary");
        assertThat(said).contains("1 private note left out");
    }

    @Test
    void aDeletedPrivateNoteIsNowhereInTheFile() throws Exception {
        Session session = running();
        PrivateNote note = notes.write(session.id(), Step.OPTIONS, "okapicanary");
        notes.rewrite(note.id(), "okapicanary twice");
        assertThat(bytes()).contains("okapicanary");
        notes.delete(note.id());

        assertThat(bytes()).doesNotContain("okapicanary");
        assertThat(notes.count()).isZero();
        assertThatThrownBy(() -> rung.changes().undo()).hasMessageContaining("cannot be undone");
    }

    private String bytes() throws Exception {
        StringBuilder all = new StringBuilder();
        Path file = rung.places().workspace();
        for (Path each : List.of(file, Path.of(file + "-wal"))) {
            if (java.nio.file.Files.exists(each)) {
                all.append(new String(
                        java.nio.file.Files.readAllBytes(each), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    @Test
    void whatTheHistoryCallsPrivateChangesNamesNothing() {
        Session session = running();
        PrivateNote note = notes.write(session.id(), Step.OPTIONS, "not for anybody");
        notes.writeOn(anna.id(), "not for anybody either");
        notes.delete(note.id());
        assertThat(rung.changes().before(Long.MAX_VALUE, 3))
                .allSatisfy(change -> assertThat(change.label()).doesNotContain("“"));
    }

    @Test
    void anOfferIsWithdrawnAlsoAfterTheEnd() {
        Session session = running();
        SessionNote note = sessions.note(session.id(), Step.REALITY, "Led the review", NoteClass.EVIDENCE);
        sessions.close(session.id());
        rung.sessionOffers().withdraw(note.id());
        assertThat(sessions.summary(session.id()).offered()).isEmpty();
        assertThatThrownBy(() -> rung.sessionOffers().withdraw(note.id())).hasMessageContaining("is withdrawn");
        assertThatThrownBy(() -> notes.hide(note.id())).hasMessageContaining("is closed");
        notes.write(session.id(), Step.GOAL, "still mine to write");
        assertThat(notes.of(session)).hasSize(1);
    }

    @Test
    void threeCommitmentsAreTheCoacheesAndNotMine() {
        Session session = running();
        for (String words : List.of("Call Ben", "Write the page", "Ask finance")) {
            sessions.commit(session.id(), words, "", FRIDAY, "a note", Optional.empty());
        }
        assertThatThrownBy(() -> sessions.commit(session.id(), "Run", "", FRIDAY, "", Optional.empty()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("three commitments already");
        assertThat(rung.commitments().all()).isEmpty();
        assertThat(rung.commitments().all(anna)).extracting(Commitment::owner).containsOnly("Anna Weiss");
        assertThat(sessions.commitments(session.id()))
                .allSatisfy(c -> assertThat(c.about()).contains(INSIGHT));
        rung.changes().undo();
        assertThat(sessions.commitments(session.id())).hasSize(2);
    }

    @Test
    void aCoacheesCommitmentIsChangedKeptAndDroppedByTheSameVerbs() {
        Session session = running();
        List<SessionCommitment> made = List.of(
                sessions.commit(session.id(), "Call Ben", "", FRIDAY, "a note", Optional.empty()),
                sessions.commit(session.id(), "Write the page", "", FRIDAY, "a page", Optional.empty()));
        Commitment changed = rung.commitments()
                .change(made.get(0).commitment().id(), "Call Ben", FRIDAY.plusDays(3), "a note", "he is away");
        rung.commitments().drop(made.get(1).commitment().id(), "the page is not wanted any more");

        assertThat(rung.commitments().all(anna)).contains(changed);
        assertThat(sessions.commitments(session.id()))
                .filteredOn(c -> c.commitment().equals(changed))
                .allSatisfy(c -> assertThat(c.about()).contains(INSIGHT));
        assertThat(sessions.summary(session.id()).commitments()).hasSize(2);
        assertThat(rung.commitments().all()).isEmpty();
        assertThat(rung.commitments().kept(anna).words()).contains("0 of 2 kept");
    }

    @Test
    void askedQuestionsAreTickedOnceAndComeFirst() {
        Session session = running();
        FittingQuestion third = sessions.fitting(session.id(), Step.GOAL).get(2);
        sessions.asked(session.id(), Step.GOAL, third.wording(), true);
        assertThat(sessions.fitting(session.id(), Step.GOAL).get(0).wording()).isEqualTo(third.wording());
        assertThat(sessions.fitting(session.id(), Step.GOAL)).hasSize(8);
        sessions.asked(session.id(), Step.GOAL, third.wording(), false);
        assertThat(sessions.questions(session.id())).hasSize(1).allMatch(q -> !q.asked());
    }

    @Test
    void whoCoachesThemselfIsTheCoacheeAndTheCoach() {
        Person me = rung.profile().need();
        Session session = sessions.begin(
                sessions.plan(me, TODAY, Hat.COACH, "", Optional.empty(), 15).id());
        sessions.commit(session.id(), "Write the page", "", FRIDAY, "a page", Optional.empty());
        assertThat(sessions.reader(session)).isEmpty();
        assertThat(sessions.summary(session.id()).self()).isTrue();
        assertThat(rung.commitments().open()).hasSize(1);
    }

    @Test
    void peopleComeWithTheirLastAndNextSession() {
        Session closed = sessions.close(running().id());
        Session next = sessions.plan(anna, FRIDAY, Hat.MENTOR, "", Optional.empty(), 30);
        assertThat(sessions.people())
                .extracting(p -> p.person().name())
                .containsExactly("Anna Weiss", "Ben Okafor", "Mira Feld");
        CoachedPerson first = sessions.people().get(0);
        assertThat(first.last()).contains(closed);
        assertThat(first.next()).contains(next);
        assertThat(first.running()).isEmpty();
    }
}
