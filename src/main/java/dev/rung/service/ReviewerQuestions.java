package dev.rung.service;

import dev.rung.domain.Refusal;
import dev.rung.domain.evidence.Claim;
import dev.rung.domain.evidence.Verdict;
import dev.rung.domain.evidence.VerdictAnswer;
import dev.rung.domain.person.Person;
import dev.rung.domain.review.Judgement;
import dev.rung.store.Database;
import dev.rung.store.EvidenceBatch;
import dev.rung.store.Journal;
import dev.rung.store.KeptEvidence;
import dev.rung.store.VerdictStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What reviewers ask of one's own evidence, and what is answered. */
public final class ReviewerQuestions {
    private final Database database;
    private final ProfileService profile;
    private final VerdictStore verdicts;
    private final EvidenceBatch pieces;
    private final WholePieces whole;
    private final Clock clock;

    ReviewerQuestions(Database database, ProfileService profile, Clock clock) {
        this.database = database;
        this.profile = profile;
        this.verdicts = new VerdictStore(database);
        this.pieces = new EvidenceBatch(database);
        this.whole = new WholePieces(database, clock);
        this.clock = clock;
    }

    /** Open ones, newest first. */
    public List<ReviewerQuestion> open() {
        return all().stream().filter(ReviewerQuestion::open).toList();
    }

    /** All that no newer verdict follows: open ones first, then those whose answer can still be changed; newest first. */
    public List<ReviewerQuestion> all() {
        Person me = profile.need();
        return database.inSnapshot(() -> {
            List<Judgement> asked = verdicts.questionsOn(me.id());
            List<String> ids =
                    asked.stream().map(j -> j.verdict().evidenceId()).distinct().toList();
            List<KeptEvidence> kept = pieces.find(ids);
            List<PieceRow> rows = whole.of(kept);
            return asked.stream()
                    .map(j -> question(me, j, rows))
                    .sorted(Comparator.comparing((ReviewerQuestion q) -> !q.open())
                            .thenComparing(ReviewerQuestion::sent))
                    .toList();
        });
    }

    private ReviewerQuestion question(Person me, Judgement asked, List<PieceRow> rows) {
        Verdict verdict = asked.verdict();
        PieceRow piece = rows.stream()
                .filter(r -> r.evidence().id().equals(verdict.evidenceId()))
                .findFirst()
                .orElseThrow();
        Optional<Claim> claim = verdict.claimId()
                .flatMap(id ->
                        piece.claims().stream().filter(c -> c.id().equals(id)).findFirst());
        boolean sent = asked.answer().isPresent() && verdicts.answerLeft(verdict.id(), me.id());
        return new ReviewerQuestion(verdict, piece, claim, asked.answer(), sent);
    }

    /** One by the id of the verdict that asks. Refuses what is no question any more. */
    public ReviewerQuestion find(String verdictId) {
        return all().stream()
                .filter(q -> q.verdict().id().equals(verdictId))
                .findFirst()
                .orElseThrow(() -> Refusal.usage("That question is open no more; a newer verdict followed it."));
    }

    /**
     * Answers a question, or changes the answer. Refuses blank words, and an answer that went out in a pack: it stays as
     * the reviewer has it.
     */
    public VerdictAnswer answer(String verdictId, String words) {
        if (words.isBlank()) {
            throw Refusal.usage("Write an answer, or leave the question open.");
        }
        return database.inTransaction(() -> {
            ReviewerQuestion question = find(verdictId);
            if (question.sent()) {
                throw Refusal.usage("Your answer went out to "
                        + question.verdict().reviewer() + " and stays; what is new belongs into the piece.");
            }
            VerdictAnswer answer = new VerdictAnswer(verdictId, words.strip(), LocalDate.now(clock));
            String title = question.piece().evidence().title();
            database.journal()
                    .change(Journal.Change.of("Answered a question on", title), () -> verdicts.answer(answer));
            return answer;
        });
    }
}
