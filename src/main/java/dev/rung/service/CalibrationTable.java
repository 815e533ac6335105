package dev.rung.service;

import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.LadderId;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.Calibration;
import dev.rung.domain.review.CalibrationFigures;
import dev.rung.domain.review.MeetingOrder;
import dev.rung.domain.review.NearPromotion;
import dev.rung.domain.review.RatingPool;
import dev.rung.domain.review.Review;
import dev.rung.domain.standing.Standing;
import dev.rung.store.CalibrationStore;
import dev.rung.store.Database;
import dev.rung.store.PersonStore;
import dev.rung.store.ReviewStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays out what a calibration looks at: people, their newest reviews, what their evidence says. */
final class CalibrationTable {
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final Database database;
    private final CalibrationStore calibrations;
    private final ReviewStore reviews;
    private final PersonStore people;
    private final ProfileService profile;
    private final LadderService ladders;
    private final StandingService standings;

    CalibrationTable(Database database, ProfileService profile, LadderService ladders, StandingService standings) {
        this.database = database;
        this.calibrations = new CalibrationStore(database);
        this.reviews = new ReviewStore(database);
        this.people = new PersonStore(database);
        this.profile = profile;
        this.ladders = ladders;
        this.standings = standings;
    }

    /** Whether somebody is calibrated at all: a report, or anybody else who was reviewed here. */
    boolean rated(Person person) {
        return person.relation() == Person.Relation.REPORT
                || !reviews(person, EVER).isEmpty();
    }

    /** Every review of somebody on their ladder, newest first. */
    List<Review> reviews(Person person, LocalDate day) {
        return reviews.all(person.id(), person.ladderId(), day);
    }

    /** The ladder of that name as somebody here holds it, me first; else from its file. */
    Ladder ladder(String id) {
        Person me = profile.need();
        if (LadderId.same(me.ladderId(), id)) {
            return ladders.of(me);
        }
        return people.others().stream()
                .filter(p -> LadderId.same(p.ladderId(), id))
                .findFirst()
                .map(ladders::of)
                .orElseGet(() -> ladders.find(LadderId.base(id)));
    }

    /** Whom a meeting is about, in its own order; of a closed one those who were in it. */
    List<Person> people(Calibration meeting) {
        Set<String> there = meeting.closed() ? calibrations.notes(meeting.id()).keySet() : Set.of();
        List<Person> found = people.others().stream()
                .filter(p -> meeting.closed()
                        ? there.contains(p.id())
                        : LadderId.same(p.ladderId(), meeting.ladderId())
                                && meeting.level().map(p.level()::equals).orElse(true)
                                && rated(p))
                .toList();
        return MeetingOrder.of(meeting.id(), found, Person::id);
    }

    CalibrationView view(Calibration meeting, LocalDate today) {
        return database.inSnapshot(() -> {
            LocalDate day = meeting.closedOn().orElse(today);
            Ladder ladder = ladder(meeting.ladderId());
            List<Person> found = people(meeting);
            RatingPool pool = pool(found, meeting.level(), day);
            Map<String, Standing> states = new HashMap<>();
            found.forEach(p -> states.put(p.id(), standings.overview(p, day)));
            List<CalibratedRating> decisions = found.stream()
                    .flatMap(p -> calibrations.of(p.id()).stream())
                    .filter(c -> c.calibrationId().equals(Optional.of(meeting.id())))
                    .toList();
            Map<String, String> notes = calibrations.notes(meeting.id()).entrySet().stream()
                    .filter(n -> !n.getValue().isEmpty())
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            return new CalibrationView(
                    meeting,
                    ladder,
                    day,
                    found,
                    pool,
                    CalibrationFigures.of(pool, levels(ladder), near(found, pool, states)),
                    states,
                    notes,
                    decisions);
        });
    }

    PooledReviews roster(Optional<String> level, LocalDate day) {
        return database.inSnapshot(() -> {
            Person me = profile.need();
            List<Person> found = people.all().stream()
                    .filter(p -> LadderId.same(p.ladderId(), me.ladderId()))
                    .filter(p -> level.map(p.level()::equals).orElse(true))
                    .filter(p -> !reviews(p, day).isEmpty())
                    .toList();
            RatingPool pool = pool(found, level, day);
            Map<String, Standing> states = new HashMap<>();
            found.forEach(p -> states.put(p.id(), standings.overview(p, day)));
            return new PooledReviews(
                    "the reviews in this workspace",
                    pool,
                    CalibrationFigures.of(pool, levels(ladders.mine()), near(found, pool, states)),
                    List.of());
        });
    }

    static List<String> levels(Ladder ladder) {
        return ladder.levels().stream().map(Level::id).toList();
    }

    private RatingPool pool(List<Person> found, Optional<String> level, LocalDate day) {
        List<RatingPool.Reviewed> reviewed = new ArrayList<>();
        List<CalibratedRating> changes = new ArrayList<>();
        for (Person person : found) {
            reviewed.add(new RatingPool.Reviewed(
                    person.id(), person.name(), level.orElse(person.level()), reviews(person, day)));
            changes.addAll(calibrations.of(person.id()));
        }
        return RatingPool.of(reviewed, changes, day);
    }

    /** The target where one is set above the level held, else every level that comes after it. */
    private static List<NearPromotion> near(List<Person> found, RatingPool pool, Map<String, Standing> states) {
        List<NearPromotion> near = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Person person = found.get(i);
            RatingPool.Ratee ratee = pool.people().get(i);
            Standing standing = states.get(person.id());
            Ladder ladder = standing.ladder();
            List<String> next = person.target()
                    .filter(t -> ladder.below(t).contains(person.level()))
                    .map(List::of)
                    .orElseGet(() ->
                            ladder.next(person.level()).stream().map(Level::id).toList());
            next.stream()
                    .flatMap(l -> standing.level(l).stream())
                    .flatMap(l -> NearPromotion.of(ratee, l).stream())
                    .forEach(near::add);
        }
        return near;
    }
}
