package dev.rung.service;

import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Strength;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.review.Review;
import dev.rung.domain.review.ReviewRating;
import dev.rung.files.LadderFiles;
import dev.rung.service.sample.Sample;
import dev.rung.service.sample.SampleStory;
import dev.rung.service.sample.TeamBooks;
import dev.rung.store.AnswerStore;
import dev.rung.store.AssessmentStore;
import dev.rung.store.CalibrationStore;
import dev.rung.store.ChecklistStore;
import dev.rung.store.ClaimStore;
import dev.rung.store.CommitmentStore;
import dev.rung.store.Database;
import dev.rung.store.EvidenceStore;
import dev.rung.store.GoalStore;
import dev.rung.store.Journal;
import dev.rung.store.LadderStore;
import dev.rung.store.MarkStore;
import dev.rung.store.PersonStore;
import dev.rung.store.ReviewStore;
import dev.rung.store.RoleStore;
import dev.rung.store.ScorecardStore;
import dev.rung.store.TeamStore;
import dev.rung.store.UpdateStore;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Fills an empty workspace with the sample. */
final class SampleWorkspace {
    private final Database database;
    private final LocalDate today;

    SampleWorkspace(Database database, LocalDate today) {
        this.database = database;
        this.today = today;
    }

    void fill() {
        Ladder ladder = LadderFiles.shipped("owner-pm").orRefuse();
        Sample sample = SampleStory.tell(today, ladder);
        database.journal().change(Journal.Change.housekeeping("Filled the sample"), () -> {
            new LadderStore(database).save(ladder, "sample", today);
            new PersonStore(database).add(sample.me(), today);
            evidence(sample);
            opinions(sample, ladder);
            sample.bets()
                    .forEach(
                            bet -> new SampleBet(database, bet).keep(sample.me().id()));
            ChecklistStore runs = new ChecklistStore(database);
            sample.runs().forEach(runs::save);
            team(sample.team(), sample.me().id());
            month(sample);
            new SamplePeople(database, sample.people()).keep();
        });
    }

    private void evidence(Sample sample) {
        EvidenceStore pieces = new EvidenceStore(database);
        ClaimStore claims = new ClaimStore(database);
        Map<String, SortedMap<ExpectationId, String>> claimed = new HashMap<>();
        for (Claim claim : sample.claims()) {
            claimed.computeIfAbsent(claim.evidenceId(), e -> new TreeMap<>()).put(claim.expectation(), claim.id());
        }
        for (Evidence piece : sample.evidence()) {
            int tier = Strength.of(piece, false).number();
            pieces.save(piece, sample.me().id(), tier);
            SortedMap<ExpectationId, String> wanted = claimed.getOrDefault(piece.id(), new TreeMap<>());
            Iterator<String> ids = wanted.values().iterator();
            claims.reclaim(piece, sample.me().id(), tier, sample.me().ladderId(), wanted.keySet(), ids::next);
        }
        sample.verdicts().forEach(claims::add);
    }

    private void opinions(Sample sample, Ladder ladder) {
        AssessmentStore assessments = new AssessmentStore(database);
        sample.assessments().forEach(assessments::add);
        ReviewStore reviews = new ReviewStore(database);
        for (Sample.Review review : sample.reviews()) {
            reviews.add(new Review(
                    review.id(),
                    review.personId(),
                    review.reviewer(),
                    review.on(),
                    review.ladderId(),
                    review.ladderVersion(),
                    review.ratings().stream()
                            .map(r -> new ReviewRating(
                                    r.expectation(),
                                    competency(ladder, r.expectation()),
                                    level(ladder, r.expectation()),
                                    r.wording(),
                                    r.rating(),
                                    r.words(),
                                    r.cites()))
                            .toList(),
                    Optional.empty()));
        }
        CalibrationStore calibrations = new CalibrationStore(database);
        sample.calibrated().forEach(calibrations::add);
        MarkStore marks = new MarkStore(database);
        sample.marks().forEach(m -> marks.add(sample.me().id(), sample.me().ladderId(), m));
    }

    private static String competency(Ladder ladder, ExpectationId id) {
        return ladder.competency(id.competency()).orElseThrow().title();
    }

    private static String level(Ladder ladder, ExpectationId id) {
        return ladder.level(id.level()).orElseThrow().title();
    }

    private void team(TeamBooks books, String me) {
        TeamStore team = new TeamStore(database);
        books.lines().forEach(l -> team.save(l, me));
        books.rates().forEach(r -> team.save(r, me));
        books.margins().forEach(m -> team.save(m, me));
        books.shares().forEach(s -> team.save(s, me));
        GoalStore goals = new GoalStore(database);
        books.goals().forEach(g -> goals.save(g, me));
        books.links().forEach(goals::link);
    }

    private void month(Sample sample) {
        String me = sample.me().id();
        ScorecardStore score = new ScorecardStore(database);
        sample.score().metrics().forEach(m -> score.save(m, me));
        sample.score().targets().forEach(score::put);
        sample.score().readings().forEach(score::put);
        UpdateStore updates = new UpdateStore(database);
        sample.updates().forEach(u -> updates.save(u, me));
        CommitmentStore commitments = new CommitmentStore(database);
        sample.commitments().forEach(c -> commitments.put(me, c));
        AnswerStore answers = new AnswerStore(database);
        sample.answers().forEach(a -> answers.put(a, me));
        RoleStore roles = new RoleStore(database);
        sample.weeks().forEach(w -> roles.put(me, w));
    }
}
