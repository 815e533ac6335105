package dev.rung.domain.standing;

import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Rating;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person says of themself beside what their evidence says. An expectation's own rating is the one in the newest
 * assessment that answers it, up to the day of the standing; a newer <em>not observed</em> takes back an older answer.
 *
 * <table>
 * <caption>How rating and state compare</caption>
 * <tr><th>own rating</th><th>none, claimed, stale</th><th>shown</th><th>sustained, confirmed</th></tr>
 * <tr><td>meeting, exceeding</td><td>claimed more</td><td>claimed more</td><td>agreeing</td></tr>
 * <tr><td>working towards</td><td>agreeing</td><td>agreeing</td><td>shown more</td></tr>
 * <tr><td>not yet</td><td>agreeing</td><td>shown more</td><td>shown more</td></tr>
 * <tr><td>not observed, no answer</td><td>unknown</td><td>unknown</td><td>unknown</td></tr>
 * </table>
 *
 * <p>What is not applicable is not compared.
 *
 * @param rows in the order of the standing's levels and expectations
 */
public record Comparison(List<Row> rows) {
    public Comparison {
        rows = List.copyOf(rows);
    }

    /** How the two sides of one expectation compare. */
    public enum Finding {
        CLAIMED_MORE("claimed more than shown"),
        SHOWN_MORE("shown more than claimed"),
        AGREEING("agreeing"),
        UNKNOWN("unknown");

        private final String title;

        Finding(String title) {
            this.title = title;
        }

        /** The words a person reads. */
        public String title() {
            return title;
        }

        /** The word used in files and commands: {@code claimed_more}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * One expectation, both sides.
     *
     * @param own the person's newest answer; empty when they never gave one
     */
    public record Row(ExpectationStanding shown, Optional<AssessmentRating> own, Finding finding) {}

    /** @param assessments one person's, in any order; those of other ladders or after the standing's day are ignored */
    public static Comparison of(Collection<Assessment> assessments, Standing standing) {
        Map<ExpectationId, AssessmentRating> newest = new HashMap<>();
        assessments.stream()
                .filter(a -> a.ladderId().equals(standing.ladder().id()) && !a.on().isAfter(standing.on()))
                .sorted(Assessment.BY_AGE)
                .forEach(a -> a.ratings().forEach(r -> newest.put(r.expectation(), r)));
        List<Row> rows = new ArrayList<>();
        for (LevelStanding level : standing.levels()) {
            for (ExpectationStanding shown : level.expectations()) {
                if (shown.applicable()) {
                    Optional<AssessmentRating> own = Optional.ofNullable(newest.get(shown.id()));
                    rows.add(new Row(shown, own, finding(own.map(AssessmentRating::rating), shown.state())));
                }
            }
        }
        return new Comparison(rows);
    }

    public List<Row> with(Finding finding) {
        return rows.stream().filter(r -> r.finding() == finding).toList();
    }

    private static Finding finding(Optional<Rating> own, State state) {
        return switch (own.orElse(Rating.NOT_OBSERVED)) {
            case NOT_OBSERVED -> Finding.UNKNOWN;
            case NOT_YET -> state.atLeast(State.SHOWN) ? Finding.SHOWN_MORE : Finding.AGREEING;
            case WORKING_TOWARDS -> state.atLeast(State.SUSTAINED) ? Finding.SHOWN_MORE : Finding.AGREEING;
            case MEETING, EXCEEDING -> state.atLeast(State.SUSTAINED) ? Finding.AGREEING : Finding.CLAIMED_MORE;
        };
    }
}
