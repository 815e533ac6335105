package dev.rung.service;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.review.Judgement;
import dev.rung.domain.review.ReviewDraft;
import dev.rung.files.pack.SealedBox;
import dev.rung.service.sample.PeopleBooks;
import dev.rung.store.AssessmentStore;
import dev.rung.store.CalibrationStore;
import dev.rung.store.CommitmentStore;
import dev.rung.store.Database;
import dev.rung.store.GrowthBetStore;
import dev.rung.store.IntakeStore;
import dev.rung.store.KnownKeyStore;
import dev.rung.store.PackStore;
import dev.rung.store.PersonStore;
import dev.rung.store.PrivateNoteStore;
import dev.rung.store.ReadMarkStore;
import dev.rung.store.ReviewDraftStore;
import dev.rung.store.ReviewStore;
import dev.rung.store.SealStore;
import dev.rung.store.SessionCommitmentStore;
import dev.rung.store.SessionStore;
import dev.rung.store.VerdictStore;
import java.util.Iterator;
import java.util.SplittableRandom;

/** Keeps the people of the sample, and all that came from them and was made with them. */
final class SamplePeople {
    private final Database database;
    private final PeopleBooks books;

    SamplePeople(Database database, PeopleBooks books) {
        this.database = database;
        this.books = books;
    }

    void keep() {
        PersonStore people = new PersonStore(database);
        KnownKeyStore keys = new KnownKeyStore(database);
        for (PeopleBooks.Someone someone : books.people()) {
            people.add(someone.person(), someone.on());
            keys.put(someone.key());
        }
        PackStore packs = new PackStore(database);
        books.packs().forEach(p -> packs.add(p.pack(), p.digests()));
        work();
        assessments(packs);
        reviews();
        coaching();
    }

    private void work() {
        IntakeStore intake = new IntakeStore(database);
        for (PeopleBooks.Work work : books.works()) {
            Evidence piece = work.piece();
            Iterator<String> ids = work.claims().stream().map(Claim::id).iterator();
            intake.add(
                    piece,
                    work.personId(),
                    Strength.of(piece, false).number(),
                    work.claims().get(0).ladderId(),
                    work.claims().stream().map(Claim::expectation).toList(),
                    ids::next);
        }
        ReadMarkStore marks = new ReadMarkStore(database);
        books.reads().forEach(r -> marks.mark(r.evidenceId(), r.at()));
        VerdictStore verdicts = new VerdictStore(database);
        for (Judgement judgement : books.verdicts()) {
            verdicts.add(judgement);
            judgement.answer().ifPresent(verdicts::answer);
        }
    }

    /** The seal is as random as the sample: the same day gives the same bytes. */
    private void assessments(PackStore packs) {
        AssessmentStore assessments = new AssessmentStore(database);
        SealStore seals = new SealStore(database);
        for (PeopleBooks.Sealed sent : books.assessments()) {
            String id = sent.assessment().id();
            SealedBox box = SealedBox.seal(sent.assessment(), new SplittableRandom(id.hashCode()));
            packs.seal(id, sent.packId(), sent.assessment().personId(), box.on(), box.box(), box.key());
            sent.openedOn().ifPresent(day -> {
                assessments.add(sent.assessment());
                seals.opened(id, day);
            });
        }
    }

    private void reviews() {
        ReviewStore reviews = new ReviewStore(database);
        books.reviews().forEach(reviews::add);
        CalibrationStore calibrations = new CalibrationStore(database);
        PeopleBooks.Meeting meeting = books.meeting();
        calibrations.put(meeting.calibration());
        meeting.notes()
                .forEach((person, words) ->
                        calibrations.note(meeting.calibration().id(), person, words));
        meeting.changed().forEach(calibrations::add);
        ReviewDraftStore drafts = new ReviewDraftStore(database);
        ReviewDraft draft = books.draft();
        drafts.begin(draft);
        int place = 0;
        for (ReviewDraft.Given given : draft.ratings()) {
            drafts.put(draft.personId(), given, place++);
        }
    }

    private void coaching() {
        SessionStore sessions = new SessionStore(database);
        PrivateNoteStore secrets = new PrivateNoteStore(database);
        CommitmentStore commitments = new CommitmentStore(database);
        SessionCommitmentStore about = new SessionCommitmentStore(database);
        for (PeopleBooks.Held held : books.sessions()) {
            sessions.put(held.session());
            held.questions().forEach(q -> sessions.put(held.session().id(), q));
            held.notes().forEach(sessions::put);
            held.secrets().forEach(secrets::put);
            held.commitments().forEach(c -> {
                commitments.put(held.session().personId(), c.commitment());
                about.put(c);
            });
        }
        GrowthBetStore bets = new GrowthBetStore(database);
        books.bets().forEach(bets::put);
    }
}
