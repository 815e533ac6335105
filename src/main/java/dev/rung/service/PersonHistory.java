package dev.rung.service;

import dev.rung.domain.coaching.Session;
import dev.rung.domain.pack.KeptPack;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.Review;
import dev.rung.domain.text.Amount;
import dev.rung.domain.text.Capital;
import dev.rung.store.Database;
import dev.rung.store.PackStore;
import dev.rung.store.ReviewStore;
import dev.rung.store.SessionStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was done about somebody, told from the packs, the reviews, what calibration changed of them, and the sessions. */
final class PersonHistory {
    private final PackStore packs;
    private final ReviewStore reviews;
    private final SessionStore sessions;

    PersonHistory(Database database) {
        this.packs = new PackStore(database);
        this.reviews = new ReviewStore(database);
        this.sessions = new SessionStore(database);
    }

    /** Packs about somebody and packs that went to or came from them, newest first. */
    List<KeptPack> packs(Person person) {
        return packs.exchanged(person.id(), person.name());
    }

    /** Newest first. */
    List<PersonEvent> of(Person person) {
        List<PersonEvent> all = new ArrayList<>();
        for (KeptPack pack : packs(person)) {
            all.add(new PersonEvent(pack.movedOn(), PersonEvent.Kind.PACK, words(pack), pack.id()));
        }
        for (Review review : reviews.all(person.id())) {
            all.add(new PersonEvent(review.on(), PersonEvent.Kind.REVIEW, words(review), review.id()));
            for (CalibratedRating changed : reviews.calibrated(review.id())) {
                all.add(new PersonEvent(
                        changed.on(), PersonEvent.Kind.CALIBRATION, words(review, changed), review.id()));
            }
        }
        for (Session session : sessions.of(person.id())) {
            all.add(new PersonEvent(session.on(), PersonEvent.Kind.SESSION, words(session), session.id()));
        }
        all.sort(Comparator.comparing(PersonEvent::on).reversed());
        return all;
    }

    private static String words(KeptPack pack) {
        boolean in = pack.direction() == KeptPack.Direction.IN;
        return Capital.of(pack.purpose().word()) + (in ? " from " : " for ") + pack.otherName() + ", "
                + Amount.of(pack.pieces(), "piece");
    }

    private static String words(Review review) {
        return review.reviewer() + " rated " + Amount.of(review.ratings().size(), "expectation");
    }

    private static String words(Review review, CalibratedRating changed) {
        String title = review.rating(changed.expectation())
                .map(r -> r.competencyTitle())
                .filter(t -> !t.isEmpty())
                .orElse(changed.expectation().toString());
        return title + " by " + review.reviewer() + " became "
                + changed.rating().title() + ": " + changed.reason();
    }

    private static String words(Session session) {
        String state = session.state() == Session.State.CLOSED
                ? ""
                : ", " + session.state().name().toLowerCase(java.util.Locale.ROOT);
        String goal = session.goal().isBlank() ? "no goal said yet" : session.goal();
        return Capital.of(session.hat().word()) + state + ": " + goal;
    }
}
