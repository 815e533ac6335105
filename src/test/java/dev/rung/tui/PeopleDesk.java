package dev.rung.tui;

import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Lever;
import dev.rung.domain.evidence.Measurement;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.pack.KeptPack;
import dev.rung.domain.pack.Purpose;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Person.Relation;
import dev.rung.domain.review.Review;
import dev.rung.domain.review.ReviewRating;
import dev.rung.service.Rung;
import dev.rung.store.ClaimStore;
import dev.rung.store.CommitmentStore;
import dev.rung.store.Database;
import dev.rung.store.EvidenceStore;
import dev.rung.store.PackStore;
import dev.rung.store.ReviewStore;
import dev.rung.store.Uuid7;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A workspace with people in it, and what came from them: kept as an import keeps it, below the services. */
public final class PeopleDesk {
    /** The competencies of the ladder that the pieces claim, by a short name. */
    public static final String OUTCOME = "outcome-ownership";

    public static final String MONEY = "financial-acumen";
    public static final String CUSTOMER = "customer-insight";
    public static final String CHOICES = "strategy-and-choices";

    private static final Clock NOON =
            Clock.fixed(ScreenDriver.DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Path folder;
    private final Uuid7 ids = new Uuid7(NOON);

    public PeopleDesk(Path folder) {
        this.folder = folder;
    }

    /** Opens the workspace on {@link ScreenDriver#DAY}; makes the person it belongs to at first. */
    public Rung open() {
        Rung rung = Rung.open(ScreenDriver.places(folder), NOON);
        if (rung.profile().me().isEmpty()) {
            rung.profile().begin("Mira Feld", "owner-pm", "group-pm", Optional.of("director"), "EUR");
        }
        return rung;
    }

    /** Does something with the services. */
    public PeopleDesk did(Consumer<Rung> what) {
        try (Rung rung = open()) {
            what.accept(rung);
        }
        return this;
    }

    /** Keeps something below the services, as an import does. */
    public PeopleDesk kept(Consumer<Database> what) {
        try (Database database = Database.open(ScreenDriver.places(folder).workspace(), NOON)) {
            what.accept(database);
        }
        return this;
    }

    public Person add(String name, Relation relation, String level, String target) {
        Person[] added = new Person[1];
        did(r -> added[0] =
                r.people().add(name, relation, level, Optional.of(target).filter(t -> !t.isEmpty())));
        return added[0];
    }

    /** A measured piece of somebody; returns its id. */
    public String piece(Person person, LocalDate on, String title, String... cells) {
        String id = ids.next();
        Evidence piece = new Evidence(
                id,
                on,
                title,
                "Churn of small teams rose",
                "Talked to nine customers and cut the form",
                "Fewer leave in the first month",
                "https://example.org/churn",
                "Ada Osei",
                Optional.of(Lever.DID),
                "one team",
                new Measurement("first-month churn", "9 %", "6 %", "billing"),
                false);
        int tier = Strength.of(piece, false).number();
        Set<ExpectationId> claimed = Arrays.stream(cells).map(PeopleDesk::cell).collect(Collectors.toSet());
        kept(db -> {
            new EvidenceStore(db).save(piece, person.id(), tier);
            new ClaimStore(db).reclaim(piece, person.id(), tier, person.ladderId(), claimed, ids::next);
        });
        return id;
    }

    private static ExpectationId cell(String text) {
        String[] parts = text.split("@");
        return new ExpectationId(parts[0], parts[1]);
    }

    /** A pack that came from somebody on a day. */
    public void came(Person person, LocalDate on, int pieces) {
        kept(db -> new PackStore(db)
                .add(
                        new KeptPack(
                                ids.next(),
                                KeptPack.Direction.IN,
                                Purpose.EVIDENCE,
                                person.id(),
                                person.name(),
                                "ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ23-4567",
                                on.atTime(9, 0).toInstant(ZoneOffset.UTC),
                                on,
                                Optional.empty(),
                                "00",
                                pieces,
                                2,
                                Optional.of(on.minusMonths(3)),
                                Optional.of(on)),
                        Map.of()));
    }

    /** A review by somebody else. */
    public String reviewed(Person person, String reviewer, LocalDate on, Map<String, Rating> ratings) {
        String id = ids.next();
        List<ReviewRating> given = ratings.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> new ReviewRating(
                        cell(e.getKey()),
                        "Title",
                        "Level",
                        "as it was worded",
                        e.getValue(),
                        "Seen it twice.",
                        List.of()))
                .toList();
        kept(db -> new ReviewStore(db)
                .add(new Review(
                        id,
                        person.id(),
                        reviewer,
                        on,
                        "owner-pm",
                        "1",
                        given,
                        Optional.of(new Review.Origin("p", "f")))));
        return id;
    }

    public void promised(Person person, String words, LocalDate due, Commitment.State state, String reason) {
        LocalDate made = due.minusDays(14);
        kept(db -> new CommitmentStore(db)
                .put(
                        person.id(),
                        new Commitment(
                                ids.next(),
                                words,
                                person.name(),
                                due,
                                "it can be seen",
                                state,
                                reason,
                                Commitment.Source.OWN,
                                "",
                                made,
                                state == Commitment.State.OPEN ? Optional.empty() : Optional.of(due))));
    }
}
