package dev.rung.service;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Measurement;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.person.Person;
import dev.rung.domain.person.Person.Relation;
import dev.rung.domain.review.Calibration;
import dev.rung.domain.review.Review;
import dev.rung.domain.review.ReviewRating;
import dev.rung.files.LadderFiles;
import dev.rung.store.CalibrationStore;
import dev.rung.store.ClaimStore;
import dev.rung.store.Database;
import dev.rung.store.EvidenceStore;
import dev.rung.store.Journal;
import dev.rung.store.LadderStore;
import dev.rung.store.PersonStore;
import dev.rung.store.ReviewStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A director's workspace: three senior PMs and a principal, reviewed by the director, by Noor and by Paul, who do not always
 * agree; Ada's outcome ownership is confirmed; a calibration of the senior PMs is called.
 */
public final class CalibrationDesk {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    public static final String MEETING = id(900);
    public static final String ADA = id(1);
    public static final String BO = id(2);
    public static final String CEM = id(3);
    public static final String DANA = id(4);
    public static final ExpectationId OUTCOME = new ExpectationId("outcome-ownership", "senior-pm");

    private static final Map<Character, Rating> SIGNS = Map.of(
            'n', Rating.NOT_YET,
            'w', Rating.WORKING_TOWARDS,
            'm', Rating.MEETING,
            'e', Rating.EXCEEDING,
            '.', Rating.NOT_OBSERVED);

    private static final Ladder LADDER = LadderFiles.shipped("owner-pm").orRefuse();
    private final Places places;

    public CalibrationDesk(Path home) {
        this.places = Places.of(Map.of(), home.toString(), "");
    }

    /** Fills the workspace; call it once. */
    public CalibrationDesk filled() {
        try (Database database = Database.open(places.workspace(), clock(TODAY))) {
            database.journal().change(Journal.Change.housekeeping("Filled"), () -> fill(database));
        }
        return this;
    }

    public Rung on(LocalDate day) {
        return Rung.open(places, clock(day));
    }

    private static Clock clock(LocalDate day) {
        return Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    /** A review by its reviewer's place among Mira 0, Noor 1, Paul 2 and the person's id. */
    public static String review(int reviewer, String personId) {
        return id(100 + 10 * reviewer + Integer.parseInt(personId.substring(33)));
    }

    private static String id(int number) {
        return "0190a000-0000-7000-8000-000000000" + String.format("%03d", number);
    }

    private static void fill(Database database) {
        new LadderStore(database).save(LADDER, "desk", TODAY);
        PersonStore people = new PersonStore(database);
        person(people, id(0), "Mira Feld", Relation.ME, "director", "");
        person(people, ADA, "Ada Kern", Relation.REPORT, "senior-pm", "principal-pm");
        person(people, BO, "Bo Lindt", Relation.REPORT, "senior-pm", "principal-pm");
        person(people, CEM, "Cem Aydin", Relation.REPORT, "senior-pm", "group-pm");
        person(people, DANA, "Dana Wolf", Relation.REPORT, "principal-pm", "");
        person(people, id(5), "Eli Novak", Relation.MENTEE, "senior-pm", "");
        evidence(database);

        ReviewStore reviews = new ReviewStore(database);
        // an older one of the same reviewer, which the newer takes the place of
        add(reviews, id(99), BO, "Mira Feld", "2026-05-20", "nnnnnnnnnn", "");
        for (String[] given : new String[][] {
            {"0", ADA, "Mira Feld", "2026-11-10", "mmmmwmmmmm", "mmmwmmmmwm"},
            {"0", BO, "Mira Feld", "2026-11-10", "wmwmwwmm.m", ""},
            {"0", CEM, "Mira Feld", "2026-11-11", "nnwnwnmwnn", ""},
            {"0", DANA, "Mira Feld", "2026-11-11", "", "mmmmmmmwmm"},
            {"1", ADA, "Noor Haddad", "2026-11-12", "mmmewmemmm", "mmww"},
            {"1", BO, "Noor Haddad", "2026-11-12", "wmwmnwmm.m", ""},
            {"1", CEM, "Noor Haddad", "2026-11-12", "nnwnwwmwnn", ""},
            {"2", ADA, "Paul Stein", "2026-11-13", "memmmem", ""},
            {"2", BO, "Paul Stein", "2026-11-13", "mmmmemm", ""}
        }) {
            add(
                    reviews,
                    review(Integer.parseInt(given[0]), given[1]),
                    given[1],
                    given[2],
                    given[3],
                    given[4],
                    given[5]);
        }
        new CalibrationStore(database)
                .put(new Calibration(
                        MEETING, "Senior PMs, autumn", TODAY, "owner-pm", Optional.of("senior-pm"), Optional.empty()));
    }

    private static void person(
            PersonStore people, String id, String name, Relation relation, String level, String target) {
        people.add(
                new Person(
                        id,
                        name,
                        relation,
                        "owner-pm",
                        level,
                        target.isEmpty() ? Optional.empty() : Optional.of(target),
                        "EUR"),
                TODAY);
    }

    private static void evidence(Database database) {
        EvidenceStore pieces = new EvidenceStore(database);
        ClaimStore claims = new ClaimStore(database);
        int number = 700;
        for (String day : List.of("2026-02-10", "2026-05-11", "2026-08-12", "2026-10-13")) {
            Evidence piece = new Evidence(
                    id(number),
                    LocalDate.parse(day),
                    "Retention bet of " + day.substring(0, 7),
                    "Churn was up",
                    "Changed the renewal",
                    "Churn is down",
                    "",
                    "",
                    Optional.empty(),
                    "",
                    new Measurement("churn", "4 %", "3 %", "billing"),
                    false);
            int claim = number + 50;
            pieces.save(piece, ADA, 4);
            claims.reclaim(piece, ADA, 4, "owner-pm", Set.of(OUTCOME), () -> id(claim));
            number++;
        }
    }

    private static void add(
            ReviewStore reviews,
            String id,
            String person,
            String reviewer,
            String day,
            String senior,
            String principal) {
        List<ReviewRating> ratings = new ArrayList<>();
        rate(ratings, "senior-pm", senior);
        rate(ratings, "principal-pm", principal);
        Optional<Review.Origin> origin = reviewer.startsWith("Mira")
                ? Optional.empty()
                : Optional.of(new Review.Origin("pack-of-" + id, "KEY-OF-" + reviewer.substring(0, 4)));
        reviews.add(new Review(id, person, reviewer, LocalDate.parse(day), "owner-pm", "1.0", ratings, origin));
    }

    private static void rate(List<ReviewRating> ratings, String level, String signs) {
        List<String> competencies = LADDER.competencies().map(c -> c.id()).toList();
        for (int i = 0; i < signs.length(); i++) {
            ExpectationId cell = new ExpectationId(competencies.get(i), level);
            Rating rating = SIGNS.get(signs.charAt(i));
            String words = rating == Rating.NOT_OBSERVED
                    ? ""
                    : "Seen in two planning rounds: "
                            + LADDER.competency(cell.competency()).orElseThrow().title() + " is " + rating.title()
                            + ".";
            ratings.add(new ReviewRating(
                    cell,
                    LADDER.competency(cell.competency()).orElseThrow().title(),
                    LADDER.level(level).orElseThrow().title(),
                    LADDER.expectation(cell).orElseThrow().text(),
                    rating,
                    words,
                    List.of()));
        }
    }
}
