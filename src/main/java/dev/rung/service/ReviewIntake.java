package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.Claim;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.LadderId;
import dev.rung.domain.pack.Envelope;
import dev.rung.domain.pack.KeptPack;
import dev.rung.domain.pack.KnownKey;
import dev.rung.domain.pack.ReviewPack;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.Review;
import dev.rung.domain.text.Amount;
import dev.rung.store.ClaimStore;
import dev.rung.store.Database;
import dev.rung.store.IntakeStore;
import dev.rung.store.KnownKeyStore;
import dev.rung.store.PackStore;
import dev.rung.store.PersonStore;
import dev.rung.store.ReviewStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes in what a reviewer said: of me, or of somebody I know when it was sent to me to compare. */
final class ReviewIntake {
    private final IntakeStore intake;
    private final ReviewStore reviews;
    private final ClaimStore claims;
    private final KnownKeyStore keys;
    private final PackStore packs;
    private final PersonStore people;
    private final ProfileService profile;

    ReviewIntake(Database database, ProfileService profile) {
        this.intake = new IntakeStore(database);
        this.reviews = new ReviewStore(database);
        this.claims = new ClaimStore(database);
        this.keys = new KnownKeyStore(database);
        this.packs = new PackStore(database);
        this.people = new PersonStore(database);
        this.profile = profile;
    }

    /** Whom the pack is about, by their id, else by name. Refuses somebody who is not here. */
    Person about(ReviewPack pack) {
        Person me = profile.need();
        if (pack.personId().equals(me.id())) {
            return me;
        }
        Optional<Person> bySender = keys.ofSender(pack.personId()).stream()
                .findFirst()
                .map(KnownKey::personId)
                .flatMap(people::find);
        return bySender.or(() -> people.all().stream()
                        .filter(p -> p.name().equalsIgnoreCase(pack.personName().strip()))
                        .findFirst())
                .orElseThrow(() -> Refusal.data("It is about " + pack.personName()
                        + ", who is not among your people; import their own pack first, or add them."));
    }

    /** Refuses who reviews themself, and ids that are somebody else's word here. */
    void check(Optional<Person> sender, ReviewPack pack) {
        Person about = about(pack);
        if (sender.filter(s -> s.id().equals(about.id())).isPresent()) {
            throw Refusal.data("It is a review by " + about.name() + " of themself; nothing of it is taken.");
        }
        for (IntakeStore.KnownVerdict known : intake.verdicts(pack.verdicts().stream()
                        .map(ReviewPack.GivenVerdict::id)
                        .toList())
                .values()) {
            if (!from(known.packId(), sender)) {
                throw foreign("a verdict");
            }
        }
        for (Review review : pack.reviews()) {
            Optional<Review> there = reviews.find(review.id());
            if (there.isPresent()
                    && (!there.get().personId().equals(about.id())
                            || !from(there.get().origin().map(Review.Origin::packId), sender))) {
                throw foreign("a review");
            }
        }
        pack.calibrated().forEach(c -> checkCalibrated(c, about, sender, pack));
        String owner = about.id();
        Map<String, String> owners = intake.ownersOfPieces(pack.verdicts().stream()
                .map(ReviewPack.GivenVerdict::evidenceId)
                .toList());
        if (owners.values().stream().anyMatch(o -> !o.equals(owner))) {
            throw Refusal.data("It judges pieces that are not " + about.name() + "’s; nothing of it is taken.");
        }
    }

    private void checkCalibrated(CalibratedRating c, Person about, Optional<Person> sender, ReviewPack pack) {
        Optional<Review> review = pack.reviews().stream()
                .filter(r -> r.id().equals(c.reviewId()))
                .findFirst()
                .or(() -> reviews.find(c.reviewId())
                        .filter(r -> r.personId().equals(about.id())
                                && from(r.origin().map(Review.Origin::packId), sender)));
        if (review.flatMap(r -> r.rating(c.expectation())).isEmpty()) {
            throw Refusal.data("It changes a rating of " + c.expectation() + " that is not in it and not here.");
        }
        if (intake.reviewOfCalibrated(c.id())
                .filter(id -> !id.equals(c.reviewId()))
                .isPresent()) {
            throw foreign("a calibrated rating");
        }
    }

