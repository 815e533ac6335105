package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.pack.Envelope;
import dev.rung.domain.pack.EvidencePack;
import dev.rung.domain.pack.KeptPack;
import dev.rung.domain.pack.KnownKey;
import dev.rung.domain.pack.PackContent;
import dev.rung.domain.pack.Party;
import dev.rung.domain.pack.Purpose;
import dev.rung.domain.pack.ReviewPack;
import dev.rung.domain.pack.Selection;
import dev.rung.domain.pack.SessionPack;
import dev.rung.domain.person.Person;
import dev.rung.files.OwnedFile;
import dev.rung.files.pack.OpenedPack;
import dev.rung.files.pack.PackFile;
import dev.rung.files.pack.SealedBox;
import dev.rung.store.Database;
import dev.rung.store.Journal;
import dev.rung.store.KnownKeyStore;
import dev.rung.store.PackStore;
import dev.rung.store.PersonStore;
import dev.rung.store.Uuid7;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Packs, by which people exchange work. What leaves is shown first, field by field, and recorded for good: nobody can call it
 * back. What arrives is looked at first, which changes nothing, and taken in after a backup.
 */
public final class PackService {
    private final Database database;
    private final PackStore packs;
    private final KnownKeyStore known;
    private final PersonStore people;
    private final ProfileService profile;
    private final PackKeys keys;
    private final Recipients recipients;
    private final PackLadders ladders;
    private final EvidenceExport evidence;
    private final ReviewExport reviews;
    private final SessionExport sessions;
    private final PackBatch batch;
    private final Uuid7 ids;
    private final Clock clock;

