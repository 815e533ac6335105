package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.coaching.SessionCommitment;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.commitment.KeptQuarter;
import dev.rung.domain.commitment.KeptRate;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.person.Person;
import dev.rung.store.CommitmentStore;
import dev.rung.store.Database;
import dev.rung.store.Journal;
import dev.rung.store.SessionCommitmentStore;
import dev.rung.store.Uuid7;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What people will have done by when, and what became of it. */
public final class CommitmentService {
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);
    private static final int SHORTEST_ID = 4;

    private final Database database;
    private final CommitmentStore commitments;
    private final SessionCommitmentStore promises;
    private final ProfileService profile;
    private final Uuid7 ids;
    private final Clock clock;

    CommitmentService(Database database, ProfileService profile, Uuid7 ids, Clock clock) {
        this.database = database;
        this.commitments = new CommitmentStore(database);
        this.promises = new SessionCommitmentStore(database);
        this.profile = profile;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Makes one, today. Refuses one without words and a day that has passed.
     *
     * @param owner a name; blank for the person the workspace belongs to
     * @param doneTest {@code ""} where it is not said
     * @param sourceId what it comes out of; {@code ""} for the person's own
     */
    public Commitment add(
            String words, String owner, LocalDate due, String doneTest, Commitment.Source source, String sourceId) {
        Person me = profile.need();
        Commitment made = made(words, owner.isBlank() ? me.name() : owner, due, doneTest, source, sourceId);
        database.journal()
                .change(Journal.Change.of("Committed to", made.words()), () -> commitments.put(me.id(), made));
        return made;
    }

    /**
     * Makes one that somebody promised in a session, today, and notes what it is about. Refuses as {@link #add} does; that a
     * session takes no more than three is its own matter.
     *
     * @param owner a name; blank for the person
     */
    SessionCommitment promise(
            Person person,
            String sessionId,
            String words,
            String owner,
            LocalDate due,
            String doneTest,
            Optional<ExpectationId> about) {
        Commitment promised = made(
                words, owner.isBlank() ? person.name() : owner, due, doneTest, Commitment.Source.SESSION, sessionId);
        SessionCommitment of = new SessionCommitment(promised, sessionId, about, Optional.empty(), Optional.empty());
        database.journal().change(Journal.Change.of("Committed to", promised.words()), () -> {
            commitments.put(person.id(), promised);
            promises.put(of);
        });
        return of;
    }

    private Commitment made(
            String words, String owner, LocalDate due, String doneTest, Commitment.Source source, String sourceId) {
        LocalDate today = LocalDate.now(clock);
        if (words.isBlank()) {
            throw Refusal.usage("A commitment wants words: what will be done, beginning with a verb.");
        }
        if (due.isBefore(today)) {
            throw Refusal.usage(
                    "A commitment cannot be due on " + due + ", which has passed; name a day from today on.");
        }
        return new Commitment(
                ids.next(),
                oneLine(words),
                oneLine(owner),
                due,
                oneLine(doneTest),
                Commitment.State.OPEN,
                "",
                source,
                sourceId,
                today,
                Optional.empty());
    }

    /** Says that it was done. Refuses one that is settled. */
    public Commitment keep(String id) {
        Commitment kept = open(id).settled(Commitment.State.KEPT, "", LocalDate.now(clock));
        put("Kept", kept);
        return kept;
    }

    /**
     * Puts another in its place, from the same source; the old one stays, closed as changed. Refuses one that is settled, a
     * change without a reason and one that changes nothing.
     *
     * @return the new one
     */
    public Commitment change(String id, String words, LocalDate due, String doneTest, String reason) {
        Commitment old = open(id);
        String why = needed(reason, "changed");
        Commitment made = made(words, old.owner(), due, doneTest, old.source(), old.sourceId());
        if (made.words().equals(old.words())
                && made.dueOn().equals(old.dueOn())
                && made.doneTest().equals(old.doneTest())) {
            throw Refusal.usage("“" + old.words() + "” says the same already; give other words or another day.");
        }
        String person = whose(old);
        database.journal().change(Journal.Change.of("Changed the commitment", old.words()), () -> {
            commitments.put(person, old.settled(Commitment.State.CHANGED, why, LocalDate.now(clock)));
            commitments.put(person, made);
            promises.find(old.id())
                    .ifPresent(of -> promises.put(new SessionCommitment(
                            made, of.sessionId(), of.about(), of.growthBetId(), of.evidenceId())));
        });
        return made;
    }

    /** Gives it up. Refuses one that is settled, and to drop it without a reason. */
    public Commitment drop(String id, String reason) {
        Commitment dropped =
                open(id).settled(Commitment.State.DROPPED, needed(reason, "dropped"), LocalDate.now(clock));
        put("Dropped the commitment", dropped);
        return dropped;
    }

    /**
     * One of anybody's by its id or by letters it begins or ends with, four at least.
     *
     * @throws Refusal when there is none, or more than one
     */
    public Commitment find(String id) {
        Optional<Commitment> exactly = commitments.find(id);
        if (exactly.isPresent()) {
            return exactly.get();
        }
        List<Commitment> some = id.length() < SHORTEST_ID ? List.of() : commitments.findByPart(id);
        if (some.size() > 1) {
            throw Refusal.usage("More than one commitment has “" + id + "” in its id; give more of it.");
        }
        return some.stream()
                .findFirst()
                .orElseThrow(() -> Refusal.usage(
                        "There is no commitment " + id + "; rung commitment list names those there are."));
    }

    /** All of my own, by the day they are due. */
    public List<Commitment> all() {
        return commitments.all(profile.need().id());
    }

    /** All of somebody, by the day they are due. */
    public List<Commitment> all(Person person) {
        return commitments.all(person.id());
    }

    /** What somebody promised in sessions, by the day it is due, and what it is about. */
    public List<SessionCommitment> promised(Person person) {
        return promises.ofPerson(person.id());
    }

    /** How many of somebody's commitments whose time has come were kept, today. */
    public KeptRate kept(Person person) {
        return KeptRate.of(all(person), LocalDate.now(clock));
    }

    /** The same by quarter, oldest first: the newest so many quarters, up to the one that runs. */
    public List<KeptQuarter> keptByQuarter(Person person, int most) {
        return KeptQuarter.of(all(person), LocalDate.now(clock), most);
    }

    /** The open ones, by the day they are due. */
    public List<Commitment> open() {
        return due(EVER);
    }

    /** The open ones that are due on a day or before it, by the day they are due. */
    public List<Commitment> due(LocalDate until) {
        return commitments.open(profile.need().id(), until);
    }

    /** Those that were kept, changed or dropped in a month, by the day that was. */
    public List<Commitment> settled(YearMonth month) {
        return settled(month.atDay(1), month.atEndOfMonth());
    }

    /** Those that were kept, changed or dropped from one day to another, both included, by the day that was. */
    public List<Commitment> settled(LocalDate from, LocalDate to) {
        return commitments.settled(profile.need().id(), from, to);
    }

    /** What came out of an answer, a signal, a month, by the day it is due. */
    public List<Commitment> from(Commitment.Source source, String sourceId) {
        return commitments.from(profile.need().id(), source, sourceId);
    }

    /** The month of the page or the answer that one came out of; empty for any other source. */
    public Optional<YearMonth> month(Commitment commitment) {
        return switch (commitment.source()) {
            case UPDATE -> Optional.of(YearMonth.parse(commitment.sourceId()));
            case ANSWER -> commitments.monthOfAnswer(commitment.sourceId());
            case OWN, SIGNAL, SESSION -> Optional.empty();
        };
    }

    private Commitment open(String id) {
        Commitment found = find(id);
        found.settledOn().ifPresent(on -> {
            throw Refusal.usage("“" + found.words() + "” is settled: "
                    + found.state().word() + " on " + on + "; rung undo takes that back.");
        });
        return found;
    }

    private static String needed(String reason, String what) {
        if (reason.isBlank()) {
            throw Refusal.usage("A commitment is not " + what + " without a reason; say in a sentence why.");
        }
        return oneLine(reason);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private void put(String label, Commitment commitment) {
        String person = whose(commitment);
        database.journal()
                .change(Journal.Change.of(label, commitment.words()), () -> commitments.put(person, commitment));
    }

    private String whose(Commitment commitment) {
        return commitments
                .personOf(commitment.id())
                .orElseGet(() -> profile.need().id());
    }
}
