package dev.rung.store;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Measurement;
import dev.rung.domain.evidence.PieceDigest;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.evidence.Verdict.Decision;
import dev.rung.domain.evidence.VerdictAnswer;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.pack.Purpose;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.Judgement;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Puts into a workspace what comes in packs of others: their pieces, what reviewers said, that a pack went out. */
public final class OthersWork implements AutoCloseable {
    public static final String LADDER = "owner-pm";

    private final Database database;
    private final Clock clock;
    private final Uuid7 ids;

    /** Beside whoever else has the workspace open. */
    public OthersWork(Path workspace, Clock clock) {
        this.database = Database.open(workspace, clock);
        this.clock = clock;
        // Came before what is said of it now, though the clock stands.
        this.ids = new Uuid7(Clock.offset(clock, Duration.ofHours(-1)));
    }

    public Person person(String name, Person.Relation relation) {
        Person person = new Person(ids.next(), name, relation, LADDER, "senior-pm", Optional.of("principal-pm"), "EUR");
        new PersonStore(database).add(person, LocalDate.now(clock));
        return person;
    }

    /** A measured piece with claims on the ladder, as {@code competency} at senior PM. */
    public Evidence piece(Person person, String title, LocalDate on, String... competencies) {
        Evidence piece = new Evidence(
                ids.next(),
                on,
                title,
                "Trials ended and nobody knew why.",
                "Called eleven of them, found the missing invoice, and had it built.",
                "One in four came back.",
                "https://wiki.example.com/trials",
                "Mira Lang",
                Optional.empty(),
                "one team",
                new Measurement("trial to paid", "4.1 %", "5.3 %", "billing report"),
                false);
        save(person, piece);
        claim(person, piece, competencies);
        return piece;
    }

    /** Keeps a piece as it reads now. */
    public void save(Person person, Evidence piece) {
        new EvidenceStore(database)
                .save(piece, person.id(), Strength.of(piece, false).number());
    }

    /** Makes these the claims of the piece, all at senior PM. */
    public void claim(Person person, Evidence piece, String... competencies) {
        Set<ExpectationId> wanted = new TreeSet<>();
        for (String competency : competencies) {
            wanted.add(new ExpectationId(competency, "senior-pm"));
        }
        new ClaimStore(database)
                .reclaim(piece, person.id(), Strength.of(piece, false).number(), LADDER, wanted, ids::next);
    }

    /** A verdict that came in a pack. */
    public Verdict said(String evidenceId, Optional<String> claimId, Decision decision, String reviewer, String words) {
        Evidence piece =
                new EvidenceStore(database).find(evidenceId).orElseThrow().evidence();
        Verdict verdict = new Verdict(ids.next(), evidenceId, claimId, decision, reviewer, LocalDate.now(clock), words);
        new VerdictStore(database)
                .add(new Judgement(verdict, PieceDigest.of(piece), Optional.of("a-pack"), Optional.empty()));
        return verdict;
    }

    /** The answer to a verdict given here, as it comes in a pack. */
    public void answered(Verdict verdict, String words) {
        new VerdictStore(database).answer(new VerdictAnswer(verdict.id(), words, LocalDate.now(clock)));
    }

    /** A pack that went out. */
    public void sent(Purpose purpose, String personId) {
        database.journal()
                .change(
                        Journal.Change.forGood("Sent a pack", ""),
                        () -> database.journal()
                                .put(new Row(Tables.PACK)
                                        .set("id", ids.next())
                                        .set("direction", "OUT")
                                        .set("purpose", purpose.name())
                                        .set("person_id", personId)
                                        .set("other_name", "Jonas")
                                        .set("other_fingerprint", "")
                                        .set("made_at", clock.instant().toString())
                                        .set("moved_on", LocalDate.now(clock).toString())
                                        .set("digest", "d")
                                        .set("pieces", 1)
                                        .set("left_out", 0)));
    }

    public Optional<String> claimId(String evidenceId, String competency) {
        return new ClaimStore(database)
                .of(evidenceId).stream()
                        .filter(c -> c.expectation().competency().equals(competency))
                        .map(c -> c.id())
                        .findFirst();
    }

    @Override
    public void close() {
        database.close();
    }
}
