package dev.rung.domain.promotion;

import dev.rung.domain.chain.TeamReturn;
import dev.rung.domain.coaching.GrowthBet;
import dev.rung.domain.commitment.Commitment;
import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.initiative.Bet;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.Review;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.standing.StandingRecords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All a case is made from: one person's records on one ladder. No list needs an order; what is dated after the day of the
 * case is ignored.
 *
 * @param own everything is here; else only what the person's packs hold, which is no bet and no money
 * @param standing with the facts of private evidence; the case is made without them
 * @param evidence at least the pieces behind the standing's facts
 * @param claims of these pieces
 * @param verdicts on these pieces and claims
 */
public record PromotionRecords(
        Person person,
        boolean own,
        StandingRecords standing,
        List<Evidence> evidence,
        List<Claim> claims,
        List<Verdict> verdicts,
        Opinions opinions,
        Work work,
        Promises promises,
        Optional<Packed> pack) {
    public PromotionRecords {
        evidence = List.copyOf(evidence);
        claims = List.copyOf(claims);
        verdicts = List.copyOf(verdicts);
    }

    /**
     * What people think of the person.
     *
     * @param changed ratings that were changed in calibration
     * @param own the person's own assessments, as far as they may be read
     */
    public record Opinions(List<Review> reviews, List<CalibratedRating> changed, List<Assessment> own) {
        public static final Opinions NONE = new Opinions(List.of(), List.of(), List.of());

        public Opinions {
            reviews = List.copyOf(reviews);
            changed = List.copyOf(changed);
            own = List.copyOf(own);
        }
    }

    /**
     * The bets and what they brought.
     *
     * @param evidence ids of the pieces that fell out of a bet, by its id
     * @param returned on the team, over the year up to the day; empty where its cost is not known
     */
    public record Work(List<Bet> bets, Map<String, List<String>> evidence, Optional<TeamReturn> returned) {
        public static final Work NONE = new Work(List.of(), Map.of(), Optional.empty());

        public Work {
            bets = List.copyOf(bets);
            evidence = Map.copyOf(evidence);
        }
    }

    /** What is to come. */
    public record Promises(List<Commitment> commitments, List<GrowthBet> growth) {
        public static final Promises NONE = new Promises(List.of(), List.of());

        public Promises {
            commitments = List.copyOf(commitments);
            growth = List.copyOf(growth);
        }
    }

    /**
     * The newest pack of somebody else's evidence.
     *
     * @param on the day it was taken in
     * @param leftOut pieces that stayed with the sender, private ones among them
     */
    public record Packed(LocalDate on, int pieces, int leftOut) {}
}
