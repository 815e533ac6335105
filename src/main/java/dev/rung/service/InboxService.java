package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.PieceDigest;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.evidence.Verdict.Decision;
import dev.rung.domain.evidence.VerdictAnswer;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.Judgement;
import dev.rung.store.Database;
import dev.rung.store.EvidenceStore;
import dev.rung.store.Journal;
import dev.rung.store.KeptEvidence;
import dev.rung.store.PersonStore;
import dev.rung.store.ReadMarkStore;
import dev.rung.store.Uuid7;
import dev.rung.store.VerdictStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Somebody else's evidence, for who reviews it: what waits, and what is said of it. */
public final class InboxService {
    private final Database database;
    private final ProfileService profile;
    private final PersonStore people;
    private final EvidenceStore pieces;
    private final VerdictStore verdicts;
    private final ReadMarkStore marks;
    private final InboxReading reading;
    private final ReviewerQuestions questions;
    private final Uuid7 ids;
    private final Clock clock;

    InboxService(Database database, ProfileService profile, Uuid7 ids, Clock clock) {
        this.database = database;
        this.profile = profile;
        this.people = new PersonStore(database);
        this.pieces = new EvidenceStore(database);
        this.verdicts = new VerdictStore(database);
        this.marks = new ReadMarkStore(database);
        this.reading = new InboxReading(database, clock);
        this.questions = new ReviewerQuestions(database, profile, clock);
        this.ids = ids;
        this.clock = clock;
    }

    /** What waits for a verdict, the most pressing reason first. Refuses one's own evidence and somebody unknown. */
    public InboxWindow waiting(String personId) {
        return reading.window(other(personId), false);
    }

    /** All pieces of a person, those that are settled last. */
    public InboxWindow all(String personId) {
        return reading.window(other(personId), true);
    }

    /** One piece of a person, by its id or a beginning or end of it. */
    public InboxRow piece(String personId, String evidenceId) {
        InboxRow row = piece(evidenceId);
        if (!row.owner().id().equals(personId)) {
            throw Refusal.usage("“" + row.piece().evidence().title() + "” is evidence of "
                    + row.owner().name() + ".");
        }
        return row;
    }

    /** One piece of anybody else. */
    public InboxRow piece(String evidenceId) {
        KeptEvidence kept = kept(evidenceId);
        return reading.rows(other(kept.personId()), List.of(kept.evidence().id()))
                .get(0);
    }

    private KeptEvidence kept(String id) {
        String me = profile.need().id();
        Optional<KeptEvidence> exactly = pieces.find(id);
        if (exactly.isPresent()) {
            return exactly.get();
        }
        List<KeptEvidence> found = id.length() >= 4 ? pieces.findByPartOfOthers(id, me) : List.of();
        if (found.size() > 1) {
            throw Refusal.usage("More than one piece of evidence has “" + id + "” in its id; give more of it.");
        }
        return found.stream()
                .findFirst()
                .orElseThrow(() -> Refusal.usage(
                        "Nobody's evidence here is called “" + id + "”; rung review inbox PERSON shows the ids."));
    }

    private Person other(String personId) {
        Person person = people.find(personId)
                .orElseThrow(() -> Refusal.usage("There is nobody with the id “" + personId + "” here."));
        if (person.relation() == Person.Relation.ME) {
            throw Refusal.usage("That is evidence of your own; others judge it.");
        }
        return person;
    }

    /** Keeps that the piece was opened, the first time; nothing that undo takes back. */
    public void read(String evidenceId) {
        marks.mark(piece(evidenceId).id(), clock.instant());
    }

    /** Accepts a piece, or one claim of it; words may be empty. */
    public Verdict accept(String evidenceId, Optional<ExpectationId> claim, String words) {
        return judge(evidenceId, claim, Decision.ACCEPTED, words);
    }

    /** Asks something about a piece, or about one claim of it. Refuses to without words. */
    public Verdict question(String evidenceId, Optional<ExpectationId> claim, String words) {
        if (words.isBlank()) {
            throw Refusal.usage("Say what you want to know; a question without words cannot be answered.");
        }
        return judge(evidenceId, claim, Decision.QUESTIONED, words);
    }

    /** Rejects a piece, or one claim of it. Refuses to without a reason. */
    public Verdict reject(String evidenceId, Optional<ExpectationId> claim, String words) {
        if (words.isBlank()) {
            throw Refusal.usage("Say why; a rejection without a reason teaches nothing.");
        }
        return judge(evidenceId, claim, Decision.REJECTED, words);
    }

    private Verdict judge(String evidenceId, Optional<ExpectationId> claim, Decision decision, String words) {
        return database.inTransaction(() -> {
            InboxRow row = piece(evidenceId);
            Evidence piece = row.piece().evidence();
            if (row.piece().trashedOn().isPresent()) {
                throw Refusal.usage("“" + piece.title() + "” is in the trash.");
            }
            Verdict verdict = new Verdict(
                    ids.next(),
                    piece.id(),
                    claim.map(c -> claimed(row, c).id()),
                    decision,
                    profile.need().name(),
                    LocalDate.now(clock),
                    words.strip());
            Judgement judgement = new Judgement(verdict, PieceDigest.of(piece), Optional.empty(), Optional.empty());
            database.journal().change(Journal.Change.of(label(decision), piece.title()), () -> verdicts.add(judgement));
            return verdict;
        });
    }

    private static Claim claimed(InboxRow row, ExpectationId expectation) {
        return row.claims().stream()
                .filter(c -> c.expectation().equals(expectation))
                .findFirst()
                .orElseThrow(() -> Refusal.usage("“" + row.piece().evidence().title() + "” does not claim “"
                        + expectation + "”; it claims "
                        + (row.claims().isEmpty()
                                ? "nothing."
                                : row.claims().stream()
                                                .map(c -> c.expectation().toString())
                                                .collect(Collectors.joining(", "))
                                        + ".")));
    }

    private static String label(Decision decision) {
        return switch (decision) {
            case ACCEPTED -> "Accepted";
            case QUESTIONED -> "Asked about";
            case REJECTED -> "Rejected";
        };
    }

    /** Takes back a verdict of one's own. Refuses when it went out in a pack: then a newer one says what holds now. */
    public void takeBack(String verdictId) {
        database.inTransaction(() -> {
            Judgement given = verdicts.find(verdictId)
                    .filter(Judgement::own)
                    .orElseThrow(() -> Refusal.usage("You gave no verdict with the id “" + verdictId + "”."));
            InboxRow row = piece(given.verdict().evidenceId());
            if (sent(given.verdict())) {
                throw Refusal.usage("That verdict went out to " + row.owner().name()
                        + " and stays; a new one says what you think now.");
            }
            String title = row.piece().evidence().title();
            database.journal()
                    .change(Journal.Change.of("Took back a verdict on", title), () -> verdicts.delete(verdictId));
            return Optional.empty();
        });
    }

    /** Whether a verdict of one's own went out in a pack. */
    public boolean sent(Verdict verdict) {
        return pieces.find(verdict.evidenceId())
                .filter(k -> verdicts.verdictLeft(verdict.id(), k.personId()))
                .isPresent();
    }

    /** What others ask of one's own evidence. */
    public ReviewerQuestions questions() {
        return questions;
    }

    /** Open questions of others on one's own pieces, newest first. */
    public List<ReviewerQuestion> asked() {
        return questions.open();
    }

    /** See {@link ReviewerQuestions#answer}. */
    public VerdictAnswer answer(String verdictId, String words) {
        return questions.answer(verdictId, words);
    }
}