    /** Whether something came in a pack of this sender; what was said here did not. */
    private boolean from(Optional<String> packId, Optional<Person> sender) {
        return packId.flatMap(packs::find)
                .map(KeptPack::otherFingerprint)
                .flatMap(keys::find)
                .map(KnownKey::personId)
                .filter(id -> sender.filter(s -> s.id().equals(id)).isPresent())
                .isPresent();
    }

    private static Refusal foreign(String what) {
        return Refusal.data(
                "It holds " + what + " with an id that is somebody else’s here, so nothing of it is taken; ask"
                        + " the sender how that came about.");
    }

    /** Takes it in. The pack itself must be kept already. Returns what is worth knowing, a sentence each. */
    List<String> take(Person sender, Envelope envelope, String fingerprint, ReviewPack pack) {
        List<String> notes = new ArrayList<>();
        Person about = about(pack);
        verdicts(sender, envelope, about, pack, notes);
        int fresh = 0;
        for (Review review : pack.reviews()) {
            if (reviews.find(review.id()).isEmpty()) {
                reviews.add(new Review(
                        review.id(),
                        about.id(),
                        sender.name(),
                        review.on(),
                        LadderId.base(review.ladderId()),
                        review.ladderVersion(),
                        review.ratings(),
                        Optional.of(new Review.Origin(envelope.id(), fingerprint))));
                fresh++;
            }
        }
        pack.calibrated().stream()
                .filter(c -> intake.reviewOfCalibrated(c.id()).isEmpty())
                .forEach(intake::add);
        if (fresh > 0) {
            notes.add(Amount.of(fresh, "review") + " of " + about.name() + ".");
        }
        return notes;
    }

    private void verdicts(Person sender, Envelope envelope, Person about, ReviewPack pack, List<String> notes) {
        List<String> wanted = pack.verdicts().stream()
                .map(ReviewPack.GivenVerdict::evidenceId)
                .distinct()
                .toList();
        Set<String> here = intake.ownersOfPieces(wanted).keySet();
        Map<String, List<Claim>> claimed =
                claims.of(List.copyOf(here)).stream().collect(Collectors.groupingBy(Claim::evidenceId));
        Set<String> known = intake.verdicts(pack.verdicts().stream()
                        .map(ReviewPack.GivenVerdict::id)
                        .toList())
                .keySet();
        int fresh = 0;
        int strange = 0;
        int unclaimed = 0;
        for (ReviewPack.GivenVerdict verdict : pack.verdicts()) {
            if (known.contains(verdict.id())) {
                continue;
            }
            Optional<String> claim = verdict.claim()
                    .flatMap(c -> claim(about, claimed.getOrDefault(verdict.evidenceId(), List.of()), c));
            if (!here.contains(verdict.evidenceId())) {
                strange++;
            } else if (verdict.claim().isPresent() && claim.isEmpty()) {
                unclaimed++;
            } else {
                intake.add(verdict, claim, sender.name(), envelope.id());
                fresh++;
            }
        }
        if (fresh > 0) {
            notes.add(Amount.of(fresh, "verdict") + ".");
        }
        if (strange > 0) {
            notes.add(Amount.of(strange, "verdict") + " on pieces that are not here, left out.");
        }
        if (unclaimed > 0) {
            notes.add(Amount.of(unclaimed, "verdict") + " on claims that are not made any more, left out.");
        }
    }

    /** The claim on the person's ladder, or on one of the same name. */
    private static Optional<String> claim(Person about, List<Claim> claimed, ExpectationId expectation) {
        List<Claim> fitting = claimed.stream()
                .filter(c -> c.expectation().equals(expectation))
                .toList();
        return fitting.stream()
                .filter(c -> c.ladderId().equals(about.ladderId()))
                .findFirst()
                .or(() -> fitting.stream()
                        .filter(c -> LadderId.same(c.ladderId(), about.ladderId()))
                        .findFirst())
                .map(Claim::id);
    }
}
