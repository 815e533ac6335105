package dev.rung.cli;

import dev.rung.domain.coaching.Session;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.commitment.KeptRate;
import dev.rung.domain.ladder.LadderId;
import dev.rung.domain.pack.KeptPack;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.Review;
import dev.rung.service.Rung;
import java.util.Locale;
import java.util.Map;

/** People as JSON. The names are documented in {@code json.md} and stay. */
final class PersonJson {
    private PersonJson() {}

    static Map<String, Object> of(Person person) {
        return JsonMap.of(
                "id", person.id(),
                "name", person.name(),
                "relation", RelationNamed.word(person.relation()),
                "ladder", LadderId.base(person.ladderId()),
                "level", person.level(),
                "target", person.target());
    }

    /** What was kept of somebody: packs, submitted reviews, sessions, commitments. */
    static Map<String, Object> records(Workbench bench, Person person) {
        Rung rung = bench.rung();
        KeptRate rate = rung.commitments().kept(person);
        return JsonMap.of(
                "packs",
                        rung.people().packs(person).stream()
                                .map(PersonJson::pack)
                                .toList(),
                "reviews",
                        rung.reviews().submitted(person.id()).stream()
                                .map(PersonJson::review)
                                .toList(),
                "sessions",
                        rung.sessions().of(person).stream()
                                .map(PersonJson::session)
                                .toList(),
                "commitments", JsonMap.of("open", open(rung, person), "kept", rate.kept(), "of", rate.of()));
    }

    private static long open(Rung rung, Person person) {
        return rung.commitments().all(person).stream().filter(Commitment::open).count();
    }

    private static Map<String, Object> pack(KeptPack pack) {
        return JsonMap.of(
                "id", pack.id(),
                "direction", pack.direction().name().toLowerCase(Locale.ROOT),
                "purpose", pack.purpose().word(),
                "other", pack.otherName(),
                "on", pack.movedOn(),
                "pieces", pack.pieces(),
                "left_out", pack.leftOut());
    }

    private static Map<String, Object> review(Review review) {
        return JsonMap.of(
                "id", review.id(),
                "on", review.on(),
                "reviewer", review.reviewer(),
                "ratings", review.ratings().size());
    }

    private static Map<String, Object> session(Session session) {
        return JsonMap.of(
                "id", session.id(),
                "on", session.on(),
                "hat", session.hat().word(),
                "state", session.state().name().toLowerCase(Locale.ROOT));
    }
}
