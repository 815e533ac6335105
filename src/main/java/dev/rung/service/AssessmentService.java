package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.person.Person;
import dev.rung.domain.standing.ApplicabilityMark;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.standing.AssessmentRating;
import dev.rung.domain.standing.Comparison;
import dev.rung.domain.text.Amount;
import dev.rung.store.AssessmentStore;
import dev.rung.store.Database;
import dev.rung.store.Journal;
import dev.rung.store.MarkStore;
import dev.rung.store.Uuid7;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the person says of themself, and how that compares. */
public final class AssessmentService {
    private final Database database;
    private final AssessmentStore assessments;
    private final MarkStore marks;
    private final ProfileService profile;
    private final LadderService ladders;
    private final StandingService standings;
    private final Uuid7 ids;
    private final Clock clock;

    AssessmentService(
            Database database,
            ProfileService profile,
            LadderService ladders,
            StandingService standings,
            Uuid7 ids,
            Clock clock) {
        this.database = database;
        this.assessments = new AssessmentStore(database);
        this.marks = new MarkStore(database);
        this.profile = profile;
        this.ladders = ladders;
        this.standings = standings;
        this.ids = ids;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Submits answers as one dated assessment; the wording of the day is frozen with it. Refuses an empty one. */
    public Assessment submit(Map<ExpectationId, Answer> answers) {
        if (answers.isEmpty()) {
            throw Refusal.usage("Nothing was answered, so there is nothing to submit.");
        }
        Ladder ladder = ladders.mine();
        List<AssessmentRating> ratings = new ArrayList<>();
        answers.forEach((id, answer) -> {
            Expectation expectation = ladder.expectation(id)
                    .orElseThrow(
                            () -> Refusal.usage("The ladder " + ladder.title() + " expects nothing at “" + id + "”."));
            ratings.add(new AssessmentRating(id, answer.rating(), expectation.text(), answer.words()));
        });
        Assessment assessment =
                new Assessment(ids.next(), profile.need().id(), today(), ladder.id(), ladder.version(), ratings);
        String label = "Assessed " + Amount.of(ratings.size(), "expectation");
        database.journal().change(Journal.Change.forGood(label, ""), () -> assessments.add(assessment));
        return assessment;
    }

    /** All assessments on the ladder in use, newest first. */
    public List<Assessment> history() {
        Person me = profile.need();
        return assessments.all(me.id(), me.ladderId(), today());
    }

    /** The assessments of somebody in this workspace that are open to me, newest first: none that is still sealed. */
    public List<Assessment> history(Person person) {
        return assessments.all(person.id(), person.ladderId(), today());
    }

    /** The newest ratings beside the evidence. */
    public Comparison comparison() {
        return Comparison.of(history(), standings.overview(today()));
    }

    /** Says from today on that an expectation does not apply, which wants a reason, or applies again. */
    public void applicable(ExpectationId expectation, boolean applicable, String reason) {
        Ladder ladder = ladders.mine();
        if (ladder.expectation(expectation).isEmpty()) {
            throw Refusal.usage("The ladder " + ladder.title() + " expects nothing at “" + expectation + "”.");
        }
        if (!applicable && reason.isBlank()) {
            throw Refusal.usage("Not applicable wants a reason: every report names it.");
        }
        String label = applicable ? "Marked applicable" : "Marked not applicable";
        database.journal()
                .change(
                        Journal.Change.of(label, expectation.toString()),
                        () -> marks.add(
                                profile.need().id(),
                                ladder.id(),
                                new ApplicabilityMark(ids.next(), expectation, today(), reason.strip(), applicable)));
    }

    /** The marks of not applicable that hold today. */
    public List<ApplicabilityMark> notApplicable() {
        Map<ExpectationId, ApplicabilityMark> newest = new LinkedHashMap<>();
        marks.marks(profile.need().id(), ladders.mine().id(), today()).forEach(m -> newest.put(m.expectation(), m));
        return newest.values().stream().filter(m -> !m.applicable()).toList();
    }
}
