package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.pack.Envelope;
import dev.rung.domain.pack.EvidencePack;
import dev.rung.domain.pack.KeptPack;
import dev.rung.domain.pack.PackContent;
import dev.rung.domain.pack.Party;
import dev.rung.domain.pack.ReviewPack;
import dev.rung.domain.pack.SessionPack;
import dev.rung.domain.person.Person;
import dev.rung.files.pack.OpenedPack;
import dev.rung.store.Database;
import dev.rung.store.PackStore;
import dev.rung.store.PersonStore;
import dev.rung.store.Uuid7;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges one pack that arrived, which changes nothing, and takes one in. */
final class PackIntake {
    /** Clocks differ; by more than this the sender's is wrong, and would win over every pack to come. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private final PackStore packs;
    private final PersonStore people;
    private final ProfileService profile;
    private final PackKeys keys;
    private final PackSender senders;
    private final PackLadders ladders;
    private final EvidenceIntake evidence;
    private final ReviewIntake reviews;
    private final SessionIntake sessions;
    private final Uuid7 ids;
    private final Clock clock;

    PackIntake(Database database, ProfileService profile, PackKeys keys, PackLadders ladders, Uuid7 ids, Clock clock) {
        this.packs = new PackStore(database);
        this.people = new PersonStore(database);
        this.profile = profile;
        this.keys = keys;
        this.senders = new PackSender(database);
        this.ladders = ladders;
        this.evidence = new EvidenceIntake(database, ladders, ids);
        this.reviews = new ReviewIntake(database, profile);
        this.sessions = new SessionIntake(database, profile);
        this.ids = ids;
        this.clock = clock;
    }

    /** Judges it as the workspace stands now. */
    ArrivedPack judge(Path file, OpenedPack pack, PackDecision decision) {
        return judge(file, pack, decision, Optional.empty());
    }

    /** A file that is no pack, none that is intact, or locked. */
    static ArrivedPack unreadable(Path file, ArrivedPack.Status status, String why) {
        return new ArrivedPack(
                file,
                Optional.empty(),
                "",
                status,
                ArrivedPack.Key.NONE,
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                why,
                "");
    }

    private ArrivedPack judge(Path file, OpenedPack pack, PackDecision decision, Optional<PackSender.Found> asFound) {
        Envelope envelope = pack.envelope();
        String summary = PackSections.summary(pack.content(), pack.sealed().isPresent());
        String why = unfit(envelope, pack);
        Optional<KeptPack> there = packs.find(envelope.id());
        boolean taken = there.filter(p ->
                        p.direction() == KeptPack.Direction.IN && p.digest().equals(pack.digest()))
                .isPresent();
        if (why.isEmpty() && there.isPresent() && !taken) {
            why = "It has the id of a pack that is here already, and other content: do not use it, ask for it again.";
        }
        PackSender.Found found = asFound.orElseGet(() -> senders.of(pack, decision));
        ArrivedPack.Status status = ArrivedPack.Status.READY;
        if (!why.isEmpty()) {
            status = ArrivedPack.Status.REFUSED;
        } else if (taken) {
            status = ArrivedPack.Status.TAKEN;
        } else if (!found.asks().isEmpty()) {
            status = ArrivedPack.Status.ASKS;
            why = found.asks();
        } else {
            why = misfit(found.person(), pack);
            status = why.isEmpty() ? status : ArrivedPack.Status.REFUSED;
        }
        return new ArrivedPack(
                file,
                Optional.of(envelope),
                pack.digest(),
                status,
                found.key(),
                found.person().map(Person::id),
                found.name(),
                found.loud(),
                found.notes(),
                why,
                summary);
    }

    /** Why it is nothing for this workspace, whoever sent it; empty when it is. */
    private String unfit(Envelope envelope, OpenedPack pack) {
        Person me = profile.need();
        if (keys.fingerprint().filter(pack.fingerprint()::equals).isPresent()) {
            return "It was made here, for " + envelope.recipient().name() + "; give it to them.";
        }
        if (envelope.sender().id().equals(me.id())) {
            return "It says that it is from you and is signed with another key: do not use it.";
        }
        Party to = envelope.recipient();
        if (!isMe(to, me)) {
            return "It is for " + to.name() + ", not for you"
                    + (to.fingerprint().isEmpty() ? "" : " (the key " + to.fingerprint() + " is not yours)")
                    + "; ask the sender for one that is.";
        }
        if (envelope.madeAt().isAfter(clock.instant().plus(AHEAD))) {
            return "It says that it was made at " + envelope.madeAt()
                    + ", which is yet to come; the sender’s clock or yours is wrong.";
        }
        return "";
    }

