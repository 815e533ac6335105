package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.LadderId;
import dev.rung.domain.ladder.Level;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.Calibration;
import dev.rung.domain.review.Review;
import dev.rung.domain.review.ReviewRating;
import dev.rung.files.report.CalibrationReport;
import dev.rung.store.CalibrationStore;
import dev.rung.store.Database;
import dev.rung.store.Journal;
import dev.rung.store.PersonStore;
import dev.rung.store.ReviewStore;
import dev.rung.store.Uuid7;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Meetings in which ratings of several people are looked at together, and changed with a reason. */
public final class CalibrationService {
    private final Database database;
    private final CalibrationStore calibrations;
    private final ReviewStore reviews;
    private final PersonStore people;
    private final ProfileService profile;
    private final CalibrationTable table;
    private final PackFolder folder;
    private final Uuid7 ids;
    private final Clock clock;

    CalibrationService(
            Database database,
            ProfileService profile,
            LadderService ladders,
            StandingService standings,
            Uuid7 ids,
            Clock clock) {
        this.database = database;
        this.calibrations = new CalibrationStore(database);
        this.reviews = new ReviewStore(database);
        this.people = new PersonStore(database);
        this.profile = profile;
        this.table = new CalibrationTable(database, profile, ladders, standings);
        this.folder = new PackFolder();
        this.ids = ids;
        this.clock = clock;
    }

    /** All, newest first. */
    public List<Calibration> list() {
        return calibrations.all();
    }

    /** One by its id, its title, or an unambiguous part of either. */
    public Calibration find(String idOrTitle) {
        return Named.one(
                list(), idOrTitle, Calibration::id, Calibration::title, "calibration", "rung calibration list");
    }

    /**
     * Calls a meeting, on the own ladder.
     *
     * @param level the level held by those it is about; empty for everybody
     * @throws Refusal without a title, and for a level the ladder has not
     */
    public Calibration add(String title, Optional<LocalDate> on, Optional<String> level) {
        Person me = profile.need();
        if (title.isBlank()) {
            throw Refusal.usage("A calibration wants a title: what is calibrated, and when.");
        }
        level.ifPresent(l -> table.ladder(me.ladderId())
                .level(l)
                .orElseThrow(() -> Refusal.usage("The ladder has no level “" + l + "”.")));
        Calibration made = new Calibration(
                ids.next(),
                title.strip().replaceAll("\\s+", " "),
                on.orElse(today()),
                LadderId.base(me.ladderId()),
                level,
                Optional.empty());
        database.journal()
                .change(Journal.Change.of("Called the calibration", made.title()), () -> calibrations.put(made));
        return made;
    }

    /** A meeting with all that is on its table, as of today or of the day it was closed. */
    public CalibrationView view(String id) {
        return table.view(known(id), today());
    }

    /** Of whom a meeting may be said to be about, for the choice of its level: how many people hold each. */
    public long holding(Level level) {
        return people.others().stream()
                .filter(p -> p.level().equals(level.id()) && table.rated(p))
                .count();
    }

    /**
     * Writes what was decided of somebody, in the place of what was; {@code ""} takes it away.
     *
     * @throws Refusal when the meeting is closed or not about them
     */
    public void note(String id, String personId, String words) {
        Calibration meeting = open(id);
        Person person = member(meeting, personId);
        database.journal()
                .change(
                        Journal.Change.of("Noted in calibration", person.name()),
                        () -> calibrations.note(id, personId, words.strip()));
    }

