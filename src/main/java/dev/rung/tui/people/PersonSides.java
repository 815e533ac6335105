package dev.rung.tui.people;

import dev.rung.domain.coaching.Session;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.commitment.DueWords;
import dev.rung.domain.pack.KeptPack;
import dev.rung.domain.pack.KeptPack.Direction;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.Review;
import dev.rung.domain.review.ReviewDraft;
import dev.rung.domain.text.Amount;
import dev.rung.domain.text.Capital;
import dev.rung.service.PersonEvent;
import dev.rung.service.Rung;
import dev.rung.tui.core.Destination;
import dev.rung.tui.terminal.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sides of a person's page, and the rows on them. */
final class PersonSides {
    private final Rung rung;

    private PersonSides(Rung rung) {
        this.rung = rung;
    }

    /** Standing first, history last. */
    static List<PersonSide> of(Rung rung) {
        PersonSides sides = new PersonSides(rung);
        return List.of(
                new StandingSide(rung),
                new RowsSide(
                        "Packs",
                        sides::packs,
                        p -> "",
                        "No pack went to them or came from them. i imports one that came, x makes one of your own"
                                + " evidence for them."),
                new RowsSide(
                        "Reviews",
                        sides::reviews,
                        sides::sealed,
                        "Nobody has rated them yet. r begins your own review; i imports one that somebody sent."),
                new RowsSide(
                        "Sessions",
                        sides::sessions,
                        p -> "",
                        "No session was held yet. p prepares one from the gaps and what was promised."),
                new RowsSide(
                        "Commitments",
                        sides::commitments,
                        sides::kept,
                        "Nothing was promised. A coaching session ends with one to three commitments; p prepares one."),
                new RowsSide(
                        "History",
                        sides::history,
                        p -> "",
                        "Nothing happened yet. Packs, reviews and sessions are told here, the newest first."));
    }

    private List<PersonRow> packs(Person person) {
        return rung.people().packs(person).stream().map(p -> pack(person, p)).toList();
    }

    private PersonRow pack(Person person, KeptPack pack) {
        boolean in = pack.direction() == Direction.IN;
        String stretch = pack.from()
                .flatMap(f -> pack.until().map(u -> ", " + f + " to " + u))
                .orElse("");
        String behind = pack.leftOut() == 0 ? "" : ", " + pack.leftOut() + " left out";
        boolean theirs = pack.otherName().equals(person.name());
        String other = theirs ? "" : (in ? " from " : " for ") + pack.otherName();
        return new PersonRow(
                pack.id(),
                pack.movedOn(),
                in ? "in" : "out",
                Capital.of(pack.purpose().word()) + other + stretch,
                Amount.of(pack.pieces(), "piece") + behind,
                Style.MUTED,
                in && person.relation() != Person.Relation.ME
                        ? Optional.of(new Destination.EvidenceInbox(person.id()))
                        : Optional.empty());
    }

    private List<PersonRow> reviews(Person person) {
        List<PersonRow> rows = new ArrayList<>();
        if (person.relation() != Person.Relation.ME && rung.reviews().begun().contains(person.id())) {
            rung.reviews().draft(person.id()).ifPresent(d -> rows.add(draft(person, d)));
        }
        rung.reviews().submitted(person.id()).forEach(r -> rows.add(review(r)));
        return rows;
    }

    private PersonRow draft(Person person, ReviewDraft draft) {
        int asked = rung.reviews().asked(person.id()).size();
        return new PersonRow(
                "draft",
                draft.startedAt().atZone(rung.zone()).toLocalDate(),
                "begun",
                "Yours, not submitted yet",
                draft.ratings().size() + " of " + asked + " rated",
                Style.WARN,
                Optional.of(new Destination.ReviewWalk(person.id())));
    }

    private static PersonRow review(Review review) {
        return new PersonRow(
                review.id(),
                review.on(),
                "submitted",
                review.reviewer() + (review.origin().isPresent() ? ", from a pack" : ", here"),
                Amount.of(review.ratings().size(), "rating"),
                Style.MUTED,
                Optional.of(new Destination.ReviewPage(review.id())));
    }

    private String sealed(Person person) {
        if (person.relation() == Person.Relation.ME) {
            return "";
        }
        int sealed = rung.reviews().sealed(person.id()).size();
        return sealed == 0
                ? ""
                : Amount.of(sealed, "self-assessment") + " of theirs " + (sealed == 1 ? "waits" : "wait")
                        + " sealed until you submit your review.";
    }

    private List<PersonRow> sessions(Person person) {
        return rung.sessions().of(person).stream()
                .map(s -> new PersonRow(
                        s.id(),
                        s.on(),
                        s.hat().word(),
                        s.goal().isBlank() ? "no goal said yet" : s.goal(),
                        s.state().name().toLowerCase(Locale.ROOT),
                        s.state() == Session.State.CLOSED ? Style.MUTED : Style.WARN,
                        Optional.of(new Destination.SessionPage(s.id()))))
                .toList();
    }

    private List<PersonRow> commitments(Person person) {
        return rung.commitments().all(person).stream()
                .sorted(Comparator.comparing(Commitment::open)
                        .thenComparing(Commitment::dueOn)
                        .reversed())
                .map(this::commitment)
                .toList();
    }

    private PersonRow commitment(Commitment c) {
        boolean late = c.overdue(rung.today());
        String why = c.reason().isEmpty() ? "" : ": " + c.reason();
        return new PersonRow(
                c.id(),
                c.dueOn(),
                c.open() ? "due" : c.state().word(),
                c.words() + why,
                c.open() ? DueWords.of(c.dueOn(), rung.today()) : "",
                late ? Style.BAD : Style.MUTED,
                c.source() == Commitment.Source.SESSION
                        ? Optional.of(new Destination.SessionPage(c.sourceId()))
                        : Optional.empty());
    }

    private String kept(Person person) {
        return rung.commitments().all(person).isEmpty()
                ? ""
                : rung.commitments().kept(person).words();
    }

    private List<PersonRow> history(Person person) {
        return rung.people().history(person).stream()
                .map(e -> new PersonRow(
                        e.kind().word() + " " + e.id() + " " + e.words(),
                        e.on(),
                        e.kind().word(),
                        e.words(),
                        "",
                        Style.MUTED,
                        opens(e)))
                .toList();
    }

    private static Optional<Destination> opens(PersonEvent event) {
        return switch (event.kind()) {
            case PACK -> Optional.empty();
            case REVIEW, CALIBRATION -> Optional.of(new Destination.ReviewPage(event.id()));
            case SESSION -> Optional.of(new Destination.SessionPage(event.id()));
        };
    }
}
