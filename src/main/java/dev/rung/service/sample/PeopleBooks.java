package dev.rung.service.sample;

import dev.rung.domain.coaching.GrowthBet;
import dev.rung.domain.coaching.PrivateNote;
import dev.rung.domain.coaching.Session;
import dev.rung.domain.coaching.SessionCommitment;
import dev.rung.domain.coaching.SessionNote;
import dev.rung.domain.coaching.SessionQuestion;
import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.pack.KeptPack;
import dev.rung.domain.pack.KnownKey;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.Calibration;
import dev.rung.domain.review.Judgement;
import dev.rung.domain.review.Review;
import dev.rung.domain.review.ReviewDraft;
import dev.rung.domain.standing.Assessment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The people around the sample's owner, and what came from them and was made with them.
 *
 * @param people four reports, one mentee, two reviewers
 * @param works everything they sent, oldest first for each of them
 * @param verdicts by the owner, oldest first
 * @param packs that came and went, oldest first
 * @param reviews of two rounds, by the owner and by a second reviewer
 * @param draft of the review that is not submitted yet
 * @param sessions five closed ones and one planned
 * @param bets of two quarters, by the owner and the mentee
 */
public record PeopleBooks(
        List<Someone> people,
        List<Work> works,
        List<Judgement> verdicts,
        List<Read> reads,
        List<Moved> packs,
        List<Sealed> assessments,
        List<Review> reviews,
        Meeting meeting,
        ReviewDraft draft,
        List<Held> sessions,
        List<GrowthBet> bets) {
    public PeopleBooks {
        people = List.copyOf(people);
        works = List.copyOf(works);
        verdicts = List.copyOf(verdicts);
        reads = List.copyOf(reads);
        packs = List.copyOf(packs);
        assessments = List.copyOf(assessments);
        reviews = List.copyOf(reviews);
        sessions = List.copyOf(sessions);
        bets = List.copyOf(bets);
    }

    /** Somebody and their key, confirmed; {@code on} is the day they were first known here. */
    public record Someone(Person person, LocalDate on, KnownKey key) {}

    /** A piece of somebody else, with its claims. */
    public record Work(String personId, Evidence piece, List<Claim> claims) {
        public Work {
            claims = List.copyOf(claims);
        }
    }

    /** When a piece was first opened here. */
    public record Read(String evidenceId, Instant at) {}

    /** A pack and what lay in it: ids with digests, as they are kept. */
    public record Moved(KeptPack pack, Map<String, String> digests) {}

    /** A self-assessment that came sealed in a pack, opened as soon as the owner's own review was submitted. */
    public record Sealed(Assessment assessment, String packId, Optional<LocalDate> openedOn) {}

    /** A calibration, with what was noted of whom and the ratings it changed. */
    public record Meeting(Calibration calibration, Map<String, String> notes, List<CalibratedRating> changed) {
        public Meeting {
            changed = List.copyOf(changed);
        }
    }

    /** A session with all that belongs to it. */
    public record Held(
            Session session,
            List<SessionQuestion> questions,
            List<SessionNote> notes,
            List<PrivateNote> secrets,
            List<SessionCommitment> commitments) {
        public Held {
            questions = List.copyOf(questions);
            notes = List.copyOf(notes);
            secrets = List.copyOf(secrets);
            commitments = List.copyOf(commitments);
        }
    }
}