    /**
     * Changes a submitted rating, for good: the original stays beside it, and from today on the review says this.
     *
     * @param calibrationId the meeting; empty outside of one
     * @throws Refusal without a reason; when the review says so already or does not rate the expectation; when it is on
     *     oneself; when the meeting is closed or not about the person
     */
    public CalibratedRating change(
            Optional<String> calibrationId, String reviewId, ExpectationId expectation, Rating rating, String reason) {
        Review review = review(reviewId);
        Person person = people.find(review.personId())
                .orElseThrow(() -> Refusal.data("Whom the review " + reviewId + " is about is not in this workspace."));
        if (person.relation() == Person.Relation.ME) {
            throw Refusal.usage("The review is of you: who is rated does not change the rating.");
        }
        calibrationId.ifPresent(id -> member(open(id), person.id()));
        ReviewRating given = review.rating(expectation)
                .orElseThrow(() -> Refusal.usage("The review by " + review.reviewer() + " of " + person.name()
                        + " does not rate " + expectation + "; rung review show names what it rates."));
        if (now(person, review, given) == rating) {
            throw Refusal.usage("The review by " + review.reviewer() + " says " + rating.title()
                    + " already; give another rating, or leave it.");
        }
        if (reason.isBlank()) {
            throw Refusal.usage("A changed rating wants a reason: what was seen that the rating did not weigh.");
        }
        CalibratedRating changed = new CalibratedRating(
                ids.next(),
                calibrationId,
                reviewId,
                expectation,
                rating,
                reason.strip().replaceAll("\\s+", " "),
                today());
        database.journal()
                .change(Journal.Change.forGood("Changed a rating of", person.name()), () -> calibrations.add(changed));
        return changed;
    }

    /** A submitted review by its id, or by letters it begins or ends with, four at least. */
    public Review review(String id) {
        Optional<Review> exactly = reviews.find(id);
        return exactly.orElseGet(() -> Named.one(
                people.all().stream()
                        .flatMap(p -> table.reviews(p, today()).stream())
                        .toList(),
                id,
                Review::id,
                r -> "",
                "review",
                "rung review list"));
    }

    private Rating now(Person person, Review review, ReviewRating given) {
        return calibrations.of(person.id()).stream()
                .filter(c -> c.reviewId().equals(review.id()))
                .filter(c -> c.expectation().equals(given.expectation()))
                .reduce((older, newer) -> newer)
                .map(CalibratedRating::rating)
                .orElse(given.rating());
    }

    /** Closes a meeting, for good: who was in it, what was noted and changed stays as it is. */
    public Calibration close(String id) {
        Calibration meeting = open(id);
        Calibration closed = new Calibration(
                meeting.id(), meeting.title(), meeting.on(), meeting.ladderId(), meeting.level(), Optional.of(today()));
        database.journal().change(Journal.Change.forGood("Closed the calibration", meeting.title()), () -> {
            // Who was there is kept with the notes: levels held change, and with them who would be asked in now.
            Map<String, String> notes = calibrations.notes(id);
            table.people(meeting).stream()
                    .filter(p -> !notes.containsKey(p.id()))
                    .forEach(p -> calibrations.note(id, p.id(), ""));
            calibrations.put(closed);
        });
        return closed;
    }

    /**
     * How far reviewers of the people in this workspace agree, and all else a calibration looks at.
     *
     * @param level of those who hold it only; empty for everybody
     */
    public PooledReviews roster(Optional<String> level) {
        return table.roster(level, today());
    }

    /**
     * The same over the review packs of a folder, which are read and taken over nowhere.
     *
     * @param level of ratings at that level only; empty for all
     * @throws Refusal when the folder cannot be read
     */
    public PooledReviews folder(Path path, Optional<String> level) {
        return folder.read(path, level, table.ladder(profile.need().ladderId()), today());
    }

    /** Who was talked of, what was decided and why, and what the figures are and are not. */
    public String minutes(ReportService.Format format, String id) {
        CalibrationView view = view(id);
        return ReportService.rendered(
                CalibrationReport.of(new CalibrationReport.Source(
                        view.meeting(),
                        view.ladder(),
                        profile.need().name(),
                        view.pool(),
                        view.figures(),
                        view.notes(),
                        view.decisions())),
                format);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Calibration known(String id) {
        return calibrations
                .find(id)
                .orElseThrow(() -> Refusal.usage(
                        "There is no calibration " + id + "; rung calibration list names those" + " there are."));
    }

    private Calibration open(String id) {
        Calibration meeting = known(id);
        meeting.closedOn().ifPresent(on -> {
            throw Refusal.usage("The calibration “" + meeting.title() + "” was closed on " + on
                    + "; call another with rung calibration new.");
        });
        return meeting;
    }

    private Person member(Calibration meeting, String personId) {
        return table.people(meeting).stream()
                .filter(p -> p.id().equals(personId))
                .findFirst()
                .orElseThrow(() -> Refusal.usage("The calibration “" + meeting.title()
                        + "” is about others: by level and ladder this person is" + " not in it."));
    }
}