    private boolean isMe(Party to, Person me) {
        if (!to.fingerprint().isEmpty()) {
            return keys.fingerprint().filter(to.fingerprint()::equals).isPresent();
        }
        return to.id().isEmpty()
                ? to.name().strip().equalsIgnoreCase(me.name().strip())
                : to.id().equals(me.id());
    }

    /** Why its content does not fit what is here; empty when it does. */
    private String misfit(Optional<Person> sender, OpenedPack pack) {
        try {
            PackContent content = pack.content();
            if (content instanceof EvidencePack e) {
                evidence.check(sender, e, pack.sealed());
            } else if (content instanceof ReviewPack r) {
                reviews.check(sender, r);
            } else {
                sessions.check(sender, (SessionPack) content);
            }
            return "";
        } catch (Refusal refusal) {
            return refusal.getMessage();
        }
    }

    /** Takes it in, inside of a change, when it is still ready. */
    TakenPack take(Path file, OpenedPack pack, PackDecision decision) {
        PackSender.Found found = senders.of(pack, decision);
        ArrivedPack judged = judge(file, pack, decision, Optional.of(found));
        if (judged.status() != ArrivedPack.Status.READY) {
            boolean known = judged.status() == ArrivedPack.Status.TAKEN;
            return new TakenPack(
                    file,
                    false,
                    !known,
                    judged.name(),
                    known ? "Is here already; nothing changed." : judged.why(),
                    judged.loud());
        }
        LocalDate today = LocalDate.now(clock);
        Person sender = found.person().orElseGet(() -> newPerson(found, pack, today));
        senders.keep(pack, sender, today);
        List<String> notes = new ArrayList<>(judged.loud());
        notes.addAll(judged.notes());
        if (judged.key() == ArrivedPack.Key.UNKNOWN) {
            notes.add(
                    "Intact, sender unknown: ask " + sender.name() + " to read their fingerprint aloud, then rung pack"
                            + " confirm “" + sender.name() + "” with its last two groups.");
        }
        notes.addAll(content(sender, pack, today));
        return new TakenPack(file, true, false, sender.name(), judged.summary() + ".", notes);
    }

    private Person newPerson(PackSender.Found found, OpenedPack pack, LocalDate today) {
        Person me = profile.need();
        Person person = new Person(
                ids.next(), found.name(), found.as(), me.ladderId(), me.level(), Optional.empty(), me.currency());
        if (pack.content() instanceof EvidencePack e) {
            Person sent = EvidenceIntake.person(person.id(), person.name(), person.relation(), e);
            String ladder = ladders.hold(e.ladder(), person, today);
            person = new Person(
                    sent.id(), sent.name(), sent.relation(), ladder, sent.level(), sent.target(), sent.currency());
        }
        people.add(person, today);
        return person;
    }

    private List<String> content(Person sender, OpenedPack pack, LocalDate today) {
        Envelope envelope = pack.envelope();
        if (pack.content() instanceof EvidencePack e) {
            keep(pack, sender, sender, e.pieces().size(), EvidenceIntake.digests(e), today);
            return evidence.take(sender, envelope, e, pack.sealed(), today);
        }
        if (pack.content() instanceof ReviewPack r) {
            int count = r.verdicts().size() + r.reviews().size();
            keep(pack, reviews.about(r), sender, count, ReviewExport.kept(r), today);
            return reviews.take(sender, envelope, pack.fingerprint(), r);
        }
        SessionPack s = (SessionPack) pack.content();
        keep(pack, profile.need(), sender, SessionIntake.count(s), Map.of(), today);
        return sessions.take(sender, envelope, s);
    }

    private void keep(
            OpenedPack pack, Person about, Person sender, int count, Map<String, String> lay, LocalDate today) {
        Envelope envelope = pack.envelope();
        Optional<EvidencePack> sent = pack.content() instanceof EvidencePack e ? Optional.of(e) : Optional.empty();
        packs.add(
                new KeptPack(
                        envelope.id(),
                        KeptPack.Direction.IN,
                        envelope.purpose(),
                        about.id(),
                        sender.name(),
                        pack.fingerprint(),
                        envelope.madeAt(),
                        today,
                        envelope.answers(),
                        pack.digest(),
                        count,
                        sent.map(EvidencePack::leftOut).orElse(0),
                        sent.flatMap(EvidencePack::from),
                        sent.flatMap(EvidencePack::to)),
                lay);
    }
}