    PackService(
            Database database,
            ProfileService profile,
            LadderService ladders,
            AdoptedLadders adopted,
            SafekeepingService safekeeping,
            Uuid7 ids,
            Clock clock) {
        this.database = database;
        this.packs = new PackStore(database);
        this.known = new KnownKeyStore(database);
        this.people = new PersonStore(database);
        this.profile = profile;
        this.keys = new PackKeys(database, clock);
        this.recipients = new Recipients(database, profile, ids, clock);
        this.ladders = new PackLadders(database, adopted);
        this.evidence = new EvidenceExport(database, profile, ladders);
        this.reviews = new ReviewExport(database, profile);
        this.sessions = new SessionExport(database);
        this.batch = new PackBatch(
                database, new PackIntake(database, profile, keys, this.ladders, ids, clock), this.ladders, safekeeping);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Who I am in packs.
     *
     * @param fingerprint of my key, to be read aloud to who gets packs of mine
     */
    public record Identity(String name, String fingerprint, LocalDate madeOn) {}

    /** Who I am in packs; makes the key at first need. */
    public Identity identity() {
        String name = profile.need().name();
        return new Identity(name, keys.mine().fingerprint(), keys.madeOn());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What is sent unless something else is said. */
    public Selection usual() {
        return evidence.usual(today());
    }

    /**
     * What a pack of my work would hold, every field with its value, and what stays behind and why. Changes nothing but that
     * the key is made at first need.
     *
     * @param to somebody's name, the beginning of one, or an id; a name that is new becomes a reviewer once it is written
     */
    public PackPreview preview(Selection selection, String to) {
        Recipients.Recipient recipient = recipients.named(to);
        EvidenceExport.Composed composed = evidence.compose(selection, recipients.fingerprints(recipient), today());
        Envelope envelope = envelope(recipient, Purpose.EVIDENCE, answered(recipient));
        return new PackPreview(
                envelope,
                PackSections.of(
                        envelope,
                        composed.pack(),
                        ladders.shipped(composed.pack().ladder()),
                        Optional.empty()),
                composed.parting().staying(),
                PackSections.summary(composed.pack(), false));
    }

    /**
     * Writes the pack into a file that only its owner can read. It is recorded for good. Refuses a file that is there unless
     * told to overwrite it, and an empty pack.
     *
     * @param passphrase locks the pack; left as it is
     */
    public SentPack export(Selection selection, String to, Path file, Optional<char[]> passphrase, boolean overwrite) {
        Recipients.Recipient recipient = recipients.named(to);
        EvidencePack pack = evidence.compose(selection, recipients.fingerprints(recipient), today())
                .pack();
        if (pack.pieces().isEmpty()
                && pack.answers().isEmpty()
                && pack.assessment().isEmpty()) {
            throw Refusal.usage("Nothing would leave: no piece was chosen, there is no answer and no self-assessment.");
        }
        Envelope envelope = envelope(recipient, Purpose.EVIDENCE, answered(recipient));
        return write(
                new Leaving(
                        envelope, pack, recipient, profile.need(), pack.pieces().size(), EvidenceIntake.digests(pack)),
                file,
                passphrase,
                overwrite);
    }

    /** What I would send of what I said of somebody; see {@link #exportReview}. */
    public PackPreview previewReview(String personId, Optional<String> to, boolean again) {
        return preview(review(personId, to, again));
    }

    /**
     * Writes what I said of somebody and has not been sent to that recipient: verdicts, submitted reviews, ratings changed in
     * calibration. Refuses when there is nothing.
     *
     * @param to who gets it; empty for the person themself
     * @param again also what they were sent before
     */
    public SentPack exportReview(
            String personId,
            Optional<String> to,
            boolean again,
            Path file,
            Optional<char[]> passphrase,
            boolean overwrite) {
        return write(review(personId, to, again), file, passphrase, overwrite);
    }

    private Leaving review(String personId, Optional<String> to, boolean again) {
        Person about = person(personId);
        Recipients.Recipient recipient = to.map(recipients::named).orElseGet(() -> recipients.of(about));
        ReviewPack pack =
                reviews.compose(about, recipients.key(about), recipient.party().name(), again);
        Optional<String> answers = packs.newestIn(about.id(), Purpose.EVIDENCE).map(KeptPack::id);
        return new Leaving(
                envelope(recipient, Purpose.REVIEW, answers),
                pack,
                recipient,
                about,
                pack.verdicts().size() + pack.reviews().size(),
                ReviewExport.kept(pack));
    }

    private Person person(String id) {
        Person person = people.find(id).orElseThrow(() -> Refusal.usage("That person is not in this workspace."));
        if (person.relation() == Person.Relation.ME) {
            throw Refusal.usage("What you say of yourself goes along with your evidence.");
        }
        return person;
    }

    /** What a coachee would get of a session; see {@link #exportSession}. */
    public PackPreview previewSession(String sessionId) {
        return preview(session(sessionId));
    }

    /**
     * Writes the summary of a closed session for its coachee: shared notes, what is still offered as evidence, commitments.
     *
     * @param sessionId whole, or a part that is unambiguous
     */
    public SentPack exportSession(String sessionId, Path file, Optional<char[]> passphrase, boolean overwrite) {
        return write(session(sessionId), file, passphrase, overwrite);
    }

    private Leaving session(String sessionId) {
        SessionExport.Composed composed = sessions.compose(sessionId);
        SessionPack pack = composed.pack();
        Recipients.Recipient recipient = recipients.of(composed.coachee());
        return new Leaving(
                envelope(recipient, Purpose.SESSION, Optional.empty()),
                pack,
                recipient,
                composed.coachee(),
                SessionIntake.count(pack),
                Map.of());
    }

    private PackPreview preview(Leaving leaving) {
        return new PackPreview(
                leaving.envelope(),
                PackSections.of(leaving.envelope(), leaving.content(), false, Optional.empty()),
                List.of(),
                PackSections.summary(leaving.content(), false));
    }

    private Optional<String> answered(Recipients.Recipient recipient) {
        List<String> fingerprints = recipients.fingerprints(recipient);
        return packs.of(profile.need().id()).stream()
                .filter(p -> p.direction() == KeptPack.Direction.IN
                        && p.purpose() == Purpose.REVIEW
                        && fingerprints.contains(p.otherFingerprint()))
                .findFirst()
                .map(KeptPack::id);
    }

    private Envelope envelope(Recipients.Recipient recipient, Purpose purpose, Optional<String> answers) {
        Person me = profile.need();
        return new Envelope(
                ids.next(),
                purpose,
                new Party(me.id(), me.name(), keys.mine().fingerprint()),
                recipient.party(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                answers);
    }

    /**
     * A pack on its way out.
     *
     * @param about whom it is about
     * @param lay what lies in it, by id
     */
    private record Leaving(
            Envelope envelope,
            PackContent content,
            Recipients.Recipient recipient,
            Person about,
            int count,
            Map<String, String> lay) {}

    /** File and record come into being together: where one cannot, the other does not. */
    private SentPack write(Leaving leaving, Path file, Optional<char[]> passphrase, boolean overwrite) {
        Envelope envelope = leaving.envelope();
        byte[] bytes = PackFile.write(envelope, leaving.content(), keys.mine(), passphrase);
        Optional<EvidencePack> sent = leaving.content() instanceof EvidencePack e ? Optional.of(e) : Optional.empty();
        KeptPack kept = new KeptPack(
                envelope.id(),
                KeptPack.Direction.OUT,
                envelope.purpose(),
                leaving.about().id(),
                envelope.recipient().name(),
                envelope.recipient().fingerprint(),
                envelope.madeAt(),
                today(),
                envelope.answers(),
                PackFile.digest(bytes),
                leaving.count(),
                sent.map(EvidencePack::leftOut).orElse(0),
                sent.flatMap(EvidencePack::from),
                sent.flatMap(EvidencePack::to));
        Journal.Change change =
                Journal.Change.forGood("Wrote a pack for", envelope.recipient().name());
        database.journal().change(change, () -> {
            recipients.keep(leaving.recipient());
            packs.add(kept, leaving.lay());
            OwnedFile.fill(file, overwrite, temporary -> Files.write(temporary, bytes));
        });
        return new SentPack(kept, file, PackSections.summary(leaving.content(), false));
    }

    /**
     * Looks at packs without taking anything in: the files, and the {@code *.rungpack} in the folders. Oldest first, those
     * that are no packs, or locked, last. A file that cannot be used says why and does not keep from the others.
     *
     * @param passphrase asked for at the first locked one; empty when there is none
     */
    public List<ArrivedPack> look(
            List<Path> files, PackDecision decision, Supplier<Optional<char[]>> passphrase, Progress progress) {
        profile.need();
        return batch.look(files, decision, passphrase, progress);
    }

    /**
     * Takes in those of the packs that can be, each whole or not at all, after one backup for all of them. A pack that was
     * taken before changes nothing. When it is stopped between two packs, those before stay.
     *
     * @return what became of each, in the same order
     */
    public List<TakenPack> take(
            List<ArrivedPack> arrived,
            PackDecision decision,
            Supplier<Optional<char[]>> passphrase,
            Progress progress) {
        return take(arrived, pack -> decision, file -> passphrase.get(), progress);
    }

    /** The same with a decision for each, and for each file the passphrase it opens with. */
    public List<TakenPack> take(
            List<ArrivedPack> arrived,
            Function<ArrivedPack, PackDecision> decisions,
            Function<Path, Optional<char[]>> passphrases,
            Progress progress) {
        profile.need();
        return batch.take(arrived, decisions, passphrases, progress);
    }

    /** All that lies in a pack file; a sealed self-assessment stays sealed. Refuses what is no pack, or not intact. */
    public PackPreview contents(Path file, Supplier<Optional<char[]>> passphrase) {
        OpenedPack pack = PackBatch.open(file, passphrase);
        boolean shipped = pack.content() instanceof EvidencePack e && ladders.shipped(e.ladder());
        return new PackPreview(
                pack.envelope(),
                PackSections.of(
                        pack.envelope(), pack.content(), shipped, pack.sealed().map(SealedBox::on)),
                List.of(),
                PackSections.summary(pack.content(), pack.sealed().isPresent()));
    }

    /** Packs that went and came, newest first. */
    public List<KeptPack> list() {
        return packs.all();
    }

    /** Those about somebody, newest first. */
    public List<KeptPack> of(String personId) {
        return packs.of(personId);
    }

    /** Keys that packs were signed with, those in use first. */
    public List<KnownKey> keys() {
        return known.all();
    }

    /** The key somebody uses now; empty while no pack of theirs came. */
    public Optional<KnownKey> key(String personId) {
        return people.find(personId).flatMap(recipients::key);
    }

    /**
     * Keeps that a fingerprint was compared with its owner.
     *
     * @param heard the whole fingerprint, or its last two groups
     * @throws Refusal when it is another, or nobody's key is known
     */
    public KnownKey confirm(String personId, String heard) {
        Person person = person(personId);
        KnownKey key = recipients
                .key(person)
                .orElseThrow(() ->
                        Refusal.usage("No pack of " + person.name() + " has come yet, so there is no key to confirm."));
        if (!key.says(heard)) {
            throw Refusal.usage(
                    "That is not the fingerprint of the key here. Either it was misheard, or the packs are not"
                            + " from " + person.name() + ": compare all of it, " + key.fingerprint() + ".");
        }
        KnownKey confirmed = key.confirmed(today());
        if (key.confirmedOn().isEmpty()) {
            database.journal()
                    .change(Journal.Change.of("Confirmed the key of", person.name()), () -> known.put(confirmed));
        }
        return key.confirmedOn().isEmpty() ? confirmed : key;
    }
}
