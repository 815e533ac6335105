package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.PieceDigest;
import dev.rung.domain.ladder.LadderId;
import dev.rung.domain.pack.KnownKey;
import dev.rung.domain.pack.ReviewPack;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.Review;
import dev.rung.store.Database;
import dev.rung.store.EvidenceBatch;
import dev.rung.store.ExchangeStore;
import dev.rung.store.PackStore;
import dev.rung.store.ReviewStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts together what I said of somebody: verdicts, submitted reviews, and what calibration made of my ratings. */
final class ReviewExport {
    private final Database database;
    private final ExchangeStore exchange;
    private final EvidenceBatch pieces;
    private final ReviewStore reviews;
    private final PackStore packs;
    private final ProfileService profile;

    ReviewExport(Database database, ProfileService profile) {
        this.database = database;
        this.exchange = new ExchangeStore(database);
        this.pieces = new EvidenceBatch(database);
        this.reviews = new ReviewStore(database);
        this.packs = new PackStore(database);
        this.profile = profile;
    }

    /**
     * Refuses when there is nothing to send.
     *
     * @param key of the person the pack is about, if a pack of theirs ever came
     * @param to who has been sent what; what they have stays out
     * @param again whether it goes along nevertheless
     */
    ReviewPack compose(Person about, Optional<KnownKey> key, String to, boolean again) {
        return database.inSnapshot(() -> {
            Set<String> sent = again ? Set.of() : packs.sent(about.id(), to);
            String theirId = key.map(KnownKey::senderId).orElse(about.id());
            String theirName = key.map(KnownKey::name).orElse(about.name());
            List<ReviewPack.GivenVerdict> verdicts = verdicts(about);
            List<Review> submitted = new ArrayList<>();
            List<CalibratedRating> calibrated = new ArrayList<>();
            reviews.all(about.id()).stream()
                    .filter(r -> r.origin().isEmpty())
                    .sorted(Review.BY_AGE)
                    .forEach(r -> {
                        submitted.add(travelling(r, theirId));
                        calibrated.addAll(reviews.calibrated(r.id()));
                    });
            boolean some = !verdicts.isEmpty() || !submitted.isEmpty();
            verdicts.removeIf(v -> sent.contains(v.id()));
            submitted.removeIf(r -> sent.contains(r.id()));
            calibrated.removeIf(c -> sent.contains(c.id()));
            if (verdicts.isEmpty() && submitted.isEmpty() && calibrated.isEmpty()) {
                throw Refusal.usage(
                        some
                                ? "All you said of " + about.name() + " went to " + to
                                        + " already; --all sends it again."
                                : "You have said nothing of " + about.name()
                                        + " yet: judge a piece or submit a review first.");
            }
            return new ReviewPack(theirId, theirName, verdicts, submitted, calibrated);
        });
    }

    private List<ReviewPack.GivenVerdict> verdicts(Person about) {
        List<ExchangeStore.Given> given = exchange.verdicts(about.id());
        Map<String, Evidence> judged = new HashMap<>();
        pieces.find(given.stream()
                        .filter(g -> !g.digested())
                        .map(g -> g.verdict().evidenceId())
                        .distinct()
                        .toList())
                .forEach(k -> judged.put(k.evidence().id(), k.evidence()));
        List<ReviewPack.GivenVerdict> verdicts = new ArrayList<>();
        for (ExchangeStore.Given each : given) {
            ReviewPack.GivenVerdict v = each.verdict();
            verdicts.add(
                    each.digested()
                            ? v
                            : new ReviewPack.GivenVerdict(
                                    v.id(),
                                    v.evidenceId(),
                                    v.claim(),
                                    v.decision(),
                                    v.on(),
                                    v.words(),
                                    PieceDigest.of(judged.get(v.evidenceId()))));
        }
        return verdicts;
    }

    private Review travelling(Review review, String theirId) {
        return new Review(
                review.id(),
                theirId,
                profile.need().name(),
                review.on(),
                LadderId.base(review.ladderId()),
                review.ladderVersion(),
                review.ratings(),
                Optional.empty());
    }

    /** What lies in it by id, as {@link PackStore#sent} tells it again. */
    static Map<String, String> kept(ReviewPack pack) {
        Map<String, String> ids = new LinkedHashMap<>();
        pack.verdicts().forEach(v -> ids.put(v.id(), v.pieceDigest()));
        pack.reviews().forEach(r -> ids.put(r.id(), ""));
        pack.calibrated().forEach(c -> ids.put(c.id(), ""));
        return ids;
    }
}
