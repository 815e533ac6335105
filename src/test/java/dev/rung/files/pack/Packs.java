package dev.rung.files.pack;

import dev.rung.domain.coaching.Hat;
import dev.rung.domain.coaching.Step;
import dev.rung.domain.evidence.Evidence;
import dev.rung.domain.evidence.Lever;
import dev.rung.domain.evidence.Measurement;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.ladder.Ladder;
import dev.rung.domain.ladder.Rating;
import dev.rung.domain.pack.Envelope;
import dev.rung.domain.pack.EvidencePack;
import dev.rung.domain.pack.PackContent;
import dev.rung.domain.pack.Party;
import dev.rung.domain.pack.ReviewPack;
import dev.rung.domain.pack.SessionPack;
import dev.rung.domain.person.Quarter;
import dev.rung.domain.review.CalibratedRating;
import dev.rung.domain.review.Review;
import dev.rung.domain.review.ReviewRating;
import dev.rung.domain.standing.ApplicabilityMark;
import dev.rung.domain.standing.Assessment;
import dev.rung.domain.standing.AssessmentRating;
import dev.rung.files.LadderReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One small pack of each purpose, with something in every field. */
final class Packs {
    static final SigningKey MARA = SigningKey.generate();
    static final ExpectationId CELL = new ExpectationId("outcome", "pm");
    static final LocalDate DAY = LocalDate.of(2026, 3, 14);
    static final Ladder LADDER =
            LadderReader.read("mine.json", """
            {"id": "mine", "version": "1", "title": "Mine", "about": "Ours.",
             "levels": [{"id": "pm", "title": "PM", "track": "individual", "scope": "a product", "horizon": "a quarter"},
               {"id": "head", "title": "Head", "track": "leadership", "after": ["pm"]}],
             "areas": [{"id": "business", "title": "Business", "competencies": [
               {"id": "outcome", "title": "Outcome", "about": "What comes of it.", "kind": "core", "expectations": {
                 "pm": {"text": "Names the metric.", "markers": ["A page"], "warnings": ["None"], "questions": ["Which?"]}}}]}]}
            """.getBytes(StandardCharsets.UTF_8)).orRefuse();
    static final Assessment ASSESSMENT = new Assessment(
            "01-assessment",
            "01-mara",
            DAY,
            "mine",
            "1",
            List.of(new AssessmentRating(CELL, Rating.MEETING, "Names the metric.", "Each time.")));

    private Packs() {}

    static Envelope envelope(PackContent content) {
        return new Envelope(
                "01-pack",
                content.purpose(),
                new Party("01-mara", "Mara Lind", MARA.fingerprint()),
                new Party("01-tom", "Tom Berg", ""),
                Instant.parse("2026-03-14T09:26:53.589Z"),
                Optional.of("01-before"));
    }

    static EvidencePack evidence(Optional<Assessment> assessment) {
        Evidence piece = new Evidence(
                "01-piece",
                DAY,
                "Cut churn",
                "It rose.",
                "Asked\nten of them.",
                "It fell.",
                "https://example.com/1",
                "Ida",
                Optional.of(Lever.ENABLED),
                "one team",
                new Measurement("churn", "5 %", "3 %", "billing"),
                false);
        return new EvidencePack(
                "pm",
                Optional.of("head"),
                "EUR",
                LADDER,
                Optional.of(DAY.minusDays(90)),
                Optional.of(DAY),
                List.of(CELL),
                List.of(new EvidencePack.Piece(piece, List.of(CELL))),
                List.of(new EvidencePack.AnsweredVerdict("01-asked", "From billing.", DAY)),
                List.of(new ApplicabilityMark("01-mark", CELL, DAY, "no budget", false)),
                List.of(new Quarter(2025, 4)),
                3,
                1,
                assessment);
    }

    static ReviewPack review() {
        Review review = new Review(
                "01-review",
                "01-tom",
                "Mara Lind",
                DAY,
                "mine",
                "1",
                List.of(new ReviewRating(
                        CELL,
                        "Outcome",
                        "PM",
                        "Names the metric.",
                        Rating.WORKING_TOWARDS,
                        "Twice.",
                        List.of("01-piece"))),
                Optional.empty());
        return new ReviewPack(
                "01-tom",
                "Tom Berg",
                List.of(new ReviewPack.GivenVerdict(
                        "01-verdict",
                        "01-piece",
                        Optional.of(CELL),
                        Verdict.Decision.QUESTIONED,
                        DAY,
                        "Which source?",
                        "0f".repeat(32))),
                List.of(review),
                List.of(new CalibratedRating(
                        "01-changed",
                        Optional.of("01-meeting"),
                        "01-review",
                        CELL,
                        Rating.MEETING,
                        "Seen by two.",
                        DAY)));
    }

    static SessionPack session() {
        return new SessionPack(
                "01-session",
                DAY,
                Hat.MENTOR,
                "Say no sooner",
                Optional.of(CELL),
                OptionalInt.of(7),
                List.of(new SessionPack.SharedNote("01-note", Step.WAY_FORWARD, "Two options.")),
                List.of(new SessionPack.SharedNote("01-offer", Step.REALITY, "Said no to the fair.")),
                List.of(new SessionPack.AgreedCommitment(
                        "01-promise",
                        "Write the page",
                        "Tom Berg",
                        DAY.plusDays(9),
                        "It is sent",
                        DAY,
                        Optional.of(CELL))));
    }

    static byte[] open(PackContent content) {
        return PackFile.write(envelope(content), content, MARA, Optional.empty());
    }
}
