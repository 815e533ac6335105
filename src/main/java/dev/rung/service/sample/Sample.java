package dev.rung.service.sample;

import dev.rung.domain.checklist.ChecklistRun;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.person.Person;
import dev.rung.domain.question.PreparedAnswer;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.role.WeekHours;
import dev.rung.domain.standing.ApplicabilityMark;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.standing.SubmittedRating;
import dev.rung.domain.update.Update;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything a sample workspace holds, as records. Every list is ordered oldest first; ids are UUIDv7 text and unique.
 *
 * @param evidence one piece lies ahead of today, all others do not
 * @param claims in the order of their evidence, all on the ladder of {@code me}
 * @param bets eleven initiatives in all stages
 * @param runs of checklists, about bets and about {@code me}
 * @param updates six, of the months before this one, all sent
 * @param answers to questions of this month and the two before
 * @param calibrated what became of a rating of {@code reviews} elsewhere
 * @param weeks of the last year, every fourth of its first half and every second of the other
 */
public record Sample(
        Person me,
        List<Evidence> evidence,
        List<Claim> claims,
        List<Verdict> verdicts,
        List<Assessment> assessments,
        List<Review> reviews,
        List<CalibratedRating> calibrated,
        List<ApplicabilityMark> marks,
        List<ToldBet> bets,
        List<ChecklistRun> runs,
        TeamBooks team,
        Scores score,
        List<Update> updates,
        List<Commitment> commitments,
        List<PreparedAnswer> answers,
        List<WeekHours> weeks,
        PeopleBooks people) {
    public Sample {
        evidence = List.copyOf(evidence);
        claims = List.copyOf(claims);
        verdicts = List.copyOf(verdicts);
        assessments = List.copyOf(assessments);
        reviews = List.copyOf(reviews);
        calibrated = List.copyOf(calibrated);
        marks = List.copyOf(marks);
        bets = List.copyOf(bets);
        runs = List.copyOf(runs);
        updates = List.copyOf(updates);
        commitments = List.copyOf(commitments);
        answers = List.copyOf(answers);
        weeks = List.copyOf(weeks);
    }

    /** What others rated, as the standing wants it. */
    public List<SubmittedRating> submittedRatings() {
        return reviews.stream().flatMap(r -> r.submittedRatings().stream()).toList();
    }

    /**
     * A review that somebody else submitted.
     *
     * @param ratings in the order of the ladder
     */
    public record Review(
            String id,
            String personId,
            String reviewer,
            LocalDate on,
            String ladderId,
            String ladderVersion,
            List<ReviewRating> ratings) {
        public Review {
            ratings = List.copyOf(ratings);
        }

        public List<SubmittedRating> submittedRatings() {
            return ratings.stream()
                    .map(r -> new SubmittedRating(id, reviewer, on, r.expectation(), r.rating()))
                    .toList();
        }
    }

    /**
     * One rating of a review.
     *
     * @param wording the expectation's sentence as the ladder had it that day
     * @param words the reviewer's own
     * @param cites ids of the evidence it rests on, in order
     */
    public record ReviewRating(
            ExpectationId expectation, Rating rating, String wording, String words, List<String> cites) {
        public ReviewRating {
            cites = List.copyOf(cites);
        }
    }
}
