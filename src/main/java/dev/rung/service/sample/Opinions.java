package dev.rung.service.sample;

import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.ladder.Expectation;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.standing.AssessmentRating;
import java.time.LocalDate;
import java.util.List;

/** Makes dated ratings of answers, with the ladder's wording beside the words of who answered. */
record Opinions(Calendar calendar, Ids ids, Ladder ladder, String personId) {

    /** What somebody says of one expectation; the words may be empty. */
    record Answer(ExpectationId expectation, Rating rating, String words, List<String> pieces) {
        private Answer(ExpectationId expectation, Rating rating, String words) {
            this(expectation, rating, words, List.of());
        }

        /** @param titles how the titles of the evidence it rests on begin */
        Answer citing(String... titles) {
            return new Answer(expectation, rating, words, List.of(titles));
        }

        static Answer senior(String competency, Rating rating, String words) {
            return new Answer(new ExpectationId(competency, "senior-pm"), rating, words);
        }

        static Answer principal(String competency, Rating rating, String words) {
            return new Answer(new ExpectationId(competency, "principal-pm"), rating, words);
        }
    }

    Assessment selfAssessment(int daysAgo, List<Answer> answers) {
        LocalDate on = calendar.workday(daysAgo);
        List<AssessmentRating> ratings = answers.stream()
                .map(a -> new AssessmentRating(a.expectation(), a.rating(), wording(a), a.words()))
                .toList();
        return new Assessment(ids.of(on, "assessment"), personId, on, ladder.id(), ladder.version(), ratings);
    }

    Sample.Review review(int daysAgo, String reviewer, List<Answer> answers, List<Evidence> evidence) {
        LocalDate on = calendar.workday(daysAgo);
        List<Sample.ReviewRating> ratings = answers.stream()
                .map(a ->
                        new Sample.ReviewRating(a.expectation(), a.rating(), wording(a), a.words(), cites(a, evidence)))
                .toList();
        return new Sample.Review(ids.of(on, "review"), personId, reviewer, on, ladder.id(), ladder.version(), ratings);
    }

    private static List<String> cites(Answer answer, List<Evidence> evidence) {
        return answer.pieces().stream()
                .map(title -> evidence.stream()
                        .filter(e -> e.title().startsWith(title))
                        .map(Evidence::id)
                        .findFirst()
                        .orElseThrow())
                .sorted()
                .toList();
    }

    private String wording(Answer answer) {
        return ladder.expectation(answer.expectation()).map(Expectation::text).orElseThrow();
    }
}
